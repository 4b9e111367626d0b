import type { Field } from "../field.ts";
import { pick } from "./pick.ts";
import type { Row } from "./statement.ts";

/** How a text is written: its format, a word in its place, and its characters, where every page says which. */
export function mergeTextForm(own: Field | undefined, rows: readonly Row[]): Partial<Field> {
  const charsets = rows.flatMap(({ charset }) => charset ?? []);
  const format = rows.find((row) => row.format !== undefined)?.format;
  const orValue = rows.find((row) => row.orValue !== undefined)?.orValue;
  return {
    ...(charsets.length === rows.length && { charset: widest(charsets) }),
    ...(format === undefined ? pick(own, ["format"]) : { format }),
    ...(orValue !== undefined && { orValue }),
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
