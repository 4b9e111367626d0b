import { expect, test } from "vitest";
import { noGlossary } from "../glossary.ts";
import { tagList, tagOf } from "./tags.ts";

const words = { zh: "支付", en: "Payment" };
const glossary = { ...noGlossary, products: new Map([["支付", words]]) };
const tag = { name: "Payment", description: "支付 · Payment" };

test.each([
  { says: "the group", of: { group: "支付", tags: ["跨境/支付"] }, want: tag },
  { says: "the first menu where there is no group", of: { tags: ["支付/订单"] }, want: tag },
  { says: "nothing where no menu has it", of: {}, want: undefined },
  {
    says: "the name of the facts where the glossary has none",
    of: { group: "退款" },
    want: { name: "退款", description: "退款 · 退款" },
  },
])("the tag is $says", ({ of, want }) => {
  expect(tagOf(of, glossary)).toEqual(want);
});

test("the list has each tag once, sorted by name", () => {
  const bills = { name: "Bills", description: "账单 · Bills" };
  expect(tagList([tag, undefined, bills, tag])).toEqual([bills, tag]);
});
