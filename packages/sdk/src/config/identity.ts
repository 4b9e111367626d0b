import type { KeyObject } from "node:crypto";
import { wrongOption } from "../errors.ts";
import { schemeOf } from "../crypto/scheme.ts";
import type { Caller } from "../crypto/scheme.ts";
import { describe } from "./connection-options.ts";

/** Who signs the requests, as `Authorization` says it. */
export interface Identity {
  readonly caller: Caller;
  /** The scheme of the signature: `WECHATPAY2-SHA256-RSA2048`. */
  readonly scheme: string;
  /** The id of the merchant, the brand or the developer. */
  readonly id: string;
  /** Which key signs: the serial number of its certificate; for a developer the id of its public half. */
  readonly serial: string;
}

/** The identity of a caller whose private key was checked: it signs by the scheme that takes its kind of key. */
export function identityOf(
  caller: Caller,
  id: string,
  serial: string,
  privateKey: KeyObject,
): Identity {
  const scheme = schemeOf(privateKey, caller);
  if (scheme === undefined) throw new TypeError("privateKey: no scheme takes it.");
  return { caller, scheme, id, serial };
}

/** The id of a brand or a developer: it stands within quotes in a header. */
export function readId(option: string, id: unknown, where: string): string {
  if (typeof id === "string" && /^[A-Za-z0-9_-]+$/.test(id)) return id;
  throw wrongOption(
    option,
    `expected a string of letters, digits, "_" and "-", found ${describe(id)}. ${where}`,
  );
}
