import type { WeChatPay } from "wechatpay-kit";
import { median } from "../support/stats.ts";
import { table } from "../support/table.ts";
import { insideClient, MERCHANT, OPENID, ORDER } from "./client.ts";
import { copyOrders } from "./copy-orders.ts";
import { handle, openContext, pay } from "./inside.ts";
import type { Context } from "./inside.ts";
import { storesToTry } from "./stores.ts";
import type { StoreOptions } from "./stores.ts";

/** Orders of the day whose bill is made: as many at every size. */
const BILLED = 100;

const DAY = 86_400_000;
const CHINA = 8 * 3_600_000;

/** What placing, paying, querying, listing and billing cost with more and more orders stored, in the simulator alone. */
export async function benchOrderGrowth(quick: boolean): Promise<string> {
  const sizes = quick ? [1_000, 10_000] : [1_000, 10_000, 100_000, 1_000_000];
  const { stores, remove } = storesToTry("orders");
  try {
    const parts: string[] = [];
    for (const [name, options] of Object.entries(stores)) {
      parts.push(show(name, sizes, await grow(options, sizes, quick ? 20 : 60)));
    }
    return parts.join("\n\n");
  } finally {
    remove();
  }
}

/** By what is done: its median in milliseconds at each size. */
type Costs = Readonly<Record<string, number[]>>;

async function grow(
  options: StoreOptions,
  sizes: readonly number[],
  rounds: number,
): Promise<Costs> {
  const context = await openContext(options);
  try {
    const { wxpay, took } = await insideClient(context);
    const day = await sellOneDay(context, wxpay);
    const steps = stepsOf(context, wxpay, day, took);
    const inSchema = options.database !== undefined;
    const costs: Record<string, number[]> = {};
    let stored = BILLED;
    for (const size of sizes) {
      // A second apart, all before the day that is billed.
      const copies = { of: "billed-0", apart: 1_000, before: DAY };
      await copyOrders(context.store.db, inSchema, { ...copies, from: stored, to: size });
      stored = size;
      const times: Record<string, number[]> = {};
      for (let round = -5; round < rounds; round += 1) {
        for (const [name, step] of Object.entries(steps)) {
          const time = await step(`at-${size}-${round}`);
          // The first ones warm up.
          if (round >= 0) (times[name] ??= []).push(time);
        }
      }
      for (const [name, values] of Object.entries(times)) {
        (costs[name] ??= []).push(median(values));
      }
    }
    return costs;
  } finally {
    await context.notifier.close();
    await context.requests.flush();
    await context.store.close();
  }
}

/** Sells on one day, and moves the clock to ten o'clock of the next; gives the day. */
async function sellOneDay(context: Context, wxpay: WeChatPay): Promise<string> {
  const now = context.clock.now() + CHINA;
  await context.clock.advance(DAY + DAY / 2 - (now % DAY));
  const day = new Date(context.clock.now() + CHINA).toISOString().slice(0, 10);
  for (let index = 0; index < BILLED; index += 1) {
    const { code_url } = await wxpay.v3.pay.transactions.native.post({
      json: { ...ORDER, out_trade_no: `billed-${index}` },
    });
    await pay(context, { openid: OPENID, target: code_url });
  }
  await context.clock.advance(DAY);
  return day;
}

function stepsOf(
  context: Context,
  wxpay: WeChatPay,
  bill_date: string,
  took: () => number,
): Readonly<Record<string, (out_trade_no: string) => Promise<number>>> {
  let target = "";
  const firstBytes = async (apply: () => Promise<{ download_url: string }>): Promise<number> => {
    // A bill is kept: each time it is to be made again.
    await context.store.db.deleteFrom("bill_files").execute();
    const begin = performance.now();
    const { download_url } = await apply();
    const reader = (await wxpay.download(download_url)).getReader();
    await reader.read();
    const time = performance.now() - begin;
    await reader.cancel();
    return time;
  };
  return {
    "place an order": async (out_trade_no) => {
      const { code_url } = await wxpay.v3.pay.transactions.native.post({
        json: { ...ORDER, out_trade_no },
      });
      target = code_url;
      return took();
    },
    "pay it": async () => {
      const begin = performance.now();
      const { result } = await pay(context, { openid: OPENID, target });
      if (result !== "paid") throw new Error(`The payment ended as ${result}.`);
      return performance.now() - begin;
    },
    "query it": async (out_trade_no) => {
      await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
        out_trade_no,
        query: { mchid: MERCHANT },
      });
      return took();
    },
    "list in the console": async () => {
      const begin = performance.now();
      const { status } = await handle(context, {
        method: "GET",
        target: "/_sim/orders",
        headers: {},
        body: new Uint8Array(),
        remote: "127.0.0.1",
      });
      if (status !== 200) throw new Error(`The console's list answers ${status}.`);
      return performance.now() - begin;
    },
    "trade bill, to its first bytes": () =>
      firstBytes(() => wxpay.v3.bill.tradebill.get({ query: { bill_date } })),
    "fund bill, to its first bytes": () =>
      firstBytes(() => wxpay.v3.bill.fundflowbill.get({ query: { bill_date } })),
  };
}

function show(name: string, sizes: readonly number[], costs: Costs): string {
  const last = sizes.at(-1)?.toLocaleString("en");
  const rows = Object.entries(costs).map(([step, values]) =>
    [step].concat(
      values.map((value) => value.toFixed(2)),
      ((values.at(-1) ?? Number.NaN) / (values[0] ?? Number.NaN)).toFixed(2),
    ),
  );
  const head = sizes.map((size) => size.toLocaleString("en"));
  return table([[`orders ${name}; ms at`, ...head, `${last} : 1,000`], ...rows]);
}
