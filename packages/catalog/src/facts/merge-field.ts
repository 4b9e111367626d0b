import type { Condition, Field, FieldType } from "../field.ts";
import type { Mode } from "../mode.ts";
import { isAt } from "./decisions.ts";
import type { Decisions, MemberAt } from "./decisions.ts";
import { mergeConditions } from "./merge-conditions.ts";
import type { OfficialField } from "./official.ts";

/** A row of a page with the mode that it speaks of. */
export type Row = OfficialField & { readonly mode: Mode };

/** Lengths from here on are those of the ciphertext: that of a 2048-bit key in Base64 has 344 characters. */
const CIPHERTEXT = 344;

/**
 * The facts of one member beside its name, its place and its members: what the pages say goes before what the catalogue
 * had, of several pages that which takes more.
 */
export function mergeField(
  own: Field | undefined,
  rows: readonly Row[],
  at: MemberAt,
  decisions: Decisions,
): Partial<Field> {
  const kept = (fact: string): boolean =>
    decisions.kept.some((row) => row.fact === fact && isAt(row, at));
  const type = typeOf(own, rows, kept("type"));
  return {
    ...type,
    ...single("label", rows),
    ...when(rows, at, decisions),
    ...(kept("enum") ? pick(own, ["enum", "enumKind"]) : enumOf(own, rows)),
    ...(single("default", rows).default === undefined
      ? pick(own, ["default"])
      : single("default", rows)),
    ...lengths(own, kept("maxLength") ? [] : rows, { type: type.type, at, decisions }),
    ...numbers(own, rows, type),
    ...(type.type === "string" && !kept("format") ? formats(own, rows) : pick(own, ["format"])),
    ...(rows.some(({ deprecated }) => deprecated) && { deprecated: true as const }),
    ...encryption(own, rows),
  };
}

function pick<Key extends keyof Field>(
  own: Field | undefined,
  keys: readonly Key[],
): Partial<Field> {
  return Object.fromEntries(
    keys.flatMap((key) => (own?.[key] === undefined ? [] : [[key, own[key]]])),
  );
}

/** The first row's value. */
function single<Key extends keyof OfficialField & keyof Field>(
  key: Key,
  rows: readonly Row[],
): Partial<Field> {
  const value = rows.find((row) => row[key] !== undefined)?.[key];
  return value === undefined ? {} : { [key]: value };
}

function typeOf(
  own: Field | undefined,
  rows: readonly Row[],
  kept: boolean,
): { readonly type: FieldType; readonly items?: Exclude<FieldType, "array" | "file"> } {
  const row = rows.find(({ items }) => items !== "unknown") ?? rows[0];
  // What travels as text and is an object in the caller's hands stays so: the page names the type of one or the other.
  if (own !== undefined && (kept || row === undefined || own.encoded !== undefined)) {
    return { type: own.type, ...(own.items && { items: own.items }) };
  }
  if (row === undefined) return { type: "string" };
  if (row.type !== "array") return { type: row.type };
  const items = row.items === undefined || row.items === "unknown" ? own?.items : row.items;
  return { type: "array", items: items ?? "object" };
}

function when(rows: readonly Row[], at: MemberAt, decisions: Decisions): Partial<Field> {
  const merged = mergeConditions(rows, at, decisions);
  return merged.length === 0 ? {} : { when: merged satisfies readonly Condition[] };
}

/** The pages' values first; what others know besides stays taken. */
function enumOf(own: Field | undefined, rows: readonly Row[]): Partial<Field> {
  const stated = rows.filter((row) => row.enum !== undefined);
  const others = own?.enum ?? [];
  if (stated.length === 0) {
    const kind = own?.enumKind;
    return others.length === 0
      ? {}
      : { enum: [...new Set(others)], ...(kind && { enumKind: kind }) };
  }
  const pages = new Set(stated.flatMap((row) => [...(row.enum ?? []), ...(row.sampleEnum ?? [])]));
  const values = [...new Set([...pages, ...others.map((value) => asIn(pages, value))])];
  const kinds = new Set(stated.map(({ enumKind }) => enumKind));
  if (kinds.has("listed") || kinds.has("sample")) {
    return kinds.has(undefined) ? { enum: values } : { enum: values, enumKind: "listed" };
  }
  // A fixed value is one only where every page fixes it and nobody knows another.
  const fixed = !kinds.has(undefined) && values.length === 1;
  return { enum: values, ...(fixed && { enumKind: "const" as const }) };
}

