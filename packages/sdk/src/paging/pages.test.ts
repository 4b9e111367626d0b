import { describe, expect, test } from "vitest";
import { failure } from "../../test/support/wire.ts";
import { AnswerError, RequestError } from "../errors.ts";
import { lists } from "../generated/paging.ts";
import { itemsOf, pagesOf } from "./pages.ts";
import type { AskForPage } from "./pages.ts";

const byOffset = "v3/merchant-service/complaints-v2";
const withoutTotal = "v3/offlineface/face-collections";
const byPage = "v3/marketing/favor/stocks";
const byIndex = "v3/brand/card/card-links";
const byIndexInBody = "v3/merchant-risk-manage/ec-trade-risk/query-risk-trades";
const byCursor = "v3/marketing/partner/product-coupon/users/{openid}/coupons";

/** Answers these pages, one a request, and keeps what was asked for. */
function answering(pages: readonly unknown[]): { ask: AskForPage; asked: any[] } {
  const asked: any[] = [];
  const ask: AskForPage = async (method, options: any) => {
    asked.push([method, options?.query ?? options?.json]);
    if (asked.length > pages.length) throw new Error("One page more than there are.");
    return pages[asked.length - 1];
  };
  return { ask, asked };
}

const all = async <Item>(walk: AsyncIterable<Item>): Promise<Item[]> => {
  const items: Item[] = [];
  for await (const item of walk) items.push(item);
  return items;
};

describe("a list is asked for page by page, until", () => {
  test.each<[title: string, template: string, options: any, pages: any[], asked: unknown[]]>([
    [
      "the total is reached",
      byOffset,
      { query: { begin_date: "2026-01-01", limit: 2 } },
      [
        { data: [1, 2], total_count: 3 },
        { data: [3], total_count: 3 },
      ],
      [
        { begin_date: "2026-01-01", limit: 2 },
        { begin_date: "2026-01-01", limit: 2, offset: 2 },
      ],
    ],
    [
      "the total is reached from where the caller starts",
      byOffset,
      { query: { limit: 2, offset: "5" } },
      [{ data: [6, 7], total_count: 7 }],
      [{ limit: 2, offset: "5" }],
    ],
    [
      "the total is reached, though the server gives less at a time than was asked for",
      byOffset,
      { query: { limit: 100 } },
      [
        { data: [1, 2], total_count: 3 },
        { data: [3], total_count: 3 },
      ],
      [{ limit: 100 }, { limit: 100, offset: 2 }],
    ],
    [
      "a page is empty, though the total counts more than the filter lets through",
      byOffset,
      { query: { limit: 2 } },
      [
        { data: [1], total_count: 9 },
        { data: [], total_count: 9 },
      ],
      [{ limit: 2 }, { limit: 2, offset: 1 }],
    ],
    ["the list is not there", byOffset, {}, [{ total_count: 0 }], [undefined]],
    [
      "a page is short, where there is no total",
      withoutTotal,
      { query: { limit: 2 } },
      [{ face_collections: [1, 2] }, { face_collections: [3] }],
      [{ limit: 2 }, { limit: 2, offset: 2 }],
    ],
    [
      "a page is empty, where there is neither total nor limit",
      withoutTotal,
      undefined,
      [{ face_collections: [1, 2] }, { face_collections: [3] }, { face_collections: [] }],
      [undefined, { offset: 2 }, { offset: 3 }],
    ],
    [
      "the total is reached, with an offset that counts pages",
      byPage,
      { query: { offset: 1, limit: 2 } },
      [
        { data: [3, 4], total_count: 5 },
        { data: [5], total_count: 5 },
      ],
      [
        { offset: 1, limit: 2 },
        { offset: 2, limit: 2 },
      ],
    ],
    [
      "the total is reached, with page numbers that begin as the answer says",
      byIndex,
      { query: { page_size: 1 } },
      [
        { active_link_list: [1], total_num: 2, page_index: 1 },
        { active_link_list: [2], total_num: 2, page_index: 2 },
      ],
      [{ page_size: 1 }, { page_size: 1, page_index: 2 }],
    ],
    [
      "the total is reached, with page numbers in the body",
      byIndexInBody,
      { json: { page_index: 1 } },
      [
        { risk_trade_list: [1], total_num: 2 },
        { risk_trade_list: [2], total_num: 2 },
      ],
      [{ page_index: 1 }, { page_index: 2 }],
    ],
    ...[undefined, null, ""].map((end): [string, string, any, any[], unknown[]] => [
      `the next cursor is ${JSON.stringify(end)}`,
      byCursor,
      { openid: "o", query: { brand_id: "1", page_token: "a" } },
      [
        { user_coupon_list: [1], next_page_token: "b" },
        { user_coupon_list: [], next_page_token: "c" },
        { user_coupon_list: [2], next_page_token: end },
      ],
      ["a", "b", "c"].map((page_token) => ({ brand_id: "1", page_token })),
    ]),
  ])("%s", async (_, template, options, pages, asked) => {
    const before = structuredClone(options);
    const server = answering(pages);
    expect(await all(pagesOf(template, options, server.ask))).toEqual(pages);
    expect(server.asked.map(([, part]) => part)).toEqual(asked);
    expect(options).toEqual(before);
    const list = pages.flatMap((page) => page.data ?? page[listOf(template)] ?? []);
    expect(await all(itemsOf(template, options, answering(pages).ask))).toEqual(list);
  });
});

