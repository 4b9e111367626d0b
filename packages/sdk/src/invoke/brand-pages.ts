import { needText } from "./check.ts";
import type { PageParameters } from "./score.ts";

/** A brand's member card (商家名片会员) that the user is to get. */
export interface MemberCard {
  /** As the pre-authorisation answered it: `v3/brand/partner/card-member/pre-auth-tokens#post`, or the brand's own. */
  readonly token: string;
}

/** A product coupon (商品券) that the user is to get. */
export interface ProductCouponToGet {
  /** As sending it beforehand answered it: `…/product-coupon/users/{openid}/pre-send-coupon#post`. */
  readonly token: string;
}

/** A product coupon that the user is to use. */
export interface ProductCouponToUse {
  readonly coupon_code: string;
  readonly stock_id: string;
  /** Whether the user is logged in with you: `verified`, `invalidCredentials` (wrong or over), `unauthenticated`. */
  readonly auth_state: "verified" | "invalidCredentials" | "unauthenticated";
}

/** @see https://pay.weixin.qq.com/doc/v3/partner/4015273633 */
export function memberCard({ token }: MemberCard): PageParameters {
  const where = "the token that the pre-authorisation answered";
  return { token: needText("token", token, where), scene: "CARD_MEMBER" };
}

/** @see https://pay.weixin.qq.com/doc/v3/partner/4016434346 */
export function productCouponToGet({ token }: ProductCouponToGet): PageParameters {
  const where = "the token that sending the coupon beforehand answered";
  return { action: "receiveCoupon", token: needText("token", token, where) };
}

/** @see https://pay.weixin.qq.com/doc/v3/partner/4016110739 */
export function productCouponToUse(coupon: ProductCouponToUse): PageParameters {
  return {
    couponCode: needText("coupon_code", coupon.coupon_code, "the code of the user's coupon"),
    stockId: needText("stock_id", coupon.stock_id, "the number of the stock"),
    authState: needText("auth_state", coupon.auth_state, "how the user is logged in"),
  };
}
