import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask } from "../../../../test/helpers/ask.ts";
import { PAYER, SHOP, SHOP_APPID } from "../../../../test/helpers/payment.ts";
import { call } from "../../../../test/helpers/signed-request.ts";
import { stores } from "../../../../test/helpers/stores.ts";
import { openWorld } from "../../../../test/helpers/world.ts";
import type { LifeEntry } from "../browser/life.ts";
import { pay } from "../pay.ts";

describe.each(stores)("$title", (store) => {
  beforeAll(() => (store.missing === undefined ? store.start() : undefined));
  afterAll(() => (store.missing === undefined ? store.stop() : undefined));

  test.skipIf(store.missing)("tells an order's life by any number, and finds it", async () => {
    const world = await openWorld(store.fresh());
    const like = "under_score%1";
    const placed = await call(await world.merchant(), "/v3/pay/transactions/native", {
      body: {
        appid: SHOP_APPID,
        mchid: SHOP,
        description: "一杯咖啡",
        out_trade_no: "under_score-1",
        notify_url: "https://shop.example/notify",
        amount: { total: 1299 },
      },
    });
    const target = String(placed.json.code_url);
    await pay(world.context, { openid: PAYER, target, outcome: "paid" });
    const refund = await ask(world.context, "POST /orders/under_score-1/refunds", { body: {} });
    await world.context.clock.advance("5m");
    const { json } = await ask(world.context, `GET /orders/${refund.json.refund_id}`);
    const kinds = new Set(json.entries.map(({ kind }: LifeEntry) => kind));
    expect([...kinds].toSorted()).toEqual(
      expect.arrayContaining(["money", "notification", "request", "state"]),
    );
    expect(json.order).toMatchObject({ out_trade_no: "under_score-1", trade_state: "REFUND" });
    const arrived = json.entries.filter(
      (entry: LifeEntry) => "by_clock" in entry && entry.by_clock,
    );
    expect(arrived).toMatchObject([{ of: "refund", event: "arrive", after: "SUCCESS" }]);
    const found = await ask(world.context, "GET /search?number=under_score-1");
    expect(found.json.found.map(({ kind }: { kind: string }) => kind)).toEqual([
      "order",
      "request",
    ]);
    const nothing = await ask(world.context, `GET /search?number=${encodeURIComponent(like)}`);
    expect(nothing.json.found).toEqual([]);
    await world.close();
  });
});
