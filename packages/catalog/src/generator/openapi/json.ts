/** An object of an OpenAPI document. */
export type Json = Readonly<Record<string, unknown>>;

/** The JSON of a value, its objects opened down to a depth: below that each member stands on one line. */
export function writeJson(value: unknown, depth: number): string {
  if (depth === 0 || !isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => `${JSON.stringify(name)}: ${writeJson(member, depth - 1)}`);
  return members.length === 0 ? "{}" : `{\n${members.join(",\n")}\n}`;
}

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object without the members that are `undefined`. */
export function present(members: Json): Json {
  return Object.fromEntries(Object.entries(members).filter(([, member]) => member !== undefined));
}

/** The list, or nothing where it is empty. */
export function filled<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length === 0 ? undefined : list;
}
