import { createCipheriv, createDecipheriv } from "node:crypto";

// Awaited by whoever uses it, as what is in rsa.ts.

const TAG_BYTES = 16;

/** AEAD_AES_256_GCM: Base64 of ciphertext and 128-bit tag. */
export function seal(
  key: Uint8Array,
  nonce: string,
  associatedData: string,
  plaintext: string,
): string {
  const cipher = createCipheriv("aes-256-gcm", key, Buffer.from(nonce, "utf8"));
  cipher.setAAD(Buffer.from(associatedData, "utf8"));
  return Buffer.concat([
    cipher.update(plaintext, "utf8"),
    cipher.final(),
    cipher.getAuthTag(),
  ]).toString("base64");
}

/** Opens `seal`; throws where the tag does not fit: another key, another nonce or associated data, altered text. */
export function open(
  key: Uint8Array,
  nonce: string,
  associatedData: string,
  ciphertext: string,
): string {
  const sealed = Buffer.from(ciphertext, "base64");
  if (sealed.length < TAG_BYTES) throw new RangeError("the ciphertext is shorter than its tag");
  const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(nonce, "utf8"), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(associatedData, "utf8"));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  // `final` is what checks the tag: without it a flipped bit passes.
  return Buffer.concat([
    decipher.update(sealed.subarray(0, -TAG_BYTES)),
    decipher.final(),
  ]).toString("utf8");
}
