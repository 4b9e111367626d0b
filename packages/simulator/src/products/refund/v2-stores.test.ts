import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { lastingStores } from "../../../test/helpers/stores.ts";
import { openWorld } from "../../../test/helpers/world.ts";
import type { World } from "../../../test/helpers/world.ts";
import { call } from "../../../test/helpers/signed-request.ts";
import { callXml, membersOf } from "../../../test/helpers/xml-request.ts";
import type { SimulatorOptions } from "../../options.ts";
import { sumOfAll } from "../ledger/balances.ts";
import { pay } from "../payment/pay.ts";

const OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
const APPID = "wxd678efh567hg6787";
const TOTAL = 1000;

/** A world that is closed when the test has ended. */
async function open(options: SimulatorOptions): Promise<World> {
  const world = await openWorld(options);
  onTestFinished(() => world.close());
  return world;
}

/** An order of APIv2 that is paid. */
async function buy(world: World, out_trade_no: string): Promise<void> {
  const merchant = await world.merchant();
  const placed = await callXml(merchant, "/pay/unifiedorder", {
    appid: APPID,
    mch_id: merchant.mchid,
    nonce_str: "1",
    body: "tea",
    out_trade_no,
    total_fee: TOTAL,
    spbill_create_ip: "127.0.0.1",
    notify_url: "https://shop.example/notify",
    trade_type: "JSAPI",
    openid: OPENID,
  });
  await pay(world.context, { openid: OPENID, target: membersOf(placed)["prepay_id"] ?? "" });
}

/** A refund of all of it, by one version or the other; gives whether it was accepted. */
async function refund(
  world: World,
  version: "v2" | "v3",
  numbers: { readonly out_trade_no: string; readonly out_refund_no: string },
): Promise<boolean> {
  const merchant = await world.merchant();
  if (version === "v2") {
    const answer = await callXml(merchant, "/secapi/pay/refund", {
      appid: APPID,
      mch_id: merchant.mchid,
      nonce_str: "1",
      ...numbers,
      total_fee: TOTAL,
      refund_fee: TOTAL,
    });
    return membersOf(answer)["result_code"] === "SUCCESS";
  }
  const { status } = await call(merchant, "/v3/refund/domestic/refunds", {
    body: { ...numbers, amount: { refund: TOTAL, total: TOTAL, currency: "CNY" } },
  });
  return status === 200;
}

describe.each(lastingStores)("$title", (store) => {
  beforeAll(() => (store.missing === undefined ? store.start() : undefined));
  afterAll(() => (store.missing === undefined ? store.stop() : undefined));

  test.skipIf(store.missing)(
    "an order that both versions refund at once is paid back once",
    async () => {
      const options = store.fresh();
      const one = await open(options);
      const other = store.shared ? await open(options) : one;
      for (let number = 0; number < 10; number++) {
        const out_trade_no = `order-${number}`;
        await buy(one, out_trade_no);
        const accepted = await Promise.all(
          Array.from({ length: 8 }, (_, index) =>
            refund(index % 4 < 2 ? one : other, index % 2 === 0 ? "v2" : "v3", {
              out_trade_no,
              out_refund_no: `r${number}-${index}`,
            }),
          ),
        );
        expect(accepted.filter(Boolean)).toHaveLength(1);
      }
      await one.context.clock.advance("5m");
      const { db } = one.context.store;
      const refunds = await db.selectFrom("refunds").select(["state", "amount"]).execute();
      expect(refunds.map(({ state, amount }) => [state, Number(amount)])).toEqual(
        Array.from({ length: 10 }, () => ["SUCCESS", TOTAL]),
      );
      expect(await sumOfAll(db)).toBe(0);
    },
  );
});
