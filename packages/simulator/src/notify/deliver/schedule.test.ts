import { expect, test } from "vitest";
import { delayAfter } from "./schedule.ts";

function schedule(eventType: string, version: "v2" | "v3" = "v3"): number[] {
  const delays: number[] = [];
  for (let attempts = 1; ; attempts++) {
    const delay = delayAfter(version, eventType, attempts);
    if (delay === undefined) return delays;
    delays.push(delay / 1000);
  }
}

test.each([
  [
    "TRANSACTION.SUCCESS",
    [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10_800, 10_800, 10_800, 21_600, 21_600],
  ],
  ["MCHTRANSFER.BILL.FINISHED", [15, 15, 15, 15, 15, 15, 15, 15, 15]],
  ["COUPON.SEND", [60, 60, 60, 60, 60, 60, 60, 60, 60, 60]],
  ["COUPON.USE", [60, 60, 60, 60, 60, 60, 60, 60]],
  ["PAPAY.TERMINATE", [15, 15, 30, 180, 1800, 1800, 1800, 1800, 3600]],
])("%s is tried again after %j seconds", (eventType, delays) => {
  expect(schedule(eventType)).toEqual(delays);
});

test("the usual schedule ends 24 hours and 4 minutes after the event", () => {
  const total = schedule("PAYSCORE.USER_OPEN_SERVICE").reduce((sum, delay) => sum + delay, 0);
  expect(total).toBe(24 * 3600 + 4 * 60);
});

test.each(["PRODUCT_COUPON_SP.SEND", "MEMBERCARD.ACTIVATE", "PAYSCORE.USER_SIGN_PLAN"])(
  "%s is tried eleven times, once a minute",
  (eventType) => {
    expect(schedule(eventType)).toEqual(Array(10).fill(60));
  },
);

test.each([
  ["TRANSACTION.FAIL", [15, 15, 30, 180, 1800, 1800, 1800, 1800, 3600]],
  ["vehicle-state-changed-for-parking", [6, 12, 24, 48, 96, 192, 384, 768, 1536]],
  ["pap-contract-state-changed", [10, 10, 10, 30, 30, 30, ...Array<number>(23).fill(300)]],
])("%s of APIv2 is tried again after %j seconds", (eventType, delays) => {
  expect(schedule(eventType, "v2")).toEqual(delays);
});

test("a payment of APIv2 keeps the usual schedule", () => {
  expect(schedule("payment-success", "v2")).toEqual(schedule("TRANSACTION.SUCCESS"));
});

test("an event without a family keeps the usual schedule", () => {
  expect(schedule("ODD")).toHaveLength(15);
});
