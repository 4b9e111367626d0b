import { needAppid, needText } from "./check.ts";
import type { Keys } from "./keys.ts";
import { jsapiPayment } from "./payment.ts";
import type { MiniProgramPayment } from "./payment.ts";

/** An order that the medical insurance and the user pay together (医保自费混合订单). */
export interface MedicalOrder {
  /** The appid that placed the order: `sub_appid` where a service provider gave `sub_openid`. */
  readonly appid: string;
  /** As placing the mixed order answered it. */
  readonly mix_trade_no: string;
  /** Of the user's own part, as placing that order answered it; without, the insurance pays all. */
  readonly prepay_id?: string;
}

/** What `wx.requestMedicalInsurancePay` of a mini program takes. Where the insurance pays all, only the number. */
export type MedicalPayment = { readonly mixTradeNo: string } & Partial<MiniProgramPayment>;

/** What `WeixinJSBridge.invoke("requestMedicalInsurancePay", …)` takes; here `appid` is in lower case. */
export type JsapiMedicalPayment = MedicalPayment & { readonly appid: string };

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4016781549 */
export function medicalPayment(keys: Keys, order: MedicalOrder): JsapiMedicalPayment {
  const appid = needAppid(order.appid);
  const where = "the mix_trade_no that placing the mixed order answered";
  const mixTradeNo = needText("mix_trade_no", order.mix_trade_no, where);
  if (order.prepay_id === undefined) return { mixTradeNo, appid };
  const { appId: _, ...own } = jsapiPayment(keys, { appid, prepay_id: order.prepay_id });
  return { mixTradeNo, appid, ...own };
}
