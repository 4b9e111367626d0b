import { sign } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import type { PaymentOutcome } from "./outcome.ts";
import type { PaymentTarget } from "./target.ts";
import { createSimulator } from "../../simulator.ts";
import type { Simulator } from "../../simulator.ts";
import { DEFAULT_OPENID } from "../../world/default-world.ts";

let simulator: Simulator;
let wxpay: WeChatPay;
let number = 0;
let order: Parameters<WeChatPay["v3"]["pay"]["transactions"]["jsapi"]["post"]>[0]["json"];

const APPID = "wxd678efh567hg6787";
const MCHID = "1230000109";

beforeAll(async () => {
  simulator = await createSimulator();
  wxpay = new WeChatPay({ ...simulator.merchant(), fetch: simulator.fetch });
});
beforeEach(() => {
  order = {
    appid: APPID,
    mchid: MCHID,
    description: "一杯咖啡",
    out_trade_no: `order-${++number}`,
    notify_url: "https://shop.example/notify",
    amount: { total: 1299 },
    payer: { openid: DEFAULT_OPENID },
  };
});
afterAll(() => simulator.close());

const jsapi = async (): Promise<string> =>
  (await wxpay.v3.pay.transactions.jsapi.post({ json: order })).prepay_id;

const query = async (): Promise<unknown> =>
  wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
    out_trade_no: order.out_trade_no,
    query: { mchid: MCHID },
  });

const pays = (
  target: PaymentTarget,
  how: { readonly outcome?: PaymentOutcome } = {},
  openid = DEFAULT_OPENID,
) => simulator.user(openid).pay(target, how);

const closing = (): Promise<unknown> =>
  wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({
    out_trade_no: order.out_trade_no,
    json: { mchid: MCHID },
  });

describe("an order", () => {
  test("that is placed is not paid, and has no transaction", async () => {
    expect(await jsapi()).toMatch(/^wx\d{14}\w+$/);
    expect(await query()).toEqual({
      appid: APPID,
      mchid: MCHID,
      out_trade_no: order.out_trade_no,
      trade_state: "NOTPAY",
      trade_state_desc: "订单未支付",
      amount: { total: 1299, currency: "CNY" },
    });
  });

  test("that the user paid has a transaction, and can be found by it", async () => {
    expect(await pays(await jsapi())).toMatchObject({ result: "paid" });
    const paid = await query();
    expect(paid).toMatchObject({
      trade_state: "SUCCESS",
      trade_type: "JSAPI",
      transaction_id: expect.stringMatching(/^4200\d{24}$/),
      bank_type: "OTHERS",
      payer: { openid: DEFAULT_OPENID },
      amount: { total: 1299, payer_total: 1299, currency: "CNY", payer_currency: "CNY" },
    });
    const { transaction_id } = paid as { transaction_id: string };
    const found = await wxpay.v3.pay.transactions.id._transaction_id_.get({
      transaction_id,
      query: { mchid: MCHID },
    });
    expect(found).toEqual(paid);
  });

  test("is paid once, however many pay at once", async () => {
    const target = await jsapi();
    const results = await Promise.all(Array.from({ length: 100 }, () => pays(target)));
    expect(results.filter(({ result }) => result === "paid")).toHaveLength(1);
    expect(results.filter(({ result }) => result === "failed")).toHaveLength(99);
  });

  test("that nobody paid stays open, whatever went wrong", async () => {
    const target = await jsapi();
    expect(await pays(target, { outcome: "cancelled" })).toEqual({ result: "cancelled" });
    expect(await pays(target, { outcome: "insufficient-balance" })).toMatchObject({
      result: "failed",
      message: "零钱余额不足，请更换支付方式",
    });
    expect(await query()).toMatchObject({ trade_state: "NOTPAY" });
    expect(await pays(target)).toMatchObject({ result: "paid" });
  });

  test("of JSAPI is for the openid that it was placed for", async () => {
    expect(await pays(await jsapi(), {}, "oSomebodyElse")).toMatchObject({ result: "failed" });
  });

  test("placed again as it was gives another way to pay, and the older one still works", async () => {
    const first = await jsapi();
    const second = await jsapi();
    expect(second).not.toBe(first);
    expect(await pays(first)).toMatchObject({ result: "paid" });
    await expect(jsapi()).rejects.toMatchObject({ status: 400, code: "ORDER_PAID" });
  });

  test("placed again with other members or in another way is refused", async () => {
    await jsapi();
    await expect(
      wxpay.v3.pay.transactions.jsapi.post({ json: { ...order, description: "Tea" } }),
    ).rejects.toMatchObject({
      code: "INVALID_REQUEST",
      message: expect.stringContaining("请求重入"),
    });
    const { payer: _, ...native } = order;
    await expect(wxpay.v3.pay.transactions.native.post({ json: native })).rejects.toMatchObject({
      status: 403,
      code: "OUT_TRADE_NO_USED",
    });
  });

  test("that the merchant closed can't be paid, nor placed again", async () => {
    const target = await jsapi();
    await closing();
    await closing();
    expect(await query()).toMatchObject({ trade_state: "CLOSED" });
    expect(await pays(target)).toMatchObject({ result: "failed", message: "该订单已关闭" });
    await expect(jsapi()).rejects.toMatchObject({ status: 400, code: "ORDER_CLOSED" });
  });

  test("of a number that nobody placed is not found", async () => {
    await expect(query()).rejects.toMatchObject({ status: 404, code: "ORDER_NOT_EXIST" });
    await expect(closing()).rejects.toMatchObject({ status: 404 });
  });
});

