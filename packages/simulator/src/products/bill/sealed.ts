import { createCipheriv, createHmac } from "node:crypto";
import type { Chunks } from "../../core/http.ts";
import type { Merchant } from "../../core/merchant.ts";

/** What a sub-merchant's bill is encrypted with. Both are text, and their characters are the bytes. */
export interface BillKey {
  /** 32 characters. */
  readonly key: string;
  /** 16 characters. */
  readonly nonce: string;
}

/** The key behind an address: other for each, and derived, so that there is nothing to store. */
export function billKey({ row }: Merchant, token: string): BillKey {
  const digits = createHmac("sha256", row.api_v3_key).update(`bill ${token}`).digest("hex");
  return { key: digits.slice(0, 32), nonce: digits.slice(32, 48) };
}

/**
 * Encrypts by AEAD_AES_256_GCM, without associated data; the tag comes last.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014314390
 */
export async function* sealed(bytes: Chunks, { key, nonce }: BillKey): AsyncGenerator<Uint8Array> {
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  for await (const piece of bytes) yield cipher.update(piece);
  cipher.final();
  yield cipher.getAuthTag();
}
