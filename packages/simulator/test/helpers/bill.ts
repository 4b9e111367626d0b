import type { Bill } from "../../src/products/bill/bill-text.ts";

/** A bill as a table. */
export interface BillTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly summaryColumns: readonly string[];
  readonly summary: readonly string[];
}

/** Reads all rows of a bill. */
export async function wholeBill(bill: Bill | undefined): Promise<BillTable> {
  if (bill === undefined) throw new Error("There is no such bill.");
  const rows: (readonly string[])[] = [];
  for await (const page of bill.rows) rows.push(...page);
  const { columns, sums } = bill;
  return { columns, rows, summaryColumns: sums?.columns ?? [], summary: sums?.values() ?? [] };
}

/** Takes the text of a bill apart, as the shop would. */
export function parseBill(text: string): BillTable {
  const [columns = "", ...lines] = text.slice(1, -2).split("\r\n");
  const [summaryColumns = "", summary = ""] = lines.splice(-2);
  const cellsOf = (line: string): readonly string[] => line.slice(1).split(",`");
  return {
    columns: columns.split(","),
    rows: lines.map(cellsOf),
    summaryColumns: summaryColumns.split(","),
    summary: cellsOf(summary),
  };
}

/** The cells of some columns, row by row. */
export const cells = (
  { columns, rows }: BillTable,
  ...names: readonly string[]
): (string | undefined)[][] => rows.map((row) => names.map((name) => row[columns.indexOf(name)]));

/** Fen of `12.99`. */
export const fen = (yuan: string | undefined): number => Math.round(Number(yuan) * 100);
