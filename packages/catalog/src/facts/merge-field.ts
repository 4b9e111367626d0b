import type { Field, FieldType } from "../field.ts";
import { isAt } from "./member-at.ts";
import { mergeConditions } from "./merge-conditions.ts";
import type { AroundMember } from "./merge-conditions.ts";
import { mergeEnum } from "./merge-enum.ts";
import { mergeLengths, mergeRange } from "./merge-limits.ts";
import { mergeCharset, mergeFormat } from "./merge-text-form.ts";
import { pick } from "./pick.ts";
import type { Row } from "./statement.ts";

/** Facts of a member; its type is always among them. */
export type MemberFacts = Pick<Field, "type"> & Partial<Field>;

/**
 * The facts of one member beside its name, its presence and its members: what the pages say goes before what the catalogue
 * had; of several pages, that which takes more.
 *
 * @param rows at least one
 */
export function mergeField(
  own: Field | undefined,
  rows: readonly Row[],
  around: AroundMember,
): MemberFacts {
  const { at, decisions } = around;
  const kept = new Set(decisions.kept.filter((row) => isAt(row, at)).map(({ fact }) => fact));
  const type = kept.has("type") && own !== undefined ? typed(own) : typeOf(own, rows);
  const values = kept.has("enum")
    ? pick(own, ["enum", "enumKind"])
    : mergeEnum(own, rows, type.type);
  const isText = type.type === "string" || type.items === "string";
  const when = mergeConditions(rows, around);
  return {
    ...type,
    ...first("label", rows),
    ...(when.length > 0 && { when }),
    ...values,
    ...pick(own, ["default"]),
    ...(!kept.has("default") && first("default", rows)),
    ...(type.type === "string" &&
      mergeLengths(own, kept.has("maxLength") ? [] : rows, { ...around, values: values.enum })),
    ...(kept.has("range") ? pick(own, ["min", "max"]) : mergeRange(own, rows, type.type)),
    ...(isText && mergeCharset(rows)),
    ...(type.type === "string" && !kept.has("format")
      ? mergeFormat(own, rows)
      : pick(own, ["format"])),
    ...(rows.some(({ deprecated }) => deprecated) && { deprecated: true as const }),
    ...pick(own, ["encrypted"]),
    ...first("encrypted", rows),
  };
}

/** The first page's value. */
function first(key: "label" | "default" | "encrypted", rows: readonly Row[]): Partial<Field> {
  const value = rows.find((row) => row[key] !== undefined)?.[key];
  return value === undefined ? {} : { [key]: value };
}

function typed({ type, items }: Field): { readonly type: FieldType } & Pick<Field, "items"> {
  return { type, ...(items && { items }) };
}

function typeOf(
  own: Field | undefined,
  rows: readonly Row[],
): { readonly type: FieldType } & Pick<Field, "items"> {
  // What travels as text and is an object in the caller's hands stays so: the page names the type of one or the other.
  if (own?.encoded !== undefined) return typed(own);
  const row = rows.find(({ items }) => items !== "unknown") ?? rows[0];
  if (row === undefined) throw new Error("A member without rows has no type.");
  if (row.type !== "array") return { type: row.type };
  const items = row.items === undefined || row.items === "unknown" ? own?.items : row.items;
  return { type: "array", items: items ?? "object" };
}
