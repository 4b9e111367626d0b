import { expect, test } from "vitest";
import { safeFileName } from "./safe-file-name.ts";

test.each<[name: string, safe: string]>([
  ["receipt.pdf", "receipt.pdf"],
  ["回单 2026年11月.pdf", "回单 2026年11月.pdf"],
  ["e\u0301.pdf", "\u00e9.pdf"],
  ["../../etc/passwd", "_.._etc_passwd"],
  ["..\\..\\boot.ini", "_.._boot.ini"],
  ["..", "file"],
  [".", "file"],
  ["", "file"],
  [" . . ", "file"],
  ["/", "_"],
  ["a\0b.png", "a_b.png"],
  ["a\r\nb.png", "a__b.png"],
  ["a\u2028b.png", "a_b.png"],
  ['a:b*c?d"e<f>g|h', "a_b_c_d_e_f_g_h"],
  ["invoice\u202efdp.exe", "invoicefdp.exe"],
  ["in\u200bvo\ufefficce\u2066.png", "invoicce.png"],
  ["lone \ud800 half", "lone _ half"],
  [".npmrc", "npmrc"],
  ["-rf", "rf"],
  ["name.  . ", "name"],
  ["CON", "_CON"],
  ["nul.txt", "_nul.txt"],
  ["Com1.tar.gz", "_Com1.tar.gz"],
  ["lpt\u00b9", "_lpt\u00b9"],
  ["aux .png", "_aux .png"],
  ["\u200bcon", "_con"],
  ["console.log", "console.log"],
  ["com10", "com10"],
  ["~$x", "~$x"],
])("%j is made %j", (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
  expect(safeFileName(safe)).toBe(safe);
});

test.each([
  ["字".repeat(200), ".jpeg"],
  ["😀".repeat(200), ".png"],
  ["a".repeat(400), ".pdf"],
])("one that is too long is cut between characters, before its extension", (start, end) => {
  const safe = safeFileName(start + end);
  expect(Buffer.byteLength(`${safe}.0123456789abcdef.part`)).toBeLessThanOrEqual(255);
  expect(Buffer.byteLength(safe)).toBeGreaterThan(228);
  expect(safe.endsWith(end)).toBe(true);
  expect(safe.isWellFormed()).toBe(true);
});

test("what is too long behind its dot is no extension, and no dot or blank is left where it is cut", () => {
  expect(safeFileName(`a.${"b".repeat(400)}`)).toBe(`a.${"b".repeat(231)}`);
  expect(safeFileName(`${"a".repeat(232)}. ${"b".repeat(40)}`)).toBe("a".repeat(232));
});

test("what is no text is told", () => {
  expect(() => safeFileName(undefined as any)).toThrow(
    "name: expected the name of a file, found undefined.",
  );
});
