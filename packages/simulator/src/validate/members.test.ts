import type { Field } from "@wechatpay-kit/catalog";
import { describe, expect, test } from "vitest";
import { wrongParameter } from "../core/parameter.ts";
import { Refusal } from "../core/refusal.ts";
import { wordRefusalV3 } from "../v3/refusal.ts";
import type { ParameterDetail, WordingV3 } from "../v3/refusal.ts";
import { checkMembers } from "./members.ts";
import type { Open } from "./members.ts";

const fields: readonly Field[] = [
  { name: "name", type: "string", required: true, maxLength: 5 },
  { name: "count", type: "integer" },
  { name: "ratio", type: "number" },
  { name: "open", type: "boolean" },
  { name: "time", type: "string", format: "date-time" },
  { name: "currency", type: "string", enum: ["CNY", "HKD", "USD"] },
  { name: "listed", type: "string", enum: ["A"], enumKind: "listed" },
  { name: "tags", type: "array", items: "string", enum: ["x", "y"] },
  { name: "anything", type: "object" },
  {
    name: "amount",
    type: "object",
    fields: [
      { name: "total", type: "integer", required: true },
      { name: "a/b~c", type: "string" },
    ],
  },
  {
    name: "goods",
    type: "array",
    items: "object",
    fields: [{ name: "id", type: "string", required: true }],
  },
  {
    name: "text",
    type: "string",
    encoded: "json",
    maxLength: 40,
    fields: [{ name: "id", type: "string", required: true }],
  },
  { name: "texts", type: "string", encoded: "json", decoded: "string[]" },
  {
    name: "form",
    type: "string",
    encoded: "urlencode",
    fields: [{ name: "count", type: "integer", required: true }],
  },
  {
    name: "secrets",
    type: "array",
    items: "object",
    fields: [
      { name: "secret", type: "string", encrypted: "platform", required: true, maxLength: 4 },
    ],
  },
  {
    name: "shape",
    type: "object",
    fields: [{ name: "card", type: "string", required: true }],
    variants: [{ label: "other", fields: [{ name: "bank", type: "string", required: true }] }],
  },
];

// Encryption of this test's own: brackets.
const open: Open = (value, at) => {
  const [, text] = /^\((.*)\)$/.exec(value) ?? [];
  if (text === undefined) {
    throw wrongParameter({ ...at, value: "", issue: "not encrypted", rule: "" });
  }
  return text;
};

/** In the words of APIv3. */
const refusal = (
  members: Record<string, unknown>,
  location: "body" | "query" = "body",
): WordingV3 | undefined => {
  try {
    checkMembers(fields, members, { field: "", location }, { open });
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return wordRefusalV3({ path: "" }, error.meaning);
    throw error;
  }
};

const check = (members: Record<string, unknown>, location: "body" | "query" = "body"): unknown => {
  const refused = refusal(members, location);
  if (refused === undefined) return "accepted";
  const { field, issue } = refused.detail as ParameterDetail;
  return [field, issue, refused.number];
};

const OK = { name: "中文字符串" };
const ILLEGAL = 268435461;
const TOO_LONG = 268435462;
const TOO_SHORT = 268435463;

describe("what the catalogue documents is accepted", () => {
  test.each([
    {},
    { count: 0, ratio: 0.5, open: false },
    { count: -1 },
    { time: "2018-06-08T10:34:56+08:00" },
    { time: "2018-06-08T10:34:56.123Z" },
    { time: "2024-02-29T00:00:00Z" },
    { currency: "HKD" },
    { currency: "USD" },
    { listed: "anything" },
    { tags: [] },
    { tags: ["x", "y"] },
    { anything: { a: [null] } },
    { amount: { total: 1, "a/b~c": "" } },
    { goods: [{ id: "1" }, { id: "2" }] },
    { shape: { card: "1" } },
    { shape: { bank: "1" } },
    { text: '{"id":"1"}' },
    { texts: "[]" },
    { form: "count=5" },
    { secrets: [{ secret: "(abcd)" }] },
  ])("%j", (more) => {
    expect(check({ ...OK, ...more })).toBe("accepted");
  });
});

