import { RequestError } from "../errors.ts";
import { needText } from "./check.ts";
import { signMembers } from "./keys.ts";
import type { Keys } from "./keys.ts";

/** A coupon that the user is to get. */
export interface CouponToSend {
  readonly stock_id: string;
  /** Your number of the request: the same again gives the same coupon. */
  readonly out_request_no: string;
  /** Your code of the coupon, where the stock takes yours. */
  readonly coupon_code?: string;
}

/** What the coupon plugin of a mini program takes. */
export interface CouponPlugin {
  readonly send_coupon_params: readonly CouponToSend[];
  /** The merchant that sends. */
  readonly send_coupon_merchant: string;
  readonly sign: string;
}

/** A coupon that the user gets on a page in WeChat. */
export interface CouponPage extends CouponToSend {
  /** The user, as the app knows them with which the stock is used. */
  readonly open_id: string;
}

const MOST = 10;
const PAGE = "https://action.weixin.qq.com/busifavor/getcouponinfo";

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4012285674 */
export function couponPlugin(keys: Keys, coupons: readonly CouponToSend[]): CouponPlugin {
  if (coupons.length === 0 || coupons.length > MOST) {
    throw new RequestError(
      `coupons: expected one to ${MOST} coupons, found ${coupons.length}. Send the others in another call.`,
      { parameter: "coupons" },
    );
  }
  const params = coupons.map((coupon) => checked(coupon));
  // The members of the list stand side by side, numbered from 0.
  const flat = params.flatMap((coupon, index) =>
    Object.entries(coupon).map(([name, value]) => [`${name}${index}`, value] as const),
  );
  const members = { ...Object.fromEntries(flat), send_coupon_merchant: keys.mchid };
  return {
    send_coupon_params: params,
    send_coupon_merchant: keys.mchid,
    sign: signMembers(keys, members, "HMAC-SHA256", "coupons"),
  };
}

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4012285783 */
export function couponAddress(keys: Keys, { open_id, ...coupon }: CouponPage): string {
  const members = {
    ...checked(coupon),
    send_coupon_merchant: keys.mchid,
    open_id: needText("open_id", open_id, "the openid of the user"),
  };
  const sign = signMembers(keys, members, "HMAC-SHA256", "coupons");
  const query = new URLSearchParams({ ...members, sign }).toString();
  return `${PAGE}?${query}#wechat_pay&wechat_redirect`;
}

function checked({
  stock_id,
  out_request_no,
  coupon_code,
}: CouponToSend): Readonly<Required<Pick<CouponToSend, "stock_id" | "out_request_no">>> &
  Readonly<Record<string, string>> {
  return {
    stock_id: needText("stock_id", stock_id, "the number of the stock"),
    out_request_no: needText("out_request_no", out_request_no, "your number of the request"),
    ...(coupon_code !== undefined && {
      coupon_code: needText("coupon_code", coupon_code, "your code of the coupon"),
    }),
  };
}
