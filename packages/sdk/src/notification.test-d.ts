import { describe, expectTypeOf, test } from "vitest";
import type {
  KnownNotification,
  PayscorePermissionOpened,
  SchoolPayContractChanged,
} from "./generated/events.ts";
import type { UnknownNotification } from "./webhook/notification.ts";

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
      case "PAYSCORE.BIND_SERVICE_ACCOUNT":
      case "PAYSCORE.MCH_PREPAY":
      case "PAYSCORE.USER_ACCEPTED":
      case "PAYSCORE.USER_CANCEL_SIGN_PLAN":
      case "PAYSCORE.USER_CLOSE_SERVICE":
      case "PAYSCORE.USER_OPEN_SERVICE":
      case "PAYSCORE.USER_PAID":
      case "PAYSCORE.USER_SIGN_PLAN":
        break;
      default:
        expectTypeOf(notification).toEqualTypeOf<UnknownNotification>();
        expectTypeOf(notification.resource).toEqualTypeOf<unknown>();
    }
  });

  test("has an event type that is a string", () => {
    const type: string = notification.event_type;
    expectTypeOf(type).toEqualTypeOf<string>();
  });
});
