/** How an operation answers a list in pages. */
export interface PagedList {
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
