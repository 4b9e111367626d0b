import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createReport } from "./report.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const refused = (): AggregateError => new AggregateError([new Error("connect ECONNREFUSED ::1")]);

test("an error is written with its stack once, and then how often it came again", () => {
  const lines: string[] = [];
  const report = createReport((text) => lines.push(text));
  for (let index = 0; index < 1_000; index++) report(refused());
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^wechatpay-kit simulator: Error: connect ECONNREFUSED ::1\n.*\n +at /);
  vi.advanceTimersByTime(60_000);
  expect(lines.slice(1)).toEqual([
    "wechatpay-kit simulator: 999 times more in a minute: Error: connect ECONNREFUSED ::1\n",
  ]);
});

test("another error is written at once, and the same one again after a minute without it", () => {
  const lines: string[] = [];
  const report = createReport((text) => lines.push(text));
  report(refused());
  report(new TypeError("another"));
  report("no error");
  expect(lines).toHaveLength(3);
  vi.advanceTimersByTime(60_000);
  expect(lines).toHaveLength(3);
  report(refused());
  expect(lines).toHaveLength(4);
  expect(vi.getTimerCount()).toBe(1);
});

test("errors that all differ are told apart up to a hundred", () => {
  const lines: string[] = [];
  const report = createReport((text) => lines.push(text));
  for (let index = 0; index < 10_000; index++) report(new Error(`number ${index}`));
  expect(lines.length).toBeLessThan(110);
  vi.advanceTimersByTime(60_000);
  expect(lines.at(-1)).toMatch(/\d{4} times more in a minute: other errors\n$/);
});
