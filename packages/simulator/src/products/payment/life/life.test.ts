import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ask } from "../../../../test/helpers/ask.ts";
import { startMerchantServer } from "../../../../test/helpers/merchant-server.ts";
import type { MerchantServer } from "../../../../test/helpers/merchant-server.ts";
import { PAYER, SHOP, SHOP_APPID } from "../../../../test/helpers/payment.ts";
import { call } from "../../../../test/helpers/signed-request.ts";
import { openWorld } from "../../../../test/helpers/world.ts";
import type { World } from "../../../../test/helpers/world.ts";
import type { MerchantCredentials } from "../../../world/credentials.ts";
import type { LifeEntry, OrderLife } from "../browser/life.ts";
import { pay } from "../pay.ts";

let world: World;
let merchant: MerchantCredentials;
let shop: MerchantServer;
let count = 0;
let number: string;

beforeAll(async () => {
  world = await openWorld();
  merchant = await world.merchant();
});
afterAll(() => world.close());
beforeEach(async () => {
  shop = await startMerchantServer();
  number = `life-${++count}`;
});

const place = async (out_trade_no = number): Promise<string> => {
  const { json } = await call(merchant, "/v3/pay/transactions/native", {
    body: {
      appid: SHOP_APPID,
      mchid: SHOP,
      description: "一杯咖啡",
      out_trade_no,
      notify_url: shop.url,
      amount: { total: 1299 },
    },
  });
  return String(json.code_url);
};

const buy = async (): Promise<string> => {
  const paid = await pay(world.context, {
    openid: PAYER,
    target: await place(),
    outcome: "paid",
  });
  if (paid.result !== "paid") throw new Error(`The order is not paid: ${paid.result}.`);
  await world.context.notifier.settled();
  return String(paid.transaction["transaction_id"]);
};

const life = async (of = number): Promise<OrderLife> => {
  const { status, json } = await ask(world.context, `GET /orders/${of}`);
  expect(status).toBe(200);
  return json;
};

/** An entry in a word or two. */
function told(entry: LifeEntry): string {
  switch (entry.kind) {
    case "request":
      return `${entry.request.method} ${entry.request.status} ${entry.request.signature}`;
    case "state":
      return `${entry.of} ${entry.event}: ${entry.before} > ${entry.after}${entry.by_clock ? " by the clock" : ""}`;
    case "money":
      return `${entry.movement} ${entry.lines.map(({ owner, account, amount }) => `${owner} ${account} ${amount}`).join(", ")}`;
    case "notification":
      return `tell ${entry.notification.event_type}`;
    case "attempt":
      return `attempt ${entry.attempt.number} ${entry.attempt.status}`;
  }
}

test("the life of an order that was paid and refunded is told from its placing to the payer's money", async () => {
  const transaction_id = await buy();
  await world.context.clock.advance("1m");
  const refund = {
    out_refund_no: `${number}-r`,
    amount: { refund: 299, total: 1299, currency: "CNY" },
  };
  await call(merchant, "/v3/refund/domestic/refunds", {
    body: { transaction_id, notify_url: shop.url, ...refund },
  });
  await world.context.clock.advance("5m");
  world.context.notifier.wake();
  await world.context.notifier.settled();
  const { entries, numbers, refundable, coming, order } = await life();
  expect(entries.map(told)).toEqual([
    "POST 200 verified",
    "order place: NONE > NOTPAY",
    "order pay: NOTPAY > SUCCESS",
    "payment person/user-1 wallet -1299, 1230000109 unsettled 1299",
    "payment-fee 1230000109 unsettled -8, wechatpay fees 8",
    "tell TRANSACTION.SUCCESS",
    "attempt 1 204",
    "POST 200 verified",
    "order refund: SUCCESS > REFUND",
    "refund apply: NONE > PROCESSING",
    "refund-fee wechatpay fees -2, 1230000109 unsettled 2",
    "refund 1230000109 unsettled -299, wechatpay refunds 299",
    "refund arrive: PROCESSING > SUCCESS by the clock",
    "refund-paid wechatpay refunds -299, person/user-1 wallet 299",
    "tell REFUND.SUCCESS",
    "attempt 1 204",
  ]);
  expect(numbers).toEqual(expect.arrayContaining([number, transaction_id, refund.out_refund_no]));
  expect({ refundable, coming }).toEqual({ refundable: 1000, coming: [] });
  expect(order).toMatchObject({ out_trade_no: number, trade_state: "REFUND" });
});

