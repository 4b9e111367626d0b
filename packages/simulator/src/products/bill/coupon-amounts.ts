import { discountRefund, settlementRefund } from "../coupon/refund.ts";
import { couponsOf, couponTotal, settlementTotal, sumOf } from "../coupon/used.ts";
import type { OrderRow } from "../payment/tables.ts";
import type { RefundRow } from "../refund/tables.ts";

/** What coupons make of the amounts of a row, in fen. */
export interface CouponAmounts {
  /** 应结订单金额, 退款金额: what counts for the fee, without the coupons that nobody paid for in advance (免充值券). */
  readonly counting: number;
  /** 代金券金额 of a payment; 充值券退款金额 of a refund, of those that were paid for in advance alone. */
  readonly coupons: number;
}

export function paymentAmounts(order: Pick<OrderRow, "total" | "coupons">): CouponAmounts {
  return { counting: settlementTotal(order), coupons: couponTotal(order) };
}

export function refundAmounts(refund: Pick<RefundRow, "amount" | "coupons">): CouponAmounts {
  return { counting: settlementRefund(refund), coupons: discountRefund(refund, "CASH") };
}

/** Of an order that was reversed: all of it goes back. */
export function reversalAmounts(order: Pick<OrderRow, "total" | "coupons">): CouponAmounts {
  return { counting: settlementTotal(order), coupons: sumOf(couponsOf(order), "CASH") };
}
