import { readFileSync, readdirSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";

const schemas = new URL("../schema/", import.meta.url);
const folder = new URL("../glossary/", import.meta.url);

function read(file: URL): any {
  return JSON.parse(readFileSync(file, "utf8"));
}

function problems(schema: string, content: unknown): string[] {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  const validate = ajv.compile(read(new URL(`${schema}.schema.json`, schemas)));
  validate(content);
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ""}`,
  );
}

const fields = readdirSync(new URL("fields/", folder)).toSorted();

test.each(fields)("fields/%s of the glossary follows its JSON Schema", (file) => {
  expect(problems("glossary-fields", read(new URL(`fields/${file}`, folder)))).toEqual([]);
});

test("products.json of the glossary follows its JSON Schema", () => {
  expect(problems("glossary-products", read(new URL("products.json", folder)))).toEqual([]);
});

const errors = readdirSync(new URL("errors/", folder)).toSorted();

test.each(errors)("errors/%s of the glossary follows its JSON Schema", (file) => {
  expect(file).toMatch(/^(codes|numbers-[a-z])\.json$/);
  expect(problems("glossary-errors", read(new URL(`errors/${file}`, folder)))).toEqual([]);
});

test.each(["operations.json", "notifications.json"])(
  "titles/%s of the glossary follows its JSON Schema",
  (file) => {
    expect(problems("glossary-titles", read(new URL(`titles/${file}`, folder)))).toEqual([]);
  },
);

test.each<{ says: string; titles: object; want: string }>([
  { says: "that is empty", titles: { 查询: "" }, want: "/查询 must match pattern" },
  {
    says: "with a small first letter",
    titles: { 查询: "query" },
    want: "/查询 must match pattern",
  },
  { says: "with a full stop", titles: { 查询: "Query." }, want: "/查询 must match pattern" },
  { says: "that is too long", titles: { 查询: "Q".repeat(91) }, want: "/查询 must NOT have more" },
  { says: "in two languages", titles: { 查询: { en: "Query" } }, want: "/查询 must be string" },
  { says: "for a title with a space", titles: { "查询 ": "Query" }, want: "name must be valid" },
])("the schema of titles refuses a title $says", ({ titles, want }) => {
  expect(problems("glossary-titles", titles).join("\n")).toContain(want);
});

test.each([
  "h5_info.*",
  "v3/pay/transactions/id/{transaction_id}#get",
  "v3/ecommerce/applyments/#post",
  "webhook/v3/REFUND.SUCCESS",
  "webhook/v2",
  "payscore.partner",
  "brand/marketing.product-coupon",
  "aipay/preorder",
])("the schema of fields takes a label for %s", (place) => {
  const label = { zh: "标", en: "Label" };
  expect(problems("glossary-fields", { x: { ...label, in: { [place]: label } } })).toEqual([]);
});

describe("the schema of fields refuses", () => {
  const label = { zh: "标", en: "Label" };
  test.each<{ says: string; entry: object; want: string }>([
    {
      says: "a label in one language",
      entry: { zh: "标" },
      want: "/x must have required property 'en'",
    },
    {
      says: "a label that is empty",
      entry: { ...label, en: "" },
      want: "/x/en must match pattern",
    },
    {
      says: "a member of another name",
      entry: { ...label, notes: label },
      want: "/x must NOT have additional properties",
    },
    {
      says: "a note that is no sentence",
      entry: { ...label, note: { zh: "注。", en: "No full stop" } },
      want: "/x/note/en must match pattern",
    },
    {
      says: "a place that is no member, operation, notification or file of the data",
      entry: { ...label, in: { "v3/Pay": label } },
      want: "/x/in must match pattern",
    },
  ])("$says", ({ entry, want }) => {
    expect(problems("glossary-fields", { x: entry }).join("\n")).toContain(want);
  });
});

describe("the schema of errors", () => {
  const good = {
    cause: { zh: "因。", en: "Cause." },
    remedy: { zh: "法。", en: "Remedy." },
    repeat: "no",
  };

  test.each(["NOT_ENOUGH", "RESULT NULL", "-25", "268447845"])("takes %s", (code) => {
    expect(problems("glossary-errors", { [code]: { ...good, code } })).toEqual([]);
  });

  test.each<{ says: string; key?: string; entry: object; want: string }>([
    { says: "a code in small letters", key: "not_enough", entry: good, want: "property name" },
    {
      says: "a cause in one language",
      entry: { ...good, cause: { zh: "因。" } },
      want: "/X/cause must have required property 'en'",
    },
    {
      says: "a remedy that is no sentence",
      entry: { ...good, remedy: { zh: "法。", en: "No full stop" } },
      want: "/X/remedy/en must match pattern",
    },
    {
      says: "a line break",
      entry: { ...good, cause: { zh: "因\n果。", en: "Cause." } },
      want: "/X/cause/zh must match pattern",
    },
    {
      says: "what would end a comment",
      entry: { ...good, cause: { zh: "因。", en: "Any */ end." } },
      want: "/X/cause/en must match pattern",
    },
    { says: "another repeat", entry: { ...good, repeat: "yes" }, want: "/X/repeat must be equal" },
    { says: "a label", entry: { ...good, zh: "标" }, want: "/X must NOT have additional" },
  ])("refuses $says", ({ key = "X", entry, want }) => {
    expect(problems("glossary-errors", { [key]: entry }).join("\n")).toContain(want);
  });
});
