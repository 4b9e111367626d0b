import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import type { Json } from "../../../test/helpers/json.ts";
import type { CodeOutcome } from "./code-outcomes.ts";
import type { PaymentOutcome } from "./pay.ts";
import { createSimulator } from "../../simulator.ts";
import type { Simulator } from "../../simulator.ts";
import { DEFAULT_OPENID } from "../../world/default-world.ts";

let simulator: Simulator;
let wxpay: WeChatPay;
let number = 0;
let out_trade_no: string;

const APPID = "wxd678efh567hg6787";
const MCHID = "1230000109";

beforeAll(async () => {
  simulator = await createSimulator();
  wxpay = new WeChatPay({ ...simulator.merchant(), fetch: simulator.fetch });
});
beforeEach(() => {
  out_trade_no = `till-${++number}`;
});
afterAll(() => simulator.close());

const show = (outcome?: CodeOutcome) =>
  simulator.user().showCode(outcome === undefined ? {} : { outcome });

const codePay = (auth_code: string, total = 1299) =>
  wxpay.v3.pay.transactions.codepay.post({
    json: {
      appid: APPID,
      mchid: MCHID,
      description: "一杯咖啡",
      out_trade_no,
      payer: { auth_code },
      amount: { total },
      scene_info: { store_info: { id: "1" } },
    },
  });

const microPay = (auth_code: string, total_fee = 1299) =>
  wxpay.v2.pay.micropay.post({
    xml: {
      appid: APPID,
      mch_id: MCHID,
      body: "一杯咖啡",
      out_trade_no,
      total_fee,
      spbill_create_ip: "123.12.12.123",
      auth_code,
    },
  });

// Other tests leave payments waiting: the user is to say which.
const confirming = (outcome: PaymentOutcome = "paid") =>
  simulator.user().confirm({ outTradeNo: out_trade_no, outcome });

const query = () =>
  wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
    out_trade_no,
    query: { mchid: MCHID },
  });

const closing = () =>
  wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({
    out_trade_no,
    json: { mchid: MCHID },
  });

const reversing = () =>
  wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.reverse.post({
    out_trade_no,
    json: { appid: APPID, mchid: MCHID },
  });

const reversingV2 = () =>
  wxpay.v2.secapi.pay.reverse.post({ xml: { appid: APPID, mch_id: MCHID, out_trade_no } });

