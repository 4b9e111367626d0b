import { CannotPayError } from "./cannot-pay.ts";
import type { OrderRow } from "./tables.ts";

/** What orders can't be paid from: `limit_pay` of all that are paid at once. */
export interface PayLimits {
  /** @param way `balance`, or the `bankType` of a card */
  allow(way: string): boolean;
  /** What is thrown where a user pays from what is excluded. */
  refusal(way: string): CannotPayError;
}

/** What each value of `limit_pay` excludes; others exclude nothing. */
const EXCLUDED: ReadonlyMap<string, (way: string) => boolean> = new Map([
  ["no_credit", (way) => way.endsWith("_CREDIT")],
  ["no_debit", (way) => way.endsWith("_DEBIT")],
  ["no_balance", (way) => way === "balance"],
  ["balance_only", (way) => way !== "balance"],
]);

export function limitsOf(orders: readonly Pick<OrderRow, "limit_pay">[]): PayLimits {
  const limits = orders.flatMap(({ limit_pay }) => limit_pay.split(","));
  return {
    allow: (way) => !limits.some((limit) => EXCLUDED.get(limit)?.(way) === true),
    refusal: (way) => {
      const said = [...new Set(limits)].filter(Boolean).join(", ");
      return new CannotPayError(way.endsWith("_CREDIT") ? "credit-excluded" : "way-excluded", {
        zh: `订单的 limit_pay 为 ${said}，不能用 ${way} 支付。`,
        en: `The order has limit_pay ${said}: it can't be paid from ${way}.`,
      });
    },
  };
}
