import { AnswerError, ConnectionError, TimeoutError } from "../errors.ts";
import { sanitizeError } from "./sanitize-error.ts";
import { mostBytes } from "./transport.ts";
import type { WireRequest } from "./transport.ts";

type Labelled = Pick<WireRequest, "method" | "label">;

function advice(request: Labelled, sent: boolean): string {
  if (!sent) return "Nothing was sent: the call may be repeated.";
  return request.method === "GET"
    ? "The request may have reached WeChat Pay; a query changes nothing, repeat it."
    : "The request may have reached WeChat Pay and may have been carried out: query the result by its number before you repeat it, and repeat only the same data.";
}

/** What to do about an answer that came and can't be used. */
export function adviceAfter(method: string): string {
  return method === "GET"
    ? "A query changes nothing: repeat it."
    : "The request went out and its outcome is unknown: query the result by its number before you repeat it, and repeat only the same data.";
}

export function connectionFailed(
  request: WireRequest,
  sent: boolean,
  error: unknown,
): ConnectionError {
  const cause = sanitizeError(error, request.target, request.label);
  return new ConnectionError(
    `${request.label}: the connection failed (${cause.message}). ${advice(request, sent)}`,
    { mayHaveReachedServer: sent, cause },
  );
}

export function timedOut(
  request: Labelled,
  sent: boolean,
  timeout: number,
  missing: string = "no complete answer",
): TimeoutError {
  return new TimeoutError(
    `${request.label}: ${missing} within ${timeout} ms. ${advice(request, sent)}`,
    { mayHaveReachedServer: sent, timeout },
  );
}

/** Nobody read a file's stream. */
export function unread(request: Labelled, timeout: number): TimeoutError {
  return new TimeoutError(
    `${request.label}: nothing of the file was read for ${timeout} ms, so its connection was closed. Read the stream as it comes, or cancel it; where reading pauses for longer, give the call a longer timeout.`,
    { mayHaveReachedServer: true, timeout },
  );
}

export function answerTooLarge(request: WireRequest, requestId: string | undefined): AnswerError {
  return new AnswerError(
    `${request.label}: the answer is larger than ${mostBytes(request)} bytes and was thrown away. ${advice(request, true)}`,
    { code: "ANSWER_TOO_LARGE", requestId },
  );
}
