import { isSignedNow } from "./big-rsa.ts";
import { Buffer } from "./bytes.ts";
import {
  bitsOf,
  expectTag,
  fromPem,
  integerOf,
  objectIdOf,
  readOne,
  TAG,
  toPem,
  valuesIn,
} from "./der.ts";
import type { Der } from "./der.ts";
import { createPublicKey, readSpki } from "./key-object.ts";
import type { KeyObject } from "./key-object.ts";

const SHA256_WITH_RSA = "1.2.840.113549.1.1.11";
const [VERSION, EXTENSIONS, KEY_ID] = [0xa0, 0xa3, 0x80];

/** What the SDK asks of `node:crypto`'s class of this name (RFC 5280). */
export class X509Certificate {
  readonly raw: Buffer;
  /** Hexadecimal digits in upper case. */
  readonly serialNumber: string;
  readonly issuer: string;
  readonly subject: string;
  /** `Nov 29 08:00:00 2026 GMT` */
  readonly validFrom: string;
  readonly validTo: string;
  readonly publicKey: KeyObject;
  readonly ca: boolean;
  readonly #signed: Uint8Array;
  readonly #algorithm: string;
  readonly #signature: Uint8Array;
  readonly #issuerName: Buffer;
  readonly #subjectName: Buffer;
  readonly #extensions: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

  /** Of PEM text or the bytes that it holds; throws where it is no certificate. */
  constructor(given: string | Uint8Array) {
    const bytes = typeof given === "string" ? fromPem(given, "CERTIFICATE") : Buffer.from(given);
    if (bytes === undefined) throw new TypeError("is no certificate");
    const [signed, algorithm, signature] = valuesIn(readOne(bytes, TAG.sequence));
    const parts = valuesIn(signed);
    const [serial, , issuer, validity, subject, key, ...more] =
      parts[0]?.tag === VERSION ? parts.slice(1) : parts;
    const [from, to] = valuesIn(validity);
    this.raw = bytes;
    this.serialNumber = hexOf(integerOf(serial));
    this.issuer = nameOf(issuer);
    this.subject = nameOf(subject);
    this.validFrom = timeOf(from);
    this.validTo = timeOf(to);
    this.publicKey = readSpki(expectTag(key, TAG.sequence).raw);
    this.#signed = expectTag(signed, TAG.sequence).raw;
    this.#algorithm = objectIdOf(valuesIn(algorithm)[0]);
    this.#signature = bitsOf(signature);
    this.#issuerName = Buffer.from(expectTag(issuer, TAG.sequence).raw);
    this.#subjectName = Buffer.from(expectTag(subject, TAG.sequence).raw);
    this.#extensions = extensionsOf(more.find(({ tag }) => tag === EXTENSIONS));
    this.ca = this.#extension("2.5.29.19", TAG.sequence)?.[0]?.content[0] === 0xff;
  }

  toString(): string {
    return toPem("CERTIFICATE", this.raw);
  }

  checkPrivateKey(key: KeyObject): boolean {
    return sameKey(createPublicKey(key), this.publicKey);
  }

  /** Whether an authority of this name and with this key's number may have issued it; `verify` proves it. */
  checkIssued(authority: X509Certificate): boolean {
    if (!this.#issuerName.equals(authority.#subjectName)) return false;
    const usage = authority.#extensions.get("2.5.29.15");
    // The sixth bit: its key signs certificates.
    if (usage !== undefined && ((bitsBegin(usage) ?? 0) & 0x04) === 0) return false;
    const wanted = this.#extension("2.5.29.35", TAG.sequence)?.find(({ tag }) => tag === KEY_ID);
    const known = authority.#extensions.get("2.5.29.14");
    if (wanted === undefined || known === undefined) return true;
    return Buffer.from(readOne(known, TAG.octetString).content).equals(wanted.content);
  }

  /** Whether it is signed with this key: by SHA-256 with RSA, as all of WeChat Pay's are. */
  verify(key: KeyObject): boolean {
    return (
      this.#algorithm === SHA256_WITH_RSA &&
      key.asymmetricKeyType === "rsa" &&
      isSignedNow(key, this.#signed, this.#signature)
    );
  }

  #extension(id: string, tag: number): readonly Der[] | undefined {
    const bytes = this.#extensions.get(id);
    return bytes === undefined ? undefined : valuesIn(readOne(bytes, tag), tag);
  }
}

function sameKey(one: KeyObject, other: KeyObject): boolean {
  const [a, b] = [one, other].map((key) => String(key.export({ format: "pem" })));
  return a === b;
}

function extensionsOf(value: Der | undefined): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
  if (value === undefined) return new Map();
  const [list] = valuesIn(value, EXTENSIONS);
  return new Map(
    valuesIn(list).map((extension) => {
      const parts = valuesIn(extension);
      return [objectIdOf(parts[0]), expectTag(parts.at(-1), TAG.octetString).content] as const;
    }),
  );
}

/** The first byte of a bit string whose last bits may be unused. */
function bitsBegin(bytes: Uint8Array<ArrayBuffer>): number | undefined {
  return readOne(bytes, TAG.bitString).content[1];
}

function hexOf(value: bigint): string {
  const digits = value.toString(16).toUpperCase();
  return digits.padStart(digits.length + (digits.length & 1), "0");
}

const ATTRIBUTES: Readonly<Record<string, string>> = {
  "2.5.4.3": "CN",
  "2.5.4.6": "C",
  "2.5.4.7": "L",
  "2.5.4.8": "ST",
  "2.5.4.10": "O",
  "2.5.4.11": "OU",
  "1.2.840.113549.1.9.1": "emailAddress",
};

/** A name as Node writes it, a line a part: `O=Tenpay.com\nCN=Tenpay.com Root CA`. */
function nameOf(value: Der | undefined): string {
  const lines = valuesIn(value).map((set) =>
    valuesIn(set, TAG.set)
      .map((attribute) => {
        const [id, text] = valuesIn(attribute);
        const name = objectIdOf(id);
        return `${ATTRIBUTES[name] ?? name}=${escaped(textOf(text))}`;
      })
      .join("+"),
  );
  return lines.join("\n");
}

/** As RFC 2253 has it. */
function escaped(text: string): string {
  return text.replaceAll(/[,+"\\<>;]|^[ #]| $/g, String.raw`\$&`);
}

const BMP_STRING = 0x1e;

function textOf(value: Der | undefined): string {
  if (value === undefined) throw new TypeError("breaks off");
  const encoding = value.tag === BMP_STRING ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(value.content);
}

function timeOf(value: Der | undefined): string {
  const text = Buffer.from(value?.content ?? []).toString("latin1");
  // Two digits of the year until 2049, four in the other form.
  const whole =
    value?.tag === TAG.utcTime ? `${Number(text.slice(0, 2)) < 50 ? 20 : 19}${text}` : text;
  const [, year, month, day, hours, minutes, seconds] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(whole) ?? [];
  const time = new Date(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`);
  // Tue, 01 Dec 2026 04:24:12 GMT
  const [, date = "", name = "", , clock = ""] = time.toUTCString().split(" ");
  if (Number.isNaN(time.getTime())) throw new TypeError("has a time that is none");
  return `${name} ${String(Number(date)).padStart(2)} ${clock} ${year} GMT`;
}
