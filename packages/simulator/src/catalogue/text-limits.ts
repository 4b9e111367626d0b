import type { Field } from "@wechatpay-kit/catalog";

/** From this length on pages do not say whether they mean the clear text of an encrypted member or its ciphertext. */
const CIPHERTEXT = 344;

/** `2018-06-08T10:34:56Z`: where a page has a time and a length that no such time has, the length is the mistake. */
const SHORTEST_TIME = 20;

/** Shortest and longest text of a field, in its unit; of an item, where the field is a list. */
export interface TextLimits {
  readonly shortest: number;
  readonly longest: number;
}

export function textLimits(field: Field): TextLimits {
  const { type, itemMaxLength, minLength = 0, maxLength = Infinity, encrypted, format } = field;
  const longest = type === "array" ? (itemMaxLength ?? maxLength) : maxLength;
  const isMeant = (limit: number): boolean =>
    !(encrypted !== undefined && limit >= CIPHERTEXT) &&
    !(format === "date-time" && limit < SHORTEST_TIME);
  return {
    shortest: type === "array" ? 0 : minLength,
    longest: isMeant(longest) ? longest : Infinity,
  };
}

/** How long a text is, as the field counts. */
export function lengthOf({ lengthUnit }: Pick<Field, "lengthUnit">, text: string): number {
  // A character may be two UTF-16 units.
  return lengthUnit === "byte" ? Buffer.byteLength(text) : [...text].length;
}

/** The start of a text that is no longer than the field lets it be; no character is cut in two. */
export function cutToLongest(field: Field, text: string): string {
  const { longest } = textLimits(field);
  let cut = "";
  let length = 0;
  for (const character of text) {
    length += lengthOf(field, character);
    if (length > longest) break;
    cut += character;
  }
  return cut;
}

/** The pattern of a text of these characters: `^[0-9A-Za-z_|*-]+$`. */
export function charsetPattern(charset: string): string {
  return `^[${charset}]+$`;
}

const patterns = new Map<string, RegExp>();

/** Whether a text matches a pattern of the catalogue's; each is compiled once. */
export function matches(pattern: string, text: string): boolean {
  const known = patterns.get(pattern) ?? new RegExp(pattern);
  patterns.set(pattern, known);
  return known.test(text);
}
