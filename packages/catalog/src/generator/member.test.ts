import { describe, expect, test } from "vitest";
import type { Field } from "../field.ts";
import { absentMember, member } from "./member.ts";

const write = (field: Field): string => member(field, ({ name }) => `Model_${name}`);

describe("a member's type", () => {
  const cases: [Field, string][] = [
    [{ name: "appid", type: "string", required: true }, "readonly appid: string;"],
    [{ name: "appid", type: "string" }, "readonly appid?: string;"],
    [{ name: "amount", type: "integer", required: true }, "readonly amount: number;"],
    [{ name: "rate", type: "number" }, "readonly rate?: number;"],
    [{ name: "ok", type: "boolean" }, "readonly ok?: boolean;"],
    [{ name: "a", type: "array", items: "string" }, "readonly a?: readonly string[];"],
    [{ name: "a", type: "array", items: "integer" }, "readonly a?: readonly number[];"],
    [{ name: "o", type: "object" }, "readonly o?: Readonly<Record<string, unknown>>;"],
    [
      { name: "o", type: "object", fields: [{ name: "x", type: "string" }] },
      "readonly o?: Model_o;",
    ],
    [
      { name: "a", type: "array", items: "object", fields: [{ name: "x", type: "string" }] },
      "readonly a?: readonly Model_a[];",
    ],
    [{ name: "sub-mchid", type: "string" }, 'readonly "sub-mchid"?: string;'],
  ];
  test.each(cases)("%j is %s", (field, want) => {
    expect(write(field)).toBe(want);
  });
});

describe("a member's comment", () => {
  const cases: [string, Partial<Field>, string][] = [
    ["longest text", { maxLength: 32 }, "/** At most 32 characters. */\nreadonly x?: string;"],
    [
      "time",
      { format: "date-time" },
      "/** RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */\nreadonly x?: string;",
    ],
    [
      "enumeration",
      { enum: ["A", "B"] },
      '/** Documented: `A`, `B`; WeChat Pay may add values. */\nreadonly x?: Open<"A" | "B">;',
    ],
    [
      "fixed value",
      { enum: ["A"], enumKind: "const" },
      '/** Always `A`. */\nreadonly x?: Open<"A">;',
    ],
    [
      "number among documented ones",
      { type: "integer", enum: [1, 2] },
      "/** Documented: `1`, `2`; WeChat Pay may add values. */\nreadonly x?: number;",
    ],
    [
      "sensitive text sent",
      { encrypted: "platform" },
      "/** Sensitive: give the plain text; it travels encrypted with WeChat Pay's platform key. */\nreadonly x?: string;",
    ],
    [
      "sensitive text received",
      { encrypted: "merchant" },
      "/** Sensitive: arrives encrypted with the merchant's key; this is the plain text. */\nreadonly x?: string;",
    ],
    [
      "several facts",
      { enum: ["A", "B"], default: "A", maxLength: 16 },
      '/**\n * Documented: `A`, `B`; WeChat Pay may add values.\n * Default: `A`.\n * At most 16 characters.\n */\nreadonly x?: Open<"A" | "B">;',
    ],
  ];
  test.each(cases)("says the %s", (_, facts, want) => {
    expect(write({ name: "x", type: "string", ...facts })).toBe(want);
  });
});

test("a member of another shape is undefined", () => {
  expect(absentMember("contract_id")).toBe(
    "/** Never in this shape. */\nreadonly contract_id?: undefined;",
  );
});

test("a type that can't be written is refused with the member's name", () => {
  expect(() => write({ name: "meta", type: "file" })).toThrow(
    "meta: no type can be written for file",
  );
});
