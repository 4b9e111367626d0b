import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PAYER, SHOP, SHOP_APPID } from "../../../test/helpers/payment.ts";
import { call } from "../../../test/helpers/signed-request.ts";
import { stores } from "../../../test/helpers/stores.ts";
import { openWorld } from "../../../test/helpers/world.ts";
import type { World } from "../../../test/helpers/world.ts";
import { createMerchant } from "../../world/create-merchant.ts";
import type { MerchantCredentials } from "../../world/credentials.ts";
import { sumOfAll } from "../ledger/balances.ts";
import { pay } from "./pay.ts";
import type { PaymentResult } from "./outcome.ts";
import { showCode } from "./payment-codes.ts";

const HUNDRED = Array.from({ length: 100 }, (_, index) => index);

const place = async (world: World, path: string, body: object): Promise<string> => {
  const { json } = await call(await world.merchant(), path, { body });
  return String(json.code_url);
};

const native = (world: World, out_trade_no: string): Promise<string> =>
  place(world, "/v3/pay/transactions/native", {
    appid: SHOP_APPID,
    mchid: SHOP,
    description: "一杯咖啡",
    out_trade_no,
    notify_url: "https://shop.example/notify",
    amount: { total: 1299 },
  });

const combined = (world: World): Promise<string> =>
  place(world, "/v3/combine-transactions/native", {
    combine_appid: SHOP_APPID,
    combine_mchid: SHOP,
    combine_out_trade_no: "whole",
    notify_url: "https://shop.example/notify",
    sub_orders: ["part-1", "part-2", "part-3"].map((out_trade_no) => ({
      mchid: SHOP,
      attach: "a",
      amount: { total_amount: 1299, currency: "CNY" },
      out_trade_no,
      description: "一杯咖啡",
    })),
  });

/** What a user does who asks a simulator to pay by its control API. */
const payOverHttp = async (world: World, openid: string, target: string): Promise<string> => {
  const { baseUrl } = await world.merchant();
  const answer = await fetch(`${baseUrl}/_sim/users/${openid}/payments`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ target }),
  });
  const { result } = (await answer.json()) as PaymentResult;
  return result;
};

/** A hundred attempts by ten users, at whichever simulator, by the control API and past it. */
const hundredAttempts = (worlds: readonly World[], target: string): Promise<string[]> =>
  Promise.all(
    HUNDRED.map(async (index) => {
      const world = worlds[index % worlds.length]!;
      const openid = index % 10 === 0 ? PAYER : `oPayer${index % 10}`;
      if (index % 4 < 2) return payOverHttp(world, openid, target);
      return (await pay(world.context, { openid, target })).result;
    }),
  );

const once = ["paid", ...HUNDRED.slice(1).map(() => "failed")].toSorted();

/** What became of the orders, their money and what the merchant was told. */
const books = async ({ context }: World) => {
  const { db } = context.store;
  const [orders, payments, told] = [
    await db.selectFrom("orders").select("state").execute(),
    await db.selectFrom("movements").select("reference").where("kind", "=", "payment").execute(),
    await db.selectFrom("notifications").select("event_type").execute(),
  ];
  return {
    states: orders.map(({ state }) => state),
    payments: payments.length,
    told: told.map(({ event_type }) => event_type),
    sum: await sumOfAll(db),
  };
};

