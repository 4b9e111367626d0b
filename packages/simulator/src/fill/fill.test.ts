import type { Field } from "@wechatpay-kit/catalog";
import { beforeAll, describe, expect, test } from "vitest";
import { testSource } from "../../test/helpers/source.ts";
import { fill } from "./fill.ts";
import type { Source } from "./source.ts";

let source: Source;
beforeAll(async () => {
  source = await testSource();
});

const required = true as const;

describe("an answer", () => {
  test("has what is known, what is required and nothing else", () => {
    const fields: Field[] = [
      { name: "out_trade_no", type: "string", required },
      { name: "currency", type: "string", required },
      { name: "attach", type: "string" },
      { name: "bank_type", type: "string" },
    ];
    const known = { out_trade_no: "T1", attach: "A", notify_url: "https://example.com" };
    expect(fill(fields, known, source)).toEqual({
      out_trade_no: "T1",
      attach: "A",
      currency: "CNY",
    });
  });

  test("has all members where none is required, but for those of a failure", () => {
    const fields: Field[] = [
      { name: "currency", type: "string" },
      { name: "fail_reason", type: "string" },
      { name: "err_code", type: "string" },
    ];
    expect(fill(fields, {}, source)).toEqual({ currency: "CNY" });
  });

  test("takes objects member by member and lists item by item", () => {
    const amount: Field[] = [
      { name: "total", type: "integer", required },
      { name: "payer_total", type: "integer", required },
    ];
    const fields: Field[] = [
      { name: "amount", type: "object", required, fields: amount },
      { name: "orders", type: "array", items: "object", required, fields: amount },
    ];
    const known = {
      amount: { total: 3, tip: 1 },
      orders: [{ total: 5 }, { payer_total: 6, total: 7 }],
    };
    expect(fill(fields, known, source)).toEqual({
      amount: { total: 3, payer_total: 3 },
      orders: [
        { total: 5, payer_total: 5 },
        { total: 7, payer_total: 6 },
      ],
    });
  });

  test("gives each item of a list identifiers of its own", () => {
    const item: Field[] = [
      { name: "out_detail_no", type: "string", required },
      { name: "detail_id", type: "string", required },
    ];
    const fields: Field[] = [{ name: "details", type: "array", items: "object", fields: item }];
    const known = { details: [{ out_detail_no: "1" }, { out_detail_no: "2" }] };
    const { details }: any = fill(fields, known, source);
    expect(details[0].detail_id).not.toBe(details[1].detail_id);
  });

  test("counts the index of a member from what is known, or from 0", () => {
    const fields: Field[] = [{ name: "coupon_fee_$n", type: "integer", indexed: true, required }];
    expect(fill(fields, { coupon_fee_3: "12" }, source)).toEqual({ coupon_fee_3: 12 });
    expect(fill(fields, {}, source)).toEqual({ coupon_fee_0: 0 });
  });

  test("takes the shape that has the known members", () => {
    const fields: Field[] = [
      {
        name: "detail",
        type: "object",
        variantLabel: "one",
        fields: [{ name: "a", type: "string" }],
        variants: [{ label: "two", fields: [{ name: "b", type: "string" }] }],
      },
    ];
    expect(fill(fields, { detail: { b: "B" } }, source)).toEqual({ detail: { b: "B" } });
  });
});

describe("a known value", () => {
  test.each<{ says: string; field: Partial<Field>; known: unknown; want: unknown }>([
    { says: "digits for an integer", field: { type: "integer" }, known: "12", want: 12 },
    { says: "an integer for text", field: { type: "string" }, known: 12, want: "12" },
    { says: "text for an integer", field: { type: "integer" }, known: "x", want: undefined },
    {
      says: "digits with a leading zero for an integer",
      field: { type: "integer" },
      known: "012",
      want: undefined,
    },
    { says: "a boolean for text", field: { type: "string" }, known: true, want: undefined },
    { says: "text for a boolean", field: { type: "boolean" }, known: "true", want: undefined },
    {
      says: "text that is too long",
      field: { type: "string", maxLength: 2 },
      known: "abc",
      want: undefined,
    },
    {
      says: "a value that is documented",
      field: { type: "string", enum: ["A"] },
      known: "A",
      want: "A",
    },
    {
      says: "a value of the SDKs",
      field: { type: "string", enum: ["A", "B"] },
      known: "B",
      want: "B",
    },
    {
      says: "a value that is not documented",
      field: { type: "string", enum: ["A"] },
      known: "B",
      want: undefined,
    },
    {
      says: "a value beside the examples",
      field: { type: "string", enum: ["A"], enumKind: "listed" },
      known: "B",
      want: "B",
    },
    {
      says: "no time where one is due",
      field: { type: "string", format: "date-time" },
      known: "20260102030405",
      want: undefined,
    },
    { says: "null", field: { type: "string" }, known: null, want: undefined },
    {
      says: "a list of text",
      field: { type: "array", items: "string" },
      known: ["a", "b"],
      want: ["a", "b"],
    },
    {
      says: "a list with an item of another type",
      field: { type: "array", items: "string" },
      known: ["a", {}],
      want: undefined,
    },
    {
      says: "an object of unknown members",
      field: { type: "object" },
      known: { a: 1 },
      want: { a: 1 },
    },
    {
      says: "an object without any of the members",
      field: { type: "object", fields: [{ name: "b", type: "string" }] },
      known: { a: 1 },
      want: undefined,
    },
  ])("is taken when it fits: $says", ({ field, known, want }) => {
    const fields: Field[] = [
      { name: "currency", type: "string", required },
      { name: "member", type: "string", ...field },
    ];
    expect(fill(fields, { member: known }, source)["member"]).toEqual(want);
  });

  test("that does not fit gives way to a made-up one where the member is required", () => {
    const fields: Field[] = [{ name: "currency", type: "string", enum: ["CNY"], required }];
    expect(fill(fields, { currency: "USD" }, source)).toEqual({ currency: "CNY" });
  });
});
