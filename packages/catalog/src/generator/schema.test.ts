import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { schemaProblems } from "./schema.ts";

const folder = mkdtempSync(join(tmpdir(), "data-"));
const url = pathToFileURL(`${folder}/`);
mkdirSync(join(folder, "v3"));
mkdirSync(join(folder, "webhook"));

afterAll(() => rmSync(folder, { recursive: true }));

const operation = {
  id: "v3/a#get",
  method: "GET",
  path: "/v3/a",
  title: "查询",
  docs: [],
  response: { type: "json", signed: true },
};

test.each([
  { what: "a key that no one knows", facts: { ratelimit: 5 }, want: "additional properties" },
  { what: "a misspelt method", facts: { method: "get" }, want: "/method" },
  {
    what: "a type that no one knows",
    facts: { queryParams: [{ name: "a", type: "money" }] },
    want: "/queryParams/0/type",
  },
  {
    what: "required: false",
    facts: { queryParams: [{ name: "a", type: "string", required: false }] },
    want: "/queryParams/0/required",
  },
  {
    what: "an array without items",
    facts: { queryParams: [{ name: "a", type: "array" }] },
    want: "items",
  },
  {
    what: "members of a string",
    facts: { queryParams: [{ name: "a", type: "string", fields: [] }] },
    want: "/queryParams/0",
  },
  {
    what: "an empty answer without a status",
    facts: { response: { type: "empty", signed: true } },
    want: "status",
  },
])("$what is told with the operation's id", ({ facts, want }) => {
  const content = { version: "v3", area: "a", operations: [operation, { ...operation, ...facts }] };
  writeFileSync(join(folder, "v3", "a.json"), JSON.stringify(content));
  const problems = schemaProblems(url);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.every((problem) => problem.startsWith("v3/a.json: v3/a#get /operations/1"))).toBe(
    true,
  );
  expect(problems.join("\n")).toContain(want);
  rmSync(join(folder, "v3", "a.json"));
});

test("notifications and names have schemas of their own", () => {
  writeFileSync(
    join(folder, "webhook", "v3.json"),
    JSON.stringify({ version: "v3", notifications: [] }),
  );
  writeFileSync(
    join(folder, "names.json"),
    JSON.stringify({ operations: { x: { name: "lower case" } } }),
  );
  const problems = schemaProblems(url).join("\n");
  expect(problems).toContain("webhook/v3.json:");
  expect(problems).toContain("names.json:");
});
