import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Field } from "../../src/field.ts";
import { loadCatalog } from "../../src/load-catalog.ts";
import type { Notification } from "../../src/notification.ts";
import type { Operation } from "../../src/operation.ts";
import { compareMembers, inlineMembers } from "./compare-members.ts";
import type { Form } from "./compare-members.ts";
import { GeneratedTypes } from "./read-types.ts";
import type { TypeMember, TypeMethod } from "./read-types.ts";

// A second path from the facts to the types: it reads both as text and shares no code with the generator.
const data = new URL("../../data/", import.meta.url);
const generated = new URL("../../../sdk/src/generated/", import.meta.url);

function files(folder: URL, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(new URL(name, folder), "utf8"));
}

const types = new GeneratedTypes([
  ...files(generated, ".ts"),
  ...files(new URL("client/", generated), ".ts"),
  ...files(new URL("models/", generated), ".ts"),
]);
const operations: Operation[] = ["v2/", "v3/"]
  .flatMap((version) => files(new URL(version, data), ".json"))
  .flatMap((text) => JSON.parse(text).operations);
const notifications: Notification[] = files(new URL("webhook/", data), ".json").flatMap(
  (text) => JSON.parse(text).notifications,
);

/** The method that the chain of the literal segments leads to. */
function methodOf(id: string): TypeMethod {
  const [template = "", verb] = id.split("#");
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
  const { required, ...rest } = field;
  return required === undefined ? field : rest;
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
      return below.some((member) => member.required === true) ? meta : optional(meta);
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
  const members = types.members(method.options);
  const parts = expectedParts(operation);
  const values = operation.pathParams ?? [];
  const names = [...values.map(({ name }) => name), ...parts.map(([name]) => name)];
  const needed = values.length > 0 || parts.some(([, fields]) => fields.some((f) => f.required));
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
      const own = members.filter(({ name }) => name === field.name);
      return compareMembers(types, [field], own, "to-xml", operation.id);
    }),
    ...parts.flatMap((part) => comparePart(part, members, operation.id)),
  ];
}

function comparePart(
  [name, fields, form]: Part,
  members: readonly TypeMember[],
  id: string,
): string[] {
  const member = members.find((candidate) => candidate.name === name);
  // That the options are others is said already.
  if (member === undefined) return [];
  const path = `${id} ${name}`;
  const flag = fields.some((field) => field.required) === member.optional;
  if (flag) return [`${path}: required or not`];
  if (fields.length === 0) return [];
  return compareMembers(types, fields, inlineMembers(member.type), form, path);
}

function compareAnswer({ id, response }: Operation): string[] {
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
  return compareMembers(
    types,
    fields,
    types.members(data),
    type === "xml" ? "from-xml" : "from-json",
    id,
  );
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
  const problems = notifications.flatMap(({ event, version, docs, fields, variants = [] }) => {
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
        compareMembers(types, shape, types.members(candidate), form, event),
      );
      return fitting.toSorted((a, b) => a.length - b.length)[0] ?? [];
    });
  });
  expect(notifications).toHaveLength(loadCatalog().notifications.length);
  expect(problems).toEqual([]);
});

describe("the comparison finds", () => {
  const one = new GeneratedTypes(["export interface A {\n  readonly x?: string;\n}\n"]);
  const members: TypeMember[] = one.members("A");
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
    expect(compareMembers(one, fields, members, "from-json", "p")).toEqual([want]);
  });

  test("text within the text of a request that takes no text", () => {
    const encoded: Field = { ...x, encoded: "json", decoded: "string[]" };
    const list = [{ name: "x", optional: true, type: "readonly string[]" }];
    expect(compareMembers(one, [encoded], list, "to-json", "p")).toEqual([
      "p.x: readonly string[] takes no text",
    ]);
    expect(compareMembers(one, [encoded], list, "from-json", "p")).toEqual([]);
  });
});
