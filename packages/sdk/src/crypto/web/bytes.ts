// The part of Node's `Buffer` that the SDK uses, for runtimes without it. The bundle has it in the place of the global one.

const encoder = new TextEncoder();
// Node keeps a byte-order mark, and so does this.
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

type Given = string | ArrayBuffer | ArrayLike<number>;

/** Bytes that are written as text in the ways in which Node's are. */
export class Buffer extends Uint8Array<ArrayBuffer> {
  /** A copy; of an `ArrayBuffer` the very bytes. */
  static override from(given: Given | Iterable<number>, how?: unknown, length?: number): Buffer {
    if (typeof given === "string") return encode(given, typeof how === "string" ? how : "utf8");
    if (given instanceof ArrayBuffer) {
      return new Buffer(given, typeof how === "number" ? how : 0, length);
    }
    return copyOf(new Uint8Array("length" in given ? given : [...given]));
  }

  static alloc(size: number): Buffer {
    return new Buffer(new ArrayBuffer(size));
  }

  static allocUnsafe(size: number): Buffer {
    return new Buffer(new ArrayBuffer(size));
  }

  static isBuffer(value: unknown): value is Buffer {
    return value instanceof Buffer;
  }

  static byteLength(value: string | Uint8Array): number {
    return typeof value === "string" ? encoder.encode(value).length : value.byteLength;
  }

  static concat(
    parts: readonly Uint8Array[],
    size: number = parts.reduce((sum, { length }) => sum + length, 0),
  ): Buffer {
    const all = Buffer.alloc(size);
    let at = 0;
    for (const part of parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }

  equals(other: Uint8Array): boolean {
    return this.length === other.length && this.every((byte, at) => byte === other[at]);
  }

  override includes(value: number | string | Uint8Array, from?: number): boolean {
    if (typeof value === "number") return super.includes(value, from);
    const text = typeof value === "string" ? value : latin1(value);
    return this.toString("latin1").includes(text, from);
  }

  override toString(encoding = "utf8", start = 0, end: number = this.length): string {
    const bytes = start === 0 && end === this.length ? this : this.subarray(start, end);
    switch (encoding) {
      case "base64":
        return btoa(latin1(bytes));
      case "hex":
        return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
      case "latin1":
      case "ascii":
        return latin1(bytes);
      case "utf16le":
        return new TextDecoder("utf-16le", { ignoreBOM: true }).decode(bytes);
      default:
        return utf8.decode(bytes);
    }
  }
}

function encode(text: string, encoding: string): Buffer {
  switch (encoding) {
    case "base64":
      return fromBase64(text);
    case "hex":
      return copyOf(
        Uint8Array.from(text.match(/[0-9a-f]{2}/gi) ?? [], (pair) => parseInt(pair, 16)),
      );
    case "latin1":
    case "ascii":
      return copyOf(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
    default:
      return copyOf(encoder.encode(text));
  }
}

/** As Node reads it: what is no Base64 is passed over, and the text ends with its padding. */
function fromBase64(text: string): Buffer {
  const [digits = ""] = text.split("=", 1);
  const known = digits
    .replaceAll("-", "+")
    .replaceAll("_", "/")
    .replaceAll(/[^A-Za-z0-9+/]/g, "");
  // A single digit more is not a byte.
  const whole = known.length % 4 === 1 ? known.slice(0, -1) : known;
  return copyOf(Uint8Array.from(atob(whole), (letter) => letter.charCodeAt(0)));
}

function copyOf(bytes: Uint8Array<ArrayBuffer>): Buffer {
  return new Buffer(bytes.buffer, bytes.byteOffset, bytes.length);
}

const PIECE = 0x2000;

function latin1(bytes: Uint8Array): string {
  let text = "";
  // More arguments than this a call does not take everywhere.
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return text;
}

/** Whether bytes are UTF-8 throughout. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
