import type { OrderRow } from "../payment/tables.ts";
import { allRefunded, tooLate, tooManyParts, tooMuch, tooSoon } from "./refusals.ts";
import type { RefundRow } from "./tables.ts";

const MINUTE = 60_000;
const YEAR = 365 * 86_400_000;
const MOST_PARTS = 50;

/**
 * Whether another part of an order may be given back, and what WeChat Pay gives back of its fee with it.
 *
 * @param earlier all refunds of the order; those that were closed gave nothing back
 * @returns the fee's part in fen: all parts of the price together give all of the fee
 * @throws Refusal
 */
export function feeOfPart(
  order: OrderRow,
  earlier: readonly RefundRow[],
  { amount, now }: { readonly amount: number; readonly now: number },
): number {
  if ((order.success_at ?? now) + YEAR < now) throw tooLate();
  const counting = earlier.filter(({ state }) => state !== "CLOSED");
  const refunded = sum(counting.map((refund) => refund.amount));
  if (refunded >= order.total) throw allRefunded();
  if (refunded + amount > order.total) throw tooMuch();
  if (counting.length >= MOST_PARTS) throw tooManyParts();
  if (earlier.some(({ created_at }) => now < created_at + MINUTE)) throw tooSoon();
  const feeSoFar = sum(counting.map((refund) => refund.fee));
  return Math.round((order.fee * (refunded + amount)) / order.total) - feeSoFar;
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
