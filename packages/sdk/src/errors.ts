import type { OperationErrorCodes } from "./generated/error-codes.ts";
import { isError } from "./is-error.ts";
import { isOperation } from "./operation-id.ts";
import { outcomeOf } from "./outcome.ts";
import type { AnswerErrorCode, BillErrorCode, SignatureErrorCode } from "./own-codes.ts";
import type { KnownCode, Outcome } from "./outcome.ts";

/**
 * The whole error tree. A subclass is named by what its reader does next; `code` is stable, the texts are not.
 * No error carries a key, a signature or a value of the request: any of them can be logged as it is.
 */
export abstract class WeChatPayError extends Error {
  abstract readonly code: string;
  /**
   * What is known of the call, to branch on once for all classes: `refused` (nothing was carried out), `unknown` (query
   * first), `retry` (the identical call again, later). Of a notification it says `unknown`: what it reports is not known.
   */
  abstract readonly outcome: Outcome;
  // On the prototype, so that it is not listed among the fields of every printed error.
  static {
    Object.defineProperty(this.prototype, "name", { value: "WeChatPayError", configurable: true });
  }
}

/** An option of the client is wrong. Fix the configuration; nothing was sent. */
export class ConfigError extends WeChatPayError {
  readonly code = "CONFIG";
  readonly outcome = "refused";
  /** The option at fault, as it is written: `privateKey`, `platformKeys["PUB_KEY_ID_…"]`. */
  readonly option: string;

  constructor(message: string, fields: { readonly option: string; readonly cause?: unknown }) {
    super(message, fields);
    this.option = fields.option;
  }
}

/** The error of an option: `words` say what was expected, what was found, and where to get it. */
export function wrongOption(option: string, words: string, more?: ErrorOptions): ConfigError {
  return new ConfigError(`${option}: ${words}`, { option, ...more });
}

/** The type of a value that was no use, for an error's text: never the value itself. */
export function typeFound(value: unknown): string {
  return value === null ? "null" : typeof value;
}

/** The call itself is wrong: a missing path value, a value that can't be sent. Fix the call; nothing was sent. */
export class RequestError extends WeChatPayError {
  readonly code = "REQUEST";
  readonly outcome = "refused";
  /** The part at fault: a path value's name, `query.appid`, `json`. */
  readonly parameter: string;

  constructor(message: string, fields: { readonly parameter: string; readonly cause?: unknown }) {
    super(message, fields);
    this.parameter = fields.parameter;
  }
}

/** What every `ApiError` has, of whichever copy of the package it comes: a registered symbol is the same for all of a process. */
const BRAND = Symbol.for("wechatpay-kit.ApiError");

/** Whether an error is an `ApiError`, though perhaps another copy's, of which `instanceof` says no. */
export function hasBrand(error: unknown): error is ApiError {
  return isError(error) && BRAND in error;
}

/**
 * WeChat Pay, or a gateway before it, answered with an error. That is no proof that nothing was carried out: `outcome` says
 * what is known. Branch on it, on `code` and on `status`, never on the text.
 *
 * | `outcome` | when |
 * | --- | --- |
 * | `refused` | 4xx with a code; 404 and 405 also without; a code of APIv2 that is documented as final; `OPENID_MISMATCH` and `INVALID_TRANSACTIONID` with 500 |
 * | `unknown` | other 5xx, 3xx, 408; any other answer without a code; `SYSTEM_ERROR`, `BANK_ERROR`, `USERPAYING` and their like at any status; codes of APIv2 that are not known to be final |
 * | `retry` | 429; `FREQUENCY_LIMITED` and its like; `BIZERR_NEED_RETRY`, `ORDER_NOT_READY`, `STATEMENT_CREATING` |
 *
 * After a `retry` of a refund or a transfer WeChat Pay advises to query before repeating.
 *
 * Refusals carry no signature (the official SDKs do not verify them either): before you act on one that says that
 * something does not exist or is finished, know that only TLS vouches for it.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081717
 */
