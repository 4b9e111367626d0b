import type { SimRequest } from "./http.ts";

/**
 * What the signature of an upload covers in place of the body: the bytes of the multipart body's part `meta`.
 * A body without it counts as empty, and its signature will not match.
 *
 * Not by `Response.formData()`: undici refuses boundaries of less than 27 characters, which SDKs send.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365336
 */
export function metaPart(request: SimRequest): Buffer {
  const contentType = request.headers["content-type"] ?? "";
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) return Buffer.alloc(0);
  // Every boundary but the first stands on a line of its own: with the line break before it, all look the same.
  const body = Buffer.concat([Buffer.from("\r\n"), request.body]);
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  for (
    let start = body.indexOf(delimiter), end: number;
    start !== -1 && (end = body.indexOf(delimiter, start + delimiter.length)) !== -1;
    start = end
  ) {
    const part = body.subarray(start + delimiter.length, end);
    const head = part.indexOf("\r\n\r\n");
    if (head !== -1 && /;\s*name="?meta"?\s*(?:;|\r\n|$)/i.test(part.toString("latin1", 0, head))) {
      return part.subarray(head + 4);
    }
  }
  return Buffer.alloc(0);
}
