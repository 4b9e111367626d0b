import type { SimRequest } from "./http.ts";

/**
 * What the signature of an upload covers in place of the body: the text of the multipart body's part `meta`.
 * A body without it counts as empty, and its signature will not match.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365336
 */
export async function metaPart(request: SimRequest): Promise<Buffer> {
  const contentType = request.headers["content-type"] ?? "";
  try {
    const form = await new Response(request.body, {
      headers: { "content-type": contentType },
    }).formData();
    const meta = form.get("meta") ?? "";
    return typeof meta === "string" ? Buffer.from(meta) : Buffer.from(await meta.arrayBuffer());
  } catch {
    // Not multipart at all.
    return Buffer.alloc(0);
  }
}
