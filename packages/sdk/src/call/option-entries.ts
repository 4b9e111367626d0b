import { RequestError } from "../errors.ts";
import { hasOnlyMembers, kind, tag } from "./kind.ts";

/** The members of an option; a `RequestError` where its entries stand elsewhere and would be dropped (a Map, a promise). */
export function optionEntries(
  option: string,
  value: unknown,
  expected: string,
): [string, unknown][] {
  if (typeof value === "object" && value !== null && hasOnlyMembers(value)) {
    return Object.entries(value);
  }
  throw new RequestError(
    `${option} must be ${expected}, found ${kind(value)}.${adviceFor(value)}`,
    { parameter: option },
  );
}

function adviceFor(value: unknown): string {
  if (typeof value !== "object" || value === null) return "";
  const name = tag(value);
  if (name === "Promise") return " An await is missing.";
  return Symbol.iterator in value ? " Give Object.fromEntries(…) of it." : "";
}
