import { describe, expectTypeOf, test } from "vitest";
import type {
  CombinePaymentSucceeded,
  IndividualRefundSucceeded,
  InsurancePaymentSucceeded,
  KnownNotification,
  PaymentSucceeded,
  PayscorePermissionOpened,
  ProfitsharingSucceeded,
  SchoolPayContractChanged,
} from "../../src/generated/events.ts";
import type {
  KnownNotificationV2,
  V2PaymentSuccessNotification,
  V2RefundProcessedNotification,
} from "../../src/generated/events-v2.ts";
import type {
  SharedNotification,
  UnknownNotification,
  UnknownNotificationV2,
} from "../../src/webhook/notification.ts";
import type { Webhooks } from "../../src/webhook/webhooks.ts";

declare const notification: KnownNotification | UnknownNotification;

describe("a notification", () => {
  test("is told apart by its event type, beside unknown ones", () => {
    if (notification.event_type === "PAYSCORE.USER_OPEN_SERVICE") {
      expectTypeOf(notification.resource).toEqualTypeOf<
        PayscorePermissionOpened | SchoolPayContractChanged
      >();
      expectTypeOf(notification.resource.authorization_code).toEqualTypeOf<string | undefined>();
      // @ts-expect-error the resource has no such member
      void notification.resource.authorisation_code;
    }
  });

  test("of an event that products share is told apart by a member that only one has", () => {
    if (notification.event_type !== "PAYSCORE.USER_CLOSE_SERVICE") return;
    const { resource } = notification;
    if (resource.contract_id === undefined) {
      expectTypeOf(resource.service_id).toEqualTypeOf<string>();
      expectTypeOf(resource.openorclose_time).toEqualTypeOf<string>();
    } else {
      expectTypeOf(resource).toEqualTypeOf<SchoolPayContractChanged>();
    }
  });

  test("of an undocumented event has an unknown resource", () => {
    switch (notification.event_type) {
      case "PAYSCORE.USER_CONFIRM":
        expectTypeOf(notification.resource.order_id).toEqualTypeOf<string | undefined>();
        break;
      case "SECURITY_ECHO.SUCCESS":
        expectTypeOf(notification.resource.echo_message).toEqualTypeOf<string>();
        break;
      default:
    }
    type Undocumented = Exclude<
      typeof notification,
      { event_type: KnownNotification["event_type"] }
    >;
    expectTypeOf<Undocumented>().toEqualTypeOf<UnknownNotification>();
    expectTypeOf<Undocumented["resource"]>().toEqualTypeOf<unknown>();
  });

  test("of a payment is told apart by the member that its product has", () => {
    if (notification.event_type !== "TRANSACTION.SUCCESS") return;
    const { resource } = notification;
    if (resource.combine_out_trade_no !== undefined) {
      expectTypeOf(resource).toEqualTypeOf<CombinePaymentSucceeded>();
      expectTypeOf(resource.sub_orders[0]?.amount?.total_amount).toEqualTypeOf<
        number | undefined
      >();
    } else if (resource.receiver !== undefined) {
      expectTypeOf(resource).toEqualTypeOf<ProfitsharingSucceeded>();
    } else {
      expectTypeOf(resource.out_trade_no).toEqualTypeOf<string>();
      // @ts-expect-error a payment has no such member
      void resource.out_trade_number;
    }
    if (resource.plan_id !== undefined) {
      expectTypeOf(resource).toEqualTypeOf<InsurancePaymentSucceeded>();
    }
  });

  test("of a refund is told apart by who refunded", () => {
    if (notification.event_type !== "REFUND.SUCCESS") return;
    const { resource } = notification;
    expectTypeOf(resource.out_refund_no).toEqualTypeOf<string>();
    expectTypeOf(resource.amount.refund).toEqualTypeOf<number>();
    if (resource.individual_auth_id !== undefined) {
      expectTypeOf(resource).toEqualTypeOf<IndividualRefundSucceeded>();
    }
  });

  test("has an event type that is a string", () => {
    const type: string = notification.event_type;
    expectTypeOf(type).toEqualTypeOf<string>();
  });
});

