import type { KeyObject, X509Certificate } from "node:crypto";

/** A key that WeChat Pay signs with. That of a certificate counts from `starts` until `expires` (ms by the clock on the wall). */
export interface PlatformKey {
  readonly key: KeyObject;
  readonly starts?: number;
  readonly expires?: number;
}

/** The key of a platform certificate. */
export function platformKeyOf(certificate: X509Certificate): PlatformKey {
  return {
    key: certificate.publicKey,
    starts: Date.parse(certificate.validFrom),
    expires: Date.parse(certificate.validTo),
  };
}

// Clocks may be this far apart, as they may for signatures. It is given to the start alone: before the end of a certificate
// WeChat Pay has long signed with the next one.
const TOLERANCE_MS = 5 * 60 * 1000;

/** Whether a key counts now, or why it does not. */
export function stateOf({ starts, expires }: PlatformKey): "valid" | "expired" | "not yet valid" {
  if (expires !== undefined && expires <= Date.now()) return "expired";
  if (starts !== undefined && Date.now() < starts - TOLERANCE_MS) return "not yet valid";
  return "valid";
}

/** Until when a key counts; that of no certificate has no end. */
export function endOf({ expires = Number.POSITIVE_INFINITY }: PlatformKey): number {
  return expires;
}
