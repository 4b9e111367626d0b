import { ConfigError, DecryptionError, RequestError, SignatureError } from "../errors.ts";
import type { RouterCounts } from "./router-counts.ts";

/** How a delivery that could not be opened is answered and counted. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly count: keyof RouterCounts;
}

const UNPROVEN: Refusal = { status: 401, message: "wrong signature", count: "refused" };

/** What follows from an error: who can't prove to be WeChat Pay is refused, what is ours to mend lets it come again. */
export function refusalOf(error: unknown, isXml: boolean): Refusal {
  if (error instanceof SignatureError) {
    if (error.code === "SIGNATURE_PROBE") return { ...UNPROVEN, count: "probes" };
    if (error.code !== "SIGNATURE_KEY_UNAVAILABLE") return UNPROVEN;
  }
  // A refund of APIv2 has no signature but its seal: anybody can post one that does not open.
  if (error instanceof DecryptionError && isXml) return UNPROVEN;
  if (error instanceof RequestError) return { status: 400, message: "not read", count: "refused" };
  const ours = error instanceof ConfigError || error instanceof DecryptionError;
  return { status: ours ? 500 : 503, message: "not opened", count: "failed" };
}
