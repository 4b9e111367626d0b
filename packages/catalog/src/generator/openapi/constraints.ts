import type { Field } from "../../field.ts";
import { present } from "./json.ts";
import type { Schema } from "./oas.ts";

/** The ciphertext of a 2048-bit key in Base64: the lengths of an encrypted member are those of its clear text below that. */
const cipherLength = 344;

/** The keywords for the values that a member of this type takes; of a list, for its items. */
export function valueConstraints(field: Field, type: Field["type"]): Schema {
  switch (type) {
    case "string":
      return textConstraints(field);
    case "integer":
      return { format: "int64", ...rangeConstraints(field) };
    case "number":
      return rangeConstraints(field);
    default:
      return {};
  }
}

/** The keywords for how many items a list has. */
export function listConstraints({ minItems, maxItems }: Field): Schema {
  return present<Schema>({ minItems, maxItems });
}

/** What no keyword of JSON Schema can say of a text: lengths in bytes, and of the clear text of what travels encrypted. */
export function textNotes(field: Field): Schema {
  const { type, minLength, itemMaxLength, lengthUnit } = field;
  const maxLength = type === "array" ? itemMaxLength : field.maxLength;
  const clear = isClearLength(field);
  return present<Schema>({
    "x-wechatpay-min-bytes": lengthUnit === "byte" && !clear ? minLength : undefined,
    "x-wechatpay-max-bytes": lengthUnit === "byte" && !clear ? maxLength : undefined,
    "x-wechatpay-clear-text": clear ? { minLength, maxLength, unit: lengthUnit } : undefined,
  });
}

function isClearLength({ type, encrypted, maxLength, minLength, itemMaxLength }: Field): boolean {
  const most = type === "array" ? itemMaxLength : maxLength;
  if (encrypted === undefined || (most ?? minLength) === undefined) return false;
  return most === undefined || most < cipherLength;
}

function textConstraints(field: Field): Schema {
  const lengths = lengthConstraints(field);
  if (field.encrypted !== undefined) return lengths;
  const form = formConstraints(field);
  if (field.orValue === undefined) return { ...lengths, ...form };
  return { ...lengths, anyOf: [{ const: field.orValue }, form] };
}

// A character has one byte or more: as many characters as bytes are an upper bound, and one is the lower.
function lengthConstraints(field: Field): Schema {
  const { type, minLength, maxLength, itemMaxLength, lengthUnit } = field;
  if (isClearLength(field)) return {};
  if (type === "array") return present<Schema>({ maxLength: itemMaxLength });
  const least = lengthUnit === "byte" && minLength ? 1 : minLength;
  return present<Schema>({ minLength: least === 0 ? undefined : least, maxLength });
}

function formConstraints({ format, charset }: Field): Schema {
  if (format !== undefined) return forms[format];
  return charset === undefined ? {} : { pattern: `^[${charsetClass(charset)}]*$` };
}

const forms: Readonly<Record<NonNullable<Field["format"]>, Schema>> = {
  "date-time": { format: "date-time" },
  "yyyy-MM-dd": { format: "date" },
  "yyyy-MM": { pattern: String.raw`^\d{4}-\d{2}$` },
  yyyyMMdd: { pattern: String.raw`^\d{8}$` },
  yyyyMMddHHmmss: { pattern: String.raw`^\d{14}$` },
  "yyyy-MM-dd HH:mm:ss": { pattern: String.raw`^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$` },
  "https-url": { format: "uri", pattern: "^https://" },
  "unix-seconds": { pattern: String.raw`^\d+$` },
};

/** The inside of a regular expression's brackets: a hyphen makes a range between two letters or digits and nowhere else. */
export function charsetClass(charset: string): string {
  return charset.replaceAll(
    /([\p{L}\p{N}]-[\p{L}\p{N}])|([\\\][^-])/gu,
    (_, range: string | undefined, literal: string | undefined) => range ?? `\\${literal ?? ""}`,
  );
}

function rangeConstraints({ min, max, multipleOf }: Field): Schema {
  return present<Schema>({ minimum: min, maximum: max, multipleOf });
}
