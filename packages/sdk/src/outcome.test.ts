import { readFileSync } from "node:fs";
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
    [500, "OPENID_MISMATCH", "refused", "the documents have it with this status, as final"],
    [500, "INVALID_TRANSACTIONID", "refused", "the documents have it with this status, as final"],
    [502, "OPENID_MISMATCH", "unknown", "a gateway waited"],
    [500, "RATELIMIT_EXCEEDED", "unknown", "the documents call it an error of the system there"],
    [503, "FREQUENCY_LIMITED", "unknown", "a server that failed knows nothing"],
    [502, "NO_CODE", "unknown", "a gateway waited"],
    [302, "NO_CODE", "unknown", "a redirection says nothing"],
    [304, "PARAM_ERROR", "unknown", "a redirection says nothing"],
    [429, "FREQUENCY_LIMITED", "retry", "too many"],
    [429, "NO_CODE", "retry", "too many"],
    [400, "FREQUENCY_LIMIT_EXCEED", "retry", "too many, by the older code"],
    [400, "STATEMENT_CREATING", "retry", "the bill is being made"],
    [403, "RATE_LIMITED", "retry", "too many, by the code of one product"],
    [400, "BIZ_ERR_NEED_RETRY", "retry", "the caller has to go on with it"],
    [400, "PROCESSING", "unknown", "an earlier request is under way"],
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
    ["ORDER_NOT_READY", "retry"],
    ["BILL_CREATING", "retry"],
    ["NO_BILL_EXIST", "refused"],
    // The number was sent before with other values: what became of it then is not known.
    ["FATAL_ERROR", "unknown"],
    ["ORDER_ACCEPTED", "unknown"],
    ["CERT_ERROR", "refused"],
    ["SENDAMOUNT_LIMIT", "refused"],
    ["RECEIVER_INVALID", "refused"],
  ])("APIv2, which refuses with status 200: %s is %s", (code, want) => {
    expect(outcomeOf(200, code)).toBe(want);
  });

  test("an ApiError has it as a member", () => {
    const error = new ApiError("words", {
      method: "POST",
      path: "v3/a",
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

test("the glossary's word on repeating a call agrees with the outcome of its code", () => {
  const file = new URL("../../catalog/glossary/errors/codes.json", import.meta.url);
  const entries: Record<string, { repeat: string }> = JSON.parse(readFileSync(file, "utf8"));
  // A refusal leaves all open: the number may be used up, or good again once an account was topped up.
  const allowed: Record<Outcome, readonly string[]> = {
    unknown: ["query-first"],
    retry: ["same-number"],
    refused: ["no", "same-number", "new-number", "query-first"],
  };
  // With a status that leaves the word to the code, but for an answer without one.
  const outcome = (code: string): Outcome => outcomeOf(code === "NO_CODE" ? 500 : 403, code);
  const wrong = Object.entries(entries).filter(
    ([code, { repeat }]) => !allowed[outcome(code)].includes(repeat),
  );
  expect(wrong).toEqual([]);
  const outcomes = new Set(Object.keys(entries).map((code) => outcome(code)));
  expect([...outcomes].toSorted()).toEqual(["refused", "retry", "unknown"]);
});