describe("what it does not is refused, with the place", () => {
  test.each<[Record<string, unknown>, string, string | RegExp, number]>([
    [{}, "/name", "required", ILLEGAL],
    [{ name: "" }, "/name", "shorter than 1 characters", TOO_SHORT],
    [{ name: "123456" }, "/name", "longer than 5 characters", TOO_LONG],
    [{ name: "a😀" }, "/name", /four bytes/, ILLEGAL],
    [{ name: "\ud83d" }, "/name", /four bytes/, ILLEGAL],
    [{ name: "a\0" }, "/name", /NUL/, ILLEGAL],
    [{ name: null }, "/name", "null where string is expected", ILLEGAL],
    [{ name: 5 }, "/name", "number where string is expected", ILLEGAL],
    [{ ...OK, count: "5" }, "/count", "string where integer is expected", ILLEGAL],
    [{ ...OK, count: 1.5 }, "/count", "number where integer is expected", ILLEGAL],
    [{ ...OK, count: 2 ** 53 }, "/count", "number where integer is expected", ILLEGAL],
    [{ ...OK, count: null }, "/count", "null where integer is expected", ILLEGAL],
    [{ ...OK, ratio: "0.5" }, "/ratio", "string where number is expected", ILLEGAL],
    [{ ...OK, open: "true" }, "/open", "string where boolean is expected", ILLEGAL],
    [{ ...OK, open: 1 }, "/open", "number where boolean is expected", ILLEGAL],
    [{ ...OK, time: "2018-06-08 10:34:56" }, "/time", "not an RFC 3339 time", ILLEGAL],
    [{ ...OK, time: "2018-06-08T10:34:56" }, "/time", "not an RFC 3339 time", ILLEGAL],
    [{ ...OK, time: "2023-02-29T00:00:00Z" }, "/time", "not an RFC 3339 time", ILLEGAL],
    [{ ...OK, time: "2023-13-01T00:00:00Z" }, "/time", "not an RFC 3339 time", ILLEGAL],
    [{ ...OK, currency: "cny" }, "/currency", /^not one of CNY, HKD/, ILLEGAL],
    [{ ...OK, tags: "x" }, "/tags", "string where array is expected", ILLEGAL],
    [{ ...OK, tags: ["x", 1] }, "/tags/1", "number where string is expected", ILLEGAL],
    [{ ...OK, tags: ["z"] }, "/tags/0", /^not one of x, y/, ILLEGAL],
    [{ ...OK, anything: [] }, "/anything", "array where object is expected", ILLEGAL],
    [{ ...OK, amount: {} }, "/amount/total", "required", ILLEGAL],
    [{ ...OK, amount: { total: 1, "a/b~c": 1 } }, "/amount/a~1b~0c", /^number where/, ILLEGAL],
    [{ ...OK, amount: { total: 1, x: 1 } }, "/amount/x", "not a documented parameter", 270924358],
    [{ ...OK, goods: [{ id: "1" }, {}] }, "/goods/1/id", "required", ILLEGAL],
    [{ ...OK, shape: { iban: "1" } }, "/shape/card", "required", ILLEGAL],
    [{ ...OK, text: { id: "1" } }, "/text", "object where string is expected", ILLEGAL],
    [{ ...OK, text: "" }, "/text", /^malformed JSON/, ILLEGAL],
    [{ ...OK, text: "{" }, "/text", /^malformed JSON/, ILLEGAL],
    [{ ...OK, text: "[".repeat(33) }, "/text", "deeper than 32 levels", ILLEGAL],
    [{ ...OK, text: "null" }, "/text", "null where object is expected", ILLEGAL],
    [{ ...OK, text: "{}" }, "/text/id", "required", ILLEGAL],
    [{ ...OK, text: '{"id":"1","x":2}' }, "/text/x", "not a documented parameter", 270924358],
    [{ ...OK, text: `{"id":"${"1".repeat(40)}"}` }, "/text", "longer than 40 characters", TOO_LONG],
    [{ ...OK, texts: "{}" }, "/texts", "object where array is expected", ILLEGAL],
    [{ ...OK, texts: "[1]" }, "/texts/0", "number where string is expected", ILLEGAL],
    [{ ...OK, form: "count=x" }, "/form/count", "string where integer is expected", ILLEGAL],
    [{ ...OK, form: "count=1&count=2" }, "/form/count", "given more than once", ILLEGAL],
    [{ ...OK, form: "%zz" }, "/form/%zz", "broken percent-encoding", ILLEGAL],
    [{ ...OK, secrets: [{ secret: 1 }] }, "/secrets/0/secret", /^number where/, ILLEGAL],
    [{ ...OK, secrets: [{ secret: "a" }] }, "/secrets/0/secret", "not encrypted", ILLEGAL],
    [{ ...OK, secrets: [{ secret: "()" }] }, "/secrets/0/secret", /^shorter than 1/, TOO_SHORT],
    [{ ...OK, secrets: [{ secret: "(abcde)" }] }, "/secrets/0/secret", /^longer than 4/, TOO_LONG],
    [{ ...OK, amount: { total: 0 } }, "/amount/total", "less than 1", 268435464],
    [{ ...OK, extra: 1 }, "/extra", "not a documented parameter", 270924358],
    [
      { ...OK, ["k".repeat(1_000)]: 1 },
      `/${"k".repeat(127)}…`,
      "not a documented parameter",
      270924358,
    ],
    [
      JSON.parse('{"name":"a","__proto__":1}'),
      "/__proto__",
      "not a documented parameter",
      270924358,
    ],
    [JSON.parse('{"__proto__":{"name":"a"}}'), "/name", "required", ILLEGAL],
  ])("%j", (members, field, issue, number) => {
    expect(check(members)).toEqual([field, expect.stringMatching(issue), number]);
  });
});

