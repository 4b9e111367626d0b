import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { namedFor } from "../../../test/helpers/sharing.ts";
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
const STORE = "1900000100";
const OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

const errors: unknown[] = [];

async function open(options: SimulatorOptions): Promise<World> {
  const world = await openWorld({ ...options, onError: (error) => void errors.push(error) });
  onTestFinished(() => world.close());
  return world;
}

/** An order of 1000 fen that is paid; gives its transaction. */
async function sell(world: World, out_trade_no: string): Promise<string> {
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
      settle_info: { profit_sharing: true },
    },
  });
  const paid = await pay(world.context, { openid: OPENID, target: placed.json.prepay_id });
  if (paid.result !== "paid") throw new Error(`The order is not paid: ${paid.result}.`);
  return String(paid.transaction["transaction_id"]);
}

const held = ({ context }: World, account: MerchantAccount, owner = SELLER): Promise<number> =>
  balanceOf(context.store.db, merchantAccount(owner, account));

describe("two simulators on one PostgreSQL", () => {
  const store = lastingStores.find(({ title }) => title.startsWith("PostgreSQL"))!;
  beforeAll(() => (store.missing === undefined ? store.start() : undefined));
  afterAll(() => (store.missing === undefined ? store.stop() : undefined));

  test.skipIf(store.missing)(
    "many sharings, refunds and releases of one order at once never take more than there is",
    async () => {
      const options = store.fresh();
      const worlds = [await open(options), await open(options)] as const;
      const [one, other] = worlds;
      const transaction_id = await sell(one, "order-1");
      await one.context.store.db
        .insertInto("share_receivers")
        .values({
          mchid: SELLER,
          sub_mchid: "",
          type: "PERSONAL_OPENID",
          account: OPENID,
          relation_type: "USER",
          custom_relation: null,
        })
        .execute();
      const asked = Array.from({ length: 24 }, async (_, index) => {
        const merchant = await worlds[index % 2 === 0 ? 0 : 1].merchant();
        const { headers } = namedFor(merchant);
        if (index % 6 === 5) {
          return call(merchant, "/v3/refund/domestic/refunds", {
            body: {
              transaction_id,
              out_refund_no: `refund-${index}`,
              amount: { refund: 500, total: 1000, currency: "CNY" },
            },
          });
        }
        return call(merchant, "/v3/profitsharing/orders", {
          headers,
          body: {
            appid: "wxd678efh567hg6787",
            transaction_id,
            out_order_no: `share-${index}`,
            receivers: [{ type: "PERSONAL_OPENID", account: OPENID, amount: 70, description: "1" }],
            unfreeze_unsplit: index === 20,
          },
        });
      });
      const answers = await Promise.all(asked);
      const codes = new Set(answers.map(({ status }) => status));
      expect([...codes].filter((status) => ![200, 400, 403, 429].includes(status))).toEqual([]);
      const shared = await one.context.store.db.selectFrom("shares").selectAll().execute();
      const sum = shared
        .filter(({ rest }) => rest === 0)
        .reduce((total, { amount }) => total + amount, 0);
      expect(sum).toBeGreaterThan(0);
      expect(sum).toBeLessThanOrEqual(300);
      await one.context.clock.advance("10s");
      await other.context.refresh();
      await Promise.all(worlds.map(({ context }) => context.notifier.settled()));
      const { held: left } = await one.context.store.db
        .selectFrom("kept_money")
        .select("held")
        .executeTakeFirstOrThrow();
      expect(await held(other, "frozen")).toBe(left);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(await sumOfAll(other.context.store.db)).toBe(0);
      expect(errors).toEqual([]);
    },
  );

  test.skipIf(store.missing)("a share arrives once, and comes back once", async () => {
    const options = store.fresh();
    const [one, other] = [await open(options), await open(options)];
    await one.context.store.db
      .insertInto("share_receivers")
      .values({
        mchid: SELLER,
        sub_mchid: "",
        type: "MERCHANT_ID",
        account: STORE,
        relation_type: "STORE",
        custom_relation: null,
      })
      .execute();
    const merchant = await one.merchant();
    for (let number = 0; number < 6; number++) {
      const transaction_id = await sell(one, `order-${number}`);
      const { name, headers } = namedFor(merchant);
      const receiver = { type: "MERCHANT_ID", account: STORE, name, amount: 100, description: "1" };
      const asked = await call(merchant, "/v3/profitsharing/orders", {
        headers,
        body: {
          transaction_id,
          out_order_no: `share-${number}`,
          receivers: [receiver],
          unfreeze_unsplit: false,
        },
      });
      expect(asked.status).toBe(200);
    }
    const bothAtOnce = async (): Promise<void> => {
      await one.context.clock.advance("10s");
      await other.context.refresh();
      await Promise.all([one, other].map(({ context }) => context.due.run()));
    };
    await bothAtOnce();
    expect(await held(other, "available", STORE)).toBe(600);
    for (let number = 0; number < 6; number++) {
      await call(merchant, "/v3/profitsharing/return-orders", {
        body: {
          out_order_no: `share-${number}`,
          out_return_no: `return-${number}`,
          return_mchid: STORE,
          amount: 100,
          description: "1",
        },
      });
    }
    await bothAtOnce();
    expect(await held(other, "available", STORE)).toBe(0);
    expect(await held(other, "frozen")).toBe(6 * 994);
    expect(await sumOfAll(other.context.store.db)).toBe(0);
    expect(errors).toEqual([]);
  });
});
