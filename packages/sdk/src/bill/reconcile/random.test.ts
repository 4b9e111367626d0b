import * as fc from "fast-check";
import { of } from "../../../test/support/cases.ts";
import { expect, test } from "vitest";
import { all, paid, refunded, tiny } from "../../../test/support/reconcile.ts";
import type {
  BilledRow,
  Count,
  Difference,
  LocalEntry,
  ReconciliationSummary,
} from "./differences.ts";
import { reconcile } from "./reconcile.ts";

// Numbers that sort otherwise in a language than by code units, or end lines, or are names that objects have.
const number = fc.oneof(
  fc.constantFrom(
    "a",
    "B",
    "b",
    "__proto__",
    "constructor",
    "\n",
    "\r\n",
    "\u{feff}",
    "é",
    "e\u0301",
  ),
  fc.constantFrom("\ud800", "\u{10000}", "\uffff", " ", "payment a", "refund a", '"', "`"),
  fc.string({ minLength: 1, maxLength: 3 }),
);
const amount = fc.oneof(fc.nat(3), fc.nat(2 ** 40));
const row = fc.tuple(fc.boolean(), number, amount);

type Plain = readonly [isPayment: boolean, number: string, amount: number];

/** The same by maps: what stands for a difference, in any order. */
function naive(
  bill: readonly Plain[],
  orders: readonly Plain[],
): { readonly found: string[]; readonly matching: number } {
  const keys = new Map<string, { readonly bill: number[]; readonly local: number[] }>();
  for (const [side, rows] of [
    ["bill", bill],
    ["local", orders],
  ] as const) {
    for (const [isPayment, number, amount] of rows) {
      const key = JSON.stringify([isPayment ? "payment" : "refund", number]);
      const both = keys.get(key) ?? { bill: [], local: [] };
      both[side].push(amount);
      keys.set(key, both);
    }
  }
  const found = [...keys].flatMap(([key, { bill, local }]) => {
    if (bill.length > 1 || local.length > 1) return [`duplicate ${key} ${sum(bill)} ${sum(local)}`];
    if (bill.length === 0) return [`extra ${key} - ${local[0]}`];
    if (local.length === 0) return [`missing ${key} ${bill[0]} -`];
    return bill[0] === local[0] ? [] : [`different ${key} ${bill[0]} ${local[0]}`];
  });
  return { found, matching: keys.size - found.length };
}

const sum = (amounts: readonly number[]): string =>
  `${amounts.length}:${amounts.reduce((a, b) => a + b, 0)}`;

/** A difference as `naive` writes it. */
function brief(difference: Difference): string {
  const { kind, of } = difference;
  if (kind === "duplicate") {
    const count = ({ count, amount }: Count): string => `${count}:${amount}`;
    return `duplicate ${JSON.stringify([of, difference.number])} ${count(difference.bill)} ${count(difference.local)}`;
  }
  const side = (entry: LocalEntry): [string, number] =>
    "refund" in entry ? [entry.out_refund_no, entry.refund] : [entry.out_trade_no, entry.total];
  const bill = kind === "extra" ? undefined : side(difference.bill);
  const local = kind === "missing" ? undefined : side(difference.local);
  const number = (bill ?? local)?.[0];
  return `${kind} ${JSON.stringify([of, number])} ${bill?.[1] ?? "-"} ${local?.[1] ?? "-"}`;
}

const rowOf = ([isPayment, number, amount]: Plain): BilledRow =>
  isPayment ? paid(number, amount) : refunded(number, amount);
const localOf = ([isPayment, number, amount]: Plain): LocalEntry =>
  isPayment ? { out_trade_no: number, total: amount } : { out_refund_no: number, refund: amount };

const matchingOf = (summary: ReconciliationSummary | undefined): number =>
  (summary?.payments.matching ?? -1) + (summary?.refunds.matching ?? -1);

test("it finds what maps of everything find, from files too, and in order", async () => {
  const sides = fc.tuple(fc.array(row, { maxLength: 40 }), fc.array(row, { maxLength: 40 }));
  await fc.assert(
    fc.asyncProperty(sides, fc.boolean(), async ([bill, orders], shared) => {
      // Else nothing would agree.
      const local = shared ? [...orders, ...bill.slice(3)] : orders;
      const want = naive(bill, local);
      for (const reconciled of [
        tiny(bill.map(rowOf), local.map(localOf)),
        reconcile(bill.map(rowOf), local.map(localOf)),
        reconcile(inPlace(bill).map(rowOf), inPlace(local).map(localOf), { sorted: true }),
      ]) {
        const found = (await all(reconciled)).map(brief);
        expect(found.toSorted()).toEqual(want.found.toSorted());
        expect(matchingOf(reconciled.summary)).toBe(want.matching);
      }
    }),
    of(60),
  );
});

function inPlace(rows: readonly Plain[]): Plain[] {
  return rows.toSorted((a, b) =>
    a[0] === b[0] ? (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0) : a[0] ? -1 : 1,
  );
}
