/**
 * What an observer is told of a call. No event holds a key, a signature, or a value of the request or the answer: any of them can be
 * logged, traced or counted as it is.
 */
export interface CallEvent {
  /** Tells the calls of a process apart, and joins the events of one. */
  readonly call: number;
  /** Method and path template: `POST /v3/refund/domestic/refunds`. */
  readonly operation: string;
  /** Who calls: the id of the merchant, the brand or the developer. */
  readonly caller: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** An attempt is about to go out. */
export interface RequestEvent extends CallEvent {
  /** Bytes of the body. */
  readonly size: number;
}

/** An answer has come; it is not verified yet. */
export interface ResponseEvent extends CallEvent {
  readonly status: number;
  /** `Request-ID`, which WeChat Pay's support asks for. */
  readonly requestId: string | undefined;
  /**
   * Milliseconds by which WeChat Pay's clock (the answer's `Date`, which has whole seconds) is ahead of this machine's; absent where
   * the answer has none. Above five minutes, signatures are refused.
   */
  readonly clockSkew: number | undefined;
  /** From when this attempt began. */
  readonly milliseconds: number;
}

/** An attempt has failed and another one follows. */
export interface RetryEvent extends CallEvent {
  /** Why. It holds no value of the request. */
  readonly error: Error;
}

/** A call has succeeded: its answer is proven, and its caller is given it. */
export interface SuccessEvent extends CallEvent {
  /** From when the call began, second attempts and waits included. */
  readonly milliseconds: number;
}

/** A call has failed: its caller is given this error. */
export interface ErrorEvent extends CallEvent {
  readonly error: Error;
  /** From when the call began, second attempts and waits included. */
  readonly milliseconds: number;
}

/** What is called on the way of every call, helper requests for keys included; `error` also where a store of the caller's own fails (`operation` is then `certificateStore.getItem` or `.setItem`). What a hook throws or rejects with becomes a warning of the process; it changes no call. */
export interface Hooks {
  readonly request?: (event: RequestEvent) => unknown;
  readonly response?: (event: ResponseEvent) => unknown;
  readonly retry?: (event: RetryEvent) => unknown;
  readonly success?: (event: SuccessEvent) => unknown;
  readonly error?: (event: ErrorEvent) => unknown;
}

/** The events by their names. */
export interface Events {
  readonly request: RequestEvent;
  readonly response: ResponseEvent;
  readonly retry: RetryEvent;
  readonly success: SuccessEvent;
  readonly error: ErrorEvent;
}
