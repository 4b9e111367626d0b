import { expect, test } from "vitest";
import { milliseconds } from "./duration.ts";

test.each([
  [0, 0],
  [1500, 1500],
  ["500ms", 500],
  ["15s", 15_000],
  ["3m", 180_000],
  ["1h30m", 5_400_000],
  ["7d", 604_800_000],
])("%j is %d milliseconds", (given, want) => {
  expect(milliseconds(given)).toBe(want);
});

test.each([
  "",
  "15",
  "s",
  "-1s",
  "1 h",
  "1w",
  "1.5h",
  -1,
  0.5,
  Number.NaN,
  Infinity,
  "999999999999d",
])("%j is refused with examples", (given) => {
  expect(() => milliseconds(given)).toThrow(/not a duration.*"24h"/);
});

test("what was given is named, never at length", () => {
  expect(() => milliseconds(Number.NaN)).toThrow(/^NaN is not/);
  expect(() => milliseconds("x".repeat(1_000_000))).toThrow(/^"x{79} is not/);
});
