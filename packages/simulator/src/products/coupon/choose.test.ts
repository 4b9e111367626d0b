import { expect, test } from "vitest";
import { couponsFor } from "./choose.ts";
import type { CouponOrder } from "./choose.ts";
import type { CouponRow } from "./tables.ts";

const NOW = 1000;

const ORDER: CouponOrder = {
  mchid: "1230000109",
  sub_mchid: "",
  total: 1000,
  currency: "CNY",
  goods_tag: null,
};

const coupon = (coupon_id: string, more: Partial<CouponRow> = {}): CouponRow => ({
  coupon_id,
  person: "user-1",
  stock_id: "1",
  creator: null,
  name: "满减券",
  type: "CASH",
  value: 300,
  minimum: 1,
  sender: null,
  out_request_no: null,
  description: "",
  merchants: null,
  goods_tags: null,
  combinable: 0,
  valid_from: 0,
  valid_until: null,
  order_id: null,
  created_at: 0,
  ...more,
});

interface Case {
  readonly says: string;
  readonly coupons: readonly CouponRow[];
  readonly order?: Partial<CouponOrder>;
  readonly want: readonly string[];
}

const cases: readonly Case[] = [
  { says: "nothing of nothing", coupons: [], want: [] },
  { says: "one that fits", coupons: [coupon("a")], want: ["a"] },
  {
    says: "the one that takes most off",
    coupons: [coupon("a"), coupon("b", { value: 301 }), coupon("c", { value: 2 })],
    want: ["b"],
  },
  {
    says: "of two alike the one that expires first",
    coupons: [coupon("a"), coupon("b", { valid_until: 2000 }), coupon("c", { valid_until: 3000 })],
    want: ["b"],
  },
  {
    says: "one whose minimum is the price",
    coupons: [coupon("a", { minimum: 1000 })],
    want: ["a"],
  },
  {
    says: "none whose minimum is a fen above",
    coupons: [coupon("a", { minimum: 1001 })],
    want: [],
  },
  { says: "one that leaves a fen", coupons: [coupon("a", { value: 999 })], want: ["a"] },
  { says: "none that leaves nothing", coupons: [coupon("a", { value: 1000 })], want: [] },
  {
    says: "one of the merchant",
    coupons: [coupon("a", { merchants: '["1230000109"]' })],
    want: ["a"],
  },
  { says: "none of another", coupons: [coupon("a", { merchants: '["1900000109"]' })], want: [] },
  {
    says: "one of the sub-merchant, of a partner's order",
    coupons: [
      coupon("a", { merchants: '["1230000109"]' }),
      coupon("b", { merchants: '["1900000109"]' }),
    ],
    order: { sub_mchid: "1900000109" },
    want: ["b"],
  },
  {
    says: "none for orders with a tag",
    coupons: [coupon("a", { goods_tags: '["WX","WXG"]' })],
    want: [],
  },
  {
    says: "one for orders with this tag",
    coupons: [
      coupon("a", { goods_tags: '["WX","WXG"]' }),
      coupon("b", { goods_tags: '["wxg"]', value: 400 }),
    ],
    order: { goods_tag: "WXG" },
    want: ["a"],
  },
  {
    says: "one that is valid from now on",
    coupons: [coupon("a", { valid_from: NOW })],
    want: ["a"],
  },
  { says: "none before its time", coupons: [coupon("a", { valid_from: NOW + 1 })], want: [] },
  { says: "none after its time", coupons: [coupon("a", { valid_until: NOW })], want: [] },
  {
    says: "none in another currency",
    coupons: [coupon("a")],
    order: { currency: "HKD" },
    want: [],
  },
  {
    says: "several that may be used together",
    coupons: [
      coupon("a", { combinable: 1, value: 100 }),
      coupon("b", { combinable: 1, value: 250 }),
      coupon("c"),
    ],
    want: ["b", "a"],
  },
  {
    says: "one alone where it takes as much off",
    coupons: [
      coupon("a", { combinable: 1, value: 100 }),
      coupon("b", { combinable: 1, value: 200 }),
      coupon("c"),
    ],
    want: ["c"],
  },
  {
    says: "no more together than leaves a fen",
    coupons: [
      coupon("a", { combinable: 1, value: 600 }),
      coupon("b", { combinable: 1, value: 400 }),
      coupon("c", { combinable: 1, value: 399 }),
    ],
    want: ["a", "c"],
  },
];

test.each(cases)("an order takes $says", ({ coupons, order, want }) => {
  const taken = couponsFor(coupons, { ...ORDER, ...order }, NOW);
  expect(taken.map(({ coupon_id }) => coupon_id)).toEqual(want);
});
