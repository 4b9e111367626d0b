import type { EncodedField } from "./deviation.ts";
import { Encrypted } from "./encrypted.ts";
import { RequestError } from "../errors.ts";

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
  if (typeof xml !== "object" || xml === null || Array.isArray(xml)) {
    const found = xml === null ? "null" : Array.isArray(xml) ? "an array" : typeof xml;
    throw new RequestError(`${option} must be an object of its members, found ${found}.`, {
      parameter: option,
    });
  }
  return Object.entries(xml).flatMap(([name, value]): Members => {
    if (value === undefined) return [];
    checkName(option, name);
    const parameter = `${option}.${name}`;
    if (value instanceof Encrypted) {
      encrypted?.push(value.toJSON());
      return [[name, value.toJSON()]];
    }
    const as = encoded.find(({ in: place, path }) => place === "body" && path[0] === name)?.as;
    return [[name, checkText(parameter, memberText(parameter, value, as))]];
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

function memberText(parameter: string, value: unknown, as: EncodedField["as"] | undefined): string {
  const refuse = (why: string): never => {
    throw new RequestError(`${parameter} ${why}`, { parameter });
  };
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "bigint") {
    return String(value);
  }
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return refuse(`is ${value}.`);
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
      return refuse("is a number too large to be exact; write it as a string.");
    }
    return String(value);
  }
  if (value === null) return refuse("is null; leave the member out instead.");
  if (typeof value !== "object") return refuse(`has no text: it is a ${typeof value}.`);
  if (as === undefined) {
    return refuse(
      "is an object, and the XML of APIv2 is flat. Where WeChat Pay wants JSON text in it, give JSON.stringify(…).",
    );
  }
  return as === "json" ? jsonText(parameter, value) : formText(parameter, value);
}

function jsonText(parameter: string, value: object): string {
  try {
    return JSON.stringify(value);
  } catch {
    throw new RequestError(`${parameter} can't be written as JSON: a cycle or a bigint.`, {
      parameter,
    });
  }
}

function formText(parameter: string, value: object): string {
  const pairs = Object.entries(value).flatMap(
    ([name, item]: [string, unknown]): [string, string][] => {
      if (item === undefined) return [];
      if (typeof item === "string" || typeof item === "number" || typeof item === "boolean") {
        return [[name, String(item)]];
      }
      throw new RequestError(`${parameter}.${name} must be a string, number or boolean.`, {
        parameter: `${parameter}.${name}`,
      });
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
