import { describe, expect, test } from "vitest";
import { useRefundShopV2 } from "../../../test/helpers/refund-v2.ts";

const shop = useRefundShopV2();
const { simulator, wxpay, numbers, caller, buy, refund, refundV2, query, queryV2, order, happens } =
  shop;

const SUCCESS = { return_code: "SUCCESS", return_msg: "OK", result_code: "SUCCESS" };
const SIGNED = { nonce_str: expect.any(String), sign: expect.any(String) };

/** Refunds of one order, a minute apart; gives their numbers. */
const parts = async (count: number): Promise<string[]> => {
  const given: string[] = [];
  for (let part = 0; part < count; part++) {
    numbers.out_refund_no = `${numbers.out_trade_no}-${part}`;
    await refundV2(1);
    given.push(numbers.out_refund_no);
    await simulator().clock.advance("1m");
  }
  return given;
};

describe("a refund of APIv2", () => {
  test("is accepted, turns the order to REFUND and reaches the payer in minutes", async () => {
    const transaction_id = await buy();
    const accepted = await refundV2(100);
    const of = {
      ...SUCCESS,
      ...SIGNED,
      ...caller,
      transaction_id,
      out_trade_no: numbers.out_trade_no,
      total_fee: "1299",
      fee_type: "CNY",
      cash_fee: "1299",
    };
    expect(accepted).toEqual({
      ...of,
      out_refund_no: numbers.out_refund_no,
      refund_id: expect.stringMatching(/^5030\d{25}$/),
      refund_fee: "100",
      cash_fee_type: "CNY",
      cash_refund_fee: "100",
    });
    expect(await order()).toMatchObject({ trade_state: "REFUND" });
    const asked = {
      ...of,
      refund_count: "1",
      refund_fee: "100",
      coupon_refund_fee: "0",
      out_refund_no_$n: [numbers.out_refund_no],
      refund_id_$n: [accepted.refund_id],
      refund_channel_$n: ["ORIGINAL"],
      refund_fee_$n: ["100"],
      cash_refund_fee_$n: ["100"],
      refund_status_$n: ["PROCESSING"],
      refund_account_$n: ["REFUND_SOURCE_UNSETTLED_FUNDS"],
      refund_recv_accout_$n: ["支付用户零钱"],
    };
    expect(await queryV2({ refund_id: accepted.refund_id })).toEqual(asked);
    await simulator().clock.advance("5m");
    expect(await queryV2({ refund_id: accepted.refund_id })).toEqual({
      ...asked,
      refund_status_$n: ["SUCCESS"],
      refund_success_time_$n: [expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)],
    });
  });

  test.each([
    ["abnormal", "CHANGE"],
    ["close", "REFUNDCLOSE"],
  ])("that turns %s is %s", async (what, state) => {
    await buy();
    const { refund_id } = await refundV2(100);
    await happens(refund_id, what);
    expect(await queryV2({ refund_id })).toMatchObject({ refund_status_$n: [state] });
  });

  test("of goods is one like the others", async () => {
    await buy();
    const detail = { goods_detail: [{ goods_id: "tea", quantity: 1, price: 100 }] };
    const xml = { ...caller, ...numbers, total_fee: 1299, refund_fee: 100, detail };
    const { refund_id } = await wxpay().v2.secapi.pay.refundv2.post({ xml });
    const found = await wxpay().v2.pay.refundqueryv2.post({ xml: { ...caller, refund_id } });
    expect(found).toMatchObject({ out_refund_no_$n: [numbers.out_refund_no], refund_count: "1" });
  });

  test("tells why it was made, and asks for the balance by refund_account", async () => {
    await buy();
    const balance = { refund_account: "REFUND_SOURCE_RECHARGE_FUNDS" as const };
    await expect(refundV2(100, balance)).rejects.toMatchObject({ code: "NOTENOUGH" });
    await expect(refundV2(100, { refund_account: "MY_FUNDS" })).rejects.toMatchObject({
      code: "PARAM_ERROR",
      serverMessage: "refund_account参数错误",
    });
    const { refund_id } = await refundV2(100, { refund_desc: "碎了", refund_fee_type: "CNY" });
    const listed = await simulator().fetch("http://127.0.0.1/_sim/refunds?limit=1");
    expect(await listed.json()).toMatchObject({ refunds: [{ refund_id, reason: "碎了" }] });
  });
});

