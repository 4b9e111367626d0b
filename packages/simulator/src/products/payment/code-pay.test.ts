import { describe, expect, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import type { Json } from "../../../test/helpers/json.ts";
import { PAYER, SHOP, SHOP_APPID } from "../../../test/helpers/payment.ts";
import { useTill } from "../../../test/helpers/till.ts";
import type { CodeOutcome } from "./code-outcomes.ts";

const { simulator, wxpay, number, next, show, confirming, codePay, microPay, query, reversing } =
  useTill();

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
      payer: { openid: PAYER },
      amount: { total: 1299, payer_total: 1299 },
    });
    expect(await query()).toEqual(paid);
  });

  test("pays at once, by APIv2", async () => {
    expect(await microPay(await show())).toMatchObject({
      result_code: "SUCCESS",
      openid: PAYER,
      trade_type: "MICROPAY",
      total_fee: "1299",
      cash_fee: "1299",
      transaction_id: expect.stringMatching(/^4200\d{24}$/),
      out_trade_no: number(),
    });
    expect(await query()).toMatchObject({ trade_state: "SUCCESS", trade_type: "MICROPAY" });
    await expect(microPay(await show())).rejects.toMatchObject({ code: "ORDERPAID" });
  });

  test("is taken once, whoever tries at once", async () => {
    const code = await show();
    const attempts = Array.from({ length: 20 }, () => {
      next();
      return microPay(code).then(
        () => "paid",
        ({ code: refused }) => refused,
      );
    });
    const results = await Promise.all(attempts);
    expect(results.filter((result) => result === "paid")).toHaveLength(1);
    expect(results.filter((result) => result === "AUTH_CODE_INVALID")).toHaveLength(19);
  });

  test("is valid for one minute, and nobody makes one up", async () => {
    const code = await show();
    await simulator().clock.advance("1m");
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
      const response = await simulator().fetch(`http://simulator/_sim/users/${PAYER}/${path}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      return response.json();
    };
    const shown = await post("payment-codes", { outcome: "password" });
    expect(Date.parse(shown.expire_time) - simulator().clock.now().getTime()).toBeLessThanOrEqual(
      60_000,
    );
    await codePay(shown.code);
    expect(await post("confirmations", { out_trade_no: number() })).toMatchObject({
      result: "paid",
    });
    expect(await post("payment-codes", { outcome: "lost" })).toMatchObject({ member: "outcome" });
  });

  test("of a user whom the app has not met is a new user's", async () => {
    const code = await simulator().user("oStranger").showCode();
    expect(await codePay(code)).toMatchObject({ payer: { openid: "oStranger" } });
  });

  test("tells the openid without being taken", async () => {
    const auth_code = await show();
    const xml = { appid: SHOP_APPID, mch_id: SHOP, auth_code };
    expect(await wxpay().v2.tools.authcodetoopenid.post({ xml })).toMatchObject({
      openid: PAYER,
    });
    expect(await codePay(auth_code)).toMatchObject({ trade_state: "SUCCESS" });
    await expect(wxpay().v2.tools.authcodetoopenid.post({ xml })).rejects.toMatchObject({
      code: "AUTH_CODE_INVALID",
    });
  });
});

describe("a large payment waits for the password", () => {
  test("from 1000 yuan on", async () => {
    expect(await codePay(await show(), 99_999)).toMatchObject({ trade_state: "SUCCESS" });
    next();
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
      transaction: { out_trade_no: number(), trade_state: "SUCCESS" },
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
    await simulator().clock.advance("1m");
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
  next();
  await expect(microPay(await show(outcome))).rejects.toMatchObject({ code: codeV2 });
});

test("a partner is paid by code for its sub-merchant, and may leave its app out", async () => {
  const partner = new WeChatPay({
    ...simulator().merchant("1900000100"),
    fetch: simulator().fetch,
  });
  const parties = { sp_mchid: "1900000100", sub_mchid: "1900000109" };
  const paid = await partner.v3.pay.partner.transactions.codepay.post({
    json: {
      ...parties,
      sub_appid: "wxd678efh567hg6999",
      description: "一杯咖啡",
      out_trade_no: number(),
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
      out_trade_no: number(),
      json: parties,
    },
  );
  expect(reversed).toMatchObject({ ...parties, out_trade_no: number() });
});

describe("a user with nothing to pay by", () => {
  test("is refused at the till, and the order has failed", async () => {
    const poor = await simulator().createUser({ balance: 100, cards: [] });
    await expect(codePay(await poor.showCode())).rejects.toMatchObject({ code: "NOT_ENOUGH" });
    expect(await query()).toMatchObject({ trade_state: "PAYERROR" });
  });

  test("fails on entering the password too", async () => {
    const poor = await simulator().createUser({ balance: 100, cards: [] });
    const asked = await codePay(await poor.showCode({ outcome: "password" }));
    expect(asked).toMatchObject({ trade_state: "USERPAYING" });
    expect(await poor.confirm()).toMatchObject({
      result: "failed",
      message: "零钱余额不足，请更换支付方式",
    });
    expect(await query()).toMatchObject({ trade_state: "PAYERROR" });
  });
});
