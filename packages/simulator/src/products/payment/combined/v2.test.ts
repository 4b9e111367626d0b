import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import { startMerchantServer } from "../../../../test/helpers/merchant-server.ts";
import { elementsOf, signatureFor, takes } from "../../../../test/helpers/open-notification.ts";
import { PAYER, SHOP, SHOP_APPID } from "../../../../test/helpers/payment.ts";
import { createSimulator } from "../../../simulator.ts";
import type { Simulator } from "../../../simulator.ts";

type Order = Parameters<WeChatPay["v2"]["pay"]["combinedorder"]["post"]>[0]["xml"];
type List = Exclude<Order["sub_order_list"], string>;
type Part = List["order_list"][number];

let simulator: Simulator;
let wxpay: WeChatPay;
let number: string;
let count = 0;

beforeAll(async () => {
  simulator = await createSimulator();
  wxpay = new WeChatPay({ ...simulator.merchant(), fetch: simulator.fetch });
});
beforeEach(() => {
  number = `combined-v2-${++count}`;
});
afterAll(() => simulator.close());

const SIGNED = { sign_type: "HMAC-SHA256" } as const;
const who = { combine_appid: SHOP_APPID, combine_mch_id: SHOP };

const part = (out_trade_no: string, total_fee: number, more: Partial<Part> = {}): Part => ({
  appid: SHOP_APPID,
  mch_id: SHOP,
  body: "Tea",
  attach: "a",
  out_trade_no,
  fee_type: "CNY",
  total_fee,
  ...more,
});

const list = (...parts: Part[]): List => ({
  order_num: parts.length,
  order_list: parts,
});

const place = (more: Partial<Order> = {}) =>
  wxpay.v2.pay.combinedorder.post({
    xml: {
      ...who,
      ...SIGNED,
      combine_out_trade_no: number,
      spbill_create_ip: "127.0.0.1",
      notify_url: "https://shop.example/combined",
      trade_type: "JSAPI",
      combine_openid: PAYER,
      scene_info: { payer_client_ip: "127.0.0.1" },
      sub_order_list: list(part(`${number}-a`, 100), part(`${number}-b`, 250)),
      ...more,
    },
  });

const query = () =>
  wxpay.v2.pay.querycombinedorder.post({
    xml: { ...who, ...SIGNED, combine_out_trade_no: number },
  });

const close = (...numbers: string[]) =>
  wxpay.v2.pay.closecombinedorder.post({
    xml: {
      ...who,
      ...SIGNED,
      combine_out_trade_no: number,
      sub_order_list: numbers.map((out_trade_no) => ({ mchid: SHOP, out_trade_no })),
    },
  });

const queryV3 = () =>
  wxpay.v3.combineTransactions.outTradeNo._combine_out_trade_no_.get({
    combine_out_trade_no: number,
  });

