import { RequestError } from "../errors.ts";
import { optionEntries } from "./option-entries.ts";

// These say who sends, what is signed, where the body ends and what becomes of the connection: the SDK alone knows them.
const OURS = new Set([
  "authorization",
  "host",
  "content-length",
  "transfer-encoding",
  "connection",
  "keep-alive",
  "proxy-connection",
  "expect",
  "te",
  "trailer",
  "upgrade",
]);

/** The option `headers`, its names in lower case. */
export function readHeaders(headers: unknown): Readonly<Record<string, string>> {
  if (headers === undefined) return {};
  const entries: Iterable<[string, unknown]> =
    headers instanceof Headers
      ? headers
      : optionEntries("headers", headers, "an object of strings or Headers");
  return Object.fromEntries(
    Array.from(entries, ([name, value]) => [name.toLowerCase(), headerValue(name, value)]),
  );
}

function headerValue(name: string, value: unknown): string {
  const parameter = `headers.${name}`;
  if (OURS.has(name.toLowerCase())) {
    throw new RequestError(`${parameter} is set by the SDK and can't be given.`, { parameter });
  }
  if (
    !/^[\w!#$%&'*+.^`|~-]+$/.test(name) ||
    typeof value !== "string" ||
    !/^[\t -~]*$/.test(value)
  ) {
    throw new RequestError(
      `${parameter} must be a header name with a value of printable ASCII characters; encode others.`,
      { parameter },
    );
  }
  return value;
}
