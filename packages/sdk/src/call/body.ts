import { Encrypted } from "./encrypted.ts";
import { RequestError, typeFound } from "../errors.ts";
import type { Raw } from "../crypto/message.ts";

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
 */
export function writeBody(json: unknown, body: unknown, encrypted?: string[]): Body | undefined {
  if (json !== undefined && body !== undefined) {
    throw new RequestError("Give either json or body, not both.", { parameter: "body" });
  }
  if (json !== undefined)
    return { from: "json", content: toJson(json, "json", encrypted), type: "application/json" };
  if (body === undefined) return undefined;
  if (typeof body === "string") return { from: "body", content: body, type: "application/json" };
  if (body instanceof Uint8Array) {
    // A copy: what is sent a moment later is what was signed, whatever the caller does with the bytes.
    return { from: "body", content: new Uint8Array(body), type: "application/json" };
  }
  throw new RequestError(
    `body must be a string or bytes, found ${typeFound(body)}. For an object, use json.`,
    { parameter: "body" },
  );
}

/** JSON text; a `RequestError` that names `where` for what has none. */
export function toJson(value: unknown, where: string, encrypted?: string[]): string {
  let text: string | undefined;
  try {
    text = encrypted === undefined ? JSON.stringify(value) : collecting(value, encrypted);
  } catch (cause) {
    // A cycle or a bigint; node's words name the place.
    throw new RequestError(
      `${where} can't be written: ${cause instanceof Error ? cause.message : String(cause)}`,
      { parameter: where, cause },
    );
  }
  if (text !== undefined) return text;
  throw new RequestError(`${where} can't be written: a ${typeof value} has no JSON form.`, {
    parameter: where,
  });
}

function collecting(value: unknown, encrypted: string[]): string {
  return JSON.stringify(
    value,
    // The replacer is given what `toJSON` made; what it was made from is still in its holder.
    function (this: Readonly<Record<string, unknown>>, key: string, text: unknown) {
      if (this[key] instanceof Encrypted) encrypted.push(this[key].toJSON());
      return text;
    },
  );
}
