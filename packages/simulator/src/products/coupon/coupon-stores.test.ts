import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SHOP, SHOP_APPID } from "../../../test/helpers/payment.ts";
import { call } from "../../../test/helpers/signed-request.ts";
import { stores } from "../../../test/helpers/stores.ts";
import { openWorld } from "../../../test/helpers/world.ts";
import type { World } from "../../../test/helpers/world.ts";
import { PREPAID_COUPONS } from "../ledger/accounts.ts";
import { balanceOf, sumOfAll } from "../ledger/balances.ts";
import { pay } from "../payment/pay.ts";
import { createUser } from "../wallet/create-user.ts";

const place = async (world: World, out_trade_no: string): Promise<string> => {
  const { json } = await call(await world.merchant(), "/v3/pay/transactions/native", {
    body: {
      appid: SHOP_APPID,
      mchid: SHOP,
      description: "一杯咖啡",
      out_trade_no,
      notify_url: "https://shop.example/notify",
      amount: { total: 1000 },
    },
  });
  return String(json.code_url);
};

describe.each(stores)("$title", (store) => {
  beforeAll(() => (store.missing === undefined ? store.start() : undefined));
  afterAll(() => (store.missing === undefined ? store.stop() : undefined));

  test.skipIf(store.missing)("of many payments at once each coupon pays one", async () => {
    const options = store.fresh();
    const first = await openWorld(options);
    const worlds = store.shared ? [first, await openWorld(options)] : [first];
    const { openid } = await createUser(first.context, {
      coupons: [{ value: 300 }, { value: 200 }, { value: 100 }],
    });
    const targets: string[] = [];
    for (let number = 1; number <= 12; number++) targets.push(await place(first, `once-${number}`));
    const results = await Promise.all(
      targets.map((target, index) =>
        pay(worlds[index % worlds.length]!.context, { openid, target }),
      ),
    );
    expect(results.map(({ result }) => result)).toEqual(targets.map(() => "paid"));
    const { db } = first.context.store;
    const orders = await db.selectFrom("orders").select(["id", "coupons"]).execute();
    const used = orders.flatMap(({ id, coupons }) =>
      JSON.parse(coupons).map(({ coupon_id }: { coupon_id: string }) => `${coupon_id} ${id}`),
    );
    const marked = await db.selectFrom("coupons").select(["coupon_id", "order_id"]).execute();
    expect(used.toSorted()).toEqual(
      marked.map(({ coupon_id, order_id }) => `${coupon_id} ${order_id}`).toSorted(),
    );
    expect(used).toHaveLength(3);
    expect(await balanceOf(db, PREPAID_COUPONS)).toBe(-600);
    expect(await sumOfAll(db)).toBe(0);
    for (const world of worlds) await world.close();
  });
});
