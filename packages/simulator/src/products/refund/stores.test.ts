import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { startMerchantServer } from "../../../test/helpers/merchant-server.ts";
import { applyFor } from "../../../test/helpers/refund.ts";
import { lastingStores } from "../../../test/helpers/stores.ts";
import { openWorld } from "../../../test/helpers/world.ts";
import type { World } from "../../../test/helpers/world.ts";
import type { SimulatorOptions } from "../../options.ts";
import { sumOfAll } from "../ledger/balances.ts";
import { pay } from "../payment/pay.ts";
import { call } from "../../../test/helpers/signed-request.ts";

/** A world that is closed when the test has ended, at the latest. */
async function open(options: SimulatorOptions): Promise<World> {
  const world = await openWorld(options);
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= world.close());
  onTestFinished(close);
  return { ...world, close };
}

const OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

/** An order of 1000 fen that is paid. */
async function buy(world: World, out_trade_no: string): Promise<void> {
  const merchant = await world.merchant();
  const placed = await call(merchant, "/v3/pay/transactions/jsapi", {
    body: {
      appid: "wxd678efh567hg6787",
      mchid: merchant.mchid,
      description: "一杯咖啡",
      out_trade_no,
      notify_url: "https://shop.example/notify",
      amount: { total: 1000 },
      payer: { openid: OPENID },
    },
  });
  await pay(world.context, { openid: OPENID, target: placed.json.prepay_id });
}

const states = async ({ context }: World): Promise<string[]> =>
  (await context.store.db.selectFrom("refunds").select("state").execute()).map(
    ({ state }) => state,
  );

describe.each(lastingStores)("$title", (store) => {
  beforeAll(() => (store.missing === undefined ? store.start() : undefined));
  afterAll(() => (store.missing === undefined ? store.stop() : undefined));

  test.skipIf(store.missing)(
    "what became due while no simulator ran happens when one is opened, and is told",
    async () => {
      const server = await startMerchantServer();
      const options = store.fresh();
      const before = await open(options);
      await buy(before, "order-1");
      const notifyUrl = `${server.url}/refunds`;
      await applyFor(before, "order-1", { outRefundNo: "r1", amount: 1, total: 1000, notifyUrl });
      await before.close();

      const later = await open({ ...options, wallClock: () => Date.now() + 3_600_000 });
      await server.received(1);
      expect(await states(later)).toEqual(["SUCCESS"]);
      const { success_at, created_at } = await later.context.store.db
        .selectFrom("refunds")
        .selectAll()
        .executeTakeFirstOrThrow();
      expect(Number(success_at) - created_at).toBe(180_000);
    },
  );
});

describe("two simulators on one PostgreSQL", () => {
  const store = lastingStores.find(({ title }) => title.startsWith("PostgreSQL"))!;
  beforeAll(() => (store.missing === undefined ? store.start() : undefined));
  afterAll(() => (store.missing === undefined ? store.stop() : undefined));

  test.skipIf(store.missing)("many refunds of one order at once are one", async () => {
    const options = store.fresh();
    const worlds = [await open(options), await open(options)];
    await buy(worlds[0]!, "order-1");
    const asked = Array.from({ length: 40 }, (_, index) =>
      applyFor(worlds[index % 2]!, "order-1", {
        outRefundNo: `r${index % 10}`,
        amount: 600,
        total: 1000,
      }),
    );
    const results = await Promise.allSettled(asked);
    const accepted = results.flatMap((result) =>
      result.status === "fulfilled" ? [result.value.id] : [],
    );
    // Four asked for under each number.
    expect(accepted.length).toBe(4);
    expect(new Set(accepted).size).toBe(1);
    expect(await sumOfAll(worlds[1]!.context.store.db)).toBe(0);
  });

  test.skipIf(store.missing)("each refund arrives once, and is told once", async () => {
    const server = await startMerchantServer();
    const options = store.fresh();
    const [one, other] = [await open(options), await open(options)];
    for (let number = 0; number < 12; number++) {
      await buy(one, `order-${number}`);
      await applyFor(one, `order-${number}`, {
        outRefundNo: `r${number}`,
        amount: 1000,
        total: 1000,
        notifyUrl: `${server.url}/refunds`,
      });
    }
    await one.context.clock.advance("5m");
    await other.context.refresh();
    await Promise.all([one, other].map(({ context }) => context.notifier.settled()));
    expect(await states(other)).toEqual(Array.from({ length: 12 }, () => "SUCCESS"));
    expect(server.posted).toHaveLength(12);
    expect(await sumOfAll(other.context.store.db)).toBe(0);
  });

  test.skipIf(store.missing)(
    "both at once, the clock and the control API, move a refund once",
    async () => {
      const errors: unknown[] = [];
      const options = { ...store.fresh(), onError: (error: unknown) => void errors.push(error) };
      const [one, other] = [await open(options), await open(options)];
      for (let number = 0; number < 10; number++) {
        await buy(one, `order-${number}`);
        await applyFor(one, `order-${number}`, {
          outRefundNo: `r${number}`,
          amount: 1000,
          total: 1000,
        });
        const { id } = await one.context.store.db
          .selectFrom("refunds")
          .select("id")
          .where("out_refund_no", "=", `r${number}`)
          .executeTakeFirstOrThrow();
        const { baseUrl } = await other.merchant();
        await Promise.all([
          one.context.clock.advance("5m"),
          fetch(`${baseUrl}/_sim/refunds/${id}/close`, { method: "POST" }),
        ]);
      }
      expect(errors).toEqual([]);
      const ended = await states(one);
      expect(ended.filter((state) => state !== "SUCCESS" && state !== "CLOSED")).toEqual([]);
      expect(await sumOfAll(one.context.store.db)).toBe(0);
    },
  );
});
