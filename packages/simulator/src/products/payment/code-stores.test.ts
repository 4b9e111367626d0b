import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PAYER, SHOP, SHOP_APPID } from "../../../test/helpers/payment.ts";
import { call } from "../../../test/helpers/signed-request.ts";
import { lastingStores } from "../../../test/helpers/stores.ts";
import { openWorld } from "../../../test/helpers/world.ts";
import type { World } from "../../../test/helpers/world.ts";
import { sumOfAll } from "../ledger/balances.ts";
import { confirmPayment } from "./confirm.ts";
import { showCode } from "./payment-codes.ts";

const scan = async (world: World, code: string, out_trade_no: string): Promise<number> => {
  const scanned = await call(await world.merchant(), "/v3/pay/transactions/codepay", {
    body: {
      appid: SHOP_APPID,
      mchid: SHOP,
      description: "一杯咖啡",
      out_trade_no,
      payer: { auth_code: code },
      amount: { total: 1299 },
      scene_info: { store_info: { id: "1" } },
    },
  });
  return scanned.status;
};

const reversed = async (world: World, out_trade_no: string): Promise<number> => {
  const path = `/v3/pay/transactions/out-trade-no/${out_trade_no}/reverse`;
  const body = { appid: SHOP_APPID, mchid: SHOP };
  return (await call(await world.merchant(), path, { body })).status;
};

const stateOf = async ({ context }: World, out_trade_no: string): Promise<string> => {
  const order = await context.store.db
    .selectFrom("orders")
    .select("state")
    .where("out_trade_no", "=", out_trade_no)
    .executeTakeFirstOrThrow();
  return order.state;
};

/** How often money moved in a way. */
const moved = async ({ context }: World, kind: "payment" | "refund"): Promise<number> => {
  const { db } = context.store;
  return (await db.selectFrom("movements").select("id").where("kind", "=", kind).execute()).length;
};

describe.each(lastingStores)("$title", (store) => {
  beforeAll(() => (store.missing === undefined ? store.start() : undefined));
  afterAll(() => (store.missing === undefined ? store.stop() : undefined));

  const open = async (): Promise<World[]> => {
    const options = store.fresh();
    const first = await openWorld(options);
    return store.shared ? [first, await openWorld(options)] : [first];
  };

  test.skipIf(store.missing)("a code that many tills scan at once pays one order", async () => {
    const worlds = await open();
    const { code } = await showCode(worlds[0]!.context, { openid: PAYER });
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        scan(worlds[index % worlds.length]!, code, `till-${index}`),
      ),
    );
    expect(results.toSorted()).toEqual([200, ...Array.from({ length: 19 }, () => 400)]);
    expect(await moved(worlds[0]!, "payment")).toBe(1);
    expect(await sumOfAll(worlds[0]!.context.store.db)).toBe(0);
    await Promise.all(worlds.map((world) => world.close()));
  });

  test.skipIf(store.missing)(
    "a password and reversals at once leave an order that is reversed, its money back once if it came",
    async () => {
      const worlds = await open();
      const [world] = worlds as [World];
      const { code } = await showCode(world.context, { openid: PAYER, outcome: "password" });
      expect(await scan(world, code, "till-race")).toBe(202);
      await world.context.clock.advance("15s");
      await Promise.all(worlds.map(({ context }) => context.refresh()));
      const work = Array.from({ length: 10 }, (_, index): Promise<unknown> => {
        const one = worlds[index % worlds.length]!;
        return index % 3 === 0
          ? confirmPayment(one.context, { openid: PAYER })
          : reversed(one, "till-race");
      });
      await Promise.all(work);
      expect(await stateOf(world, "till-race")).toBe("REVOKED");
      expect(await moved(world, "refund")).toBe(await moved(world, "payment"));
      expect(await sumOfAll(world.context.store.db)).toBe(0);
      await Promise.all(worlds.map((open) => open.close()));
    },
  );
});
