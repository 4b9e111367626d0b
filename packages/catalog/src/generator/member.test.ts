import { describe, expect, test } from "vitest";
import type { Field } from "../field.ts";
import { absentMember, member } from "./member.ts";
import type { Wire } from "./wire.ts";
import { withText } from "./also-text.ts";

const write = (field: Field, wire: Wire = "json"): string =>
  member(field, { wire, nested: ({ name }) => `Model_${name}`, labels: () => [] });

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

  const x: Field = { name: "x", type: "string" };
  const decoded: [string, Field, string][] = [
    ["JSON text", { ...x, encoded: "json", fields: [x] }, "Model_x"],
    [
      "JSON text with a list",
      { ...x, encoded: "json", decoded: "object[]", fields: [x] },
      "readonly Model_x[]",
    ],
    ["JSON text with words", { ...x, encoded: "json", decoded: "string[]" }, "readonly string[]"],
    [
      "JSON text whose root is in doubt",
      { ...x, encoded: "json", doubt: "json-root", fields: [x] },
      "Model_x | readonly Model_x[]",
    ],
    ["a form", { ...x, encoded: "urlencode", fields: [x] }, "Model_x"],
  ];
  test.each(decoded)("is what %s decodes to", (_, field, want) => {
    expect(write(field)).toMatch(new RegExp(`^/\\*\\* .*\nreadonly x\\?: ${escape(want)};$`, "u"));
  });

  test("of a request that is encoded is what it decodes to, or the text", () => {
    const [field] = withText([{ ...x, encoded: "json", fields: [x] }]);
    expect(write(field ?? x)).toBe(
      "/** Travels as JSON text; a text is sent as it is. */\nreadonly x?: Model_x | string;",
    );
  });

  const indexed: [string, string][] = [
    ["coupon_id_$n", "readonly coupon_id_$n?: readonly string[];"],
    ["coupon_id_$n_$m", "readonly coupon_id_$n_$m?: readonly (readonly string[])[];"],
  ];
  test.each(indexed)("of %s is an array", (name, want) => {
    expect(write({ name, type: "integer", indexed: true }, "xml-answer").split("\n")[1]).toBe(want);
  });

  const wires: [Wire, Field["type"], string][] = [
    ["json", "integer", "number"],
    ["xml", "integer", "number | string"],
    ["xml-answer", "integer", "string"],
    ["json", "boolean", "boolean"],
    ["xml", "boolean", "boolean | string"],
    ["xml-answer", "boolean", "string"],
    ["xml", "string", "string"],
  ];
  test.each(wires)("in %s of %s is %s", (wire, type, want) => {
    expect(write({ name: "x", type }, wire)).toContain(`readonly x?: ${want};`);
  });
});

function escape(text: string): string {
  return text.replaceAll(/[|[\]]/gu, "\\$&");
}

test("a member's comment starts with its labels", () => {
  const text = member(
    { name: "mchid", type: "string", maxLength: 32 },
    {
      wire: "json",
      nested: () => "",
      labels: () => ["商户号 · Merchant ID."],
    },
  );
  expect(text).toBe(
    "/** 商户号 · Merchant ID. At most 32 characters. */\nreadonly mchid?: string;",
  );
});

describe("a member's comment", () => {
  const cases: [string, Partial<Field>, string][] = [
    ["longest text", { maxLength: 32 }, "/** At most 32 characters. */\nreadonly x?: string;"],
    [
      "time",
      { format: "date-time" },
      "/** RFC 3339: `2015-05-20T13:29:35+08:00`. */\nreadonly x?: string;",
    ],
    [
      "enumeration",
      { enum: ["A", "B"] },
      '/** Documented: `A`, `B`. */\nreadonly x?: Open<"A" | "B">;',
    ],
    [
      "fixed value",
      { enum: ["A"], enumKind: "const" },
      '/** Always `A`. */\nreadonly x?: Open<"A">;',
    ],
    [
      "number among documented ones",
      { type: "integer", enum: [1, 2] },
      "/** Documented: `1`, `2`. */\nreadonly x?: number;",
    ],
    [
      "sensitive text sent",
      { encrypted: "platform" },
      "/** Sensitive: give the plain text; it travels encrypted. */\nreadonly x?: Sensitive;",
    ],
    [
      "sensitive text received",
      { encrypted: "merchant" },
      "/** Sensitive: arrives encrypted; this is the plain text. */\nreadonly x?: string;",
    ],
    [
      "several facts",
      { enum: ["A", "B"], default: "A", maxLength: 16 },
      '/** At most 16 characters. Documented: `A`, `B`. Default: `A`. */\nreadonly x?: Open<"A" | "B">;',
    ],
  ];
  test.each(cases)("says the %s", (_, facts, want) => {
    expect(write({ name: "x", type: "string", ...facts })).toBe(want);
  });
});

test("a member of another shape is undefined", () => {
  expect(absentMember("contract_id")).toBe("readonly contract_id?: undefined;");
});

test("a type that can't be written is refused with the member's name", () => {
  expect(() => write({ name: "meta", type: "file" })).toThrow(
    "meta: no type can be written for file",
  );
});
