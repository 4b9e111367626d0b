import type { Config } from "../config/config.ts";
import { requestMessage } from "../crypto/message.ts";
import type { Raw } from "../crypto/message.ts";
import { RSA_SCHEME } from "../crypto/scheme.ts";
import type { Stamp } from "../crypto/stamp.ts";

/** What goes into a request's signature, beside the key. */
export interface ToSign {
  readonly method: string;
  readonly target: string;
  readonly body: Raw | undefined;
}

/** The bytes that are signed. */
export function signingMessage({ method, target, body }: ToSign, stamp: Stamp): Uint8Array {
  return requestMessage(method, target, stamp.timestamp, stamp.nonce, body ?? "");
}

/**
 * The `Authorization` header.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365336
 */
export function authorization(
  { mchid, serial }: Pick<Config, "mchid" | "serial">,
  { timestamp, nonce }: Stamp,
  signature: string,
): string {
  return `${RSA_SCHEME} mchid="${mchid}",nonce_str="${nonce}",timestamp="${timestamp}",serial_no="${serial}",signature="${signature}"`;
}

/** The signature in such a header: a proxy that refuses may show the request's headers. */
export function signatureIn(header: string): string {
  return header.slice(header.lastIndexOf('signature="') + 'signature="'.length, -1);
}
