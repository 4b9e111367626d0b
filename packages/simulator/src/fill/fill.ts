import type { Field } from "@wechatpay-kit/catalog";
import { isMembers } from "../core/handler.ts";
import type { Members } from "../core/handler.ts";
import { fit } from "./fit.ts";
import { isIndexOf } from "./indexed-names.ts";
import { settle } from "./settle.ts";
import { shapeOf } from "./shape-of.ts";
import { within } from "./source.ts";
import type { Source } from "./source.ts";
import { complete, itemsOf, wantedOf } from "./value.ts";

/**
 * An answer: the known members that the fields have, and made-up values for the required ones that are missing. Where
 * no field is required, all are wanted, but for those that only a failure has. Conditions on values are settled last.
 *
 * @param known members of the request and of what is stored, in the clear and decoded
 * @param kept names of known members that stay where a condition rules them out
 */
export function fill(
  fields: readonly Field[],
  known: Members,
  source: Source,
  kept?: ReadonlySet<string>,
): Members {
  const members = complete(fields, knownOf(fields, known, source), source, wantedOf(fields));
  return settle(fields, members, source, kept);
}

function knownOf(fields: readonly Field[], known: Members, source: Source): Members {
  const members: Record<string, unknown> = {};
  for (const field of fields) {
    for (const name of namesOf(field, known)) {
      const value = fitted(field, known[name], source);
      if (value !== undefined) members[name] = value;
    }
  }
  return members;
}

/** The names of a field that are known: its own, or those that fill in the index of `coupon_id_$n`. */
function namesOf(field: Field, known: Members): readonly string[] {
  if (field.indexed) return Object.keys(known).filter((name) => isIndexOf(field, name));
  return Object.hasOwn(known, field.name) ? [field.name] : [];
}

function fitted(field: Field, value: unknown, source: Source): unknown {
  if (value === undefined) return undefined;
  if (field.type !== "array" && field.decoded === undefined) {
    return fittedItem(field, field.type, value, source);
  }
  if (!Array.isArray(value)) return undefined;
  const type = itemsOf(field);
  const items = value.map((item: unknown, index) =>
    fittedItem(field, type, item, within(source, field.name, index)),
  );
  return items.includes(undefined) ? undefined : items;
}

function fittedItem(field: Field, type: Field["type"], value: unknown, source: Source): unknown {
  if (type !== "object" && field.fields === undefined) return fit(field, type, value);
  if (!isMembers(value)) return undefined;
  if (field.fields === undefined) return value;
  const fields = shapeOf(field, field.fields, value);
  // Here the known members are the object: where none is required, no others are invented.
  const known = knownOf(fields, value, source);
  const members = complete(fields, known, source, ({ required }) => required === true);
  return Object.keys(known).length === 0 && Object.keys(value).length > 0 ? undefined : members;
}
