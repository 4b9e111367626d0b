import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import { SHOP } from "../../../test/helpers/payment.ts";
import { createSimulator } from "../../simulator.ts";
import type { Simulator } from "../../simulator.ts";

type Sandbox = WeChatPay["v2"]["xdc"]["apiv2sandbox"]["pay"];
type Header = NonNullable<Parameters<Sandbox["micropay"]["post"]>[0]["headers"]>;
type Case = NonNullable<Header["Wechatpay-Negative-Test"]>;

let simulator: Simulator;
let sandbox: Sandbox;
let out_trade_no: string;
let count = 0;
const waited: number[] = [];

beforeAll(async () => {
  simulator = await createSimulator({
    wait: (milliseconds) => Promise.resolve(waited.push(milliseconds)),
  });
  const merchant = simulator.merchant();
  const wxpay = new WeChatPay({ ...merchant, fetch: simulator.fetch });
  const { sandbox_signkey: apiV2Key = "" } =
    await wxpay.v2.xdc.apiv2getsignkey.sign.getsignkey.post({ xml: { mch_id: SHOP } });
  ({ pay: sandbox } = new WeChatPay({
    ...merchant,
    apiV2Key,
    fetch: simulator.fetch,
    // Each case is looked at by itself.
    retries: 0,
  }).v2.xdc.apiv2sandbox);
});
beforeEach(() => {
  out_trade_no = `sandbox-${++count}`;
  waited.length = 0;
});
afterAll(() => simulator.close());

// The sandbox knows no app.
const who = { appid: "wx0000000000000000", mch_id: SHOP };
const asking = (name?: Case) =>
  name === undefined ? {} : { headers: { "Wechatpay-Negative-Test": name } };

const pay = (total_fee: number, name?: Case, more: object = {}) =>
  sandbox.micropay.post({
    xml: {
      ...who,
      body: "tea",
      out_trade_no,
      total_fee,
      auth_code: "120061098828009406",
      ...more,
    },
    ...asking(name),
  });

const query = (name?: Case) =>
  sandbox.orderquery.post({ xml: { ...who, out_trade_no }, ...asking(name) });

describe("an amount is paid", () => {
  test.each([
    [1, { total_fee: "1", cash_fee: "1" }],
    [2, { total_fee: "2", cash_fee: "1", coupon_fee: "1" }],
    [3, { total_fee: "3", cash_fee: "0", coupon_fee: "3" }],
  ])("of %d fen, by money and coupons", async (total, amounts) => {
    const paid = {
      return_code: "SUCCESS",
      return_msg: "OK",
      result_code: "SUCCESS",
      trade_type: "MICROPAY",
      out_trade_no,
      transaction_id: expect.stringMatching(/^4200\d{24}$/),
      ...amounts,
    };
    expect(await pay(total)).toEqual(paid);
    expect(await query()).toEqual({ ...paid, trade_state: "SUCCESS" });
  });

  test("of no other", async () => {
    await expect(pay(888)).rejects.toMatchObject({
      code: "FAIL",
      serverMessage: "沙箱支付金额(888)无效，请检查需要验收的case",
    });
    await expect(query()).rejects.toMatchObject({ code: "ORDERNOTEXIST" });
  });
});

describe("the header asks for a case", () => {
  test("in which the user enters no password", async () => {
    await expect(pay(888, "MICROPAY_USERPAYING")).rejects.toMatchObject({ code: "USERPAYING" });
    const found = await query("MICROPAY_USERPAYING");
    expect(found).toMatchObject({ trade_state: "USERPAYING", total_fee: "888", cash_fee: "888" });
    expect(found).not.toHaveProperty("transaction_id");
    expect(waited).toEqual([]);
  });

  test.each([
    ["MICROPAY_TIMEOUT", "SUCCESS"],
    ["MICROPAY_PAYERROR", "PAYERROR"],
  ] as const)("%s, in which no answer comes, and the query tells %s", async (name, trade_state) => {
    await expect(pay(888, name)).rejects.toThrow(/no answer|failed|closed/i);
    expect(waited).toEqual([1000]);
    expect(await query(name)).toMatchObject({ trade_state, total_fee: "888" });
    expect(await query()).toMatchObject({ trade_state });
  });

  test("in which the query has no answer either", async () => {
    const name = "MICROPAY_PAY_QUERY_TIMEOUT";
    await expect(pay(888, name)).rejects.toThrow(/no answer|failed|closed/i);
    await expect(query(name)).rejects.toThrow(/no answer|failed|closed/i);
    expect(waited).toEqual([1000, 1000]);
    const listed = await simulator.fetch("http://127.0.0.1/_sim/requests?limit=1");
    expect(await listed.json()).toMatchObject({
      requests: [{ message: expect.stringContaining(`Wechatpay-Negative-Test: ${name}`) }],
    });
  });

  test("that there is not, and is refused", async () => {
    // The types know none of this name.
    await expect(pay(1, "MICROPAY_OTHER" as Case)).rejects.toMatchObject({
      serverMessage: expect.stringContaining("Wechatpay-Negative-Test"),
    });
  });
});

test("a number is one payment: the same request finds it, another is refused", async () => {
  const first = await pay(1);
  expect(await pay(1)).toEqual(first);
  await expect(pay(2)).rejects.toMatchObject({ code: "OUT_TRADE_NO_USED" });
});

test("what is no payment code is refused", async () => {
  await expect(pay(1, undefined, { auth_code: "9".repeat(18) })).rejects.toMatchObject({
    code: "AUTH_CODE_ERROR",
  });
});

test("nothing of the sandbox is an order, and no money moves", async () => {
  await pay(1);
  const wxpay = new WeChatPay({ ...simulator.merchant(), fetch: simulator.fetch });
  const xml = { appid: "wxd678efh567hg6787", mch_id: SHOP, out_trade_no };
  await expect(wxpay.v2.pay.orderquery.post({ xml })).rejects.toMatchObject({
    code: "ORDERNOTEXIST",
  });
  const listed = await simulator.fetch("http://127.0.0.1/_sim/orders?limit=1000");
  expect(await listed.json()).toEqual({ orders: [] });
});
