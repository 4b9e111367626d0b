import type { Field, Variant } from "../field.ts";
import type { Body } from "../operation.ts";
import type { Group } from "./groups.ts";

/** What the object of a request has in some modes, beside what it has in all. */
export interface Form {
  readonly fields: readonly Field[];
  /** Members of the other forms. */
  readonly absent: readonly string[];
  readonly groups: readonly Group[];
}

/** What the object of a request leaves to choose. */
export interface Choices {
  /** Members of which one is given. */
  readonly groups?: readonly Group[];
  /** The forms that it has by mode, where these can be told apart. */
  readonly forms?: readonly Form[];
}

/** What the object that a member, a variant or a body describes leaves to choose. */
export function choicesOf(object: (Field | Variant | Body) & Choices): Required<Choices> {
  const { groups = [], forms = [] } = object;
  return { groups, forms };
}

/** All members of an object, those of its forms as well. */
export function everyField({
  fields,
  forms = [],
}: Choices & { readonly fields: readonly Field[] }): readonly Field[] {
  return [...fields, ...forms.flatMap((form) => form.fields)];
}

/** Whether an object can't be empty. */
export function needsMembers({
  fields,
  groups = [],
  forms = [],
}: Choices & { readonly fields: readonly Field[] }): boolean {
  return (
    fields.some(({ required }) => required) ||
    groups.length > 0 ||
    (forms.length > 0 && forms.every((form) => needsMembers({ ...form, forms: [] })))
  );
}
