import { describe, expect, test } from "vitest";
import {
  discountRefund,
  payerRefund,
  refundedCouponsOf,
  settlementRefund,
  shareOut,
} from "./refund.ts";
import { payerTotal, settlementTotal } from "./used.ts";
import type { UsedCoupon } from "./used.ts";

type Worth = readonly [amount: number, type: UsedCoupon["type"]];

const orderOf = (total: number, ...worths: readonly Worth[]) => ({
  total,
  coupons: JSON.stringify(
    worths.map(([amount, type], index): UsedCoupon => ({
      coupon_id: String(index),
      stock_id: "1",
      creator: null,
      name: "",
      type,
      amount,
    })),
  ),
});

/** What each of several refunds gives the payer, and each coupon. */
const refunding = (order: ReturnType<typeof orderOf>, parts: readonly number[]) => {
  const done: { amount: number; coupons: string }[] = [];
  for (const amount of parts) {
    done.push({ amount, coupons: JSON.stringify(shareOut(order, done, amount)) });
  }
  return done;
};

const shares = (order: ReturnType<typeof orderOf>, parts: readonly number[]) =>
  refunding(order, parts).map((refund) =>
    [payerRefund(refund)].concat(refundedCouponsOf(refund).map((coupon) => coupon.refund)),
  );

// The first two are the page's own: https://pay.weixin.qq.com/docs/merchant/products/refund/introduction.html
test.each([
  { order: orderOf(1000, [300, "CASH"]), parts: [1000], want: [[700, 300]] },
  { order: orderOf(1000, [300, "CASH"]), parts: [900], want: [[630, 270]] },
  {
    order: orderOf(1000, [300, "CASH"]),
    parts: [333, 333, 334],
    want: [
      [233, 100],
      [233, 100],
      [234, 100],
    ],
  },
  { order: orderOf(1000), parts: [400, 600], want: [[400], [600]] },
  {
    order: orderOf(1000, [200, "CASH"], [100, "NOCASH"]),
    parts: [500, 500],
    want: [
      [350, 100, 50],
      [350, 100, 50],
    ],
  },
  // Every part to the nearest fen, as far as something is left.
  {
    order: orderOf(4, [1, "CASH"]),
    parts: [1, 1, 1, 1],
    want: [
      [1, 0],
      [1, 0],
      [1, 0],
      [0, 1],
    ],
  },
  {
    order: orderOf(3, [2, "NOCASH"]),
    parts: [1, 1, 1],
    want: [
      [0, 1],
      [0, 1],
      [1, 0],
    ],
  },
])("of $order.total fen with $order.coupons, $parts give back $want", ({ order, parts, want }) => {
  expect(shares(order, parts)).toEqual(want);
});

/** The same numbers at every run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state;
  }
}

describe("however an order is given back in parts", () => {
  const drawn = numbers(20_261_130);
  const upTo = (most: number): number => (drawn.next().value % most) + 1;
  const cases = Array.from({ length: 500 }, () => {
    const total = upTo(5000) + 3;
    const cash = upTo(total - 2);
    const nocash = upTo(total - cash - 1);
    const parts: number[] = [];
    for (let left = total; left > 0; left -= parts.at(-1) ?? 0) parts.push(upTo(left));
    return {
      order: orderOf(total, [cash, "CASH"], [nocash, "NOCASH"]),
      parts,
      cash,
      nocash,
    };
  });

  test("all parts together give all of everything, and no part gives less than nothing", () => {
    for (const { order, parts, cash, nocash } of cases) {
      const done = refunding(order, parts);
      const sum = (of: (refund: (typeof done)[number]) => number): number =>
        done.reduce((all, refund) => all + of(refund), 0);
      expect([
        sum(payerRefund),
        sum(settlementRefund),
        sum((refund) => discountRefund(refund, "CASH")),
        sum((refund) => discountRefund(refund, "NOCASH")),
      ]).toEqual([payerTotal(order), settlementTotal(order), cash, nocash]);
      expect(Math.min(...shares(order, parts).flat())).toBeGreaterThanOrEqual(0);
    }
  });
});
