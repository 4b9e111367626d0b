import { ApiError } from "./errors.ts";
import type { ApiErrorFields } from "./errors.ts";
import { outcomeOf } from "./outcome.ts";

// Each declares its name: without a member that tells them apart, the compiler would take any `ApiError` for one of them.

/**
 * Too many requests (429, `FREQUENCY_LIMITED`). Wait, by `retryAfter` where it is there, then send the identical call; a refund or
 * a transfer is queried first.
 */
export class RateLimitError extends ApiError {
  declare readonly name: "RateLimitError";
}

/**
 * WeChat Pay does not accept who calls (`SIGN_ERROR`, `CERT_ERROR`): key, serial number, certificate, or something on the way
 * that changes requests. No call of this client will do until it is mended; `doctor` says what it is.
 */
export class AuthenticationError extends ApiError {
  declare readonly name: "AuthenticationError";
}

/**
 * The caller is known and may not do this (`NO_AUTH`, `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`): the product is not opened, or
 * merchant, AppID and sub-merchant do not belong together. Have it granted or bound in the merchant platform.
 */
export class PermissionError extends ApiError {
  declare readonly name: "PermissionError";
}

/** A value or the form of the request is wrong (`PARAM_ERROR`, `INVALID_REQUEST`): fix the request; `detail` often names the field. */
export class ParameterError extends ApiError {
  declare readonly name: "ParameterError";
}

/** What was asked for is not there (`ORDER_NOT_EXIST`, `RESOURCE_NOT_EXISTS`, `NO_STATEMENT_EXIST`). Look at the number, and at whose it is. */
export class NotFoundError extends ApiError {
  declare readonly name: "NotFoundError";
}

/**
 * What is there already stands against it (`ORDER_PAID`, `ORDER_CLOSED`, `OUT_TRADE_NO_USED`): paid, closed, under way, or the
 * number is used with other data. Query it and go by its state; only an order that is closed is ordered anew, with a new number.
 */
export class ConflictError extends ApiError {
  declare readonly name: "ConflictError";
}

/** The balance does not suffice (`NOT_ENOUGH`). Top up, then send the identical call, with the same number. */
export class BalanceError extends ApiError {
  declare readonly name: "BalanceError";
}

type ApiErrorClass = typeof ApiError;

/** The subclasses of `ApiError` by name, written out: minifiers rename classes. */
export const API_ERROR_CLASSES: Readonly<Record<string, ApiErrorClass>> = {
  RateLimitError,
  AuthenticationError,
  PermissionError,
  ParameterError,
  NotFoundError,
  ConflictError,
  BalanceError,
};
for (const [name, ErrorClass] of Object.entries(API_ERROR_CLASSES)) {
  Object.defineProperty(ErrorClass.prototype, "name", { value: name, configurable: true });
}

/** What is `retry` and no matter of frequency: too early. */
const TOO_EARLY = /NOT_READY|CREATING|NEED_RETRY/;

/** Codes of refusals, by class. A test holds them to what the pages say of their statuses and of repeating. */
const CODES: readonly (readonly [ErrorClass: ApiErrorClass, codes: string])[] = [
  [AuthenticationError, "SIGN_ERROR SIGNERROR CA_ERROR CERT_ERROR"],
  [
    PermissionError,
    "NO_AUTH NOAUTH ACCEPTMODE_ERROR API_METHOD_CLOSED APPID_MCHID_NOT_MATCH APPID_NOT_EXIST ILLEGAL_APPID MCHID_NOT_EXIST MCH_NOT_EXISTS MSGAPPID_ERROR",
  ],
  [
    ParameterError,
    "PARAM_ERROR INVALID_REQUEST INVALID_PARAMETER INVALID_TRANSACTIONID LACK_PARAMS NOT_UTF8 OPENID_ERROR OPENID_MISMATCH POST_DATA_EMPTY REQUIRE_POST_METHOD XML_ERROR XML_FORMAT_ERROR",
  ],
  [
    NotFoundError,
    "NOT_FOUND RESOURCE_NOT_EXISTS ORDER_NOT_EXIST ORDERNOTEXIST REFUNDNOTEXIST CONTRACT_NOT_EXIST NO_STATEMENT_EXIST USER_NOT_EXIST APPLYMENT_NOT_EXIST APPLYMENT_NOTEXIST",
  ],
  [
    ConflictError,
    "ALREADY_EXISTS RESOURCE_ALREADY_EXISTS ORDER_EXIST OUT_TRADE_NO_USED REFUND_FEE_MISMATCH INVALID_ORDER_STATE ORDER_CANCELED ORDER_CLOSED ORDERCLOSED ORDER_DONE ORDER_EXPIRED ORDER_PAID ORDERPAID ORDERREVERSED",
  ],
  [BalanceError, "NOT_ENOUGH NOTENOUGH"],
];

const REFUSALS: ReadonlyMap<string, ApiErrorClass> = new Map(
  CODES.flatMap(([ErrorClass, codes]) => codes.split(" ").map((code) => [code, ErrorClass])),
);

/** Of a code that is not known, what its status says. */
const BY_STATUS: ReadonlyMap<number, ApiErrorClass> = new Map<number, ApiErrorClass>([
  [401, AuthenticationError],
  [404, NotFoundError],
]);

/**
 * A refusal of the class that says what its reader does next. Where the outcome is unknown, or neither code nor status says more,
 * it is a plain `ApiError`.
 */
export function apiError(message: string, fields: ApiErrorFields): ApiError {
  const ErrorClass = classOf(fields) ?? ApiError;
  return new ErrorClass(message, fields);
}

function classOf({ status, code }: ApiErrorFields): ApiErrorClass | undefined {
  const outcome = outcomeOf(status, code);
  if (outcome === "retry") return TOO_EARLY.test(code) ? undefined : RateLimitError;
  // A gateway's 404 says nothing of an order.
  if (outcome === "unknown" || code === "NO_CODE") return undefined;
  return REFUSALS.get(code) ?? BY_STATUS.get(status);
}