describe("a query of APIv2", () => {
  test("goes by the first of its numbers: refund_id, out_refund_no, transaction_id, out_trade_no", async () => {
    const transaction_id = await buy();
    const { out_trade_no } = numbers;
    const [one = "", two = ""] = await parts(2);
    const { refund_id_$n: [refund_id = ""] = [] } = await queryV2({ out_refund_no: two });
    const other = { out_trade_no: "none", transaction_id: "none", out_refund_no: "none" };
    const asks: readonly [asked: object, found: readonly string[]][] = [
      [{ ...other, refund_id }, [two]],
      [{ ...other, out_refund_no: one }, [one]],
      [{ out_trade_no: "none", transaction_id }, [one, two]],
      [{ out_trade_no }, [one, two]],
    ];
    for (const [asked, found] of asks) {
      expect(await queryV2(asked)).toMatchObject({
        out_refund_no_$n: found,
        refund_count: String(found.length),
        refund_fee: String(found.length),
      });
    }
  });

  test("answers the first ten of an order, and ten from an offset on", async () => {
    await buy();
    const { out_trade_no } = numbers;
    const all = await parts(13);
    const page = async (offset?: number) => {
      const found = await queryV2({ out_trade_no, ...(offset !== undefined && { offset }) });
      return [found.total_refund_count, found.refund_count, found.out_refund_no_$n];
    };
    expect(await page()).toEqual(["13", "10", all.slice(0, 10)]);
    expect(await page(0)).toEqual(["13", "10", all.slice(0, 10)]);
    expect(await page(11)).toEqual(["13", "2", all.slice(11)]);
    for (const offset of [13, 99]) {
      await expect(page(offset)).rejects.toMatchObject({
        code: "PARAM_ERROR",
        serverMessage: "offset参数错误，订单共有13笔退款",
      });
    }
    await expect(page(-1)).rejects.toMatchObject({
      serverMessage: expect.stringContaining("值低于最小值 0"),
    });
  });

  test.each([
    ["a refund_id that there is not", { refund_id: "5030" }, "REFUNDNOTEXIST"],
    ["a number that there is not", { out_refund_no: "none" }, "REFUNDNOTEXIST"],
    ["a transaction that there is not", { transaction_id: "42" }, "INVALID_TRANSACTIONID"],
    ["an order that there is not", { out_trade_no: "none" }, "REFUNDNOTEXIST"],
    ["another merchant's app", { refund_id: "1", appid: "wx1" }, "APPID_MCHID_NOT_MATCH"],
  ])("for %s is refused", async (_, asked, code) => {
    await expect(queryV2(asked)).rejects.toMatchObject({ status: 200, code });
  });

  test("for an order that nothing was refunded of finds nothing", async () => {
    const transaction_id = await buy();
    for (const asked of [{ transaction_id }, { out_trade_no: numbers.out_trade_no }]) {
      await expect(queryV2(asked)).rejects.toMatchObject({ code: "REFUNDNOTEXIST" });
    }
  });

  test("names one of the four", async () => {
    await expect(queryV2({})).rejects.toMatchObject({
      serverMessage: expect.stringContaining(
        "transaction_id、refund_id、out_refund_no、out_trade_no至少填写一项",
      ),
    });
    await expect(wxpay().v2.pay.refundqueryv2.post({ xml: caller })).rejects.toMatchObject({
      serverMessage: "缺少参数out_trade_no",
    });
  });
});

describe("APIv2 and APIv3 have one refund", () => {
  test("each finds what the other made, and an order may be refunded by both", async () => {
    await buy();
    const byV2 = await refundV2(100);
    expect(await query()).toMatchObject({ refund_id: byV2.refund_id, amount: { refund: 100 } });
    await simulator().clock.advance("1m");
    numbers.out_refund_no += "-b";
    const byV3 = await refund(200);
    expect(await queryV2({ out_trade_no: numbers.out_trade_no })).toMatchObject({
      refund_id_$n: [byV2.refund_id, byV3.refund_id],
      refund_fee: "300",
    });
  });

  test("an order of APIv2 is refunded by APIv3", async () => {
    const { prepay_id } = await wxpay().v2.pay.unifiedorder.post({
      xml: {
        ...caller,
        body: "tea",
        out_trade_no: numbers.out_trade_no,
        total_fee: 500,
        spbill_create_ip: "127.0.0.1",
        notify_url: "https://shop.example/notify",
        trade_type: "NATIVE",
        product_id: "1",
      },
    });
    await simulator().user().pay(prepay_id);
    const { refund_id } = await refund(500, {}, 500);
    expect(await queryV2({ refund_id })).toMatchObject({ total_fee: "500", refund_fee: "500" });
    const asked = { xml: { ...caller, out_trade_no: numbers.out_trade_no } };
    expect(await wxpay().v2.pay.orderquery.post(asked)).toMatchObject({ trade_state: "REFUND" });
  });

  test("the same number with the same members is the same refund, whoever asks", async () => {
    await buy();
    const first = await refundV2(100, { refund_desc: "碎了" });
    expect(await refund(100, { reason: "碎了" })).toMatchObject({ refund_id: first.refund_id });
    expect(await refundV2(100, { refund_desc: "碎了" })).toMatchObject({
      refund_id: first.refund_id,
    });
    await expect(refund(101)).rejects.toMatchObject({ status: 400, code: "INVALID_REQUEST" });
  });
});
