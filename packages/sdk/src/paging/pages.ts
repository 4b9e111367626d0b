import { AnswerError, RequestError } from "../errors.ts";
import { lists } from "../generated/paging.ts";
import { isOperation } from "../operation-id.ts";
import type { PagedList } from "./paged-list.ts";
import { numberIn, partOf, textIn, withMember } from "./request-part.ts";

/** Sends the request for one page. */
export type AskForPage = (method: "GET" | "POST", options: unknown) => Promise<unknown>;

// What no list of WeChat Pay has. A server that never ends is noticed here at last.
const MOST_PAGES = 100_000;

/** The answers of a list, one page after the other. One request at a time, and none before it is wanted. */
export async function* pagesOf(
  template: string,
  options: unknown,
  ask: AskForPage,
): AsyncGenerator<unknown, void, undefined> {
  const { list, method } = listAt(template);
  const walk = new Walk(list, options);
  for (let count = 0; count < MOST_PAGES; count += 1) {
    signalOf(options)?.throwIfAborted();
    // A page goes after the one before it: where it starts hangs on what came.
    // oxlint-disable-next-line no-await-in-loop
    const page = await ask(method, walk.options);
    const more = walk.take(page);
    yield page;
    if (!more) return;
  }
  throw notPaged(`The list went on for ${MOST_PAGES} pages. Narrow what you ask for.`);
}

/** The items of these pages. */
export async function* itemsOf(
  template: string,
  options: unknown,
  ask: AskForPage,
): AsyncGenerator<unknown, void, undefined> {
  const { list } = listAt(template);
  for await (const page of pagesOf(template, options, ask)) {
    for (const item of itemsIn(page, list)) {
      signalOf(options)?.throwIfAborted();
      yield item;
    }
  }
}

function listAt(template: string): { list: PagedList; method: "GET" | "POST" } {
  for (const [id, list] of Object.entries(lists)) {
    const method = id.endsWith("#post") ? "POST" : "GET";
    if (isOperation({ method, path: template }, id)) return { list, method };
  }
  throw new RequestError(
    `${template} is not known to answer a list in pages: call its verb, as in .get(options), and ask for the next page yourself.`,
    { parameter: "path" },
  );
}

/** Where a list is read: what to ask for next, as far as the pages before tell. */
class Walk {
  /** The options of the next request. */
  options: unknown;
  readonly #list: PagedList;
  /** The number or offset of the next page; of cursors always 0. */
  #at: number | undefined;
  /** Items that came, and those before them. */
  #seen: number | undefined;
  readonly #asked: number | undefined;
  readonly #cursors = new Set<string>();
  #before: string | undefined;

  constructor(list: PagedList, options: unknown) {
    this.#list = list;
    this.options = options;
    const part = partOf(options, list.in);
    this.#asked = list.size === undefined ? undefined : numberIn(part, list.size, list.in);
    if (list.by === "cursor") {
      const cursor = textIn(part, list.at);
      if (cursor) this.#cursors.add(cursor);
      return;
    }
    this.#at = numberIn(part, list.at, list.in) ?? list.first;
    this.#seen = list.by === "offset" ? this.#at : undefined;
  }

  /** Takes a page in, and says whether there is a next one. */
  take(page: unknown): boolean {
    const items = itemsIn(page, this.#list);
    if (this.#list.by === "cursor") return this.#takeCursor(page);
    if (items.length === 0) return false;
    const size = this.#sizeOf(page);
    this.#at ??= numberOf(page, this.#list.at);
    // Where the first page is not known, or how long those before were, the total says nothing and an empty page ends it.
    this.#seen ??= this.#skipped(size);
    this.#seen += items.length;
    if (this.#isLast(page, items.length, size)) return false;
    this.#refuseRepeated(items);
    this.#goTo(page, items.length);
    return true;
  }

  #isLast(page: unknown, count: number, size: number | undefined): boolean {
    const total = numberOf(page, this.#list.total);
    if (total !== undefined) return (this.#seen ?? 0) >= total;
    return size !== undefined && count < size;
  }

  #goTo(page: unknown, count: number): void {
    const { at, by, in: part } = this.#list;
    if (this.#at === undefined) {
      throw new RequestError(
        `${part}.${at} is missing: the documentation does not tell the number of the first page, so say it, as in ${part}: { ${at}: 1 }.`,
        { parameter: `${part}.${at}` },
      );
    }
    // By what came and not by what was asked for: a server that gives less at a time skips nothing so.
    this.#at += by === "offset" ? count : 1;
    this.options = withMember(this.options, part, at, this.#at);
  }

  #takeCursor(page: unknown): boolean {
    const { at, in: part, next } = this.#list;
    const cursor = next === undefined ? undefined : memberOf(page, next);
    if (cursor === undefined || cursor === null || cursor === "") return false;
    if (typeof cursor !== "string") throw notPaged(`${next} of the answer is no text.`);
    if (this.#cursors.has(cursor)) {
      throw notPaged(
        `The answer leads back to a page that came before (${next}): the list would never end. Ask again from the beginning.`,
      );
    }
    this.#cursors.add(cursor);
    this.options = withMember(this.options, part, at, cursor);
    return true;
  }

  /** How many items a page has: the lesser of what was asked for and what the answer says it gives. */
  #sizeOf(page: unknown): number | undefined {
    const told = numberOf(page, this.#list.size);
    const wanted = this.#asked ?? this.#list.usual;
    if (told === undefined || told === 0) return wanted;
    return wanted === undefined ? told : Math.min(told, wanted);
  }

  /** How many items stand before the first page that was asked for, of pages by number. */
  #skipped(size: number | undefined): number {
    const { first } = this.#list;
    if (first === undefined || this.#at === undefined || size === undefined) return 0;
    return (this.#at - first) * size;
  }

  #refuseRepeated(items: readonly unknown[]): void {
    const text = JSON.stringify(items);
    if (text === this.#before) {
      throw notPaged(
        `The same page came twice in a row, though ${this.#list.at} was another: the list would never end.`,
      );
    }
    this.#before = text;
  }
}

function itemsIn(page: unknown, { list }: PagedList): readonly unknown[] {
  const items = memberOf(page, list);
  if (items === undefined || items === null) return [];
  if (Array.isArray(items)) return items;
  throw notPaged(`${list} of the answer is no list.`);
}

function memberOf(page: unknown, name: string): unknown {
  if (typeof page !== "object" || page === null) return undefined;
  return Object.hasOwn(page, name) ? Reflect.get(page, name) : undefined;
}

function numberOf(page: unknown, name: string | undefined): number | undefined {
  const value = name === undefined ? undefined : memberOf(page, name);
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function signalOf(options: unknown): AbortSignal | undefined {
  const signal = memberOf(options, "signal");
  return signal instanceof AbortSignal ? signal : undefined;
}

function notPaged(message: string): AnswerError {
  return new AnswerError(message, { code: "ANSWER_NOT_PAGED" });
}
