import type { Field } from "../field.ts";

/** The facts of these names, as far as the member has them. */
export function pick<Key extends keyof Field>(
  field: Field | undefined,
  keys: readonly Key[],
): Partial<Pick<Field, Key>> {
  const picked: Partial<Pick<Field, Key>> = {};
  if (field === undefined) return picked;
  for (const key of keys) if (field[key] !== undefined) picked[key] = field[key];
  return picked;
}