describe("a notification of an event that products share", () => {
  test("of a payment has amount and payer plainly, once its product is told", () => {
    if (notification.event_type === "TRANSACTION.SUCCESS" && notification.product === "direct") {
      expectTypeOf(notification.resource).toEqualTypeOf<PaymentSucceeded>();
      expectTypeOf(notification.resource.amount.total).toEqualTypeOf<number>();
      expectTypeOf(notification.resource.payer.openid).toEqualTypeOf<string>();
    }
    if (notification.event_type !== "TRANSACTION.SUCCESS") return;
    // @ts-expect-error combined orders have an amount in each of their orders
    void notification.resource.amount.total;
    expectTypeOf(notification.resource.amount?.total).toEqualTypeOf<number | undefined>();
    expectTypeOf(notification.resource.payer?.openid).toEqualTypeOf<string | undefined>();
    switch (notification.product) {
      case "partner":
        expectTypeOf(notification.resource.amount.total).toEqualTypeOf<number>();
        expectTypeOf(notification.resource.payer.sub_openid).toEqualTypeOf<string | undefined>();
        break;
      case "combine":
        expectTypeOf(notification.resource.sub_orders[0]?.out_trade_no).toEqualTypeOf<
          string | undefined
        >();
        break;
      case "profit sharing":
        expectTypeOf(notification.resource.receiver.amount).toEqualTypeOf<number>();
        break;
      case "parking":
      case "insurance entrust":
      case "global":
        expectTypeOf(notification.resource.out_trade_no).toEqualTypeOf<string>();
        break;
      // @ts-expect-error no product is called so
      case "insurance":
        break;
      default:
    }
  });

  test("of a refund has its amount in all products", () => {
    if (
      notification.event_type === "REFUND.SUCCESS" ||
      notification.event_type === "REFUND.CLOSED" ||
      notification.event_type === "REFUND.ABNORMAL"
    ) {
      expectTypeOf(notification.resource.amount.refund).toEqualTypeOf<number>();
      expectTypeOf(notification.resource.amount.currency).toEqualTypeOf<string | undefined>();
      if (notification.product !== "direct") return;
      expectTypeOf(notification.resource.mchid).toEqualTypeOf<string>();
    }
  });

  test("of a service that is opened or closed has its user in all products", () => {
    if (
      notification.event_type === "PAYSCORE.USER_OPEN_SERVICE" ||
      notification.event_type === "PAYSCORE.USER_CLOSE_SERVICE"
    ) {
      expectTypeOf(notification.resource.openid).toEqualTypeOf<string>();
      if (notification.product === "payscore") {
        expectTypeOf(notification.resource.service_id).toEqualTypeOf<string>();
      } else {
        expectTypeOf(notification.resource.contract_id).toEqualTypeOf<string>();
      }
    }
  });

  test("of a payment that failed or was repaid has its number in all products", () => {
    if (notification.event_type === "TRANSACTION.FAIL") {
      expectTypeOf(notification.resource.out_trade_no).toEqualTypeOf<string>();
      if (notification.product === "insurance entrust")
        expectTypeOf(notification.resource.plan_id).toEqualTypeOf<string>();
    }
    if (notification.event_type === "TRANSACTION.PAY_BACK") {
      expectTypeOf(notification.resource.payer?.openid).toEqualTypeOf<string | undefined>();
      if (notification.product === "parking")
        expectTypeOf(notification.resource.parking_info?.plate_number).toEqualTypeOf<
          string | undefined
        >();
    }
  });

  test("of a withdrawal has its amount once its product is told", () => {
    if (notification.event_type !== "MCHWITHDRAW.CHANGE") return;
    expectTypeOf(notification.resource.withdraw_id).toEqualTypeOf<string>();
    if (notification.product === "partner")
      expectTypeOf(notification.resource.amount).toEqualTypeOf<number>();
    else expectTypeOf(notification.resource.sp_mchid).toEqualTypeOf<string>();
  });

  test("tells the product, and other notifications have none", () => {
    type Shared = Extract<KnownNotification, SharedNotification<string, string, unknown>>;
    expectTypeOf<Shared["event_type"]>().toEqualTypeOf<
      | "MCHWITHDRAW.CHANGE"
      | "PAYSCORE.USER_CLOSE_SERVICE"
      | "PAYSCORE.USER_OPEN_SERVICE"
      | "REFUND.ABNORMAL"
      | "REFUND.CLOSED"
      | "REFUND.SUCCESS"
      | "TRANSACTION.FAIL"
      | "TRANSACTION.PAY_BACK"
      | "TRANSACTION.SUCCESS"
    >();
    if (notification.event_type !== "PAYSCORE.USER_PAID") return;
    // @ts-expect-error one product alone has this event
    void notification.product;
  });
});

describe("a notification of APIv2", () => {
  type Opened = Awaited<ReturnType<Webhooks["unwrapV2"]>>;
  const opened = {} as Opened;

  test("is told apart by a member that only one has, beside unknown ones", () => {
    expectTypeOf<Opened>().toEqualTypeOf<KnownNotificationV2 | UnknownNotificationV2>();
    if ("req_info" in opened) {
      expectTypeOf(opened).toEqualTypeOf<V2RefundProcessedNotification>();
      expectTypeOf(opened.req_info.out_refund_no).toEqualTypeOf<string>();
    }
    if ("out_trade_no" in opened)
      expectTypeOf(opened).toEqualTypeOf<V2PaymentSuccessNotification>();
  });

  test("that is not documented has no documented member, and those it has are unknown", () => {
    const unknown = {} as UnknownNotificationV2;
    // @ts-expect-error such a member makes it a documented one
    void unknown.out_trade_no;
    const members: object = unknown;
    expectTypeOf(Object.entries(members)).toEqualTypeOf<[string, any][]>();
    expectTypeOf<keyof Opened>().toEqualTypeOf<never>();
  });
});
