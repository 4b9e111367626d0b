import { describe, expect, test } from "vitest";
import { useCouponShop } from "../../../test/helpers/coupon-shop.ts";
import { SHOP, SHOP_APPID, usePayment } from "../../../test/helpers/payment.ts";
import { createUser } from "../wallet/create-user.ts";
import { pay } from "../payment/pay.ts";

const { next, place, query, queryV2, simulator, userWith, wxpay } = useCouponShop();

const CASH = { value: 300, minimum: 1000, name: "满10减3" };
const NOCASH = { ...CASH, type: "NOCASH" } as const;

describe("an order that a coupon pays a part of", () => {
  test.each([
    { coupon: CASH, merchant_contribute: 0, other_contribute: 300 },
    { coupon: NOCASH, merchant_contribute: 300, other_contribute: 0 },
  ])("says so in queries and to the user: $coupon", async ({ coupon, ...contributes }) => {
    const user = await userWith([{ ...coupon, stockId: "9865000" }]);
    const { code_url, out_trade_no } = await place(1299);
    expect(await query(out_trade_no)).not.toHaveProperty("promotion_detail");
    const result = await user.pay(code_url);
    const order = await query(out_trade_no);
    expect(order).toMatchObject({
      amount: { total: 1299, payer_total: 999, currency: "CNY", payer_currency: "CNY" },
      promotion_detail: [
        {
          coupon_id: expect.stringMatching(/^\d{10}$/),
          name: "满10减3",
          scope: "GLOBAL",
          type: "type" in coupon ? coupon.type : "CASH",
          amount: 300,
          stock_id: "9865000",
          wechatpay_contribute: 0,
          ...contributes,
          currency: "CNY",
        },
      ],
    });
    expect(result).toEqual({ result: "paid", transaction: order });
  });

  test("of APIv2 has the members of APIv2", async () => {
    const out_trade_no = next();
    const { code_url } = await wxpay().v2.pay.unifiedorder.post({
      xml: {
        appid: SHOP_APPID,
        mch_id: SHOP,
        body: "一杯咖啡",
        out_trade_no,
        total_fee: 1299,
        spbill_create_ip: "123.12.12.123",
        notify_url: "https://shop.example/notify",
        trade_type: "NATIVE",
        product_id: "coffee",
      },
    });
    const user = await userWith([
      { value: 100, combinable: true },
      { value: 50, combinable: true, type: "NOCASH" },
    ]);
    await user.pay(code_url ?? "");
    expect(await queryV2(out_trade_no)).toMatchObject({
      total_fee: "1299",
      settlement_total_fee: "1249",
      cash_fee: "1149",
      coupon_fee: "150",
      coupon_count: "2",
      coupon_id_$n: [expect.stringMatching(/^\d{10}$/), expect.stringMatching(/^\d{10}$/)],
      coupon_type_$n: ["CASH", "NO_CASH"],
      coupon_fee_$n: ["100", "50"],
    });
  });

  test("at a till is paid so too, with the password or without", async () => {
    const user = await userWith([{ value: 200 }, { value: 100 }]);
    for (const outcome of ["paid", "password"] as const) {
      const out_trade_no = next();
      const paid = wxpay().v3.pay.transactions.codepay.post({
        json: {
          appid: SHOP_APPID,
          mchid: SHOP,
          description: "一杯咖啡",
          out_trade_no,
          payer: { auth_code: await user.showCode({ outcome }) },
          amount: { total: 1000 },
          scene_info: { store_info: { id: "1" } },
        },
      });
      await paid;
      if (outcome === "password") await user.confirm({ outTradeNo: out_trade_no });
      const payer_total = outcome === "paid" ? 800 : 900;
      expect(await query(out_trade_no)).toMatchObject({ amount: { total: 1000, payer_total } });
    }
  });

  test("is paid by who has no more than is left", async () => {
    const user = await userWith([{ value: 300 }], { balance: 700, cards: [] });
    const { code_url } = await place(1000);
    expect(await user.pay(code_url)).toMatchObject({
      transaction: { amount: { payer_total: 700 } },
    });
  });

  test("a coupon is used once, and not by a payment that fails", async () => {
    const user = await userWith([{ value: 300 }], { balance: 700, cards: [] });
    const dear = await place(1001);
    expect(await user.pay(dear.code_url)).toMatchObject({ result: "failed" });
    const cheap = await place(400);
    expect(await user.pay(cheap.code_url)).toMatchObject({
      transaction: { amount: { payer_total: 100 } },
    });
    const next = await place(400);
    const { result, ...more } = await user.pay(next.code_url);
    expect(result).toBe("paid");
    expect(more).toMatchObject({ transaction: { amount: { payer_total: 400 } } });
    expect(more).not.toHaveProperty("transaction.promotion_detail");
  });

  test("has the goods_tag that the coupon is for", async () => {
    const user = await userWith([{ value: 300, goodsTag: "WXG" }]);
    const without = await place(1000);
    const withIt = await place(1000, { goods_tag: "WXG" });
    expect(await user.pay(without.code_url)).not.toHaveProperty("transaction.promotion_detail");
    expect(await user.pay(withIt.code_url)).toMatchObject({
      transaction: { amount: { payer_total: 700 } },
    });
  });

  test("is paid while the coupon is valid, by the clock", async () => {
    const now = simulator().clock.now().getTime();
    const validUntil = new Date(now + 3_600_000).toISOString();
    const user = await userWith([
      { value: 300, validUntil },
      { value: 200, validFrom: validUntil },
    ]);
    await simulator().clock.advance("1h");
    const { code_url } = await place(1000);
    expect(await user.pay(code_url)).toMatchObject({
      transaction: { amount: { payer_total: 800 } },
    });
  });

  test("shows what is left to pay before it is paid", async () => {
    const user = await userWith([CASH]);
    const json = {
      appid: SHOP_APPID,
      mchid: SHOP,
      description: "一杯咖啡",
      out_trade_no: next(),
      notify_url: "https://shop.example/notify",
      amount: { total: 1299 },
      payer: { openid: user.openid },
    };
    const { prepay_id } = await wxpay().v3.pay.transactions.jsapi.post({ json });
    const look = await simulator().fetch("http://127.0.0.1/_sim/cashier", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ target: prepay_id }),
    });
    expect(await look.json()).toMatchObject({
      amount: "¥ 9.99",
      coupons: [{ name: "满10减3", amount: "− ¥ 3.00" }],
    });
  });
});

