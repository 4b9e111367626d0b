import { Buffer } from "./bytes.ts";
import { notHere } from "./not-here.ts";

// What is in ../native.ts, where there is no Node.

export { Buffer, isUtf8 } from "./bytes.ts";
export { X509Certificate } from "./certificate.ts";
export { createHash, createHmac, getHashes, timingSafeEqual } from "./hash.ts";
export { createPrivateKey, createPublicKey, KeyObject } from "./key-object.ts";

export function randomUUID(): string {
  return crypto.randomUUID();
}

export function randomBytes(size: number): Buffer {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(size)).buffer);
}

/** From 0 up to `below`, which is small. */
export function randomInt(below: number): number {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return random % below;
}

export function generateKeyPairSync(): never {
  throw notHere("crypto.generateKeyPairSync");
}

/** Of whatever realm it is. */
function isNativeError(value: unknown): boolean {
  return Object.prototype.toString.call(value) === "[object Error]";
}

/** The part of Node's `process` that the SDK uses. */
export const process = {
  getBuiltinModule: (name: string): unknown => {
    const module = name.replace("node:", "");
    if (module === "util") return { types: { isNativeError } };
    // There nobody can listen: that is no fault.
    if (module === "diagnostics_channel") return undefined;
    throw notHere(module);
  },
  emitWarning: (text: string, { type }: { readonly type: string }): void => {
    // oxlint-disable-next-line no-console -- where such runtimes show warnings
    console.warn(`${type}: ${text}`);
  },
};

/** What runs this program, for the User-Agent: what it says of itself, without what a header can't hold. */
export const RUNTIME: string = `web; ${String(Object(Reflect.get(globalThis, "navigator")).userAgent ?? "").replaceAll(/[^\w./-]+/g, " ")}`;
