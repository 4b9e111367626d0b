import { describe, expect, test } from "vitest";
import { ApiError } from "./errors.ts";
import { adviceOn, outcomeOf } from "./outcome.ts";
import type { Outcome } from "./outcome.ts";

describe("what is known of a call that WeChat Pay refused", () => {
  test.each<[status: number, code: string, want: Outcome, why: string]>([
    [400, "PARAM_ERROR", "refused", "the request is wrong"],
    [401, "SIGN_ERROR", "refused", "the signature is wrong"],
    [403, "NOT_ENOUGH", "refused", "there is no money"],
    [404, "ORDER_NOT_EXIST", "refused", "there is nothing"],
    [409, "A_NEW_CODE", "refused", "the status says it"],
    [404, "NO_CODE", "refused", "there is no such path"],
    [405, "NO_CODE", "refused", "there is no such method"],
    [400, "SYSTEM_ERROR", "unknown", "the code says more than the status"],
    [403, "BANK_ERROR", "unknown", "the bank has not answered"],
    [403, "NO_CODE", "unknown", "something on the way may have stopped the answer"],
    [413, "NO_CODE", "unknown", "something on the way may have stopped the answer"],
    [408, "REQUEST_TIMEOUT", "unknown", "something waited"],
    [500, "SYSTEM_ERROR", "unknown", "the documents say so"],
    [500, "PARAM_ERROR", "unknown", "a server that failed knows nothing"],
    [503, "FREQUENCY_LIMITED", "unknown", "a server that failed knows nothing"],
    [502, "NO_CODE", "unknown", "a gateway waited"],
    [302, "NO_CODE", "unknown", "a redirection says nothing"],
    [304, "PARAM_ERROR", "unknown", "a redirection says nothing"],
    [429, "FREQUENCY_LIMITED", "retry", "too many"],
    [429, "NO_CODE", "retry", "too many"],
    [400, "FREQUENCY_LIMIT_EXCEED", "retry", "too many, by the older code"],
    [400, "STATEMENT_CREATING", "retry", "the bill is being made"],
    [429, "SYSTEM_ERROR", "unknown", "of two readings the one that asks first"],
  ])("APIv3: %i %s is %s, because %s", (status, code, want) => {
    expect(outcomeOf(status, code)).toBe(want);
  });

  test.each<[code: string, want: Outcome]>([
    ["NOTENOUGH", "refused"],
    ["ORDERPAID", "refused"],
    ["SYSTEMERROR", "unknown"],
    ["BANKERROR", "unknown"],
    ["USERPAYING", "unknown"],
    ["PROCESSING", "unknown"],
    ["SEND_FAILED", "unknown"],
    ["FAIL", "unknown"],
    ["NO_CODE", "unknown"],
    ["A_CODE_THAT_NOBODY_KNOWS", "unknown"],
    ["FREQ_LIMIT", "retry"],
    ["BIZERR_NEED_RETRY", "retry"],
  ])("APIv2, which refuses with status 200: %s is %s", (code, want) => {
    expect(outcomeOf(200, code)).toBe(want);
  });

  test("an ApiError has it as a member", () => {
    const error = new ApiError("words", {
      status: 500,
      code: "SYSTEM_ERROR",
      serverMessage: "",
      numericCode: undefined,
      detail: undefined,
      requestId: undefined,
    });
    expect(error.outcome).toBe("unknown");
  });
});

test.each<[Outcome, method: string, want: RegExp]>([
  ["refused", "POST", /^none$/],
  ["unknown", "POST", /query its result before you repeat/],
  ["unknown", "GET", /changes nothing: repeat/],
  ["retry", "POST", /identical call later/],
])(
  "the text of an error that is %s says to the caller of a %s what to do",
  (outcome, method, want) => {
    expect(adviceOn(outcome, method) ?? "none").toMatch(want);
  },
);
