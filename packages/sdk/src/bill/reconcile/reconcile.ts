import { billedEntry } from "./billed.ts";
import type { BilledRow, LocalEntry } from "./differences.ts";
import { found, wrong } from "./entry.ts";
import { findDifferences } from "./find-differences.ts";
import { localEntries } from "./local.ts";
import { Reconciliation } from "./reconciliation.ts";
import { SORT_LIMITS } from "./sort.ts";

/** Rows or records, as they are there or as they come. */
type Items<Item> = Iterable<Item> | AsyncIterable<Item>;

export interface ReconcileOptions {
  /**
   * Both sides come in order, and are compared as they come: payments by `out_trade_no`, behind them refunds by `out_refund_no`,
   * each by its code units (in SQL: `COLLATE "C"`, `BINARY`). Nothing is stored then. WeChat Pay's own bills are in no such order.
   */
  readonly sorted?: boolean;
  /** Ends it: its reason is thrown, and what was stored is removed. */
  readonly signal?: AbortSignal;
}

/**
 * Compares a trade bill with the merchant's own records of the day: each payment by `out_trade_no`, each refund by
 * `out_refund_no`, both with their amounts in fen.
 *
 * ```ts
 * const bill = wxpay.bills.trade({ bill_date: "2026-11-29" });
 * const found = reconcile(bill, db.paymentsAndRefundsOf("2026-11-29"));
 * for await (const difference of found) {
 *   if (difference.kind === "missing" && difference.of === "payment") await book(difference.bill);
 *   else await tell(difference);
 * }
 * console.log(found.summary?.payments.matching);
 * ```
 *
 * Both sides may have millions of entries: what does not fit into a few megabytes is sorted in files of a folder of its own below
 * the system's one for temporary files. Only this user can read it, and it is removed at the end, however that comes: by the last
 * difference, `break`, an error or the signal. (Not where the process is killed.)
 *
 * The bill is read to its end, and checked, before the first difference is given, and before the records are asked for: of a bill
 * that is not whole nothing is found. With `sorted` that can't be; what was given before the error is of no account then.
 *
 * Records of refunds belong to the day on which WeChat Pay accepted them. Of a service provider, reconcile one merchant at a time.
 *
 * Reading it begins with the loop, each time anew. `summary` is there behind it.
 *
 * @param bill rows of a trade bill of type `ALL`, from WeChat Pay or from wherever they were kept
 * @param orders records as they come from a database; payments `{ out_trade_no, total }`, refunds `{ out_refund_no, refund }`
 * @param options `entries` where records have other members: what one stands for, one entry, several, or none (`[]`)
 * @throws {RequestError} for an amount that is not in fen, a number that is none, a side that is not in order
 * @throws {BillError} where the bill is not whole
 * @throws {ApiError} where WeChat Pay has no bill: `STATEMENT_CREATING` before ten in the morning; `NO_STATEMENT_EXIST` of a day on which
 * nothing was paid, which is to be compared as `[]`
 */
export function reconcile(
  bill: Items<BilledRow>,
  orders: Items<LocalEntry>,
  options?: ReconcileOptions,
): Reconciliation;
export function reconcile<Local>(
  bill: Items<BilledRow>,
  orders: Items<Local>,
  options: ReconcileOptions & {
    readonly entries: (record: Local) => LocalEntry | Iterable<LocalEntry>;
  },
): Reconciliation;
export function reconcile<Local>(
  bill: Items<BilledRow>,
  orders: Items<Local>,
  options: ReconcileOptions & {
    readonly entries?: (record: Local) => LocalEntry | Iterable<LocalEntry>;
  } = {},
): Reconciliation {
  checkItems("bill", bill);
  checkItems("orders", orders);
  const { entries, sorted = false, signal } = options;
  return new Reconciliation(() =>
    findDifferences(
      { items: bill, entriesOf: (row, index) => [billedEntry(row, index)] },
      { items: orders, entriesOf: localEntries(entries) },
      { sorted, signal, limits: SORT_LIMITS },
    ),
  );
}

function checkItems(name: "bill" | "orders", items: unknown): void {
  const isObject = typeof items === "object" && items !== null;
  if (isObject && (Symbol.asyncIterator in items || Symbol.iterator in items)) return;
  const advice = items instanceof Promise ? ": an await is missing" : "";
  throw wrong(name, `expected what for await can go through, found ${found(items)}${advice}`);
}
