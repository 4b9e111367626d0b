import type { OrderRow } from "../payment/tables.ts";
import type { RefundRow } from "../refund/tables.ts";
import { couponsOf, payerTotal, sumOf } from "./used.ts";
import type { UsedCoupon } from "./used.ts";

/** What of a coupon a refund gives back to whoever bore it, as the refund keeps it. */
export interface RefundedCoupon extends Pick<UsedCoupon, "coupon_id" | "type" | "amount"> {
  /** In fen. */
  readonly refund: number;
}

/** The coupons of a refund's order, with what it gives back of each. */
export function refundedCouponsOf({ coupons }: Pick<RefundRow, "coupons">): RefundedCoupon[] {
  // Only apply.ts writes it, with what shareOut gave.
  return JSON.parse(coupons) as RefundedCoupon[];
}

/** What a refund gives back of coupons, all or those of one type (优惠退款金额), in fen. */
export function discountRefund(
  refund: Pick<RefundRow, "coupons">,
  type?: UsedCoupon["type"],
): number {
  const coupons = refundedCouponsOf(refund);
  return sumOf(
    coupons.map(({ refund: amount, type: its }) => ({ amount, type: its })),
    type,
  );
}

/** What the payer gets of a refund (用户退款金额), in fen. */
export function payerRefund(refund: Pick<RefundRow, "amount" | "coupons">): number {
  return refund.amount - discountRefund(refund);
}

/** What the merchant pays of a refund (应结退款金额), in fen: `NOCASH` coupons were never settled with him. */
export function settlementRefund(refund: Pick<RefundRow, "amount" | "coupons">): number {
  return refund.amount - discountRefund(refund, "NOCASH");
}

/**
 * Divides a part of an order's price among the payer and those who bore its coupons: the payer's share is to the part as
 * what he paid is to the price, to the nearest fen, as far as that is left; all parts together give all of everything.
 *
 * @param earlier the refunds of the order that count
 * @see https://pay.weixin.qq.com/docs/merchant/products/refund/introduction.html
 */
export function shareOut(
  order: Pick<OrderRow, "total" | "coupons">,
  earlier: readonly Pick<RefundRow, "amount" | "coupons">[],
  amount: number,
): readonly RefundedCoupon[] {
  const coupons = couponsOf(order).map((coupon) => ({
    coupon,
    left: coupon.amount - refundedOf(coupon, earlier),
  }));
  const couponsLeft = coupons.reduce((sum, { left }) => sum + left, 0);
  const payerLeft =
    payerTotal(order) - earlier.reduce((sum, refund) => sum + payerRefund(refund), 0);
  const share = Math.round((amount * payerTotal(order)) / order.total);
  const payer = Math.max(Math.min(share, payerLeft), amount - couponsLeft);
  let rest = amount - payer;
  let among = couponsLeft;
  return coupons.map(({ coupon: { coupon_id, type, amount: worth }, left }) => {
    const refund = among === 0 ? 0 : Math.round((rest * left) / among);
    rest -= refund;
    among -= left;
    return { coupon_id, type, amount: worth, refund };
  });
}

function refundedOf(
  { coupon_id }: UsedCoupon,
  refunds: readonly Pick<RefundRow, "coupons">[],
): number {
  return refunds
    .flatMap((refund) => refundedCouponsOf(refund))
    .filter((coupon) => coupon.coupon_id === coupon_id)
    .reduce((sum, coupon) => sum + coupon.refund, 0);
}