describe("a combined order", () => {
  const { post, get, world } = usePayment();

  test("takes coupons part by part, each once", async () => {
    const { openid } = await createUser(world().context, {
      coupons: [
        { value: 100, minimum: 1000 },
        { value: 30, type: "NOCASH" },
      ],
    });
    const part = (out_trade_no: string, total_amount: number): object => ({
      mchid: SHOP,
      attach: "a",
      amount: { total_amount, currency: "CNY" },
      out_trade_no,
      description: "Tea",
    });
    const { json } = await post("/v3/combine-transactions/jsapi", {
      combine_appid: SHOP_APPID,
      combine_mchid: SHOP,
      combine_out_trade_no: "combined-1",
      combine_payer_info: { openid },
      notify_url: "https://shop.example/combined",
      sub_orders: [
        part("combined-1-a", 1000),
        part("combined-1-b", 500),
        part("combined-1-c", 500),
      ],
    });
    expect(await pay(world().context, { openid, target: json.prepay_id })).toMatchObject({
      result: "paid",
    });
    const order = (await get("/v3/combine-transactions/out-trade-no/combined-1")).json;
    expect(order.sub_orders).toMatchObject([
      {
        amount: { total_amount: 1000, payer_amount: 900 },
        promotion_detail: [{ type: "CASH", amount: 100 }],
      },
      {
        amount: { total_amount: 500, payer_amount: 470 },
        promotion_detail: [{ type: "NOCASH", amount: 30 }],
      },
      { amount: { total_amount: 500, payer_amount: 500 } },
    ]);
    expect(order.sub_orders[2]).not.toHaveProperty("promotion_detail");
    expect((await world().outbox()).at(-1)?.resource).toEqual(order);
  });
});
