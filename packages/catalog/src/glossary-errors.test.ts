import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadCatalog } from "./load-catalog.ts";

const text = readFileSync(new URL("../glossary/errors/codes.json", import.meta.url), "utf8");
const entries = JSON.parse(text) as Record<string, { readonly repeat: string }>;
const documented = loadCatalog().operations.flatMap(({ errors = [] }) =>
  errors.map(({ code }) => code),
);

/** Of both versions, from orders, refunds, transfers, bills, marketing, PayScore and deductions. */
const sample = [
  "PARAM_ERROR",
  "SIGN_ERROR",
  "SYSTEM_ERROR",
  "INVALID_REQUEST",
  "NOT_ENOUGH",
  "NO_AUTH",
  "ORDER_CLOSED",
  "OUT_TRADE_NO_USED",
  "ALREADY_EXISTS",
  "ORDER_DONE",
  "STATEMENT_CREATING",
  "SYSTEMERROR",
  "BIZERR_NEED_RETRY",
  "ORDERPAID",
  "USERPAYING",
  "XML FAIL",
  "-25",
  "20001",
];

test("every code that an operation's page lists has words in the glossary", () => {
  const codes = new Set([...documented, ...sample]);
  expect(new Set(documented).size).toBeGreaterThan(100);
  expect([...codes].filter((code) => !Object.hasOwn(entries, code))).toEqual([]);
});

test("codes.json has one entry a line, sorted by code", () => {
  const codes = [...text.matchAll(/^"([^"]+)": \{/gm)].map(([, code]) => code);
  expect(text.split("\n")).toHaveLength(codes.length + 3);
  // By code units, as in the file: a locale would put "_" elsewhere on another machine.
  expect(codes).toEqual(codes.toSorted());
});

// What a wrong word here costs is money: a second payment, or one that is never made.
test.each([
  ["SYSTEM_ERROR", "query-first"],
  ["BANKERROR", "query-first"],
  ["USERPAYING", "query-first"],
  ["SEND_FAILED", "query-first"],
  ["FATAL_ERROR", "query-first"],
  ["ORDERPAID", "query-first"],
  ["OUT_TRADE_NO_USED", "query-first"],
  ["BIZERR_NEED_RETRY", "same-number"],
  ["FREQUENCY_LIMITED", "same-number"],
  ["NOT_ENOUGH", "same-number"],
  ["ORDER_CLOSED", "new-number"],
  ["ORDERREVERSED", "new-number"],
  ["PARAM_ERROR", "no"],
])("after %s the glossary says %s", (code, repeat) => {
  expect(entries[code]?.repeat).toBe(repeat);
});
