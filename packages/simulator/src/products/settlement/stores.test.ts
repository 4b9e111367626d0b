import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { call } from "../../../test/helpers/signed-request.ts";
import { lastingStores } from "../../../test/helpers/stores.ts";
import { openWorld } from "../../../test/helpers/world.ts";
import type { World } from "../../../test/helpers/world.ts";
import type { SimulatorOptions } from "../../options.ts";
import { merchantAccount } from "../ledger/accounts.ts";
import type { MerchantAccount } from "../ledger/accounts.ts";
import { balanceOf, sumOfAll } from "../ledger/balances.ts";
import { pay } from "../payment/pay.ts";

const SELLER = "1230000109";
const OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

const errors: unknown[] = [];

async function open(options: SimulatorOptions): Promise<World> {
  const world = await openWorld({ ...options, onError: (error) => void errors.push(error) });
  onTestFinished(() => world.close());
  return world;
}

/** An order of 1000 fen that is paid. */
async function sell(world: World, out_trade_no: string): Promise<void> {
  const merchant = await world.merchant();
  const placed = await call(merchant, "/v3/pay/transactions/jsapi", {
    body: {
      appid: "wxd678efh567hg6787",
      mchid: SELLER,
      description: "一杯咖啡",
      out_trade_no,
      notify_url: "https://shop.example/notify",
      amount: { total: 1000 },
      payer: { openid: OPENID },
    },
  });
  const paid = await pay(world.context, { openid: OPENID, target: placed.json.prepay_id });
  expect(paid).toMatchObject({ result: "paid" });
}

const held = ({ context }: World, account: MerchantAccount): Promise<number> =>
  balanceOf(context.store.db, merchantAccount(SELLER, account));

describe("two simulators on one PostgreSQL", () => {
  const store = lastingStores.find(({ title }) => title.startsWith("PostgreSQL"))!;
  beforeAll(() => (store.missing === undefined ? store.start() : undefined));
  afterAll(() => (store.missing === undefined ? store.stop() : undefined));

  test.skipIf(store.missing)("a day is settled once, whoever sees it first", async () => {
    const options = store.fresh();
    const [one, other] = [await open(options), await open(options)];
    await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        sell(index % 2 === 0 ? one : other, `order-${index}`),
      ),
    );
    // All of one day, or before and after midnight.
    const days = await one.context.store.db.selectFrom("takings").selectAll().execute();
    const works = await one.context.store.db
      .selectFrom("due_work")
      .select("reference")
      .where("work", "=", "day-is-settled")
      .execute();
    expect(works).toHaveLength(days.length);
    expect(await held(one, "unsettled")).toBe(12 * 994);
    await one.context.clock.advance("2d");
    await other.context.refresh();
    await Promise.all([one, other].map(({ context }) => context.due.run()));
    expect(await held(other, "unsettled")).toBe(0);
    expect(await held(other, "available")).toBe(12 * 994);
    const settled = await one.context.store.db
      .selectFrom("movements")
      .select("id")
      .where("kind", "=", "settlement")
      .execute();
    expect(settled).toHaveLength(days.length);
    expect(await sumOfAll(one.context.store.db)).toBe(0);
    expect(errors).toEqual([]);
  });
});
