import { Buffer } from "./bytes.ts";
import { KeyObject } from "./key-object.ts";

// What is in ../rsa.ts, by WebCrypto.

export { signNow } from "./big-rsa.ts";

const SIGNATURE = "RSASSA-PKCS1-v1_5";

export async function signOnThreadpool(key: KeyObject, message: Uint8Array): Promise<string> {
  const imported = await KeyObject.importedFor(key, "sign");
  return base64(await crypto.subtle.sign(SIGNATURE, imported, Buffer.from(message)));
}

/** There is one way only. */
export function sign(key: KeyObject, message: Uint8Array, _alone: boolean): Promise<string> {
  return signOnThreadpool(key, message);
}

export async function isSignedBy(
  key: KeyObject,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  const imported = await KeyObject.importedFor(key, "verify");
  return crypto.subtle.verify(SIGNATURE, imported, Buffer.from(signature), Buffer.from(message));
}

const OAEP = { name: "RSA-OAEP" };

export async function encryptOaep(key: KeyObject, text: string): Promise<string> {
  const imported = await KeyObject.importedFor(key, "encrypt");
  return base64(await crypto.subtle.encrypt(OAEP, imported, Buffer.from(text)));
}

export async function decryptOaep(key: KeyObject, ciphertext: string): Promise<string> {
  const imported = await KeyObject.importedFor(key, "decrypt");
  const plain = await crypto.subtle.decrypt(OAEP, imported, Buffer.from(ciphertext, "base64"));
  return Buffer.from(plain).toString();
}

export function maxOaepBytes(key: KeyObject): number {
  return (key.asymmetricKeyDetails.modulusLength ?? 2048) / 8 - 42;
}

function base64(bytes: ArrayBuffer): string {
  return Buffer.from(bytes).toString("base64");
}
