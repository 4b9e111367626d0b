import { createPublicKey } from "../crypto/native.ts";
import type { KeyObject } from "node:crypto";
import { checkCall } from "../call/check-call.ts";
import type { Context } from "../config/context.ts";
import { ConfigError } from "../errors.ts";
import { exchange } from "../exchange.ts";
import { startLimits } from "../transport/limits.ts";
import { protocolV2 } from "./protocol.ts";

/**
 * Asks for the RSA key that bank card numbers and names are encrypted with, within limits of its own, because several calls
 * may wait for it. The answer has no signature; what vouches for it is TLS.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941097
 */
export async function fetchBankKey(context: Context): Promise<KeyObject> {
  const { config } = context;
  const call = checkCall({
    method: "POST",
    template: "v2/risk/getpublickey",
    options: { xml: { mch_id: config.identity.id } },
  });
  const { data } = await exchange(context, protocolV2, call, startLimits(config, call));
  const pem = typeof data === "object" && data !== null && "pub_key" in data ? data.pub_key : "";
  try {
    return createPublicKey(String(pem));
  } catch {
    throw new ConfigError(
      `${call.label}: WeChat Pay's answer holds no RSA key to encrypt bank cards with. Ask for the product 付款到银行卡 in the merchant platform.`,
      { option: "mchid" },
    );
  }
}
