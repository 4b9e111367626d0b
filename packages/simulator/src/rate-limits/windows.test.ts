import { expect, test } from "vitest";
import { Windows } from "./windows.ts";

const SECOND = 1_000;

test("a window begins with its first request and lasts its length, however the second is cut", () => {
  const windows = new Windows();
  windows.add("a", SECOND, 700);
  windows.add("a", SECOND, 1_699);
  expect(windows.count("a", 1_699)).toBe(2);
  expect(windows.count("a", 1_700)).toBe(0);
  windows.add("a", SECOND, 2_600);
  expect(windows.count("a", 3_599)).toBe(1);
});

test("names are counted apart, and one that was taken back is not counted", () => {
  const windows = new Windows();
  const first = windows.add("a", SECOND, 0);
  windows.add("a", SECOND, 0);
  windows.add("b", SECOND, 0);
  first.count--;
  expect([windows.count("a", 10), windows.count("b", 10), windows.count("c", 10)]).toEqual([
    1, 1, 0,
  ]);
});

test("what is taken back after its window is over changes nothing in the next", () => {
  const windows = new Windows();
  const over = windows.add("a", SECOND, 0);
  windows.add("a", SECOND, SECOND);
  over.count--;
  expect(windows.count("a", SECOND)).toBe(1);
});

test("memory is bounded by the windows that are open, not by the names that there were", () => {
  const windows = new Windows();
  let most = 0;
  // A hundred new names in every second.
  for (let now = 0; now < 1_000 * SECOND; now += 10) {
    windows.add(`order ${now}`, SECOND, now);
    most = Math.max(most, windows.size);
  }
  expect(most).toBeLessThanOrEqual(1_000);
});
