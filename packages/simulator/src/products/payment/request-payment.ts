import type { PaymentResult } from "./outcome.ts";
import type { MiniProgramRequest } from "./target.ts";

/** What `wx.requestPayment` answers a mini program whose user paid. */
export interface RequestPaymentAnswer {
  readonly errMsg: "requestPayment:ok";
  /** Not WeChat's: the transaction, as the merchant is told of it. */
  readonly transaction: Readonly<Record<string, unknown>>;
}

/** The callbacks of `wx.requestPayment`; each may be left out. */
export interface RequestPaymentCallbacks {
  readonly success?: (answer: RequestPaymentAnswer) => void;
  readonly fail?: (error: RequestPaymentError) => void;
  readonly complete?: (end: RequestPaymentAnswer | RequestPaymentError) => void;
}

/** What `wx.requestPayment` ends in where nothing was paid. */
export class RequestPaymentError extends Error {
  override readonly name = "RequestPaymentError";
  /** As WeChat says it: `requestPayment:fail cancel`, or `requestPayment:fail ` and what the user read. */
  readonly errMsg: `requestPayment:fail ${string}`;
  /** What a developer has to know, line by line; empty where the user cancelled. */
  readonly why: readonly string[];
  /** The same in Chinese. */
  readonly why_zh: readonly string[];

  constructor(reason: string, why: readonly string[], why_zh: readonly string[]) {
    const errMsg = `requestPayment:fail ${reason}` as const;
    super([errMsg, ...why].join("\n"));
    this.errMsg = errMsg;
    this.why = why;
    this.why_zh = why_zh;
  }
}

/** Pays what a mini program hands to `wx.requestPayment`, and answers as that does. */
export async function requestPayment(
  { success, fail, complete, ...request }: MiniProgramRequest & RequestPaymentCallbacks,
  pay: (request: MiniProgramRequest) => Promise<PaymentResult>,
): Promise<RequestPaymentAnswer> {
  const result = await pay(request);
  if (result.result === "paid") {
    const answer = { errMsg: "requestPayment:ok", transaction: result.transaction } as const;
    success?.(answer);
    complete?.(answer);
    return answer;
  }
  const error =
    result.result === "cancelled"
      ? new RequestPaymentError("cancel", [], [])
      : new RequestPaymentError(result.message, result.why, result.why_zh);
  fail?.(error);
  complete?.(error);
  throw error;
}
