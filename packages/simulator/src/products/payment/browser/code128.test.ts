import { expect, test } from "vitest";
import { code128 } from "./code128.ts";

const widths = (digits: string): string => code128(digits).join("");

test("each pair of digits has a symbol of its own, of eleven modules, three bars and three gaps", () => {
  const seen = new Set<string>();
  for (let pair = 0; pair < 100; pair += 1) {
    const symbol = code128(String(pair).padStart(2, "0")).slice(6, 12);
    expect(symbol.reduce((sum, width) => sum + width, 0)).toBe(11);
    // What tells Code 128 from noise: the bars of a symbol are an even number of modules.
    expect((symbol[0] ?? 0) + (symbol[2] ?? 0) + (symbol[4] ?? 0)).toSatisfy(
      (bars: number) => bars % 2 === 0,
    );
    seen.add(symbol.join(""));
  }
  expect(seen.size).toBe(100);
});

test.each([
  // Start C, the pair, the check (105 + pair) mod 103, the end.
  ["00", "211232 212222 222221 2331112"],
  ["01", "211232 222122 121223 2331112"],
  // 105 + 1·12 + 2·34 = 185, mod 103 = 82
  ["1234", "211232 112232 131123 121241 2331112"],
])("%s is drawn as the standard has it", (digits, want) => {
  expect(widths(digits)).toBe(want.replaceAll(" ", ""));
});

test("a payment code of eighteen digits takes 134 modules", () => {
  expect(code128("134567890123456789").reduce((sum, width) => sum + width, 0)).toBe(134);
});

test.each(["1", "123", "12a4", ""])("%j is no pair of digits", (text) => {
  expect(() => code128(text)).toThrow("pairs of digits");
});
