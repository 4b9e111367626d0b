import { createCipheriv, createDecipheriv, createHash } from "node:crypto";

// Awaited by whoever uses it, as what is in rsa.ts.

// APIv2 seals the refund notification with AES-256-ECB and PKCS#7; the key's hexadecimal MD5 is 32 characters, which are
// the cipher's 32 bytes. Nothing proves that the text was not altered: whoever acts on it asks WeChat Pay first.

/** Opens Base64 of AES-256-ECB; throws node:crypto's error where the padding does not fit, as with another key. */
export function openEcb(key: Uint8Array, ciphertext: string): Buffer {
  const decipher = createDecipheriv("aes-256-ecb", key, null);
  return Buffer.concat([decipher.update(ciphertext, "base64"), decipher.final()]);
}

/** Base64 of AES-256-ECB. */
export function sealEcb(key: Uint8Array, plaintext: string): string {
  const cipher = createCipheriv("aes-256-ecb", key, null);
  return cipher.update(plaintext, "utf8", "base64") + cipher.final("base64");
}

/** The cipher's key of an APIv2 key. */
export function ecbKey(apiV2Key: Uint8Array): Uint8Array {
  return Buffer.from(createHash("md5").update(apiV2Key).digest("hex"), "ascii");
}
