import type { webcrypto } from "node:crypto";
import { Buffer } from "./bytes.ts";
import {
  bitsOf,
  der,
  fromPem,
  integerOf,
  objectIdOf,
  readOne,
  TAG,
  toPem,
  valuesIn,
} from "./der.ts";
import type { Der } from "./der.ts";

/** The numbers of an RSA key (RFC 8017); a public one has the first two. */
export interface RsaNumbers {
  readonly modulus: bigint;
  readonly exponent: bigint;
  readonly secret?: {
    readonly p: bigint;
    readonly q: bigint;
    readonly dp: bigint;
    readonly dq: bigint;
    readonly qInverse: bigint;
  };
}

const RSA = "1.2.840.113549.1.1.1";
const NAMES: Readonly<Record<string, string>> = {
  [RSA]: "rsa",
  "1.2.840.113549.1.1.10": "rsa-pss",
  "1.2.840.10045.2.1": "ec",
  "1.3.101.112": "ed25519",
};

// As the parts of a key info say it: rsaEncryption, without parameters.
const RSA_INFO = der(TAG.sequence, Buffer.from("06092a864886f70d0101010500", "hex"));

/** What stands for `node:crypto`'s class of this name; keys are asked for what they are in the same way. */
export class KeyObject {
  readonly type: "private" | "public";
  readonly asymmetricKeyType: string | undefined;
  readonly asymmetricKeyDetails: { readonly modulusLength?: number };
  // Not shown where a key is printed or copied.
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #numbers: RsaNumbers | undefined;
  readonly #imported = new Map<string, Promise<webcrypto.CryptoKey>>();

  constructor(
    type: "private" | "public",
    bytes: Uint8Array<ArrayBuffer>,
    algorithm: string,
    numbers: RsaNumbers | undefined,
  ) {
    this.type = type;
    this.asymmetricKeyType = NAMES[algorithm];
    this.asymmetricKeyDetails =
      numbers === undefined ? {} : { modulusLength: numbers.modulus.toString(2).length };
    this.#bytes = bytes;
    this.#numbers = numbers;
  }

