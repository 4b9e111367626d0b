import type { Identity } from "../config/identity.ts";
import { requestMessage } from "../crypto/message.ts";
import type { Raw } from "../crypto/message.ts";
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
 * The `Authorization` header. Its members are named by the kind of caller; their order is free, and the last is the signature.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365336
 * @see https://pay.weixin.qq.com/doc/brand/4015407523
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4035576740
 */
export function authorization(
  { caller, scheme, id, serial }: Identity,
  { timestamp, nonce }: Stamp,
  signature: string,
): string {
  const stamp = `nonce_str="${nonce}",timestamp="${timestamp}"`;
  const members = {
    merchant: `mchid="${id}",${stamp},serial_no="${serial}"`,
    brand: `brand_id="${id}",${stamp},serial_no="${serial}"`,
    skill: `developer_platform="SKILLHUB",developer_id="${id}",pub_key_id="${serial}",${stamp}`,
  };
  return `${scheme} ${members[caller]},signature="${signature}"`;
}

/** The signature in such a header: a proxy that refuses may show the request's headers. */
export function signatureIn(header: string): string {
  return header.slice(header.lastIndexOf('signature="') + 'signature="'.length, -1);
}
