import type { Field } from "../field.ts";
import { pick } from "./pick.ts";
import type { Row } from "./statement.ts";

/** How a text is written: its format and a word in its place. */
export function mergeFormat(own: Field | undefined, rows: readonly Row[]): Partial<Field> {
  const format = rows.find((row) => row.format !== undefined)?.format;
  const orValue = rows.find((row) => row.orValue !== undefined)?.orValue;
  return {
    ...(format === undefined ? pick(own, ["format"]) : { format }),
    ...(orValue !== undefined && { orValue }),
  };
}

/** The characters of a text, or of each text of a list, where every page says which. */
export function mergeCharset(rows: readonly Row[]): Partial<Field> {
  const charsets = rows.flatMap(({ charset }) => charset ?? []);
  return charsets.length === rows.length ? { charset: widest(charsets) } : {};
}

/** All the characters of all the sets, the hyphen at the end, where it stands for itself. */
function widest(charsets: readonly string[]): string {
  const parts = new Set(
    charsets.flatMap((set) => set.match(/[0-9A-Za-z]-[0-9A-Za-z]|[^]/gu) ?? []),
  );
  const hyphen = parts.delete("-") ? "-" : "";
  return [...parts].join("") + hyphen;
}
