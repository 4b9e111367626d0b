import { formParts } from "../server/form-parts.ts";
import type { SimRequest } from "../core/http.ts";

/**
 * What the signature of an upload covers in place of the body: the bytes of the multipart body's part `meta`.
 * A body without it counts as empty, and its signature will not match.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365336
 */
export function metaPart(request: Pick<SimRequest, "headers" | "body">): Buffer {
  for (const { name, bytes } of formParts(request)) if (name === "meta") return bytes;
  return Buffer.alloc(0);
}