  /** PKCS#8 of a private key, SPKI of a public one: `type` says no more than that. */
  export({ format }: { readonly format: "pem" | "der"; readonly type?: string }): string | Buffer {
    if (format === "der") return Buffer.from(this.#bytes);
    return toPem(this.type === "private" ? "PRIVATE KEY" : "PUBLIC KEY", this.#bytes);
  }

  /** The numbers, where it is an RSA key. */
  static numbersOf(key: KeyObject): RsaNumbers {
    if (key.#numbers === undefined) throw new TypeError("is no RSA key");
    return key.#numbers;
  }

  /** The key as WebCrypto has it, for one use; it can't be read out of it. */
  static importedFor(
    key: KeyObject,
    use: "sign" | "verify" | "encrypt" | "decrypt",
  ): Promise<webcrypto.CryptoKey> {
    const known = key.#imported.get(use);
    if (known !== undefined) return known;
    const algorithm =
      use === "sign" || use === "verify"
        ? { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" }
        : // What WeChat Pay's servers use; it does not weaken OAEP.
          { name: "RSA-OAEP", hash: "SHA-1" };
    const isPrivate = use === "sign" || use === "decrypt";
    if (isPrivate !== (key.type === "private")) {
      return isPrivate
        ? Promise.reject(new TypeError(`a public key can't ${use}`))
        : KeyObject.importedFor(publicHalf(key), use);
    }
    const form = isPrivate ? "pkcs8" : "spki";
    const made = crypto.subtle.importKey(form, key.#bytes, algorithm, false, [use]);
    key.#imported.set(use, made);
    return made;
  }
}

interface DerKey {
  readonly key: Uint8Array<ArrayBuffer>;
  readonly format: "der";
  readonly type: string;
}

/** A private key of PEM text, PKCS#8 or PKCS#1, or of their bytes. */
export function createPrivateKey(given: string | DerKey): KeyObject {
  const pkcs1 = bytesIn(given, "RSA PRIVATE KEY", "pkcs1");
  if (pkcs1 !== undefined) return readPkcs8(wrapped(pkcs1));
  const pkcs8 = bytesIn(given, "PRIVATE KEY", "pkcs8");
  if (pkcs8 !== undefined) return readPkcs8(pkcs8);
  const ec = bytesIn(given, "EC PRIVATE KEY", "sec1");
  if (ec !== undefined) return new KeyObject("private", ec, "1.2.840.10045.2.1", undefined);
  throw new TypeError("is no private key");
}

/** A public key of PEM text, SPKI or PKCS#1, or of the bytes of SPKI; that of a private key. */
export function createPublicKey(given: string | DerKey | KeyObject): KeyObject {
  if (given instanceof KeyObject) return publicHalf(given);
  const pkcs1 = bytesIn(given, "RSA PUBLIC KEY", "pkcs1");
  if (pkcs1 !== undefined) return readSpki(spkiOf(pkcs1));
  const spki = bytesIn(given, "PUBLIC KEY", "spki");
  if (spki !== undefined) return readSpki(spki);
  return publicHalf(createPrivateKey(given));
}

function bytesIn(given: string | DerKey, label: string, type: string): Buffer | undefined {
  if (typeof given === "string") return fromPem(given, label);
  return given.type === type ? Buffer.from(given.key) : undefined;
}

function wrapped(pkcs1: Uint8Array): Buffer {
  return der(
    TAG.sequence,
    der(TAG.integer, Buffer.from([0])),
    RSA_INFO,
    der(TAG.octetString, pkcs1),
  );
}

function spkiOf(pkcs1: Uint8Array): Buffer {
  return der(TAG.sequence, RSA_INFO, der(TAG.bitString, Buffer.from([0]), pkcs1));
}

function readPkcs8(bytes: Buffer): KeyObject {
  const [, info, octets] = valuesIn(readOne(bytes, TAG.sequence));
  const algorithm = objectIdOf(valuesIn(info)[0]);
  const numbers = algorithm === RSA ? secretNumbers(octets) : undefined;
  return new KeyObject("private", bytes, algorithm, numbers);
}

function secretNumbers(octets: Der | undefined): RsaNumbers {
  const [inner] = valuesIn(octets, TAG.octetString);
  const [, modulus, exponent, , p, q, dp, dq, qInverse] = valuesIn(inner).map(integerOf);
  if (
    modulus === undefined ||
    exponent === undefined ||
    p === undefined ||
    q === undefined ||
    dp === undefined ||
    dq === undefined ||
    qInverse === undefined ||
    p * q !== modulus
  ) {
    throw new TypeError("has not the numbers of an RSA key");
  }
  return { modulus, exponent, secret: { p, q, dp, dq, qInverse } };
}

/** A public key as certificates have it (SubjectPublicKeyInfo). */
export function readSpki(bytes: Uint8Array<ArrayBuffer>): KeyObject {
  const [info, bits] = valuesIn(readOne(bytes, TAG.sequence));
  const algorithm = objectIdOf(valuesIn(info)[0]);
  if (algorithm !== RSA) return new KeyObject("public", bytes, algorithm, undefined);
  const [modulus, exponent] = valuesIn(readOne(bitsOf(bits), TAG.sequence)).map(integerOf);
  if (modulus === undefined || exponent === undefined) {
    throw new TypeError("has not the numbers of an RSA key");
  }
  return new KeyObject("public", bytes, algorithm, { modulus, exponent });
}

function publicHalf(key: KeyObject): KeyObject {
  if (key.type === "public") return key;
  const { modulus, exponent } = KeyObject.numbersOf(key);
  return readSpki(spkiOf(der(TAG.sequence, integer(modulus), integer(exponent))));
}

function integer(value: bigint): Buffer {
  const digits = value.toString(16);
  const even = digits.padStart(digits.length + (digits.length & 1), "0");
  // With its highest bit set it would be negative.
  return der(TAG.integer, Buffer.from(/^[89a-f]/.test(even) ? `00${even}` : even, "hex"));
}
