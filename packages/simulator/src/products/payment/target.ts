import type { HandedOver } from "./handed-over.ts";

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

/** What a mini program hands to `wx.requestPayment`: https://pay.weixin.qq.com/doc/v3/merchant/4012791898 */
export type MiniProgramRequest = Omit<JsapiRequest, "appId">;

/**
 * What an app hands to the OpenSDK as a `PayReq`, by the names of Android and HarmonyOS; those of iOS and of frameworks
 * (`partnerid`, `package` …) are understood too: https://pay.weixin.qq.com/doc/v3/merchant/4013070351
 */
export interface AppRequest {
  readonly appId: string;
  readonly partnerId: string;
  readonly prepayId: string;
  /** `Sign=WXPay` */
  readonly packageValue: string;
  readonly nonceStr: string;
  readonly timeStamp: string;
  readonly sign: string;
}

/** The object that is handed to WeChat: by a page, by a mini program, or by an app. */
export type PaymentRequest =
  | JsapiRequest
  | MiniProgramRequest
  | AppRequest
  | Readonly<Record<string, string | number>>;

/** What a user pays by: a `code_url`, `h5_url` or `prepay_id`, or the object that is handed to WeChat. */
export type PaymentTarget = string | PaymentRequest;

/** The entry that a target names. */
export type EntryName = { readonly prepay_id: string } | { readonly code: string };

/** The entry that a target names; undefined for what WeChat would not know either. */
export function entryOf(target: string | HandedOver): EntryName | undefined {
  if (typeof target !== "string") return prepayId(target.prepayId);
  const [, code] = /^weixin:\/\/wxpay\/bizpayurl\?pr=([A-Za-z0-9]+)$/u.exec(target) ?? [];
  if (code !== undefined) return { code };
  const [, page] = /^https?:\/\/[^/]+\/_sim\/h5\/(\w+)(?:[?#].*)?$/u.exec(target) ?? [];
  return prepayId(page ?? target);
}

function prepayId(text: string): EntryName | undefined {
  return /^wx\w{10,62}$/u.test(text) ? { prepay_id: text } : undefined;
}
