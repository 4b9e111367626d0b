import { expect, test } from "vitest";
import { filled, present, writeJson } from "./json.ts";

test("objects are opened down to the depth, what is below stands on one line", () => {
  expect(writeJson({ a: { b: { c: 1 } }, d: [{ e: 2 }], f: {} }, 2)).toBe(
    '{\n"a": {\n"b": {"c":1}\n},\n"d": [{"e":2}],\n"f": {}\n}',
  );
});

test("a member that is undefined is not written", () => {
  expect(writeJson({ a: undefined, b: 1 }, 1)).toBe('{\n"b": 1\n}');
});

test("what is there stays, false and what is empty too", () => {
  const members = { b: [], c: false, d: {}, e: "" };
  expect(present({ a: undefined, ...members })).toEqual(members);
});

test("an empty list can be left out", () => {
  expect(filled([])).toBeUndefined();
  expect(filled([1])).toEqual([1]);
});
