import type { SimRequest } from "../core/http.ts";
import { badInput, ControlError } from "./reply.ts";

/** Members of a JSON object or fields of a form. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * The request's JSON object; no body is an empty one.
 *
 * @throws ControlError 415 for another content type, 400 for anything but an object of the members allowed
 */
export function readJson(request: SimRequest, allowed: readonly string[]): Fields {
  if (request.body.byteLength === 0) return {};
  const type = mediaType(request);
  if (type !== "application/json") {
    // A page of another site can send text/plain and forms without asking; it can't send JSON.
    throw new ControlError(
      415,
      `The content type must be application/json, not ${type || "none"}; with curl: -H 'content-type: application/json'.`,
      { member: "content-type" },
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(request.body));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ControlError(400, `The body is not JSON in UTF-8: ${reason}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ControlError(400, `The body must be a JSON object, not ${shown(value)}.`);
  }
  return only({ ...value }, allowed, "member");
}

/** Reads the fields of a form as browsers send it: one left empty is not there. */
export function readForm(request: SimRequest, allowed: readonly string[]): Fields {
  const form = new URLSearchParams(Buffer.from(request.body).toString("utf8"));
  const filled = [...form].filter(([, value]) => value !== "");
  return only(Object.fromEntries(filled), allowed, "field");
}

/** Reads the parameters of a query; a misspelt one is refused rather than passed over. */
export function readParameters(query: URLSearchParams, allowed: readonly string[]): Fields {
  return only(Object.fromEntries(query), allowed, "parameter");
}

/** The content type without its parameters: `application/json` of `application/json; charset=utf-8`. */
export function mediaType(request: SimRequest): string {
  const [type = ""] = (request.headers["content-type"] ?? "").split(";");
  return type.trim().toLowerCase();
}

/** Reads a text that may be left out, of 128 characters at most. */
export function textField(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined) return undefined;
  if (typeof value !== "string" || value === "") {
    throw badInput(name, `${name} must be a text that is not empty, not ${shown(value)}.`);
  }
  if (value.length > 128) throw badInput(name, `${name} must have 128 characters at most.`);
  if (/[\p{Cc}\p{Cs}]/u.test(value)) {
    throw badInput(name, `${name} must have no control characters and no halves of characters.`);
  }
  return value;
}

/** Reads how many entries a list may have: `limit`, 100 where it is left out. */
export function limitOf(fields: Fields): number {
  const given = fields["limit"] ?? "100";
  const limit = typeof given === "string" && /^\d{1,4}$/.test(given) ? Number(given) : 0;
  if (limit < 1 || limit > 1000) {
    throw badInput("limit", `limit must be a number from 1 to 1000, not ${shown(given)}.`);
  }
  return limit;
}

/** Writes a value for an error text: never at length, never deep. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object" && value !== null) return "an object";
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function only(fields: Fields, allowed: readonly string[], kind: string): Fields {
  for (const name of Object.keys(fields)) {
    if (allowed.includes(name)) continue;
    const known = allowed.length === 0 ? "There is none" : `There are ${allowed.join(", ")}`;
    throw badInput(name.slice(0, 80), `There is no ${kind} ${shown(name)} here. ${known}.`);
  }
  return fields;
}
