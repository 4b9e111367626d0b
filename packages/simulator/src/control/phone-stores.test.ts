import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask } from "../../test/helpers/ask.ts";
import { PAYER, SHOP, SHOP_APPID } from "../../test/helpers/payment.ts";
import { preAuthorize } from "../../test/helpers/pre-authorize.ts";
import { call } from "../../test/helpers/signed-request.ts";
import { lastingStores } from "../../test/helpers/stores.ts";
import { openWorld } from "../../test/helpers/world.ts";
import { pay } from "../products/payment/pay.ts";

describe.each(lastingStores)("$title", (store) => {
  beforeAll(() => (store.missing === undefined ? store.start() : undefined));
  afterAll(() => (store.missing === undefined ? store.stop() : undefined));

  test.skipIf(store.missing)(
    "two phones pay an order once, and the user is told of it, of the refund and of an authorisation",
    async () => {
      const world = await openWorld(store.fresh());
      const merchant = await world.merchant();
      const { json } = await call(merchant, "/v3/pay/transactions/native", {
        body: {
          appid: SHOP_APPID,
          mchid: SHOP,
          description: "一杯咖啡",
          out_trade_no: "told-1",
          notify_url: "https://shop.example/notify",
          amount: { total: 1299 },
        },
      });
      const found = await ask(
        world.context,
        `GET /phone/user-1/scan?code=${encodeURIComponent(json.code_url)}`,
      );
      expect(found.status).toBe(307);
      const twice = await pay(world.context, {
        openid: PAYER,
        target: json.code_url,
        outcome: "twice",
        password: "123456",
      });
      expect(twice).toMatchObject({ result: "paid", other: { result: "failed" } });
      await call(merchant, "/v3/refund/domestic/refunds", {
        body: {
          out_trade_no: "told-1",
          out_refund_no: "told-1-r",
          amount: { refund: 1, total: 1299, currency: "CNY" },
        },
      });
      const token = await preAuthorize(merchant, "told");
      await ask(world.context, `POST /phone/user-1/authorization/${token}`, {
        body: { action: "agree" },
      });
      const told = async (chat: string) =>
        (
          await ask(world.context, `GET /phone/user-1/chats/${chat}`, {
            headers: { accept: "application/json" },
          })
        ).json.messages.map(({ title }: { title: { en: string } }) => title.en);
      expect((await told("pay")).toSorted()).toEqual(["A refund is on its way", "Payment receipt"]);
      // The new authorisation ended the one of the default world.
      expect((await told("services")).toSorted()).toEqual([
        "Authorisation ended",
        "Authorised",
        "Authorised",
      ]);
      await world.close();
    },
  );
});
