import type { Field } from "../field.ts";
import type { Statement } from "./statement.ts";
import type { Where } from "./where.ts";

/** A member without a row: one that samples alone show, or that is there only by what is in it. */
export function sampledMember(
  name: string,
  known: Field | undefined,
  fields: readonly Field[],
  { statements, where }: { readonly statements: readonly Statement[]; readonly where: Where },
): Field {
  const sample = statements.flatMap(({ members }) => members.get(name)?.sampleType ?? []).at(0);
  const { required, ...field } = known ?? { name, ...typeOf(sample, fields) };
  // A sample is no table: nobody is asked for what it alone has, save where the table lost rows.
  const isAsked = required && (sample === undefined || where.version === "v2");
  return {
    ...field,
    ...(isAsked && { required }),
    ...(sample !== undefined && where.version === "v3" && { src: "sample" as const }),
    ...(fields.length > 0 && { fields }),
  };
}

/** Reads `string A|B`, `array[object]`. */
function typeOf(
  sample: string | undefined,
  fields: readonly Field[],
): Pick<Field, "type" | "items" | "enum" | "enumKind"> {
  const [type = "object", values] = (sample ?? "object").split(" ");
  const [, items] = /^array\[(.*)\]$/u.exec(type) ?? [];
  if (items !== undefined) {
    // The set names types as the catalogue does; its schema holds what is written to that.
    return { type: "array", items: items as Exclude<Field["type"], "array" | "file"> };
  }
  return {
    // As above.
    type: fields.length > 0 ? "object" : (type as Field["type"]),
    ...(values !== undefined && { enum: values.split("|"), enumKind: "listed" as const }),
  };
}
