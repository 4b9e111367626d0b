import type { Operation, RateLimit } from "@wechatpay-kit/catalog";
import { isV2 } from "../catalogue/version.ts";
import { Refusal } from "../core/refusal.ts";
import { findError } from "../faults/errors-of-operations.ts";

/**
 * The refusal of one request too many, with the code and the text that the operation's page has for it.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081717
 */
export function tooOften(operation: Operation, limit: RateLimit): Refusal {
  const code = codeOf(operation, limit);
  const { status, message, number } = findError(code, operation) ?? { status: 429, message: code };
  const said = { status, code, message, ...(number !== undefined && { number }) };
  return new Refusal({ kind: "refused", ...said }, `rate limit: ${limitText(limit)}`);
}

// Pages spell the code in six ways; where one lists several, the two that most have come first.
function codeOf(operation: Operation, { when }: RateLimit): string {
  const v2 = isV2(operation);
  const listed = (operation.errors ?? [])
    .filter(({ status, code }) => (v2 ? codesOfV2.has(code) : status === 429))
    .map(({ code }) => code);
  // A page of APIv2 has a code of its own for too many failures.
  if (when === "failing" && listed.includes("INVALID_REQ_TOO_MUCH")) return "INVALID_REQ_TOO_MUCH";
  const usual = usualCodes.find((code) => listed.includes(code));
  if (usual !== undefined) return usual;
  const isBrand = operation.path.startsWith("/brand/");
  return listed[0] ?? (isBrand ? "RATELIMIT_EXCEEDED" : "FREQUENCY_LIMITED");
}

const usualCodes = ["FREQUENCY_LIMITED", "RATELIMIT_EXCEEDED"] as const;

const codesOfV2: ReadonlySet<string> = new Set([
  "FREQUENCY_LIMITED",
  "FREQ_LIMIT",
  "INVALID_REQ_TOO_MUCH",
]);

/** `150 successful a second for each mchid` */
function limitText({ count, per, subject, when }: RateLimit): string {
  const outcome = when === "succeeding" ? " successful" : when === "failing" ? " failed" : "";
  const each = subject === "all" ? "for all callers together" : `for each ${subject ?? "caller"}`;
  return `${count}${outcome} a ${per === "s" ? "second" : "minute"} ${each}`;
}
