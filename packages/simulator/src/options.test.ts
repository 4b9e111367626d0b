import { expect, test } from "vitest";
import { resolveOptions } from "./options.ts";
import type { SimulatorOptions } from "./options.ts";

test.each<[SimulatorOptions, object]>([
  [{}, { kind: "memory" }],
  [{ data: "world.db" }, { kind: "file", path: "world.db" }],
  [{ database: "postgres://h/d" }, { kind: "postgres", url: "postgres://h/d" }],
  [{ database: "postgresql://h/d" }, { kind: "postgres", url: "postgresql://h/d" }],
])("%j keeps the world in %j", (options, location) => {
  expect(resolveOptions(options).location).toEqual(location);
});

test.each<[SimulatorOptions, RegExp]>([
  [{ data: "a", database: "postgres://h/d" }, /data and database exclude each other/],
  [{ database: "world.db" }, /database must be a postgres:.*use the option data/],
  [{ data: "postgres://h/d" }, /data must be the path.*use the option database/],
  [{ data: "" }, /data must be the path/],
])("%j is refused", (options, message) => {
  expect(() => resolveOptions(options)).toThrow(message);
});

test("without a seed every simulator has its own", () => {
  expect(resolveOptions({}).seed).not.toBe(resolveOptions({}).seed);
  expect(resolveOptions({ seed: "mine" }).seed).toBe("mine");
});
