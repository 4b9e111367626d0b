import { expect, test } from "vitest";
import type { Condition, Field } from "../field.ts";
import { factRemarks } from "./remarks.ts";

test.each<[Partial<Field>, string]>([
  [{ maxLength: 1 }, "At most 1 character."],
  [{ minLength: 0, maxLength: 32 }, "At most 32 characters."],
  [{ minLength: 1, maxLength: 32 }, "1–32 characters."],
  [{ minLength: 18, maxLength: 18 }, "18 characters."],
  [{ minLength: 3 }, "At least 3 characters."],
  [{ maxLength: 128, lengthUnit: "byte" }, "At most 128 bytes."],
  [
    { minLength: 6, maxLength: 32, charset: "0-9A-Za-z_|*-" },
    "6–32 characters of `0-9A-Za-z_|*-`.",
  ],
  [{ maxLength: 9, lengthUnit: "byte", charset: "0-9" }, "At most 9 bytes. Characters of `0-9`."],
  [{ charset: "`'" }, "Characters of `` `' ``."],
  [{ maxItems: 10, itemMaxLength: 64 }, "At most 10 items. Each: at most 64 characters."],
  [{ minItems: 2, maxItems: 10 }, "2–10 items."],
  [{ min: 1, max: 100 }, "1 to 100."],
  [{ min: 0 }, "At least 0."],
  [{ max: 7, multipleOf: 7 }, "At most 7. A multiple of 7."],
  [{ format: "yyyyMMddHHmmss" }, "`yyyyMMddHHmmss`."],
  [{ format: "date-time" }, "RFC 3339: `2015-05-20T13:29:35+08:00`."],
  [{ format: "https-url" }, "Begins with `https://`."],
  [{ format: "unix-seconds" }, "Unix seconds."],
  [{ format: "yyyy-MM-dd", orValue: "长期" }, "`yyyy-MM-dd`, or `长期`."],
  [{ deprecated: true }, "Deprecated."],
  [{ formerly: "b" }, "Formerly `b`."],
  [{ source: "community" }, "Not on the official pages."],
  [{ modes: ["partner"] }, "Partners only."],
  [{ requiredIn: ["merchant", "brand"] }, "Required of direct merchants and brands."],
])("of %j it is said: %s", (facts, want) => {
  expect(factRemarks({ name: "a", type: "string", ...facts }).join(" ")).toBe(want);
});

test.each<[Condition, string]>([
  [{ kind: "one-of", with: ["b", "c"] }, "One of this and `b` and `c`."],
  [{ kind: "at-least-one", with: ["b"] }, "At least one of this and `b`."],
  [{ kind: "exclusive", with: ["b"], modes: ["partner"] }, "Partners: not together with `b`."],
  [
    { kind: "required-when", fields: ["b"], values: ["X", "Y"] },
    "Required when `b` is `X` or `Y`.",
  ],
  [{ kind: "required-when", fields: ["b"] }, "Required with `b`."],
  [{ kind: "required-when" }, "Required in cases that the page tells."],
  [{ kind: "absent-when", fields: ["b"], values: [1] }, "Not given when `b` is `1`."],
  [{ kind: "only-when", fields: ["b"] }, "Only with `b`."],
  [{ kind: "present-when", fields: ["b"], values: ["X"] }, "Present when `b` is `X`."],
])("the condition %j reads: %s", (condition, want) => {
  expect(factRemarks({ name: "a", type: "string", when: [condition] })).toEqual([want]);
});