const listOf = (template: string): string =>
  Object.entries(lists).find(([id]) => id.startsWith(`${template}#`))?.[1].list ?? "";

test("a query of URLSearchParams stays one, and the caller's is not changed", async () => {
  const query = new URLSearchParams({ limit: "1", offset: "3" });
  const server = answering([
    { data: [1], total_count: 5 },
    { data: [2], total_count: 5 },
  ]);
  await all(pagesOf(byOffset, { query }, server.ask));
  expect(server.asked.map(([, part]) => String(part))).toEqual([
    "limit=1&offset=3",
    "limit=1&offset=4",
  ]);
  expect(String(query)).toBe("limit=1&offset=3");
});

describe("a list that would never end is an error:", () => {
  const cursor = (next_page_token: string): unknown => ({ user_coupon_list: [1], next_page_token });
  test.each<[title: string, template: string, options: unknown, pages: unknown[], text: RegExp]>([
    [
      "a cursor that came before",
      byCursor,
      {},
      [cursor("a"), cursor("b"), cursor("a")],
      /back to.*Ask again from/,
    ],
    ["the caller's own cursor", byCursor, { query: { page_token: "a" } }, [cursor("a")], /back to/],
    ["a cursor that is no text", byCursor, {}, [{ next_page_token: 7 }], /no text/],
    [
      "the same page at another offset",
      byOffset,
      {},
      [
        { data: [1], total_count: 9 },
        { data: [1], total_count: 9 },
      ],
      /same page/,
    ],
    ["a list that is none", byOffset, {}, [{ data: { 0: 1 } }], /data of the answer is no list/],
  ])("%s", async (_, template, options, pages, text) => {
    const error = await failure(all(pagesOf(template, options, answering(pages).ask)));
    expect(error).toBeInstanceOf(AnswerError);
    expect(error).toMatchObject({
      code: "ANSWER_NOT_PAGED",
      message: expect.stringMatching(text),
    });
  });

  test("a server that always has another page", async () => {
    let count = 0;
    const ask: AskForPage = async () => ({ face_collections: [(count += 1)] });
    const read = async (): Promise<void> => {
      for await (const page of pagesOf(withoutTotal, {}, ask)) void page;
    };
    expect(await failure(read())).toMatchObject({ code: "ANSWER_NOT_PAGED" });
    expect(count).toBe(100_000);
  });
});

describe("what can't be read as a list is refused before anything is sent:", () => {
  test.each<[title: string, template: string, options: unknown, parameter: string]>([
    ["a path that is no list", "v3/certificates", {}, "path"],
    ["a path that is not documented", "v3/nothing/here", {}, "path"],
    ["an operation of APIv2", "v2/secapi/mch/submchmanage", {}, "path"],
    ["an offset below 0", byOffset, { query: { offset: -1 } }, "query.offset"],
    ["an offset that is a text", byOffset, { query: { offset: "first" } }, "query.offset"],
    ["a limit with a fraction", byOffset, { query: { limit: 1.5 } }, "query.limit"],
  ])("%s", async (_, template, options, parameter) => {
    const server = answering([]);
    const error = await failure(all(pagesOf(template, options, server.ask)));
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({ parameter });
    expect(server.asked).toEqual([]);
  });

  test("where no page tells the number of the first page, only one page is read without it", async () => {
    const server = answering([{ risk_trade_list: [1], total_num: 2 }]);
    expect(await failure(all(pagesOf(byIndexInBody, {}, server.ask)))).toMatchObject({
      name: "RequestError",
      parameter: "json.page_index",
    });
  });
});

describe("reading stops when told:", () => {
  const pages = [
    { data: [1, 2], total_count: 4 },
    { data: [3, 4], total_count: 4 },
  ];

  test("nothing is sent before the first page is wanted, and no page that is not wanted", async () => {
    const server = answering(pages);
    const walk = itemsOf(byOffset, {}, server.ask);
    expect(server.asked).toHaveLength(0);
    expect(await walk.next()).toEqual({ done: false, value: 1 });
    expect(await walk.next()).toEqual({ done: false, value: 2 });
    expect(server.asked).toHaveLength(1);
    expect(await walk.return()).toEqual({ done: true, value: undefined });
    expect(await walk.next()).toEqual({ done: true, value: undefined });
    expect(server.asked).toHaveLength(1);
  });

  test("a signal ends it between items and between pages, with its reason", async () => {
    const server = answering(pages);
    const controller = new AbortController();
    const walk = itemsOf(byOffset, { signal: controller.signal }, server.ask);
    await walk.next();
    controller.abort("enough");
    expect(await failure(walk.next())).toBe("enough");
    const again = pagesOf(byOffset, { signal: controller.signal }, server.ask);
    expect(await failure(again.next())).toBe("enough");
    expect(server.asked).toHaveLength(1);
  });
});
