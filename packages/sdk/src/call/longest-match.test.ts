import { expect, test, vi } from "vitest";
import { LongestMatch } from "./longest-match.ts";

const match = new LongestMatch([
  ["abc", "short"],
  ["abcdef", "long"],
  ["abce", "other"],
  ["b", "letter"],
  ["abc", "again"],
  ["张三", "name"],
]);

test.each<[text: string, at: number, want: string | undefined]>([
  ["abcdef", 0, "long"],
  ["abcdeX", 0, "short"],
  ["abceX", 0, "other"],
  ["abcd", 0, "short"],
  ["abczzz", 0, "short"],
  ["abb", 0, undefined],
  ["abb", 1, "letter"],
  ["", 0, undefined],
  ["zzz", 0, undefined],
  ["我是张三", 2, "name"],
])("in %j at %i stands %s", (text, at, want) => {
  expect(match.at(text, at)?.[1]).toBe(want);
});

test("of no texts none stands anywhere", () => {
  expect(new LongestMatch([]).at("abc", 0)).toBeUndefined();
});

test("it agrees with trying all of them, wherever they begin alike", () => {
  const texts = ["a", "aa", "aab", "aba", "abab", "b", "bab", "babab", "ba"];
  const every = new LongestMatch(texts.map((text) => [text, text]));
  for (let number = 0; number < 1024; number += 1) {
    const text = number.toString(2).replaceAll("0", "a").replaceAll("1", "b");
    const found = texts
      .filter((one) => text.startsWith(one))
      .toSorted((a, b) => b.length - a.length)[0];
    expect(every.at(text, 0)?.[0]).toBe(found);
  }
});

test("a look among thousands that begin alike compares a few", () => {
  const alike = new LongestMatch(
    Array.from({ length: 4000 }, (_, index) => [`${"a".repeat(50)}${index}!`, ""]),
  );
  const compare = vi.spyOn(String.prototype, "startsWith");
  const found = alike.at("a".repeat(8000), 0);
  const compared = compare.mock.calls.length;
  compare.mockRestore();
  expect(found).toBeUndefined();
  expect(compared).toBeLessThan(3);
});
