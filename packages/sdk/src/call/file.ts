import type { WireAnswer, WireRequest } from "../transport/transport.ts";
import type { CheckedCall } from "./call.ts";

/**
 * What becomes of the bytes of a call's answer: a file comes as a stream, unless it has to be there as a whole before it can
 * be given.
 */
export function bodyModeOf({ as, deviation }: CheckedCall): WireRequest["bodyMode"] {
  if (deviation?.answer !== "stream") return "answer";
  return as === "bytes" || deviation.verify !== "none" ? "file" : "stream";
}

/** A file as its call wants it. */
export function fileOf(
  { as }: CheckedCall,
  { body, stream }: WireAnswer,
): Uint8Array | ReadableStream {
  // A copy: these may be few bytes of a large buffer of Node's, which would travel to the other thread as a whole.
  if (as === "bytes") return new Uint8Array(body);
  return stream ?? new Blob([new Uint8Array(body)]).stream();
}
