/** What a shop's page hands to WeChat so that the user pays: https://pay.weixin.qq.com/doc/v3/merchant/4012791857 */
export interface JsapiRequest {
  readonly appId: string;
  readonly timeStamp: string;
  readonly nonceStr: string;
  /** `prepay_id=wx…` */
  readonly package: string;
  readonly signType: string;
  readonly paySign: string;
}

/** What a user pays by: a `code_url`, `h5_url` or `prepay_id`, or the object that the shop's page hands to WeChat. */
export type PaymentTarget = string | JsapiRequest;

/** The entry that a target names. */
export type EntryName = { readonly prepay_id: string } | { readonly code: string };

/** The entry that a target names; undefined for what WeChat would not know either. */
export function entryOf(target: PaymentTarget): EntryName | undefined {
  if (typeof target !== "string") return prepayId(target.package.replace(/^prepay_id=/u, ""));
  const [, code] = /^weixin:\/\/wxpay\/bizpayurl\?pr=([A-Za-z0-9]+)$/u.exec(target) ?? [];
  if (code !== undefined) return { code };
  const [, page] = /^https?:\/\/[^/]+\/_sim\/h5\/(\w+)(?:[?#].*)?$/u.exec(target) ?? [];
  return prepayId(page ?? target);
}

function prepayId(text: string): EntryName | undefined {
  return /^wx\w{10,62}$/u.test(text) ? { prepay_id: text } : undefined;
}
