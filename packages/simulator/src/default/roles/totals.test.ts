import type { Field } from "@wechatpay-kit/catalog";
import { expect, test } from "vitest";
import type { Merchant } from "../../core/merchant.ts";
import type { Source } from "../../fill/source.ts";
import { withTotal } from "./totals.ts";

// Only what a made-up identifier derives from.
const source = { seed: "s", createdAt: 0, updatedAt: 0, lastVerb: "create", origin: "" } as Source;
const merchant = {
  row: { kind: "merchant" },
  appids: new Set(),
  services: new Map(),
  subMerchants: new Map(),
} as unknown as Merchant;

const total: Field = { name: "total_count", type: "integer", required: true };
const list = (name: string): Field => ({
  name,
  type: "array",
  items: "object",
  fields: [{ name: "store_id", type: "string", required: true }],
});
const texts = (name: string): Field => ({ name, type: "array", items: "string" });

const store = (store_id: string): object => ({ store_id });

test.each<[string, readonly Field[], object, object, object]>([
  [
    "of the list that is known",
    [total, list("data")],
    { data: [store("1")] },
    {},
    { total_count: 1 },
  ],
  ["that is known itself", [total, list("data")], { total_count: 9 }, {}, { total_count: 9 }],
  [
    "of what was sent",
    [total, list("success_store_list"), list("failed_store_list")],
    {},
    { store_list: [store("1"), store("2")] },
    { total_count: 2, success_store_list: [store("1"), store("2")] },
  ],
  [
    "of texts that were sent",
    [
      total,
      { name: "success_count", type: "integer" },
      texts("success_codes"),
      texts("fail_codes"),
    ],
    {},
    { coupon_code_list: ["a", "b", "c"] },
    { total_count: 3, success_count: 3, success_codes: ["a", "b", "c"] },
  ],
  [
    "of one item, where nothing is known",
    [total, list("data")],
    {},
    { offset: 0 },
    { total_count: 1, data: [{ store_id: expect.any(String) }] },
  ],
])("a total is that %s", (_, fields, known, sent, want) => {
  const members = { ...known };
  expect(withTotal(fields, members, { ...sent }, { ...source, merchant })).toEqual({
    ...members,
    ...want,
  });
});
