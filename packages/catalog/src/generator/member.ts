import type { Field } from "../field.ts";
import { isAlsoText } from "./also-text.ts";
import type { Labels } from "./glossary.ts";
import { factRemarks } from "./remarks.ts";
import { doc, propertyName, union } from "./text.ts";
import type { Wire } from "./wire.ts";

/** Writes the type of a nested member: the name of its model, or a union of its shapes' names. */
export type NestedType = (field: Field) => string;

/** How a member is written. */
export interface MemberWriter {
  readonly wire: Wire;
  readonly nested: NestedType;
  readonly labels: Labels;
}

/** One member of an interface with its TSDoc. */
export function member(field: Field, writer: MemberWriter): string {
  const optional = field.required ? "" : "?";
  // On one line: editors flow it anyway, and 20,000 comments weigh less.
  const text = [...writer.labels(field.name), ...remarks(field, writer.wire)].join(" ");
  return `${doc(text === "" ? [] : [text])}readonly ${propertyName(field.name)}${optional}: ${valueType(field, writer)};`;
}

/** A member that is never there in this shape, so that reading it on the union of all shapes compiles. */
export function absentMember(name: string): string {
  return `readonly ${propertyName(name)}?: undefined;`;
}

/** The type of the member's value, as the caller has it: decoded, and indexed members as arrays. */
function valueType(field: Field, writer: MemberWriter): string {
  const depth = field.indexed === undefined ? 0 : field.name.split("$").length - 1;
  return Array.from({ length: depth }).reduce<string>(
    (type) => listOf(type),
    single(field, writer),
  );
}

function listOf(item: string): string {
  return /[ |]/u.test(item) ? `readonly (${item})[]` : `readonly ${item}[]`;
}

function single(field: Field, writer: MemberWriter): string {
  if (field.encoded !== undefined) {
    const value = decoded(field, writer);
    return isAlsoText(field) ? `${value} | string` : value;
  }
  // What is encrypted as a whole (the resource in a notification of APIv2) is an object once it is opened.
  if (field.type === "string" && field.fields?.length) return writer.nested(field);
  if (field.type === "array") return listOf(scalar(field, field.items ?? "object", writer));
  return scalar(field, field.type, writer);
}

function decoded(field: Field, writer: MemberWriter): string {
  if (field.decoded === "string[]") return "readonly string[]";
  const object = field.fields?.length ? writer.nested(field) : "Readonly<Record<string, unknown>>";
  if (field.decoded === "object[]") return listOf(object);
  return field.doubt === "json-root" ? `${object} | ${listOf(object)}` : object;
}

function scalar(field: Field, type: Field["type"], writer: MemberWriter): string {
  switch (type) {
    case "string":
      if (field.enum !== undefined) {
        return `Open<${union(field.enum.map((value) => JSON.stringify(String(value))))}>`;
      }
      return field.encrypted === "platform" || field.encrypted === "bank" ? "Sensitive" : "string";
    case "integer":
    case "number":
      return { json: "number", xml: "number | string", "xml-answer": "string" }[writer.wire];
    case "boolean":
      return { json: "boolean", xml: "boolean | string", "xml-answer": "string" }[writer.wire];
    case "object":
      return field.fields?.length ? writer.nested(field) : "Readonly<Record<string, unknown>>";
    default:
      throw new Error(`${field.name}: no type can be written for ${type}`);
  }
}

/** What a member's TSDoc says: the facts that its type does not show. */
function remarks(field: Field, wire: Wire): string[] {
  const digits = wire === "xml-answer" && (field.type === "integer" || field.type === "number");
  return [
    ...encryption(field.encrypted),
    ...encoding(field),
    ...(field.indexed === undefined
      ? []
      : [`The values of \`${examples(field.name)}\`, by index.`]),
    ...signature(field.signedBy),
    ...(digits ? ["Digits."] : []),
    ...factRemarks(field),
    ...(field.enum === undefined ? [] : [values(field.enum, field.enumKind)]),
    ...(field.default === undefined ? [] : [`Default: \`${field.default}\`.`]),
  ];
}

function encoding(field: Field): string[] {
  if (field.encoded === undefined) return [];
  const json = field.encoded === "json";
  if (isAlsoText(field)) {
    return [`Travels ${json ? "as JSON text" : "URL-encoded"}; a text is sent as it is.`];
  }
  return [
    json ? "JSON text on the wire, here decoded." : "Travels URL-encoded; here it is decoded.",
  ];
}

function signature(key: Field["signedBy"]): string[] {
  switch (key) {
    case undefined:
      return [];
    case "merchant-private-key":
      return ["A signature made with the merchant's private key."];
    case "work-wx-secret":
      return ["Made with the client's `workWxSecret` where you leave it out."];
  }
}

function encryption(key: Field["encrypted"]): string[] {
  switch (key) {
    case undefined:
      return [];
    case "platform":
      return ["Sensitive: give the plain text; it travels encrypted."];
    case "bank":
      return [
        "Sensitive: give the plain text; it travels encrypted with the RSA key of `v2/risk/getpublickey`.",
      ];
    case "merchant":
      return ["Sensitive: arrives encrypted; this is the plain text."];
    case "apiv3-aes-gcm":
      return ["Arrives encrypted with the APIv3 key; this is what it opens to."];
    case "apiv2-aes-ecb":
      return ["Arrives encrypted with the APIv2 key; this is what it opens to."];
  }
}

/** `coupon_id_$n` → `coupon_id_0`. */
function examples(name: string): string {
  return name.replaceAll(/\$[a-z]/gu, "0");
}

function values(documented: readonly (string | number)[], kind: Field["enumKind"]): string {
  const list = documented.map((value) => `\`${value}\``).join(", ");
  return kind === "const" ? `Always ${list}.` : `Documented: ${list}.`;
}
