import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import { startMerchantServer } from "../../../test/helpers/merchant-server.ts";
import { createSimulator } from "../../simulator.ts";
import type { Simulator } from "../../simulator.ts";
import { DEFAULT_OPENID } from "../../world/default-world.ts";

const APPID = "wxd678efh567hg6787";
const MCHID = "1230000109";

type RefundRequest = Parameters<
  WeChatPay["v3"]["refund"]["domestic"]["refunds"]["post"]
>[0]["json"];

let simulator: Simulator;
let wxpay: WeChatPay;
let number = 0;
let out_trade_no: string;
let out_refund_no: string;

beforeAll(async () => {
  simulator = await createSimulator();
  wxpay = new WeChatPay({ ...simulator.merchant(), fetch: simulator.fetch });
});
beforeEach(() => {
  out_trade_no = `order-${++number}`;
  out_refund_no = `refund-${number}`;
});
afterAll(() => simulator.close());

const place = async (total = 1299, profit_sharing = false): Promise<string> => {
  const { prepay_id } = await wxpay.v3.pay.transactions.jsapi.post({
    json: {
      appid: APPID,
      mchid: MCHID,
      description: "一杯咖啡",
      out_trade_no,
      notify_url: "https://shop.example/notify",
      amount: { total },
      payer: { openid: DEFAULT_OPENID },
      settle_info: { profit_sharing },
    },
  });
  return prepay_id;
};

/** Places an order that is paid; gives its transaction. */
const buy = async (total?: number, profitSharing?: boolean): Promise<string> => {
  const paid = await simulator.user().pay(await place(total, profitSharing));
  if (paid.result !== "paid") throw new Error(`The order is not paid: ${paid.result}.`);
  return String(paid.transaction["transaction_id"]);
};

const refund = (amount: number, more: Partial<RefundRequest> = {}, total = 1299) =>
  wxpay.v3.refund.domestic.refunds.post({
    json: {
      out_trade_no,
      out_refund_no,
      amount: { refund: amount, total, currency: "CNY" },
      ...more,
    },
  });

const query = (out_refund = out_refund_no) =>
  wxpay.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no: out_refund });

const order = () =>
  wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
    out_trade_no,
    query: { mchid: MCHID },
  });

/** The user's doing, or WeChat Pay's. */
const happens = async (refundId: string, what: string) => {
  const answer = await simulator.fetch(`http://127.0.0.1/_sim/refunds/${refundId}/${what}`, {
    method: "POST",
  });
  return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
};

describe("a refund", () => {
  test("of a part is accepted, and reaches the payer's balance within five minutes", async () => {
    const transaction_id = await buy();
    const accepted = await refund(100);
    expect(accepted).toEqual({
      refund_id: expect.stringMatching(/^5030\d{25}$/),
      out_refund_no,
      transaction_id,
      out_trade_no,
      channel: "ORIGINAL",
      user_received_account: "支付用户零钱",
      create_time: expect.stringMatching(/\+08:00$/),
      status: "PROCESSING",
      funds_account: "UNSETTLED",
      amount: {
        total: 1299,
        refund: 100,
        payer_total: 1299,
        payer_refund: 100,
        settlement_refund: 100,
        settlement_total: 1299,
        discount_refund: 0,
        currency: "CNY",
        refund_fee: 1,
      },
    });
    expect(await order()).toMatchObject({ trade_state: "REFUND" });
    expect(await query()).toEqual(accepted);

    await simulator.clock.advance("5m");
    const arrived = await query();
    expect(arrived).toEqual({
      ...accepted,
      status: "SUCCESS",
      success_time: expect.any(String),
    });
    // When it was due, not when the clock was looked at.
    const took = Date.parse(arrived.success_time ?? "") - Date.parse(arrived.create_time);
    expect(took).toBe(180_000);
  });

  test("to a card takes days", async () => {
    await buy(99_999_999);
    const accepted = await refund(99_999_999, {}, 99_999_999);
    expect(accepted).toMatchObject({ user_received_account: "招商银行借记卡0403" });
    await simulator.clock.advance("1d");
    expect(await query()).toMatchObject({ status: "PROCESSING" });
    await simulator.clock.advance("2d");
    expect(await query()).toMatchObject({ status: "SUCCESS" });
  });

  test("is told to the address that it named, when it has arrived and not before", async () => {
    const server = await startMerchantServer();
    await buy();
    const notify_url = `${server.url}/refunds`;
    await refund(300, { notify_url });
    await simulator.settled();
    expect(server.posted).toEqual([]);
    await simulator.clock.advance("5m");
    await simulator.settled();
    expect(server.posted).toHaveLength(1);
    const [told] = server.posted;
    expect(told?.path).toBe("/refunds");
    expect(JSON.parse(told?.body ?? "")).toMatchObject({
      event_type: "REFUND.SUCCESS",
      summary: "退款成功",
      resource: { original_type: "refund" },
    });
  });

  test("without an address is told to nobody", async () => {
    const listed = async () => {
      const answer = await simulator.fetch("http://127.0.0.1/_sim/notifications?limit=1000");
      const { notifications } = (await answer.json()) as {
        notifications: { event_type: string }[];
      };
      return notifications.filter(({ event_type }) => event_type.startsWith("REFUND."));
    };
    const before = await listed();
    await buy();
    await refund(300);
    await simulator.clock.advance("5m");
    expect(await query()).toMatchObject({ status: "SUCCESS" });
    expect(await listed()).toEqual(before);
  });

  test("can name the order by its transaction", async () => {
    const transaction_id = await buy();
    const { out_trade_no: _, ...json } = {
      out_trade_no,
      transaction_id,
      out_refund_no,
      amount: { refund: 1, total: 1299, currency: "CNY" as const },
    };
    expect(await wxpay.v3.refund.domestic.refunds.post({ json })).toMatchObject({ out_trade_no });
  });
});

