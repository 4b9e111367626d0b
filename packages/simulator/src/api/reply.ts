import { JSON_TYPE, TEXT_TYPE } from "../core/http.ts";
import type { SimResponse } from "../core/http.ts";
import type { Failure } from "./api.ts";

/** Thrown to end a control request with an error answer. */
export class ControlError extends Error {
  override readonly name = "ControlError";
  readonly status: number;
  readonly more: { readonly member?: string } & Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    more: ControlError["more"] = {},
    headers: ControlError["headers"] = {},
  ) {
    super(message);
    this.status = status;
    this.more = more;
    this.headers = headers;
  }
}

/** 400 that names the member, parameter or header at fault. */
export function badInput(member: string, message: string): ControlError {
  return new ControlError(400, message, { member });
}

// Pages run our own files only, nobody may frame them, and nothing is kept: an answer may hold keys.
const policy = (formAction: string, frameAncestors: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action ${formAction}; base-uri 'none'; frame-ancestors ${frameAncestors}`;

const guards = {
  "cache-control": "no-store",
  "content-security-policy": policy("'self'", "'none'"),
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  // Not no-referrer: browsers would then send `Origin: null` with the phone page's own form.
  "referrer-policy": "same-origin",
  vary: "accept, accept-language",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
} as const;

/** An answer of any type, with the headers that every control answer has. */
export function reply(
  status: number,
  contentType: string,
  body: SimResponse["body"],
  headers: Readonly<Record<string, string>> = {},
): SimResponse {
  return { status, headers: { ...guards, "content-type": contentType, ...headers }, body };
}

/** Lets the page's forms end on another site: browsers hold a form's redirects to the policy too. */
export function formsMayLeadTo(url: string): Readonly<Record<string, string>> {
  return { "content-security-policy": policy(`'self' ${new URL(url).origin}`, "'none'") };
}

/**
 * An answer that a page of another site loads as a script or in a frame.
 *
 * @param embedder the origin whose pages alone may frame it
 */
export function embedded(
  contentType: string,
  body: string | Uint8Array,
  embedder: string | undefined,
): SimResponse {
  // It would deny frames altogether; the policy says who may.
  const { "x-frame-options": _, ...others } = reply(200, contentType, body).headers;
  return {
    status: 200,
    headers: {
      ...others,
      "content-type": contentType,
      "content-security-policy": policy("'self'", embedder ?? "'none'"),
      "cross-origin-resource-policy": "cross-origin",
    },
    body,
  };
}

export function json(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): SimResponse {
  return reply(status, JSON_TYPE, JSON.stringify(body), headers);
}

/** Sends the client elsewhere: 303 after a form, 307 to where the same request is answered, 308 for an address that has moved. */
export function redirect(status: 303 | 307 | 308, location: string): SimResponse {
  return reply(status, TEXT_TYPE, "", { location });
}

/** An answer that says no more than that it was done: 204. */
export function nothing(): SimResponse {
  return reply(204, TEXT_TYPE, "");
}

export function failure(error: ControlError): SimResponse {
  const body: Failure = { message: error.message, ...error.more };
  return json(error.status, body, error.headers);
}
