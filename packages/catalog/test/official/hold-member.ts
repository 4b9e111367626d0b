import type { Field } from "../../src/field.ts";
import type { PageField } from "./official-set.ts";

/** What of a row the catalogue's member does not hold: the fact, what the page says and what is there. */
export interface Broken {
  readonly fact: string;
  readonly said: unknown;
  readonly ours: unknown;
}

type Held = readonly [fact: keyof Field, said: unknown, holds: boolean];

const BOUNDS = ["minLength", "min", "minItems", "multipleOf", "charset"] as const;

type Value = string | number | boolean;

/**
 * Everything that a row says of its member, save whether it is there and must be: a table of facts, each with whether the
 * member holds it.
 *
 * @param rows the member's rows on all pages: a bound that each of them has is one of ours
 */
export function brokenFacts(row: PageField, ours: Field, rows: readonly PageField[]): Broken[] {
  const labels = rows.map(({ label }) => label);
  const defaults = rows.map((one) => one.default);
  const facts: readonly Held[] = [
    ["type", row.type, ours.encoded !== undefined || ours.type === row.type],
    ["items", row.items, ours.encoded !== undefined || isIn(row.items, [ours.items, "unknown"])],
    ["label", row.label, row.label === undefined || labels.includes(ours.label ?? "")],
    ["maxLength", longest(row), holdsLength(row, ours)],
    ["minLength", row.minLength, isAtMost(ours.minLength, row.minLength)],
    ["itemMaxLength", row.itemMaxLength, isAtLeast(ours.itemMaxLength, row.itemMaxLength)],
    ["min", row.min, isAtMost(ours.min, row.min)],
    ["max", row.max, isAtLeast(ours.max, row.max)],
    ["minItems", row.minItems, row.minItems === undefined || isAtMost(ours.minItems, row.minItems)],
    ["maxItems", row.maxItems, isAtLeast(ours.maxItems, row.maxItems)],
    ["enum", row.enum, hasValues(ours, [...(row.enum ?? []), ...(row.sampleEnum ?? [])])],
    [
      "enumKind",
      row.enumKind,
      row.enum === undefined || ours.enumKind !== "const" || row.enumKind === "const",
    ],
    ["format", row.format, isIn(row.format, [ours.format])],
    ["orValue", row.orValue, isIn(row.orValue, [ours.orValue])],
    ["charset", row.charset, takesCharacters(ours, row.charset)],
    ["encrypted", row.encrypted, isIn(row.encrypted, [ours.encrypted])],
    ["deprecated", row.deprecated, isIn(row.deprecated, [ours.deprecated])],
    ["indexed", row.indexed, isIn(row.indexed, [ours.indexed])],
    ["default", row.default, row.default === undefined || defaults.includes(ours.default)],
    ...BOUNDS.map((fact): Held => [
      fact,
      row[fact],
      ours[fact] !== undefined || !rows.every((one) => one[fact] !== undefined),
    ]),
    ["multipleOf", row.multipleOf, divides(ours.multipleOf, row.multipleOf)],
  ];
  return facts
    .filter(([, , holds]) => !holds)
    .map(([fact, said]) => ({ fact, said, ours: ours[fact] }));
}

function isIn(said: Value | undefined, taken: readonly (Value | undefined)[]): boolean {
  return said === undefined || taken.includes(said) || taken.includes(`${said}`);
}

/** A lower bound that is there must be no higher than each page's. */
function isAtMost(ours: number | undefined, said: number | undefined): boolean {
  return ours === undefined || (said !== undefined && ours <= said);
}

/** An upper bound must be there and no lower than each page's. */
function isAtLeast(ours: number | undefined, said: number | undefined): boolean {
  return said === undefined || (ours !== undefined && ours >= said);
}

function divides(ours: number | undefined, said: number | undefined): boolean {
  return ours === undefined || (said !== undefined && said % ours === 0);
}

/** The most characters that a row permits; a number of Chinese characters stands beside one of bytes. */
function longest({ maxLength, textLength }: PageField): number | undefined {
  if (maxLength === undefined) return textLength?.max;
  return textLength === undefined || textLength.unit === "cjk"
    ? maxLength
    : Math.max(maxLength, textLength.max);
}

function holdsLength(row: PageField, ours: Field): boolean {
  if (row.type !== "string" || ours.type !== "string") return true;
  const isCounted = row.textLength?.unit !== "byte" || ours.lengthUnit === "byte";
  return isCounted && isAtLeast(ours.maxLength, longest(row));
}

function hasValues(ours: Field, said: readonly Value[]): boolean {
  const known = new Set((ours.enum ?? []).map(String));
  return said.every((value) => known.has(String(value)));
}

/** Every character of the page's set, letters and digits one by one. */
function takesCharacters({ charset }: Field, said: string | undefined): boolean {
  if (charset === undefined) return true;
  if (said === undefined) return false;
  const ours = new RegExp(`^[${charset}]$`, "u");
  const ranges = /([0-9A-Za-z])-([0-9A-Za-z])/gu;
  const spelt = [...said.matchAll(ranges)].flatMap(([, from = "", to = ""]) => between(from, to));
  return [...spelt, ...said.replaceAll(ranges, "")].every((character) => ours.test(character));
}

function between(from: string, to: string): string[] {
  const first = from.charCodeAt(0);
  return Array.from({ length: to.charCodeAt(0) - first + 1 }, (_, index) =>
    String.fromCharCode(first + index),
  );
}
