import { median } from "../support/stats.ts";
import { table } from "../support/table.ts";
import { insideClient } from "./client.ts";
import { copyStored } from "./copy-stored.ts";
import { openContext } from "./inside.ts";
import { storesToTry } from "./stores.ts";
import type { StoreOptions } from "./stores.ts";

/**
 * What a request costs with more and more resources stored, in the simulator alone: from the request in memory to its
 * signed answer. A PostgreSQL is tried where `BENCH_POSTGRES` is the `postgres://…` address of an empty database.
 */
export async function benchGrowth(quick: boolean): Promise<string> {
  const sizes = quick ? [1_000, 10_000] : [1_000, 10_000, 100_000, 1_000_000];
  const { stores, remove } = storesToTry("world");
  try {
    const parts: string[] = [];
    for (const [name, options] of Object.entries(stores)) {
      parts.push(show(name, sizes, await grow(options, sizes, quick ? 30 : 200)));
    }
    return parts.join("\n\n");
  } finally {
    remove();
  }
}

/** By request: its median in milliseconds at each size. */
type Costs = Readonly<Record<string, number[]>>;

async function grow(
  options: StoreOptions,
  sizes: readonly number[],
  rounds: number,
): Promise<Costs> {
  const context = await openContext(options);
  try {
    const { wxpay, took } = await insideClient(context);
    const { brandstores } = wxpay.v3.brand.partner.store;
    const create = () => brandstores.post({ json: store });
    const { store_id = "" } = await create();
    const requests: Readonly<Record<string, () => Promise<unknown>>> = {
      "create by POST": create,
      "read by number": () => brandstores._store_id_.get({ store_id, query: { brand_id } }),
      "list a page, with its total": () =>
        brandstores.get({ query: { brand_id, offset: 0, limit: 20 } }),
    };
    const costs: Record<string, number[]> = {};
    let stored = 1;
    for (const size of sizes) {
      await copyStored(context.store.db, options.database !== undefined, {
        from: stored,
        to: size,
      });
      stored = size;
      for (const [name, request] of Object.entries(requests)) {
        const times: number[] = [];
        for (let round = -10; round < rounds; round += 1) {
          await request();
          // The first ones warm up.
          if (round >= 0) times.push(took());
        }
        costs[name] = [...(costs[name] ?? []), median(times)];
      }
    }
    return costs;
  } finally {
    await context.notifier.close();
    await context.requests.flush();
    await context.store.close();
  }
}

const brand_id = "120344";
const store = {
  brand_id,
  store_address: { address_code: "440305", address_detail: "深南大道10000号" },
};

function show(name: string, sizes: readonly number[], costs: Costs): string {
  const last = sizes.at(-1)?.toLocaleString("en");
  const rows = Object.entries(costs).map(([request, values]) =>
    [request].concat(
      values.map((value) => value.toFixed(2)),
      ((values.at(-1) ?? Number.NaN) / (values[0] ?? Number.NaN)).toFixed(2),
    ),
  );
  const head = sizes.map((size) => size.toLocaleString("en"));
  return table([[`${name}; ms at`, ...head, `${last} : 1,000`], ...rows]);
}
