/** What a value is, for errors: never the value itself. */
export function kind(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value !== "object") return `a value of type ${typeof value}`;
  const name = tag(value);
  return name === "Object" ? "a value of type object" : `a value of type object (${name})`;
}

/** What the language calls an object: `Map`, `Date`, `Promise`; `Object` for what only has members. Right across realms. */
export function tag(value: object): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}

/**
 * Whether all that an object says stands in members of its own. A Map, a promise or an object that keeps its state to itself
 * would be read as if it said nothing.
 */
export function hasOnlyMembers(value: object): boolean {
  if (Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return true;
  // `import * as` gives a Module. Another realm's Object has no own members to tell it by, but its prototype has no prototype.
  const name = tag(value);
  if (name !== "Object" && name !== "Module") return false;
  return Object.getPrototypeOf(prototype) === null || Object.keys(value).length > 0;
}
