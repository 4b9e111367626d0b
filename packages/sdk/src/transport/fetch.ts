import type { Fetch } from "../config.ts";
import { RequestError } from "../errors.ts";
import { within } from "../limits.ts";
import { answerTooLarge, connectionFailed } from "./failures.ts";
import { MAX_ANSWER_BYTES } from "./transport.ts";
import type { Transport, WireAnswer, WireRequest } from "./transport.ts";

/** The caller's `fetch` as the transport. It does not tell whether anything was sent, so errors assume that it was. */
export function fetchTransport(origin: string, fetch: Fetch): Transport {
  return async (request, limits) => {
    const url = (request.origin ?? origin) + request.target;
    // `fetch` normalises addresses; one that it would change would no longer be the one that is signed.
    if (new URL(url).href !== url) {
      throw new RequestError(
        `${request.label}: a fetch would alter this path or query, so its signature would not fit. Write the value as a path value or a query value, which are encoded for you.`,
        { parameter: "path" },
      );
    }
    // Signing took its time: who gave up meanwhile must find nothing sent.
    limits.signal?.throwIfAborted();
    const stop = new AbortController();
    // The limits count even for a fetch that does not heed its signal.
    const answer = exchange(fetch, url, request, stop.signal);
    try {
      return await within(limits, request, true, answer);
    } catch (error) {
      stop.abort();
      throw error;
    }
  };
}

async function exchange(
  fetch: Fetch,
  url: string,
  request: WireRequest,
  signal: AbortSignal,
): Promise<WireAnswer> {
  const init = {
    method: request.method,
    headers: request.headers,
    // A redirect would carry the signature to another address.
    redirect: "manual",
    signal,
    ...(request.body === undefined ? {} : { body: request.body }),
  } as const;
  let response: Response;
  try {
    response = await fetch(url, init);
  } catch (cause) {
    throw connectionFailed(request, true, cause);
  }
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await read(request, response),
  };
}

async function read(request: WireRequest, response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > MAX_ANSWER_BYTES) break;
      chunks.push(chunk);
    }
  } catch (cause) {
    throw connectionFailed(request, true, cause);
  }
  if (size > MAX_ANSWER_BYTES) {
    throw answerTooLarge(request, response.headers.get("request-id") ?? undefined);
  }
  return Buffer.concat(chunks, size);
}