describe("a combined order of APIv2", () => {
  test.each([
    ["JSAPI", {}],
    ["APP", {}],
    ["NATIVE", { code_url: expect.stringMatching(/^weixin:\/\/wxpay\/bizpayurl\?pr=\w+$/) }],
    ["MWEB", { mweb_url: expect.stringMatching(/^http.*\/_sim\/h5\/wx\w+$/) }],
  ])("in the way %s answers what it is paid by", async (trade_type, more) => {
    const { nonce_str: _, sign: __, ...members } = await place({ trade_type });
    expect(members).toEqual({
      return_code: "SUCCESS",
      return_msg: "OK",
      result_code: "SUCCESS",
      ...who,
      trade_type,
      prepay_id: expect.stringMatching(/^wx\d{14}\w+$/),
      ...more,
    });
  });

  test("is paid at once, each part with a transaction of its own, and found by both versions", async () => {
    const { prepay_id } = await place();
    expect(await query()).toMatchObject({ trade_state: "NOTPAY", combine_openid: PAYER });
    expect(await simulator.user(PAYER).pay(prepay_id)).toMatchObject({ result: "paid" });
    const paid = await query();
    const shown = (name: string, total_amount: number) => ({
      mchid: SHOP,
      trade_type: "JSAPI",
      attach: "a",
      amount: { total_amount, currency: "CNY" },
      transaction_id: expect.stringMatching(/^4200\d{24}$/),
      out_trade_no: `${number}-${name}`,
      description: "Tea",
    });
    expect(paid).toMatchObject({
      ...who,
      combine_openid: PAYER,
      combine_out_trade_no: number,
      trade_state: "SUCCESS",
      trade_state_desc: "支付成功",
      sub_order_list: { order_num: 2, order_list: [shown("a", 100), shown("b", 250)] },
    });
    const [a, b] = paid.sub_order_list.order_list;
    expect(a?.transaction_id).not.toBe(b?.transaction_id);
    expect(await queryV3()).toMatchObject({
      sub_orders: [{ transaction_id: a?.transaction_id }, { transaction_id: b?.transaction_id }],
    });
  });

  test("is told of once, in XML, with every part", async () => {
    const server = await startMerchantServer((_, posted) => takes(posted));
    const { prepay_id } = await place({ notify_url: `${server.url}/told`, device_info: "till-1" });
    await simulator.user(PAYER).pay(prepay_id);
    await server.received(1);
    await simulator.settled();
    expect(server.posted).toHaveLength(1);
    const members = elementsOf(server.posted[0]?.body ?? "");
    expect(members["sign"]).toBe(signatureFor(members, simulator.merchant().apiV2Key));
    const { nonce_str: _, sign: __, sub_order_list = "", ...said } = members;
    expect(said).toEqual({
      return_code: "SUCCESS",
      result_code: "SUCCESS",
      ...SIGNED,
      ...who,
      device_info: "till-1",
      combine_openid: PAYER,
      combine_out_trade_no: number,
      trade_type: "JSAPI",
      bank_type: "OTHERS",
    });
    const told = (name: string, total: number) => ({
      appid: SHOP_APPID,
      mch_id: SHOP,
      openid: PAYER,
      total_fee: total,
      cash_fee: total,
      transaction_id: expect.stringMatching(/^4200\d{24}$/),
      out_trade_no: `${number}-${name}`,
      attach: "a",
      time_end: expect.stringMatching(/^\d{14}$/),
    });
    expect(JSON.parse(sub_order_list)).toEqual({
      order_num: 2,
      order_list: [told("a", 100), told("b", 250)],
    });
  });

  test("has parts of sellers with apps of their own, which know the payer by other openids", async () => {
    const seller = { appid: "wx8888888888888888", mch_id: "1900000100" };
    const server = await startMerchantServer((_, posted) => takes(posted));
    const theirs = part(`${number}-b`, 250, seller);
    const { prepay_id } = await place({
      notify_url: `${server.url}/told`,
      sub_order_list: list(part(`${number}-a`, 100), theirs),
    });
    await simulator.user(PAYER).pay(prepay_id);
    await server.received(1);
    const { sub_order_list = "" } = elementsOf(server.posted[0]?.body ?? "");
    expect(JSON.parse(sub_order_list).order_list).toMatchObject([
      { openid: PAYER },
      { ...seller, openid: "oPartner8uMuAJO_M2pxb1Q9zNjW" },
    ]);
  });

  test("is closed by naming every part, and can't be paid then", async () => {
    const { prepay_id } = await place();
    await expect(close(`${number}-a`)).rejects.toMatchObject({ code: "INVALID_REQUEST" });
    await expect(close(`${number}-a`, "other")).rejects.toMatchObject({ code: "INVALID_REQUEST" });
    expect(await close(`${number}-a`, `${number}-b`)).toMatchObject(who);
    expect(await query()).toMatchObject({ trade_state: "CLOSED" });
    expect(await simulator.user(PAYER).pay(prepay_id)).toMatchObject({ message: "该订单已关闭" });
    await expect(place()).rejects.toMatchObject({ code: "ORDERCLOSED" });
  });

  test("has parts that are refunded one by one, by both versions, and then is REFUND", async () => {
    const { prepay_id } = await place();
    await simulator.user(PAYER).pay(prepay_id);
    const caller = { appid: SHOP_APPID, mch_id: SHOP };
    const numbers = { out_trade_no: `${number}-a`, out_refund_no: `${number}-ra` };
    await wxpay.v2.secapi.pay.refund.post({
      xml: { ...caller, ...numbers, total_fee: 100, refund_fee: 100 },
    });
    await wxpay.v3.refund.domestic.refunds.post({
      json: {
        out_trade_no: `${number}-b`,
        out_refund_no: `${number}-rb`,
        amount: { refund: 250, total: 250, currency: "CNY" },
      },
    });
    expect(await query()).toMatchObject({ trade_state: "REFUND" });
  });
});

