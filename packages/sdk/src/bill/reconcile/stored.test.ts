import { mkdtempSync, readdirSync, rmdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { all, failing, many, tiny } from "../../../test/support/reconcile.ts";
import type { LocalEntry } from "./differences.ts";
import { reconcile } from "./reconcile.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "reconcile-test-"));
  vi.stubEnv("TMPDIR", folder);
});
afterEach(() => {
  // Fails where anything was left in it.
  rmdirSync(folder);
});

const ORDERS: LocalEntry[] = Array.from({ length: 9 }, (_, index) => ({
  out_trade_no: `other-${index}`,
  total: 1,
}));

describe("what is stored", () => {
  test("can be read by this user alone, and is gone at the end", async () => {
    const modes: string[] = [];
    const look = (path: string): void => {
      modes.push((statSync(path).mode & 0o777).toString(8));
    };
    // They are asked for when the bill was stored.
    function* orders(): Generator<LocalEntry> {
      for (const name of readdirSync(folder)) {
        look(join(folder, name));
        for (const file of readdirSync(join(folder, name))) look(join(folder, name, file));
      }
      yield { out_trade_no: "order-0", total: 0 };
    }
    expect(await all(tiny(many(9), orders()))).toHaveLength(8);
    expect(modes[0]).toBe("700");
    expect(new Set(modes.slice(1))).toEqual(new Set(["600"]));
    expect(readdirSync(folder)).toEqual([]);
  });

  test("is nothing where all fits into memory", async () => {
    for await (const _ of reconcile(many(9), [])) expect(readdirSync(folder)).toEqual([]);
  });

  test("is gone after break", async () => {
    for await (const { kind } of tiny(many(9), [])) {
      expect(kind).toBe("missing");
      break;
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(["bill", "orders"] as const)("is gone when %s throws midway", async (side) => {
    const cause = new Error("the connection is gone");
    async function* half<Item>(items: Item[]): AsyncGenerator<Item> {
      yield* items;
      throw cause;
    }
    const reconciled = side === "bill" ? tiny(half(many(9)), []) : tiny(many(9), half([...ORDERS]));
    expect(await failing(reconciled)).toBe(cause);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("is gone when a source that never answers is given up", async () => {
    const stop = new AbortController();
    async function* hanging(): AsyncGenerator<LocalEntry> {
      yield* ORDERS;
      expect(readdirSync(folder)).toHaveLength(1);
      queueMicrotask(() => stop.abort(new Error("enough")));
      await new Promise(() => {});
    }
    expect(await failing(tiny(many(9), hanging(), stop.signal))).toBe(stop.signal.reason);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("is gone when the signal comes between differences, also where nobody asks for the next", async () => {
    const stop = new AbortController();
    const differences = tiny(many(9), [], stop.signal)[Symbol.asyncIterator]();
    await differences.next();
    stop.abort(new Error("enough"));
    await vi.waitFor(() => expect(readdirSync(folder)).toEqual([]));
    await expect(differences.next()).rejects.toBe(stop.signal.reason);
  });
});
