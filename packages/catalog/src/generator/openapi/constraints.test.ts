import { describe, expect, test } from "vitest";
import type { Field } from "../../field.ts";
import { charsetClass, listConstraints, textNotes, valueConstraints } from "./constraints.ts";

const facts = (own: Partial<Field>): Field => ({ name: "a", type: "string", ...own });

describe("the keywords", () => {
  test.each<[string, Partial<Field>, object]>([
    ["of lengths", { minLength: 1, maxLength: 32 }, { minLength: 1, maxLength: 32 }],
    ["of no least length", { minLength: 0, maxLength: 32 }, { maxLength: 32 }],
    [
      "of lengths in bytes",
      { minLength: 3, maxLength: 9, lengthUnit: "byte" },
      { minLength: 1, maxLength: 9 },
    ],
    ["of characters", { charset: "0-9_|*-" }, { pattern: String.raw`^[0-9_|*\-]*$` }],
    ["of a date", { format: "yyyy-MM-dd" }, { format: "date" }],
    ["of a compact time", { format: "yyyyMMddHHmmss" }, { pattern: String.raw`^\d{14}$` }],
    ["of an address", { format: "https-url" }, { format: "uri", pattern: "^https://" }],
    [
      "of a date or a word",
      { format: "yyyy-MM-dd", orValue: "长期" },
      { anyOf: [{ const: "长期" }, { format: "date" }] },
    ],
    [
      "of clear text are not those of ciphertext",
      { encrypted: "platform", maxLength: 64, charset: "0-9" },
      {},
    ],
    ["of ciphertext", { encrypted: "platform", maxLength: 1024 }, { maxLength: 1024 }],
  ])("%s", (_, own, want) => {
    expect(valueConstraints(facts(own), "string")).toEqual(want);
  });

  test("of numbers", () => {
    const own = facts({ type: "integer", min: 1, max: 100, multipleOf: 5 });
    expect(valueConstraints(own, "integer")).toEqual({
      format: "int64",
      minimum: 1,
      maximum: 100,
      multipleOf: 5,
    });
  });

  test("of lists and their items", () => {
    const own = facts({
      type: "array",
      items: "string",
      minItems: 1,
      maxItems: 10,
      itemMaxLength: 64,
    });
    expect(listConstraints(own)).toEqual({ minItems: 1, maxItems: 10 });
    expect(valueConstraints(own, "string")).toEqual({ maxLength: 64 });
  });
});

test("what no keyword says stands beside them", () => {
  expect(textNotes(facts({ maxLength: 9, lengthUnit: "byte" }))).toEqual({
    "x-wechatpay-max-bytes": 9,
  });
  expect(textNotes(facts({ maxLength: 64, encrypted: "platform" }))).toEqual({
    "x-wechatpay-clear-text": { maxLength: 64 },
  });
  expect(textNotes(facts({ maxLength: 64 }))).toEqual({});
});

describe("the characters between the brackets", () => {
  test.each([
    ["0-9A-Za-z_-|*@", "0-9Az_-|*@", "}~`{"],
    ["]\\^[", "]\\^[", "a0-"],
    ["一-龥a-z-", "中a-", "0Z"],
  ])("of %s are those and no others", (charset, taken, refused) => {
    const pattern = new RegExp(`^[${charsetClass(charset)}]*$`, "u");
    expect(pattern.test(taken)).toBe(true);
    expect([...refused].filter((character) => pattern.test(character))).toEqual([]);
  });
});
