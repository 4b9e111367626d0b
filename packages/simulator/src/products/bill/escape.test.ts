import { expect, test } from "vitest";
import { fundText, merchantText } from "./escape.ts";

// https://pay.weixin.qq.com/doc/v3/merchant/4013071246
test.each([
  ["a back-slash", "\\", "5c5c", "5c5c"],
  ["an apostrophe", "'", "5c27", "27"],
  ["a quote", '"', "5c22", "5c22"],
  ["a back-tick", "`", "5c60", "5c313430"],
  ["a comma", ",", "5c20", "5c20"],
  ["a line feed", "\n", "5c6e", "5c6e"],
  ["a carriage return", "\r", "5c72", "5c72"],
  ["a tab", "\t", "5c74", "5c74"],
  ["the first private character", "\u{e000}", "5c20", "5c20"],
  ["the control character SUB", "\u{1a}", "5c1a", "5c1a"],
])("%s of the merchant's is escaped in a trade bill", (_, text, inOrder, inRefund) => {
  const bytes = (row: "order" | "refund"): string =>
    Buffer.from(merchantText(`a${text}b`, row)).toString("hex");
  expect(bytes("order")).toBe(`61${inOrder}62`);
  expect(bytes("refund")).toBe(`61${inRefund}62`);
});

test("in a fund bill line ends are escaped, and nothing else", () => {
  expect(fundText("a\n\r\u{1}\\,`")).toBe("a\\n\\r \\,`");
});
