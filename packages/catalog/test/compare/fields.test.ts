import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Field } from "../../src/field.ts";
import { loadCatalog } from "../../src/load-catalog.ts";
import type { Notification } from "../../src/notification.ts";
import type { Operation } from "../../src/operation.ts";
import type { Mode } from "../../src/mode.ts";
import { compareMembers, groupsOf, isAsked } from "./compare-members.ts";
import type { Form, Place } from "./compare-members.ts";
import { GeneratedTypes } from "./read-types.ts";
import type { TypeMember, TypeMethod } from "./read-types.ts";

// A second path from the facts to the types: it reads both as text and shares no code with the generator.
const data = new URL("../../data/", import.meta.url);
const generated = new URL("../../../sdk/src/generated/", import.meta.url);

function files(folder: URL, ending: string, without: readonly string[] = []): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending) && !without.includes(name))
    .map((name) => readFileSync(new URL(name, folder), "utf8"));
}

/** The first segments of the paths that a client's chain has, by the file of its root. */
const clients: Readonly<Record<string, readonly string[]>> = {
  "client.ts": ["v2", "v3"],
  "client-brand.ts": ["brand"],
  "client-skill.ts": ["aipay"],
};

/** The types that lead from a client's root: the interfaces of its nodes can have the names of another client's. */
const typesOf = new Map(
  Object.entries(clients).flatMap(([root, segments]) => {
    const others = Object.keys(clients).filter((name) => name !== root);
    const text = readFileSync(new URL(root, generated), "utf8");
    const areas = [...text.matchAll(/"(\.\/client\/[\w-]+\.ts)"/gu)].map(([, path = ""]) =>
      readFileSync(new URL(path, generated), "utf8"),
    );
    const types = new GeneratedTypes([
      ...files(generated, ".ts", others),
      ...areas,
      ...files(new URL("models/", generated), ".ts"),
    ]);
    return segments.map((segment) => [segment, types] as const);
  }),
);

function typesFor(id: string): GeneratedTypes {
  const types = typesOf.get(id.split("/")[0] ?? "");
  if (types === undefined) throw new Error(`${id}: no client has such paths.`);
  return types;
}

const operations: Operation[] = ["v2/", "v3/", "brand/", "aipay/"]
  .flatMap((version) => files(new URL(version, data), ".json"))
  .flatMap((text) => JSON.parse(text).operations);
const notifications: Notification[] = files(new URL("webhook/", data), ".json").flatMap(
  (text) => JSON.parse(text).notifications,
);

/** The method that the chain of the literal segments leads to. */
function methodOf(id: string): TypeMethod {
  const [template = "", verb] = id.split("#");
  const types = typesFor(id);
  const node = template
    .split("/")
    .filter((segment) => segment !== "")
    .reduce((type, segment) => {
      const name = segment.replace(/^\{(.+)\}$/u, "_$1_");
      const next = types.members(type).find((member) => member.name === name);
      if (next === undefined) throw new Error(`${id}: ${type} has no ${name}.`);
      return next.type;
    }, "Client");
  const method = types.methods(node).find(({ name }) => name === verb);
  if (method === undefined) throw new Error(`${id}: ${node} has no ${verb}.`);
  return method;
}

function optional(field: Field): Field {
  const { required: _, requiredIn: __, ...rest } = field;
  return rest;
}

const everyMode: readonly Mode[] = [
  "merchant",
  "partner",
  "institution",
  "global",
  "brand",
  "skillhub",
];

/** Whether a mode's call can't do without one of the members. */
function needs(fields: readonly Field[], mode: Mode): boolean {
  return fields.some((field) => isAsked(field, mode)) || groupsOf(fields, [mode]).length > 0;
}

/** What the SDK makes from the file where the caller says nothing. */
const ofFile =
  /^(?:file_?name|sha256|file_digest|digest|media_hash|digest_al(?:gorithm|ogrithm))$/u;

type Part = readonly [option: string, fields: readonly Field[], form: Form];

