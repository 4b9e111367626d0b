import { describe, expect, test } from "vitest";
import { SHOP, SHOP_APPID, usePayment } from "../../../test/helpers/payment.ts";
import { applyFor, happens } from "../../../test/helpers/refund.ts";
import {
  merchantAccount,
  OUTSIDE,
  PREPAID_COUPONS,
  REFUNDS_UNDER_WAY,
  walletOf,
  WECHATPAY_FEES,
} from "../ledger/accounts.ts";
import { balanceOf, sumOfAll } from "../ledger/balances.ts";
import { postMovement } from "../ledger/post.ts";
import { pay } from "../payment/pay.ts";
import { showCode } from "../payment/payment-codes.ts";
import { createUser } from "../wallet/create-user.ts";
import type { CouponOptions } from "./coupon-options.ts";

const { post, world } = usePayment();

let number = 0;

const order = (total: number, more: object = {}) => ({
  appid: SHOP_APPID,
  mchid: SHOP,
  description: "一杯咖啡",
  out_trade_no: `money-${++number}`,
  amount: { total },
  ...more,
});

/** Somebody with a coupon, and what everybody holds who has to do with it. */
const customer = async (coupon: CouponOptions) => {
  const { openid, person } = await createUser(world().context, { coupons: [coupon] });
  const { db } = world().context.store;
  const accounts = [
    walletOf(person),
    merchantAccount(SHOP, "unsettled"),
    WECHATPAY_FEES,
    PREPAID_COUPONS,
    REFUNDS_UNDER_WAY,
  ];
  const held = (): Promise<number[]> =>
    Promise.all(accounts.map((account) => balanceOf(db, account)));
  const before = await held();
  return {
    openid,
    /** What came to each account since then. */
    moved: async (): Promise<number[]> => {
      expect(await sumOfAll(db)).toBe(0);
      return (await held()).map((now, index) => now - (before[index] ?? 0));
    },
    buy: async (total: number, more: object = {}): Promise<string> => {
      const body = order(total, { notify_url: "https://shop.example/notify", ...more });
      const { json } = await post("/v3/pay/transactions/native", body);
      await pay(world().context, { openid, target: json.code_url });
      return body.out_trade_no;
    },
  };
};

const refund = (out_trade_no: string, amount: number, total: number) =>
  applyFor(world(), out_trade_no, { outRefundNo: `m-${++number}`, amount, total });

const CASH: CouponOptions = { value: 3000 };
const NOCASH: CouponOptions = { value: 3000, type: "NOCASH" };

describe("the money of an order with a coupon", () => {
  // The fee is for what is settled: 0.6 % of 100 yuan, and of 70.
  test.each([
    { coupon: CASH, want: [-7000, 9940, 60, -3000, 0] },
    { coupon: NOCASH, want: [-7000, 6958, 42, 0, 0] },
  ])("is paid by the user, and by whoever bears $coupon", async ({ coupon, want }) => {
    const { buy, moved } = await customer(coupon);
    await buy(10_000);
    expect(await moved()).toEqual(want);
  });

  test.each([
    { coupon: CASH, under: [-7000, 4970, 30, -3000, 5000], home: [-3500, 4970, 30, -1500, 0] },
    { coupon: NOCASH, under: [-7000, 3479, 21, 0, 3500], home: [-3500, 3479, 21, 0, 0] },
  ])("goes back pro rata: $coupon", async ({ coupon, under, home }) => {
    const { buy, moved } = await customer(coupon);
    const number = await buy(10_000);
    await refund(number, 5000, 10_000);
    expect(await moved()).toEqual(under);
    await world().context.clock.advance("5m");
    expect(await moved()).toEqual(home);
  });

  test.each([CASH, NOCASH])("goes back whole in parts: %j", async (coupon) => {
    const { buy, moved } = await customer(coupon);
    const number = await buy(9999);
    for (const part of [1, 3333, 6664, 1]) {
      await refund(number, part, 9999);
      await world().context.clock.advance("5m");
    }
    expect(await moved()).toEqual([0, 0, 0, 0, 0]);
  });

  test.each([CASH, NOCASH])("returns when the refund is closed: %j", async (coupon) => {
    const { buy, moved } = await customer(coupon);
    const number = await buy(10_000);
    const before = await moved();
    const { id } = await refund(number, 777, 10_000);
    await happens(world(), id, "close");
    expect(await moved()).toEqual(before);
    await world().context.clock.advance("1m");
    await refund(number, 10_000, 10_000);
    await world().context.clock.advance("5m");
    expect(await moved()).toEqual([0, 0, 0, 0, 0]);
  });

  test("is taken from several accounts in proportion, where the merchant pays less than the refund", async () => {
    const { buy, moved } = await customer(NOCASH);
    const { context } = world();
    const available = merchantAccount(SHOP, "available");
    const frozen = merchantAccount(SHOP, "frozen");
    await context.store.db.transaction().execute((tx) =>
      postMovement(context, tx, {
        kind: "top-up",
        reference: SHOP,
        number: SHOP,
        lines: [
          [OUTSIDE, -10_000],
          [available, 10_000],
        ],
      }),
    );
    const number = await buy(10_000, { settle_info: { profit_sharing: true } });
    const from = [
      { account: "AVAILABLE", amount: 999 },
      { account: "UNAVAILABLE", amount: 4001 },
    ];
    const { amount, taken } = await applyFor(world(), number, {
      outRefundNo: "m-split",
      amount: 5000,
      total: 10_000,
      from,
    });
    expect(amount).toBe(5000);
    expect(JSON.parse(taken)).toEqual([
      { ...available, amount: 699 },
      { ...frozen, amount: 2801 },
    ]);
    expect(await moved()).toEqual([-7000, 0, 21, 0, 3500]);
  });

  test.each([CASH, NOCASH])("goes back whole when the order is reversed: %j", async (coupon) => {
    const { openid, moved } = await customer(coupon);
    const { code } = await showCode(world().context, { openid });
    const body = order(10_000, {
      payer: { auth_code: code },
      scene_info: { store_info: { id: "1" } },
    });
    const paid = await post("/v3/pay/transactions/codepay", body);
    expect(paid.json).toMatchObject({ amount: { payer_total: 7000 } });
    await post(`/v3/pay/transactions/out-trade-no/${body.out_trade_no}/reverse`, {
      appid: SHOP_APPID,
      mchid: SHOP,
    });
    expect(await moved()).toEqual([0, 0, 0, 0, 0]);
  });
});
