import type { KeyObject } from "node:crypto";
import { open } from "../crypto/aes-gcm.ts";
import { encryptOaep, isSignedBy } from "../crypto/rsa.ts";
import { SM4_SEAL } from "../crypto/scheme.ts";
import { isSm2, pointOf } from "../crypto/sm.ts";
import type { SmAlgorithms } from "../crypto/sm.ts";
import { typeFound, wrongOption } from "../errors.ts";
import { withoutBytes } from "../transport/sanitize-error.ts";

// What WeChat Pay's keys are used for, by the kind of the key: RSA and AES, or SM where there are algorithms for it.
// WebCrypto, where it takes Node's place, answers later.

/** Whether a signature belongs to a message; throws where `algorithms` can't say it. */
export function fits(
  key: KeyObject,
  message: Uint8Array,
  signature: Uint8Array,
  algorithms: SmAlgorithms | undefined,
): boolean | Promise<boolean> {
  if (algorithms === undefined || !isSm2(key)) return isSignedBy(key, message, signature);
  const result: unknown = calling([message, signature], () =>
    algorithms.sm2Verify(pointOf(key), new Uint8Array(message), signature),
  );
  if (typeof result === "boolean") return result;
  throw wrongOption(
    "algorithms.sm2Verify",
    `expected it to give true or false, at once; it gave ${typeFound(result)}.`,
  );
}

/** Base64 of an encrypted text. */
export function encryptFor(
  key: KeyObject,
  text: string,
  algorithms: SmAlgorithms | undefined,
): string | Promise<string> {
  if (algorithms === undefined || !isSm2(key)) return encryptOaep(key, text);
  const plain = new Uint8Array(Buffer.from(text, "utf8"));
  const sealed = calling([plain], () => algorithms.sm2Encrypt(pointOf(key), plain));
  return bytesOf(sealed, "sm2Encrypt").toString("base64");
}

/** Something that WeChat Pay sealed with the APIv3 key. */
export interface Sealed {
  readonly algorithm: string;
  readonly nonce: string;
  readonly associated_data: string;
  readonly ciphertext: string;
}

/** Opens it; throws where the tag does not fit: another key, another nonce or associated data, altered text. */
export function unseal(
  apiV3Key: Uint8Array,
  { algorithm, nonce, associated_data, ciphertext }: Sealed,
  algorithms: SmAlgorithms | undefined,
): string | Promise<string> {
  if (algorithms === undefined || algorithm !== SM4_SEAL) {
    return open(apiV3Key, nonce, associated_data, ciphertext);
  }
  const bytes = new Uint8Array(Buffer.from(ciphertext, "base64"));
  const [iv, aad] = [nonce, associated_data].map((text) => new Uint8Array(Buffer.from(text)));
  const apiKey = new Uint8Array(apiV3Key);
  const key = bytesOf(
    calling([apiKey], () => algorithms.sm3(apiKey)),
    "sm3",
  ).subarray(0, 16);
  const plain = calling([apiKey, key, bytes], () =>
    algorithms.sm4Open(new Uint8Array(key), iv ?? bytes, aad ?? bytes, bytes),
  );
  return bytesOf(plain, "sm4Open").toString("utf8");
}

/** Calls the caller's library; what it throws comes without what it was given. */
function calling<Result>(given: readonly Uint8Array[], call: () => Result): Result {
  try {
    return call();
  } catch (error) {
    throw withoutBytes(error, given);
  }
}

function bytesOf(value: unknown, name: string): Buffer {
  if (value instanceof Uint8Array) return Buffer.from(value);
  throw wrongOption(
    `algorithms.${name}`,
    `expected it to give bytes, at once; it gave ${typeFound(value)}.`,
  );
}
