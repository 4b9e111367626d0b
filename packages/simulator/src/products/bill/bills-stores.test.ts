import { hash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { cells, parseBill } from "../../../test/helpers/bill.ts";
import { PAYER, SHOP, SHOP_APPID } from "../../../test/helpers/payment.ts";
import { applyFor } from "../../../test/helpers/refund.ts";
import { call } from "../../../test/helpers/signed-request.ts";
import { lastingStores, stores } from "../../../test/helpers/stores.ts";
import { openWorld } from "../../../test/helpers/world.ts";
import type { World } from "../../../test/helpers/world.ts";
import type { SimulatorOptions } from "../../options.ts";
import type { MovementLineRow, MovementRow } from "../ledger/tables.ts";
import { pay } from "../payment/pay.ts";
import type { OrderRow } from "../payment/tables.ts";

async function open(options: SimulatorOptions): Promise<World> {
  const world = await openWorld(options);
  onTestFinished(() => world.close());
  return world;
}

async function buy(world: World, out_trade_no: string): Promise<void> {
  const placed = await call(await world.merchant(), "/v3/pay/transactions/jsapi", {
    body: {
      appid: SHOP_APPID,
      mchid: SHOP,
      description: "一杯咖啡",
      out_trade_no,
      notify_url: "https://shop.example/notify",
      amount: { total: 1000 },
      payer: { openid: PAYER },
    },
  });
  await pay(world.context, { openid: PAYER, target: placed.json.prepay_id });
}

function* inHundreds<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let first = 0; first < rows.length; first += 100) yield rows.slice(first, first + 100);
}

/** Copies a paid order with its movements, so many times, a second apart. */
async function copyOrder({ context }: World, count: number): Promise<void> {
  const { db } = context.store;
  const order = await db.selectFrom("orders").selectAll().executeTakeFirstOrThrow();
  const movements = await db
    .selectFrom("movements")
    .selectAll()
    .where("reference", "=", order.transaction_id ?? "")
    .execute();
  const lines = await db.selectFrom("movement_lines").selectAll().execute();
  const copies = { orders: [] as OrderRow[], movements: [] as MovementRow[] };
  const moved: MovementLineRow[] = [];
  for (let copy = 1; copy <= count; copy += 1) {
    const later = (at: number | null): number => (at ?? 0) + 1000 * Math.ceil(copy / 3);
    copies.orders.push({
      ...order,
      id: `${order.id}-${copy}`,
      out_trade_no: `copy-${copy}`,
      transaction_id: `${order.transaction_id}-${copy}`,
      success_at: later(order.success_at),
    });
    for (const movement of movements) {
      const at = later(order.success_at);
      const again = {
        ...movement,
        id: `${movement.id}-${copy}`,
        at,
        seq: movement.seq + 1000 * copy,
      };
      copies.movements.push(again);
      const { id, seq } = again;
      for (const line of lines.filter(({ movement_id }) => movement_id === movement.id)) {
        moved.push({ ...line, movement_id: id, at, seq });
      }
    }
  }
  for (const rows of inHundreds(copies.orders))
    await db.insertInto("orders").values(rows).execute();
  for (const rows of inHundreds(copies.movements)) {
    await db.insertInto("movements").values(rows).execute();
  }
  for (const rows of inHundreds(moved)) {
    await db.insertInto("movement_lines").values(rows).execute();
  }
  await db
    .updateTable("accounts")
    .set((eb) => ({ balance: eb("balance", "+", count * (order.total - order.fee)) }))
    .where("owner", "=", SHOP)
    .execute();
}

/** Moves the clock to ten o'clock of tomorrow; gives today. */
async function tomorrow({ context }: World): Promise<string> {
  const china = context.clock.now() + 8 * 3_600_000;
  await context.clock.advance(34 * 3_600_000 - (china % 86_400_000));
  return new Date(china).toISOString().slice(0, 10);
}

