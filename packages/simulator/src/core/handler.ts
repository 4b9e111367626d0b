import type { Operation } from "@wechatpay-kit/catalog";
import type { Answer } from "./answer.ts";
import type { Context } from "./context.ts";
import type { Merchant } from "./merchant.ts";

/** JSON as it was parsed and checked against the catalogue. */
export type Members = Readonly<Record<string, unknown>>;

/** Whether a value of parsed JSON is an object. */
export function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The file of an upload. */
export interface UploadedFile {
  /** As `meta` names it; where it does not, as its part of the form does. */
  readonly name: string;
  /** Its content type, as its part says it. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A request that passed every check of form. */
export interface Call {
  readonly operation: Operation;
  /** Who signed. */
  readonly merchant: Merchant;
  /** Values of the path's variables, decoded. */
  readonly path: Readonly<Record<string, string>>;
  /** Decoded values, in the clear; an array where the catalogue has one. */
  readonly query: Members;
  /**
   * The JSON body, of an upload its `meta`; empty where the operation has none. As it is meant: encoded members are
   * decoded, encrypted ones in the clear.
   */
  readonly body: Members;
  /** The file of an upload. */
  readonly file?: UploadedFile;
  /** Headers of a request of APIv2 that its page lists, under the names there; empty ones are none. */
  readonly headers?: Members;
  /** How a request of APIv2 was signed; what it leads to is signed in the same way. */
  readonly signType?: "MD5" | "HMAC-SHA256";
  /** Where the request was sent: `http://127.0.0.1:7180`. Addresses in answers lead there. */
  readonly origin: string;
}

/**
 * What an operation does.
 *
 * @throws Refusal to answer with an error
 */
export type Handler = (context: Context, call: Call) => Promise<Answer>;

/** Reads a text member that the catalogue requires. */
export function text(members: Members, name: string): string {
  const value = members[name];
  if (typeof value !== "string") throw new Error(`The validated request has no text ${name}.`);
  return value;
}

/** Reads a text member that may be absent. */
export function optionalText(members: Members, name: string): string | null {
  return members[name] === undefined ? null : text(members, name);
}
