import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import { createSimulator } from "../../simulator.ts";
import type { Simulator } from "../../simulator.ts";
import { DEFAULT_OPENID } from "../../world/default-world.ts";

let simulator: Simulator;
let wxpay: WeChatPay;
let number = 0;
let order: Parameters<WeChatPay["v2"]["pay"]["unifiedorder"]["post"]>[0]["xml"];

const APPID = "wxd678efh567hg6787";
const MCHID = "1230000109";

beforeAll(async () => {
  simulator = await createSimulator();
  wxpay = new WeChatPay({ ...simulator.merchant(), fetch: simulator.fetch });
});
beforeEach(() => {
  order = {
    appid: APPID,
    mch_id: MCHID,
    body: "一杯咖啡",
    out_trade_no: `order-v2-${++number}`,
    total_fee: 1299,
    spbill_create_ip: "123.12.12.123",
    notify_url: "https://shop.example/notify",
    trade_type: "JSAPI",
    openid: DEFAULT_OPENID,
  };
});
afterAll(() => simulator.close());

const place = () => wxpay.v2.pay.unifiedorder.post({ xml: order });

const named = () => ({ appid: APPID, mch_id: MCHID, out_trade_no: order.out_trade_no });

const query = () => wxpay.v2.pay.orderquery.post({ xml: named() });

const closing = () => wxpay.v2.pay.closeorder.post({ xml: named() });

const queryV3 = () =>
  wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
    out_trade_no: order.out_trade_no,
    query: { mchid: MCHID },
  });

const jsapiV3 = () =>
  wxpay.v3.pay.transactions.jsapi.post({
    json: {
      appid: APPID,
      mchid: MCHID,
      description: order.body,
      out_trade_no: order.out_trade_no,
      notify_url: order.notify_url,
      amount: { total: 1299 },
      payer: { openid: DEFAULT_OPENID },
    },
  });

const refusedWith = (code: string, message?: string) =>
  expect.objectContaining({
    status: 200,
    code,
    ...(message !== undefined && { serverMessage: message }),
  });

