import { Buffer } from "./bytes.ts";

// As much of DER (X.690) as keys and certificates are written in.

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectId: 0x06,
  utcTime: 0x17,
  sequence: 0x30,
  set: 0x31,
} as const;

/** A value: what it is, its content, and the bytes of it all. */
export interface Der {
  readonly tag: number;
  readonly content: Uint8Array<ArrayBuffer>;
  readonly raw: Uint8Array<ArrayBuffer>;
}

/** The values one behind the other; throws where they do not fill the bytes exactly. */
export function readAll(bytes: Uint8Array<ArrayBuffer>): readonly Der[] {
  const found: Der[] = [];
  for (let at = 0; at < bytes.length;) {
    const value = readAt(bytes, at);
    found.push(value);
    at += value.raw.length;
  }
  return found;
}

/** The one value that the bytes are. */
export function readOne(bytes: Uint8Array<ArrayBuffer>, tag: number): Der {
  const [value, ...more] = readAll(bytes);
  if (value === undefined || more.length > 0) throw new TypeError("is not one value of DER");
  return expectTag(value, tag);
}

/** The values within a value. */
export function valuesIn(value: Der | undefined, tag: number = TAG.sequence): readonly Der[] {
  return readAll(expectTag(value, tag).content);
}

export function expectTag(value: Der | undefined, tag: number): Der {
  if (value?.tag === tag) return value;
  throw new TypeError(`expected a value of DER with the tag ${tag}, found ${value?.tag ?? "none"}`);
}

function readAt(bytes: Uint8Array<ArrayBuffer>, at: number): Der {
  const [tag, first] = [bytes[at], bytes[at + 1]];
  if (tag === undefined || first === undefined) throw new TypeError("breaks off");
  let length = first;
  let begin = at + 2;
  if (first >= 0x80) {
    const count = first - 0x80;
    // Indefinite lengths are no DER, and nothing here has four gigabytes.
    if (count === 0 || count > 4) throw new TypeError("has a length that is no DER");
    length = bytes.subarray(begin, begin + count).reduce((sum, byte) => sum * 256 + byte, 0);
    begin += count;
  }
  if (begin + length > bytes.length) throw new TypeError("breaks off");
  const end = begin + length;
  return { tag, content: bytes.subarray(begin, end), raw: bytes.subarray(at, end) };
}

/** An integer that is not negative. */
export function integerOf(value: Der | undefined): bigint {
  const { content } = expectTag(value, TAG.integer);
  if (content.length === 0 || (content[0] ?? 0) >= 0x80) {
    throw new TypeError("has an integer that is negative or empty");
  }
  return bigintOf(content);
}

export function bigintOf(bytes: Uint8Array): bigint {
  return BigInt(`0x0${Buffer.from(bytes).toString("hex")}`);
}

/** `1.2.840.113549.1.1.1` */
export function objectIdOf(value: Der | undefined): string {
  const { content } = expectTag(value, TAG.objectId);
  const parts: number[] = [];
  let part = 0;
  for (const byte of content) {
    part = part * 128 + (byte & 0x7f);
    if (byte < 0x80) {
      parts.push(part);
      part = 0;
    }
  }
  const [first = 0, ...rest] = parts;
  const head = Math.min(Math.floor(first / 40), 2);
  return [head, first - head * 40, ...rest].join(".");
}

/** The bytes of a bit string, which has whole ones here. */
export function bitsOf(value: Der | undefined): Uint8Array<ArrayBuffer> {
  const { content } = expectTag(value, TAG.bitString);
  if (content[0] !== 0) throw new TypeError("has a bit string that is no bytes");
  return content.subarray(1);
}

/** Writes a value. */
export function der(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const digits = length.toString(16);
  const long = Buffer.from(digits.padStart(digits.length + (digits.length & 1), "0"), "hex");
  const head = length < 0x80 ? [tag, length] : [tag, 0x80 + long.length, ...long];
  return Buffer.concat([Buffer.from(head), content]);
}

/** The bytes in a PEM text of this label; `undefined` where it has none. */
export function fromPem(text: string, label: string): Buffer | undefined {
  const [, body] =
    new RegExp(`-----BEGIN ${label}-----([^-]+)-----END ${label}-----`).exec(text) ?? [];
  if (body === undefined) return undefined;
  const digits = body.replaceAll(/\s/g, "");
  const bytes = Buffer.from(digits, "base64");
  if (bytes.toString("base64") !== digits) throw new TypeError("is no Base64");
  return bytes;
}

export function toPem(label: string, bytes: Uint8Array): string {
  const lines =
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`;
}
