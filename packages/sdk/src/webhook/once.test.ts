import { beforeEach, describe, expect, test, vi } from "vitest";
import { deferred } from "../../test/support/deferred.ts";
import type { Deferred } from "../../test/support/deferred.ts";
import { holdTimers } from "../../test/support/hold-timers.ts";
import { memoryStore } from "./notification-store.ts";
import type { NotificationStore } from "./notification-store.ts";
import { Once } from "./once.ts";
import { ordersOf } from "./orders-of.ts";

const LEASE = 60_000;

interface Begun {
  readonly signal: AbortSignal;
  readonly end: Deferred<void>;
}

let errors: unknown[] = [];
beforeEach(() => {
  errors = [];
});

/** Begins to handle `key`; the handler ends when the test says so. */
async function begin(once: Once, key = "k", orders: string[] = []) {
  const begun = deferred<Begun>();
  const outcome = once.run({
    key,
    orders,
    run: (signal) => {
      const end = deferred<void>();
      begun.resolve({ signal, end });
      return end.promise;
    },
    failed: (error) => void errors.push(error),
  });
  return { ...(await begun.promise), outcome };
}

/** What another delivery of `key` comes to, whose handler would end at once. */
async function deliver(once: Once, key = "k", orders: string[] = []): Promise<string> {
  const failed = (error: unknown) => void errors.push(error);
  return (await once.run({ key, orders, run: async () => {}, failed })).state;
}

