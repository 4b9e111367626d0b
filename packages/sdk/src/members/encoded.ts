import type { EncodedField } from "../call/deviation.ts";
import { toJson } from "../call/body.ts";
import { jsonOrText } from "../call/json-or-text.ts";
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
        typeof found === "string" ? jsonOrText(found) : found,
      ),
    value,
  );
}
