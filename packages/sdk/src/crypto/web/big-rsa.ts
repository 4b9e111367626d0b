import { Buffer } from "./bytes.ts";
import { bigintOf } from "./der.ts";
import { createHash } from "./hash.ts";
import { KeyObject } from "./key-object.ts";

// RSA in step, which WebCrypto has not: for what a page or an app is handed (`Invoke` gives it at once), and for the issuer of
// a certificate. Calls are signed by WebCrypto (rsa.ts). Numbers of any size take a time that depends on them, so the secret
// ones never meet a message that somebody chose: it is blinded by a random number, another one each time.

// DER of the digest's algorithm, which stands before it (RFC 8017, 9.2).
const SHA256_INFO = "3031300d060960864801650304020105000420";

/** The message as it is signed: EMSA-PKCS1-v1_5 with SHA-256. */
function encoded(message: Uint8Array, bytes: number): bigint {
  const digest = createHash("sha256").update(message).digest("hex");
  const info = `00${SHA256_INFO}${digest}`;
  return BigInt(`0x0001${"ff".repeat(bytes - 2 - info.length / 2)}${info}`);
}

/** Signs on this thread, in some milliseconds; Base64. */
export function signNow(key: KeyObject, message: Uint8Array): string {
  const { modulus, exponent, secret } = KeyObject.numbersOf(key);
  if (secret === undefined) throw new TypeError("a public key can't sign");
  const bytes = sizeOf(modulus);
  const text = encoded(message, bytes);
  const [blind, unblind] = blinding(modulus);
  const hidden = (text * power(blind, exponent, modulus)) % modulus;
  const { p, q, dp, dq, qInverse } = secret;
  const [ofP, ofQ] = [power(hidden % p, dp, p), power(hidden % q, dq, q)];
  const apart = ((((ofP - ofQ) * qInverse) % p) + p) % p;
  const signature = ((ofQ + q * apart) * unblind) % modulus;
  // A fault in one half would give away the key.
  if (power(signature, exponent, modulus) !== text) throw new Error("the signature is wrong");
  return Buffer.from(signature.toString(16).padStart(bytes * 2, "0"), "hex").toString("base64");
}

/** Whether a signature belongs to a message. */
export function isSignedNow(key: KeyObject, message: Uint8Array, signature: Uint8Array): boolean {
  const { modulus, exponent } = KeyObject.numbersOf(key);
  const bytes = sizeOf(modulus);
  const value = bigintOf(signature);
  if (signature.length !== bytes || value >= modulus) return false;
  return power(value, exponent, modulus) === encoded(message, bytes);
}

function sizeOf(modulus: bigint): number {
  return Math.ceil(modulus.toString(16).length / 2);
}

/** A random number and its inverse. */
function blinding(modulus: bigint): readonly [bigint, bigint] {
  for (;;) {
    const random = crypto.getRandomValues(new Uint8Array(sizeOf(modulus)));
    const blind = bigintOf(random) % modulus;
    const inverse = inverseOf(blind, modulus);
    if (inverse !== undefined) return [blind, inverse];
  }
}

/** Euclid's algorithm; `undefined` where there is none. */
function inverseOf(value: bigint, modulus: bigint): bigint | undefined {
  let [a, b, x, y] = [value, modulus, 1n, 0n];
  while (b !== 0n) {
    const times = a / b;
    [a, b, x, y] = [b, a - times * b, y, x - times * y];
  }
  return a === 1n ? ((x % modulus) + modulus) % modulus : undefined;
}

const WINDOW = 4n;

/** Four bits of the exponent at a time. */
function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  const powers = [1n];
  for (let at = 1; at < 16; at++) powers.push(((powers[at - 1] ?? 1n) * base) % modulus);
  let result = 1n;
  for (const digit of exponent.toString(16)) {
    for (let turn = 0n; turn < WINDOW; turn++) result = (result * result) % modulus;
    result = (result * (powers[parseInt(digit, 16)] ?? 1n)) % modulus;
  }
  return result;
}