function expectedParts(operation: Operation): Part[] {
  const v2 = operation.id.startsWith("v2/");
  const { queryParams, body, headerParams = [] } = operation;
  const signed = (fields: readonly Field[]): Field[] =>
    fields
      .filter(({ name }) => !v2 || (name !== "sign" && name !== "nonce_str"))
      .map((field) => (v2 && field.name === "sign_type" ? optional(field) : field));
  const upload = (fields: readonly Field[]): Field[] =>
    fields.map((field) => {
      if (ofFile.test(field.name)) return optional(field);
      if (field.name !== "meta") return field;
      const below = upload(field.fields ?? []);
      const meta = { ...field, fields: below };
      const needed = below.some((member) => everyMode.some((mode) => isAsked(member, mode)));
      return needed ? meta : optional(meta);
    });
  const headers = headerParams.filter(({ name }) => name !== "Wechatpay-Serial");
  const parts: Part[] = [];
  if (headers.length > 0) parts.push(["headers", headers, "to-json"]);
  if (queryParams !== undefined)
    parts.push(["query", signed(queryParams), v2 ? "to-xml" : "to-json"]);
  if (body?.type === "multipart") parts.push(["multipart", upload(signed(body.fields)), "to-json"]);
  else if (body !== undefined) {
    parts.push([body.type, signed(body.fields), body.type === "xml" ? "to-xml" : "to-json"]);
  }
  return parts;
}

function compareRequest(operation: Operation): string[] {
  const method = methodOf(operation.id);
  const types = typesFor(operation.id);
  const members = types.members(method.options);
  const parts = expectedParts(operation);
  const values = operation.pathParams ?? [];
  const names = [...values.map(({ name }) => name), ...parts.map(([name]) => name)];
  const { modes = everyMode } = operation;
  const needed =
    values.length > 0 || parts.some(([, fields]) => modes.every((mode) => needs(fields, mode)));
  return [
    ...(names.toSorted().join() ===
    members
      .map(({ name }) => name)
      .toSorted()
      .join()
      ? []
      : [`${operation.id}: the options are not ${names.join()}`]),
    ...(method.bare === needed ? [`${operation.id}: options needed or not`] : []),
    ...values.flatMap((field) => {
      const own = members.find(({ name }) => name === field.name);
      const given = optional(field);
      const type = `{ readonly ${field.name}?: ${own?.type}; }`;
      return compareMembers(types, [given], type, { form: "to-xml", path: operation.id, modes });
    }),
    ...parts.flatMap((part) => comparePart(part, members, { id: operation.id, modes })),
  ];
}

function comparePart(
  [name, fields, form]: Part,
  members: readonly TypeMember[],
  { id, modes }: { readonly id: string; readonly modes: readonly Mode[] },
): string[] {
  const member = members.find((candidate) => candidate.name === name);
  // That the options are others is said already.
  if (member === undefined) return [];
  const path = `${id} ${name}`;
  const needed = modes.every((mode) => needs(fields, mode));
  if (needed === member.optional) return [`${path}: required or not`];
  // A mode that has none of the members leaves the option out.
  const theirs = modes.filter((mode) =>
    fields.some((field) => field.modes?.includes(mode) ?? true),
  );
  if (theirs.length === 0) return [];
  const type = member.type.replace(/^Readonly<Record<string, string>> & /u, "");
  return compareMembers(typesFor(id), fields, type, { form, path, modes: theirs });
}

function compareAnswer({ id, response, modes = everyMode }: Operation): string[] {
  const { answer } = methodOf(id);
  const data = /^ApiPromise<([\s\S]+)>$/u.exec(answer)?.[1] ?? "";
  const { type, fields = [] } = response;
  const plain = {
    empty: "undefined",
    binary: "ReadableStream<Uint8Array>",
    text: "ReadableStream<Uint8Array>",
    redirect: "string",
    json: "Readonly<Record<string, unknown>>",
    xml: "Readonly<Record<string, unknown>>",
  }[type];
  if (fields.length === 0) return data === plain ? [] : [`${id}: the answer is ${data}`];
  const form = type === "xml" ? "from-xml" : "from-json";
  return compareMembers(typesFor(id), fields, data, { form, path: id, modes });
}

describe("every operation's types say what the facts say", () => {
  test("of all members of its requests", () => {
    expect(operations).toHaveLength(loadCatalog().operations.length);
    expect(operations.flatMap((operation) => compareRequest(operation))).toEqual([]);
  });

  test("of all members of its answers", () => {
    expect(operations.flatMap((operation) => compareAnswer(operation))).toEqual([]);
  });
});

