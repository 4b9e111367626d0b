import { RequestError, typeFound } from "../errors.ts";
import type { Raw } from "../crypto/message.ts";
import { plainJson } from "./plain-json.ts";
import { filledJson } from "./filling.ts";
import type { Pairs } from "./filling.ts";
import { isError } from "../is-error.ts";

/** What a request sends: signed as it is, with the type that says how to read it. */
export type Body =
  | { readonly from: "json"; readonly content: string; readonly type: string }
  | { readonly from: "body"; readonly content: Raw; readonly type: string }
  | {
      readonly from: "form";
      readonly content: Uint8Array;
      readonly type: string;
      /** The part that alone is signed. */
      readonly signed: string;
    };

/**
 * Options → body. `json` is written once, here: what is signed is what is sent.
 *
 * @param encrypted collects the texts of `encrypted(…)` values where that matters.
 * @param filling members of `json` that are there even where the caller leaves them out.
 */
export function writeBody(
  json: unknown,
  body: unknown,
  encrypted?: string[],
  filling: Pairs = [],
): Body | undefined {
  if (json !== undefined && body !== undefined) {
    throw new RequestError("Give either json or body, not both.", { parameter: "body" });
  }
  if (json !== undefined || (body === undefined && filling.length > 0)) {
    const written = filledJson(copied(json === undefined ? {} : json, "json", encrypted), filling);
    return { from: "json", content: JSON.stringify(written), type: "application/json" };
  }
  if (body === undefined) return undefined;
  if (typeof body === "string") {
    if (body.isWellFormed()) return { from: "body", content: body, type: "application/json" };
    // As UTF-8 it would become another character.
    throw new RequestError("body holds half of a surrogate pair, which is no character.", {
      parameter: "body",
    });
  }
  if (body instanceof Uint8Array) {
    // A copy: what is sent a moment later is what was signed, whatever the caller does with the bytes.
    return { from: "body", content: new Uint8Array(body), type: "application/json" };
  }
  throw new RequestError(
    `body must be a string or bytes, found ${typeFound(body)}. For an object, use json.`,
    { parameter: "body" },
  );
}

/** JSON text; a `RequestError` that names the member at fault where JSON can't say what was meant. */
export function toJson(value: unknown, where: string, encrypted?: string[]): string {
  return JSON.stringify(copied(value, where, encrypted));
}

function copied(value: unknown, where: string, encrypted: string[] | undefined): unknown {
  try {
    return plainJson(value, where, encrypted);
  } catch (cause) {
    if (cause instanceof RequestError) throw cause;
    // A getter or a toJSON of the caller's, or a nesting deeper than the stack.
    throw new RequestError(
      `${where} can't be written: ${isError(cause) ? cause.message : String(cause)}`,
      { parameter: where, cause },
    );
  }
}
