import { settlementRefund, shareOut } from "../coupon/refund.ts";
import type { RefundedCoupon } from "../coupon/refund.ts";
import { settlementTotal } from "../coupon/used.ts";
import type { OrderRow } from "../payment/tables.ts";
import { allRefunded, tooLate, tooManyParts, tooMuch, tooSoon } from "./refusals.ts";
import type { RefundRow } from "./tables.ts";

const MINUTE = 60_000;
const YEAR = 365 * 86_400_000;
const MOST_PARTS = 50;

/** What of an order goes back with a part of its price; all parts together give all of everything. */
export interface PartOfOrder {
  readonly coupons: readonly RefundedCoupon[];
  /** What WeChat Pay gives back of its fee, in fen. */
  readonly fee: number;
}

/**
 * Whether another part of an order may be given back, and what goes back with it.
 *
 * @param earlier all refunds of the order; those that were closed gave nothing back
 * @throws Refusal
 */
export function partOfOrder(
  order: OrderRow,
  earlier: readonly RefundRow[],
  { amount, now }: { readonly amount: number; readonly now: number },
): PartOfOrder {
  if ((order.success_at ?? now) + YEAR < now) throw tooLate();
  const counting = earlier.filter(({ state }) => state !== "CLOSED");
  const refunded = sum(counting.map((refund) => refund.amount));
  if (refunded >= order.total) throw allRefunded();
  if (refunded + amount > order.total) throw tooMuch();
  if (counting.length >= MOST_PARTS) throw tooManyParts();
  if (earlier.some(({ created_at }) => now < created_at + MINUTE)) throw tooSoon();
  const coupons = shareOut(order, counting, amount);
  // The fee was for what is settled.
  const part = { amount, coupons: JSON.stringify(coupons) };
  const settled = sum([...counting, part].map((refund) => settlementRefund(refund)));
  const feeSoFar = sum(counting.map((refund) => refund.fee));
  const fee = Math.round((order.fee * settled) / settlementTotal(order)) - feeSoFar;
  return { coupons, fee };
}

/** What can still be given back of an order, in fen, whatever other rules say. */
export function refundableOf(order: OrderRow, refunds: readonly RefundRow[]): number {
  if (order.state !== "SUCCESS" && order.state !== "REFUND") return 0;
  const counting = refunds.filter(({ state }) => state !== "CLOSED");
  return order.total - sum(counting.map(({ amount }) => amount));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
