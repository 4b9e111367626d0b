import type { Pages } from "./pages.ts";

/** A bill before it is text. */
export interface Bill {
  readonly columns: readonly string[];
  readonly rows: Pages<readonly string[]>;
  /** What all rows that were read add up to; absent of bills that nothing sums up. */
  readonly sums?: {
    readonly columns: readonly string[];
    readonly values: () => readonly string[];
  };
}

/**
 * A bill as WeChat Pay writes it: a byte-order mark, lines that end in CRLF, a header, each value behind a back-tick, and
 * of most bills two lines that sum up. Nothing is quoted. A bill without rows has no text at all: there is none of such a day.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071246
 */
export async function* billText(bill: Bill): AsyncGenerator<string> {
  const { columns, rows, sums } = bill;
  let isFirst = true;
  for await (const page of rows) {
    if (page.length === 0) continue;
    const lines = page.map(values).join("");
    yield isFirst ? `\u{feff}${line(columns)}${lines}` : lines;
    isFirst = false;
  }
  if (!isFirst && sums !== undefined) yield line(sums.columns) + values(sums.values());
}

const line = (cells: readonly string[]): string => `${cells.join(",")}\r\n`;

const values = (cells: readonly string[]): string => `\`${cells.join(",`")}\r\n`;

/** `12.99`, of fen. */
export function yuan(fen: number): string {
  const sign = fen < 0 ? "-" : "";
  const whole = Math.abs(fen);
  return `${sign}${Math.trunc(whole / 100)}.${String(whole % 100).padStart(2, "0")}`;
}

/** `0.08000`: fees have five decimals. */
export function feeYuan(fen: number): string {
  return `${yuan(fen)}000`;
}