describe("the same number", () => {
  test("with the same members is the same refund", async () => {
    await buy();
    const first = await refund(100, { reason: "碎了" });
    await simulator.clock.advance("5m");
    expect(await refund(100, { reason: "碎了" })).toEqual(await query());
    expect(await query()).toMatchObject({ refund_id: first.refund_id, status: "SUCCESS" });
  });

  test("sent many times at once is one refund", async () => {
    await buy();
    const many = await Promise.all(Array.from({ length: 20 }, () => refund(100)));
    expect(new Set(many.map(({ refund_id }) => refund_id)).size).toBe(1);
  });

  test("with another amount, order or reason is refused", async () => {
    const other = out_trade_no;
    await buy();
    out_trade_no = `${other}-b`;
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
    await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({
      out_trade_no,
      json: { mchid: MCHID },
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
    out_refund_no += "-b";
    expect(await refusal(refund(1))).toEqual([400, "INVALID_REQUEST", "268892177"]);
  });

  test("a second refund within a minute", async () => {
    await buy();
    await refund(1);
    out_refund_no += "-b";
    expect(await refusal(refund(1))).toEqual([429, "FREQUENCY_LIMITED", "268448746"]);
    await simulator.clock.advance("1m");
    expect(await refusal(refund(1))).toBe("accepted");
  });

  test("the fifty-first part", async () => {
    await buy();
    for (let part = 1; part <= 50; part++) {
      await refund(1, { out_refund_no: `${out_refund_no}-${part}` });
      await simulator.clock.advance("1m");
    }
    expect(await refusal(refund(1))).toEqual([400, "INVALID_REQUEST", expect.any(String)]);
  });

  test("what was paid more than a year ago", async () => {
    await buy();
    await simulator.clock.advance("365d");
    await simulator.clock.advance("1s");
    expect(await refusal(refund(1))).toEqual([400, "INVALID_REQUEST", "268892184"]);
  });

  test("what the account does not hold, and the order stays as it is", async () => {
    await buy();
    const none = [403, "NOT_ENOUGH", "268892709"];
    expect(await refusal(refund(1, { funds_account: "AVAILABLE" }))).toEqual(none);
    expect(await order()).toMatchObject({ trade_state: "SUCCESS" });
    await expect(query()).rejects.toMatchObject({ status: 404, code: "RESOURCE_NOT_EXISTS" });
    expect(await refusal(refund(1))).toBe("accepted");
  });

  test("an order of somebody else", async () => {
    const transaction_id = await buy();
    const other = await simulator.createMerchant();
    const theirs = new WeChatPay({ ...other, fetch: simulator.fetch });
    const json = {
      transaction_id,
      out_refund_no,
      amount: { refund: 1, total: 1299, currency: "CNY" as const },
    };
    const asked = theirs.v3.refund.domestic.refunds.post({ json });
    expect(await refusal(asked)).toEqual([400, "INVALID_REQUEST", "268892182"]);
  });

  test("a refund that there is not, in a query", async () => {
    expect(await refusal(query())).toEqual([404, "RESOURCE_NOT_EXISTS", "268875782"]);
  });

  test("a request that names no order", async () => {
    const json = { out_refund_no, amount: { refund: 1, total: 1299, currency: "CNY" as const } };
    // The types want one of the two as well.
    const asked = wxpay.v3.refund.domestic.refunds.post({ json } as never);
    expect(await refusal(asked)).toEqual([400, "PARAM_ERROR", expect.any(String)]);
  });
});

test("of an order whose profit is shared, the parts say which account pays how much", async () => {
  await buy(1000, true);
  const parts = (...from: [account: "AVAILABLE" | "UNAVAILABLE", amount: number][]) =>
    refund(
      100,
      {
        amount: {
          refund: 100,
          total: 1000,
          currency: "CNY",
          from: from.map(([account, amount]) => ({ account, amount })),
        },
      },
      1000,
    );
  for (const wrong of [
    parts(["UNAVAILABLE", 99]),
    parts(["UNAVAILABLE", 50], ["UNAVAILABLE", 50]),
  ]) {
    await expect(wrong).rejects.toMatchObject({ status: 400, code: "INVALID_REQUEST" });
  }
  await expect(parts(["UNAVAILABLE", 40], ["AVAILABLE", 60])).rejects.toMatchObject({
    code: "NOT_ENOUGH",
  });
  expect(await parts(["UNAVAILABLE", 100])).toMatchObject({
    funds_account: "UNAVAILABLE",
    amount: { from: [{ account: "UNAVAILABLE", amount: 100 }] },
  });
});

describe("when the payer's account can't take it", () => {
  const abnormal = async () => {
    await buy();
    const { refund_id } = await refund(500);
    expect(await happens(refund_id, "abnormal")).toMatchObject({ json: { status: "ABNORMAL" } });
    return refund_id;
  };

  test("it stays where it is, until the merchant names a card", async () => {
    const refund_id = await abnormal();
    await simulator.clock.advance("7d");
    expect(await query()).toMatchObject({ status: "ABNORMAL" });
    const redirected = await wxpay.v3.refund.domestic.refunds._refund_id_.applyAbnormalRefund.post({
      refund_id,
      json: {
        out_refund_no,
        type: "USER_BANK_CARD",
        bank_type: "ICBC_DEBIT",
        bank_account: "6222020200112230101",
        real_name: "张三",
      },
    });
    expect(redirected).toMatchObject({
      status: "PROCESSING",
      channel: "OTHER_BANKCARD",
      user_received_account: "工商银行借记卡0101",
    });
    await simulator.clock.advance("3d");
    expect(await query()).toMatchObject({ status: "SUCCESS" });
  });

  test("another number, a refund that is not abnormal, and half a card are refused", async () => {
    const refund_id = await abnormal();
    const apply = (json: object) =>
      wxpay.v3.refund.domestic.refunds._refund_id_.applyAbnormalRefund.post({
        refund_id,
        json,
      } as never);
    await expect(
      apply({ out_refund_no: "other", type: "MERCHANT_BANK_CARD" }),
    ).rejects.toMatchObject({ status: 404, code: "RESOURCE_NOT_EXISTS" });
    await expect(apply({ out_refund_no, type: "USER_BANK_CARD" })).rejects.toMatchObject({
      code: "PARAM_ERROR",
    });
    await apply({ out_refund_no, type: "MERCHANT_BANK_CARD" });
    await expect(apply({ out_refund_no, type: "MERCHANT_BANK_CARD" })).rejects.toMatchObject({
      status: 400,
      code: "INVALID_REQUEST",
    });
  });

  test("it may be settled by hand at once", async () => {
    const refund_id = await abnormal();
    expect(await happens(refund_id, "success")).toMatchObject({ json: { status: "SUCCESS" } });
    expect(await happens(refund_id, "abnormal")).toMatchObject({ status: 409 });
  });
});

test("a refund that is closed counts no more, and the order can be refunded again under another number", async () => {
  await buy();
  const { refund_id } = await refund(1299);
  expect(await happens(refund_id, "close")).toMatchObject({ json: { status: "CLOSED" } });
  await simulator.clock.advance("5m");
  expect(await query()).toMatchObject({ status: "CLOSED" });
  expect(await query()).not.toHaveProperty("success_time");
  expect(await refund(1299)).toMatchObject({ status: "CLOSED" });
  out_refund_no += "-b";
  expect(await refund(1299)).toMatchObject({ status: "PROCESSING" });
  expect(await order()).toMatchObject({ trade_state: "REFUND" });
});

test("of many refunds of the whole order at once, one is accepted", async () => {
  await buy();
  const results = await Promise.allSettled(
    Array.from({ length: 30 }, (_, index) => refund(1299, { out_refund_no: `all-${index}` })),
  );
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("the list of refunds has them newest first, and nothing happens to one that there is not", async () => {
  await buy();
  const { refund_id } = await refund(7, { reason: "凉了" });
  const answer = await simulator.fetch(`http://127.0.0.1/_sim/refunds?mchid=${MCHID}&limit=1`);
  expect(await answer.json()).toMatchObject({
    refunds: [{ refund_id, mchid: MCHID, reason: "凉了" }],
  });
  expect(await happens("5030", "success")).toMatchObject({ status: 404 });
});
