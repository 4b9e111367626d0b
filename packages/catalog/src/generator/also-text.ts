import type { Field } from "../field.ts";

/** An encoded member of a request, which may be given as the text that it travels as. */
interface AlsoText extends Field {
  readonly alsoText: true;
}

/** Whether the member may be given as the text that it travels as, too. */
export function isAlsoText(field: Field): field is AlsoText {
  return "alsoText" in field;
}

/** The fields of a request: those that are encoded, at any depth, may be given as text too. */
export function withText(fields: readonly Field[]): Field[] {
  return fields.map((field) => fieldWithText(field));
}

function fieldWithText(field: Field): Field | AlsoText {
  const { fields, variants, encoded } = field;
  return {
    ...field,
    ...(fields && { fields: withText(fields) }),
    ...(variants && {
      variants: variants.map(({ label, fields: inner }) => ({ label, fields: withText(inner) })),
    }),
    ...(encoded && { alsoText: true }),
  };
}