describe("a claim", () => {
  test("lasts as long as its handler runs, for other processes too", async () => {
    holdTimers();
    const store = memoryStore();
    const [one, two] = [new Once(store, LEASE), new Once(store, LEASE)];
    const { end, outcome, signal } = await begin(one);
    for (let minutes = 0; minutes < 5; minutes++) {
      await vi.advanceTimersByTimeAsync(LEASE);
      expect(await deliver(two)).toBe("busy");
    }
    expect(signal.aborted).toBe(false);
    end.resolve();
    expect(await outcome).toEqual({ state: "handled" });
    expect(await deliver(two)).toBe("repeated");
    expect(vi.getTimerCount()).toBe(0);
  });

  test("of a process that died is free when its lease is over", async () => {
    holdTimers();
    const store = memoryStore();
    await store.claim("k", "dead", LEASE);
    const once = new Once(store, LEASE);
    expect(await deliver(once)).toBe("busy");
    vi.advanceTimersByTime(LEASE + 1);
    expect(await deliver(once)).toBe("handled");
  });

  test("that another process has by now, because this one stood still, aborts the handler's signal", async () => {
    holdTimers();
    const store = memoryStore();
    const claim = vi.fn<NotificationStore["claim"]>(store.claim);
    const { signal, end, outcome } = await begin(new Once({ ...store, claim }, LEASE));
    const [[, owner = ""] = []] = claim.mock.calls;
    await store.release("k", owner);
    await store.claim("k", "other", LEASE);
    await vi.advanceTimersByTimeAsync(LEASE / 3);
    expect(signal.aborted).toBe(true);
    end.resolve();
    await outcome;
  });

  test("that could not be renewed for a lease aborts it too, and each failure is told", async () => {
    holdTimers();
    const store = memoryStore();
    const claim = vi.fn<NotificationStore["claim"]>(store.claim);
    const { signal, end, outcome } = await begin(new Once({ ...store, claim }, LEASE));
    claim.mockRejectedValue(new Error("no database"));
    await vi.advanceTimersByTimeAsync(LEASE * 0.9);
    expect(signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(LEASE * 0.2);
    expect(signal.aborted).toBe(true);
    expect(errors).toEqual(Array.from({ length: 3 }, () => new Error("no database")));
    end.resolve();
    await outcome;
  });

  test("is given up when the handler has thrown, after a renewal that was under way", async () => {
    holdTimers();
    const store = memoryStore();
    const slow = deferred<void>();
    const claim = vi.fn<NotificationStore["claim"]>(store.claim);
    const { end, outcome } = await begin(new Once({ ...store, claim }, LEASE));
    claim.mockImplementationOnce(async (...given) => {
      await slow.promise;
      return store.claim(...given);
    });
    await vi.advanceTimersByTimeAsync(LEASE / 3);
    end.reject(new Error("no stock"));
    slow.resolve();
    expect(await outcome).toEqual({ state: "failed", error: new Error("no stock") });
    expect(await deliver(new Once(store, LEASE))).toBe("handled");
  });
});

describe("what was handled and could not be stored", () => {
  test("is answered as handled, known here, kept from others, and stored as soon as that works", async () => {
    holdTimers();
    const store = memoryStore();
    const finish = vi
      .fn<NotificationStore["finish"]>(store.finish)
      .mockRejectedValueOnce(new Error("disk full"));
    const [one, two] = [new Once({ ...store, finish }, LEASE), new Once(store, LEASE)];
    expect(await deliver(one)).toBe("handled");
    expect(errors).toEqual([new Error("disk full")]);
    expect(await deliver(one)).toBe("repeated");
    expect(await deliver(two)).toBe("busy");
    await vi.advanceTimersByTimeAsync(1000);
    expect(finish).toHaveBeenCalledTimes(2);
    expect(await deliver(two)).toBe("repeated");
    expect(vi.getTimerCount()).toBe(0);
  });

  test("keeps no other notification of its order waiting", async () => {
    holdTimers();
    const store = memoryStore();
    const finish = () => Promise.reject(new Error("disk full"));
    expect(await deliver(new Once({ ...store, finish }, LEASE), "a", ["x"])).toBe("handled");
    expect(await deliver(new Once(store, LEASE), "b", ["x"])).toBe("handled");
  });

  test("is given up with a word when that never works", async () => {
    holdTimers();
    const finish = () => Promise.reject(new Error("disk full"));
    const once = new Once({ ...memoryStore(), finish }, LEASE);
    expect(await deliver(once)).toBe("handled");
    await vi.advanceTimersByTimeAsync(20 * 60_000);
    expect(errors).toEqual([new Error("disk full"), new Error("disk full")]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a store that fails", () => {
  test("lets nothing be handled", async () => {
    const run = vi.fn<() => Promise<void>>();
    const claim = () => Promise.reject(new Error("gone"));
    const once = new Once({ ...memoryStore(), claim }, LEASE);
    const task = { key: "k", orders: [], run, failed: (error: unknown) => void errors.push(error) };
    expect(await once.run(task)).toEqual({ state: "failed", error: new Error("gone") });
    expect(run).not.toHaveBeenCalled();
  });

  test.each([true, undefined, 1])(
    "by giving %s for a claim lets nothing be handled, and says so",
    async (given) => {
      const run = vi.fn<() => Promise<void>>();
      // What a store in JavaScript may give.
      const claim = async () => given as never;
      const once = new Once({ ...memoryStore(), claim }, LEASE);
      const task = {
        key: "k",
        orders: [],
        run,
        failed: (error: unknown) => void errors.push(error),
      };
      expect(await once.run(task)).toMatchObject({
        state: "failed",
        error: { option: "store", message: expect.stringContaining('"claimed", "busy" or "done"') },
      });
      expect(run).not.toHaveBeenCalled();
    },
  );

  test("to take a claim back does not hide why the handler failed", async () => {
    holdTimers();
    const release = () => {
      throw new Error("gone");
    };
    const { end, outcome } = await begin(new Once({ ...memoryStore(), release }, LEASE));
    end.reject(new Error("no stock"));
    expect(await outcome).toEqual({ state: "failed", error: new Error("no stock") });
    expect(errors).toEqual([new Error("gone")]);
  });
});

describe("of one order", () => {
  test("the next one waits in this process, and comes again to another", async () => {
    const store = memoryStore();
    const [one, two] = [new Once(store, LEASE), new Once(store, LEASE)];
    const first = await begin(one, "a", ["x"]);
    expect(await deliver(two, "b", ["x"])).toBe("busy");
    expect(await deliver(two, "c", ["y"])).toBe("handled");
    const second = deliver(one, "b", ["x", "z"]);
    first.end.resolve();
    expect(await second).toBe("handled");
    expect(await deliver(two, "d", ["x"])).toBe("handled");
  });

  test("the next one gets its turn when the handler of the first has thrown", async () => {
    const once = new Once(memoryStore(), LEASE);
    const first = await begin(once, "a", ["x"]);
    const second = deliver(once, "b", ["x"]);
    first.end.reject(new Error("no stock"));
    expect(await second).toBe("handled");
  });

  test("are all that name it: the payment of a combined order and the refund of one of its orders", () => {
    const combined = {
      resource: {
        combine_out_trade_no: "c",
        sub_orders: [{ out_trade_no: "1" }, { out_trade_no: "2" }],
      },
    };
    expect(ordersOf("m", combined)).toEqual([
      "m:combine_out_trade_no:c",
      "m:out_trade_no:1",
      "m:out_trade_no:2",
    ]);
    expect(ordersOf("m", { resource: { out_trade_no: "2", refund_id: "r" } })).toEqual([
      "m:out_trade_no:2",
    ]);
    expect(ordersOf("m", { req_info: { out_trade_no: "2" } })).toEqual(["m:out_trade_no:2"]);
    expect(ordersOf("m", { event_ciphertext: { out_order_no: "3" } })).toEqual([
      "m:out_order_no:3",
    ]);
    expect(ordersOf("m", { sub_order_list: { order_list: [{ out_trade_no: "4" }] } })).toEqual([
      "m:out_trade_no:4",
    ]);
    expect(ordersOf("m", { resource: { amount: 1 } })).toEqual([]);
  });
});
