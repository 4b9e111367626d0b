import { describe, expect, test } from "vitest";
import { chooseState, chooseValue, isState } from "./states.ts";

const trade = "SUCCESS REFUND NOTPAY CLOSED REVOKED USERPAYING PAYERROR ACCEPT";
const score = "CREATED DOING DONE REVOKED EXPIRED";
const transfer =
  "ACCEPTED PROCESSING WAIT_USER_CONFIRM TRANSFERING SUCCESS FAIL CANCELING CANCELLED";
const plan = "PLAN_CREATING PLAN_CREATED PLAN_TERMINATING PLAN_TERMINATED PLAN_EXPIRED PLAN_PAUSED";

describe("the state of a thing", () => {
  test.each([
    { values: trade, lastVerb: "create", want: "NOTPAY" },
    { values: trade, lastVerb: "close", want: "CLOSED" },
    { values: trade, lastVerb: "reverse", want: "REVOKED" },
    { values: trade, lastVerb: "refund", want: "REFUND" },
    { values: trade, lastVerb: "success", want: "SUCCESS" },
    { values: score, lastVerb: "create", want: "CREATED" },
    { values: score, lastVerb: "cancel", want: "REVOKED" },
    { values: score, lastVerb: "complete", want: "DONE" },
    { values: score, lastVerb: "modify", want: "CREATED" },
    { values: transfer, lastVerb: "create", want: "ACCEPTED" },
    { values: transfer, lastVerb: "cancel", want: "CANCELLED" },
    { values: plan, lastVerb: "create", want: "PLAN_CREATED" },
    { values: plan, lastVerb: "terminate", want: "PLAN_TERMINATED" },
    { values: plan, lastVerb: "pause", want: "PLAN_PAUSED" },
    { values: "unactivated audit running stoped paused", lastVerb: "start", want: "running" },
    { values: "unactivated audit running stoped paused", lastVerb: "pause", want: "paused" },
    {
      values: "AUDITING SENDING PAUSED STOPPED DEACTIVATED",
      lastVerb: "deactivate",
      want: "DEACTIVATED",
    },
    { values: "UNAVAILABLE AVAILABLE UNBINDUSER", lastVerb: "create", want: "AVAILABLE" },
    { values: "UNAVAILABLE AVAILABLE UNBINDUSER", lastVerb: "terminate", want: "UNAVAILABLE" },
    {
      values: "ENABLED_STATE_UNKNOWN ENABLED_STATE_NOT_ENABLED ENABLED_STATE_ENABLED",
      lastVerb: "create",
      want: "ENABLED_STATE_ENABLED",
    },
    { values: "SUCCESS CHANGE REFUNDCLOSE", lastVerb: "close", want: "REFUNDCLOSE" },
    { values: "SUCCESS CLOSED ABNORMAL", lastVerb: "abnormal", want: "ABNORMAL" },
    {
      values: "SIGNED TERMINATED SIGN_FAILED TO_BE_RENEWED TERMINATE_PENDING",
      lastVerb: "create",
      want: "SIGNED",
    },
    { values: "0 1", lastVerb: "create", want: "0" },
    { values: "0 1", lastVerb: "terminate", want: "1" },
    { values: "U0022 U0023", lastVerb: "create", want: "U0022" },
  ])("of $values is $want after $lastVerb", ({ values, lastVerb, want }) => {
    expect(chooseState(values.split(" "), lastVerb)).toBe(want);
  });

  test("agrees between operations that list different values", () => {
    expect(chooseState(["WAIT_PAY", "ACCEPTED", "FINISHED"], "create")).toBe("ACCEPTED");
    expect(chooseState(["ACCEPTED", "FINISHED", "CLOSED"], "create")).toBe("ACCEPTED");
  });
});

describe("a value of an enumeration", () => {
  test.each([
    { values: ["DAY_TYPE_UNKNOWN", "DAY_TYPE_WEEKDAY"], want: "DAY_TYPE_WEEKDAY" },
    { values: ["UNKNOWN_MIX_PAY_TYPE", "CASH_ONLY"], want: "CASH_ONLY" },
    { values: ["FAIL", "SUCCESS"], want: "SUCCESS" },
    { values: [3, 4], want: 3 },
  ])("of $values is $want", ({ values, want }) => {
    expect(chooseValue<string | number>(values)).toBe(want);
  });
});

test.each([
  { name: "trade_state", want: true },
  { name: "refund_status_$n", want: true },
  { name: "result", want: true },
  { name: "result_code", want: false },
  { name: "trade_state_desc", want: false },
])("$name tells a state: $want", ({ name, want }) => {
  expect(isState(name)).toBe(want);
});
