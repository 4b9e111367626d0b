import { expect, test } from "vitest";
import { loadCatalog, loadRepeats } from "./load-catalog.ts";
import type { Operation } from "./operation.ts";

const operations = new Map(loadCatalog().operations.map((operation) => [operation.id, operation]));
const repeats = loadRepeats();

/** What the SDK writes itself. */
const SIGNING = new Set(["nonce_str", "sign", "sign_type"]);

function operationOf(id: string): Operation {
  const operation = operations.get(id);
  if (operation === undefined) throw new Error(`no operation ${id}`);
  return operation;
}

const membersOf = ({ pathParams = [], queryParams = [], body }: Operation) => [
  ...pathParams,
  ...queryParams,
  ...(body?.fields ?? []),
];

test("each operation is there once, in the order of ids", () => {
  const ids = repeats.map(({ id }) => id);
  expect(ids.filter((id) => !operations.has(id))).toEqual([]);
  expect(ids).toEqual([...new Set(ids)].toSorted());
});

test.each(repeats.filter(({ number }) => number !== undefined))(
  "$id needs its number $number, so that no request without one is sent again",
  ({ id, number }) => {
    const fields = operationOf(id).body?.fields ?? [];
    const field = fields.find(({ name }) => name === number);
    expect(field).toMatchObject({ type: "string" });
    // The refunds of a service provider are documented on the same path, some with the number in a group of its own.
    expect(field?.required).toBe(true);
  },
);

test.each(repeats.filter(({ query }) => query !== undefined))(
  "the query of $id takes its number, and what it needs is at hand",
  ({ id, number = "", query = "", with: more = {} }) => {
    const asked = operationOf(query);
    expect(asked.method === "GET" || repeats.some((repeat) => repeat.id === query)).toBe(true);
    expect(membersOf(asked).map(({ name }) => name)).toContain(number);
    const own = new Set(membersOf(operationOf(id)).map(({ name }) => name));
    const missing = membersOf(asked)
      .filter(({ name, required }) => required === true && !own.has(name) && !SIGNING.has(name))
      .map(({ name }) => name)
      .filter((name) => !Object.hasOwn(more, name));
    expect(missing).toEqual([]);
  },
);

test("what is sent to somebody is asked for first", () => {
  const moving = /refund|transfer-bills|transfer\/batches|transfer-batches|withdraw|redpack/u;
  const without = repeats.filter(
    ({ id, reads, query }) => moving.test(id) && reads !== true && query === undefined,
  );
  expect(without).toEqual([]);
});
