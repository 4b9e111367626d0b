import { generateKeyPairSync } from "node:crypto";
import { WeChatPay } from "wechatpay-kit";
import { sealResource, signAnswer } from "wechatpay-kit/testing";

const API_V3_KEY = "0123456789abcdef0123456789abcdef";
const PLATFORM = "PUB_KEY_ID_0114232134912410000000000000";

const merchant = generateKeyPairSync("rsa", { modulusLength: 2048 });
const platform = generateKeyPairSync("rsa", { modulusLength: 2048 });

/** A client whose WeChat Pay is {@link writtenOtherwise}. */
export const wxpay = new WeChatPay({
  mchid: "1900000109",
  serial: "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
  privateKey: merchant.privateKey.export({ type: "pkcs8", format: "pem" }),
  apiV3Key: API_V3_KEY,
  platformKeys: { [PLATFORM]: platform.publicKey.export({ type: "spki", format: "pem" }) },
});

/**
 * A signed notification that no JSON writer would write the same way again: space, the order of members, Chinese both as it
 * is and as `\u…`, an escaped slash, a number with a nought behind the point, a line's end.
 */
export async function writtenOtherwise(): Promise<RequestInit & { readonly body: string }> {
  const resource = sealResource(API_V3_KEY, '{"out_trade_no":"拿铁-1"}', { associatedData: "" });
  const body = `{
  "summary" : "支付\\u6210\\u529f ☕",
  "id":"EV-\\u0031","create_time": "2026-04-01T10:00:00\\u002b08:00",
  "event_type":"TRANSACTION\\u002eSUCCESS", "resource_type":"encrypt-resource",
  "resource": ${JSON.stringify(resource).replaceAll("/", "\\/")}, "more": [1.0, 1e2]
}\r\n`;
  const signed = await signAnswer({ id: PLATFORM, privateKey: platform.privateKey }, body);
  return { method: "POST", body, headers: { ...signed, "content-type": "application/json" } };
}
