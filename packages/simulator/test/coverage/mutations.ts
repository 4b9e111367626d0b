import type { Field, Mode, Operation } from "@wechatpay-kit/catalog";
import { fieldsOfMode } from "../../src/catalogue/fields-of-mode.ts";
import { exclude, together } from "./conditions.ts";
import { noneOfSeveral, ofAnotherMode, twoOfOne } from "./group-mutations.ts";
import type { Make } from "./group-mutations.ts";
import { broken, mistyped, undocumented } from "./mutation.ts";
import type { At, Mutation } from "./mutation.ts";
import { ofItems, ofValue } from "./value-mutations.ts";

/** Everything that can be made wrong in a request of an operation in a mode. */
export function mutationsOf(
  operation: Operation,
  { mode, make }: { readonly mode: Mode | undefined; readonly make: Make },
): Mutation[] {
  const members = (fields: readonly Field[], parent: At): Mutation[] =>
    inMembers(fields, parent, { mode, make });
  const { pathParams = [], queryParams = [], body } = operation;
  return [
    ...inTexts(fieldsOfMode(pathParams, mode), "path", members).filter(
      ({ kind }) => kind !== "missing",
    ),
    ...inTexts(fieldsOfMode(queryParams, mode), "query", members),
    ...inGroups(queryParams, { in: "query", steps: [] }, { mode, make }),
    unknownMember({ in: "query", steps: [] }),
    ...inBody(body, members),
  ];
}

interface How {
  readonly mode: Mode | undefined;
  readonly make: Make;
}

type Members = (fields: readonly Field[], parent: At) => Mutation[];

// The signature of an upload covers its `meta`: without that, or with another part in its place, it is another refusal.
function inBody(body: Operation["body"], members: Members): Mutation[] {
  if (body?.type !== "multipart") {
    return body === undefined ? [] : members(body.fields, { in: "body", steps: [] });
  }
  const meta = body.fields.find(({ name }) => name === "meta");
  return members(meta?.fields ?? [], { in: "body", steps: ["meta"] });
}

// In a path and a query everything is text.
function inTexts(fields: readonly Field[], where: "path" | "query", members: Members): Mutation[] {
  return fields.flatMap((field) => {
    const at = { in: where, steps: [field.name] };
    if (field.encoded !== undefined) {
      return [...missing(field, at), ...members(field.fields ?? [], at)];
    }
    const isNumber = field.type === "integer" || field.type === "number";
    return [
      ...missing(field, at),
      ...(isNumber || field.type === "boolean" ? [wrongType(field, at, "x")] : []),
      ...(field.type === "array" ? [] : ofValue(field, at)),
    ];
  });
}

function inMembers(all: readonly Field[], parent: At, how: How): Mutation[] {
  const fields = fieldsOfMode(all, how.mode);
  return [
    ...fields.flatMap((field) => inMember(field, parent, all, how)),
    ...inGroups(all, parent, how),
    unknownMember(parent),
  ];
}

function inGroups(all: readonly Field[], parent: At, { mode, make }: How): Mutation[] {
  const fields = fieldsOfMode(all, mode);
  return [
    ...noneOfSeveral(fields, parent),
    ...twoOfOne(fields, parent, { present: together(fields), make }),
    ...ofAnotherMode(all, fields, parent, make),
  ];
}

function inMember(field: Field, parent: At, all: readonly Field[], how: How): Mutation[] {
  const at = { in: parent.in, steps: [...parent.steps, field.name] };
  const isNumber = field.type === "integer" || field.type === "number";
  const isList = field.type === "array" || field.decoded !== undefined;
  const below = isList ? { ...at, steps: [...at.steps, 0] } : at;
  const own = all.find(({ name }) => name === field.name)?.fields;
  // What a member excludes gives way to it.
  const instead = fieldsOfMode(all, how.mode)
    .filter((sibling) => sibling !== field && exclude(field, sibling))
    .map(({ name }) => ({ steps: [...parent.steps, name] }));
  const isTextList = field.type === "array" && field.items === "string";
  return [
    ...missing(field, at),
    wrongType(field, at, other[field.type]),
    { ...wrongType(field, at, null), kind: "null" },
    ...(isNumber ? [{ ...wrongType(field, at, "1"), kind: "number as text" as const }] : []),
    ...(isList ? [] : ofValue(field, { ...at, instead })),
    ...(isTextList ? ofValue(withoutRequired(field), { ...below, instead }) : []),
    ...(field.type === "array" ? ofItems(field, { ...at, instead }) : []),
    ...(own === undefined ? [] : inMembers(own, below, how)),
  ];
}

function withoutRequired(field: Field): Field {
  const { required: _required, minLength: _minLength, ...item } = field;
  return item;
}

const other: Readonly<Record<Field["type"], unknown>> = {
  string: true,
  integer: {},
  number: {},
  boolean: {},
  object: [],
  array: {},
  file: {},
};

function missing(field: Field, at: At): Mutation[] {
  if (!field.required) return [];
  const rule = "必填性规则校验失败，此字段为必填项";
  const want = broken(field, at, { rule, issue: "required", value: "" });
  return [{ kind: "missing", ...at, value: undefined, want }];
}

function wrongType(field: Field, at: At, value: unknown): Mutation {
  const { type } = field;
  return { kind: "wrong type", ...at, value, want: mistyped(field, at, { type, value }) };
}

function unknownMember(parent: At): Mutation {
  const at = { ...parent, steps: [...parent.steps, "no_such_member"] };
  return { kind: "unknown", ...at, value: 1, want: undocumented(at) };
}
