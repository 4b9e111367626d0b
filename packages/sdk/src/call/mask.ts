import type { CheckedCall } from "./call.ts";
import { jsonOrText } from "./json-or-text.ts";
import { encode } from "./route.ts";

/** Values of a request by their names, the longest first: none of them may stand in an error. */
export type RequestValues = readonly (readonly [name: string, value: string])[];

/** A text in which values of the request are replaced by their `{names}`. */
export function mask(text: string, values: RequestValues): string {
  let masked = text;
  for (const [name, value] of values) {
    // As it is, as it stands in an address, and as it stands in JSON.
    for (const form of [value, encode(value.toWellFormed()), JSON.stringify(value).slice(1, -1)]) {
      masked = masked.replaceAll(form, `{${name}}`);
    }
  }
  return masked;
}

/** Those of the values that have to be masked, in the order in which they are. */
export function secretsAmong(values: RequestValues): RequestValues {
  return values
    .filter(([, value]) => isSecret(value))
    .toSorted(([, a], [, b]) => b.length - a.length);
}

// Shorter ones are no secrets and would hit words of the answer by chance; but two Chinese characters are a name.
function isSecret(value: string): boolean {
  return value.length >= 6 || (value.length >= 2 && /[^\0-\x7F]/.test(value));
}

/** All values that a call of APIv3 has. */
export function valuesOf(call: CheckedCall): RequestValues {
  const found: (readonly [string, string])[] = [...Object.entries(call.values), ...call.query];
  const content = call.body?.from === "form" ? call.body.signed : call.body?.content;
  if (call.upload !== undefined) collect("meta", jsonOrText(call.upload.meta), found);
  // `body` may hold anything; then it is one value.
  if (typeof content === "string") collect("json", jsonOrText(content), found);
  return found;
}

function collect(name: string, value: unknown, into: (readonly [string, string])[]): void {
  if (typeof value === "string") into.push([name, value]);
  else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      collect(Array.isArray(value) ? name : key, item, into);
    }
  }
}
