import type { Deviation } from "./deviation.ts";
import { Encrypted } from "./encrypted.ts";
import { RequestError } from "../errors.ts";
import { optionNames } from "../generated/option-names.ts";
import { routes } from "../generated/routes.ts";
import { isMilliseconds, MILLISECONDS_EXPECTED } from "../config/milliseconds.ts";
import { checkUpload } from "./check-upload.ts";
import type { CheckedUpload } from "./check-upload.ts";
import { placeholders } from "./route.ts";
import { toJson, writeBody } from "./body.ts";
import type { Body } from "./body.ts";
import { textMembers } from "./check-xml.ts";
import { UNDOCUMENTED_V2 } from "../v2/undocumented.ts";
import type { Members } from "../v2/write-xml.ts";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** What the chain hands over: nothing is checked yet. */
export interface Call {
  readonly method: Method;
  /** Path template without a first slash: `v3/payscore/permissions/openid/{openid}`. */
  readonly template: string;
  readonly options: unknown;
}

/** A call whose options are checked: plain data, except for the signal. */
export interface CheckedCall {
  readonly method: Method;
  readonly template: string;
  /** What makes this operation differ; `undefined` for most. */
  readonly deviation: Deviation | undefined;
  /** Path values by name, not yet encoded. */
  readonly values: Readonly<Record<string, string>>;
  /** Query in order, not yet encoded. */
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body | undefined;
  /** Where the call goes instead of the template's path, path and query as they are; no `origin`: the client's own. */
  readonly address?: { readonly origin: string | undefined; readonly target: string };
  /** A file to be read, which is then the body. */
  readonly upload: CheckedUpload | undefined;
  /** The call before its values were encrypted: these must not stand in an error either. */
  readonly plain?: CheckedCall;
  /** The texts among the values that were given as `encrypted(…)`, for an operation that encrypts some. */
  readonly encrypted: readonly string[];
  /** The members of an APIv2 request, as text. */
  readonly xml?: Members | undefined;
  readonly timeout: number | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Names a call in messages: method and path template, which hold no value of the request. */
export function label({ method, template }: Pick<CheckedCall, "method" | "template">): string {
  return `${method} /${template}`;
}

const NONE: readonly string[] = [];

/** Checks a call's options; throws a `RequestError` that names the part at fault. */
export function checkCall({ method, template, options = {} }: Call): CheckedCall {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new RequestError(
      `${template}: the options must be one object, as { query: {…} }, found ${Array.isArray(options) ? "an array" : options === null ? "null" : typeof options}.`,
      { parameter: "options" },
    );
  }
  const given: Readonly<Record<string, unknown>> = { ...options };
  const isV2 = template.startsWith("v2/");
  for (const name of ["json", "xml", "body"]) {
    if (given[name] === undefined) continue;
    if (isV2 !== (name === "xml")) {
      throw new RequestError(
        `${template}: a path of ${isV2 ? "APIv2" : "APIv3"} has no ${name}; its values go into ${isV2 ? "xml" : "json"}.`,
        { parameter: name },
      );
    }
    if (method !== "GET") continue;
    throw new RequestError(`${template}: a GET has no ${name}; its values go into query.`, {
      parameter: name,
    });
  }
  const names = placeholders(template);
  for (const name of Object.keys(given)) {
    if (optionNames.has(name) || names.includes(name) || given[name] === undefined) continue;
    throw new RequestError(
      `${template}: "${name}" is neither a path value of it (${names.join(", ") || "it has none"}) nor one of ${[...optionNames].join(", ")}. Values of the query go into query, those of the body into ${isV2 ? "xml" : "json"}.`,
      { parameter: name },
    );
  }
  const deviation =
    routes()[`${template}#${method.toLowerCase()}`] ?? (isV2 ? UNDOCUMENTED_V2 : undefined);
  const encrypted: string[] | undefined = deviation?.sensitive && [];
  return {
    method,
    template,
    deviation,
    values: Object.fromEntries(names.map((name) => [name, pathValue(template, name, given[name])])),
    query: readQuery(given["query"], deviation, encrypted),
    headers: readHeaders(given["headers"]),
    body: writeBody(given["json"], given["body"], encrypted),
    upload: readUploadOption(template, deviation, given, encrypted),
    encrypted: encrypted ?? NONE,
    xml: isV2 ? textMembers(given["xml"], deviation?.encoded ?? [], encrypted) : undefined,
    timeout: readTimeout(given["timeout"]),
    signal: readSignal(given["signal"]),
  };
}

