import { expect, test } from "vitest";
import * as fc from "fast-check";
import { Lines } from "./lines.ts";

const bytes = (text: string): Buffer => Buffer.from(text);

test("lines are the same whatever pieces they come in", () => {
  const text = fc.array(fc.string({ unit: fc.constantFrom("a", "é", "咖", "😀", "`") }));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 9 }), (lines, piece) => {
      const whole = bytes(`\u{feff}${lines.map((line) => `${line}\r\n`).join("")}`);
      const read = new Lines();
      const found: string[] = [];
      for (let at = 0; at < whole.length; at += piece) {
        found.push(...read.add(whole.subarray(at, at + piece)));
      }
      expect(found).toEqual(lines);
      // A text without lines is a byte-order mark alone.
      expect(read.end()).toBe(lines.length === 0 ? "\u{feff}" : "");
    }),
  );
});

test.each<[text: string, lines: string[], rest: string]>([
  ["a\nb\n", ["a", "b"], ""],
  ["a\r\nb", ["a"], "b"],
  ["\n\r\n", ["", ""], ""],
  ["a\rb\n", ["a\rb"], ""],
  ["\u{feff}a\n\u{feff}b\n", ["a", "\u{feff}b"], ""],
])("of %j", (text, lines, rest) => {
  const read = new Lines();
  expect(read.add(bytes(text))).toEqual(lines);
  expect(read.end()).toBe(rest);
});

test("bytes may be overwritten once they were taken", () => {
  const read = new Lines();
  const piece = bytes("ab\ncd");
  expect(read.add(piece)).toEqual(["ab"]);
  piece.fill(0x78);
  expect(read.add(bytes("ef\n"))).toEqual(["cdef"]);
});

test.each([
  ["a character that breaks off within a line", [0xe5, 0x92, 0x0a]],
  ["a byte that no character has", [0x61, 0xff, 0x0a]],
])("%s is refused", (_, found) => {
  expect(() => new Lines().add(Uint8Array.from(found))).toThrow(TypeError);
});

test("half a character at the end is refused", () => {
  const read = new Lines();
  read.add(Uint8Array.of(0x61, 0x0a, 0xe5, 0x92));
  expect(() => read.end()).toThrow(TypeError);
});

test("a line without end is not gathered for ever", () => {
  const read = new Lines();
  const piece = Buffer.alloc(64 * 1024, "a");
  expect(() => {
    for (let count = 0; count < 20; count++) read.add(piece);
  }).toThrow(RangeError);
});
