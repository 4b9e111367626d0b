type Entry = readonly [text: string, name: string];

/**
 * Finds which of many texts stands at a place of another text, the longest where several do. By their order: the cost of a
 * look is the logarithm of their number, also where all begin alike.
 */
export class LongestMatch {
  readonly #sorted: readonly Entry[];
  /** For each the longest other one that it begins with; -1 where there is none. */
  readonly #within: readonly number[];
  readonly #longest: number;

  constructor(entries: readonly Entry[]) {
    const first = new Map<string, string>();
    for (const [text, name] of entries) if (!first.has(text)) first.set(text, name);
    this.#sorted = [...first].toSorted(([a], [b]) => (a < b ? -1 : 1));
    this.#within = withinOf(this.#sorted);
    this.#longest = this.#sorted.reduce((most, [text]) => Math.max(most, text.length), 0);
  }

  at(text: string, at: number): Entry | undefined {
    // Whatever stands there comes at or before the rest of the text in their order, and what is between begins with it.
    let index = this.#last(text.slice(at, at + this.#longest));
    for (; index >= 0; index = this.#within[index] ?? -1) {
      const entry = this.#sorted[index];
      if (entry !== undefined && text.startsWith(entry[0], at)) return entry;
    }
    return undefined;
  }

  /** The index of the last that does not come after `rest`; -1 where all do. */
  #last(rest: string): number {
    let from = 0;
    let to = this.#sorted.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.#sorted[middle]?.[0] ?? "") <= rest) from = middle + 1;
      else to = middle;
    }
    return from - 1;
  }
}

function withinOf(sorted: readonly Entry[]): readonly number[] {
  const open: number[] = [];
  return sorted.map(([text], index) => {
    while (open.length > 0 && !text.startsWith(sorted[open.at(-1) ?? 0]?.[0] ?? "")) open.pop();
    const within = open.at(-1) ?? -1;
    open.push(index);
    return within;
  });
}
