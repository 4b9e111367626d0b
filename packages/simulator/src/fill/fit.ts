import type { Field } from "@wechatpay-kit/catalog";

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

function isText({ maxLength = Infinity, format }: Field, value: string): boolean {
  if (value.length > maxLength) return false;
  return (
    format === undefined ||
    (/^\d{4}-\d\d-\d\dT.+(?:Z|[+-]\d\d:\d\d)$/i.test(value) && !Number.isNaN(Date.parse(value)))
  );
}