test("every notification's resources have the members of its shapes", () => {
  const texts = files(generated, ".ts").join("\n");
  const problems = notifications.flatMap((notification) => {
    const { event, version, docs, fields, variants = [], modes = everyMode } = notification;
    // Found by its documentation link and event, not by how its type is named.
    const shapes = [fields, ...variants.map((variant) => variant.fields)];
    const name = [...texts.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport interface (\w+)/gu)]
      .filter(([, comment = ""]) => comment.includes(`of \`${event}\`.`))
      .map((match) => match[2] ?? "")
      .filter((found) => found.startsWith("V2") === (version === "v2"));
    if (docs.length === 0 || name.length === 0) return [`${event}: no resource`];
    return shapes.flatMap((shape) => {
      const form = version === "v2" ? "from-xml" : "from-json";
      const fitting = name.map((candidate) =>
        compareMembers(typesFor(version), shape, candidate, { form, path: event, modes }),
      );
      return fitting.toSorted((a, b) => a.length - b.length)[0] ?? [];
    });
  });
  expect(notifications).toHaveLength(loadCatalog().notifications.length);
  expect(problems).toEqual([]);
});

describe("the comparison finds", () => {
  const none = new GeneratedTypes([]);
  const place: Place = { form: "from-json", path: "p", modes: ["merchant", "partner"] };
  const x: Field = { name: "x", type: "string" };
  test.each<[string, Field[], string]>([
    ["a missing member", [x, { ...x, name: "y" }], "p.y is missing"],
    ["a member too many", [], "p.x is not documented"],
    ["another flag", [{ ...x, required: true }], "p.x: required or not"],
    ["another type", [{ name: "x", type: "integer" }], "p.x: string is no integer in from-json"],
    [
      "another list",
      [{ name: "x", type: "array", items: "string" }],
      "p.x: string is not 1 lists deep",
    ],
    ["other values", [{ ...x, enum: ["A"] }], "p.x: string are not the values A"],
    ["another secrecy", [{ ...x, encrypted: "platform" }], "p.x: string is no string"],
    [
      "another shape",
      [{ name: "x", type: "object", fields: [x] }],
      "p.x: string has not the 1 documented shapes",
    ],
  ])("%s", (_, fields, want) => {
    expect(compareMembers(none, fields, "{ readonly x?: string; }", place)).toEqual([want]);
  });

  test("text within the text of a request that takes no text", () => {
    const encoded: Field = { ...x, encoded: "json", decoded: "string[]" };
    const list = "{ readonly x?: readonly string[]; }";
    expect(compareMembers(none, [encoded], list, { ...place, form: "to-json" })).toEqual([
      "p.x: readonly string[] takes no text",
    ]);
    expect(compareMembers(none, [encoded], list, place)).toEqual([]);
  });

  const sub: Field = { name: "sub", type: "string", modes: ["partner"], required: true };
  const or: Field = { name: "y", type: "string", when: [{ kind: "one-of", with: ["x"] }] };
  const both = "{ readonly x?: string; readonly y?: string; }";
  test.each<[string, Field[], string, string[]]>([
    [
      "modes that are not told apart",
      [x, sub],
      "{ readonly x?: string; readonly sub?: string; }",
      ["p.sub does not tell merchant,partner apart"],
    ],
    [
      "a mode whose request does not compile",
      [x, sub],
      "{ readonly x?: string; readonly sub: string; }",
      ["p: no form takes what merchant sends"],
    ],
    [
      "a form that is nobody's",
      [x],
      "{ readonly x?: string; } & ({} | { readonly z?: string; })",
      ["p: a form of no mode"],
    ],
    ["a group that is not asked for", [x, or], both, ['p:  are not the groups OneOf<"x" | "y">']],
    [
      "a group that takes several",
      [x, or],
      `${both} & AtLeastOne<"x" | "y">`,
      ['p: AtLeastOne<"x" | "y"> are not the groups OneOf<"x" | "y">'],
    ],
    [
      "a group of members that need not be there",
      [x, { ...or, when: [{ kind: "exclusive", with: ["x"] }] }],
      `${both} & OneOf<"x" | "y">`,
      ['p: OneOf<"x" | "y"> are not the groups '],
    ],
    [
      "nothing where each mode has its form",
      [x, sub, or],
      `${both} & OneOf<"x" | "y"> & ({ readonly sub: string; } | { readonly sub?: undefined; })`,
      [],
    ],
  ])("%s", (_, fields, type, want) => {
    expect(compareMembers(none, fields, type, { ...place, form: "to-json" })).toEqual(want);
  });
});