describe("a payment code", () => {
  test("has 18 digits, the first two from 10 to 15", async () => {
    const codes = await Promise.all(Array.from({ length: 50 }, () => show()));
    expect(codes.every((code) => /^1[0-5]\d{16}$/.test(code))).toBe(true);
    expect(new Set(codes).size).toBe(50);
  });

  test("pays at once, by APIv3", async () => {
    const paid = await codePay(await show());
    expect(paid).toMatchObject({
      trade_type: "MICROPAY",
      trade_state: "SUCCESS",
      transaction_id: expect.stringMatching(/^4200\d{24}$/),
      payer: { openid: DEFAULT_OPENID },
      amount: { total: 1299, payer_total: 1299 },
    });
    expect(await query()).toEqual(paid);
  });

  test("pays at once, by APIv2", async () => {
    expect(await microPay(await show())).toMatchObject({
      result_code: "SUCCESS",
      openid: DEFAULT_OPENID,
      trade_type: "MICROPAY",
      total_fee: "1299",
      cash_fee: "1299",
      transaction_id: expect.stringMatching(/^4200\d{24}$/),
      out_trade_no,
    });
    expect(await query()).toMatchObject({ trade_state: "SUCCESS", trade_type: "MICROPAY" });
    await expect(microPay(await show())).rejects.toMatchObject({ code: "ORDERPAID" });
  });

  test("is taken once, whoever tries at once", async () => {
    const code = await show();
    const first = number;
    const attempts = Array.from({ length: 20 }, () => {
      out_trade_no = `till-${++number}`;
      return microPay(code).then(
        () => "paid",
        ({ code: refused }) => refused,
      );
    });
    const results = await Promise.all(attempts);
    expect(results.filter((result) => result === "paid")).toHaveLength(1);
    expect(results.filter((result) => result === "AUTH_CODE_INVALID")).toHaveLength(19);
    expect(number).toBe(first + 20);
  });

  test("is valid for one minute, and nobody makes one up", async () => {
    const code = await show();
    await simulator.clock.advance("1m");
    await expect(microPay(code)).rejects.toMatchObject({ code: "AUTHCODEEXPIRE" });
    await expect(microPay("101234567890123456")).rejects.toMatchObject({
      code: "AUTH_CODE_INVALID",
    });
    await expect(microPay("201234567890123456")).rejects.toMatchObject({ code: "AUTH_CODE_ERROR" });
    // The number was not used up by any of them.
    await expect(query()).rejects.toMatchObject({ code: "ORDER_NOT_EXIST" });
  });

  test("is shown by the control API too, which says until when, and confirms", async () => {
    const post = async (path: string, body: object): Promise<Json> => {
      const response = await simulator.fetch(
        `http://simulator/_sim/users/${DEFAULT_OPENID}/${path}`,
        {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
        },
      );
      return response.json();
    };
    const shown = await post("payment-codes", { outcome: "password" });
    expect(Date.parse(shown.expire_time) - simulator.clock.now().getTime()).toBeLessThanOrEqual(
      60_000,
    );
    await codePay(shown.code);
    expect(await post("confirmations", { out_trade_no })).toMatchObject({ result: "paid" });
    expect(await post("payment-codes", { outcome: "lost" })).toMatchObject({ member: "outcome" });
  });

  test("of a user whom the app has not met is a new user's", async () => {
    const code = await simulator.user("oStranger").showCode();
    expect(await codePay(code)).toMatchObject({ payer: { openid: "oStranger" } });
  });

  test("tells the openid without being taken", async () => {
    const auth_code = await show();
    const xml = { appid: APPID, mch_id: MCHID, auth_code };
    expect(await wxpay.v2.tools.authcodetoopenid.post({ xml })).toMatchObject({
      openid: DEFAULT_OPENID,
    });
    expect(await codePay(auth_code)).toMatchObject({ trade_state: "SUCCESS" });
    await expect(wxpay.v2.tools.authcodetoopenid.post({ xml })).rejects.toMatchObject({
      code: "AUTH_CODE_INVALID",
    });
  });
});

describe("a large payment waits for the password", () => {
  test("from 1000 yuan on", async () => {
    expect(await codePay(await show(), 99_999)).toMatchObject({ trade_state: "SUCCESS" });
    out_trade_no = `till-${++number}`;
    const waiting = await codePay(await show(), 100_000).withResponse();
    expect(waiting.response.status).toBe(202);
    expect(waiting.data).toMatchObject({ trade_state: "USERPAYING", code: "USERPAYING" });
    expect(await query()).toMatchObject({ trade_state: "USERPAYING" });
  });

  test("which the user enters", async () => {
    const code = await show("password");
    await expect(microPay(code)).rejects.toMatchObject({ code: "USERPAYING" });
    await expect(microPay(code)).rejects.toMatchObject({ code: "USERPAYING" });
    expect(await confirming("wrong-password")).toMatchObject({
      result: "failed",
    });
    expect(await confirming()).toMatchObject({
      result: "paid",
      transaction: { out_trade_no, trade_state: "SUCCESS" },
    });
    expect(await query()).toMatchObject({ trade_state: "SUCCESS" });
    expect(await confirming()).toMatchObject({ message: "没有待确认的支付" });
  });

  test.each(["cancelled", "insufficient-balance"] as const)(
    "or not: %s ends the payment",
    async (outcome) => {
      await codePay(await show("password"));
      const { result } = await confirming(outcome);
      expect(result).toBe(outcome === "cancelled" ? "cancelled" : "failed");
      expect(await query()).toMatchObject({
        trade_state: "PAYERROR",
        trade_state_desc: "支付失败",
      });
    },
  );

  test("for a minute", async () => {
    await codePay(await show("password"));
    await simulator.clock.advance("1m");
    expect(await query()).toMatchObject({ trade_state: "PAYERROR" });
    expect(await confirming()).toMatchObject({ result: "failed" });
    await reversing();
    expect(await query()).toMatchObject({ trade_state: "REVOKED" });
  });

  test("is confirmed once, however often at once", async () => {
    await codePay(await show("password"));
    const results = await Promise.all(Array.from({ length: 20 }, () => confirming()));
    expect(results.filter(({ result }) => result === "paid")).toHaveLength(1);
  });
});

