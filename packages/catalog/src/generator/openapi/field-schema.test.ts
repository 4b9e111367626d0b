import { describe, expect, test } from "vitest";
import type { Field } from "../../field.ts";
import type { Group } from "../groups.ts";
import { fieldSchema, objectSchema } from "./field-schema.ts";
import type { SchemaWriter } from "./field-schema.ts";

const writer: SchemaWriter = {
  labels: (name) => (name === "x" ? ["标 · Label.", "注"] : []),
  nested: (_, { label }) => ({ $ref: `#/${label}` }),
};
const inside: readonly Field[] = [{ name: "a", type: "string" }];

describe("the schema of a member", () => {
  test.each<{ says: string; field: Omit<Field, "name">; want: object }>([
    {
      says: "text",
      field: { type: "string", maxLength: 32 },
      want: { type: "string", maxLength: 32 },
    },
    {
      says: "a time",
      field: { type: "string", format: "date-time" },
      want: { type: "string", format: "date-time" },
    },
    { says: "an integer", field: { type: "integer" }, want: { type: "integer", format: "int64" } },
    { says: "a decimal number", field: { type: "number" }, want: { type: "number" } },
    {
      says: "a boolean with its default",
      field: { type: "boolean", default: false },
      want: { type: "boolean", default: false },
    },
    {
      says: "an enumeration, which is open",
      field: { type: "string", enum: ["A", "B"] },
      want: { anyOf: [{ enum: ["A", "B"] }, { type: "string" }] },
    },
    {
      says: "a fixed value",
      field: { type: "string", enum: ["A"], enumKind: "const" },
      want: { type: "string", const: "A" },
    },
    {
      says: "one of two fixed values",
      field: { type: "string", enum: ["A", "B"], enumKind: "const" },
      want: { type: "string", enum: ["A", "B"] },
    },
    {
      says: "a list of text",
      field: { type: "array", items: "string", enum: ["A"] },
      want: { type: "array", items: { anyOf: [{ enum: ["A"] }, { type: "string" }] } },
    },
    {
      says: "a list of objects",
      field: { type: "array", items: "object", fields: inside },
      want: { type: "array", items: { $ref: "#/" } },
    },
    { says: "an object of unknown members", field: { type: "object" }, want: { type: "object" } },
    {
      says: "an object of several shapes",
      field: {
        type: "object",
        fields: inside,
        variantLabel: "one",
        variants: [{ label: "two", fields: [] }],
      },
      want: { anyOf: [{ $ref: "#/one" }, { $ref: "#/two" }] },
    },
    { says: "a file", field: { type: "file" }, want: { type: "string", format: "binary" } },
    {
      says: "a file of some kinds",
      field: { type: "file", accepts: [{ extensions: ["png"], maxBytes: 2 }] },
      want: {
        type: "string",
        format: "binary",
        "x-wechatpay-accepts": [{ extensions: ["png"], maxBytes: 2 }],
      },
    },
    {
      says: "JSON in a string",
      field: { type: "string", encoded: "json", fields: inside },
      want: {
        type: "string",
        contentMediaType: "application/json",
        contentSchema: { $ref: "#/" },
        "x-wechatpay-encoded": "json",
      },
    },
    {
      says: "a list of text as JSON in a string",
      field: { type: "string", encoded: "json", decoded: "string[]" },
      want: {
        type: "string",
        contentMediaType: "application/json",
        contentSchema: { type: "array", items: { type: "string" } },
        "x-wechatpay-encoded": "json",
      },
    },
    {
      says: "JSON of which it is not known whether it is a list",
      field: { type: "string", encoded: "json", fields: inside, doubt: "json-root" },
      want: {
        type: "string",
        contentMediaType: "application/json",
        contentSchema: { anyOf: [{ $ref: "#/" }, { type: "array", items: { $ref: "#/" } }] },
        "x-wechatpay-encoded": "json",
        "x-wechatpay-doubt": "json-root",
      },
    },
    {
      says: "a sensitive member",
      field: { type: "string", encrypted: "platform" },
      want: { type: "string", "x-wechatpay-encrypted": "platform" },
    },
    {
      says: "text that opens to an object",
      field: { type: "string", encrypted: "apiv2-aes-ecb", fields: inside },
      want: {
        type: "string",
        "x-wechatpay-encrypted": "apiv2-aes-ecb",
        "x-wechatpay-decrypted": { $ref: "#/" },
      },
    },
    {
      says: "a signature by the merchant",
      field: { type: "string", signedBy: "merchant-private-key" },
      want: { type: "string", "x-wechatpay-signed-by": "merchant-private-key" },
    },
    {
      says: "a signature with WeCom's secret",
      field: { type: "string", signedBy: "work-wx-secret", covers: ["amount", "desc"] },
      want: {
        type: "string",
        "x-wechatpay-signed-by": "work-wx-secret",
        "x-wechatpay-covers": ["amount", "desc"],
      },
    },
  ])("of $says", ({ field, want }) => {
    expect(fieldSchema({ name: "member", ...field }, writer)).toEqual(want);
  });

  test("has label and note", () => {
    expect(fieldSchema({ name: "x", type: "string" }, writer)).toEqual({
      type: "string",
      description: "标 · Label.\n\n注",
    });
  });
});

describe("the schema of an object", () => {
  test("names the members that are required", () => {
    const fields: Field[] = [
      { name: "a", type: "string", required: true },
      { name: "b", type: "string" },
    ];
    expect(objectSchema(fields, writer)).toEqual({
      type: "object",
      properties: { a: { type: "string" }, b: { type: "string" } },
      required: ["a"],
    });
  });

  test.each<[string, readonly Group[], object]>([
    [
      "exactly one",
      [{ kind: "one-of", names: ["a", "b"] }],
      { oneOf: [{ required: ["a"] }, { required: ["b"] }] },
    ],
    [
      "at least one",
      [{ kind: "at-least-one", names: ["a", "b"] }],
      { anyOf: [{ required: ["a"] }, { required: ["b"] }] },
    ],
    [
      "one of each group",
      [
        { kind: "one-of", names: ["a"] },
        { kind: "at-least-one", names: ["b"] },
      ],
      { allOf: [{ oneOf: [{ required: ["a"] }] }, { anyOf: [{ required: ["b"] }] }] },
    ],
  ])("asks for %s of its members", (_, groups, want) => {
    expect(objectSchema([], writer, groups)).toEqual({ type: "object", properties: {}, ...want });
  });

  test("says of a member who has it and when, in words and as data", () => {
    const when = [{ kind: "required-when", fields: ["b"] }] as const;
    const facts = { modes: ["partner"], when, formerly: "c", source: "community" } as const;
    expect(fieldSchema({ name: "x", type: "string", ...facts }, writer)).toEqual({
      type: "string",
      description:
        "标 · Label.\n\n注\n\nPartners only.\n\nRequired with `b`.\n\nFormerly `c`.\n\nNot on the official pages.",
      "x-wechatpay-modes": ["partner"],
      "x-wechatpay-when": when,
      "x-wechatpay-formerly": "c",
      "x-wechatpay-source": "community",
    });
  });

  test("has a pattern for names with an index", () => {
    const fields: Field[] = [
      { name: "coupon_id_$n_$m", type: "string", indexed: true, required: true },
    ];
    expect(objectSchema(fields, writer)).toEqual({
      type: "object",
      properties: {},
      patternProperties: {
        [String.raw`^coupon_id_\d+_\d+$`]: { type: "string", "x-wechatpay-indexed": true },
      },
    });
  });
});
