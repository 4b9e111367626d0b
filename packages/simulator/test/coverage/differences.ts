/**
 * Where an answer has a member of what was sent with another value: paths of the members. Members that only one of the
 * two has say nothing, and numbers of one may be text of the other.
 */
export function differences(sent: unknown, answered: unknown, path: string = ""): string[] {
  if (Array.isArray(sent) && Array.isArray(answered)) {
    return sent.flatMap((item, index) => differences(item, answered[index], `${path}/${index}`));
  }
  if (isObject(sent) && isObject(answered)) {
    return Object.entries(sent).flatMap(([name, value]) =>
      name in answered ? differences(value, answered[name], `${path}/${name}`) : [],
    );
  }
  if (isObject(sent) || isObject(answered) || answered === undefined) return [];
  return String(sent) === String(answered)
    ? []
    : [`${path}: ${String(sent)} ≠ ${String(answered)}`];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