test("any number leads to the order: the merchant's, WeChat Pay's, its refund's, its own", async () => {
  const transaction_id = await buy();
  const { json } = await ask(world.context, `POST /orders/${number}/refunds`, {
    body: { amount: 1 },
  });
  const { id } = (await life()).order;
  for (const found of [transaction_id, json.refund_id, json.out_refund_no, id]) {
    expect((await life(found)).order.out_trade_no).toBe(number);
  }
});

test("a request with a wrong signature is about the order too", async () => {
  await place();
  await call(merchant, `/v3/pay/transactions/out-trade-no/${number}?mchid=${SHOP}`, {
    headers: { authorization: "WECHATPAY2-SHA256-RSA2048 none" },
  });
  expect((await life()).entries.map(told)).toContain("GET 401 wrong");
});

test("numbers that are alike are told apart", async () => {
  const like = { under_score: "underXscore", capitals: "CAPITALS" };
  for (const [one, other] of Object.entries(like)) {
    await place(one);
    await place(other);
    const { entries } = await life(one);
    expect(entries.filter(({ kind }) => kind === "request")).toHaveLength(1);
  }
});

test("what the clock will do is told, and what it did when it has come", async () => {
  await place();
  const { coming } = await life();
  expect(coming.map(({ what }) => what)).toEqual(["expires", "closes"]);
  await world.context.clock.advance("8d");
  const after = await life();
  expect(after.coming).toEqual([]);
  expect(after.entries.map(told).at(-1)).toBe("order time: NOTPAY > CLOSED by the clock");
  expect(after.order.trade_state).toBe("CLOSED");
});

test("an order that expires can't be paid, and stays open", async () => {
  const target = await place();
  const { status } = await ask(world.context, `POST /orders/${number}/expire`);
  expect(status).toBe(200);
  const result = await pay(world.context, { openid: PAYER, target, outcome: "paid" });
  expect(result.result).toBe("failed");
  expect((await life()).order.trade_state).toBe("NOTPAY");
});

test("an order that is paid does not expire", async () => {
  await buy();
  const { status, json } = await ask(world.context, `POST /orders/${number}/expire`);
  expect({ status, message: json.message }).toEqual({
    status: 409,
    message: "The order is SUCCESS: it does not wait to be paid.",
  });
});

test("a number that several orders have is asked for by id", async () => {
  const combined = await call(merchant, "/v3/combine-transactions/native", {
    body: {
      combine_appid: SHOP_APPID,
      combine_mchid: SHOP,
      combine_out_trade_no: `${number}-all`,
      notify_url: shop.url,
      sub_orders: ["a", "b"].map((part) => ({
        mchid: SHOP,
        attach: part,
        description: "一杯咖啡",
        out_trade_no: `${number}-${part}`,
        amount: { total_amount: 100, currency: "CNY" },
      })),
    },
  });
  expect(combined.status).toBe(200);
  const { status, json } = await ask(world.context, `GET /orders/${number}-all`);
  expect(status).toBe(409);
  expect(json.orders).toMatchObject([
    { id: expect.any(String), out_trade_no: `${number}-a` },
    { out_trade_no: `${number}-b` },
  ]);
  expect((await life(json.orders[0].id)).order.combine_out_trade_no).toBe(`${number}-all`);
});

test.each([
  ["GET /orders/nobody", 404],
  ["GET /orders/nobody?x=1", 400],
  ["POST /orders/nobody/expire", 404],
  ["POST /orders/nobody/refunds", 404],
])("%s answers %s", async (what, status) => {
  expect((await ask(world.context, what)).status).toBe(status);
});
