import { readCell } from "./cells.ts";
import type { Cell } from "./cells.ts";
import type { CellKind, Columns } from "./columns.ts";
import { usualRow } from "./usual-row.ts";

/** A row as it is read, by the names of its columns. */
export type Row = Record<string, unknown>;

/** Why a line can't be read; says the column, never the value. */
export class LineError extends Error {}

/** What ends a value: each stands behind a back-tick, so that no comma of a value does. */
const BETWEEN = ",`";

/**
 * Reads rows by the names in the first line, never by position. Columns that are not known are kept as texts in `others`, by
 * their names in the bill.
 */
export function rowReader(header: string, known: Columns): (line: string) => Row {
  const columns = header.split(",").map((title) => columnOf(title, known));
  const rowOf = usualRow(columns.map(({ name }) => name)) ?? rowByNames(columns);
  return (line) => rowOf(cellsOf(line, columns) ?? cellsOfOldLine(line, columns));
}

interface Column {
  readonly title: string;
  /** Undefined for columns that are not known. */
  readonly name: string | undefined;
  readonly kind: CellKind;
}

function columnOf(title: string, known: Columns): Column {
  const [name, kind] = (Object.hasOwn(known, title) ? known[title] : undefined) ?? [
    undefined,
    "text",
  ];
  return { title, name, kind };
}

function rowByNames(columns: readonly Column[]): (cells: readonly Cell[]) => Row {
  // Copied with all of their members: to add them one by one takes far longer than to set them.
  const blank = blankOf(columns.flatMap(({ name }) => name ?? []));
  const unknown = columns.flatMap(({ name, title }) => (name === undefined ? title : []));
  const blankOthers = blankOf(unknown);
  return (cells) => {
    const row = { ...blank };
    const others = { ...blankOthers };
    for (const [index, { name, title }] of columns.entries()) {
      if (name === undefined) others[title] = cells[index];
      else row[name] = cells[index];
    }
    if (unknown.length > 0) row["others"] = others;
    return row;
  };
}

/** By entries, so that no title can be more than a member: `__proto__`. */
function blankOf(names: readonly string[]): Row {
  return Object.fromEntries(names.map((name) => [name, ""]));
}

/**
 * The values of a line, each looked for behind the one before: `split` would make a text of every amount too, which takes a
 * third longer.
 *
 * @returns undefined where they don't stand behind back-ticks, or are not as many as the columns
 * @throws LineError for a value that is not what its column has
 */
function cellsOf(line: string, columns: readonly Column[]): Cell[] | undefined {
  if (!line.startsWith("`")) return undefined;
  // Few lines have one, and most of their values stand before it.
  const slash = line.indexOf("\\");
  const cells: Cell[] = [];
  let wrong: Column | undefined;
  let from = 1;
  for (const column of columns) {
    const isLast = cells.length === columns.length - 1;
    const found = line.indexOf(BETWEEN, from);
    if ((found === -1) !== isLast) return undefined;
    const to = isLast ? line.length : found;
    const cell = readCell(column.kind, line, from, to, slash !== -1 && slash < to);
    if (cell === undefined) wrong ??= column;
    cells.push(cell ?? "");
    from = to + BETWEEN.length;
  }
  // Not before the line has turned out to be one with back-ticks throughout.
  if (wrong !== undefined) throw noNumber(wrong);
  return cells;
}

/** Those of a line of an old bill, a few of whose values lack their back-ticks. @throws LineError for more or fewer of them too */
function cellsOfOldLine(line: string, columns: readonly Column[]): Cell[] {
  const texts = line.split(",").map((text) => (text.startsWith("`") ? text.slice(1) : text));
  if (texts.length !== columns.length) {
    throw new LineError(`it has ${texts.length} values, the first line names ${columns.length}`);
  }
  return columns.map((column, index) => {
    const text = texts[index] ?? "";
    const cell = readCell(column.kind, text, 0, text.length, true);
    if (cell === undefined) throw noNumber(column);
    return cell;
  });
}

function noNumber({ title }: Column): LineError {
  return new LineError(`${title} is no number as bills have it`);
}
