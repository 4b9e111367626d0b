/** An object of JSON of which nothing is known. */
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

/** The members of an object of which those that may be left out may also be `undefined`. */
type OrUndefined<Target> = {
  [Name in keyof Target]: object extends Pick<Target, Name>
    ? Target[Name] | undefined
    : Target[Name];
};

/** The object without the members that are `undefined`. */
export function present<Target extends object>(members: OrUndefined<Target>): Target {
  const entries = Object.entries(members).filter(([, member]) => member !== undefined);
  // Only members that may be left out can be undefined.
  return Object.fromEntries(entries) as Target;
}

/** The list, or nothing where it is empty. */
export function filled<Item>(list: Item[]): Item[] | undefined {
  return list.length === 0 ? undefined : list;
}
