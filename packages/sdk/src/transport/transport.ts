import type { Raw } from "../message.ts";

/** A request as a plain value: what is printed, signed and sent, byte for byte. */
export interface WireRequest {
  /** Upper case. */
  readonly method: string;
  /** Path and query, percent-encoded: exactly what is signed. */
  readonly target: string;
  /** Scheme, host and port, where they are not the client's own. */
  readonly origin?: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Raw | undefined;
  /** Method and path template, for messages: it holds no value of the request. */
  readonly label: string;
}

export interface WireAnswer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The bytes received. */
  readonly body: Uint8Array;
}

export interface Limits {
  /** Milliseconds for everything, as the caller gave them. */
  readonly timeout: number;
  /** When they are over, by `performance.now()`. */
  readonly deadline: number;
  /** Milliseconds until the connection stands. */
  readonly connectTimeout: number;
  readonly signal: AbortSignal | undefined;
}

/** The only thing that touches the network. Rejects with a `ConnectionError`, `TimeoutError` or `AnswerError`. */
export type Transport = (request: WireRequest, limits: Limits) => Promise<WireAnswer>;

/** An answer of the API is a few kilobytes; one above this is refused before it fills the memory. */
export const MAX_ANSWER_BYTES: number = 10 * 1024 * 1024;

/** A header of an answer. A repeated one is none: it can't be told which one counts. */
export function headerOf(answer: WireAnswer, lowerCaseName: string): string | undefined {
  const value = answer.headers[lowerCaseName];
  return typeof value === "string" ? value : undefined;
}
