import { RequestError } from "../errors.ts";
import { Encrypted } from "./encrypted.ts";
import { hasOnlyMembers, tag } from "./kind.ts";
import { whyNotSent } from "./number.ts";

/**
 * A copy of `value` that JSON says completely; a `RequestError` that names the member for anything that JSON.stringify would
 * leave out or change without a word. Each getter and `toJSON` is asked once: what was checked is what is sent.
 *
 * A Date stays what JSON makes of it, its instant in UTC, which WeChat Pay takes for a time. A bigint becomes a number where
 * that is exact.
 *
 * @param where names `value` in errors: `json`.
 * @param encrypted collects the texts of `encrypted(…)` values where that matters.
 */
export function plainJson(value: unknown, where: string, encrypted?: string[]): unknown {
  return new Copier(encrypted).copy(value, where, where.slice(where.lastIndexOf(".") + 1));
}

class Copier {
  readonly #encrypted: string[] | undefined;
  /** The objects that are being copied, one within the other. */
  readonly #around = new Set<object>();

  constructor(encrypted: string[] | undefined) {
    this.#encrypted = encrypted;
  }

  /** @param name the member's name; of an item, that of its list. */
  copy(value: unknown, where: string, name: string): unknown {
    switch (typeof value) {
      case "string":
        return value.isWellFormed() ? value : refuse(where, SURROGATE);
      case "number":
        return refuseIf(whyNotSent(name, value), where) ?? value;
      case "bigint":
        return refuseIf(whyNotSent(name, Number(value)), where) ?? Number(value);
      case "boolean":
        return value;
      case "object":
        return value === null ? null : this.#object(value, where, name);
      case "undefined":
        return refuse(where, "is undefined, which JSON does not have; leave it out.");
      default:
        return refuse(where, `can't be written: a ${typeof value} has no JSON form.`);
    }
  }

  #object(value: object, where: string, name: string): unknown {
    if (value instanceof Encrypted) {
      this.#encrypted?.push(value.toJSON());
      return value.toJSON();
    }
    if (this.#around.has(value)) {
      return refuse(where, "can't be written: it is circular, it holds itself.");
    }
    if (ArrayBuffer.isView(value)) return refuse(where, BYTES);
    const made: unknown =
      "toJSON" in value && typeof value.toJSON === "function" ? value.toJSON(name) : value;
    if (made === null && tag(value) === "Date") return refuse(where, "is a Date that is no time.");
    this.#around.add(value);
    const copy = made === value ? this.#members(value, where, name) : this.copy(made, where, name);
    this.#around.delete(value);
    return copy;
  }

  #members(value: object, where: string, name: string): unknown {
    if (Array.isArray(value)) {
      return Array.from(value, (item, index) => this.copy(item, `${where}[${index}]`, name));
    }
    if (["String", "Number", "Boolean"].includes(tag(value))) {
      return this.copy(value.valueOf(), where, name);
    }
    if (!hasOnlyMembers(value)) return refuse(where, whyNotPlain(value));
    const members: [string, unknown][] = [];
    for (const [key, item] of Object.entries(value)) {
      if (!key.isWellFormed()) return refuse(where, `has a member whose name ${SURROGATE}`);
      if (item !== undefined) members.push([key, this.copy(item, `${where}.${key}`, key)]);
    }
    return Object.fromEntries(members);
  }
}

const SURROGATE = "holds half of a surrogate pair, which is no character.";

const BYTES =
  'holds bytes, which JSON does not have; give the text that is meant, as in bytes.toString("base64").';

function whyNotPlain(value: object): string {
  const name = tag(value);
  const instead = {
    Map: "give Object.fromEntries(map).",
    Set: "give [...set].",
    Promise: "an await is missing.",
  }[name];
  const what = name === "Object" ? "an object without members of its own" : `a ${name}`;
  return `is ${what}, which JSON would write as {}: ${instead ?? "give a plain object, an array, a text or a number."}`;
}

function refuseIf(why: string | undefined, where: string): undefined {
  if (why !== undefined) refuse(where, why);
}

function refuse(where: string, why: string): never {
  throw new RequestError(`${where} ${why}`, { parameter: where });
}
