import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { receiveTask, report } from "../support/children.ts";
import type { BillFile } from "./bill-file.ts";
import { clientOf } from "./kit.ts";

// Program: reads one bill with the kit, and says what that took of memory, and how long others had to wait.

/** Milliseconds and bytes. */
export interface SizeResult {
  /** Resident memory at its highest, above what it was before. */
  readonly above: number;
  readonly stall: number;
  /** The longest stall of three seconds in which the process had nothing to do: what the machine adds. */
  readonly idleStall: number;
}

// `bills.ts` sends a task of this form.
const bill = (await receiveTask()) as BillFile;
const wxpay = clientOf(bill);
const day = { bill_date: "2026-11-29" };
// The first call loads Node's fetch, which is no part of reading.
await wxpay.v3.bill.tradebill.get({ query: day });
const idle = monitorEventLoopDelay({ resolution: 1 });
idle.enable();
await sleep(3_000);
idle.disable();

const base = process.memoryUsage.rss();
let peak = base;
const sampling = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 5);
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
let rows = 0;
for await (const { total } of wxpay.bills.trade(day)) rows += total < 0 ? 0 : 1;
delay.disable();
clearInterval(sampling);
if (rows !== bill.rows) throw new Error(`Of ${bill.rows} rows ${rows} were read.`);
const result: SizeResult = {
  above: peak - base,
  stall: delay.max / 1e6,
  idleStall: idle.max / 1e6,
};
report(result);
