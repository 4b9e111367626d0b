import { expect, test } from "vitest";
import { readReason, reasonText } from "./reason.ts";

test.each([
  [
    { en: "It said: a\nb", zh: "商户应答：a\nb" },
    { en: "It said: a\nb", zh: "商户应答：a b" },
  ],
  [
    { en: "No.", zh: "否。" },
    { en: "No.", zh: "否。" },
  ],
])("the reason %o is kept in both languages", (reason, want) => {
  expect(readReason(reasonText(reason))).toEqual(want);
});