function pathValue(template: string, name: string, value: unknown): string {
  const refuse = (why: string): never => {
    throw new RequestError(`${template}: the path value "${name}" ${why}`, { parameter: name });
  };
  if (value === undefined) {
    return refuse(`is missing: give it as { ${name}: "…" } at the top level of the options.`);
  }
  if (typeof value !== "string" && typeof value !== "bigint" && !Number.isSafeInteger(value)) {
    return refuse(`must be a string (or a whole number), found ${kind(value)}.`);
  }
  const text = String(value);
  if (text === "") return refuse("is empty, which would be another path.");
  if (text === "." || text === "..") return refuse(`is "${text}", which would be another path.`);
  if (!text.isWellFormed()) return refuse("holds half of a surrogate pair, which is no character.");
  return text;
}

function readUploadOption(
  template: string,
  deviation: Deviation | undefined,
  given: Readonly<Record<string, unknown>>,
  encrypted: string[] | undefined,
): CheckedUpload | undefined {
  const form = deviation?.multipart;
  const { multipart } = given;
  if (form === undefined) {
    if (multipart === undefined) return undefined;
    throw new RequestError(
      `${template}: multipart is for documented uploads, and this is none with this method. Its values go into json.`,
      { parameter: "multipart" },
    );
  }
  for (const name of ["json", "body", "xml"]) {
    if (given[name] === undefined) continue;
    throw new RequestError(
      `${template}: an upload has no ${name}; give the file as multipart: { ${form.file}: … }.`,
      { parameter: name },
    );
  }
  return checkUpload(template, form, multipart, encrypted);
}

function readQuery(
  query: unknown,
  deviation: Deviation | undefined,
  encrypted: string[] | undefined,
): readonly (readonly [string, string])[] {
  if (query === undefined) return [];
  if (typeof query !== "object" || query === null || Array.isArray(query)) {
    throw new RequestError(`query must be an object or URLSearchParams, found ${kind(query)}.`, {
      parameter: "query",
    });
  }
  const entries: Iterable<[string, unknown]> =
    query instanceof URLSearchParams ? query : Object.entries(query);
  const pairs: (readonly [string, string])[] = [];
  for (const [name, given] of entries) {
    const value = isJson(deviation, name, given) ? toJson(given, `query.${name}`) : given;
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined) pairs.push([name, queryText(name, item, encrypted)]);
    }
  }
  return pairs;
}

function isJson(deviation: Deviation | undefined, name: string, value: unknown): boolean {
  if (deviation?.encoded === undefined || typeof value !== "object" || value === null) return false;
  return deviation.encoded.some((field) => field.in === "query" && field.path[0] === name);
}

function queryText(name: string, value: unknown, encrypted: string[] | undefined): string {
  if (!(value instanceof Encrypted)) return queryValue(name, value);
  encrypted?.push(value.toJSON());
  return value.toJSON();
}

function queryValue(name: string, value: unknown): string {
  const parameter = `query.${name}`;
  const refuse = (why: string): never => {
    throw new RequestError(`${parameter} ${why}`, { parameter });
  };
  if (value === null) return refuse("is null; leave the member out instead.");
  if (!["string", "number", "bigint", "boolean"].includes(typeof value)) {
    return refuse(`must be a string, number, boolean or an array of these, found ${kind(value)}.`);
  }
  if (typeof value === "number" && !Number.isFinite(value)) return refuse(`is ${value}.`);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return refuse("is a number too large to be exact; write it as a string.");
  }
  const text = String(value);
  return text.isWellFormed() && name.isWellFormed()
    ? text
    : refuse("holds half of a surrogate pair, which is no character.");
}

// These say who sends, what is signed and where the body ends: the SDK alone knows them.
const OURS = new Set([
  "authorization",
  "host",
  "content-length",
  "transfer-encoding",
  "connection",
]);

function readHeaders(headers: unknown): Readonly<Record<string, string>> {
  if (headers === undefined) return {};
  if (typeof headers !== "object" || headers === null || Array.isArray(headers)) {
    throw new RequestError(`headers must be an object of strings, found ${kind(headers)}.`, {
      parameter: "headers",
    });
  }
  const entries: Iterable<[string, unknown]> =
    headers instanceof Headers ? headers : Object.entries(headers);
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

function readTimeout(timeout: unknown): number | undefined {
  if (timeout === undefined || isMilliseconds(timeout)) return timeout;
  throw new RequestError(
    `timeout: ${MILLISECONDS_EXPECTED}, found ${typeof timeout === "number" ? timeout : kind(timeout)}.`,
    {
      parameter: "timeout",
    },
  );
}

function readSignal(signal: unknown): AbortSignal | undefined {
  if (signal === undefined || signal instanceof AbortSignal) return signal;
  throw new RequestError(`signal must be an AbortSignal, found ${kind(signal)}.`, {
    parameter: "signal",
  });
}

function kind(value: unknown): string {
  return value === null
    ? "null"
    : Array.isArray(value)
      ? "an array"
      : `a value of type ${typeof value}`;
}
