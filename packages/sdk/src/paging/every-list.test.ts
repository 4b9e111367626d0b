import { expect, test } from "vitest";
import { loadCatalog } from "../../../catalog/src/load-catalog.ts";
import { lists } from "../generated/paging.ts";
import { itemsOf } from "./pages.ts";

const operations = new Map(loadCatalog().operations.map((one) => [one.id, one]));

test.each(Object.entries(lists))("%s is read to its end, as its facts say", async (id, list) => {
  const operation = operations.get(id);
  const [template = ""] = id.split("#");
  const request = list.in === "query" ? operation?.queryParams : operation?.body?.fields;
  const answer = operation?.response.fields;
  expect(request?.map(({ name }) => name)).toEqual(
    expect.arrayContaining([list.at, list.size ?? list.at]),
  );
  const told = [list.list, list.total, list.next].filter((name) => name !== undefined);
  expect(answer?.map(({ name }) => name)).toEqual(expect.arrayContaining(told));

  const first = list.by === "page" ? (list.first ?? 1) : 0;
  const given = {
    ...(list.by === "page" && { [list.at]: first }),
    ...(list.size !== undefined && { [list.size]: 2 }),
  };
  const page = (items: number[], next: string): object => ({
    [list.list]: items,
    ...(list.total !== undefined && { [list.total]: 3 }),
    ...(list.next !== undefined && { [list.next]: next }),
  });
  const asked: unknown[] = [];
  const items: unknown[] = [];
  const walk = itemsOf(template, { [list.in]: given }, async (method, options) => {
    asked.push([method, options]);
    return asked.length === 1 ? page([1, 2], "x") : page([3], "");
  });
  for await (const item of walk) items.push(item);
  expect(items).toEqual([1, 2, 3]);
  const next = { cursor: "x", offset: 2, page: first + 1 }[list.by];
  expect(asked).toEqual([
    [operation?.method, { [list.in]: given }],
    [operation?.method, { [list.in]: { ...given, [list.at]: next } }],
  ]);
});