export class ApiError extends WeChatPayError {
  /** WeChat Pay's code, such as `ORDER_NOT_EXIST`; `NO_CODE` where the answer had none (an empty 404, a proxy's page). */
  readonly code: ApiErrorCode;
  readonly outcome: Outcome;
  /** The call's method: `POST`. */
  readonly method: string;
  /** The call's path as it is documented or was written, with `{names}` for its values: `v3/pay/transactions/id/{transaction_id}`. */
  readonly path: string;
  /** HTTP status. APIv2 refuses with 200: there only `code` says what is wrong. */
  readonly status: number;
  /** WeChat Pay's own words; empty where the answer had none. */
  readonly serverMessage: string;
  /** The number at the end of `Request-ID`, finer than `code`: 271317510. Absent where the answer had none. */
  readonly numericCode: number | undefined;
  /** What the answer says beyond code and words. Values that the request had sent are replaced by their `{names}`. */
  readonly detail: unknown;
  /** For WeChat Pay's support. */
  readonly requestId: string | undefined;
  /** Milliseconds to wait before the next attempt, where the answer said so in `Retry-After`. */
  readonly retryAfter: number | undefined;
  /**
   * What it means and what to do, in the client's `language`, for a person who reads a log; absent where the official pages do
   * not explain the code. `explain` of `wechatpay-kit/explain` has it as data.
   */
  hint: string | undefined;

  static {
    Object.defineProperty(this.prototype, BRAND, { value: true });
  }

  constructor(message: string, fields: ApiErrorFields) {
    super(message);
    this.code = fields.code;
    this.outcome = outcomeOf(fields.status, fields.code);
    this.method = fields.method;
    this.path = fields.path;
    this.status = fields.status;
    this.serverMessage = fields.serverMessage;
    this.numericCode = fields.numericCode;
    this.detail = fields.detail;
    this.requestId = fields.requestId;
    this.retryAfter = fields.retryAfter;
    this.hint = fields.hint;
  }

  /**
   * Whether an error is an `ApiError` of this operation. Where it is, an editor offers the codes that the operation's
   * official pages list; others may come, since WeChat Pay adds codes without notice.
   *
   * @param operation path template and method, `v3/refund/domestic/refunds#post`. It does not matter how the call was written:
   * by properties or by `chain`, with other names for the path's values or with the values in it.
   *
   * @example
   * ```ts
   * try {
   *   await wxpay.v3.refund.domestic.refunds.post({ json });
   * } catch (error) {
   *   if (!ApiError.is(error, "v3/refund/domestic/refunds#post") || error.code !== "NOT_ENOUGH") throw error;
   *   // Top up, then send the same refund again: `json` with the same `out_refund_no`.
   * }
   * ```
   */
  static is<Id extends keyof OperationErrorCodes>(
    error: unknown,
    operation: Id,
  ): error is ApiErrorOf<Id> {
    return hasBrand(error) && isOperation(error, operation);
  }
}

/** An `ApiError` of one operation: its `code` is one that the operation's pages list, or any other text. */
export interface ApiErrorOf<Id extends keyof OperationErrorCodes> extends ApiError {
  // What makes it narrower than `ApiError`: without, nothing would be left of an `ApiError` of which `is` says no.
  readonly method: Id extends `${string}#${infer Method}` ? Uppercase<Method> : never;
  readonly code: OperationErrorCodes[Id] | (string & {});
}

/** The common codes by name, and any other: WeChat Pay adds codes without notice. */
export type ApiErrorCode = KnownCode | (string & {});

export interface ApiErrorFields {
  readonly method: string;
  readonly path: string;
  readonly code: ApiErrorCode;
  readonly status: number;
  readonly serverMessage: string;
  readonly numericCode: number | undefined;
  readonly detail: unknown;
  readonly requestId: string | undefined;
  readonly retryAfter?: number | undefined;
  readonly hint?: string | undefined;
}

/**
 * An answer or a notification is not proven to come from WeChat Pay; its content was thrown away. After a request the
 * outcome is unknown: query before you repeat it. A notification is answered with 4xx or 5xx, then it comes again.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053249
 */
