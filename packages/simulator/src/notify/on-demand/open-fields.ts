import type { Field } from "@wechatpay-kit/catalog";

/** Members that the simulator makes, whatever is asked for. */
const MADE = new Set(["sign", "nonce_str", "event_nonce"]);

/**
 * What may be said about a resource: its members, none of them required; what is encrypted or encoded on the wire as
 * the object or list that it is.
 */
export function openFields(fields: readonly Field[]): readonly Field[] {
  return fields.filter(({ name }) => !MADE.has(name)).map(openField);
}

function openField(field: Field): Field {
  const {
    required: _required,
    requiredIn: _requiredIn,
    when: _when,
    encrypted: _encrypted,
    encoded: _encoded,
    maxLength,
    decoded,
    fields,
    variants,
    ...rest
  } = field;
  const opens = field.type === "string" && (fields !== undefined || decoded !== undefined);
  return {
    ...rest,
    // The longest length is that of the text on the wire.
    ...(maxLength !== undefined && !opens && { maxLength }),
    ...(opens && decoded === undefined && { type: "object" as const }),
    ...(opens &&
      decoded !== undefined && {
        type: "array" as const,
        items: decoded === "object[]" ? ("object" as const) : ("string" as const),
      }),
    ...(fields !== undefined && { fields: openFields(fields) }),
    ...(variants !== undefined && {
      variants: variants.map(({ label, fields: own }) => ({ label, fields: openFields(own) })),
    }),
  };
}
