import type { Field } from "../field.ts";
import { doc, propertyName, union } from "./text.ts";

/** Writes the name of the model of a nested member. */
export type NestedName = (field: Field) => string;

/** One member of an interface with its TSDoc. */
export function member(field: Field, nested: NestedName): string {
  const optional = field.required ? "" : "?";
  return `${doc(remarks(field))}readonly ${propertyName(field.name)}${optional}: ${valueType(field, nested)};`;
}

/** A member that is never there in this shape, so that reading it on the union of all shapes compiles. */
export function absentMember(name: string): string {
  return `${doc(["Never in this shape."])}readonly ${propertyName(name)}?: undefined;`;
}

/** The type of the member's value. */
function valueType(field: Field, nested: NestedName): string {
  if (field.type === "array") return `readonly ${single(field, field.items ?? "object", nested)}[]`;
  return single(field, field.type, nested);
}

function single(field: Field, type: Field["type"], nested: NestedName): string {
  switch (type) {
    case "string":
      return field.enum === undefined
        ? "string"
        : `Open<${union(field.enum.map((value) => JSON.stringify(String(value))))}>`;
    case "integer":
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "object":
      return field.fields?.length ? nested(field) : "Readonly<Record<string, unknown>>";
    default:
      throw new Error(`${field.name}: no type can be written for ${type}`);
  }
}

/** What a member's TSDoc says: the facts that its type does not show. */
function remarks(field: Field): string[] {
  return [
    ...(field.encrypted === "platform"
      ? ["Sensitive: give the plain text; it travels encrypted with WeChat Pay's platform key."]
      : []),
    ...(field.encrypted === "merchant"
      ? ["Sensitive: arrives encrypted with the merchant's key; this is the plain text."]
      : []),
    ...(field.format === "date-time"
      ? ["RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`."]
      : []),
    ...(field.enum === undefined ? [] : [values(field.enum, field.enumKind)]),
    ...(field.default === undefined ? [] : [`Default: \`${field.default}\`.`]),
    ...(field.maxLength === undefined ? [] : [`At most ${field.maxLength} characters.`]),
  ];
}

function values(documented: readonly (string | number)[], kind: Field["enumKind"]): string {
  const list = documented.map((value) => `\`${value}\``).join(", ");
  return kind === "const" ? `Always ${list}.` : `Documented: ${list}; WeChat Pay may add values.`;
}
