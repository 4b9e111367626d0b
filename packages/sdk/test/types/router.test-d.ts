import { expectTypeOf, test } from "vitest";
import type {
  CombinePaymentSucceeded,
  KnownNotificationV2,
  ParkingFeeQueryTransInfoReply,
  PaymentSucceeded,
  UnknownNotificationV2,
  WeChatPay,
} from "wechatpay-kit";

declare const wxpay: WeChatPay;
const router = wxpay.webhooks.router();

test("a handler is given what its event, and its product, has", () => {
  router.on("TRANSACTION.SUCCESS", { product: "direct" }, ({ resource }) => {
    expectTypeOf(resource).toEqualTypeOf<PaymentSucceeded>();
  });
  router.on("TRANSACTION.SUCCESS", { product: "combine" }, ({ resource }) => {
    expectTypeOf(resource).toEqualTypeOf<CombinePaymentSucceeded>();
  });
  router.on("TRANSACTION.SUCCESS", (notification) => {
    if (notification.product === "direct") {
      expectTypeOf(notification.resource).toEqualTypeOf<PaymentSucceeded>();
    }
  });
  router.onV2((members) => {
    expectTypeOf(members).toEqualTypeOf<KnownNotificationV2 | UnknownNotificationV2>();
  });
});

test("what is misspelt does not compile", () => {
  // @ts-expect-error -- no such event
  router.on("TRANSACTION.SUCCES", () => {});
  // @ts-expect-error -- no such product
  router.on("TRANSACTION.SUCCESS", { product: "coupon" }, () => {});
  // @ts-expect-error -- no product at all
  router.on("COUPON.USE", { product: "coupon" }, () => {});
});

test("a question's handler gives its answer", () => {
  const answer = {} as ParkingFeeQueryTransInfoReply;
  router.on("PARKING_FEE.QUERY_TRANS_INFO", () => answer);
  router.on("PARKING_FEE.QUERY_TRANS_INFO", async () => answer);
  // @ts-expect-error -- an answer is wanted
  router.on("PARKING_FEE.QUERY_TRANS_INFO", () => {});
});
