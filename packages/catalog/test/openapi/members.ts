import type { Field } from "../../src/field.ts";
import type { Document, Parameter, Schema } from "./documents.ts";

/** A member as a line: where it stands, whether it is required, what is marked about it. */
type Lines = string[];

/** The members of the facts, and of all below them. */
export function membersOfFacts(fields: readonly Field[] = [], path = ""): Lines {
  return fields.flatMap((field) => {
    const here = `${path}.${field.name}`;
    const shapes = [field.fields, ...(field.variants ?? []).map((variant) => variant.fields)];
    const required = field.required === true && field.indexed === undefined;
    const known = field.type === "array" ? field.items : field.type;
    return [
      line(here, required, [
        known === "file" || known === "object" ? undefined : known,
        field.encrypted,
        inOrder(field.enum),
        field.maxLength,
        field.format,
      ]),
      ...shapes.flatMap((shape) => membersOfFacts(shape, here)),
    ];
  });
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
  const format = ["int64", "binary"].includes(typed.format ?? "") ? undefined : typed.format;
  const type = typed.format === "binary" || typed.type === "object" ? undefined : typed.type;
  const marks = [type, member["x-wechatpay-encrypted"], inOrder(values), member.maxLength, format];
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
  const { $ref, anyOf, type, items } = schema;
  if ($ref !== undefined) {
    const found = document.components.schemas[$ref.replace("#/components/schemas/", "")];
    if (found === undefined) throw new Error(`${$ref} is not in the document.`);
    return [found];
  }
  if (anyOf !== undefined) return anyOf.flatMap((part) => objectsIn(document, part));
  return type === "array" ? objectsIn(document, items) : [schema];
}
