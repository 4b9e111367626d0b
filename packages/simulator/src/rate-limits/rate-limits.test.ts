import type { Operation } from "@wechatpay-kit/catalog";
import { expect, test } from "vitest";
import { allOperations } from "../catalogue/catalogue.ts";
import type { Members } from "../core/handler.ts";
import { Refusal } from "../core/refusal.ts";
import { createRateLimits } from "./rate-limits.ts";

const merchant = (mchid: string, subMerchants: readonly string[] = []): any => ({
  mchid,
  subMerchants: new Map(subMerchants.map((number) => [number, {}])),
});

const SHOP = merchant("100");
const OTHER = merchant("200");
const PARTNER = merchant("300", ["301", "302"]);

const operation = (id: string): Operation => {
  const found = allOperations().find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
};

/** Limits on a clock that stands still, and a way to ask one operation. */
function open(id: string) {
  let now = 0;
  const limits = createRateLimits({ db: {} as any }, { now: () => now }, true);
  const one = operation(id);
  /** Whether a request is taken. */
  const ask = (
    as: any = SHOP,
    what: { body?: Members; remote?: string; fails?: boolean } = {},
  ): boolean => {
    const request = what.remote === undefined ? {} : { remote: what.remote };
    try {
      const counted = limits.count({ operation: one, request }, as);
      counted?.countMembers(what.body ?? {});
      if (what.fails) counted?.failed();
      return true;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  };
  /** How many of so many are taken. */
  const asks = (count: number, ...more: Parameters<typeof ask>): number =>
    Array.from({ length: count }, () => ask(...more)).filter(Boolean).length;
  return { limits, asks, pass: (milliseconds: number) => (now += milliseconds) };
}

test("of a merchant's requests as many a second are taken as are documented, and each merchant has its own", () => {
  const { asks, pass } = open("v3/bill/fundflowbill#get");
  expect(asks(5)).toBe(3);
  expect(asks(5, OTHER)).toBe(3);
  expect(asks(5, PARTNER)).toBe(3);
  pass(999);
  expect(asks(1)).toBe(0);
  pass(1);
  expect(asks(5)).toBe(3);
});

test("what is refused is not counted, so that a client that never rests is answered all the same", () => {
  const { asks, pass } = open("v3/bill/fundflowbill#get");
  for (let second = 0; second < 3; second++) {
    expect(asks(1_000)).toBe(3);
    pass(1_000);
  }
});

test("limits by the minute last a minute", () => {
  const { asks, pass } = open("v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement#post");
  expect(asks(30, PARTNER)).toBe(20);
  pass(59_999);
  expect(asks(1, PARTNER)).toBe(0);
  pass(1);
  expect(asks(30, PARTNER)).toBe(20);
});

test("refunds that fail are held to another limit than those that succeed", () => {
  const { asks, pass } = open("v3/refund/domestic/refunds#post");
  expect(asks(10, SHOP, { fails: true })).toBe(6);
  expect(asks(1)).toBe(0);
  pass(1_000);
  // Those that fail are no successes: they take no place of one.
  expect(asks(5, SHOP, { fails: true })).toBe(5);
  expect(asks(200)).toBe(150);
});

test("addresses are counted apart, and all callers together", () => {
  const { asks } = open("v3/marketing/favor/callbacks#post");
  expect(asks(9, SHOP, { remote: "10.0.0.1" })).toBe(5);
  expect(asks(9, OTHER, { remote: "10.0.0.1" })).toBe(0);
  expect(asks(9, OTHER, { remote: "10.0.0.2" })).toBe(5);
  const everybody = Array.from({ length: 300 }, (_, host) => asks(5, SHOP, { remote: `${host}` }));
  expect(everybody.reduce((sum, count) => sum + count, 10)).toBe(1_000);
});

test("an order may be refunded once a minute, other orders meanwhile", () => {
  const { asks, pass } = open("v3/ecommerce/refunds/apply#post");
  const [one, other] = [{ transaction_id: "4200001" }, { out_trade_no: "order-2" }];
  expect(asks(3, PARTNER, { body: one })).toBe(1);
  expect(asks(3, PARTNER, { body: other })).toBe(1);
  pass(60_000);
  expect(asks(3, PARTNER, { body: one })).toBe(1);
});

test("profit sharing is counted by who asks and by whose order it is", () => {
  const { asks } = open("v2/secapi/pay/multiprofitsharing#post");
  expect(asks(50, PARTNER, { body: { sub_mch_id: "301" } })).toBe(30);
  expect(asks(50, PARTNER, { body: { sub_mch_id: "302" } })).toBe(30);
  // Without a sub-merchant it is the caller's own order.
  expect(asks(50, SHOP)).toBe(30);
  const many = Array.from({ length: 20 }, (_, number) =>
    asks(30, PARTNER, { body: { sub_mch_id: `sub-${number}` } }),
  );
  expect(many.reduce((sum, count) => sum + count, 60)).toBe(300);
});

test("a request that one limit refuses takes no place in another", () => {
  const { asks, pass } = open("v3/ecommerce/refunds/apply#post");
  const body = { transaction_id: "4200001" };
  expect(asks(1_000, PARTNER, { body })).toBe(1);
  const others = Array.from({ length: 200 }, (_, number) =>
    asks(1, PARTNER, { body: { transaction_id: `42${number}` } }),
  );
  expect(others.reduce((sum, count) => sum + count, 1)).toBe(150);
  pass(1_000);
});

test("every documented limit is held for somebody, but for that of old orders", () => {
  const unheld = allOperations()
    .filter(({ rateLimits }) => rateLimits !== undefined)
    .filter(({ id, rateLimits = [] }) => {
      const held = rateLimits.filter(({ when }) => when !== "older-than-a-month");
      const least = Math.min(...held.map(({ count }) => count));
      return [SHOP, PARTNER].every((as) => {
        const { asks } = open(id);
        const fails = held.some(({ count, when }) => count === least && when === "failing");
        const what = { remote: "::1", fails, body: { transaction_id: "1", sub_mchid: "301" } };
        return asks(least + 1, as, what) !== least;
      });
    });
  expect(unheld.map(({ id }) => id)).toEqual([]);
});

test("an operation without a documented limit is never refused", () => {
  const { asks } = open("v3/pay/transactions/native#post");
  expect(asks(5_000)).toBe(5_000);
});
