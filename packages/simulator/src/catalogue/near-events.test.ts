import { expect, test } from "vitest";
import { nearEvents } from "./near-events.ts";

test.each([
  { name: "REFUND.SUCESS", want: "REFUND.SUCCESS" },
  { name: "RFUND.SUCCESS", want: "REFUND.SUCCESS" },
  { name: "success.refund", want: "REFUND.SUCCESS" },
  { name: "transaction_success", want: "TRANSACTION.SUCCESS" },
  { name: "payment-sucess", want: "payment-success" },
  { name: "refund", want: "REFUND.CLOSED" },
])("nearest to $name is $want", ({ name, want }) => {
  expect(nearEvents(name)[0]).toBe(want);
});

test.each(["", "?", "支付成功", "XYZZY"])("nothing is near %j", (name) => {
  expect(nearEvents(name)).toEqual([]);
});

test("five are named at most, also of a name of any length", () => {
  expect(nearEvents("SUCCESS".repeat(100_000)).length).toBeLessThanOrEqual(5);
  expect(nearEvents("TRANSACTION.SUCCESS ".repeat(100_000))).toHaveLength(5);
});
