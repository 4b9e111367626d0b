import { expectTypeOf, test } from "vitest";
import type {
  CouponOptions,
  PaymentResult,
  SimulatedUser,
  Simulator,
} from "@wechatpay-kit/simulator";
import type { WeChatPay } from "wechatpay-kit";

test("what orders answer can be paid as it is", () => {
  type Transactions = WeChatPay["v3"]["pay"]["transactions"];
  type Answer<Way extends "app" | "h5" | "jsapi" | "native"> = Awaited<
    ReturnType<Transactions[Way]["post"]>
  >;
  type Target = Parameters<SimulatedUser["pay"]>[0];
  expectTypeOf<Answer<"native">["code_url"]>().toExtend<Target>();
  expectTypeOf<Answer<"h5">["h5_url"]>().toExtend<Target>();
  expectTypeOf<Answer<"jsapi">["prepay_id"]>().toExtend<Target>();
  expectTypeOf<Answer<"app">["prepay_id"]>().toExtend<Target>();
  expectTypeOf<Answer<"native">>().not.toExtend<Target>();
});

test("a user's attempt has a result, and only a paid one a transaction", () => {
  expectTypeOf<ReturnType<Simulator["user"]>>().toEqualTypeOf<SimulatedUser>();
  expectTypeOf<PaymentResult["result"]>().toEqualTypeOf<"paid" | "cancelled" | "failed">();
  expectTypeOf<Extract<PaymentResult, { readonly result: "paid" }>>().toHaveProperty("transaction");
  expectTypeOf<Extract<PaymentResult, { readonly result: "failed" }>["why"]>().toEqualTypeOf<
    readonly string[]
  >();
  expectTypeOf<PaymentResult>().not.toHaveProperty("transaction");
});

test("an outcome that there is not is no outcome", () => {
  type Outcome = NonNullable<NonNullable<Parameters<SimulatedUser["pay"]>[1]>["outcome"]>;
  expectTypeOf<"card-refused">().toExtend<Outcome>();
  expectTypeOf<"paid-twice">().not.toExtend<Outcome>();
});

test("a user is made with coupons, of a value and of either type", () => {
  type Coupon = NonNullable<NonNullable<Parameters<Simulator["createUser"]>[0]>["coupons"]>[number];
  expectTypeOf<Coupon>().toEqualTypeOf<CouponOptions>();
  expectTypeOf<{ readonly value: 300 }>().toExtend<Coupon>();
  expectTypeOf<{ readonly minimum: 300 }>().not.toExtend<Coupon>();
  expectTypeOf<NonNullable<Coupon["type"]>>().toEqualTypeOf<"CASH" | "NOCASH">();
});
