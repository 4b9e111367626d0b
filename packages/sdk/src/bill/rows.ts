import { readCell } from "./cells.ts";
import type { CellKind, Columns } from "./columns.ts";

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
  const titles = header.split(",");
  const columns = titles.map((title) => columnOf(title, known));
  const blank = blankRow(columns);
  const blankOthers = othersOf(columns);
  // Filled for each line anew: a list for each would be garbage of half a row's size.
  const ends = new Int32Array(titles.length);
  return (line) => {
    const ticked = findEnds(line, ends) ? line : withTicks(line, titles.length);
    if (ticked !== line) findEnds(ticked, ends);
    // Copied with all of its members: to add them one by one takes far longer than to set them.
    const row: Row = { ...blank };
    const others = blankOthers === undefined ? undefined : { ...blankOthers };
    if (others !== undefined) row["others"] = others;
    const escaped = ticked.includes("\\");
    let from = 1;
    for (let index = 0; index < columns.length; index++) {
      // There are as many columns as ends.
      const { name, title, kind } = columns[index] as Column;
      const to = ends[index] as number;
      const cell = readCell(kind, ticked, from, to, escaped);
      if (cell === undefined) throw new LineError(`${title} is no number as bills have it`);
      if (name !== undefined) row[name] = cell;
      else if (others !== undefined) others[title] = String(cell);
      from = to + BETWEEN.length;
    }
    return row;
  };
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

/** A row of these columns without values. */
function blankRow(columns: readonly Column[]): Row {
  return Object.fromEntries(columns.flatMap(({ name }) => (name === undefined ? [] : [[name, ""]])));
}

/** The columns that are not known; undefined where all are. */
function othersOf(columns: readonly Column[]): Record<string, string> | undefined {
  const others = columns.filter(({ name }) => name === undefined);
  return others.length === 0
    ? undefined
    : Object.fromEntries(others.map(({ title }) => [title, ""]));
}

/** Where the values of a line end; false where they don't stand behind back-ticks, or are not so many. */
function findEnds(line: string, ends: Int32Array): boolean {
  if (!line.startsWith("`")) return false;
  let from = 1;
  for (let index = 0; index < ends.length - 1; index++) {
    const end = line.indexOf(BETWEEN, from);
    if (end === -1) return false;
    ends[index] = end;
    from = end + BETWEEN.length;
  }
  ends[ends.length - 1] = line.length;
  return !line.includes(BETWEEN, from);
}

/** A line of an old bill, a few of whose values lack their back-ticks, with all of them. @throws LineError for more or fewer values */
function withTicks(line: string, count: number): string {
  const cells = line.split(",").map((cell) => (cell.startsWith("`") ? cell.slice(1) : cell));
  if (cells.length !== count) {
    throw new LineError(`it has ${cells.length} values, the first line names ${count}`);
  }
  return `\`${cells.join(BETWEEN)}`;
}
