import { loadCatalog } from "@wechatpay-kit/catalog";
import { expect, test } from "vitest";
import { kindsOf, roleOf, sampleOf } from "./sample.ts";

const { operations } = loadCatalog();
const pairsOf = (some: typeof operations): Set<string> =>
  new Set(
    some.flatMap((operation) => kindsOf(operation).map((kind) => `${roleOf(operation)}, ${kind}`)),
  );

test("every role and every kind is in the sample, in each combination that the catalogue has", () => {
  expect(pairsOf(sampleOf(operations))).toEqual(pairsOf(operations));
});

test("no role and no kind is without operations", () => {
  expect(new Set(operations.map(roleOf))).toEqual(
    new Set(["create", "read", "list", "change", "remove", "act"]),
  );
  expect(new Set(operations.flatMap(kindsOf))).toEqual(
    new Set([
      "v3 json",
      "upload",
      "download",
      "sensitive request",
      "sensitive answer",
      "encoded member",
      "no content",
      "unsigned request",
      "v2 xml",
      "v2 upload",
      "v2 bill",
      "v2 redirect",
    ]),
  );
});

test("a new operation of a kind that nobody had comes in", () => {
  const first = operations.find(({ method }) => method === "DELETE");
  if (first === undefined) throw new Error("The catalogue has no DELETE.");
  const added = { ...first, id: "v3/new#delete", auth: "none" } as const;
  expect(sampleOf([...operations, added])).toContain(added);
});

test("the sample is a small part of the whole", () => {
  expect(sampleOf(operations).length).toBeLessThan(operations.length / 8);
});
