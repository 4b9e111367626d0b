import { constants, privateDecrypt, publicEncrypt, sign as signWith, verify } from "node:crypto";
import type { KeyObject } from "node:crypto";

// On runtimes without Node's modules `web/rsa.ts` stands in this place. It gives promises, but of `signNow`: whoever uses
// these awaits them.

// RSASSA-PKCS1-v1_5 with SHA-256 is the scheme WECHATPAY2-SHA256-RSA2048; node:crypto uses that padding for RSA keys
// unless told otherwise.
const DIGEST = "sha256";

/** Signs in the way that is fastest: `alone` says that nothing else is in flight. */
export function sign(
  key: KeyObject,
  message: Uint8Array,
  alone: boolean,
): string | Promise<string> {
  return alone ? signNow(key, message) : signOnThreadpool(key, message);
}

/** Signs on the calling thread: the faster way while nothing else is in flight (about 0.3 ms). */
export function signNow(key: KeyObject, message: Uint8Array): string {
  return signWith(DIGEST, message, key).toString("base64");
}

/** Signs on the threadpool, so that many requests in flight share the cores and the event loop stays free. */
export function signOnThreadpool(key: KeyObject, message: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    signWith(DIGEST, message, key, (error, signature) => {
      if (error === null) resolve(signature.toString("base64"));
      else reject(error);
    });
  });
}

/** Whether `signature` (bytes) belongs to the message; a signature of a wrong length is simply not valid. */
export function isSignedBy(key: KeyObject, message: Uint8Array, signature: Uint8Array): boolean {
  return verify(DIGEST, message, key, signature);
}

// SHA-1 in OAEP is what WeChat Pay's servers and all official SDKs use; it does not weaken OAEP, and SHA-256 is refused.
const OAEP = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha1" } as const;

/** RSAES-OAEP with SHA-1: Base64 of the encrypted UTF-8 text. The text may have `maxOaepBytes(key)` bytes at most. */
export function encryptOaep(key: KeyObject, text: string): string {
  return publicEncrypt({ key, ...OAEP }, Buffer.from(text, "utf8")).toString("base64");
}

/** Opens `encryptOaep`; throws node:crypto's error where the key or the text is not the right one. */
export function decryptOaep(key: KeyObject, ciphertext: string): string {
  return privateDecrypt({ key, ...OAEP }, Buffer.from(ciphertext, "base64")).toString("utf8");
}

/** Bytes that fit into one OAEP block: 214 for a 2048-bit key. */
export function maxOaepBytes(key: KeyObject): number {
  return (key.asymmetricKeyDetails?.modulusLength ?? 2048) / 8 - 42;
}
