import type { OrderRow } from "../payment/tables.ts";
import type { RefundRow } from "../refund/tables.ts";

/** What coupons make of the amounts of a row, in fen. */
export interface CouponAmounts {
  /** 应结订单金额, 退款金额: what counts for the fee, without the coupons that nobody paid for in advance (免充值券). */
  readonly counting: number;
  /** 代金券金额 of a payment; 充值券退款金额 of a refund, of those that were paid for in advance alone. */
  readonly coupons: number;
}

// Nobody can pay with a coupon here.

export function paymentAmounts({ total }: Pick<OrderRow, "total">): CouponAmounts {
  return { counting: total, coupons: 0 };
}

export function refundAmounts({ amount }: Pick<RefundRow, "amount">): CouponAmounts {
  return { counting: amount, coupons: 0 };
}
