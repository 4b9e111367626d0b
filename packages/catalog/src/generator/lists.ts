import type { Field } from "../field.ts";
import type { Operation } from "../operation.ts";
import { refuse } from "./refuse.ts";

/** How an operation answers a list in pages. */
export interface ListFacts {
  /** What leads to the next page: how many items come before it, its number, or a text that the page before it has. */
  readonly by: "offset" | "page" | "cursor";
  /** The option that has `at` and `size`. */
  readonly in: "query" | "json";
  /** The member of the request that says which page. */
  readonly at: string;
  /** The member of the request that says how many items a page has at most. */
  readonly size?: string;
  /** How many these are where the caller says nothing. */
  readonly usual?: number;
  /** The number of the first page, or where nothing is skipped; absent where no page tells it. */
  readonly first?: number;
  /** The member of the answer that is the list. */
  readonly list: string;
  /** The member of the answer that says how many items there are in all. */
  readonly total?: string;
  /** Of a cursor: the member of the answer that has the next one. */
  readonly next?: string;
}

/** What asks for pages and is no list to walk through, with the reason. */
const noLists: ReadonlyMap<string, string> = new Map([
  ["v2/billcommentsp/batchquerycomment#post", "The answer is text, one comment a line."],
  ["v2/deposit/refundquery#post", "The refunds are members with an index, no list."],
  ["v2/pay/refundquery#post", "The refunds are members with an index, no list."],
  ["v2/pay/refundqueryv2#post", "The refunds are members with an index, no list."],
  ["v2/pay/settlementquery#post", "The settlements are members with an index, no list."],
  ["v2/risk/getviolation#post", "The list is text within a member, and pages are counted as text."],
  ["v2/secapi/mch/submchmanage#post", "The same operation adds: it is never repeated unasked."],
]);

/** What counts pages by `offset` without a name in Chinese that says so: the official SDK's comment does. */
const countPages: ReadonlySet<string> = new Set([
  "v3/marketing/busifavor/users/{openid}/coupons#get",
]);

const cursors = new Map([
  ["page_token", "next_page_token"],
  ["cursor", "next_cursor"],
]);
const numbers = new Set(["page_index", "page_no", "page_num"]);
const sizes = new Set(["limit", "page_size", "count"]);
const totals = new Set(["total_count", "total_num"]);

/** The lists among the operations, by id. Refuses what asks for pages and is not understood. */
export function listsOf(operations: readonly Operation[]): ReadonlyMap<string, ListFacts> {
  const lists = new Map<string, ListFacts>();
  const odd: string[] = [];
  for (const operation of operations) {
    if (noLists.has(operation.id) || pager(operation) === undefined) continue;
    const facts = listOf(operation);
    if (facts === undefined) odd.push(operation.id);
    else lists.set(operation.id, facts);
  }
  refuse("These ask for pages, but the answer has not one list; decide in generator/lists.ts", odd);
  return lists;
}

/** How the operation answers a list in pages, or nothing where it does not. */
export function listOf(operation: Operation): ListFacts | undefined {
  const found = pager(operation);
  if (found === undefined || noLists.has(operation.id) || operation.response.type !== "json") {
    return undefined;
  }
  const { at, option, beside } = found;
  const answer = operation.response.fields ?? [];
  const [list, ...others] = answer.filter(({ type }) => type === "array");
  if (list === undefined || others.length > 0) return undefined;
  const size = beside.find(({ name }) => sizes.has(name));
  const total = answer.find(({ name, type }) => totals.has(name) && type === "integer");
  const usual = typeof size?.default === "number" ? size.default : undefined;
  const common = {
    in: option,
    at: at.name,
    ...(size !== undefined && { size: size.name }),
    ...(usual !== undefined && { usual }),
    list: list.name,
    ...(total !== undefined && { total: total.name }),
  };
  const next = cursors.get(at.name);
  if (next !== undefined) {
    return answer.some(({ name }) => name === next) ? { by: "cursor", ...common, next } : undefined;
  }
  if (numbers.has(at.name)) return { by: "page", ...common };
  // Some pages call it `offset` and count pages with it, from 0: only the name in Chinese tells.
  const pages = at.label?.includes("页码") === true || countPages.has(operation.id);
  const by = pages ? "page" : "offset";
  return { by, ...common, first: 0 };
}

interface Pager {
  readonly at: Field;
  readonly option: "query" | "json";
  readonly beside: readonly Field[];
}

function pager({ queryParams = [], body }: Operation): Pager | undefined {
  const isPager = ({ name }: Field): boolean =>
    name === "offset" || cursors.has(name) || numbers.has(name);
  const inQuery = queryParams.find(isPager);
  if (inQuery !== undefined) return { at: inQuery, option: "query", beside: queryParams };
  const inBody = body?.fields.find(isPager);
  return inBody && body && { at: inBody, option: "json", beside: body.fields };
}
