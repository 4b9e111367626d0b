import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SHOP, SHOP_APPID } from "../../test/helpers/payment.ts";
import { call } from "../../test/helpers/signed-request.ts";
import { stores } from "../../test/helpers/stores.ts";
import { openWorld } from "../../test/helpers/world.ts";
import type { World } from "../../test/helpers/world.ts";
import { pay } from "../products/payment/pay.ts";
import { DEFAULT_OPENID } from "../world/default-world.ts";

const place = async (world: World): Promise<string> => {
  const { json } = await call(await world.merchant(), "/v3/pay/transactions/native", {
    body: {
      appid: SHOP_APPID,
      mchid: SHOP,
      description: "一杯咖啡",
      out_trade_no: "seen-1",
      notify_url: "https://shop.example/notify",
      amount: { total: 1299 },
    },
  });
  return String(json.code_url);
};

describe.each(stores)("$title", (store) => {
  beforeAll(() => (store.missing === undefined ? store.start() : undefined));
  afterAll(() => (store.missing === undefined ? store.stop() : undefined));

  test.skipIf(store.missing)(
    "who listens is told what any simulator on the store did",
    async () => {
      const options = store.fresh();
      const watched = await openWorld(options);
      const other = store.shared ? await openWorld(options) : watched;
      const topics = watched.context.changes.listen();
      if (topics === undefined) throw new Error("Nobody listens yet.");
      /** Waits until a topic is told. */
      const told = async (topic: string): Promise<void> => {
        for await (const changed of { [Symbol.asyncIterator]: () => ({ next: topics.next }) }) {
          if (changed.has(topic)) return;
        }
        throw new Error(`The end came before ${topic}.`);
      };
      await told("requests");
      const target = await place(other);
      await told("requests");
      await pay(other.context, { openid: DEFAULT_OPENID, target, outcome: "paid" });
      await told("states");
      await other.context.clock.advance("1h");
      await told("clock");
      await topics.return?.();
      expect(await topics.next()).toMatchObject({ done: true });
      await watched.close();
      if (other !== watched) await other.close();
    },
  );
});
