import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SHOP, SHOP_APPID } from "../../../test/helpers/payment.ts";
import { call } from "../../../test/helpers/signed-request.ts";
import { lastingStores } from "../../../test/helpers/stores.ts";
import { openWorld } from "../../../test/helpers/world.ts";
import type { World } from "../../../test/helpers/world.ts";
import { sumOfAll } from "../ledger/balances.ts";
import { pay } from "../payment/pay.ts";
import { findUser } from "../../world/users.ts";
import { balanceIn, POCKET_MONEY } from "./balance.ts";

const PRICE = 1299;

const place = async (world: World, out_trade_no: string): Promise<string> => {
  const { json } = await call(await world.merchant(), "/v3/pay/transactions/native", {
    body: {
      appid: SHOP_APPID,
      mchid: SHOP,
      description: "一杯咖啡",
      out_trade_no,
      notify_url: "https://shop.example/notify",
      amount: { total: PRICE },
    },
  });
  return String(json.code_url);
};

describe.each(lastingStores)("$title", (store) => {
  beforeAll(() => (store.missing === undefined ? store.start() : undefined));
  afterAll(() => (store.missing === undefined ? store.stop() : undefined));

  test.skipIf(store.missing)(
    "first payments at once open each wallet once and hold nobody up for ever",
    async () => {
      const options = store.fresh();
      const first = await openWorld(options);
      const worlds = store.shared ? [first, await openWorld(options)] : [first];
      const people = ["oFirst1", "oFirst2", "oFirst3", "oFirst4"];
      const attempts: { readonly openid: string; readonly target: string }[] = [];
      for (const openid of people) {
        for (let number = 1; number <= 4; number++) {
          attempts.push({ openid, target: await place(first, `${openid}-${number}`) });
        }
      }
      const results = await Promise.all(
        attempts.map(({ openid, target }, index) =>
          pay(worlds[index % worlds.length]!.context, {
            openid,
            target,
            from: index % 4 < 2 ? "balance" : "CMB_DEBIT",
          }),
        ),
      );
      expect(results.map(({ result }) => result)).toEqual(attempts.map(() => "paid"));
      const { db } = first.context.store;
      for (const openid of people) {
        const user = await findUser(db, SHOP_APPID, openid);
        expect(await balanceIn(db, user!.person)).toBe(POCKET_MONEY - 2 * PRICE);
      }
      expect(await sumOfAll(db)).toBe(0);
      for (const world of worlds) await world.close();
    },
  );
});
