import { describe, expect, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import { useRefundShop } from "../../../test/helpers/refund-shop.ts";

const { simulator, wxpay, numbers, place, buy, refund, query, order } = useRefundShop();

describe("the same number", () => {
  test("with the same members is the same refund", async () => {
    await buy();
    const first = await refund(100, { reason: "碎了" });
    await simulator().clock.advance("5m");
    expect(await refund(100, { reason: "碎了" })).toEqual(await query());
    expect(await query()).toMatchObject({ refund_id: first.refund_id, status: "SUCCESS" });
  });

  test("sent many times at once is one refund", async () => {
    await buy();
    const many = await Promise.all(Array.from({ length: 20 }, () => refund(100)));
    expect(new Set(many.map(({ refund_id }) => refund_id)).size).toBe(1);
  });

  test("with another amount, order or reason is refused", async () => {
    const other = numbers.out_trade_no;
    await buy();
    numbers.out_trade_no = `${other}-b`;
    await buy();
    await refund(100);
    const differ = { status: 400, code: "INVALID_REQUEST" };
    await expect(refund(101)).rejects.toMatchObject({
      ...differ,
      message: expect.stringContaining("订单金额或退款金额与之前请求不一致"),
    });
    await expect(refund(100, { out_trade_no: other })).rejects.toMatchObject(differ);
    await expect(refund(100, { reason: "other" })).rejects.toMatchObject({
      ...differ,
      message: expect.stringContaining("请求重入"),
    });
  });
});

describe("refused is", () => {
  const refusal = async (asked: Promise<unknown>): Promise<unknown> =>
    asked.then(
      () => "accepted",
      ({ status, code, requestId }) => [status, code, String(requestId).split("-").at(-1)],
    );

  test("what nobody placed, nobody paid, or somebody closed", async () => {
    expect(await refusal(refund(1))).toEqual([404, "RESOURCE_NOT_EXISTS", "268892180"]);
    await place();
    expect(await refusal(refund(1))).toEqual([404, "RESOURCE_NOT_EXISTS", "268892180"]);
    await wxpay().v3.pay.transactions.outTradeNo._out_trade_no_.close.post({
      out_trade_no: numbers.out_trade_no,
      json: { mchid: "1230000109" },
    });
    expect(await refusal(refund(1))).toEqual([404, "RESOURCE_NOT_EXISTS", "268892181"]);
  });

  test("another total, more than is left, and nothing", async () => {
    await buy();
    expect(await refusal(refund(1, {}, 1300))).toEqual([400, "INVALID_REQUEST", "268892183"]);
    expect(await refusal(refund(1300))).toEqual([400, "INVALID_REQUEST", "268449311"]);
    expect(await refusal(refund(0))).toEqual([400, "PARAM_ERROR", "268435464"]);
    // What was refused left the order as it was.
    expect(await order()).toMatchObject({ trade_state: "SUCCESS" });
    await refund(1299);
    numbers.out_refund_no += "-b";
    expect(await refusal(refund(1))).toEqual([400, "INVALID_REQUEST", "268892177"]);
  });

  test("a second refund within a minute", async () => {
    await buy();
    await refund(1);
    numbers.out_refund_no += "-b";
    expect(await refusal(refund(1))).toEqual([429, "FREQUENCY_LIMITED", "268448746"]);
    await simulator().clock.advance("1m");
    expect(await refusal(refund(1))).toBe("accepted");
  });

  test("the fifty-first part", async () => {
    await buy();
    for (let part = 1; part <= 50; part++) {
      await refund(1, { out_refund_no: `${numbers.out_refund_no}-${part}` });
      await simulator().clock.advance("1m");
    }
    expect(await refusal(refund(1))).toEqual([400, "INVALID_REQUEST", expect.any(String)]);
  });

  test("what was paid more than a year ago", async () => {
    await buy();
    await simulator().clock.advance("365d");
    await simulator().clock.advance("1s");
    expect(await refusal(refund(1))).toEqual([400, "INVALID_REQUEST", "268892184"]);
  });

  test("what the account does not hold, and the order stays as it is", async () => {
    // More than everything that other tests' orders left there when they were settled.
    const total = 5_000_000;
    await buy(total);
    const none = [403, "NOT_ENOUGH", "268892709"];
    expect(await refusal(refund(total, { funds_account: "AVAILABLE" }, total))).toEqual(none);
    expect(await order()).toMatchObject({ trade_state: "SUCCESS" });
    await expect(query()).rejects.toMatchObject({ status: 404, code: "RESOURCE_NOT_EXISTS" });
    expect(await refusal(refund(1, {}, total))).toBe("accepted");
  });

  test("an order of somebody else", async () => {
    const transaction_id = await buy();
    const other = await simulator().createMerchant();
    const theirs = new WeChatPay({ ...other, fetch: simulator().fetch });
    const json = {
      transaction_id,
      out_refund_no: numbers.out_refund_no,
      amount: { refund: 1, total: 1299, currency: "CNY" as const },
    };
    const asked = theirs.v3.refund.domestic.refunds.post({ json });
    expect(await refusal(asked)).toEqual([400, "INVALID_REQUEST", "268892182"]);
  });

  test("a refund that there is not, in a query", async () => {
    expect(await refusal(query())).toEqual([404, "RESOURCE_NOT_EXISTS", "268875782"]);
  });

  test("a request that names no order", async () => {
    const json = {
      out_refund_no: numbers.out_refund_no,
      amount: { refund: 1, total: 1299, currency: "CNY" as const },
    };
    // The types want one of the two as well.
    const asked = wxpay().v3.refund.domestic.refunds.post({ json } as never);
    expect(await refusal(asked)).toEqual([400, "PARAM_ERROR", expect.any(String)]);
  });
});

test("of an order whose profit is shared, the parts say which account pays how much", async () => {
  // More than everything that other tests' orders left there when they were settled.
  const total = 5_000_000;
  const amount = 4_000_000;
  await buy(total, true);
  const parts = (...from: [account: "AVAILABLE" | "UNAVAILABLE", amount: number][]) =>
    refund(amount, {
      amount: {
        refund: amount,
        total,
        currency: "CNY",
        from: from.map(([account, amount]) => ({ account, amount })),
      },
    });
  for (const wrong of [
    parts(["UNAVAILABLE", amount - 1]),
    parts(["UNAVAILABLE", amount / 2], ["UNAVAILABLE", amount / 2]),
  ]) {
    await expect(wrong).rejects.toMatchObject({ status: 400, code: "INVALID_REQUEST" });
  }
  await expect(parts(["UNAVAILABLE", 40], ["AVAILABLE", amount - 40])).rejects.toMatchObject({
    code: "NOT_ENOUGH",
  });
  expect(await parts(["UNAVAILABLE", amount])).toMatchObject({
    funds_account: "UNAVAILABLE",
    amount: { from: [{ account: "UNAVAILABLE", amount }] },
  });
});

test("of many refunds of the whole order at once, one is accepted", async () => {
  await buy();
  const results = await Promise.allSettled(
    Array.from({ length: 30 }, (_, index) => refund(1299, { out_refund_no: `all-${index}` })),
  );
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});
