import type { Field, FieldType } from "../field.ts";
import type { Decisions } from "./decisions.ts";
import type { MemberAt } from "./member-at.ts";
import { pick } from "./pick.ts";
import type { Row } from "./statement.ts";

/** Lengths from here on are those of the ciphertext: that of a 2048-bit key in Base64 has 344 characters. */
const CIPHERTEXT = 344;

/**
 * How long a text may be: the longest that any page permits, the shortest that every page does. A length that the member's
 * own documented values exceed is a mistake of the page: they are permitted.
 */
export function mergeLengths(
  own: Field | undefined,
  rows: readonly Row[],
  {
    at,
    decisions,
    values = [],
  }: {
    readonly at: MemberAt;
    readonly decisions: Decisions;
    readonly values?: Field["enum"] | undefined;
  },
): Partial<Field> {
  const longest = rows.flatMap(longestOf);
  if (longest.length === 0) return pick(own, ["maxLength"]);
  const max = Math.max(...longest, ...values.map((value) => String(value).length));
  const isDecided = decisions.bytes.some(
    ({ path, ids }) => path === at.path && new RegExp(ids, "u").test(at.id),
  );
  const isBytes = isDecided || rows.some(countsBytes);
  return {
    ...everyPage("minLength", rows, Math.min),
    maxLength: max,
    ...(isBytes && max < CIPHERTEXT && { lengthUnit: "byte" as const }),
  };
}

/** A number of Chinese characters in the text stands beside a number of bytes or characters in the table, which counts. */
function longestOf({ maxLength, textLength }: Row): number[] {
  return [
    ...(maxLength === undefined ? [] : [maxLength]),
    ...(textLength === undefined || textLength.unit === "cjk" ? [] : [textLength.max]),
  ];
}

/** A Chinese character has three bytes in UTF-8: pages whose table has three times the text's number count bytes. */
function countsBytes({ maxLength = 0, textLength }: Row): boolean {
  if (textLength === undefined) return false;
  return (
    textLength.unit === "byte" || (textLength.unit === "cjk" && maxLength >= textLength.max * 3)
  );
}

/** Numbers and counts of items: of several bounds the one with the most room counts. */
export function mergeRange(
  own: Field | undefined,
  rows: readonly Row[],
  type: FieldType,
): Partial<Field> {
  if (type === "array") {
    return {
      ...anyPage("minItems", rows, Math.min),
      ...anyPage("maxItems", rows, Math.max),
      ...anyPage("itemMaxLength", rows, Math.max),
    };
  }
  if (type !== "integer" && type !== "number") return {};
  return {
    ...pick(own, ["min", "max"]),
    ...everyPage("min", rows, Math.min),
    ...everyPage("max", rows, Math.max),
    ...everyPage("multipleOf", rows, Math.min),
  };
}

type Choose = (...values: number[]) => number;

/** A bound that some pages do not have is none of theirs. */
function everyPage(
  key: "minLength" | "min" | "max" | "multipleOf",
  rows: readonly Row[],
  choose: Choose,
): Partial<Field> {
  const values = rows.flatMap((row) => row[key] ?? []);
  return values.length === rows.length ? { [key]: choose(...values) } : {};
}

/** Counts are stated in sentences, which shorter pages leave out: those that state one count. */
function anyPage(
  key: "minItems" | "maxItems" | "itemMaxLength",
  rows: readonly Row[],
  choose: Choose,
): Partial<Field> {
  const values = rows.flatMap((row) => row[key] ?? []);
  return values.length === 0 ? {} : { [key]: choose(...values) };
}
