import { expect, test } from "vitest";
import { ask } from "../../../test/helpers/ask.ts";
import { PAYER, SHOP, SHOP_APPID, usePayment } from "../../../test/helpers/payment.ts";
import { pay } from "./pay.ts";

const { world, post, placeJsapi, pay: payBy } = usePayment();

interface Listed {
  readonly out_trade_no: string;
  readonly phone?: { readonly path: string; readonly expired: boolean };
  readonly [member: string]: unknown;
}

const listed = async (more = ""): Promise<readonly Listed[]> =>
  (await ask(world().context, `GET /orders?limit=50${more}`)).json.orders;

const find = async (number: string): Promise<Listed | undefined> =>
  (await listed()).find(({ out_trade_no }) => out_trade_no === number);

test("a world without orders lists none", async () => {
  expect(await listed()).toEqual([]);
});

test("an order leads to its cashier while it can be paid", async () => {
  const id = await placeJsapi({ outTradeNo: "list-1" });
  expect(await find("list-1")).toMatchObject({
    trade_state: "NOTPAY",
    trade_type: "JSAPI",
    description: "一杯咖啡",
    amount: { total: 1299, currency: "CNY" },
    phone: { path: `/_sim/phone/${id}`, expired: false },
    refunds: [],
  });
  await payBy(id);
  expect(await find("list-1")).toMatchObject({ trade_state: "SUCCESS" });
  expect(await find("list-1")).not.toHaveProperty("phone");
});

test("an order that is placed again leads where it can be paid longest", async () => {
  await placeJsapi({ outTradeNo: "list-2" });
  await world().context.clock.advance("1h");
  const id = await placeJsapi({ outTradeNo: "list-2" });
  expect((await find("list-2"))?.phone).toMatchObject({
    path: `/_sim/phone/${id}`,
    expired: false,
  });
  await world().context.clock.advance("2h");
  expect((await find("list-2"))?.phone?.expired).toBe(true);
});

test("an order that nobody paid within seven days is CLOSED in the list as it is in the query", async () => {
  await placeJsapi({ outTradeNo: "list-3" });
  await world().context.clock.advance("7d");
  expect(await find("list-3")).toMatchObject({ trade_state: "CLOSED" });
  expect(await find("list-3")).not.toHaveProperty("phone");
});

test("an order has its refunds below it, newest first, and others have none of them", async () => {
  await payBy(await placeJsapi({ outTradeNo: "list-4" }));
  await payBy(await placeJsapi({ outTradeNo: "list-5" }));
  for (const part of [1, 2]) {
    await post("/v3/refund/domestic/refunds", {
      out_trade_no: "list-4",
      out_refund_no: `list-4-${part}`,
      amount: { refund: 100 * part, total: 1299, currency: "CNY" },
    });
    await world().context.clock.advance("1m");
  }
  const refund = { status: "PROCESSING", refund_id: expect.stringMatching(/^503/) };
  expect(await find("list-4")).toMatchObject({
    trade_state: "REFUND",
    refunds: [
      { ...refund, out_refund_no: "list-4-2", amount: 200 },
      { ...refund, out_refund_no: "list-4-1", amount: 100 },
    ],
  });
  expect(await find("list-5")).toMatchObject({ refunds: [] });
  await world().context.clock.advance("5m");
  expect((await find("list-4"))?.["refunds"]).toMatchObject([
    { status: "SUCCESS", success_time: expect.any(String) },
    { status: "SUCCESS" },
  ]);
});

test("an order that waits for the password leads to where it is entered", async () => {
  const code = await ask(world().context, `POST /users/${PAYER}/payment-codes`, {
    body: { outcome: "password" },
  });
  await post("/v3/pay/transactions/codepay", {
    appid: SHOP_APPID,
    mchid: SHOP,
    description: "一杯咖啡",
    out_trade_no: "list-7",
    payer: { auth_code: code.json.code },
    amount: { total: 1299 },
    scene_info: { store_info: { id: "1" } },
  });
  const order = await find("list-7");
  expect(order).toMatchObject({ trade_state: "USERPAYING", phone: { expired: false } });
  const page = await ask(world().context, `GET ${order?.phone?.path.replace("/_sim", "")}`);
  expect(page.headers["location"]).toMatch(/^\/_sim\/phone\/user-1\/password\//);
});

test("parts of a combined order name its number, and are paid by its cashier alone", async () => {
  const sub = (out_trade_no: string): object => ({
    mchid: SHOP,
    attach: "a",
    out_trade_no,
    description: "Coffee",
    amount: { total_amount: 100, currency: "CNY" },
  });
  const { json } = await post("/v3/combine-transactions/native", {
    combine_appid: SHOP_APPID,
    combine_mchid: SHOP,
    combine_out_trade_no: "list-6",
    sub_orders: [sub("list-6-1"), sub("list-6-2")],
    notify_url: "https://shop.example/notify",
  });
  const part = await find("list-6-1");
  expect(part).toMatchObject({ combine_out_trade_no: "list-6", trade_state: "NOTPAY" });
  expect(part).not.toHaveProperty("phone");
  await pay(world().context, { openid: PAYER, target: json.code_url });
  expect(await find("list-6-2")).toMatchObject({ trade_state: "SUCCESS" });
});

test("orders of one merchant are listed alone", async () => {
  expect((await listed(`&mchid=${SHOP}`)).length).toBeGreaterThan(0);
  expect(await listed("&mchid=1900000109")).toEqual([]);
});
