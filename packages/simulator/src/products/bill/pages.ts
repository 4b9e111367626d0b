import { setImmediate as nextTurn } from "node:timers/promises";

/** Rows of a page: a few milliseconds of SQLite, during which nobody else is answered. */
const PAGE = 500;

/** Rows some at a time, in their order; a page may be empty. */
export type Pages<Row> = AsyncIterable<readonly Row[]>;

/**
 * Reads rows page by page. Between two pages other requests have their turn: SQLite answers at once, and without a pause
 * a long bill would keep the process to itself.
 *
 * @param read gives the rows after one, the first ones for undefined, in the order of an index
 */
export async function* inPages<Row>(
  read: (after: Row | undefined, limit: number) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  let after: Row | undefined;
  for (;;) {
    const rows = await read(after, PAGE);
    if (rows.length > 0) yield rows;
    if (rows.length < PAGE) return;
    after = rows.at(-1);
    await nextTurn();
  }
}

/**
 * Several sources, each in order, as one in order. Of each a page at most is held.
 *
 * @param order as of a sort; of rows that are equal those of the first source come first
 */
export async function* merged<Row>(
  sources: readonly Pages<Row>[],
  order: (a: Row, b: Row) => number,
): AsyncGenerator<readonly Row[]> {
  const heads = sources.map((pages) => new Head(pages));
  try {
    await Promise.all(heads.map((head) => head.load()));
    for (;;) {
      const rows = takeWhileAllHaveRows(
        heads.filter(({ row }) => row !== undefined),
        order,
      );
      if (rows.length === 0) return;
      yield rows;
      for (const head of heads) await head.load();
    }
  } finally {
    await Promise.all(heads.map((head) => head.close()));
  }
}

/** The page of a source that is being taken apart. */
class Head<Row> {
  readonly #pages: AsyncIterator<readonly Row[]>;
  #page: readonly Row[] = [];
  #next = 0;

  constructor(pages: Pages<Row>) {
    this.#pages = pages[Symbol.asyncIterator]();
  }

  /** The first row that was not taken; undefined at the end of a page. */
  get row(): Row | undefined {
    return this.#page[this.#next];
  }

  take(): void {
    this.#next += 1;
  }

  /** Reads the next page where this one was taken; at the end there is none. */
  async load(): Promise<void> {
    while (this.row === undefined) {
      const { value, done } = await this.#pages.next();
      if (done === true) return;
      this.#page = value;
      this.#next = 0;
    }
  }

  async close(): Promise<void> {
    await this.#pages.return?.();
  }
}

/** What may be taken before another page has to be read. */
function takeWhileAllHaveRows<Row>(
  heads: readonly Head<Row>[],
  order: (a: Row, b: Row) => number,
): readonly Row[] {
  const taken: Row[] = [];
  for (;;) {
    let first: Head<Row> | undefined;
    let least: Row | undefined;
    for (const head of heads) {
      const { row } = head;
      if (row === undefined) return taken;
      if (least === undefined || order(row, least) < 0) [first, least] = [head, row];
    }
    if (first === undefined || least === undefined) return taken;
    taken.push(least);
    first.take();
  }
}
