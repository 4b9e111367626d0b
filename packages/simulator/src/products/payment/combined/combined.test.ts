import { expect, test } from "vitest";
import { PAYER, SHOP, SHOP_APPID, usePayment } from "../../../../test/helpers/payment.ts";
import { sumOfAll } from "../../ledger/balances.ts";

const { get, pay, post, world } = usePayment();

let orders = 0;

const part = (out_trade_no: string, total_amount = 100): object => ({
  mchid: SHOP,
  attach: "a",
  amount: { total_amount, currency: "CNY" },
  out_trade_no,
  description: "Tea",
});

const combine = (more: object = {}): { number: string; body: object } => {
  const number = `combined-${++orders}`;
  return {
    number,
    body: {
      combine_appid: SHOP_APPID,
      combine_mchid: SHOP,
      combine_out_trade_no: number,
      combine_payer_info: { openid: PAYER },
      notify_url: "https://shop.example/combined",
      sub_orders: [part(`${number}-a`), part(`${number}-b`, 250)],
      ...more,
    },
  };
};

const place = async ({ body }: { body: object }) => post("/v3/combine-transactions/jsapi", body);

const query = async (number: string) =>
  (await get(`/v3/combine-transactions/out-trade-no/${number}`)).json;

test("the parts of a combined order are paid together, each with a transaction of its own, and told of at once", async () => {
  const order = combine();
  const { prepay_id } = (await place(order)).json;
  expect(await query(order.number)).toMatchObject({
    combine_out_trade_no: order.number,
    sub_orders: [
      { out_trade_no: `${order.number}-a`, trade_state: "NOTPAY" },
      { out_trade_no: `${order.number}-b`, trade_state: "NOTPAY" },
    ],
  });
  expect(await pay(prepay_id)).toMatchObject({ result: "paid" });
  const paid = await query(order.number);
  expect(paid).toMatchObject({
    combine_transaction_id: expect.stringMatching(/^4200\d{24}$/),
    combine_payer_info: { openid: PAYER },
    sub_orders: [
      { trade_state: "SUCCESS", amount: { total_amount: 100, payer_amount: 100 } },
      { trade_state: "SUCCESS", amount: { total_amount: 250, payer_amount: 250 } },
    ],
  });
  const byTransaction = await get(`/v3/combine-transactions/id/${paid.combine_transaction_id}`);
  expect(byTransaction.json).toEqual(paid);
  const [a, b] = paid.sub_orders;
  expect(a.transaction_id).not.toBe(b.transaction_id);
  const told = (await world().outbox()).filter(({ url }) => url.endsWith("/combined"));
  expect(told.map(({ resource }) => resource)).toEqual([paid]);
  expect(await sumOfAll(world().context.store.db)).toBe(0);
});

test("a combined order has no transaction before it is paid", async () => {
  await place(combine());
  expect(await get("/v3/combine-transactions/id/4200000000000000000000000000")).toMatchObject({
    status: 404,
    json: { code: "ORDER_NOT_EXIST" },
  });
});

test("a part is not queried alone", async () => {
  const order = combine();
  await place(order);
  const alone = await get(`/v3/pay/transactions/out-trade-no/${order.number}-a?mchid=${SHOP}`);
  expect(alone).toMatchObject({ status: 404, json: { code: "ORDER_NOT_EXIST" } });
});

test("closing names every part as ordering did", async () => {
  const order = combine();
  const { prepay_id } = (await place(order)).json;
  const close = (...parts: string[]) =>
    post(`/v3/combine-transactions/out-trade-no/${order.number}/close`, {
      combine_appid: SHOP_APPID,
      sub_orders: parts.map((out_trade_no) => ({ mchid: SHOP, out_trade_no })),
    });
  expect(await close(`${order.number}-a`)).toMatchObject({ status: 400 });
  expect(await close(`${order.number}-a`, "other-one")).toMatchObject({
    status: 400,
    json: { message: expect.stringContaining("子单信息") },
  });
  expect(await close(`${order.number}-a`, `${order.number}-b`)).toMatchObject({ status: 204 });
  expect(await query(order.number)).toMatchObject({
    sub_orders: [{ trade_state: "CLOSED" }, { trade_state: "CLOSED" }],
  });
  expect(await pay(prepay_id)).toMatchObject({ result: "failed", message: "该订单已关闭" });
});

test("a number that an order has can't be a part's, and then nothing is placed", async () => {
  const first = combine();
  await place(first);
  const second = combine({ sub_orders: [part("fresh-1"), part(`${first.number}-a`)] });
  expect(await place(second)).toMatchObject({ status: 403, json: { code: "OUT_TRADE_NO_USED" } });
  expect(await query(second.number)).toMatchObject({ code: "ORDER_NOT_EXIST" });
  const third = combine({ sub_orders: [part("fresh-1"), part("fresh-2")] });
  expect(await place(third)).toMatchObject({ status: 200 });
});

test("two parts of one number are refused", async () => {
  expect(await place(combine({ sub_orders: [part("same-1"), part("same-1")] }))).toMatchObject({
    status: 400,
    json: { message: "下单时子单有重复" },
  });
});
