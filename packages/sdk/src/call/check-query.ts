import { toJson } from "./body.ts";
import type { Deviation } from "./deviation.ts";
import { Encrypted } from "./encrypted.ts";
import { RequestError } from "../errors.ts";
import { kind } from "./kind.ts";
import { whyNotSent } from "./number.ts";
import { optionEntries } from "./option-entries.ts";

/**
 * The option `query` as pairs of text: an array repeats its name, what is `undefined` is left out.
 *
 * @param encrypted collects the texts of `encrypted(…)` values where that matters.
 */
export function readQuery(
  query: unknown,
  deviation: Deviation | undefined,
  encrypted: string[] | undefined,
): readonly (readonly [string, string])[] {
  if (query === undefined) return [];
  const entries: Iterable<[string, unknown]> =
    query instanceof URLSearchParams
      ? query
      : optionEntries("query", query, "an object or URLSearchParams");
  const pairs: (readonly [string, string])[] = [];
  for (const [name, given] of entries) {
    const value = isJson(deviation, name, given) ? toJson(given, `query.${name}`) : given;
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined) pairs.push([name, queryText(name, item, encrypted)]);
    }
  }
  return pairs;
}

function isJson(deviation: Deviation | undefined, name: string, value: unknown): boolean {
  if (deviation?.encoded === undefined || typeof value !== "object" || value === null) return false;
  return deviation.encoded.some((field) => field.in === "query" && field.path[0] === name);
}

function queryText(name: string, value: unknown, encrypted: string[] | undefined): string {
  if (!(value instanceof Encrypted)) return queryValue(name, value);
  encrypted?.push(value.toJSON());
  return value.toJSON();
}

function queryValue(name: string, value: unknown): string {
  const parameter = `query.${name}`;
  const refuse = (why: string): never => {
    throw new RequestError(`${parameter} ${why}`, { parameter });
  };
  if (value === null) return refuse("is null; leave the member out instead.");
  if (!["string", "number", "bigint", "boolean"].includes(typeof value)) {
    return refuse(`must be a string, number, boolean or an array of these, found ${kind(value)}.`);
  }
  const why = typeof value === "number" ? whyNotSent(name, value) : undefined;
  if (why !== undefined) return refuse(why);
  const text = String(value);
  return text.isWellFormed() && name.isWellFormed()
    ? text
    : refuse("holds half of a surrogate pair, which is no character.");
}
