import { describe, expectTypeOf, test } from "vitest";
import type { KnownNotificationV2 } from "../generated/events-v2.ts";
import type { PaymentSucceeded } from "../generated/events.ts";
import type { WeChatPayOptions } from "../config/config.ts";
import { answering, notification, notificationV2, testKeys } from "./index.ts";
import type { EventsV2, ResourceOf } from "./index.ts";

const keys = testKeys();

describe("notification", () => {
  test("takes the resource of a documented event", async () => {
    await notification({
      ...keys,
      event: "MCHTRANSFER.AUTHORIZATION.CLOSED",
      // @ts-expect-error an event's resource has its own members
      resource: { nothing: 1 },
    });
    expectTypeOf<PaymentSucceeded>().toExtend<ResourceOf<"TRANSACTION.SUCCESS">>();
  });

  test("takes anything for an event that is not documented", async () => {
    await notification({ ...keys, event: "NEW.THING", resource: { nothing: 1 } });
  });
});

test("notificationV2 has a name for every documented notification of APIv2", async () => {
  expectTypeOf<EventsV2[keyof EventsV2]>().toEqualTypeOf<KnownNotificationV2>();
  await notificationV2({ ...keys, event: "new", members: { a: 1 } });
  // @ts-expect-error a payment has members
  await notificationV2({ ...keys, event: "payment-success", members: {} });
});

test("a client takes the keys' options and the fetch", () => {
  const fetch = answering(keys, { "GET /v3/x/{y}": { z: 1 } });
  expectTypeOf({ ...keys.options, fetch }).toExtend<WeChatPayOptions>();
  // @ts-expect-error no method
  answering(keys, { "/v3/x": {} });
});
