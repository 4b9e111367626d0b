import { wrongOption } from "../errors.ts";
import { apiV2KeyBytes } from "../keys/api-keys.ts";
import { readPrivateKey } from "../keys/merchant.ts";
import type { PrivateKeyInput } from "../keys/merchant.ts";
import type { Keys } from "./keys.ts";

/** Who signs. The options of a `WeChatPay` client can be handed over as they are. */
export interface InvokeOptions {
  /** The merchant id that placed the order: your own, or the service provider's. Digits. */
  readonly mchid: string;
  /** Your API private key (`apiclient_key.pem`), in any of the forms that the client takes. */
  readonly privateKey: PrivateKeyInput;
  /** The APIv2 key: for orders of APIv2, PayScore pages, contracts and coupons. */
  readonly apiV2Key?: string;
}

/** Checks the options; throws a `ConfigError` that names the option at fault. */
export function readKeys({ mchid, privateKey, apiV2Key }: InvokeOptions): Keys {
  if (typeof mchid !== "string" || !/^\d+$/.test(mchid)) {
    throw wrongOption("mchid", "expected the merchant id as a string of digits.");
  }
  return {
    mchid,
    privateKey: readPrivateKey(privateKey, "merchant"),
    apiV2Key: apiV2KeyBytes(apiV2Key),
  };
}
