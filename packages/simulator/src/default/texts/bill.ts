import { gzipSync } from "node:zlib";
import type { Answer } from "../../core/answer.ts";
import type { Context } from "../../core/context.ts";
import type { Call } from "../../core/handler.ts";
import { compact } from "../../clock/time.ts";
import { refused } from "../../core/refusal.ts";
import { fundBill, tradeBill } from "./bill-rows.ts";

/**
 * A bill of one day as text: UTF-8 with a byte order mark, lines end in CRLF, a header, rows whose values stand behind a
 * backquote, and a summary of two lines. GZIP where the request says so.
 *
 * @throws Refusal of a day that has no bill: today, the future, more than three months ago, no day at all
 */
export function bill(context: Context, { operation, merchant, body }: Call): Answer {
  const day = String(body["bill_date"]);
  checkDay(context, day);
  const table = operation.path.endsWith("/downloadfundflow")
    ? fundBill(merchant, day)
    : tradeBill(merchant, day, String(body["bill_type"] ?? "ALL"));
  const text = `\uFEFF${[
    table.columns.join(","),
    ...table.rows.map(values),
    table.summaryColumns.join(","),
    values(table.summary),
  ]
    .map((line) => `${line}\r\n`)
    .join("")}`;
  const zipped = body["tar_type"] === "GZIP";
  const file = zipped
    ? { type: "application/x-gzip", bytes: gzipSync(text) }
    : { type: "text/plain", bytes: Buffer.from(text) };
  return { status: 200, file };
}

function values(row: readonly string[]): string {
  return row.map((value) => `\`${value}`).join(",");
}

const MONTHS = 92 * 86_400_000;

// One code for all of it: the pages name more, and do not say which means what.
function checkDay(context: Context, day: string): void {
  const [, year, month, date] = /^(\d{4})(\d\d)(\d\d)$/.exec(day) ?? [];
  const start = Date.parse(`${year}-${month}-${date}T00:00:00+08:00`);
  const today = compact(context.clock.now()).slice(0, 8);
  const made = !Number.isNaN(start) && compact(start).startsWith(day) && day < today;
  if (made && start > context.clock.now() - MONTHS) return;
  throw refused(200, "20002", "No Bill Exist");
}
