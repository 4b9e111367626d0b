import type { Field } from "@wechatpay-kit/catalog";
import type { Members } from "../core/handler.ts";
import { isIndexOf, zeroth } from "./indexed-names.ts";
import { madeUpString, madeUpWhole } from "./scalar.ts";
import { within } from "./source.ts";
import type { Source } from "./source.ts";

/**
 * A value for a field, as the catalogue documents it: its type, its values, its length, its form. Encrypted and encoded
 * members are given open: the name, the object.
 *
 * @param siblings members of the same object that are already known: amounts and hashes go by them
 */
export function madeUp(field: Field, source: Source, siblings: Members = {}): unknown {
  if (field.type !== "array" && field.decoded === undefined) {
    return madeUpItem(field, field.type, source, siblings);
  }
  const { minItems = 1 } = field;
  return Array.from({ length: Math.max(1, minItems) }, (_, index) =>
    madeUpItem(field, itemsOf(field), within(source, field.name, index), siblings),
  );
}

/** The type of the items of a list. */
export function itemsOf({
  items,
  decoded,
}: Field): "string" | "integer" | "number" | "boolean" | "object" {
  return items ?? (decoded === "object[]" ? "object" : "string");
}

/** Completes an object: members that are wanted and missing are made up. */
export function complete(
  fields: readonly Field[],
  known: Members,
  source: Source,
  isWanted: (field: Field) => boolean,
): Members {
  const members: Record<string, unknown> = { ...known };
  for (const field of fields) {
    if (!isWanted(field)) continue;
    const there = field.indexed
      ? Object.keys(members).some((name) => isIndexOf(field, name))
      : members[field.name] !== undefined;
    if (!there) members[zeroth(field)] = madeUp(field, source, members);
  }
  return members;
}

const ofFailure = /^(?:err|error|fail|reject|abnormal|invalid_reason|close_reason|block_reason)/;

/**
 * Says which fields an answer must have: the required ones; where there are none, all, but for those that only a
 * failure has.
 */
export function wantedOf(fields: readonly Field[]): (field: Field) => boolean {
  return fields.some(({ required }) => required)
    ? ({ required }) => required === true
    : ({ name }) => !ofFailure.test(name);
}

function madeUpItem(field: Field, type: Field["type"], source: Source, siblings: Members): unknown {
  // A text with members opens to an object: JSON in a text, an encrypted XML.
  if (type === "object" || (type === "string" && field.fields !== undefined)) {
    const fields = field.fields ?? [];
    return complete(fields, {}, source, wantedOf(fields));
  }
  switch (type) {
    case "string":
      return madeUpString(field, source, siblings);
    case "integer":
      return madeUpWhole(field, source, siblings);
    case "number":
      return Math.max(field.min ?? -Infinity, Math.min(field.max ?? Infinity, 1.5));
    case "boolean":
      return isGranted.test(field.name);
    default:
      throw new Error(`The member ${field.name} is a ${type}, which no answer holds.`);
  }
}

const isGranted = /support|available|enable|qualified|has_valid|opened|_ok$|allow/;
