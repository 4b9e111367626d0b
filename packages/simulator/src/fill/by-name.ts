/**
 * A function of a member's name that is worked out once for each name: answers ask for the same names again and again,
 * and patterns cost more than what they find. The names are the catalogue's, so what is remembered stays small.
 */
export function byName<Value extends NonNullable<unknown> | null>(
  workOut: (name: string) => Value,
): (name: string) => Value {
  const known = new Map<string, Value>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const value = workOut(name);
    known.set(name, value);
    return value;
  };
}
