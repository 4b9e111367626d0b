import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { loadCatalog, loadCommonErrors, loadRepeats } from "../load-catalog.ts";
import type { Catalog } from "../load-catalog.ts";
import type { Operation } from "../operation.ts";
import { loadErrorWords } from "./explanations-file.ts";
import { generate } from "./generate.ts";
import { loadGlossary, noGlossary } from "./glossary.ts";
import { loadNames } from "./names.ts";
import { compare } from "./stale.ts";

const data = new URL("../../data/", import.meta.url);
const catalog = loadCatalog(data);
const names = loadNames(data);
const glossaryFolder = new URL("../../glossary/", import.meta.url);
const glossary = loadGlossary(glossaryFolder);
const none = { paths: {}, operations: {}, notifications: {}, models: {} };

test("the SDK's generated files are what the catalogue gives; if not: npm run generate", () => {
  const folder = fileURLToPath(new URL("../../../sdk/src/generated/", import.meta.url));
  const { changed, extra } = compare(
    folder,
    generate(
      catalog,
      names,
      glossary,
      loadCommonErrors(),
      loadRepeats(),
      loadErrorWords(glossaryFolder),
    ),
  );
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

describe("operations of other callers", () => {
  const ofBrand: Operation = {
    id: "brand/quiz/rounds/{round_id}#get",
    method: "GET",
    path: "/brand/quiz/rounds/{round_id}",
    scheme: "WECHATPAY-BRAND-SHA256-RSA2048",
    title: "名",
    docs: [],
    pathParams: [{ name: "round_id", type: "string", required: true }],
    response: { type: "json", signed: true, fields: [{ name: "x", type: "string" }] },
  };
  const ofSkill: Operation = {
    id: "aipay/preorder#post",
    method: "POST",
    path: "/aipay/preorder",
    host: "aipay.wxpapp.weixin.qq.com",
    scheme: "SKILLHUB-SHA256-RSA2048",
    title: "名",
    docs: [],
    body: { type: "json", required: true, fields: [] },
    response: { type: "json", signed: false, fields: [{ name: "y", type: "string" }] },
  };
  const ofMerchant: Operation = {
    id: "v3/a#get",
    method: "GET",
    path: "/v3/a",
    title: "名",
    docs: [],
    response: { type: "json", signed: true, fields: [{ name: "z", type: "string" }] },
  };
  const written = (...operations: Operation[]): ReadonlyMap<string, string> =>
    generate({ operations, notifications: [], common: {} }, none);
  const files = written(ofMerchant, ofBrand, ofSkill);
  const of = (file: string): string => files.get(file) ?? "";

  test("are typed on clients of their own, and on no other", () => {
    expect(of("client-brand.ts")).toContain(
      "export interface Client extends Paths {\n  readonly brand: Brand;\n}",
    );
    expect(of("client/brand-quiz.ts")).toContain(
      'readonly "brand/quiz/rounds/{round_id}": BrandQuizRoundsByRoundIdNode;',
    );
    expect(of("client-skill.ts")).toContain("  readonly aipay: Aipay;\n");
    expect(of("client.ts")).toContain("readonly a: ANode;");
    expect(of("client.ts")).toBe(written(ofMerchant).get("client.ts"));
  });

  test("have their models beside the others, named by their own index", () => {
    expect(of("models-brand.ts")).toContain('export type * from "./models/brand-quiz.ts";');
    expect(of("models-skill.ts")).toContain('export type * from "./models/aipay-preorder.ts";');
    expect(of("models.ts")).not.toMatch(/brand-quiz|aipay/u);
    expect(of("models/brand-quiz.ts")).toContain("export interface BrandQuizRound {");
  });

  test("have type tests on their client", () => {
    expect(of("calls/brand-quiz.test-d.ts")).toContain(
      'import type { WeChatPayBrand } from "../../brand/client.ts";\n\ndeclare const wxpay: WeChatPayBrand;',
    );
    expect(of("calls/aipay-preorder.test-d.ts")).toContain("declare const wxpay: WeChatPaySkill;");
  });

  test("stand in the one table of what deviates, and in the list of paths", () => {
    expect(of("routes.ts")).toContain(
      '"aipay/preorder#post":{"host":"aipay.wxpapp.weixin.qq.com","verify":"none"}',
    );
    expect(of("paths.ts")).toContain(
      "`aipay/preorder POST\nbrand/quiz/rounds/{round_id} GET\nv3/a GET`",
    );
  });
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

  test("one file for two areas", () => {
    const scheme = "WECHATPAY-BRAND-SHA256-RSA2048";
    const brand: Operation = { ...operation, id: "brand/a/b#get", path: "/brand/a/b", scheme };
    const merchant: Operation = { ...operation, id: "v3/brand-a/b#get", path: "/v3/brand-a/b" };
    const apart = { ...none, operations: { "brand/a/b#get": { name: "X" } } };
    expect(() => generate(only(brand, merchant), apart)).toThrow(
      "Two files would have one name:\n  client/brand-a.ts\n  calls/brand-a.test-d.ts\n  models/brand-a.ts",
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
