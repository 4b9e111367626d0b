import type { KeyObject } from "node:crypto";
import { schemeOf } from "../crypto/scheme.ts";
import type { Caller } from "../crypto/scheme.ts";

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
