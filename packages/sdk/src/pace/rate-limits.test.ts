import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { loadCatalog } from "../../../catalog/src/load-catalog.ts";
import { failure, limits } from "../../test/support/wire.ts";
import { checkCall } from "../call/check-call.ts";
import type { CheckedCall } from "../call/call.ts";
import { unfolded } from "../call/folded-table.ts";
import { rateLimits } from "../generated/rate-limits.ts";
import { RateLimits } from "./rate-limits.ts";

beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
afterEach(() => vi.useRealTimers());

/** A call of 3 a second. */
const flow = (): CheckedCall =>
  checkCall({ method: "GET", template: "v3/bill/fundflowbill", options: {} });

/** A call of 1 a minute for an order, and 150 a second. */
const refund = (out_trade_no: string): CheckedCall =>
  checkCall({
    method: "POST",
    template: "v3/ecommerce/refunds/apply",
    options: { json: { out_trade_no } },
  });

/** When calls left, in milliseconds from now. */
function watched(rates = new RateLimits()) {
  const from = performance.now();
  const left: number[] = [];
  const pass = async (call: CheckedCall, within = limits({ timeout: 600_000 })) => {
    await rates.pass(call, within);
    left.push(performance.now() - from);
  };
  return { left, pass };
}

test("every operation whose pages say a rate is held to one that is none of them above", () => {
  const table = new Map(unfolded(rateLimits));
  const counted = (when: string | undefined) => when !== "failing" && when !== "older-than-a-month";
  const documented = loadCatalog().operations.flatMap(({ id, rateLimits: all = [] }) => {
    const said = all.filter(({ when }) => counted(when));
    return said.length === 0 ? [] : [{ id, said }];
  });
  expect(documented.map(({ id }) => id).toSorted()).toEqual([...table.keys()].toSorted());
  for (const { id, said } of documented) {
    const rules =
      table
        .get(id)
        ?.split(",")
        .map((rule) => rule.split("/")) ?? [];
    for (const { count, per, subject } of said) {
      const by = { payee: "sub", receiver: "sub", order: "order" }[String(subject)];
      const holds = rules.some(
        (rule) =>
          rule[2] === by && Number(rule[0]) <= count && (rule[1] === per || rule[1] === "min"),
      );
      expect([id, count, per, holds]).toEqual([id, count, per, true]);
    }
  }
});

describe("what is too much", () => {
  test("waits until the oldest is a second ago", async () => {
    const { left, pass } = watched();
    const passes = [1, 2, 3, 4, 5, 6, 7].map(() => pass(flow()));
    await vi.advanceTimersByTimeAsync(0);
    expect(left).toEqual([0, 0, 0]);
    await vi.advanceTimersByTimeAsync(999);
    expect(left).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(1);
    expect(left).toEqual([0, 0, 0, 1000, 1000, 1000]);
    await vi.advanceTimersByTimeAsync(1000);
    await Promise.all(passes);
    expect(left).toEqual([0, 0, 0, 1000, 1000, 1000, 2000]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("is never there in any second, whenever the calls come and whoever gives up", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ after: fc.nat(700), patience: fc.integer({ min: 1, max: 4000 }) }), {
          maxLength: 40,
        }),
        async (calls) => {
          const { left, pass } = watched();
          const ends: Promise<unknown>[] = [];
          for (const { after, patience } of calls) {
            // oxlint-disable-next-line no-await-in-loop -- time passes
            await vi.advanceTimersByTimeAsync(after);
            ends.push(failure(pass(flow(), limits({ timeout: patience }))));
          }
          await vi.advanceTimersByTimeAsync(60_000);
          await Promise.all(ends);
          const apart = left.slice(3).map((at, index) => at - (left[index] ?? Number.NaN));
          expect(apart.filter((time) => !(time >= 1000))).toEqual([]);
          expect(vi.getTimerCount()).toBe(0);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("is counted by operation, however its path is spelled, and for each client", async () => {
    const { left, pass } = watched();
    await Promise.all([1, 2, 3].map(() => pass(flow())));
    const other = checkCall({ method: "GET", template: "v3/certificates", options: {} });
    await Promise.all([pass(other), watched().pass(flow())]);
    const slash = checkCall({ method: "GET", template: "v3/bill/fundflowbill/", options: {} });
    const fourth = pass(slash);
    await vi.advanceTimersByTimeAsync(999);
    expect(left).toHaveLength(4);
    await vi.advanceTimersByTimeAsync(1);
    await fourth;
    expect(left.at(-1)).toBe(1000);
  });

  test("of one order does not hold up another", async () => {
    const { left, pass } = watched();
    const passes = ["a", "a", "b", "a"].map((order) => pass(refund(order)));
    await vi.advanceTimersByTimeAsync(0);
    expect(left).toEqual([0, 0]);
    await vi.advanceTimersByTimeAsync(120_000);
    await Promise.all(passes);
    expect(left).toEqual([0, 0, 60_000, 120_000]);
  });

  test("is let go where nobody needs it any more", async () => {
    const rates = new RateLimits();
    const { pass, left } = watched(rates);
    for (let hour = 0; hour < 3; hour += 1) {
      const orders = Array.from({ length: 1200 }, (_, index) => pass(refund(`${hour} ${index}`)));
      // oxlint-disable-next-line no-await-in-loop -- time passes
      await vi.advanceTimersByTimeAsync(3_600_000);
      // oxlint-disable-next-line no-await-in-loop
      await Promise.all(orders);
    }
    expect(left).toHaveLength(3600);
  });
});

describe("who waits", () => {
  test("gives up at the end of its own time, and is not counted", async () => {
    const { left, pass } = watched();
    await Promise.all([1, 2, 3].map(() => pass(flow())));
    const late = failure(pass(flow(), limits({ timeout: 400 })));
    const patient = pass(flow());
    await vi.advanceTimersByTimeAsync(400);
    expect(await late).toMatchObject({
      name: "TimeoutError",
      mayHaveReachedServer: false,
      message: expect.stringMatching(/the documented rate left no room within 400 ms/),
    });
    await vi.advanceTimersByTimeAsync(600);
    await patient;
    expect(left).toEqual([0, 0, 0, 1000]);
  });

  test("can be told to give up, wherever in the line it stands", async () => {
    const { left, pass } = watched();
    await Promise.all([1, 2, 3].map(() => pass(flow())));
    const given = [1, 2].map(() => new AbortController());
    const waiting = given.map(({ signal }) => failure(pass(flow(), limits({ signal }))));
    const patient = pass(flow());
    given[1]?.abort("second");
    given[0]?.abort("first");
    expect(await Promise.all(waiting)).toEqual(["first", "second"]);
    await vi.advanceTimersByTimeAsync(1000);
    await patient;
    expect(left).toEqual([0, 0, 0, 1000]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
