import { READ, unescaped } from "./cells.ts";
import type { Cell } from "./cells.ts";
import type { CellKind, Columns } from "./columns.ts";

/** A row as it is read, by the names of its columns. */
export type Row = Record<string, unknown>;

/** Why a line can't be read; says the column, never the value. */
export class LineError extends Error {}

/**
 * Reads rows by the names in the first line, never by position. Columns that are not known are kept as texts in `others`, by
 * their names in the bill.
 */
export function rowReader(header: string, known: Columns): (line: string) => Row {
  const titles = header.split(",");
  const columns = titles.map((title) => columnOf(title, known));
  return (line) => {
    const cells = cellsOf(line, titles.length);
    if (cells.length !== titles.length) {
      throw new LineError(`it has ${cells.length} values, the first line names ${titles.length}`);
    }
    const row: Row = {};
    let others: Record<string, string> | undefined;
    const escaped = line.includes("\\");
    for (const [index, { name, kind, read }] of columns.entries()) {
      const raw = cells[index] ?? "";
      const text = escaped && kind === "text" ? unescaped(raw) : raw;
      if (name === undefined) {
        others ??= {};
        others[titles[index] ?? ""] = text;
        continue;
      }
      const cell = read(text);
      if (cell === undefined) throw new LineError(`${titles[index]} is no number as bills have it`);
      row[name] = cell;
    }
    if (others !== undefined) row["others"] = others;
    return row;
  };
}

interface Column {
  readonly name: string | undefined;
  readonly kind: CellKind;
  readonly read: (text: string) => Cell | undefined;
}

function columnOf(title: string, known: Columns): Column {
  const [name, kind] = (Object.hasOwn(known, title) ? known[title] : undefined) ?? [
    undefined,
    "text",
  ];
  return { name, kind, read: READ[kind] };
}

/** The values of a line. Each stands behind a back-tick, so that no comma of a value can end it; some old bills lack a few. */
export function cellsOf(line: string, count: number): string[] {
  if (line.startsWith("`")) {
    const cells = line.slice(1).split(",`");
    if (cells.length === count) return cells;
  }
  return line.split(",").map((cell) => (cell.startsWith("`") ? cell.slice(1) : cell));
}
