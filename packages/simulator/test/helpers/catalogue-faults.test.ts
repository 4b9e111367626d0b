import type { Field } from "@wechatpay-kit/catalog";
import { describe, expect, test } from "vitest";
import { catalogueFaults } from "./catalogue-faults.ts";

const fields: Field[] = [
  { name: "text", type: "string", required: true, maxLength: 3 },
  { name: "kind", type: "string", enum: ["A"] },
  { name: "time", type: "string", format: "date-time" },
  { name: "whole", type: "integer" },
  { name: "list", type: "array", items: "string" },
  { name: "coupon_$n", type: "string", indexed: true },
  { name: "sealed", type: "string", encoded: "json", fields: [{ name: "text", type: "string" }] },
];

describe("what breaks the catalogue is found", () => {
  test.each<{ says: string; members: object; want: string[] }>([
    {
      says: "nothing",
      members: { text: "a", kind: "A", coupon_0: "1", sealed: { text: "b" } },
      want: [],
    },
    { says: "a missing member", members: {}, want: ["/text: missing"] },
    { says: "a long text", members: { text: "abcd" }, want: ["/text: too long"] },
    { says: "an empty text", members: { text: "" }, want: ["/text: empty"] },
    {
      says: "another type",
      members: { text: 1 },
      want: ["/text: number where string is expected"],
    },
    {
      says: "a fraction",
      members: { text: "a", whole: 0.5 },
      want: ["/whole: number where integer is expected"],
    },
    {
      says: "another value",
      members: { text: "a", kind: "B" },
      want: ["/kind: B is not documented"],
    },
    {
      says: "no time",
      members: { text: "a", time: "20260102030405" },
      want: ["/time: no RFC 3339 time"],
    },
    { says: "no list", members: { text: "a", list: "a" }, want: ["/list: no list"] },
    { says: "an empty list", members: { text: "a", list: [] }, want: ["/list: an empty list"] },
    {
      says: "an item of another type",
      members: { text: "a", list: [1] },
      want: ["/list/0: number where string is expected"],
    },
    { says: "an unknown member", members: { text: "a", more: 1 }, want: ["/more: not documented"] },
    {
      says: "another index",
      members: { text: "a", coupon_x: "1" },
      want: ["/coupon_x: not documented"],
    },
    {
      says: "text where an object is due",
      members: { text: "a", sealed: "{}" },
      want: ["/sealed: no object"],
    },
    {
      says: "a member within",
      members: { text: "a", sealed: { text: 1 } },
      want: ["/sealed/text: number where string is expected"],
    },
  ])("$says", ({ members, want }) => {
    expect(catalogueFaults(fields, members)).toEqual(want);
  });
});
