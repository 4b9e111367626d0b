import type { OrderRow } from "../payment/tables.ts";
import type { CouponRow } from "./tables.ts";

/** A coupon that paid a part of an order, as the order keeps it. */
export interface UsedCoupon extends Pick<
  CouponRow,
  "coupon_id" | "stock_id" | "creator" | "name" | "type"
> {
  /** What it paid, in fen. */
  readonly amount: number;
}

/** The coupons that an order was paid with, in the order in which answers list them. */
export function couponsOf({ coupons }: Pick<OrderRow, "coupons">): readonly UsedCoupon[] {
  // Only payments write it, with what chooseCoupons gave.
  return JSON.parse(coupons) as UsedCoupon[];
}

/** What the coupons of an order paid together, in fen. */
export function couponTotal(order: Pick<OrderRow, "coupons">): number {
  return sumOf(couponsOf(order));
}

/** What the user pays or paid himself (用户支付金额), in fen. */
export function payerTotal(order: Pick<OrderRow, "coupons" | "total">): number {
  return order.total - couponTotal(order);
}

/** What is settled with the merchant before the fee (应结订单金额), in fen: the price without what `NOCASH` coupons took. */
export function settlementTotal(order: Pick<OrderRow, "coupons" | "total">): number {
  return order.total - sumOf(couponsOf(order), "NOCASH");
}

/** What coupons are worth together, all or those of one type, in fen. */
export function sumOf(
  coupons: readonly Pick<UsedCoupon, "amount" | "type">[],
  type?: UsedCoupon["type"],
): number {
  return coupons
    .filter((coupon) => type === undefined || coupon.type === type)
    .reduce((sum, { amount }) => sum + amount, 0);
}
