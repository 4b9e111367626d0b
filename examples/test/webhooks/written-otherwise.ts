import { WeChatPay } from "wechatpay-kit";
import { notificationBody, signAnswer, testKeys } from "wechatpay-kit/testing";

const keys = testKeys();

/** A client whose WeChat Pay is {@link writtenOtherwise}. */
export const wxpay: WeChatPay = new WeChatPay(keys.options);

/**
 * A signed notification that no JSON writer would write the same way again: space, Chinese both as it is and as `\u…`,
 * escaped slashes, numbers in other forms, a line's end.
 */
export async function writtenOtherwise(): Promise<RequestInit & { readonly body: string }> {
  const { apiV3Key, platform } = keys;
  const event = "TRANSACTION.SUCCESS";
  const compact = notificationBody({ apiV3Key, event, resource, summary: "支付成功" });
  const body = `${compact
    .replace('{"id":', '{\n  "id" : ')
    .replace("成功", "\\u6210功 ☕")
    .replaceAll("/", "\\/")
    .slice(0, -1)}, "more": [1.0, 1e2] }\r\n`;
  const signed = await signAnswer(platform, body);
  return { method: "POST", body, headers: { ...signed, "content-type": "application/json" } };
}

const resource = {
  mchid: "1900000001",
  appid: "wxd678efh567hg6787",
  out_trade_no: "latte-1",
  transaction_id: "1217752501201407033233368018",
  trade_type: "JSAPI",
  trade_state: "SUCCESS",
  trade_state_desc: "支付成功",
  bank_type: "OTHERS",
  attach: "热",
  success_time: "2026-04-01T10:00:00+08:00",
  payer: { openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o" },
  amount: { total: 1299, payer_total: 1299, currency: "CNY", payer_currency: "CNY" },
};
