import type { Field } from "@wechatpay-kit/catalog";
import { describe, expect, test } from "vitest";
import { cutToLongest, lengthOf, textLimits } from "./text-limits.ts";

const text = (more: Partial<Field>): Field => ({ name: "a", type: "string", ...more });

test("a length counts characters, or bytes where the field says so", () => {
  expect(lengthOf({}, "中a")).toBe(2);
  expect(lengthOf({}, "😀")).toBe(1);
  expect(lengthOf({ lengthUnit: "byte" }, "中a")).toBe(4);
});

describe("limits", () => {
  test.each<[Partial<Field>, number, number]>([
    [{}, 0, Infinity],
    [{ minLength: 6, maxLength: 32 }, 6, 32],
    [{ type: "array", itemMaxLength: 5, maxLength: 9 }, 0, 5],
    [{ encrypted: "platform", maxLength: 343 }, 0, 343],
    [{ encrypted: "platform", minLength: 2, maxLength: 344 }, 2, Infinity],
    [{ encrypted: "platform", minLength: 2, maxLength: 2048 }, 2, Infinity],
    [{ format: "date-time", maxLength: 16 }, 0, Infinity],
    [{ format: "date-time", maxLength: 32 }, 0, 32],
  ])("of %j are %d and %d", (more, shortest, longest) => {
    expect(textLimits(text(more))).toEqual({ shortest, longest });
  });
});

test.each<[Partial<Field>, string, string]>([
  [{}, "中文字符", "中文字符"],
  [{ maxLength: 3 }, "中文字符", "中文字"],
  [{ maxLength: 3 }, "a😀bc", "a😀b"],
  [{ maxLength: 7, lengthUnit: "byte" }, "中文字符", "中文"],
])("%j cuts %j to %j", (more, given, want) => {
  expect(cutToLongest(text(more), given)).toBe(want);
});