export class SignatureError extends WeChatPayError {
  readonly code: SignatureErrorCode;
  readonly outcome = "unknown";
  /** `Request-ID` of the answer, where it had one. */
  readonly requestId: string | undefined;

  constructor(
    message: string,
    fields: {
      readonly code: SignatureErrorCode;
      readonly requestId?: string | undefined;
      readonly cause?: unknown;
    },
  ) {
    super(message, fields);
    this.code = fields.code;
    this.requestId = fields.requestId;
  }
}

/**
 * A verified message could not be decrypted: look at the key that the text names. An answer that comes so far was a success,
 * but its result can't be read: query it.
 */
export class DecryptionError extends WeChatPayError {
  readonly code = "DECRYPTION";
  readonly outcome = "unknown";
}

/** The answer can't be used: too large, neither JSON nor XML, cut off, a list that leads nowhere (`ANSWER_NOT_PAGED`), a file with another digest (`FILE_HASH`) or size (`FILE_SIZE`). The outcome is unknown: query before you repeat. */
export class AnswerError extends WeChatPayError {
  readonly code: AnswerErrorCode;
  readonly outcome = "unknown";
  readonly requestId: string | undefined;

  constructor(
    message: string,
    fields: {
      readonly code: AnswerErrorCode;
      readonly requestId?: string | undefined;
      readonly cause?: unknown;
    },
  ) {
    super(message, fields);
    this.code = fields.code;
    this.requestId = fields.requestId;
  }
}

/** A bill is not what WeChat Pay made: what was read of it must not be booked. Fetch it again. */
export class BillError extends WeChatPayError {
  readonly code: BillErrorCode;
  readonly outcome = "retry";

  constructor(message: string, fields: { readonly code: BillErrorCode; readonly cause?: unknown }) {
    super(message, fields);
    this.code = fields.code;
  }
}

/** The network failed. `mayHaveReachedServer` says whether to query before repeating. */
export class ConnectionError extends WeChatPayError {
  readonly code = "CONNECTION";
  /** `retry` where nothing was sent, otherwise `unknown`. */
  readonly outcome: Outcome;
  /** `false`: nothing was sent, the call may be repeated at once. `true`: the outcome is unknown, query first. */
  readonly mayHaveReachedServer: boolean;

  constructor(
    message: string,
    fields: { readonly mayHaveReachedServer: boolean; readonly cause?: unknown },
  ) {
    super(message, fields);
    this.mayHaveReachedServer = fields.mayHaveReachedServer;
    this.outcome = fields.mayHaveReachedServer ? "unknown" : "retry";
  }
}

/** No answer within the time given. `mayHaveReachedServer` says whether to query before repeating. */
export class TimeoutError extends WeChatPayError {
  readonly code = "TIMEOUT";
  /** `retry` where nothing was sent, otherwise `unknown`. */
  readonly outcome: Outcome;
  /** `false`: nothing was sent, the call may be repeated at once. `true`: the outcome is unknown, query first. */
  readonly mayHaveReachedServer: boolean;
  /** The limit that ran out, in milliseconds. */
  readonly timeout: number;

  constructor(
    message: string,
    fields: { readonly mayHaveReachedServer: boolean; readonly timeout: number },
  ) {
    super(message);
    this.mayHaveReachedServer = fields.mayHaveReachedServer;
    this.outcome = fields.mayHaveReachedServer ? "unknown" : "retry";
    this.timeout = fields.timeout;
  }
}

/** All of them by name. The names are written out, not taken from the constructors: minifiers rename classes. */
export const ERROR_CLASSES: Readonly<
  Record<string, new (message: string, fields: never) => WeChatPayError>
> = {
  ConfigError,
  RequestError,
  ApiError,
  SignatureError,
  DecryptionError,
  AnswerError,
  BillError,
  ConnectionError,
  TimeoutError,
};
for (const [name, ErrorClass] of Object.entries(ERROR_CLASSES)) {
  Object.defineProperty(ErrorClass.prototype, "name", { value: name, configurable: true });
}
