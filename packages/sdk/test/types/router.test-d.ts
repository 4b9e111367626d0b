import { expectTypeOf, test } from "vitest";
import type {
  CombinePaymentSucceeded,
  KnownNotificationV2,
  ParkingFeeQueryTransInfoReply,
  PaymentSucceeded,
  UnknownNotificationV2,
  V2PaymentSuccessNotification,
  V2RefundProcessedNotification,
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

test("a handler is told a key, whom it is for and when to stop", () => {
  router.on("COUPON.USE", (_, { key, recipient, signal }) => {
    expectTypeOf(key).toEqualTypeOf<string>();
    expectTypeOf(recipient).toEqualTypeOf<string>();
    expectTypeOf(signal).toEqualTypeOf<AbortSignal>();
  });
});

test("of APIv2 a handler is given what the event has that it names", () => {
  router.onV2("refund-processed", (notification) => {
    expectTypeOf(notification).toEqualTypeOf<V2RefundProcessedNotification>();
  });
  router.onV2("payment-success", async (notification) => {
    expectTypeOf(notification).toEqualTypeOf<V2PaymentSuccessNotification>();
  });
  // @ts-expect-error -- no such event
  router.onV2("refund-processsed", () => {});
});

test("what is opened by one call is told apart by version, and of APIv2 by event", async () => {
  const opened = await wxpay.webhooks.open("", {});
  if (opened.version === 2 && opened.event === "refund-processed") {
    expectTypeOf(opened.notification).toEqualTypeOf<V2RefundProcessedNotification>();
  }
  if (opened.version === 2 && opened.event === undefined) {
    expectTypeOf(opened.notification).toEqualTypeOf<UnknownNotificationV2>();
  }
});

test("whether a contract may be terminated is answered, and its question has no members of the answer", () => {
  router.on("ENTRUST.TERMINATE_INQUIRY", ({ resource }) => {
    // @ts-expect-error -- the reply has it
    void resource.code;
    return { code: resource.contract_id === undefined ? "FAIL" : "SUCCESS" };
  });
});