describe("refused is", () => {
  test.each<[string, () => Partial<Order>, string]>([
    ["a user who is not named", () => ({ combine_openid: "" }), "FAIL"],
    ["another way to pay", () => ({ trade_type: "MICROPAY" }), "PARAM_ERROR"],
    ["another merchant's app", () => ({ combine_appid: "wx1" }), "APPID_MCHID_NOT_MATCH"],
    ["no part", () => ({ sub_order_list: list() }), "PARAM_ERROR"],
    [
      "two parts of one number",
      () => ({ sub_order_list: list(part("same", 1), part("same", 1)) }),
      "INVALID_REQUEST",
    ],
    [
      "more parts than fifty",
      () => ({
        sub_order_list: list(...Array.from({ length: 51 }, (_, n) => part(`many-${n}`, 1))),
      }),
      "PARAM_ERROR",
    ],
    ["a part for nothing", () => ({ sub_order_list: list(part("free", 0)) }), "PARAM_ERROR"],
    [
      "a part of nobody",
      () => ({ sub_order_list: list(part("nobody", 1, { mch_id: "1" })) }),
      "MCHID_NOT_EXIST",
    ],
    [
      "a part in an app that is not its seller's",
      () => ({ sub_order_list: list(part("app", 1, { appid: "wx8888888888888888" })) }),
      "APPID_MCHID_NOT_MATCH",
    ],
    [
      "a part of a sub-merchant that is in nobody's service",
      () => ({ sub_order_list: list(part("sub", 1, { sub_mch_id: "1900000109" })) }),
      "NOAUTH",
    ],
  ])("%s", async (_, more, code) => {
    await expect(place(more())).rejects.toMatchObject({ status: 200, code });
  });

  test("a number that nobody placed", async () => {
    await expect(query()).rejects.toMatchObject({ code: "ORDERNOTEXIST" });
    await expect(close("a")).rejects.toMatchObject({ code: "ORDERNOTEXIST" });
  });

  test("a number that was used: with other parts, in another way, or by APIv3", async () => {
    await place();
    await place();
    const used = { code: "OUT_TRADE_NO_USED" };
    await expect(place({ sub_order_list: list(part(`${number}-a`, 100)) })).rejects.toMatchObject(
      used,
    );
    await expect(place({ trade_type: "APP" })).rejects.toMatchObject(used);
    const { combine_appid } = who;
    const sub = (out_trade_no: string) => ({
      mchid: SHOP,
      attach: "a",
      amount: { total_amount: 1, currency: "CNY" },
      out_trade_no,
      description: "Tea",
    });
    const v3 = wxpay.v3.combineTransactions.jsapi.post({
      json: {
        combine_appid,
        combine_mchid: SHOP,
        combine_out_trade_no: number,
        combine_payer_info: { openid: PAYER },
        notify_url: "https://shop.example/combined",
        sub_orders: [sub("fresh-a"), sub("fresh-b")],
      },
    });
    await expect(v3).rejects.toMatchObject({ status: 403, code: "OUT_TRADE_NO_USED" });
  });

  test("a part alone, to query and to close", async () => {
    await place();
    const xml = { appid: SHOP_APPID, mch_id: SHOP, out_trade_no: `${number}-a` };
    const none = { code: "ORDERNOTEXIST" };
    await expect(wxpay.v2.pay.orderquery.post({ xml })).rejects.toMatchObject(none);
    await expect(wxpay.v2.pay.closeorder.post({ xml })).rejects.toMatchObject(none);
    await expect(
      wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({
        out_trade_no: `${number}-a`,
        json: { mchid: SHOP },
      }),
    ).rejects.toMatchObject({ status: 404, code: "ORDER_NOT_EXIST" });
    expect(await query()).toMatchObject({ trade_state: "NOTPAY" });
  });
});
