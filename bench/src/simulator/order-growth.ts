import { sql } from "kysely";
import type { WeChatPay } from "wechatpay-kit";
import { median, pairedRatio } from "../support/stats.ts";
import { table } from "../support/table.ts";
import { insideClient, MERCHANT, OPENID, ORDER } from "./client.ts";
import { copyOrders } from "./copy-orders.ts";
import { handle, openContext, pay, tableName } from "./inside.ts";
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

/** Milliseconds of what is done, and of the same in the reference right before, round by round. */
interface Times {
  readonly grown: number[];
  readonly reference: number[];
}

/** By what is done: its times at each size. */
type Costs = Readonly<Record<string, Times[]>>;

/** A simulator with so many orders. */
interface World {
  readonly context: Context;
  readonly steps: Steps;
  grow(to: number): Promise<void>;
}

/** What is done, each with the milliseconds that it took. */
type Steps = Readonly<Record<string, (out_trade_no: string) => Promise<number>>>;

async function openWorld(options: StoreOptions): Promise<World> {
  const context = await openContext(options);
  const { wxpay, took } = await insideClient(context);
  const day = await sellOneDay(context, wxpay);
  let stored = BILLED;
  return {
    context,
    steps: stepsOf(context, wxpay, day, took),
    grow: async (to) => {
      // A second apart, all before the day that is billed.
      const copies = { of: "billed-0", apart: 1_000, before: DAY };
      const inSchema = options.database !== undefined;
      await copyOrders(context.store.db, inSchema, { ...copies, from: stored, to });
      stored = to;
    },
  };
}

async function close({ context }: World): Promise<void> {
  await context.notifier.close();
  await context.requests.flush();
  await context.store.close();
}

async function grow(
  options: StoreOptions,
  sizes: readonly number[],
  rounds: number,
): Promise<Costs> {
  const world = await openWorld(options);
  // Whatever else the machine does, it does to both: one in memory that stays small is asked the same in turn.
  const reference = await openWorld({});
  try {
    await reference.grow(1_000);
    const costs: Record<string, Times[]> = {};
    for (const size of sizes) {
      await world.grow(size);
      const times: Record<string, Times> = {};
      for (let round = -5; round < rounds; round += 1) {
        for (const [name, step] of Object.entries(world.steps)) {
          const number = `at-${size}-${round}`;
          const small = await reference.steps[name]?.(number);
          const time = await step(number);
          // The first ones warm up.
          if (round < 0) continue;
          const found = (times[name] ??= { grown: [], reference: [] });
          found.grown.push(time);
          found.reference.push(small ?? Number.NaN);
        }
      }
      for (const [name, found] of Object.entries(times)) (costs[name] ??= []).push(found);
    }
    return costs;
  } finally {
    await close(world);
    await close(reference);
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

function stepsOf(context: Context, wxpay: WeChatPay, bill_date: string, took: () => number): Steps {
  let target = "";
  const firstBytes = async (apply: () => Promise<{ download_url: string }>): Promise<number> => {
    // A bill is kept: each time it is to be made again.
    const kept = tableName(context.store.shared, "bill_files");
    await sql`delete from ${kept}`.execute(context.store.db);
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
  const rows = Object.entries(costs).map(([step, times]) => {
    // What it takes beside the reference, at the largest size and at the smallest.
    const beside = times.map(({ grown, reference }) => pairedRatio(grown, reference));
    const growth = (beside.at(-1) ?? Number.NaN) / (beside[0] ?? Number.NaN);
    return [step].concat(
      times.map(({ grown }) => median(grown).toFixed(2)),
      growth.toFixed(2),
    );
  });
  const head = sizes.map((size) => size.toLocaleString("en"));
  return table([[`orders ${name}; ms at`, ...head, `${last} : 1,000`], ...rows]);
}
