import { describe, expect, test } from "vitest";
import { sharedEvents } from "../generated/notification-members.ts";
import { productOf } from "./product-of.ts";

const payments = sharedEvents["TRANSACTION.SUCCESS"] ?? [];
const refunds = sharedEvents["REFUND.SUCCESS"] ?? [];
const order = {
  appid: "wx1",
  mchid: "1",
  out_trade_no: "o",
  transaction_id: "t",
  trade_type: "JSAPI",
  trade_state: "SUCCESS",
  trade_state_desc: "支付成功",
  bank_type: "OTHERS",
  success_time: "2018-06-08T10:34:56+08:00",
  payer: { openid: "u" },
  amount: { total: 1, payer_total: 1, currency: "CNY", payer_currency: "CNY" },
};
const { appid: _, mchid: __, payer: ___, ...common } = order;
const partner = { ...common, sp_appid: "wx1", sp_mchid: "1", sub_mchid: "2" };
const refund = { mchid: "1", out_refund_no: "r", amount: { total: 1, refund: 1 } };

describe("the product of a notification is told by its members", () => {
  test.each([
    ["direct", order],
    ["partner", { ...partner, payer: { sub_openid: "u" } }],
    ["combine", { combine_out_trade_no: "c", combine_mchid: "1", sub_orders: [] }],
    ["parking", { ...order, trade_scene: "PARKING", parking_info: {} }],
    ["insurance entrust", { ...order, plan_id: "1" }],
    ["profit sharing", { mchid: "1", order_id: "s", receiver: { amount: 1 } }],
    ["global", { ...order, amount: { ...order.amount, exchange_rate: { rate: 1 } } }],
  ])("%s", (product, resource) => expect(productOf(resource, payments)).toBe(product));

  test.each([
    ["direct", refund],
    ["partner", { ...refund, mchid: undefined, sp_mchid: "1", sub_mchid: "2" }],
    ["individual", { ...refund, mchid: undefined, individual_auth_id: "i" }],
    ["global", { ...refund, amount: { ...refund.amount, payer_currency: "USD" } }],
  ])("of a refund: %s", (product, resource) => expect(productOf(resource, refunds)).toBe(product));
});

describe("no payment is taken from its handler", () => {
  test("by a member that WeChat Pay adds", () => {
    expect(productOf({ ...order, brand_new: { a: 1 } }, payments)).toBe("direct");
    expect(productOf({ ...order, sub_mchid: "2" }, payments)).not.toBe("combine");
  });

  test("by a member that is missing one day", () => {
    expect(productOf({ ...order, payer: {} }, payments)).toBe("direct");
    expect(productOf({ ...partner, payer: undefined }, payments)).toBe("partner");
  });
});

test.each(Object.keys(sharedEvents))(
  "a resource that is no object of %s is the first product's",
  (event) => {
    const products = sharedEvents[event] ?? [];
    for (const resource of [null, "text", 1]) {
      expect(products.map(({ product }) => product)).toContain(productOf(resource, products));
    }
  },
);
