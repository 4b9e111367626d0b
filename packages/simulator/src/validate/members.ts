import type { Field, FieldType } from "@wechatpay-kit/catalog";
import { isMembers } from "../core/handler.ts";
import type { Members } from "../core/handler.ts";
import { extraParameter, wrongParameter } from "../core/parameter.ts";
import { Refusal } from "../core/refusal.ts";
import type { MemberPath } from "../core/refusal.ts";
import { decodedField, decodeMember } from "./encoded.ts";
import { checkMinimum } from "./minimum.ts";
import { child } from "./member-path.ts";
import { checkText } from "./text.ts";

/** Decrypts an encrypted member. @throws Refusal of what is not encrypted, or not for its reader */
export type Open = (value: string, at: MemberPath) => string;

/**
 * Holds members to the catalogue's fields, in the order of the fields, then looks for members that nobody documents.
 *
 * @param parent where the members stand: an empty pointer for the body's root
 * @param open without it, encrypted members are taken as they are
 * @returns the members as they are meant: encoded ones decoded, encrypted ones in the clear
 * @throws Refusal of the first fault
 */
export function checkMembers(
  fields: readonly Field[],
  members: Members,
  parent: MemberPath,
  open?: Open,
): Members {
  // A copy only where something is decoded or decrypted: most requests are handed on as they are.
  let meant: Record<string, unknown> | undefined;
  for (const field of fields) {
    const value = Object.hasOwn(members, field.name) ? members[field.name] : undefined;
    if (value !== undefined && !(value === "" && field.required)) {
      const read = readValue(field, value, child(parent, field.name), open);
      if (read !== value) (meant ??= { ...members })[field.name] = read;
    } else if (field.required) {
      throw missing(child(parent, field.name));
    }
  }
  const known = namesOf(fields);
  for (const name of Object.keys(members)) {
    if (!known.has(name)) throw extraParameter(child(parent, name), members[name]);
  }
  return meant ?? members;
}

function readValue(field: Field, value: unknown, at: MemberPath, open: Open | undefined): unknown {
  if (field.encoded !== undefined) {
    const text = readText(field, value, at, open);
    return readValue(decodedField(field), decodeMember(field, text, at), at, open);
  }
  if (field.type !== "array") return readItem(field, field.type, value, at, open);
  if (!Array.isArray(value)) throw wrongType(at, value, "array");
  let meant: unknown[] | undefined;
  for (const [index, item] of value.entries()) {
    // A body's pointer goes on with the index; a repeated name of the query has none.
    const itemPath = at.location === "body" ? child(at, String(index)) : at;
    const read = readItem(field, field.items ?? "string", item, itemPath, open);
    if (read !== item) (meant ??= [...value])[index] = read;
  }
  return meant ?? value;
}

function readItem(
  field: Field,
  type: Exclude<FieldType, "array">,
  value: unknown,
  at: MemberPath,
  open: Open | undefined,
): unknown {
  switch (type) {
    case "string":
      return readText(field, value, at, open);
    case "integer":
    case "number":
      checkNumber(field, type, value, at);
      break;
    case "boolean":
      if (typeof value !== "boolean") throw wrongType(at, value, type);
      break;
    case "object":
      if (!isMembers(value)) throw wrongType(at, value, type);
      return readShape(field, value, at, open);
    case "file":
      throw wrongType(at, value, type);
  }
  checkEnum(field, value, at);
  return value;
}

function readText(field: Field, value: unknown, at: MemberPath, open: Open | undefined): string {
  if (typeof value !== "string") throw wrongType(at, value, "string");
  const text = field.encrypted === undefined || open === undefined ? value : open(value, at);
  if (text === "" && value !== "" && field.required) throw missing(at);
  checkText(field, text, at);
  checkEnum(field, text, at);
  return text;
}

function checkNumber(
  field: Field,
  type: "integer" | "number",
  value: unknown,
  at: MemberPath,
): asserts value is number {
  const fits = type === "integer" ? Number.isSafeInteger(value) : Number.isFinite(value);
  if (!fits || typeof value !== "number") throw wrongType(at, value, type);
  checkMinimum(field, value, at);
}

// Where a page gives several shapes of one member, any of them will do; the first one explains what is wrong.
function readShape(field: Field, value: Members, at: MemberPath, open: Open | undefined): Members {
  if (field.fields === undefined) return value;
  try {
    return checkMembers(field.fields, value, at, open);
  } catch (refusal) {
    for (const { fields } of field.variants ?? []) {
      const read = tried(() => checkMembers(fields, value, at, open));
      if (read !== undefined) return read;
    }
    throw refusal;
  }
}

function tried(read: () => Members): Members | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

// Only what the page calls an enumeration is closed; values merely listed in the text are examples.
function checkEnum(field: Field, value: unknown, at: MemberPath): void {
  if (field.enum === undefined || field.enumKind !== undefined) return;
  const values: readonly unknown[] = field.enum;
  if (values.includes(value)) return;
  throw wrongParameter({
    ...at,
    value,
    issue: `not one of ${values.join(", ")}`,
    rule: "枚举值规则校验失败，取值不在枚举范围内",
  });
}

function missing(at: MemberPath): Refusal {
  return wrongParameter({
    ...at,
    value: "",
    issue: "required",
    rule: "必填性规则校验失败，此字段为必填项",
  });
}

function wrongType(at: MemberPath, value: unknown, type: string): Refusal {
  const found = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return wrongParameter({
    ...at,
    value,
    issue: `${found} where ${type} is expected`,
    rule: `类型校验失败，应为${type}`,
  });
}

const names = new WeakMap<readonly Field[], ReadonlySet<string>>();

function namesOf(fields: readonly Field[]): ReadonlySet<string> {
  const known = names.get(fields) ?? new Set(fields.map((field) => field.name));
  names.set(fields, known);
  return known;
}
