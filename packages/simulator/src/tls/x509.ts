import { randomBytes, randomInt } from "node:crypto";
import type * as X509 from "@peculiar/x509";

/** The library that writes certificates, loaded only when it is needed: no start of a default world pays for it. */
export async function loadX509(): Promise<typeof X509> {
  // It refuses to load before a Reflect polyfill.
  await import("reflect-metadata");
  return import("@peculiar/x509");
}

/** A serial number of 40 hexadecimal digits: positive and none lost, for the first byte is from 0x10 to 0x7f. */
export function newSerial(): string {
  return `${randomInt(0x10, 0x80).toString(16)}${randomBytes(19).toString("hex")}`;
}

/** The text form of DER. */
export function toPem(label: string, der: ArrayBuffer): string {
  const lines =
    Buffer.from(der)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n");
}
