import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask } from "../../../test/helpers/ask.ts";
import { PAYER, SHOP, SHOP_APPID } from "../../../test/helpers/payment.ts";
import { call } from "../../../test/helpers/signed-request.ts";
import { lastingStores } from "../../../test/helpers/stores.ts";
import { openWorld } from "../../../test/helpers/world.ts";
import { pay } from "./pay.ts";

describe.each(lastingStores)("$title", (store) => {
  beforeAll(() => (store.missing === undefined ? store.start() : undefined));
  afterAll(() => (store.missing === undefined ? store.stop() : undefined));

  test.skipIf(store.missing)(
    "lists no orders where there are none, and all where some are",
    async () => {
      const world = await openWorld(store.fresh());
      const merchant = await world.merchant();
      const listed = async () => (await ask(world.context, "GET /orders")).json.orders;
      expect(await listed()).toEqual([]);
      const { json } = await call(merchant, "/v3/pay/transactions/native", {
        body: {
          appid: SHOP_APPID,
          mchid: SHOP,
          description: "一杯咖啡",
          out_trade_no: "listed",
          notify_url: "https://shop.example/notify",
          amount: { total: 1299 },
        },
      });
      expect(await listed()).toMatchObject([{ out_trade_no: "listed", refunds: [] }]);
      await pay(world.context, { openid: PAYER, target: json.code_url });
      await call(merchant, "/v3/refund/domestic/refunds", {
        body: {
          out_trade_no: "listed",
          out_refund_no: "listed-1",
          amount: { refund: 1, total: 1299, currency: "CNY" },
        },
      });
      expect(await listed()).toMatchObject([
        { amount: { total: 1299 }, refunds: [{ out_refund_no: "listed-1", amount: 1 }] },
      ]);
      await world.close();
    },
  );
});
