import { UNDOCUMENTED_V2 } from "./deviation.ts";
import type { Deviation } from "./deviation.ts";
import { RequestError } from "../errors.ts";
import { optionNames } from "../generated/option-names.ts";
import { isRetries, RETRIES_EXPECTED } from "../config/retries.ts";
import { isMilliseconds, MILLISECONDS_EXPECTED } from "../config/milliseconds.ts";
import { checkUpload } from "./check-upload.ts";
import type { CheckedUpload } from "./check-upload.ts";
import { readHeaders } from "./check-headers.ts";
import { readQuery } from "./check-query.ts";
import { placeholders } from "./route.ts";
import { writeBody } from "./body.ts";
import type { Call, CheckedCall } from "./call.ts";
import { documentedAs } from "./documented.ts";
import { kind } from "./kind.ts";
import { optionEntries } from "./option-entries.ts";
import { filled } from "./filling.ts";
import { fillingOf, withSubMerchant } from "./sub-merchant.ts";
import { unreadable } from "./unreadable.ts";
import { textMembers } from "./check-xml.ts";

const NONE: readonly string[] = [];

/** Checks a call's options; throws a `RequestError` that names the part at fault. */
export function checkCall(call: Call): CheckedCall {
  try {
    return check(call);
  } catch (cause) {
    throw unreadable(call.template, cause);
  }
}

function check({ method, template, options = {}, sub }: Call): CheckedCall {
  const given: Readonly<Record<string, unknown>> = Object.fromEntries(
    optionEntries("options", options, `one object, as { query: {…} }, for ${template}`),
  );
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
  const values = pathValues(
    template,
    names,
    sub === undefined ? given : withSubMerchant(sub, names, given),
  );
  const documented = documentedAs({ method, template }, values);
  if (documented !== undefined && documented.template.startsWith("v2/") !== isV2) {
    throw new RequestError(
      `${template}: this path leads to an operation of ${isV2 ? "APIv3" : "APIv2"}; write it as ${documented.template}.`,
      { parameter: "path" },
    );
  }
  const deviation = documented?.deviation ?? (isV2 ? UNDOCUMENTED_V2 : undefined);
  const encrypted: string[] | undefined = deviation?.sensitive && [];
  const filling = sub && fillingOf(sub, { method, template, values, ...documented });
  const query = readQuery(given["query"], deviation, encrypted);
  const xml = isV2 ? textMembers(given["xml"], deviation?.encoded ?? [], encrypted) : undefined;
  return {
    label: `${method} /${documented?.template ?? template}`,
    method,
    template,
    values,
    ...documented,
    deviation,
    query: filling ? filled(query, filling.query, "query") : query,
    headers: readHeaders(given["headers"]),
    body: writeBody(given["json"], given["body"], encrypted, isV2 ? undefined : filling?.body),
    upload: readUploadOption(template, deviation, given, encrypted),
    encrypted: encrypted ?? NONE,
    xml: filling && xml ? filled(xml, filling.body, "xml") : xml,
    as: "stream",
    timeout: readTimeout(given["timeout"]),
    retries: readRetries(given["retries"]),
    signal: readSignal(given["signal"]),
  };
}

function pathValues(
  template: string,
  names: readonly string[],
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  // A loop: the ten frames of an error's stack have to reach the line that made the call.
  const pairs: [string, string][] = [];
  for (const name of names) pairs.push([name, pathValue(template, name, given[name])]);
  return Object.fromEntries(pairs);
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

function readTimeout(timeout: unknown): number | undefined {
  if (timeout === undefined || isMilliseconds(timeout)) return timeout;
  throw new RequestError(
    `timeout: ${MILLISECONDS_EXPECTED}, found ${typeof timeout === "number" ? timeout : kind(timeout)}.`,
    {
      parameter: "timeout",
    },
  );
}

function readRetries(retries: unknown): number | undefined {
  if (retries === undefined || isRetries(retries)) return retries;
  throw new RequestError(
    `retries: ${RETRIES_EXPECTED}, found ${typeof retries === "number" ? retries : kind(retries)}.`,
    { parameter: "retries" },
  );
}

function readSignal(signal: unknown): AbortSignal | undefined {
  if (signal === undefined || signal instanceof AbortSignal) return signal;
  throw new RequestError(`signal must be an AbortSignal, found ${kind(signal)}.`, {
    parameter: "signal",
  });
}