describe("an order of APIv2", () => {
  test.each([
    ["JSAPI", { openid: DEFAULT_OPENID }, {}],
    ["APP", {}, {}],
    [
      "NATIVE",
      { product_id: "1" },
      { code_url: expect.stringMatching(/^weixin:\/\/wxpay\/bizpayurl\?pr=\w+$/) },
    ],
    ["MWEB", {}, { mweb_url: expect.stringMatching(/^http.*\/_sim\/h5\/wx\w+$/) }],
  ])("in the way %s answers a prepay_id and what it is paid by", async (trade_type, more, want) => {
    const { openid: _, ...rest } = order;
    order = { ...rest, trade_type, ...more };
    expect(await place()).toEqual({
      return_code: "SUCCESS",
      return_msg: "OK",
      result_code: "SUCCESS",
      appid: APPID,
      mch_id: MCHID,
      nonce_str: expect.any(String),
      sign: expect.any(String),
      trade_type,
      prepay_id: expect.stringMatching(/^wx\d{14}\w+$/),
      ...want,
    });
  });

  test("that nobody paid tells its number and its state", async () => {
    order = { ...order, attach: "table 7" };
    await place();
    const { nonce_str: _, sign: __, ...members } = await query();
    expect(members).toEqual({
      return_code: "SUCCESS",
      return_msg: "OK",
      result_code: "SUCCESS",
      appid: APPID,
      mch_id: MCHID,
      out_trade_no: order.out_trade_no,
      attach: "table 7",
      trade_state: "NOTPAY",
      trade_state_desc: "订单未支付",
    });
  });

  test("that was paid is found by both numbers, with what came in", async () => {
    const { prepay_id } = await place();
    expect(await simulator.user().pay(prepay_id)).toMatchObject({ result: "paid" });
    const paid = await query();
    expect(paid).toMatchObject({
      openid: DEFAULT_OPENID,
      trade_type: "JSAPI",
      trade_state: "SUCCESS",
      bank_type: "OTHERS",
      total_fee: "1299",
      cash_fee: "1299",
      transaction_id: expect.stringMatching(/^4200\d{24}$/),
      time_end: expect.stringMatching(/^\d{14}$/),
    });
    const { transaction_id = "" } = paid;
    const found = await wxpay.v2.pay.orderquery.post({
      xml: { appid: APPID, mch_id: MCHID, transaction_id },
    });
    expect(found).toMatchObject({ out_trade_no: order.out_trade_no, trade_state: "SUCCESS" });
    await expect(place()).rejects.toEqual(refusedWith("ORDERPAID"));
    await expect(closing()).rejects.toEqual(refusedWith("ORDERPAID"));
  });

  test("that was closed can't be placed again", async () => {
    await place();
    await closing();
    expect(await query()).toMatchObject({ trade_state: "CLOSED" });
    await closing();
    await expect(place()).rejects.toEqual(refusedWith("ORDERCLOSED"));
  });

  test("that stayed unpaid for seven days is closed, and may be closed again", async () => {
    await place();
    await simulator.clock.advance("7d");
    await closing();
    expect(await query()).toMatchObject({ trade_state: "CLOSED" });
  });

  test("placed again with other members or in another way is refused", async () => {
    await place();
    await place();
    order = { ...order, total_fee: 1 };
    await expect(place()).rejects.toEqual(refusedWith("OUT_TRADE_NO_USED"));
    order = { ...order, trade_type: "APP" };
    await expect(place()).rejects.toEqual(refusedWith("OUT_TRADE_NO_USED", "商户订单号重复"));
  });

  test("that nobody placed is not found", async () => {
    const none = refusedWith("ORDERNOTEXIST", "此交易订单号不存在");
    await expect(query()).rejects.toEqual(none);
    await expect(closing()).rejects.toEqual(none);
  });

  test("for an app of somebody else is refused", async () => {
    order = { ...order, appid: "wx0000000000000000" };
    await expect(place()).rejects.toEqual(
      refusedWith("APPID_MCHID_NOT_MATCH", "appid和mch_id不匹配"),
    );
  });

  test("is asked for by one of its numbers", async () => {
    await expect(
      wxpay.v2.pay.orderquery.post({ xml: { appid: APPID, mch_id: MCHID } }),
    ).rejects.toMatchObject({ serverMessage: "缺少参数out_trade_no" });
  });

  test("can't be paid after its time_expire", async () => {
    const expiry = new Date(simulator.clock.now().getTime() + 600_000 + 8 * 3_600_000);
    const time_expire = expiry.toISOString().slice(0, 19).replaceAll(/\D/g, "");
    order = { ...order, time_expire };
    const { prepay_id } = await place();
    await simulator.clock.advance("11m");
    expect(await simulator.user().pay(prepay_id)).toMatchObject({
      message: "该订单已过期，请重新下单",
    });
  });
});

describe("a number is one for both versions", () => {
  test("an order of APIv2 is found and closed in APIv3, and its number is used there", async () => {
    await place();
    expect(await queryV3()).toMatchObject({ trade_state: "NOTPAY", amount: { total: 1299 } });
    await expect(jsapiV3()).rejects.toMatchObject({ status: 403, code: "OUT_TRADE_NO_USED" });
    await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({
      out_trade_no: order.out_trade_no,
      json: { mchid: MCHID },
    });
    expect(await query()).toMatchObject({ trade_state: "CLOSED" });
  });

  test("an order of APIv3 is found and closed in APIv2, and its number is used there", async () => {
    const { prepay_id } = await jsapiV3();
    expect(await query()).toMatchObject({ trade_state: "NOTPAY" });
    await expect(place()).rejects.toEqual(refusedWith("OUT_TRADE_NO_USED"));
    await simulator.user().pay(prepay_id);
    expect(await query()).toMatchObject({ trade_state: "SUCCESS", total_fee: "1299" });
    await expect(closing()).rejects.toEqual(refusedWith("ORDERPAID"));
  });
});
