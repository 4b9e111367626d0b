import type { Field, FieldType } from "../field.ts";
import type { Row } from "./statement.ts";

/** The values of a member: the pages' first, then those that are known besides, which stay taken. */
export function mergeEnum(
  own: Field | undefined,
  rows: readonly Row[],
  type: FieldType,
): Pick<Field, "enum" | "enumKind"> {
  const stated = rows.filter((row) => row.enum !== undefined);
  const others = (own?.enum ?? []).map((value) => (type === "integer" ? Number(value) : value));
  if (stated.length === 0) {
    if (others.length === 0) return {};
    return { enum: [...new Set(others)], ...(own?.enumKind && { enumKind: own.enumKind }) };
  }
  const pages = new Set(stated.flatMap((row) => [...(row.enum ?? []), ...(row.sampleEnum ?? [])]));
  const values = [...new Set([...pages, ...others.map((value) => asIn(pages, value))])];
  const kind = kindOf(stated, values);
  return { enum: values, ...(kind && { enumKind: kind }) };
}

/**
 * Declared where one page declares the values. A fixed value is one only where no page fixes another and nobody knows
 * another: otherwise the values are known, but nothing is refused for them.
 */
function kindOf(
  stated: readonly Row[],
  values: readonly (string | number)[],
): "const" | "listed" | undefined {
  const kinds = new Set(stated.map(({ enumKind }) => enumKind));
  if (kinds.has(undefined)) return undefined;
  const isFixed = kinds.size === 1 && kinds.has("const") && values.length === 1;
  return isFixed ? "const" : "listed";
}

/** A number that the pages write as text, and the reverse, is the same value. */
function asIn(values: ReadonlySet<string | number>, value: string | number): string | number {
  return [...values].find((known) => String(known) === String(value)) ?? value;
}
