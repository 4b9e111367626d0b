// What the page calls a replacement is longer than what it replaces, and none of them gives a comma or a line's end.
const OF_ORDERS: Readonly<Record<string, string>> = {
  "\\": String.raw`\\`,
  "'": String.raw`\'`,
  '"': String.raw`\"`,
  "`": "\\`",
  ",": String.raw`\ `,
  "\n": String.raw`\n`,
  "\r": String.raw`\r`,
  "\t": String.raw`\t`,
  "\u{e000}": String.raw`\ `,
  "\u{1a}": "\\\u{1a}",
};

const OF_REFUNDS: Readonly<Record<string, string>> = {
  ...OF_ORDERS,
  "'": "'",
  "`": String.raw`\140`,
};

const SPECIAL = new RegExp(
  `[${Object.keys(OF_ORDERS)
    .map((character) => String.raw`\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
    .join("")}]`,
  "gu",
);

/**
 * A text of the merchant's in a trade bill: what would end a value or a line is escaped, in the rows of refunds
 * a little differently.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071246
 */
export function merchantText(text: string, row: "order" | "refund"): string {
  const escapes = row === "order" ? OF_ORDERS : OF_REFUNDS;
  return text.replaceAll(SPECIAL, (character) => escapes[character] ?? character);
}

/**
 * A number of the merchant's in a fund bill.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071249
 */
export function fundText(text: string): string {
  return text
    .replaceAll("\n", String.raw`\n`)
    .replaceAll("\r", String.raw`\r`)
    .replaceAll("\u{1}", " ");
}
