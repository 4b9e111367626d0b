import { toJson } from "./body.ts";
import type { EncodedField } from "./deviation.ts";
import { Encrypted } from "./encrypted.ts";
import { RequestError } from "../errors.ts";
import { whyNotSent } from "./number.ts";
import { optionEntries } from "./option-entries.ts";

/** Names and texts, in the order in which they are written. */
export type Members = readonly (readonly [name: string, value: string])[];

/**
 * The values of `xml` as text, in their order: numbers and booleans become text, what is `undefined` is left out.
 *
 * @param encrypted collects the texts of `encrypted(…)` values where that matters.
 * @param option the option that has the members, for errors.
 */
export function textMembers(
  xml: unknown,
  encoded: readonly EncodedField[],
  encrypted?: string[],
  option: "xml" | "multipart" = "xml",
): Members {
  if (xml === undefined) return [];
  const entries = optionEntries(option, xml, "an object of its members");
  return entries.flatMap(([name, value]): Members => {
    if (value === undefined) return [];
    checkName(option, name);
    const parameter = `${option}.${name}`;
    if (value instanceof Encrypted) {
      encrypted?.push(value.toJSON());
      return [[name, value.toJSON()]];
    }
    const as = encoded.find(({ in: place, path }) => place === "body" && path[0] === name)?.as;
    return [[name, checkText(parameter, memberText(name, parameter, value, as))]];
  });
}

function checkName(option: string, name: string): void {
  if (name === "sign") {
    throw new RequestError(`${option}.sign is made by the SDK and can't be given.`, {
      parameter: `${option}.sign`,
    });
  }
  if (/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(name)) return;
  throw new RequestError(
    `${option} has a member whose name is no name of an XML element: letters, digits, underscores, dots and hyphens.`,
    { parameter: option },
  );
}

function memberText(
  name: string,
  parameter: string,
  value: unknown,
  as: EncodedField["as"] | undefined,
): string {
  const refuse = (why: string): never => {
    throw new RequestError(`${parameter} ${why}`, { parameter });
  };
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "bigint") {
    return String(value);
  }
  if (typeof value === "number") {
    const why = whyNotSent(name, value);
    return why === undefined ? String(value) : refuse(why);
  }
  if (value === null) return refuse("is null; leave the member out instead.");
  if (typeof value !== "object") return refuse(`has no text: it is a ${typeof value}.`);
  if (as === undefined) {
    return refuse(
      "is an object, and the XML of APIv2 is flat. Where WeChat Pay wants JSON text in it, give JSON.stringify(…).",
    );
  }
  return as === "json" ? toJson(value, parameter) : formText(parameter, value);
}

function formText(parameter: string, value: object): string {
  const pairs = optionEntries(parameter, value, "an object of its members").flatMap(
    ([name, item]): [string, string][] => {
      if (item === undefined) return [];
      const where = `${parameter}.${name}`;
      const why = typeof item === "number" ? whyNotSent(name, item) : undefined;
      if (why !== undefined) throw new RequestError(`${where} ${why}`, { parameter: where });
      if (["string", "number", "bigint", "boolean"].includes(typeof item)) {
        return [[name, String(item)]];
      }
      throw new RequestError(`${where} must be a string, number or boolean.`, { parameter: where });
    },
  );
  return new URLSearchParams(pairs).toString();
}

function checkText(parameter: string, text: string): string {
  if (!/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text)) return text;
  throw new RequestError(
    `${parameter} holds a character that XML does not have: a control character or half of a surrogate pair.`,
    { parameter },
  );
}
