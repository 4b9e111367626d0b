import type { Condition, Field } from "@wechatpay-kit/catalog";
import { describe, expect, test } from "vitest";
import { Refusal } from "../core/refusal.ts";
import { wordRefusalV3 } from "../v3/refusal.ts";
import { checkMembers } from "./members.ts";

const text = (name: string, ...when: readonly Condition[]): Field => ({
  name,
  type: "string",
  label: `标签${name}`,
  when,
});

const fields: readonly Field[] = [
  { name: "type", type: "string" },
  { name: "kinds", type: "array", items: "string" },
  text("id", { kind: "one-of", with: ["no"] }),
  text("no", { kind: "one-of", with: ["id"] }),
  text("at", { kind: "at-least-one", with: ["by"] }),
  text("by", { kind: "at-least-one", with: ["at"] }),
  text("days", { kind: "exclusive", with: ["dates"] }),
  text("dates", { kind: "exclusive", with: ["days"] }),
  text("name", { kind: "required-when", fields: ["type"], values: ["NAMED"] }),
  text("list", { kind: "required-when", fields: ["kinds"], values: ["LIST", "ROWS"] }),
  text("both", { kind: "required-when", fields: ["type", "name"], values: ["BOTH"] }),
  text("told", { kind: "required-when", fields: ["type"] }, { kind: "required-when" }),
  text("never", { kind: "absent-when", fields: ["type"], values: ["BARE"] }),
  text("only", { kind: "only-when", fields: ["type"], values: ["ONLY"] }),
  {
    name: "inner",
    type: "object",
    fields: [text("deep", { kind: "required-when", fields: ["type"], values: ["DEEP"] })],
  },
];

const check = (members: Record<string, unknown>, lenient = false): string => {
  try {
    checkMembers(fields, members, { field: "", location: "body" }, { lenient });
    return "taken";
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return wordRefusalV3({ path: "" }, error.meaning).message;
  }
};

const OK = { id: "1", at: "1" };
const LACKS = "必填性规则校验失败，此字段为必填项";

describe("taken is", () => {
  test.each<Record<string, unknown>>([
    {},
    { at: undefined, by: "1" },
    { id: undefined, no: "1" },
    { by: "1" },
    { days: "1" },
    { dates: "1" },
    { type: "OTHER" },
    { type: "NAMED", name: "n" },
    { kinds: ["OTHER"] },
    { kinds: ["LIST"], list: "1" },
    // Two members are named, and one value: which of them it is of, nobody read.
    { type: "BOTH", name: "n" },
    { type: "ONLY", only: "1" },
    { only: "1" },
    { type: "OTHER", never: "1" },
    { type: "DEEP", inner: { deep: "1" } },
    { type: "OTHER", inner: {} },
  ])("%j", (more) => {
    expect(check({ ...OK, ...more })).toBe("taken");
  });
});

describe("refused is", () => {
  test.each<[Record<string, unknown>, string]>([
    [
      { id: undefined },
      "输入源“/body/id”映射到字段“标签id”必填性规则校验失败，id、no必须且只能填写一项",
    ],
    [{ no: "1" }, "输入源“/body/id”映射到字段“标签id”规则校验失败，id、no只能填写一项"],
    [{ at: undefined }, "输入源“/body/at”映射到字段“标签at”必填性规则校验失败，at、by至少填写一项"],
    [
      { days: "1", dates: "1" },
      "输入源“/body/days”映射到字段“标签days”规则校验失败，days、dates只能填写一项",
    ],
    [{ type: "NAMED" }, `输入源“/body/name”映射到字段“标签name”${LACKS}`],
    [{ kinds: ["OTHER", "ROWS"] }, `输入源“/body/list”映射到字段“标签list”${LACKS}`],
    [{ type: "DEEP", inner: {} }, `输入源“/body/inner/deep”映射到字段“标签deep”${LACKS}`],
    [
      { type: "BARE", never: "1" },
      "输入源“/body/never”映射到字段“标签never”规则校验失败，type取此值时，此字段不能填写",
    ],
    [
      { type: "OTHER", only: "1" },
      "输入源“/body/only”映射到字段“标签only”规则校验失败，type取此值时，此字段不能填写",
    ],
  ])("%j: %s", (more, message) => {
    expect(check({ ...OK, ...more })).toBe(message);
  });
});

test("in APIv2 two of several are taken, and none is refused", () => {
  expect(check({ ...OK, no: "1", days: "1", dates: "1" }, true)).toBe("taken");
  expect(check({ at: "1" }, true)).toMatch(/id、no必须且只能填写一项/);
});

test.each<[string, readonly Field[], Record<string, unknown>]>([
  ["names what is no sibling", [text("a", { kind: "one-of", with: ["elsewhere"] })], {}],
  [
    "holds in some cases only",
    [
      text("a", { kind: "one-of", with: ["b"] }, { kind: "required-when", fields: ["t"] }),
      text("b", { kind: "one-of", with: ["a"] }),
    ],
    {},
  ],
  [
    "names what goes along, and does not name it back",
    [text("openid", { kind: "one-of", with: ["sub_appid"] }), text("sub_appid")],
    { openid: "1", sub_appid: "2" },
  ],
])("no group is enforced that %s", (_, own, members) => {
  expect(() => checkMembers(own, members, { field: "", location: "body" })).not.toThrow();
});
