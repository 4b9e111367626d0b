import { expect, test } from "vitest";
import { differences } from "./differences.ts";

test.each([
  { sent: { a: 1 }, answered: { a: 1 }, want: [] },
  { sent: { a: 1 }, answered: { a: "1" }, want: [] },
  { sent: { a: 1 }, answered: {}, want: [] },
  { sent: {}, answered: { a: 1 }, want: [] },
  { sent: { a: 1 }, answered: { a: 2 }, want: ["/a: 1 ≠ 2"] },
  { sent: { a: { b: "x" } }, answered: { a: { b: "y" } }, want: ["/a/b: x ≠ y"] },
  { sent: { a: [{ b: 1 }] }, answered: { a: [{ b: 2 }] }, want: ["/a/0/b: 1 ≠ 2"] },
])("of $sent and $answered differ $want", ({ sent, answered, want }) => {
  expect(differences(sent, answered)).toEqual(want);
});
