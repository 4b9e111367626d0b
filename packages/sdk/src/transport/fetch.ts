import { RequestError } from "../errors.ts";
import { within } from "./limits.ts";
import { answerTooLarge, connectionFailed } from "./failures.ts";
import { streamBody } from "./stream-body.ts";
import { isSuccess, mostBytes } from "./transport.ts";
import type { Limits, Transport, WireAnswer, WireRequest } from "./transport.ts";

/** The part of the web's `fetch` that the SDK uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * The caller's `fetch` as the transport. It does not tell whether anything was sent, so errors assume that it was. Nor can
 * it be told which connection to give up after an answer that was not understood or not verified: that answers stay with
 * their requests is here the affair of whoever made that `fetch`.
 */
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
    const stop = new AbortController();
    // The limits count even for a fetch that does not heed its signal.
    const answer = answerOf(fetch, url, request, limits, stop);
    try {
      return await within(limits, request, true, answer);
    } catch (error) {
      stop.abort();
      throw error;
    }
  };
}

async function answerOf(
  fetch: Fetch,
  url: string,
  request: WireRequest,
  limits: Limits,
  stop: AbortController,
): Promise<WireAnswer> {
  const init = {
    method: request.method,
    headers: request.headers,
    // A redirect would carry the signature to another address.
    redirect: "manual",
    signal: stop.signal,
    ...(request.body === undefined ? {} : { body: request.body }),
  } as const;
  let response: Response;
  let headers: Readonly<Record<string, string>>;
  try {
    response = await fetch(url, init);
    if (!isResponse(response)) throw new TypeError("the fetch that was given answers no Response");
    headers = Object.fromEntries(response.headers);
  } catch (cause) {
    throw connectionFailed(request, true, cause);
  }
  const { status } = response;
  if (request.bodyMode === "stream" && isSuccess(status)) {
    const source = response.body ?? new Blob([]).stream();
    const stream = streamBody(request, limits, source, {
      finish: () => {},
      stop: () => stop.abort(),
    });
    return { status, headers, body: new Uint8Array(), stream };
  }
  return { status, headers, body: await read(request, response) };
}

// Of another realm or a fetch of another package as well, so not by its class.
function isResponse(response: unknown): response is Response {
  if (typeof response !== "object" || response === null) return false;
  if (!("status" in response && "headers" in response && "body" in response)) return false;
  return Number.isInteger(response.status);
}

async function read(request: WireRequest, response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const most = mostBytes(request);
  try {
    for await (const chunk of response.body ?? []) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError("the body has no bytes");
      size += chunk.length;
      if (size > most) break;
      chunks.push(chunk);
    }
  } catch (cause) {
    throw connectionFailed(request, true, cause);
  }
  if (size > most) {
    throw answerTooLarge(request, response.headers.get("request-id") ?? undefined);
  }
  return Buffer.concat(chunks, size);
}
