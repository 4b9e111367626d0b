import * as fc from "fast-check";
import { expect, test } from "vitest";
import { usePayment } from "../../../test/helpers/payment.ts";
import { applyFor, happens } from "../../../test/helpers/refund.ts";
import { documentedError } from "../../core/refusal.ts";
import { giveCoupons } from "../coupon/give.ts";
import { settlementRefund } from "../coupon/refund.ts";
import { REFUNDS_UNDER_WAY } from "../ledger/accounts.ts";
import { balanceOf, sumOfAll } from "../ledger/balances.ts";
import type { RefundRow } from "./tables.ts";

const { placeJsapi, pay, world } = usePayment();

let number = 0;

/** A paid order's number; coupons paid a part of it, where it costs enough. */
const buy = async (total: number): Promise<string> => {
  const outTradeNo = `bought-${++number}`;
  const { context } = world();
  await context.store.db.transaction().execute((tx) =>
    giveCoupons(context, tx, "user-1", [
      { value: 333, type: "CASH", combinable: true },
      { value: 101, type: "NOCASH", combinable: true },
    ]),
  );
  await pay(await placeJsapi({ total, outTradeNo }));
  return outTradeNo;
};

const refund = (order: string, amount: number, total: number): Promise<RefundRow> =>
  applyFor(world(), order, { outRefundNo: `r-${++number}`, amount, total });

/** What was accepted; nothing where it was refused as documented. */
const accepted = (asked: Promise<RefundRow>): Promise<RefundRow[]> =>
  asked.then(
    (row) => [row],
    (error: unknown) => {
      if (documentedError(error) === undefined) throw error;
      return [];
    },
  );

const amount = fc.integer({ min: 1, max: 2000 });

const steps = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ order: fc.nat(1), part: fc.integer({ min: 1, max: 1200 }) }),
    },
    fc.record({
      refund: fc.nat(10),
      happens: fc.constantFrom("success" as const, "abnormal" as const, "close" as const),
    }),
    fc.record({ seconds: fc.integer({ min: 1, max: 200 }) }),
  ),
  { minLength: 10, maxLength: 30 },
);

test("whatever is refunded in whatever order, nothing is made or lost, and no more is refunded than was paid", async () => {
  await fc.assert(
    fc.asyncProperty(fc.tuple(amount, amount), steps, async (totals, happenings) => {
      const orders: { number: string; total: number }[] = [];
      for (const total of totals) orders.push({ number: await buy(total), total });
      const refunds: RefundRow[] = [];
      const answers = new Set<number>();
      for (const step of happenings) {
        if ("order" in step) {
          const { number: order, total } = orders[step.order]!;
          refunds.push(...(await accepted(refund(order, step.part, total))));
        } else if ("seconds" in step) {
          await world().context.clock.advance(`${step.seconds}s`);
        } else if (refunds.length > 0) {
          const { id } = refunds[step.refund % refunds.length]!;
          answers.add((await happens(world(), id, step.happens)).status);
        }
        await checkBooks(orders);
      }
      // Done, or not possible in its state; nothing else.
      expect([...answers].filter((status) => status !== 200 && status !== 409)).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

async function checkBooks(orders: readonly { number: string; total: number }[]): Promise<void> {
  const { db } = world().context.store;
  expect(await sumOfAll(db)).toBe(0);
  const rows = await db.selectFrom("refunds").selectAll().execute();
  const waiting = rows.filter(({ state }) => state === "PROCESSING" || state === "ABNORMAL");
  expect(await balanceOf(db, REFUNDS_UNDER_WAY)).toBe(
    waiting.reduce((sum, refund) => sum + settlementRefund(refund), 0),
  );
  for (const order of orders) {
    const counting = rows.filter(
      ({ out_trade_no, state }) => out_trade_no === order.number && state !== "CLOSED",
    );
    const refunded = counting.reduce((sum, { amount }) => sum + amount, 0);
    expect(refunded).toBeLessThanOrEqual(order.total);
  }
}
