import { billedEntry } from "../../src/bill/reconcile/billed.ts";
import type { BilledRow, Difference, LocalEntry } from "../../src/bill/reconcile/differences.ts";
import { findDifferences } from "../../src/bill/reconcile/find-differences.ts";
import { localEntries } from "../../src/bill/reconcile/local.ts";
import { Reconciliation } from "../../src/bill/reconcile/reconciliation.ts";

/** Rows of a bill. */
export const paid = (out_trade_no: string, total: number): BilledRow => ({
  trade_time: "2026-11-29 10:00:00",
  trade_state: "SUCCESS",
  transaction_id: "4200001",
  out_trade_no,
  total,
  refund_id: "",
  out_refund_no: "",
  refund: 0,
  refund_state: "",
});
export const refunded = (
  out_refund_no: string,
  refund: number,
  trade_state = "REFUND",
): BilledRow => ({
  ...paid("order-1", 0),
  trade_state,
  refund_id: "5000001",
  out_refund_no,
  refund,
  refund_state: "SUCCESS",
});

/** The same with so little memory that nearly everything goes into files, and files into files. */
export function tiny(
  bill: Iterable<BilledRow> | AsyncIterable<BilledRow>,
  orders: Iterable<LocalEntry> | AsyncIterable<LocalEntry>,
  signal?: AbortSignal,
): Reconciliation {
  return new Reconciliation(() =>
    findDifferences(
      { items: bill, entriesOf: (row, index) => [billedEntry(row, index)] },
      { items: orders, entriesOf: localEntries(undefined) },
      { sorted: false, signal, limits: { run: 2, kept: 2, files: 2 } },
    ),
  );
}

export async function all(of: AsyncIterable<Difference>): Promise<Difference[]> {
  const found: Difference[] = [];
  for await (const difference of of) found.push(difference);
  return found;
}

/** What reading them throws. */
export const failing = (of: AsyncIterable<Difference>): Promise<unknown> =>
  all(of).then(
    () => undefined,
    (error: unknown) => error,
  );

export const many = (count: number): BilledRow[] =>
  Array.from({ length: count }, (_, index) => paid(`order-${index}`, index));
