import type { Field } from "../field.ts";
import type { Mode } from "../mode.ts";
import type { Operation } from "../operation.ts";

const everyMode: readonly Mode[] = [
  "merchant",
  "partner",
  "institution",
  "global",
  "brand",
  "skillhub",
];

/** The modes in which an operation or notification is used; all where the facts name none. */
export function modesOf({ modes }: Pick<Operation, "modes">): readonly Mode[] {
  return modes ?? everyMode;
}

/** Whether the member is there in a mode. */
export function isIn({ modes }: Field, mode: Mode): boolean {
  return modes === undefined || modes.includes(mode);
}

/** Whether the member must be there in a mode. */
export function isRequiredIn(field: Field, mode: Mode): boolean {
  if (!isIn(field, mode)) return false;
  return field.required === true || field.requiredIn?.includes(mode) === true;
}