interface Got {
  readonly text: string;
  readonly digest: string;
}

/** Applies for a bill and fetches it. */
async function bill(world: World, path: string): Promise<Got> {
  const merchant = await world.merchant();
  const { json } = await call(merchant, path);
  const { pathname, search } = new URL(json.download_url);
  const { text } = await call(merchant, `${pathname}${search}`);
  return { text, digest: json.hash_value };
}

describe.each(stores)("$title", (store) => {
  beforeAll(() => (store.missing === undefined ? store.start() : undefined));
  afterAll(() => (store.missing === undefined ? store.stop() : undefined));

  test.skipIf(store.missing)("bills of many pages have every row once, in order", async () => {
    const world = await open(store.fresh());
    await buy(world, "bought");
    await copyOrder(world, 1300);
    const day = await tomorrow(world);
    const trade = await bill(world, `/v3/bill/tradebill?bill_date=${day}`);
    expect(hash("sha1", trade.text)).toBe(trade.digest);
    const orders = parseBill(trade.text);
    expect(new Set(cells(orders, "商户订单号").flat()).size).toBe(1301);
    const times = cells(orders, "交易时间").flat();
    expect(times).toEqual(times.toSorted());
    expect(orders.summary).toEqual([
      "1301",
      "13010.00",
      "0.00",
      "0.00",
      "78.06000",
      "13010.00",
      "0.00",
    ]);
    const funds = parseBill((await bill(world, `/v3/bill/fundflowbill?bill_date=${day}`)).text);
    const left = cells(funds, "账户结余(元)").flat();
    expect(left).toHaveLength(2602);
    expect(left.slice(0, 4)).toEqual(["10.00", "9.94", "19.94", "19.88"]);
    expect(left.at(-1)).toBe("12931.94");
  });

  test.skipIf(store.missing)("a bill stays as it was when it was first asked for", async () => {
    const world = await open(store.fresh());
    await buy(world, "bought");
    await world.context.clock.advance("20h");
    await applyFor(world, "bought", { outRefundNo: "back", amount: 400, total: 1000 });
    await world.context.store.db
      .updateTable("due_work")
      .set((eb) => ({ due_at: eb("due_at", "+", 3 * 86_400_000) }))
      .execute();
    const day = await tomorrow(world);
    const path = `/v3/bill/tradebill?bill_date=${day}&bill_type=REFUND`;
    const first = await bill(world, path);
    expect(cells(parseBill(first.text), "退款状态")).toEqual([["PROCESSING"]]);
    await world.context.clock.advance("4d");
    const { state } = await world.context.store.db
      .selectFrom("refunds")
      .select("state")
      .executeTakeFirstOrThrow();
    expect(state).toBe("SUCCESS");
    expect(await bill(world, path)).toEqual(first);
  });
});

describe("two simulators on one PostgreSQL", () => {
  const store = lastingStores.find(({ title }) => title.startsWith("PostgreSQL"))!;
  beforeAll(() => (store.missing === undefined ? store.start() : undefined));
  afterAll(() => (store.missing === undefined ? store.stop() : undefined));

  test.skipIf(store.missing)("give the same bill, whichever makes it first", async () => {
    const options = store.fresh();
    const [one, other] = [await open(options), await open(options)];
    await buy(one, "bought");
    await copyOrder(one, 600);
    const day = await tomorrow(one);
    await other.context.refresh();
    const path = `/v3/bill/tradebill?bill_date=${day}`;
    const got = await Promise.all([one, other, one, other].map((world) => bill(world, path)));
    expect(new Set(got.map(({ digest }) => digest)).size).toBe(1);
    expect(got.map(({ text }) => hash("sha1", text))).toEqual(got.map(({ digest }) => digest));
    const { db } = one.context.store;
    const makers = await db.selectFrom("bill_parts").select("maker").distinct().execute();
    const files = await db.selectFrom("bill_files").select("maker").execute();
    expect(makers).toEqual(files);
  });
});
