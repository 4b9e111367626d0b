import type { Members } from "../call/check-xml.ts";

/** A member of XML as text, what is an object or a list as JSON; nothing where there is no value. */
export function textOf(name: string, value: unknown): Members {
  if (name === "sign") {
    throw new TypeError("sign is made of the other members: leave it out.");
  }
  if (value === undefined || value === null) return [];
  return [[name, typeof value === "object" ? JSON.stringify(value) : String(value)]];
}
