import { describe, expect, test } from "vitest";
import type { Field } from "../field.ts";
import { loadCatalog } from "../load-catalog.ts";
import type { Operation } from "../operation.ts";
import { listOf, listsOf } from "./lists.ts";

const integer = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  type: "integer",
  ...more,
});
const array = (name: string): Field => ({ name, type: "array", items: "object" });
const operation = (
  request: Field[],
  answer: Field[],
  more: Partial<Operation> = {},
): Operation => ({
  id: "v3/a#get",
  method: "GET",
  path: "/v3/a",
  title: "",
  docs: [],
  queryParams: request,
  response: { type: "json", signed: true, fields: answer },
  ...more,
});

describe("a list is what asks for pages and answers one list", () => {
  test.each<[title: string, operation: Operation, facts: unknown]>([
    [
      "by offset",
      operation([integer("offset"), integer("limit")], [array("data"), integer("total_count")]),
      { by: "offset", at: "offset", size: "limit", list: "data", total: "total_count", first: 0 },
    ],
    [
      "by an offset that counts pages",
      operation([integer("offset", { label: "分页页码" })], [array("data")]),
      { by: "page", at: "offset", list: "data", first: 0 },
    ],
    [
      "by page number, which no page says where it begins",
      operation([integer("page_index"), integer("page_size", { default: 20 })], [array("rows")]),
      { by: "page", at: "page_index", size: "page_size", usual: 20, list: "rows" },
    ],
    [
      "by cursor",
      operation(
        [{ name: "page_token", type: "string" }],
        [array("rows"), { name: "next_page_token", type: "string" }],
      ),
      { by: "cursor", at: "page_token", list: "rows", next: "next_page_token" },
    ],
  ])("%s", (_, given, facts) => {
    expect(listOf(given)).toEqual({ in: "query", ...(facts as object) });
  });

  test("none asks for nothing, and what has a limit alone is none", () => {
    expect(listOf(operation([], [array("data")]))).toBeUndefined();
    expect(listOf(operation([integer("limit")], [array("data")]))).toBeUndefined();
  });
});

test("what asks for pages and has no list, or two, or a cursor that leads nowhere is refused", () => {
  for (const odd of [
    operation([integer("offset")], []),
    operation([integer("offset")], [array("a"), array("b")]),
    operation([{ name: "page_token", type: "string" }], [array("a")]),
  ]) {
    expect(() => listsOf([odd])).toThrow("v3/a#get");
  }
});

test("of the catalogue's lists only one operation a path is one, so that a path is enough", () => {
  const ids = [...listsOf(loadCatalog().operations).keys()];
  const paths = ids.map((id) => id.split("#")[0]);
  expect(new Set(paths).size).toBe(ids.length);
});
