import { ApiError, ConnectionError, SignatureError, TimeoutError } from "../errors.ts";

/**
 * Why a call that failed may succeed when it is sent again.
 *
 * - `unsent`: nothing of it left this machine.
 * - `lost`: it left, and no answer came, or one that proves nothing.
 * - `busy`: WeChat Pay says that it could not do it now, and not whether it has.
 */
export type Reason = "unsent" | "lost" | "busy";

/** Codes that say "not now", by whatever status. */
const BUSY: ReadonlySet<string> = new Set([
  "SYSTEM_ERROR",
  "SYSTEMERROR",
  "FREQUENCY_LIMITED",
  "FREQUENCY_LIMIT_EXCEED",
  "FREQUENCY_LIMIT",
  "FREQENCY_LIMIT",
  "RATELIMIT_EXCEEDED",
  "RATE_LIMITED",
  "FREQ_LIMIT",
  "INVALID_REQ_TOO_MUCH",
  "BIZERR_NEED_RETRY",
  "BIZ_ERR_NEED_RETRY",
]);

/** Statuses of an overloaded server, or of a gateway before it. */
const BUSY_STATUSES: ReadonlySet<number> = new Set([429, 500, 502, 503]);

/** What was wrong that may be right in a second; `undefined`: it would fail again. */
export function reasonOf(error: unknown): Reason | undefined {
  if (error instanceof ConnectionError) {
    if (isDistrust(error.cause)) return undefined;
    return error.mayHaveReachedServer ? "lost" : "unsent";
  }
  if (error instanceof TimeoutError) return error.mayHaveReachedServer ? "lost" : "unsent";
  if (error instanceof SignatureError) return error.code === "SIGNATURE_PROBE" ? "lost" : undefined;
  if (!(error instanceof ApiError) || error.outcome === "refused") return undefined;
  return BUSY.has(error.code) || (BUSY_STATUSES.has(error.status) && isWordless(error))
    ? "busy"
    : undefined;
}

/** Statuses count where the code does not say more: `USERPAYING` and the like are answered by a query, not by a repeat. */
function isWordless({ code, status }: ApiError): boolean {
  return code === "NO_CODE" || code === "SERVICE_UNAVAILABLE" || status === 429;
}

/** A server that is not WeChat Pay, by its certificate, is none the next time either. */
function isDistrust(cause: unknown): boolean {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  return typeof code === "string" && /^(?:ERR_TLS|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO_)/.test(code);
}
