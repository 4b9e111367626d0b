import type { Field, FieldType } from "@wechatpay-kit/catalog";
import { isMembers } from "../core/handler.ts";
import type { Members } from "../core/handler.ts";
import { extraParameter } from "../core/parameter.ts";
import { Refusal } from "../core/refusal.ts";
import type { MemberPath } from "../core/refusal.ts";
import { checkEnum } from "./enum.ts";
import { decodedField, decodeMember, encodedField } from "./encoded.ts";
import { checkItems, itemField } from "./items.ts";
import { child } from "./member-path.ts";
import { checkNumber } from "./number.ts";
import { checkPresence } from "./presence.ts";
import { checkText } from "./text.ts";
import { wrongType } from "./wrong-type.ts";

/** Decrypts an encrypted member. @throws Refusal of what is not encrypted, or not for its reader */
export type Open = (value: string, at: MemberPath) => string;

/** How members are read. */
export interface Reading {
  /** Without it, encrypted members are taken as they are. */
  readonly open?: Open;
  /** As APIv2 reads: members that no page knows are passed over, and of several of which one is asked for, more may come. */
  readonly lenient?: boolean;
}

/**
 * Holds members to the catalogue's fields, in the order of the fields, then looks for members that nobody documents.
 *
 * @param parent where the members stand: an empty pointer for the body's root
 * @returns the members as they are meant: encoded ones decoded, encrypted ones in the clear
 * @throws Refusal of the first fault
 */
export function checkMembers(
  fields: readonly Field[],
  members: Members,
  parent: MemberPath,
  reading: Reading = {},
): Members {
  return readMembers(fields, members, parent, { ...reading, root: members });
}

interface Within extends Reading {
  /** What the conditions of members look into. */
  readonly root: Members;
}

function readMembers(
  fields: readonly Field[],
  members: Members,
  parent: MemberPath,
  within: Within,
): Members {
  const place = { fields, members, root: within.root, lenient: within.lenient === true };
  // A copy only where something is decoded or decrypted: most requests are handed on as they are.
  let meant: Record<string, unknown> | undefined;
  for (const field of fields) {
    const at = child(parent, field.name);
    checkPresence(field, place, at);
    const value = Object.hasOwn(members, field.name) ? members[field.name] : undefined;
    if (value === undefined) continue;
    const read = readValue(field, value, at, within);
    if (read !== value) (meant ??= { ...members })[field.name] = read;
  }
  if (!within.lenient) refuseUnknown(fields, members, parent);
  return meant ?? members;
}

function refuseUnknown(fields: readonly Field[], members: Members, parent: MemberPath): void {
  const known = namesOf(fields);
  const others = Object.keys(members).filter((name) => !known.has(name));
  if (others.length > 0) throw extraParameter(others.map((name) => child(parent, name)));
}

function readValue(field: Field, value: unknown, at: MemberPath, within: Within): unknown {
  if (field.encoded !== undefined) {
    const text = readText(encodedField(field), value, at, within);
    return readValue(decodedField(field), decodeMember(field, text, at), at, within);
  }
  if (field.type !== "array") return readItem(field, field.type, value, at, within);
  if (!Array.isArray(value)) throw wrongType(field, "array", value, at);
  checkItems(field, value, at);
  const one = itemField(field);
  let meant: unknown[] | undefined;
  for (const [index, item] of value.entries()) {
    // A body's pointer goes on with the index; a repeated name of the query has none.
    const itemPath = at.location === "body" ? child(at, String(index)) : at;
    const read = readItem(one, field.items ?? "string", item, itemPath, within);
    if (read !== item) (meant ??= [...value])[index] = read;
  }
  return meant ?? value;
}

function readItem(
  field: Field,
  type: Exclude<FieldType, "array">,
  value: unknown,
  at: MemberPath,
  within: Within,
): unknown {
  switch (type) {
    case "string":
      return readText(field, value, at, within);
    case "integer":
    case "number":
      checkNumber(field, type, value, at);
      break;
    case "boolean":
      if (typeof value !== "boolean") throw wrongType(field, type, value, at);
      break;
    case "object":
      if (!isMembers(value)) throw wrongType(field, type, value, at);
      return readShape(field, value, at, within);
    case "file":
      throw wrongType(field, type, value, at);
  }
  checkEnum(field, value, at);
  return value;
}

function readText(field: Field, value: unknown, at: MemberPath, within: Within): string {
  const { open } = within;
  if (typeof value !== "string") throw wrongType(field, "string", value, at);
  if (field.encrypted === undefined) return checked(field, value, at, within);
  // Who cannot open it knows nothing of the text.
  return open === undefined ? value : checked(field, open(value, at), at, within);
}

function checked(field: Field, text: string, at: MemberPath, reading: Reading): string {
  checkText(field, text, at, reading);
  checkEnum(field, text, at);
  return text;
}

// Where a page gives several shapes of one member, any of them will do; the first one explains what is wrong.
function readShape(field: Field, value: Members, at: MemberPath, within: Within): Members {
  if (field.fields === undefined) return value;
  try {
    return readMembers(field.fields, value, at, within);
  } catch (refusal) {
    for (const { fields } of field.variants ?? []) {
      const read = tried(() => readMembers(fields, value, at, within));
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

const names = new WeakMap<readonly Field[], ReadonlySet<string>>();

function namesOf(fields: readonly Field[]): ReadonlySet<string> {
  const known = names.get(fields) ?? new Set(fields.map((field) => field.name));
  names.set(fields, known);
  return known;
}
