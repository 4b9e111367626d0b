import type { FormPart } from "../server/form-parts.ts";

/**
 * What the signature of an upload covers in place of the body: the bytes of the multipart body's part `meta`.
 * A body without it counts as empty, and its signature will not match.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365336
 */
export function metaPart(parts: readonly FormPart[]): Buffer {
  return parts.find(({ name }) => name === "meta")?.bytes ?? Buffer.alloc(0);
}
