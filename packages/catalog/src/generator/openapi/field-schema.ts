import type { ReferenceObject } from "openapi3-ts/oas31";
import type { Field } from "../../field.ts";
import type { Labels } from "../glossary.ts";
import type { Group } from "../groups.ts";
import { noteRemarks } from "../remarks.ts";
import { shapesOf } from "../shape.ts";
import type { Shape } from "../shape.ts";
import { listConstraints, textNotes, valueConstraints } from "./constraints.ts";
import { filled, present } from "./json.ts";
import type { Schema } from "./oas.ts";

/** What a member's schema depends on beside its facts. */
export interface SchemaWriter {
  readonly labels: Labels;
  /** The reference to the schema of a nested shape. */
  readonly nested: (
    field: Field,
    shape: Shape & { readonly label: string },
  ) => Schema | ReferenceObject;
}

/** The schema of an object with these members. */
export function objectSchema(
  fields: readonly Field[],
  writer: SchemaWriter,
  groups: readonly Group[] = [],
): Schema {
  const named = fields.filter(({ indexed }) => indexed === undefined);
  const indexed = fields.filter((field) => field.indexed !== undefined);
  return present<Schema>({
    type: "object",
    properties: membersOf(named, ({ name }) => name, writer),
    patternProperties:
      indexed.length === 0
        ? undefined
        : membersOf(indexed, ({ name }) => indexedPattern(name), writer),
    required: filled(named.flatMap(({ name, required }) => (required === true ? [name] : []))),
    ...groupKeywords(groups),
  });
}

/** Exactly one of the members, or at least one. */
function groupKeywords(groups: readonly Group[]): Pick<Schema, "oneOf" | "anyOf" | "allOf"> {
  const all = groups.map(({ kind, names }) => {
    const alternatives = names.map((name): Schema => ({ required: [name] }));
    return kind === "one-of" ? { oneOf: alternatives } : { anyOf: alternatives };
  });
  const [only] = all;
  return all.length > 1 ? { allOf: all } : (only ?? {});
}

/** The schema of a member: its value as it stands on the wire. */
export function fieldSchema(field: Field, writer: SchemaWriter): Schema {
  return { ...valueSchema(field, writer), ...annotations(field, writer) };
}

/** `Label · label.` and the note, from the glossary, with what the facts say that no keyword can. */
export function memberDescription(field: Field, { labels }: SchemaWriter): string | undefined {
  const lines = [...labels(field.name), ...noteRemarks(field)];
  return lines.length === 0 ? undefined : lines.join("\n\n");
}

/** What an encoded string decodes to. */
export function decodedSchema(field: Field, writer: SchemaWriter): Schema | ReferenceObject {
  if (field.decoded === "string[]") return { type: "array", items: { type: "string" } };
  const object = nestedSchema(field, writer);
  const list: Schema = { type: "array", items: object };
  if (field.decoded === "object[]") return list;
  return field.doubt === "json-root" ? { anyOf: [object, list] } : object;
}

function membersOf(
  fields: readonly Field[],
  nameOf: (field: Field) => string,
  writer: SchemaWriter,
): Record<string, Schema> {
  return Object.fromEntries(fields.map((field) => [nameOf(field), fieldSchema(field, writer)]));
}

/** `coupon_id_$n` → `^coupon_id_\d+$`. */
function indexedPattern(name: string): string {
  return `^${name.replaceAll(/\$[a-z]/gu, String.raw`\d+`)}$`;
}

function valueSchema(field: Field, writer: SchemaWriter): Schema | ReferenceObject {
  if (field.encoded !== undefined) {
    const media = { json: "application/json", urlencode: "application/x-www-form-urlencoded" };
    return {
      type: "string",
      ...valueConstraints(field, "string"),
      contentMediaType: media[field.encoded],
      contentSchema: decodedSchema(field, writer),
    };
  }
  if (field.type === "array") {
    const items = scalarSchema(field, field.items ?? "object", writer);
    return { type: "array", items, ...listConstraints(field) };
  }
  return scalarSchema(field, field.type, writer);
}

function scalarSchema(
  field: Field,
  type: Field["type"],
  writer: SchemaWriter,
): Schema | ReferenceObject {
  switch (type) {
    case "object":
      return nestedSchema(field, writer);
    case "file":
      return { type: "string", format: "binary" };
    default:
      return withValues(field, { type, ...valueConstraints(field, type) });
  }
}

// Enumerations are open: WeChat Pay adds values, and a closed one would refuse its answers.
function withValues({ enum: values, enumKind }: Field, schema: Schema): Schema {
  if (values === undefined) return schema;
  if (enumKind !== "const") return { anyOf: [{ enum: [...values] }, schema] };
  return values.length === 1 ? { ...schema, const: values[0] } : { ...schema, enum: [...values] };
}

function nestedSchema(field: Field, writer: SchemaWriter): Schema | ReferenceObject {
  if (field.fields === undefined || field.fields.length === 0) return { type: "object" };
  return anyOf(shapesOf(field).map((shape) => writer.nested(field, shape)));
}

/** The schema of what is one of these: of one alone, that one. */
export function anyOf(schemas: (Schema | ReferenceObject)[]): Schema | ReferenceObject {
  const [first] = schemas;
  return first === undefined || schemas.length > 1 ? { anyOf: schemas } : first;
}

function annotations(field: Field, writer: SchemaWriter): Schema {
  const opened =
    field.type === "string" && field.encoded === undefined && field.fields !== undefined
      ? nestedSchema(field, writer)
      : undefined;
  return present<Schema>({
    description: memberDescription(field, writer),
    deprecated: field.deprecated,
    default: field.default,
    ...textNotes(field),
    "x-wechatpay-modes": field.modes,
    "x-wechatpay-required-in": field.requiredIn,
    "x-wechatpay-when": field.when,
    "x-wechatpay-formerly": field.formerly,
    "x-wechatpay-source": field.source,
    "x-wechatpay-accepts": field.accepts?.map((files) => ({ ...files })),
    "x-wechatpay-encrypted": field.encrypted,
    "x-wechatpay-decrypted": opened,
    "x-wechatpay-encoded": field.encoded,
    "x-wechatpay-signed-by": field.signedBy,
    "x-wechatpay-covers": field.covers,
    "x-wechatpay-indexed": field.indexed,
    "x-wechatpay-doubt": field.doubt,
  });
}
