import { typeFound, wrongOption } from "../errors.ts";

/**
 * Where platform certificates are kept for all processes of a merchant: the part of `unstorage` that is used, so that Redis, files,
 * Cloudflare KV and others have a driver. It holds WeChat Pay's answer as it came, sealed and signed: whoever can write to it
 * can keep it from helping, and no more.
 */
export interface CertificateStore {
  getItem(key: string): Promise<unknown> | unknown;
  setItem(key: string, value: string): Promise<unknown> | unknown;
}

/** The option, checked as far as can be seen. */
export function readCertificateStore(store: unknown): CertificateStore | undefined {
  if (store === undefined) return undefined;
  const expected =
    "expected something with getItem(key) and setItem(key, value), such as createStorage() of unstorage";
  if (typeof store !== "object" || store === null) {
    throw wrongOption("certificateStore", `${expected}, found ${typeFound(store)}.`);
  }
  for (const name of ["getItem", "setItem"]) {
    if (typeof Reflect.get(store, name) === "function") continue;
    throw wrongOption("certificateStore", `${expected}, found no ${name}.`);
  }
  // It has both methods; what they take can't be seen.
  return store as CertificateStore;
}
