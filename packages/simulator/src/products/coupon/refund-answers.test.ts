import { expect, test } from "vitest";
import { useCouponShop } from "../../../test/helpers/coupon-shop.ts";
import { SHOP, SHOP_APPID } from "../../../test/helpers/payment.ts";

const { buy, query, refund, simulator, wxpay } = useCouponShop();

const COUPONS = [
  { value: 200, type: "CASH", combinable: true },
  { value: 100, type: "NOCASH", combinable: true },
] as const;

const part = (worth: number, type: string, refund_amount: number): object => ({
  promotion_id: expect.stringMatching(/^\d{10}$/),
  scope: "GLOBAL",
  type,
  amount: worth,
  refund_amount,
});

test("each part of an order with coupons says what goes back to whom, and the last has the rest", async () => {
  const out_trade_no = await buy(1000, COUPONS);
  const wants = [
    {
      refund: 333,
      payer_refund: 233,
      discount_refund: 100,
      settlement_refund: 300,
      parts: [67, 33],
    },
    {
      refund: 333,
      payer_refund: 233,
      discount_refund: 100,
      settlement_refund: 300,
      parts: [67, 33],
    },
    {
      refund: 334,
      payer_refund: 234,
      discount_refund: 100,
      settlement_refund: 300,
      parts: [66, 34],
    },
  ];
  for (const { parts, ...amounts } of wants) {
    const applied = await refund(out_trade_no, amounts.refund, 1000);
    expect(applied).toMatchObject({
      amount: { total: 1000, payer_total: 700, settlement_total: 900, ...amounts },
      promotion_detail: [part(200, "CASH", parts[0] ?? 0), part(100, "NOCASH", parts[1] ?? 0)],
    });
    const { out_refund_no } = applied;
    const asked = await wxpay().v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no });
    expect(asked).toEqual(applied);
    await simulator().clock.advance("1m");
  }
  // It stays what it was paid with.
  expect(await query(out_trade_no)).toMatchObject({
    trade_state: "REFUND",
    amount: { payer_total: 700 },
    promotion_detail: [{ amount: 200 }, { amount: 100 }],
  });
});

test("an order without coupons says nothing of them", async () => {
  const out_trade_no = await buy(1000, []);
  const applied = await refund(out_trade_no, 400, 1000);
  expect(applied).toMatchObject({
    amount: {
      payer_total: 1000,
      payer_refund: 400,
      settlement_total: 1000,
      settlement_refund: 400,
      discount_refund: 0,
    },
  });
  expect(applied).not.toHaveProperty("promotion_detail");
});

test("APIv2 tells the same of a refund, at once and when it is asked", async () => {
  const out_trade_no = await buy(1000, COUPONS);
  const named = { appid: SHOP_APPID, mch_id: SHOP, out_trade_no };
  const applied = await wxpay().v2.secapi.pay.refund.post({
    xml: { ...named, out_refund_no: "coupons-by-v2", total_fee: 1000, refund_fee: 500 },
  });
  expect(applied).toMatchObject({
    total_fee: "1000",
    settlement_total_fee: "900",
    cash_fee: "700",
    refund_fee: "500",
    settlement_refund_fee: "450",
    cash_refund_fee: "350",
    coupon_refund_fee: "150",
    coupon_refund_count: "2",
    coupon_type_$n: ["CASH", "NO_CASH"],
    coupon_refund_fee_$n: ["100", "50"],
  });
  const found = await wxpay().v2.pay.refundquery.post({ xml: named });
  expect(found).toMatchObject({
    cash_fee: "700",
    refund_fee: "500",
    coupon_refund_fee: "150",
    settlement_refund_fee_$n: ["450"],
    cash_refund_fee_$n: ["350"],
    coupon_refund_fee_$n: ["150"],
    coupon_refund_count_$n: ["2"],
    coupon_type_$n_$m: [["CASH", "NO_CASH"]],
    coupon_refund_fee_$n_$m: [["100", "50"]],
  });
});
