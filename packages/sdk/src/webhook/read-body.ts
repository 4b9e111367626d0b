import { RequestError } from "../errors.ts";

/** A notification has a few kilobytes; what is larger is none. */
const MOST_BYTES = 1024 * 1024;

/**
 * A request's body; `undefined` where it is too large.
 *
 * @param over ends the reading: who sends a byte a minute must not be waited for.
 */
export async function readBody(
  request: Request,
  over: AbortSignal,
): Promise<Uint8Array | undefined> {
  if (request.bodyUsed || request.body?.locked === true) {
    throw unread(
      "was read before the router got it, and can be read once: let the router's handler come before parsers and loggers",
    );
  }
  if (Number(request.headers.get("content-length") ?? 0) > MOST_BYTES) return undefined;
  if (request.body === null) return new Uint8Array();
  const reader = request.body.getReader();
  const stop = (): void => void reader.cancel().catch(() => "it has ended by itself");
  over.addEventListener("abort", stop);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > MOST_BYTES) {
        stop();
        return undefined;
      }
      chunks.push(value);
    }
  } catch (cause) {
    throw unread("broke off", cause);
  } finally {
    over.removeEventListener("abort", stop);
  }
  if (over.aborted) throw unread("did not come in time");
  return Buffer.concat(chunks, size);
}

function unread(what: string, cause?: unknown): RequestError {
  return new RequestError(`The notification's body ${what}.`, { parameter: "request", cause });
}
