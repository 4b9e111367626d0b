/**
 * What is known of a call that failed.
 *
 * - `refused`: nothing was carried out, and the same call would be refused again. Mend what the error names.
 * - `unknown`: it may have been carried out. Query its result before you repeat it or tell anyone that it failed.
 * - `retry`: repeat the identical call later, with the same numbers (`out_trade_no`, `out_refund_no` …). With a new number
 *   it could be carried out twice: only an error of the network says for certain that nothing was carried out.
 */
export type Outcome = "refused" | "unknown" | "retry";

/** Nobody knows whether it was carried out; WeChat Pay's pages say to query, or to repeat with the same number. */
const UNKNOWN = [
  "SYSTEM_ERROR",
  "SYSTEMERROR",
  "BANK_ERROR",
  "BANKERROR",
  "USERPAYING",
  "USER_PAYING",
  "PROCESSING",
  "SERVICE_UNAVAILABLE",
  "SEND_FAILED",
  "ERROR",
  // APIv2 without a code of its own: `return_code` "is a mark of the communication, not of the trade".
  "FAIL",
] as const;

/** Not now: too many requests, two at once for one refund, a bill that is being made. */
const RETRY = [
  "FREQUENCY_LIMITED",
  "FREQUENCY_LIMIT_EXCEED",
  "RATELIMIT_EXCEEDED",
  "FREQ_LIMIT",
  "INVALID_REQ_TOO_MUCH",
  "BIZERR_NEED_RETRY",
  "STATEMENT_CREATING",
] as const;

const REFUSED = [
  "ACCOUNT_ERROR",
  "ACCOUNTERROR",
  "ACCOUNT_NOT_VERIFIED",
  "ALREADY_EXISTS",
  "AMOUNT_LIMIT",
  "APPID_MCHID_NOT_MATCH",
  "APPID_NOT_EXIST",
  "AUTHCODEEXPIRE",
  "AUTH_CODE_ERROR",
  "AUTH_CODE_INVALID",
  "BUYER_MISMATCH",
  "CA_ERROR",
  "CONTRACT_NOT_EXIST",
  "INVALID_ORDER_STATE",
  "INVALID_PARAMETER",
  "INVALID_REQUEST",
  "INVALID_TRANSACTIONID",
  "LACK_PARAMS",
  "MCHID_NOT_EXIST",
  "MCH_NOT_EXISTS",
  "MONEY_LIMIT",
  "NAME_MISMATCH",
  "NOAUTH",
  "NO_AUTH",
  "NO_STATEMENT_EXIST",
  "NOT_ENOUGH",
  "NOTENOUGH",
  "NOT_FOUND",
  "NOT_UTF8",
  "OPENID_ERROR",
  "OPENID_MISMATCH",
  "ORDER_CANCELED",
  "ORDER_CLOSED",
  "ORDERCLOSED",
  "ORDER_DONE",
  "ORDER_EXIST",
  "ORDER_EXPIRED",
  "ORDER_NOT_EXIST",
  "ORDERNOTEXIST",
  "ORDER_PAID",
  "ORDERPAID",
  "ORDERREVERSED",
  "OUT_TRADE_NO_USED",
  "PARAM_ERROR",
  "POST_DATA_EMPTY",
  "QUOTA_EXCEED",
  "REFUND_FEE_MISMATCH",
  "REFUNDNOTEXIST",
  "REQUIRE_POST_METHOD",
  "RESOURCE_ALREADY_EXISTS",
  "RESOURCE_NOT_EXISTS",
  "RESOURCE_UNAVAILABLE",
  "RULE_LIMIT",
  "RULELIMIT",
  "SENDNUM_LIMIT",
  "SIGN_ERROR",
  "SIGNERROR",
  "TRADE_ERROR",
  "TRADE_OVERDUE",
  "USER_ACCOUNT_ABNORMAL",
  "USER_NOT_EXIST",
  "V2_ACCOUNT_SIMPLE_BAN",
  "XML_FORMAT_ERROR",
] as const;

/** The common documented codes of both versions. There are more; pages of single operations list theirs. */
export type KnownCode =
  | (typeof UNKNOWN)[number]
  | (typeof RETRY)[number]
  | (typeof REFUSED)[number]
  /** The SDK's own: the answer had no code (an empty 404, a proxy's page). */
  | "NO_CODE";

const unknown: ReadonlySet<string> = new Set(UNKNOWN);
const retry: ReadonlySet<string> = new Set(RETRY);
const refused: ReadonlySet<string> = new Set(REFUSED);

/** What an answer's status and code say of the call. Where they do not say that nothing was carried out, it is unknown. */
export function outcomeOf(status: number, code: string): Outcome {
  if (unknown.has(code)) return "unknown";
  // 5xx first: a gateway's 503 may follow a request that went through, whatever code it has.
  if (status >= 500) return "unknown";
  if (status === 429 || retry.has(code)) return "retry";
  if (status >= 400) return isPlainRefusal(status, code) ? "refused" : "unknown";
  // APIv2 refuses with status 200, so that its code alone speaks; and a redirection says nothing.
  return status < 300 && refused.has(code) ? "refused" : "unknown";
}

/**
 * WeChat Pay gives a code with all its 4xx but two: no such path, no such method. Any other one without is a page of
 * something on the way, which may have let the request pass and stopped the answer.
 */
function isPlainRefusal(status: number, code: string): boolean {
  return code !== "NO_CODE" ? status !== 408 : status === 404 || status === 405;
}

/** What the reader of an `ApiError` does next, where its own words do not say it. */
export function adviceOn(outcome: Outcome, method: string): string | undefined {
  if (outcome === "refused") return undefined;
  if (outcome === "retry") return "Repeat the identical call later, with the same numbers.";
  return method === "GET"
    ? "A query changes nothing: repeat it."
    : "Whether it was carried out is unknown: query its result before you repeat it.";
}
