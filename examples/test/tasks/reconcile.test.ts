import { expect, it } from "vitest";
import { reconcileADay } from "../../src/reconcile-a-bill.ts";
import type { PaidOrder } from "../../src/reconcile-a-bill.ts";
import { openWorld } from "../support/world.ts";
import type { World } from "../support/world.ts";

async function pay(
  { wxpay, simulator, shop }: World,
  number: string,
  total: number,
): Promise<void> {
  const { code_url } = await wxpay.v3.pay.transactions.native.post({
    json: { ...shop, description: "Two cups of coffee", out_trade_no: number, amount: { total } },
  });
  await simulator.user().pay(code_url);
}

it("tells the next morning which orders the shop lacks, and which it has wrongly", async () => {
  const world = await openWorld();
  const { wxpay, simulator, shop } = world;
  await pay(world, "order-0001", 1299);
  await pay(world, "order-0002", 2599);
  await pay(world, "order-0003", 3899);
  await wxpay.v3.refund.domestic.refunds.post({
    json: {
      out_trade_no: "order-0001",
      out_refund_no: "refund-0001",
      amount: { refund: 600, total: 1299, currency: "CNY" },
    },
  });
  const query = { out_trade_no: "order-0001", query: { mchid: shop.mchid } };
  const { success_time = "" } =
    await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get(query);
  await simulator.clock.advance("33h");

  async function* orders(): AsyncGenerator<PaidOrder> {
    yield { number: "order-0003", price: 3898, refunds: [] };
    yield { number: "order-0001", price: 1299, refunds: [{ number: "refund-0001", amount: 600 }] };
    yield { number: "order-0004", price: 100, refunds: [] };
  }
  const told: string[] = [];
  const summary = await reconcileADay(wxpay, success_time.slice(0, 10), orders(), (words) => {
    told.push(words);
  });
  expect(told).toEqual([
    "payment order-0002 of 2599 fen was made, and the shop has it not.",
    "payment order-0003 was 3899 fen, the shop has 3898.",
    "payment order-0004 is the shop's alone: WeChat Pay has no such payment of that day.",
  ]);
  expect(summary).toMatchObject({
    payments: { matching: 1, bill: { count: 3, amount: 7797 }, local: { count: 3, amount: 5297 } },
    refunds: { matching: 1, bill: { count: 1, amount: 600 } },
  });
});
