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
  "ORDER_ACCEPTED",
  // The number of a red packet was sent before with other values; what became of it then is not said.
  "FATAL_ERROR",
  "ERROR",
  // APIv2 without a code of its own: `return_code` "is a mark of the communication, not of the trade".
  "FAIL",
] as const;

/** Not now: too many requests, two at once for one refund, an order or a bill that is not ready. */
const RETRY = [
  "FREQUENCY_LIMITED",
  "FREQUENCY_LIMIT_EXCEED",
  "FREQUENCY_LIMIT",
  // As a page has it.
  "FREQENCY_LIMIT",
  "RATELIMIT_EXCEEDED",
  "RATE_LIMITED",
  "FREQ_LIMIT",
  "INVALID_REQ_TOO_MUCH",
  "BIZERR_NEED_RETRY",
  "BIZ_ERR_NEED_RETRY",
  "ORDER_NOT_READY",
  "STATEMENT_CREATING",
  "BILL_CREATING",
] as const;

const REFUSED = [
  "ACCEPTMODE_ERROR",
  "ACCOUNT_ERROR",
  "ACCOUNTERROR",
  "ACCOUNT_NOT_VERIFIED",
  "ALREADY_EXISTS",
  "AMOUNT_LIMIT",
  "AMOUNT_OVERDUE",
  "API_METHOD_CLOSED",
  "APPID_MCHID_NOT_MATCH",
  "APPID_NOT_EXIST",
  "AUTHCODEEXPIRE",
  "AUTH_CODE_ERROR",
  "AUTH_CODE_INVALID",
  "BUYER_MISMATCH",
  "CA_ERROR",
  "CERT_ERROR",
  "CONTRACTERROR",
  "CONTRACT_NOT_EXIST",
  "ILLEGAL_APPID",
  "INVALID_ORDER_STATE",
  "INVALID_PARAMETER",
  "INVALID_REQUEST",
  "INVALID_TRANSACTIONID",
  "LACK_PARAMS",
  "MCHID_NOT_EXIST",
  "MCH_NOT_EXISTS",
  "MONEY_LIMIT",
  "MSGAPPID_ERROR",
  "NAME_MISMATCH",
  "NOAUTH",
  "NO_AUTH",
  "NO_BILL_EXIST",
  "NO_STATEMENT_EXIST",
  "NOT_ENOUGH",
  "NOTENOUGH",
  "NOT_FOUND",
  "NOT_SHARE_ORDER",
  "NOTSUPORTCARD",
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
  "PAYER_ACCOUNT_ABNORMAL",
  "POST_DATA_EMPTY",
  "QUOTA_EXCEED",
  "RCVDAMOUNT_LIMIT",
  "RECEIVER_HIGH_RISK",
  "RECEIVER_INVALID",
  "REFUND_FEE_MISMATCH",
  "REFUNDNOTEXIST",
  "REQUIRE_POST_METHOD",
  "RESOURCE_ALREADY_EXISTS",
  "RESOURCE_NOT_EXISTS",
  "RESOURCE_UNAVAILABLE",
  "REVERSE_EXPIRE",
  "RULE_LIMIT",
  "RULELIMIT",
  "SENDAMOUNT_LIMIT",
  "SENDNUM_LIMIT",
  "SIGN_ERROR",
  "SIGNERROR",
  "TRADE_ERROR",
  "TRADE_OVERDUE",
  "USER_ACCOUNT_ABNORMAL",
  "USER_NOT_EXIST",
  "V2_ACCOUNT_SIMPLE_BAN",
  "XML_ERROR",
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
/** Documented with status 500, and yet as what is wrong with the request: mend it. */
const refusedAt500: ReadonlySet<string> = new Set(["OPENID_MISMATCH", "INVALID_TRANSACTIONID"]);

/** What an answer's status and code say of the call. Where they do not say that nothing was carried out, it is unknown. */
export function outcomeOf(status: number, code: string): Outcome {
  if (unknown.has(code)) return "unknown";
  if (status === 500 && refusedAt500.has(code)) return "refused";
  // 5xx before the codes: a gateway's 503 may follow a request that went through, whatever code it has.
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
