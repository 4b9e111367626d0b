import { describe, expect, test } from "vitest";
import { startMerchantServer } from "../../../test/helpers/merchant-server.ts";
import { useRefundShop } from "../../../test/helpers/refund-shop.ts";

const { simulator, wxpay, numbers, buy, refund, query, order, happens } = useRefundShop();

describe("a refund", () => {
  test("of a part is accepted, and reaches the payer's balance within five minutes", async () => {
    const transaction_id = await buy();
    const accepted = await refund(100);
    expect(accepted).toEqual({
      refund_id: expect.stringMatching(/^5030\d{25}$/),
      ...numbers,
      transaction_id,
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

    await simulator().clock.advance("5m");
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
    await simulator().clock.advance("1d");
    expect(await query()).toMatchObject({ status: "PROCESSING" });
    await simulator().clock.advance("2d");
    expect(await query()).toMatchObject({ status: "SUCCESS" });
  });

  test("is told to the address that it named, when it has arrived and not before", async () => {
    const server = await startMerchantServer();
    await buy();
    const notify_url = `${server.url}/refunds`;
    await refund(300, { notify_url });
    await simulator().settled();
    expect(server.posted).toEqual([]);
    await simulator().clock.advance("5m");
    await simulator().settled();
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
      const answer = await simulator().fetch("http://127.0.0.1/_sim/notifications?limit=1000");
      const { notifications } = (await answer.json()) as {
        notifications: { event_type: string }[];
      };
      return notifications.filter(({ event_type }) => event_type.startsWith("REFUND."));
    };
    const before = await listed();
    await buy();
    await refund(300);
    await simulator().clock.advance("5m");
    expect(await query()).toMatchObject({ status: "SUCCESS" });
    expect(await listed()).toEqual(before);
  });

  test("can name the order by its transaction", async () => {
    const transaction_id = await buy();
    const { out_trade_no, out_refund_no } = numbers;
    const json = {
      transaction_id,
      out_refund_no,
      amount: { refund: 1, total: 1299, currency: "CNY" as const },
    };
    expect(await wxpay().v3.refund.domestic.refunds.post({ json })).toMatchObject({ out_trade_no });
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
    await simulator().clock.advance("7d");
    expect(await query()).toMatchObject({ status: "ABNORMAL" });
    const redirected =
      await wxpay().v3.refund.domestic.refunds._refund_id_.applyAbnormalRefund.post({
        refund_id,
        json: {
          out_refund_no: numbers.out_refund_no,
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
    await simulator().clock.advance("3d");
    expect(await query()).toMatchObject({ status: "SUCCESS" });
  });

  test("another number, a refund that is not abnormal, and half a card are refused", async () => {
    const refund_id = await abnormal();
    const { out_refund_no } = numbers;
    const apply = (json: object) =>
      wxpay().v3.refund.domestic.refunds._refund_id_.applyAbnormalRefund.post({
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
  await simulator().clock.advance("5m");
  expect(await query()).toMatchObject({ status: "CLOSED" });
  expect(await query()).not.toHaveProperty("success_time");
  expect(await refund(1299)).toMatchObject({ status: "CLOSED" });
  numbers.out_refund_no += "-b";
  expect(await refund(1299)).toMatchObject({ status: "PROCESSING" });
  expect(await order()).toMatchObject({ trade_state: "REFUND" });
});

test("the list of refunds has them newest first, and nothing happens to one that there is not", async () => {
  await buy();
  const { refund_id } = await refund(7, { reason: "凉了" });
  const answer = await simulator().fetch(`http://127.0.0.1/_sim/refunds?mchid=1230000109&limit=1`);
  expect(await answer.json()).toMatchObject({
    refunds: [{ refund_id, mchid: "1230000109", reason: "凉了" }],
  });
  expect(await happens("5030", "success")).toMatchObject({ status: 404 });
});
