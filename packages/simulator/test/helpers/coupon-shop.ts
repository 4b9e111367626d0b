import { afterAll, beforeAll } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import type { CouponOptions } from "../../src/products/coupon/coupon-options.ts";
import type { SimulatedUser } from "../../src/products/payment/simulated-user.ts";
import { createSimulator } from "../../src/simulator.ts";
import type { Simulator } from "../../src/simulator.ts";
import type { UserOptions } from "../../src/products/wallet/user-options.ts";
import { SHOP, SHOP_APPID } from "./payment.ts";

/** A shop whose customers have coupons, in a simulator of its own for the tests of a file. */
export function useCouponShop() {
  let simulator: Simulator;
  let wxpay: WeChatPay;
  let number = 0;
  beforeAll(async () => {
    simulator = await createSimulator();
    wxpay = new WeChatPay({ ...simulator.merchant(), fetch: simulator.fetch });
  });
  afterAll(() => simulator.close());

  const userWith = (
    coupons: readonly CouponOptions[],
    more: UserOptions = {},
  ): Promise<SimulatedUser> => simulator.createUser({ coupons, ...more });

  const order = (total: number, more: object = {}) => ({
    appid: SHOP_APPID,
    mchid: SHOP,
    description: "一杯咖啡",
    out_trade_no: `coupons-${++number}`,
    notify_url: "https://shop.example/notify",
    amount: { total },
    ...more,
  });

  const place = async (total: number, more: object = {}) => {
    const json = order(total, more);
    const { code_url } = await wxpay.v3.pay.transactions.native.post({ json });
    return { code_url, out_trade_no: json.out_trade_no };
  };

  return {
    simulator: () => simulator,
    wxpay: () => wxpay,
    next: (): string => `coupons-${++number}`,
    userWith,
    place,
    /** Has somebody with these coupons pay an order; gives its number. */
    buy: async (total: number, coupons: readonly CouponOptions[]): Promise<string> => {
      const { code_url, out_trade_no } = await place(total);
      const paid = await (await userWith(coupons)).pay(code_url);
      if (paid.result !== "paid") throw new Error(`The order is not paid: ${paid.result}.`);
      return out_trade_no;
    },
    query: (out_trade_no: string) =>
      wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
        out_trade_no,
        query: { mchid: SHOP },
      }),
    queryV2: (out_trade_no: string) =>
      wxpay.v2.pay.orderquery.post({ xml: { appid: SHOP_APPID, mch_id: SHOP, out_trade_no } }),
    refund: (out_trade_no: string, refund: number, total: number) =>
      wxpay.v3.refund.domestic.refunds.post({
        json: {
          out_trade_no,
          out_refund_no: `refund-${++number}`,
          amount: { refund, total, currency: "CNY" },
        },
      }),
  };
}
