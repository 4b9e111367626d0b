import type { Field } from "../../src/field.ts";
import type { Mode } from "../../src/mode.ts";
import type { Document, Parameter, Schema } from "./documents.ts";

/** A member as a line: where it stands, whether it is required, what is marked about it. */
type Lines = string[];

/** The members of the facts in all of these modes, and of all below them. */
export function membersOfFacts(
  fields: readonly Field[] = [],
  modes: readonly Mode[] = everyMode,
  path = "",
): Lines {
  return fields.flatMap((field) => {
    const here = `${path}.${field.name}`;
    const shapes = [field.fields, ...(field.variants ?? []).map((variant) => variant.fields)];
    const theirs = modes.filter((mode) => field.modes?.includes(mode) ?? true);
    const asked = field.required
      ? theirs
      : theirs.filter((mode) => field.requiredIn?.includes(mode));
    const required = asked.length === modes.length && field.indexed === undefined;
    const known = field.type === "array" ? field.items : field.type;
    return [
      line(here, required, [
        known === "file" || known === "object" ? undefined : known,
        field.encrypted,
        inOrder(field.enum),
        ...valueMarks(field, known),
        field.deprecated,
        field.source,
        theirs.length < modes.length && theirs.join("+"),
      ]),
      ...shapes.flatMap((shape) => membersOfFacts(shape, theirs, here)),
    ];
  });
}

export const everyMode: readonly Mode[] = [
  "merchant",
  "partner",
  "institution",
  "global",
  "brand",
  "skillhub",
];

/** What the facts say of lengths, forms, numbers of items and ranges, as a schema says it. */
function valueMarks(field: Field, known: string | undefined): unknown[] {
  const { type, minLength, maxLength, itemMaxLength, lengthUnit, encrypted, format } = field;
  const { minItems, maxItems, min, max, multipleOf, orValue, charset } = field;
  const items = [mark("items", minItems), mark("to", maxItems)];
  if (known === "integer" || known === "number") {
    return [...items, mark("min", min), mark("max", max), mark("of", multipleOf)];
  }
  if (known !== "string") return items;
  const most = type === "array" ? itemMaxLength : maxLength;
  // Lengths below that of a ciphertext are those of the clear text, which does not travel.
  const clear = encrypted !== undefined && (most ?? 0) < 344;
  const least = lengthUnit === "byte" && minLength ? 1 : minLength || undefined;
  const lengths = clear
    ? []
    : [mark("least", type === "array" ? undefined : least), mark("most", most)];
  if (encrypted !== undefined) return [...items, ...lengths];
  const form = { "date-time": "date-time", "yyyy-MM-dd": "date", "https-url": "uri" };
  const written = Object.entries(form).find(([name]) => name === format)?.[1];
  const pattern =
    written === undefined && (format ?? charset) !== undefined ? "pattern" : undefined;
  return [...items, ...lengths, written ?? pattern, orValue];
}

function mark(word: string, value: number | undefined): string | undefined {
  return value === undefined ? undefined : `${word}=${value}`;
}

/** The members of a schema, and of all below them, read with the references of its document. */
export function membersOfSchema(document: Document, schema: Schema | undefined, path = ""): Lines {
  return objectsIn(document, schema).flatMap((object) => {
    const { properties = {}, patternProperties = {}, required = [] } = object;
    const named = Object.entries(properties).flatMap(([name, member]) =>
      memberLines(document, member, `${path}.${name}`, required.includes(name)),
    );
    const indexed = Object.entries(patternProperties).flatMap(([pattern, member]) =>
      memberLines(document, member, `${path}.${indexedName(pattern)}`, false),
    );
    return named.concat(indexed);
  });
}

/** A parameter of an operation in the same form. */
export function membersOfParameter(document: Document, parameter: Parameter): Lines {
  const { name, schema, required = false } = parameter;
  return memberLines(document, schema, `.${name}`, required);
}

function memberLines(
  document: Document,
  member: Schema,
  here: string,
  required: boolean,
): string[] {
  const plain = (member.type === "array" ? member.items : member) ?? {};
  const typed = plain.anyOf?.find(({ type }) => type !== undefined) ?? plain;
  const fixed = plain.const === undefined ? undefined : [plain.const];
  const values = plain.enum ?? plain.anyOf?.[0]?.enum ?? fixed;
  const [or, form = typed] = typed.anyOf?.[0]?.const === undefined ? [] : typed.anyOf;
  const format = ["int64", "binary"].includes(form.format ?? "") ? undefined : form.format;
  const type = typed.format === "binary" || typed.type === "object" ? undefined : typed.type;
  const text = type === "string";
  const marks = [
    type,
    member["x-wechatpay-encrypted"],
    inOrder(values),
    mark("items", member.minItems),
    mark("to", member.maxItems),
    mark("min", typed.minimum),
    mark("max", typed.maximum),
    mark("of", typed.multipleOf),
    mark("least", text ? typed.minLength : undefined),
    mark("most", text ? typed.maxLength : undefined),
    format ?? (form.pattern === undefined ? undefined : "pattern"),
    or?.const,
    member.deprecated,
    member["x-wechatpay-source"],
    member["x-wechatpay-modes"]?.join("+"),
  ];
  const inside = [member, member.contentSchema, member["x-wechatpay-decrypted"]];
  return [
    line(here, required, marks),
    ...inside.flatMap((schema) => membersOfSchema(document, schema, here)),
  ];
}

/** Places that share a shape list the values in the order of the first. */
function inOrder(values: readonly unknown[] | undefined): string | undefined {
  return values?.map(String).toSorted().join("|");
}

function line(here: string, required: boolean, marks: readonly unknown[]): string {
  return [here, required ? "required" : "optional", ...marks.filter((mark) => mark)].join(" ");
}

function indexedName(pattern: string): string {
  const letters = ["$n", "$m"];
  return pattern.slice(1, -1).replaceAll(String.raw`\d+`, () => letters.shift() ?? "?");
}

/** The objects that a schema can be: itself, what it refers to, its alternatives, its items. */
function objectsIn(document: Document, schema: Schema | undefined): readonly Schema[] {
  if (schema === undefined) return [];
  const { $ref, anyOf, type, items, properties } = schema;
  // An object says by alternatives which of its members it asks for.
  if (properties !== undefined) return [schema];
  if ($ref !== undefined) {
    const found = document.components.schemas[$ref.replace("#/components/schemas/", "")];
    if (found === undefined) throw new Error(`${$ref} is not in the document.`);
    return [found];
  }
  if (anyOf !== undefined) return anyOf.flatMap((part) => objectsIn(document, part));
  return type === "array" ? objectsIn(document, items) : [schema];
}
