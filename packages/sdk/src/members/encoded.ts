import type { EncodedField } from "../call/deviation.ts";
import { toJson } from "../call/body.ts";
import { replaceAt } from "./replace-at.ts";

/** Writes members that travel as JSON text within the JSON. What is text already is sent as it is. */
export function encodeMembers(
  value: unknown,
  fields: readonly EncodedField[],
  root: string,
): unknown {
  return fields.reduce(
    (outer, { path }) =>
      replaceAt(outer, path, root, (found, where) =>
        typeof found === "object" ? toJson(found, where) : found,
      ),
    value,
  );
}

/** Reads such members of an answer, the outermost first. A text that is no JSON stays that text. */
export function decodeMembers(value: unknown, fields: readonly EncodedField[]): unknown {
  return fields.reduceRight(
    (outer, { path }) =>
      replaceAt(outer, path, "answer", (found) =>
        typeof found === "string" ? parse(found) : found,
      ),
    value,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Empty, or of a form that is not documented. The answer is verified: who asked should see what it says.
    return text;
  }
}
