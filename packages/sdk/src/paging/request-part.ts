import { RequestError } from "../errors.ts";

/** The option that says which page: a query or a body, as the caller gave it. */
export function partOf(options: unknown, option: string): unknown {
  return isObject(options) ? options[option] : undefined;
}

/** A count that the caller gave, as a number, digits or a bigint; nothing where it is not there. */
export function numberIn(part: unknown, name: string, option: string): number | undefined {
  const value = valueIn(part, name);
  if (value === undefined || value === null) return undefined;
  const number = /^\d{1,15}$/.test(String(value)) ? Number(value) : undefined;
  if (number !== undefined) return number;
  throw new RequestError(`${option}.${name} must be an integer, 0 or more, where a list is read.`, {
    parameter: `${option}.${name}`,
  });
}

/** A text that the caller gave. */
export function textIn(part: unknown, name: string): string | undefined {
  const value = valueIn(part, name);
  return typeof value === "string" ? value : undefined;
}

/** The options with one member of a part changed. What the caller gave stays as it is. */
export function withMember(
  options: unknown,
  option: string,
  name: string,
  value: string | number,
): unknown {
  const part = partOf(options, option);
  const given = isObject(options) ? options : {};
  if (part instanceof URLSearchParams) {
    const query = new URLSearchParams(part);
    query.set(name, String(value));
    return { ...given, [option]: query };
  }
  return { ...given, [option]: { ...(isObject(part) ? part : {}), [name]: value } };
}

function valueIn(part: unknown, name: string): unknown {
  if (part instanceof URLSearchParams) return part.get(name) ?? undefined;
  return isObject(part) && Object.hasOwn(part, name) ? part[name] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
