import { expect, test } from "vitest";
import { createIds } from "./ids.ts";

const some = (seed: string, instance: number): string[] => {
  const ids = createIds(seed, instance);
  return [ids.hex(30), ids.token(64), ids.hex(12)];
};

test("the same seed and start give the same identifiers", () => {
  expect(some("a", 1)).toEqual(some("a", 1));
});

test.each([
  ["another seed", some("b", 1)],
  ["another start", some("a", 2)],
])("%s gives others", (_, other) => {
  expect(some("a", 1).filter((id) => other.includes(id))).toEqual([]);
});

test("they have the asked form", () => {
  const [hex, token, short] = some("a", 1);
  expect(hex).toMatch(/^[0-9A-F]{30}$/);
  expect(token).toMatch(/^[A-Za-z0-9]{64}$/);
  expect(short).toMatch(/^[0-9A-F]{12}$/);
});