test("one fault at a time, in the order of the fields", () => {
  expect(check({ extra: 1, count: "1" })).toEqual(["/name", "required", ILLEGAL]);
});

test("in a query the name alone is the place", () => {
  expect(check({}, "query")).toEqual(["name", "required", ILLEGAL]);
  expect(check({ ...OK, tags: ["z"] }, "query")).toEqual(["tags", "not one of x, y", ILLEGAL]);
});

test("a long value is shown shortened", () => {
  const detail = refusal({ name: "x".repeat(100_000) })?.detail;
  expect(JSON.stringify(detail).length).toBeLessThan(400);
});

test("members are handed on as they are meant, and those that were given stay as they are", () => {
  const given = {
    ...OK,
    text: '{"id":"1"}',
    texts: '["a"]',
    form: "count=5",
    secrets: [{ secret: "(ab)" }, { secret: "(cd)" }],
    goods: [{ id: "1" }],
  };
  const before = structuredClone(given);
  const meant = checkMembers(fields, given, { field: "", location: "body" }, { open });
  expect(meant).toEqual({
    ...given,
    text: { id: "1" },
    texts: ["a"],
    form: { count: 5 },
    secrets: [{ secret: "ab" }, { secret: "cd" }],
  });
  expect(given).toEqual(before);
  expect(checkMembers(fields, OK, { field: "", location: "body" }, { open })).toBe(OK);
});

test("what was encrypted is not shown", () => {
  const detail = refusal({ ...OK, secrets: [{ secret: "(abcde)" }] })?.detail;
  expect(JSON.stringify(detail)).not.toContain("abcde");
});

test("the message of an amount below its minimum is the documented one", () => {
  expect(refusal({ ...OK, amount: { total: 0 } })?.message).toBe(
    "输入源“/body/amount/total”映射到数值字段“总金额”规则校验失败，值低于最小值 1",
  );
});
