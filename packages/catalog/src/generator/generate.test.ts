import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { loadCatalog } from "../load-catalog.ts";
import type { Catalog } from "../load-catalog.ts";
import type { Operation } from "../operation.ts";
import { generate } from "./generate.ts";
import { loadGlossary, noGlossary } from "./glossary.ts";
import { loadNames } from "./names.ts";
import { compare } from "./stale.ts";

const data = new URL("../../data/", import.meta.url);
const catalog = loadCatalog(data);
const names = loadNames(data);
const glossary = loadGlossary(new URL("../../glossary/", import.meta.url));
const none = { paths: {}, operations: {}, notifications: {}, models: {} };

test("the SDK's generated files are what the catalogue gives; if not: npm run generate", () => {
  const folder = fileURLToPath(new URL("../../../sdk/src/generated/", import.meta.url));
  const { changed, extra } = compare(folder, generate(catalog, names, glossary));
  expect([...changed.keys(), ...extra]).toEqual([]);
});

test("the same catalogue in another order gives the same files", () => {
  const reversed = {
    ...catalog,
    operations: catalog.operations.toReversed(),
    notifications: catalog.notifications.toReversed(),
  };
  expect(Object.fromEntries(generate(reversed, names))).toEqual(
    Object.fromEntries(generate(catalog, names)),
  );
});

test("every area says in both languages what it is, and a second writing which it repeats", () => {
  const text = generate(catalog, names, glossary).get("client.ts") ?? "";
  const areas = [...text.matchAll(/^(.*)\n  readonly ("?[\w-]+"?): (?:V2)?\w+Node;$/gmu)].map(
    ([, comment = "", name = ""]) => ({ comment, name }),
  );
  expect(areas.length).toBeGreaterThan(100);
  const words = /^ {2}\/\*\* (?:.*\p{Script=Han}.* · .*[a-z].*|`\w+`) \*\/$/u;
  expect(areas.filter(({ comment }) => !words.test(comment))).toEqual([]);
  expect(areas.find(({ name }) => name === "fundApp")?.comment).toContain("商家转账");
});

test("every file says that it is generated and from what", () => {
  const silent = [...generate(catalog, names)].filter(
    ([, text]) => !/^(?:# |\/\/ )Generated\b.*packages\/catalog\/data/su.test(text),
  );
  expect(silent).toEqual([]);
});

describe("what is refused", () => {
  const operation: Operation = {
    id: "v3/a#get",
    method: "GET",
    path: "/v3/a",
    title: "名",
    docs: [],
    response: { type: "json", signed: true, fields: [{ name: "x", type: "string" }] },
  };
  const only = (...operations: Operation[]): Catalog => ({
    operations,
    notifications: [],
    common: {},
  });

  test("facts that are not understood, all with their operation", () => {
    const strange: Operation = {
      ...operation,
      path: "/b",
      body: { type: "json", required: true, fields: [] },
    };
    expect(() => generate(only(operation, strange), none)).toThrow(
      "The generator does not understand these facts:\n  v3/a#get: the path on the wire is not the template with its prefix\n  v3/a#get: a GET with a body",
    );
  });

  test("fields, products and titles without a label, by name", () => {
    expect(() => generate(only({ ...operation, group: "支付" }), none, noGlossary)).toThrow(
      "packages/catalog/glossary has no label for:\n  x\n  名\n  支付",
    );
  });

  test("names for what is not in the catalogue", () => {
    const dead = {
      paths: { "v3/a": "Alpha", "v3/b": "Beta" },
      operations: { "v3/b#get": { name: "B" } },
      notifications: { "B.DONE": { "": "B" } },
      models: { AX: "B" },
    };
    expect(() => generate(only(operation), dead)).toThrow(
      "data/names.json names what is not in the catalogue:\n  v3/b\n  v3/b#get\n  B.DONE \n  AX",
    );
  });

  test("a name that is longer than a line can hold", () => {
    const long: Operation = {
      ...operation,
      id: `v3/${"a".repeat(49)}#get`,
      path: `/v3/${"a".repeat(49)}`,
    };
    const name = `A${"a".repeat(48)}QueryOptions`;
    expect(() => generate(only(long), none)).toThrow(
      `Name these models in data/names.json, for their names have more than 60 characters:\n  ${name}`,
    );
  });

  test("one name for two operations", () => {
    const other: Operation = { ...operation, id: "v3/b#get", path: "/v3/b" };
    const twice = { "v3/a#get": { name: "A" }, "v3/b#get": { name: "A" } };
    expect(() => generate(only(operation, other), { ...none, operations: twice })).toThrow(
      "Two types are called AOptions",
    );
  });
});