/** A number that the pages write as text, and the reverse, is the same value. */
function asIn(values: ReadonlySet<string | number>, value: string | number): string | number {
  return [...values].find((known) => String(known) === String(value)) ?? value;
}

function lengths(
  own: Field | undefined,
  rows: readonly Row[],
  {
    type,
    at,
    decisions,
  }: { readonly type: FieldType; readonly at: MemberAt; readonly decisions: Decisions },
): Partial<Field> {
  if (type === "array") return least("itemMaxLength", rows, Math.max);
  if (type !== "string") return {};
  const longest = rows.flatMap(({ maxLength, textLength }) => [
    ...(maxLength === undefined ? [] : [maxLength]),
    // A Chinese character has three bytes; pages that count them mean bytes by the number in the table.
    ...(textLength === undefined || textLength.unit === "cjk" ? [] : [textLength.max]),
  ]);
  if (longest.length === 0) return pick(own, ["maxLength"]);
  const bytes =
    decisions.bytes.some((row) => row.name === at.path && row.ids.test(at.id)) ||
    rows.some(
      ({ textLength, maxLength = 0 }) =>
        textLength?.unit === "byte" ||
        (textLength?.unit === "cjk" && maxLength >= textLength.max * 3),
    );
  const shortest = rows.map(({ minLength }) => minLength);
  const max = Math.max(...longest);
  return {
    ...(shortest.every((length) => length !== undefined) && {
      minLength: Math.min(...shortest.map(Number)),
    }),
    maxLength: max,
    ...(bytes && max < CIPHERTEXT && { lengthUnit: "byte" as const }),
  };
}

function least<
  Key extends "itemMaxLength" | "minItems" | "maxItems" | "min" | "max" | "multipleOf",
>(key: Key, rows: readonly Row[], choose: (...values: number[]) => number): Partial<Field> {
  const values = rows.flatMap((row) => row[key] ?? []);
  return values.length === 0 ? {} : { [key]: choose(...values) };
}

function numbers(
  own: Field | undefined,
  rows: readonly Row[],
  { type }: { readonly type: FieldType },
): Partial<Field> {
  if (type === "array") {
    return { ...least("minItems", rows, Math.min), ...least("maxItems", rows, Math.max) };
  }
  if (type !== "integer" && type !== "number") return {};
  // A range that some pages do not have is none of theirs: the one with the most room counts.
  const every = (key: "min" | "max"): boolean => rows.every((row) => row[key] !== undefined);
  return {
    ...(every("min") ? least("min", rows, Math.min) : pick(own, ["min"])),
    ...(every("max") ? least("max", rows, Math.max) : pick(own, ["max"])),
    ...(rows.every(({ multipleOf }) => multipleOf !== undefined) &&
      least("multipleOf", rows, Math.min)),
  };
}

function formats(own: Field | undefined, rows: readonly Row[]): Partial<Field> {
  const charsets = rows.flatMap(({ charset }) => charset ?? []);
  const stated = rows.find(({ format }) => format !== undefined);
  return {
    ...(charsets.length === rows.length && charsets.length > 0 && { charset: widest(charsets) }),
    ...(stated?.format === undefined ? pick(own, ["format"]) : { format: stated.format }),
    ...single("orValue", rows),
  };
}

/** All the characters of all the sets, the hyphen at the end, where it stands for itself. */
function widest(charsets: readonly string[]): string {
  const parts = new Set(
    charsets.flatMap((set) => set.match(/[0-9A-Za-z]-[0-9A-Za-z]|[^]/gu) ?? []),
  );
  const hyphen = parts.delete("-") ? "-" : "";
  return [...parts].join("") + hyphen;
}

function encryption(own: Field | undefined, rows: readonly Row[]): Partial<Field> {
  const stated = rows.find(({ encrypted }) => encrypted !== undefined)?.encrypted;
  return stated === undefined ? pick(own, ["encrypted"]) : { encrypted: stated };
}
