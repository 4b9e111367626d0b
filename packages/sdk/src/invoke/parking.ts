import { freshStamp } from "../crypto/stamp.ts";
import { needAppid, needText } from "./check.ts";
import type { Keys } from "./keys.ts";
import type { OwnMiniProgram } from "./own-mini-program.ts";
import type { PageParameters } from "./score.ts";

/** The parking service of PayScore (微信支付分停车服务) that the user is to open for a car. */
export interface ParkingService {
  /** Of a service provider: the merchant that runs the car park. */
  readonly sub_mchid?: string;
  /** The user, as your app knows them. */
  readonly openid: string;
  /** 粤B888888 */
  readonly plate_number: string;
  readonly plate_color: "BLUE" | "GREEN" | "YELLOW" | "BLACK" | "WHITE" | "LIMEGREEN";
  /** `PARKING` */
  readonly trade_scene?: string;
}

/** What the user owes WeChat Pay, which paid for the parking in advance (微信垫资还款). */
export interface ParkingRepayment {
  /** Your appid; of a service provider: the provider's. */
  readonly appid: string;
  /** The user, as `appid` knows them. */
  readonly openid?: string;
  /** Of a service provider: the merchant. */
  readonly sub_mch_id?: string;
  readonly sub_appid?: string;
  /** The user, as `sub_appid` knows them. */
  readonly sub_openid?: string;
}

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4012284257 */
export const PARKING_SERVICE: OwnMiniProgram = {
  appId: "wxbcad394b3d99dac9",
  userName: "gh_518c42c65952",
  path: "/pages/auth-creditpay/auth-creditpay",
};

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4012284369 */
export const PARKING_REPAYMENT: OwnMiniProgram = {
  appId: "wx5e73c65404eee268",
  userName: "gh_5e259b7a73b1",
  path: "pages/invest_list/invest_list",
};

export function parkingService({ mchid }: Keys, service: ParkingService): PageParameters {
  const { sub_mchid, trade_scene } = service;
  return {
    mchid,
    ...(sub_mchid !== undefined && { sub_mchid }),
    openid: needText("openid", service.openid, "the openid of the user"),
    plate_number: needText("plate_number", service.plate_number, "the number of the car's plate"),
    plate_color: needText("plate_color", service.plate_color, "the colour of the car's plate"),
    ...(trade_scene !== undefined && { trade_scene }),
  };
}

export function parkingRepayment({ mchid }: Keys, repayment: ParkingRepayment): PageParameters {
  const { appid, sub_appid, sub_mch_id, openid, sub_openid } = repayment;
  return {
    appid: needAppid(appid),
    ...(sub_appid !== undefined && { sub_appid }),
    mchid,
    ...(sub_mch_id !== undefined && { sub_mch_id }),
    nonce_str: freshStamp().nonce,
    ...(openid !== undefined && { openid }),
    ...(sub_openid !== undefined && { sub_openid }),
  };
}
