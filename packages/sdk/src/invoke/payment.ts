import type { SignTypeV2 } from "../v2/sign.ts";
import { needAppid, needInstalments, needPrepayId } from "./check.ts";
import { signLines, signMembers } from "./keys.ts";
import type { Keys } from "./keys.ts";

/** An order that was placed, and the app in which it is paid. */
export interface PlacedOrder {
  /** The appid whose openid placed the order: `sub_appid` where a service provider gave one; of combined orders `combine_appid`. */
  readonly appid: string;
  /** As placing the order answered it. It can be paid for two hours. */
  readonly prepay_id: string;
  /** Of an order of APIv2: how it was signed. Default: `RSA`, for orders of APIv3. */
  readonly signType?: "RSA" | SignTypeV2;
  /**
   * Of an order of APIv3 whose instalments the merchant subsidises (商户贴息): in how many the user said that they will pay. A
   * number, 1 or more.
   */
  readonly selected_installment_number?: number;
}

/** What `WeixinJSBridge.invoke("getBrandWCPayRequest", …)` takes. */
export interface JsapiPayment {
  readonly appId: string;
  /** Unix seconds, as text. */
  readonly timeStamp: string;
  readonly nonceStr: string;
  /** `prepay_id=wx…`, with the instalments behind it where some were chosen */
  readonly package: string;
  readonly signType: "RSA" | SignTypeV2;
  readonly paySign: string;
}

/** What `wx.requestPayment` of a mini program takes. */
export type MiniProgramPayment = Omit<JsapiPayment, "appId">;

/** What `wx.chooseWXPay` of the JS-SDK takes: the time stands under another name. */
export type ChooseWXPayPayment = Omit<JsapiPayment, "appId" | "timeStamp"> & {
  /** Unix seconds, as text. */
  readonly timestamp: string;
};

/** The members of a `PayReq` on Android and HarmonyOS. */
export interface AndroidPayment {
  readonly appId: string;
  readonly partnerId: string;
  readonly prepayId: string;
  readonly packageValue: AppPackage;
  readonly nonceStr: string;
  readonly timeStamp: string;
  readonly sign: string;
}

/** The members of a `PayReq` on iOS, which has no `appId`: the app registered it with the SDK. */
export interface IosPayment {
  readonly partnerId: string;
  readonly prepayId: string;
  readonly package: AppPackage;
  readonly nonceStr: string;
  /** Unix seconds. */
  readonly timeStamp: number;
  readonly sign: string;
}

/** The names that uni-app, React Native, Flutter and Cordova plugins take. */
export interface PluginPayment {
  readonly appid: string;
  readonly partnerid: string;
  readonly prepayid: string;
  readonly package: AppPackage;
  readonly noncestr: string;
  readonly timestamp: string;
  readonly sign: string;
}

/** `Sign=WXPay`, with the instalments behind it where some were chosen. */
export type AppPackage = "Sign=WXPay" | `Sign=WXPay&${string}`;

const ORDER_V2 = "paying an order of APIv2";

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4012791857 */
export function jsapiPayment(keys: Keys, order: PlacedOrder): JsapiPayment {
  const { signType = "RSA" } = order;
  const { timestamp, nonce } = keys.stamp();
  const members = {
    appId: needAppid(order.appid),
    timeStamp: String(timestamp),
    nonceStr: nonce,
    package: `prepay_id=${needPrepayId(order.prepay_id)}${instalments(order)}`,
    signType,
  };
  const { appId, timeStamp, nonceStr } = members;
  const paySign =
    signType === "RSA"
      ? signLines(keys, [appId, timeStamp, nonceStr, members.package])
      : signMembers(keys, members, signType, ORDER_V2);
  return { ...members, paySign };
}

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4013070351 */
export function pluginPayment(keys: Keys, order: PlacedOrder): PluginPayment {
  const { signType = "RSA" } = order;
  const { timestamp, nonce } = keys.stamp();
  const members = {
    appid: needAppid(order.appid),
    partnerid: keys.mchid,
    prepayid: needPrepayId(order.prepay_id),
    // The instalments are not signed here, unlike those of pages.
    package: `Sign=WXPay${instalments(order)}`,
    noncestr: nonce,
    timestamp: String(timestamp),
  } as const;
  const { appid, prepayid, noncestr } = members;
  const sign =
    signType === "RSA"
      ? signLines(keys, [appid, members.timestamp, noncestr, prepayid])
      : signMembers(keys, members, signType, ORDER_V2);
  return { ...members, sign };
}

/** What follows the package of an order with subsidised instalments. */
function instalments(order: PlacedOrder): "" | `&${string}` {
  const count = needInstalments(order);
  return count === undefined
    ? ""
    : `&subsidy_period_type=PERIOD&selected_installment_number=${count}`;
}
