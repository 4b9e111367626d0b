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

/** The same in all texts of what a refusal says in detail. */
export function maskDeep(value: unknown, values: RequestValues): unknown {
  if (typeof value === "string") return mask(value, values);
  if (Array.isArray(value)) return value.map((item) => maskDeep(item, values));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      // `value` repeats what the request had sent at `field`, however short it is.
      key === "value" && typeof item === "string" ? "{value}" : maskDeep(item, values),
    ]),
  );
}

/** The values that have to be masked: those given, and all that calls of APIv3 have. */
export function secretsAmong(
  given: RequestValues,
  calls: readonly CheckedCall[] = [],
): RequestValues {
  return [...given, ...calls.flatMap(valuesOf)]
    .filter(([, value]) => isSecret(value))
    .toSorted(([, a], [, b]) => b.length - a.length);
}

// Shorter ones are no secrets and would hit words of the answer by chance; but two Chinese characters are a name.
function isSecret(value: string): boolean {
  return value.length >= 6 || (value.length >= 2 && /[^\0-\x7F]/.test(value));
}

function valuesOf(call: CheckedCall): RequestValues {
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
