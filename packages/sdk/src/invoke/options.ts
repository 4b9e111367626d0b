import { signNow } from "../crypto/rsa.ts";
import { freshStamp } from "../crypto/stamp.ts";
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
export function readKeys(options: InvokeOptions): Keys {
  if ("signer" in options && options.signer !== undefined) {
    throw wrongOption(
      "signer",
      "it signs when it has answered, and what this class gives is signed at once. Use new SignerInvoke(options), whose methods are the same and give promises.",
    );
  }
  const key = readPrivateKey(options.privateKey, "merchant");
  return { ...readOthers(options), sign: (message) => signNow(key, message), stamp: freshStamp };
}

/** What is read the same with a private key and with a signer. */
export function readOthers({
  mchid,
  apiV2Key,
}: Pick<InvokeOptions, "mchid" | "apiV2Key">): Pick<Keys, "mchid" | "apiV2Key"> {
  if (typeof mchid !== "string" || !/^\d+$/.test(mchid)) {
    throw wrongOption("mchid", "expected the merchant id as a string of digits.");
  }
  return { mchid, apiV2Key: apiV2KeyBytes(apiV2Key) };
}
