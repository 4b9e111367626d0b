import { ApiError, ConnectionError, SignatureError, TimeoutError } from "../errors.ts";
import { isError } from "../is-error.ts";

/**
 * Why a call that failed may succeed when it is sent again.
 *
 * - `unsent`: nothing of it left this machine.
 * - `lost`: it left, and no answer came, or one that proves nothing.
 * - `busy`: WeChat Pay says that it could not do it now, and not whether it has.
 */
export type Reason = "unsent" | "lost" | "busy";

/** Not now, but in minutes or tomorrow: an order or a bill that is being made. */
const MUCH_LATER: ReadonlySet<string> = new Set([
  "ORDER_NOT_READY",
  "STATEMENT_CREATING",
  "BILL_CREATING",
]);

/** Failures of WeChat Pay's, or of a gateway before it, that say nothing of the call. The other unknown ones want a query. */
const OF_SYSTEM: ReadonlySet<string> = new Set(["SYSTEM_ERROR", "SYSTEMERROR"]);
const WORDLESS: ReadonlySet<string> = new Set(["NO_CODE", "SERVICE_UNAVAILABLE"]);
const OVERLOADED: ReadonlySet<number> = new Set([500, 502, 503]);

/** What was wrong that may be right in a second; `undefined`: it would fail again. */
export function reasonOf(error: unknown): Reason | undefined {
  if (error instanceof ConnectionError) {
    if (isDistrust(error.cause)) return undefined;
    return error.mayHaveReachedServer ? "lost" : "unsent";
  }
  if (error instanceof TimeoutError) return error.mayHaveReachedServer ? "lost" : "unsent";
  if (error instanceof SignatureError) return error.code === "SIGNATURE_PROBE" ? "lost" : undefined;
  return error instanceof ApiError && isBusy(error) ? "busy" : undefined;
}

function isBusy({ outcome, code, status }: ApiError): boolean {
  if (outcome === "retry") return !MUCH_LATER.has(code);
  return OF_SYSTEM.has(code) || (WORDLESS.has(code) && OVERLOADED.has(status));
}

/** A server that is not WeChat Pay, by its certificate, is none the next time either. */
function isDistrust(cause: unknown): boolean {
  const code = isError(cause) && "code" in cause ? cause.code : undefined;
  return typeof code === "string" && /^(?:ERR_TLS|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO_)/.test(code);
}