describe.each(stores)("$title", (store) => {
  beforeAll(() => (store.missing === undefined ? store.start() : undefined));
  afterAll(() => (store.missing === undefined ? store.stop() : undefined));

  /** One simulator, or two that share what is stored; the tests fail by what goes wrong inside. */
  const open = async () => {
    const errors: unknown[] = [];
    const options = { ...store.fresh(), onError: (error: unknown) => void errors.push(error) };
    const first = await openWorld(options);
    const worlds = store.shared ? [first, await openWorld(options)] : [first];
    const close = async (): Promise<void> => {
      for (const world of worlds) await world.close();
      expect(errors).toEqual([]);
    };
    return { worlds, first, close };
  };

  test.skipIf(store.missing)(
    "of a hundred payments of one order at once, one succeeds",
    async () => {
      const { worlds, first, close } = await open();
      const results = await hundredAttempts(worlds, await native(first, "order-1"));
      expect(results.toSorted()).toEqual(once);
      expect(await books(first)).toEqual({
        states: ["SUCCESS"],
        payments: 1,
        told: ["TRANSACTION.SUCCESS"],
        sum: 0,
      });
      await close();
    },
  );

  test.skipIf(store.missing)(
    "of a hundred payments of one combined order at once, one pays all parts",
    async () => {
      const { worlds, first, close } = await open();
      const results = await hundredAttempts(worlds, await combined(first));
      expect(results.toSorted()).toEqual(once);
      expect(await books(first)).toEqual({
        states: ["SUCCESS", "SUCCESS", "SUCCESS"],
        payments: 3,
        told: ["TRANSACTION.SUCCESS"],
        sum: 0,
      });
      await close();
    },
  );

  test.skipIf(store.missing)(
    "an order that is paid and closed at once, again and again, is one of both",
    async () => {
      const { worlds, first, close } = await open();
      const target = await native(first, "order-1");
      const closing = async (world: World): Promise<string> => {
        const path = "/v3/pay/transactions/out-trade-no/order-1/close";
        const closed = await call(await world.merchant(), path, { body: { mchid: SHOP } });
        return closed.status === 204 ? "closed" : String(closed.json.code);
      };
      const work = HUNDRED.slice(0, 40).map((index) => {
        const world = worlds[index % worlds.length]!;
        return index % 4 < 2 ? closing(world) : payOverHttp(world, PAYER, target);
      });
      const results = new Set(await Promise.all(work));
      const { states, payments, told, sum } = await books(first);
      expect([states, payments, told.length, sum]).toEqual(
        results.has("paid") ? [["SUCCESS"], 1, 1, 0] : [["CLOSED"], 0, 0, 0],
      );
      expect(results.has("paid")).toBe(!results.has("closed"));
      await close();
    },
  );

  test.skipIf(store.missing)("a hundred placings of one number at once are one order", async () => {
    const { worlds, first, close } = await open();
    const targets = await Promise.all(
      HUNDRED.map((index) => native(worlds[index % worlds.length]!, "order-1")),
    );
    expect(new Set(targets).size).toBe(100);
    expect((await books(first)).states).toEqual(["NOTPAY"]);
    await close();
  });

  test.skipIf(store.missing)("a hundred times one payment by code at once pays once", async () => {
    const { worlds, first, close } = await open();
    const { code } = await showCode(first.context, { openid: PAYER });
    const answers = await Promise.all(
      HUNDRED.map(async (index) => {
        const world = worlds[index % worlds.length]!;
        const { status, json } = await call(
          await world.merchant(),
          "/v3/pay/transactions/codepay",
          { body: codeOrder(SHOP, SHOP_APPID, "till-1", code) },
        );
        return status === 200 ? "paid" : String(json.code);
      }),
    );
    expect(answers.toSorted()).toEqual([...HUNDRED.slice(1).map(() => "ORDER_PAID"), "paid"]);
    const { states, payments, sum } = await books(first);
    expect({ states, payments, sum }).toEqual({ states: ["SUCCESS"], payments: 1, sum: 0 });
    await close();
  });

  // These two take the tables in another order, so that a reset can wait for both in a circle.
  test.skipIf(store.missing)(
    "a reset beside payments and payments by code leaves nothing half done",
    async () => {
      const { worlds, first, close } = await open();
      const targets: string[] = [];
      const codes: string[] = [];
      for (const index of HUNDRED.slice(0, 40)) {
        targets.push(await native(first, `order-${index}`));
        codes.push((await showCode(first.context, { openid: `oTill${index % 5}` })).code);
      }
      const paying = targets.flatMap((target, index): Promise<unknown>[] => {
        const world = worlds[index % worlds.length]!;
        return [
          payOverHttp(world, PAYER, target),
          payByCode(world, codeOrder(SHOP, SHOP_APPID, `till-${index}`, codes[index]!)),
        ];
      });
      // The reset comes while the others wait.
      await Promise.race(paying);
      await worlds.at(-1)!.context.reset();
      const results = new Set(await Promise.all(paying));
      const meant = new Set<unknown>(["paid", "failed", 200, 400]);
      expect([...results].filter((result) => !meant.has(result))).toEqual([]);
      expect(await books(first)).toEqual({ states: [], payments: 0, told: [], sum: 0 });
      await close();
    },
  );

  test.skipIf(store.missing)(
    "reversals for one merchant and payments to another by the same user never wait for each other in a circle",
    async () => {
      const { worlds, first, close } = await open();
      const other = await createMerchant(first.context, {});
      const merchant = await first.merchant(other.mchid);
      const rounds = store.shared ? 8 : 1;
      for (let round = 0; round < rounds; round++) {
        const numbers = [1, 2, 3, 4].map((number) => `till-${round}-${number}`);
        for (const number of numbers) {
          const { code } = await showCode(first.context, { openid: PAYER });
          await payByCode(first, codeOrder(SHOP, SHOP_APPID, number, code));
        }
        const statuses = await Promise.all(
          numbers.flatMap((number, index) => [
            reversing(worlds[index % worlds.length]!, number),
            payingByCode(worlds[(index + 1) % worlds.length]!, merchant, `other-${number}`),
          ]),
        );
        expect(statuses).toEqual(statuses.map(() => 200));
      }
      expect((await books(first)).sum).toBe(0);
      await close();
    },
  );
});

const codeOrder = (mchid: string, appid: string, out_trade_no: string, auth_code: string) => ({
  appid,
  mchid,
  description: "一杯咖啡",
  out_trade_no,
  payer: { auth_code },
  amount: { total: 1299 },
  scene_info: { store_info: { id: "1" } },
});

const reversing = async (world: World, number: string): Promise<number> => {
  const path = `/v3/pay/transactions/out-trade-no/${number}/reverse`;
  const body = { appid: SHOP_APPID, mchid: SHOP };
  return (await call(await world.merchant(), path, { body })).status;
};

const payByCode = async (world: World, body: object, as?: MerchantCredentials): Promise<number> => {
  const merchant = as ?? (await world.merchant());
  return (await call(merchant, "/v3/pay/transactions/codepay", { body })).status;
};

/** Another merchant is paid by code, at whichever simulator. */
const payingByCode = async (
  world: World,
  merchant: MerchantCredentials,
  number: string,
): Promise<number> => {
  const { code } = await showCode(world.context, { openid: PAYER });
  const { baseUrl } = await world.merchant();
  const body = codeOrder(merchant.mchid, merchant.appid, number, code);
  return payByCode(world, body, { ...merchant, baseUrl });
};
