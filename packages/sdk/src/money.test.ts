import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RequestError } from "./errors.ts";
import { fen, yuan } from "./money.ts";

test.each<[text: string, amount: number]>([
  ["12.34", 1234],
  ["12.3", 1230],
  ["12", 1200],
  ["0.01", 1],
  ["-0.01", -1],
  ["-0.00", 0],
  ["000.10", 10],
  ["90071992547409.91", Number.MAX_SAFE_INTEGER],
])("%s yuan are %i fen", (text, amount) => {
  expect(fen(text)).toBe(amount);
});

test.each<[amount: number, text: string]>([
  [1234, "12.34"],
  [0, "0.00"],
  [-0, "0.00"],
  [5, "0.05"],
  [-5, "-0.05"],
  [100_000_000, "1000000.00"],
])("%i fen are %s yuan", (amount, text) => {
  expect(yuan(amount)).toBe(text);
});

test("an amount comes back as it went", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (amount) => {
      expect(fen(yuan(amount))).toBe(amount === 0 ? 0 : amount);
    }),
  );
});

describe("what is no amount is refused", () => {
  test.each<[value: any]>([
    [12.34],
    [{}],
    [undefined],
    [""],
    ["12.345"],
    ["12."],
    [".5"],
    ["1,234.00"],
    ["¥12"],
    ["1e3"],
    [" 12"],
    ["12\n"],
    ["１２"],
    ["90071992547409.92"],
    ["NaN"],
  ])("fen(%j)", (value) => {
    expect(() => fen(value)).toThrow(RequestError);
  });

  test.each<[value: any]>([[12.5], [Number.NaN], [Infinity], ["12"], [2 ** 53]])(
    "yuan(%s)",
    (value) => {
      expect(() => yuan(value)).toThrow(RequestError);
    },
  );
});
