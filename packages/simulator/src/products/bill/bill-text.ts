/** A bill before it is text. */
export interface Bill {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly summaryColumns: readonly string[];
  readonly summary: readonly string[];
}

/**
 * A bill as WeChat Pay writes it: a byte-order mark, lines that end in CRLF, a header, each value behind a back-tick, and
 * two lines that sum up. Nothing is quoted.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071246
 */
export function billText({ columns, rows, summaryColumns, summary }: Bill): string {
  const lines = [
    columns.join(","),
    ...rows.map((row) => values(row)),
    summaryColumns.join(","),
    values(summary),
  ];
  return `\u{feff}${lines.map((line) => `${line}\r\n`).join("")}`;
}

function values(row: readonly string[]): string {
  return row.map((value) => `\`${value}`).join(",");
}

/** A text of the merchant's in a bill: what would end a value or a line is escaped. */
export function merchantText(text: string): string {
  return text
    .replaceAll('"', String.raw`\"`)
    .replaceAll(/\r?\n/gu, String.raw`\n`)
    .replaceAll(",", String.raw`\ `);
}

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
