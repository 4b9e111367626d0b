import type { Raw } from "../crypto/message.ts";

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
  /**
   * What becomes of a success's bytes: `answer`, gathered up to `MAX_ANSWER_BYTES`, as all that is no success; `file`,
   * gathered up to `MAX_FILE_BYTES`; `stream`, given as they come.
   */
  readonly bodyMode: "answer" | "file" | "stream";
  /** Method and path template, for messages: it holds no value of the request. */
  readonly label: string;
}

export interface WireAnswer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The bytes received; none where they come as a stream. */
  readonly body: Uint8Array;
  /** The bytes of a success whose request has `bodyMode: "stream"`. */
  readonly stream?: ReadableStream<Uint8Array>;
  /**
   * Is told whether the answer was good. There is none where connections are not ours (a `fetch`), or where a stream gives
   * it back at its end.
   */
  readonly connection?: LentConnection;
}

/** The connection of an answer, which is used again only where that was understood and verified. */
export interface LentConnection {
  /** Says so, once. */
  release(good: boolean): void;
}

/** Instead of an answer: the kept connection on which the request went out was dead before anything came back. */
export class Stale {
  /** Whether anything of the request may have left, in this attempt or in the one before. */
  readonly sent: boolean;
  /** What the connection failed with. */
  readonly cause: unknown;

  constructor(sent: boolean, cause: unknown) {
    this.sent = sent;
    this.cause = cause;
  }
}

export interface Limits {
  /** Milliseconds for everything, as the caller gave them. */
  readonly timeout: number;
  /** When they are over, by `performance.now()`. */
  readonly deadline: number;
  /** Milliseconds until the connection stands. */
  readonly connectTimeout: number;
  /** Milliseconds until the answer begins, from when the request went out. */
  readonly answerTimeout?: number | undefined;
  readonly signal: AbortSignal | undefined;
  /** Does not wait for a connection to be free: others hold theirs until this request is answered. */
  readonly urgent?: true;
}

/**
 * The only thing that touches the network. It sends a request once, and rejects with a `ConnectionError`, `TimeoutError` or
 * `AnswerError`; a request whose connection was `Stale` is sent again by `attempts.ts` alone.
 *
 * @param before the attempt before: this one wants a connection that nobody has used.
 */
export type Transport = (
  request: WireRequest,
  limits: Limits,
  before?: Stale,
) => Promise<WireAnswer | Stale>;

/** An answer of the API is a few kilobytes; one above this is refused before it fills the memory. */
export const MAX_ANSWER_BYTES: number = 10 * 1024 * 1024;

/** A file that must be held as a whole, to be verified or to be given to a synchronous call, has this size at most. */
export const MAX_FILE_BYTES: number = 64 * 1024 * 1024;

/** How many bytes of an answer are gathered. */
export function mostBytes({ bodyMode }: WireRequest): number {
  return bodyMode === "file" ? MAX_FILE_BYTES : MAX_ANSWER_BYTES;
}

/** Whether a status says that the request was carried out. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** A header of an answer. A repeated one is none: it can't be told which one counts. */
export function headerOf(answer: WireAnswer, lowerCaseName: string): string | undefined {
  const value = answer.headers[lowerCaseName];
  return typeof value === "string" ? value : undefined;
}
