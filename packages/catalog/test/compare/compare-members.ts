import type { Field } from "../../src/field.ts";
import { membersOf } from "./read-types.ts";
import type { GeneratedTypes, TypeMember } from "./read-types.ts";

/** How the values of a list of members are written: as a request or an answer has them, as JSON or as XML's text. */
export type Form = "to-json" | "from-json" | "to-xml" | "from-xml";

/** Where a list of members and its type disagree, each with its path. */
export function compareMembers(
  types: GeneratedTypes,
  fields: readonly Field[],
  members: readonly TypeMember[],
  form: Form,
  path: string,
): string[] {
  const there = new Map(members.map((member) => [member.name, member]));
  const documented = new Set(fields.map(({ name }) => name));
  return [
    ...members
      // Members of the other shapes of the same value.
      .filter(({ name, type }) => !documented.has(name) && type !== "undefined")
      .map(({ name }) => `${path}.${name} is not documented`),
    ...fields.flatMap((field) => {
      const here = `${path}.${field.name}`;
      const member = there.get(field.name);
      if (member === undefined) return [`${here} is missing`];
      const flag =
        member.optional === (field.required === true) ? [`${here}: required or not`] : [];
      return [...flag, ...compareType(types, field, member.type, form, here)];
    }),
  ];
}

function compareType(
  types: GeneratedTypes,
  field: Field,
  written: string,
  form: Form,
  path: string,
): string[] {
  // What travels as text within the text may be given as that text.
  const also = field.encoded !== undefined && form.startsWith("to-") ? " | string" : "";
  if (!written.endsWith(also)) return [`${path}: ${written} takes no text`];
  const type = written.slice(0, written.length - also.length);
  const lists = listDepth(field);
  const [item, depth] = unwrap(type);
  // Where the root of decoded JSON is in doubt, the type is the object or a list of them.
  if (field.doubt === "json-root") {
    const [one = "", many = ""] = type.split(" | ");
    return many === `readonly ${one}[]`
      ? compareObject(types, field, one, formWithin(field, form), path)
      : [`${path}: ${type} is not the object or a list of them`];
  }
  if (depth !== lists) return [`${path}: ${type} is not ${lists} lists deep`];
  return holdsObject(field)
    ? compareObject(types, field, item, formWithin(field, form), path)
    : compareScalar(field, item, form, path);
}

/** How many lists are around the value: of an array, of a decoded list, or of each index in the name. */
function listDepth(field: Field): number {
  const own = field.type === "array" || field.decoded !== undefined ? 1 : 0;
  return own + (field.indexed === true ? (field.name.match(/\$/gu) ?? []).length : 0);
}

function unwrap(type: string): [item: string, depth: number] {
  const inner = /^readonly (?:\(([\s\S]+)\)|([\s\S]+))\[\]$/u.exec(type);
  if (inner === null) return [type, 0];
  const [item, depth] = unwrap(inner[1] ?? inner[2] ?? "");
  return [item, depth + 1];
}

function holdsObject(field: Field): boolean {
  if (field.encoded !== undefined) return field.decoded !== "string[]";
  if (field.fields !== undefined && field.fields.length > 0) return true;
  return (field.items ?? field.type) === "object";
}

/** An element of XML holds elements; all else that holds members is JSON. */
function formWithin(field: Field, form: Form): Form {
  if (form === "from-xml" && field.encoded === undefined) return form;
  return form.startsWith("to-") ? "to-json" : "from-json";
}

function compareObject(
  types: GeneratedTypes,
  field: Field,
  type: string,
  form: Form,
  path: string,
): string[] {
  const { fields = [], variants = [] } = field;
  if (fields.length === 0) {
    return type === "Readonly<Record<string, unknown>>"
      ? []
      : [`${path}: ${type} is no open object`];
  }
  const shapes = [fields, ...variants.map((variant) => variant.fields)];
  const names = type.split(" | ");
  if (names.length !== shapes.length || names.some((name) => !types.has(name))) {
    return [`${path}: ${type} has not the ${shapes.length} documented shapes`];
  }
  return shapes.flatMap((shape, index) =>
    compareMembers(types, shape, types.members(names[index] ?? ""), form, path),
  );
}

const inJson = { integer: "number", number: "number", boolean: "boolean" };
const scalars: { readonly [form in Form]: { readonly [type: string]: string } } = {
  "to-json": inJson,
  "from-json": inJson,
  "to-xml": { integer: "number | string", number: "number | string", boolean: "boolean | string" },
  "from-xml": { integer: "string", number: "string", boolean: "string" },
};

function compareScalar(field: Field, type: string, form: Form, path: string): string[] {
  const kind = field.encoded === undefined ? (field.items ?? field.type) : "string";
  if (kind === "file") return type === "Upload" ? [] : [`${path}: ${type} is no file`];
  if (kind !== "string") {
    return scalars[form][kind] === type ? [] : [`${path}: ${type} is no ${kind} in ${form}`];
  }
  if (field.enum !== undefined) {
    const values = [...type.matchAll(/"((?:[^"\\]|\\.)*)"/gu)].map((match) => match[1]);
    const same =
      /^Open<[\s\S]+>$/u.test(type) &&
      values.toSorted().join() === field.enum.map(String).toSorted().join();
    return same ? [] : [`${path}: ${type} are not the values ${field.enum.join()}`];
  }
  const sealed = field.encrypted === "platform" || field.encrypted === "bank";
  return type === (sealed ? "Sensitive" : "string") ? [] : [`${path}: ${type} is no string`];
}

/** The members of an inline object: `{ … }`. */
export function inlineMembers(type: string): TypeMember[] {
  return membersOf(type.replace(/^[^{]*\{/u, "").replace(/\}$/u, ""));
}
