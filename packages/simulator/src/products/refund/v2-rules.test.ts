import { expect, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import { useRefundShopV2 } from "../../../test/helpers/refund-v2.ts";

const shop = useRefundShopV2();
const { simulator, wxpay, numbers, caller, buy, place, refund, refundV2, order } = shop;

/** The `err_code`, or what is said where there is none. */
const refusal = async (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => "accepted",
    ({ code, serverMessage }) => (code === "FAIL" ? serverMessage : code),
  );

test("what nobody placed, nobody paid, or somebody closed is not refunded", async () => {
  expect(await refusal(refundV2(1))).toBe("ORDERNOTEXIST");
  expect(await refusal(refundV2(1, { transaction_id: "42" }))).toBe("INVALID_TRANSACTIONID");
  await place();
  expect(await refusal(refundV2(1))).toBe("ORDERNOTEXIST");
  const { out_trade_no } = numbers;
  await wxpay().v2.pay.closeorder.post({ xml: { ...caller, out_trade_no } });
  await expect(refundV2(1)).rejects.toMatchObject({
    code: "ORDERNOTEXIST",
    serverMessage: "订单已关闭",
  });
});

test("a request names the order", async () => {
  expect(await refusal(refundV2(1, { out_trade_no: "" }))).toBe("缺少参数out_trade_no");
});

test.each([
  ["another total", 1, 1300, "REFUND_FEE_MISMATCH"],
  ["more than the order cost", 1300, 1299, "INVALID_REQUEST"],
  ["nothing", 0, 1299, "PARAM_ERROR"],
  ["less than nothing", -1299, 1299, "PARAM_ERROR"],
])("%s is not refunded, and the order stays as it is", async (_, fee, total, code) => {
  await buy();
  expect(await refusal(refundV2(fee, {}, total))).toBe(code);
  expect(await order()).toMatchObject({ trade_state: "SUCCESS" });
});

test.each([
  ["too long", "r".repeat(65)],
  ["of other characters", "退款一"],
])("a number that is %s is refused", async (_, out_refund_no) => {
  await buy();
  await expect(refundV2(1, { out_refund_no })).rejects.toMatchObject({
    serverMessage: expect.stringContaining("商户退款单号"),
  });
});

test("nothing is refunded in another currency", async () => {
  await buy();
  await expect(refundV2(1, { refund_fee_type: "USD" })).rejects.toMatchObject({
    code: "PARAM_ERROR",
    serverMessage: "退款货币种类与支付时不一致",
  });
});

test("of what is refunded whole nothing is left", async () => {
  await buy();
  await refundV2(1299);
  numbers.out_refund_no += "-b";
  await expect(refundV2(1)).rejects.toMatchObject({
    code: "INVALID_REQUEST",
    serverMessage: "订单已全额退款",
  });
});

test("refunds of an order are a minute apart, by whichever version", async () => {
  await buy();
  await refund(1);
  numbers.out_refund_no += "-b";
  expect(await refusal(refundV2(1))).toBe("FREQUENCY_LIMITED");
  await simulator().clock.advance("1m");
  expect(await refusal(refundV2(1))).toBe("accepted");
});

test("the fifty-first part is refused, whichever version made the others", async () => {
  await buy();
  for (let part = 1; part <= 50; part++) {
    const more = { out_refund_no: `${numbers.out_refund_no}-${part}` };
    await (part % 2 === 0 ? refund(1, more) : refundV2(1, more));
    await simulator().clock.advance("1m");
  }
  expect(await refusal(refundV2(1))).toBe("INVALID_REQUEST");
});

test("what was paid more than a year ago is too old", async () => {
  await buy();
  await simulator().clock.advance("365d");
  await simulator().clock.advance("1s");
  expect(await refusal(refundV2(1))).toBe("TRADE_OVERDUE");
});

test("the same number with other members is refused", async () => {
  await buy();
  await refundV2(100, { refund_desc: "碎了" });
  expect(await refusal(refundV2(101, { refund_desc: "碎了" }))).toBe("REFUND_FEE_MISMATCH");
  expect(await refusal(refundV2(100, { refund_desc: "凉了" }))).toBe("INVALID_REQUEST");
  const other = numbers.out_refund_no;
  numbers.out_trade_no += "-b";
  await buy();
  expect(await refusal(refundV2(100, { out_refund_no: other, refund_desc: "碎了" }))).toBe(
    "REFUND_FEE_MISMATCH",
  );
});

test("an order of somebody else is not refunded", async () => {
  const transaction_id = await buy();
  const other = await simulator().createMerchant();
  const theirs = new WeChatPay({ ...other, fetch: simulator().fetch });
  const { out_refund_no } = numbers;
  const amounts = { total_fee: 1299, refund_fee: 1 };
  const who = { appid: other.appid, mch_id: other.mchid };
  const asked = (order: { transaction_id?: string; out_trade_no?: string }) =>
    refusal(
      theirs.v2.secapi.pay.refund.post({ xml: { ...who, ...order, out_refund_no, ...amounts } }),
    );
  expect(await asked({ transaction_id })).toBe("INVALID_TRANSACTIONID");
  expect(await asked({ out_trade_no: numbers.out_trade_no })).toBe("ORDERNOTEXIST");
});

test("an app of somebody else refunds nothing", async () => {
  await buy();
  expect(await refusal(refundV2(1, { appid: "wx0000000000000000" }))).toBe("APPID_MCHID_NOT_MATCH");
});

test("of many refunds of the whole order by both versions at once, one is accepted", async () => {
  await buy();
  const results = await Promise.allSettled(
    Array.from({ length: 30 }, (_, index) => {
      const more = { out_refund_no: `${numbers.out_refund_no}-${index}` };
      return index % 2 === 0 ? refund(1299, more) : refundV2(1299, more);
    }),
  );
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("an order of APIv2 costs a fen at least", async () => {
  const order = {
    ...caller,
    body: "tea",
    out_trade_no: numbers.out_trade_no,
    spbill_create_ip: "127.0.0.1",
    notify_url: "https://shop.example/notify",
    trade_type: "APP",
  };
  for (const total_fee of [0, -100]) {
    await expect(
      wxpay().v2.pay.unifiedorder.post({ xml: { ...order, total_fee } }),
    ).rejects.toMatchObject({
      code: "PARAM_ERROR",
      serverMessage: "total_fee参数错误，必须大于0",
    });
  }
});
