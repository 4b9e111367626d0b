import { createHash } from "node:crypto";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { receiveTask, report } from "../support/children.ts";
import { insideClient, OPENID, ORDER } from "./client.ts";
import { copyOrders } from "./copy-orders.ts";
import { openContext, pay } from "./inside.ts";

// Program: makes and fetches one bill of many rows, and says what that took.

/** What the program is to do. */
export interface BillTask {
  readonly rows: number;
  /** The SQLite file, which does not exist yet. */
  readonly data: string;
}

/** Milliseconds and bytes. */
export interface BillRun {
  readonly applied: number;
  /** Of the processor, while it was made. */
  readonly cpu: number;
  readonly again: number;
  readonly fetched: number;
  readonly bytes: number;
  /** Resident memory at its highest, above what it was before. */
  readonly above: number;
  readonly stall: number;
  /** The longest stall of three seconds in which the process had nothing to do: what the machine adds. */
  readonly idleStall: number;
}

const DAY = 86_400_000;
const CHINA = 8 * 3_600_000;

// `big-bill.ts` sends a task of this form.
const { rows, data } = (await receiveTask()) as BillTask;
const context = await openContext({ data });
const { wxpay } = await insideClient(context);

// The last order of a day, and all others before it on the same day.
const now = context.clock.now() + CHINA;
await context.clock.advance(2 * DAY - 60_000 - (now % DAY));
const bill_date = new Date(context.clock.now() + CHINA).toISOString().slice(0, 10);
const { code_url } = await wxpay.v3.pay.transactions.native.post({
  json: { ...ORDER, out_trade_no: "the-last" },
});
await pay(context, { openid: OPENID, target: code_url });
const apart = Math.floor((DAY - 3_600_000) / rows);
await copyOrders(context.store.db, false, { of: "the-last", from: 1, to: rows, apart, before: 0 });
await context.clock.advance(10 * 3_600_000 + 60_000);

// What was inserted leaves garbage behind, which is not the bill's.
setFlagsFromString("--expose-gc");
runInNewContext("gc")();
const idle = monitorEventLoopDelay({ resolution: 1 });
idle.enable();
await new Promise((resolve) => setTimeout(resolve, 3_000));
idle.disable();
const base = process.memoryUsage.rss();
let peak = base;
const sampling = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 20);
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();

const apply = async (): Promise<{ took: number; url: string; hash: string }> => {
  const begin = performance.now();
  const { download_url, hash_value } = await wxpay.v3.bill.tradebill.get({ query: { bill_date } });
  return { took: performance.now() - begin, url: download_url, hash: hash_value };
};
const before = process.cpuUsage();
const first = await apply();
const { user, system } = process.cpuUsage(before);
const second = await apply();
const begin = performance.now();
const sha1 = createHash("sha1");
let bytes = 0;
const reader = (await wxpay.download(second.url)).getReader();
for (;;) {
  const { done, value } = await reader.read();
  if (done) break;
  sha1.update(value);
  bytes += value.byteLength;
}
const fetched = performance.now() - begin;
if (sha1.digest("hex") !== first.hash) throw new Error("The bill is not what its digest says.");

delay.disable();
clearInterval(sampling);
peak = Math.max(peak, process.memoryUsage.rss());
const run: BillRun = {
  applied: first.took,
  cpu: (user + system) / 1000,
  again: second.took,
  fetched,
  bytes,
  above: peak - base,
  stall: delay.max / 1e6,
  idleStall: idle.max / 1e6,
};
report(run);
