import { receiveTask, report } from "../support/children.ts";
import { reconcile } from "wechatpay-kit/bill";
import type { LocalEntry } from "wechatpay-kit/bill";
import type { BillFile } from "./bill-file.ts";
import { clientOf } from "./kit.ts";
import { tradeAt } from "./trades.ts";

// Program: compares a bill with as many orders in another order, and says what that took.

/** What the program is to do. */
export interface ReconcileTask {
  readonly bill: BillFile;
  /** By the kit, or by a map of the bill in memory. */
  readonly by: "kit" | "map";
}

/** Milliseconds and bytes. */
export interface ReconcileResult {
  readonly took: number;
  /** Resident memory at its highest, all of it. */
  readonly peak: number;
}

// `reconciling.ts` sends a task of this form.
const { bill, by } = (await receiveTask()) as ReconcileTask;
const { bills } = clientOf(bill);
const rows = bills.trade({ bill_date: "2026-11-29" });
let peak = 0;
const sampling = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 5);

/** All but the first trade, from the last on; the second is a fen too dear. */
function* orders(): Generator<LocalEntry> {
  for (let index = bill.rows - 1; index > 0; index -= 1) {
    const { out_trade_no, total, refund } = tradeAt(index);
    yield refund === undefined
      ? { out_trade_no, total: index === 1 ? total + 1 : total }
      : { out_refund_no: refund.out_refund_no, refund: total };
  }
}

async function byKit(): Promise<string[]> {
  const kinds: string[] = [];
  for await (const { kind } of reconcile(rows, orders())) kinds.push(kind);
  return kinds;
}

/** What somebody writes who has memory enough. */
async function byMap(): Promise<string[]> {
  const amounts = new Map<string, number>();
  for await (const { trade_state, out_trade_no, total, out_refund_no, refund } of rows) {
    if (trade_state === "SUCCESS") amounts.set(`payment ${out_trade_no}`, total);
    else amounts.set(`refund ${out_refund_no}`, refund ?? 0);
  }
  const kinds: string[] = [];
  for (const order of orders()) {
    const [key, amount] =
      "refund" in order
        ? [`refund ${order.out_refund_no}`, order.refund]
        : [`payment ${order.out_trade_no}`, order.total];
    const billed = amounts.get(key);
    amounts.delete(key);
    if (billed !== amount) kinds.push(billed === undefined ? "extra" : "different");
  }
  return [...kinds, ...Array.from(amounts, () => "missing")];
}

const begin = performance.now();
const kinds = await (by === "kit" ? byKit() : byMap());
const took = performance.now() - begin;
clearInterval(sampling);
if (kinds.toSorted().join() !== "different,missing") throw new Error(`Found were ${kinds.join()}.`);
const result: ReconcileResult = { took, peak };
report(result);
