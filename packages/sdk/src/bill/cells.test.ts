import * as fc from "fast-check";
import { expect, test } from "vitest";
import { decimal, readCell, unescaped } from "./cells.ts";

test.each<[text: string, places: number, gives: number | undefined]>([
  ["0.00", 2, 0],
  ["-0.00", 2, 0],
  ["12.34", 2, 1234],
  ["-0.08", 2, -8],
  ["12", 2, 1200],
  ["12.3", 2, 1230],
  ["0.08000", 5, 8000],
  ["1.005", 2, undefined],
  ["", 2, undefined],
  ["-", 2, undefined],
  [".5", 2, undefined],
  ["5.", 2, undefined],
  ["1.2.3", 2, undefined],
  ["1e3", 2, undefined],
  [" 1", 2, undefined],
  ["１", 2, undefined],
  ["90071992547409.91", 2, 9_007_199_254_740_991],
  ["90071992547409.92", 2, undefined],
])("%j with %i places is %s", (text, places, gives) => {
  expect(decimal(text, places)).toBe(gives);
});

test("every amount comes back exactly", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (fen) => {
      const digits = String(Math.abs(fen)).padStart(3, "0");
      const text = `${fen < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
      expect(decimal(text, 2)).toBe(fen);
    }),
  );
});

test.each<[text: string, was: string]>([
  ['a\\ b\\nc\\"d', 'a,b\nc"d'],
  ["no \\escape, \\\\ , \\", "no \\escape, \\,, \\"],
  ["\\\\n", "\\\n"],
])("%j was sent as %j", (text, was) => {
  expect(unescaped(text)).toBe(was);
});

test("an amount is read where it stands", () => {
  expect(decimal("`1.00,`12.34,`5", 2, 7, 12)).toBe(1234);
  expect(decimal("`-", 2, 2, 2)).toBeUndefined();
  expect(readCell("count", "`7.0,`12.0", 6, 10, false)).toBe(12);
  expect(readCell("count", "`7.0,`12", 6, 8, false)).toBe(12);
  expect(readCell("number", "`0,`00,`", 1, 2, false)).toBe("");
  expect(readCell("number", "`0,`00,`", 4, 6, false)).toBe("00");
});
