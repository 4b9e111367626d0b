import type { Field } from "@wechatpay-kit/catalog";
import { isFormatted } from "../catalogue/text-format.ts";
import { charsetPattern, lengthOf, matches, textLimits } from "../catalogue/text-limits.ts";

/**
 * A known value as the field documents it; `undefined` when it does not fit. Digits and integers are one another's
 * form.
 */
export function fit(field: Field, type: Field["type"], value: unknown): unknown {
  const taken = ofType(type, value);
  if (taken === undefined || !isDocumented(field, taken)) return undefined;
  return typeof taken === "string" && !isText(field, taken) ? undefined : taken;
}

function ofType(type: Field["type"], value: unknown): unknown {
  switch (type) {
    case "string":
      if (typeof value === "string" && value !== "") return value;
      return Number.isSafeInteger(value) ? String(value) : undefined;
    case "integer":
      if (typeof value === "string" && /^(?:0|-?[1-9]\d{0,14})$/.test(value)) return Number(value);
      return Number.isSafeInteger(value) ? value : undefined;
    case "number":
      return typeof value === "number" && Number.isFinite(value) ? value : undefined;
    case "boolean":
      return typeof value === "boolean" ? value : undefined;
    default:
      return undefined;
  }
}

// What is merely listed in the text are examples.
function isDocumented({ enum: values, enumKind }: Field, value: unknown): boolean {
  if (values === undefined || enumKind === "listed") return true;
  const known: readonly unknown[] = values;
  return known.includes(value);
}

/** Whether a text has the length, the characters and the format that its field documents. */
export function isText(field: Field, value: string): boolean {
  const { charset, format, orValue } = field;
  const { shortest, longest } = textLimits(field);
  const length = lengthOf(field, value);
  if (length < shortest || length > longest) return false;
  if (orValue !== undefined && value === orValue) return true;
  if (charset !== undefined && !matches(charsetPattern(charset), value)) return false;
  return format === undefined || isFormatted(format, value);
}