test.each<[CodeOutcome, string, string]>([
  ["insufficient-balance", "NOT_ENOUGH", "NOTENOUGH"],
  ["card-refused", "TRADE_ERROR", "TRADE_ERROR"],
  ["risk-refused", "TRADE_ERROR", "TRADE_ERROR"],
])("%s fails the payment: %s, in APIv2 %s", async (outcome, code, codeV2) => {
  await expect(codePay(await show(outcome))).rejects.toMatchObject({ status: 403, code });
  expect(await query()).toMatchObject({ trade_state: "PAYERROR" });
  await expect(codePay(await show())).rejects.toMatchObject({ status: 403, code: "TRADE_ERROR" });
  out_trade_no = `till-${++number}`;
  await expect(microPay(await show(outcome))).rejects.toMatchObject({ code: codeV2 });
});

describe("an order by payment code", () => {
  test("can't be closed", async () => {
    await codePay(await show("password"));
    await expect(closing()).rejects.toMatchObject({
      status: 400,
      numericCode: 268449641,
      serverMessage: "当前交易不允许进行普通关单",
    });
  });

  test("is reversed after it was paid, again too, by APIv3", async () => {
    await codePay(await show());
    expect(await reversing()).toEqual({ appid: APPID, mchid: MCHID, out_trade_no });
    await reversing();
    expect(await query()).toMatchObject({ trade_state: "REVOKED", trade_state_desc: "订单已撤销" });
    await expect(codePay(await show())).rejects.toMatchObject({ code: "ORDER_REVERSED" });
  });

  test("is reversed by APIv2, by either number", async () => {
    const { transaction_id } = await microPay(await show());
    expect(
      await wxpay.v2.secapi.pay.reverse.post({
        xml: { appid: APPID, mch_id: MCHID, transaction_id, out_trade_no: "passed over" },
      }),
    ).toMatchObject({ recall: "N" });
    expect(await reversingV2()).toMatchObject({ result_code: "SUCCESS", recall: "N" });
    await expect(microPay(await show())).rejects.toMatchObject({ code: "ORDERREVERSED" });
  });

  test("is left to a user at the password for 15 seconds", async () => {
    await codePay(await show("password"));
    await expect(reversingV2()).rejects.toMatchObject({ code: "USERPAYING" });
    await simulator.clock.advance("15s");
    await reversingV2();
    expect(await confirming()).toMatchObject({ result: "failed" });
  });

  test("is reversed within seven days, others never", async () => {
    await codePay(await show());
    await simulator.clock.advance("7d");
    await expect(reversingV2()).rejects.toMatchObject({ code: "REVERSE_EXPIRE" });
    out_trade_no = `till-${++number}`;
    await wxpay.v2.pay.unifiedorder.post({
      xml: {
        appid: APPID,
        mch_id: MCHID,
        body: "一杯咖啡",
        out_trade_no,
        total_fee: 1,
        spbill_create_ip: "123.12.12.123",
        notify_url: "https://shop.example/notify",
        trade_type: "APP",
      },
    });
    await expect(reversingV2()).rejects.toMatchObject({ code: "TRADE_ERROR" });
  });
});

test("a partner is paid by code for its sub-merchant, and may leave its app out", async () => {
  const partner = new WeChatPay({ ...simulator.merchant("1900000100"), fetch: simulator.fetch });
  const parties = { sp_mchid: "1900000100", sub_mchid: "1900000109" };
  const paid = await partner.v3.pay.partner.transactions.codepay.post({
    json: {
      ...parties,
      sub_appid: "wxd678efh567hg6999",
      description: "一杯咖啡",
      out_trade_no,
      payer: { auth_code: await show() },
      amount: { total: 1299 },
      scene_info: { store_info: { id: "1" } },
    },
  });
  expect(paid).toMatchObject({
    ...parties,
    trade_state: "SUCCESS",
    payer: {
      sp_openid: "oPartner8uMuAJO_M2pxb1Q9zNjW",
      sub_openid: "oSubMch8uMuAJO_M2pxb1Q9zNjWe",
    },
  });
  const reversed = await partner.v3.pay.partner.transactions.outTradeNo._out_trade_no_.reverse.post(
    {
      out_trade_no,
      json: parties,
    },
  );
  expect(reversed).toMatchObject({ ...parties, out_trade_no });
});