describe("by the clock", () => {
  test("a prepay_id lives two hours, the order itself seven days", async () => {
    const target = await jsapi();
    await simulator.clock.advance("2h");
    expect(await pays(target)).toMatchObject({ result: "failed", message: "支付链接已过期" });
    expect(await query()).toMatchObject({ trade_state: "NOTPAY" });
    await simulator.clock.advance("7d");
    expect(await query()).toMatchObject({ trade_state: "CLOSED" });
    await closing();
    expect(await query()).toMatchObject({ trade_state: "CLOSED" });
  });

  test("nobody pays after time_expire, and the order stays open", async () => {
    const expiry = new Date(simulator.clock.now().getTime() + 600_000 + 8 * 3_600_000);
    order = { ...order, time_expire: `${expiry.toISOString().slice(0, 19)}+08:00` };
    const target = await jsapi();
    await simulator.clock.advance("11m");
    expect(await pays(target)).toMatchObject({ message: "该订单已过期，请重新下单" });
    expect(await query()).toMatchObject({ trade_state: "NOTPAY" });
  });
});

describe("what the shop's page hands to WeChat", () => {
  const handed = async (change: Record<string, string> = {}) => {
    const request = {
      appId: APPID,
      timeStamp: String(Math.floor(simulator.clock.now().getTime() / 1000)),
      nonceStr: "abc",
      package: `prepay_id=${await jsapi()}`,
      ...change,
    };
    const text = `${request.appId}\n${request.timeStamp}\n${request.nonceStr}\n${request.package}\n`;
    const key = simulator.merchant().privateKey;
    return {
      ...request,
      signType: "RSA",
      paySign: sign("sha256", Buffer.from(text), key).toString("base64"),
    };
  };

  test("pays, signed as documented", async () => {
    expect(await pays(await handed())).toMatchObject({ result: "paid" });
  });

  test("is refused with the lines that should have been signed", async () => {
    const request = { ...(await handed()), nonceStr: "other" };
    const refused = await pays(request);
    expect(refused).toMatchObject({ result: "failed", message: "支付验证签名失败" });
    expect(refused.result === "failed" && refused.why.join("\n")).toContain("  other\\n");
  });

  test("is told that milliseconds are none", async () => {
    const refused = await pays(
      await handed({ timeStamp: String(simulator.clock.now().getTime()) }),
    );
    expect(refused).toMatchObject({
      why: ["timeStamp is in milliseconds; it must be in seconds."],
    });
  });
});

test("an order for scanning is paid by its code_url, by whoever scans it", async () => {
  const { payer: _, ...native } = order;
  const data = await wxpay.v3.pay.transactions.native.post({ json: native });
  expect(data.code_url).toMatch(/^weixin:\/\/wxpay\/bizpayurl\?pr=\w+$/);
  expect(await pays(data.code_url, {}, "oScans")).toMatchObject({ result: "paid" });
  expect(await query()).toMatchObject({ trade_type: "NATIVE", payer: { openid: "oScans" } });
});

test("an order for scanning that is placed again has a new code_url, and the one before is no use", async () => {
  const { payer: _, ...json } = order;
  const first = await wxpay.v3.pay.transactions.native.post({ json });
  const second = await wxpay.v3.pay.transactions.native.post({ json });
  expect(await pays(first.code_url)).toMatchObject({ result: "failed", message: "支付链接已过期" });
  expect(await pays(second.code_url)).toMatchObject({ result: "paid" });
});
