import { getEventListeners } from "node:events";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { failure, limits, wire } from "../../test/support/wire.ts";
import { Slots } from "./slots.ts";

beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
afterEach(() => vi.useRealTimers());

const call = wire();

test("so many have a slot, and the others get one in their order", async () => {
  const slots = new Slots(2);
  const got: number[] = [];
  const takes = [1, 2, 3, 4, 5].map(async (number) => {
    const leave = await slots.take(call, limits());
    got.push(number);
    return leave;
  });
  const [first, second] = await Promise.all(takes.slice(0, 2));
  expect(got).toEqual([1, 2]);
  second?.();
  second?.();
  await takes[2];
  expect(got).toEqual([1, 2, 3]);
  first?.();
  (await takes[2])?.();
  await Promise.all(takes);
  expect(got).toEqual([1, 2, 3, 4, 5]);
  expect(slots.free).toBe(false);
  for (const take of takes) void take.then((leave) => leave());
  await Promise.all(takes);
  expect(slots.free).toBe(true);
});

test("who came while others waited does not pass them", async () => {
  const slots = new Slots(1);
  const leave = await slots.take(call, limits());
  const order: string[] = [];
  const waiting = slots.take(call, limits()).then(() => order.push("waited"));
  leave();
  const later = slots.take(call, limits()).then(() => order.push("came later"));
  await waiting;
  expect(order).toEqual(["waited"]);
  void later;
});

test("a turn that does not come in time is an error that says that nothing was sent", async () => {
  const slots = new Slots(1);
  const leave = await slots.take(call, limits());
  const waiting = failure(slots.take(call, limits({ timeout: 300 })));
  await vi.advanceTimersByTimeAsync(299);
  await vi.advanceTimersByTimeAsync(1);
  expect(await waiting).toMatchObject({
    name: "TimeoutError",
    timeout: 300,
    mayHaveReachedServer: false,
    message:
      "GET /v3/{x}: its turn did not come within 300 ms. Nothing was sent: the call may be repeated.",
  });
  leave();
  expect(slots.free).toBe(true);
});

test("who gives up leaves the queue and nothing behind", async () => {
  const slots = new Slots(1);
  const leave = await slots.take(call, limits());
  const given = new AbortController();
  const waiting = failure(slots.take(call, limits({ signal: given.signal })));
  const next = slots.take(call, limits());
  given.abort("enough");
  expect(await waiting).toBe("enough");
  expect(getEventListeners(given.signal, "abort")).toEqual([]);
  leave();
  (await next)();
  expect(slots.free).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
  expect(await failure(slots.take(call, limits({ signal: given.signal })))).toBe("enough");
  expect(slots.free).toBe(true);
});
