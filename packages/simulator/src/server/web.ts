import { bodyLimit, isWhole, tooLarge } from "../core/http.ts";
import type { Transit, SimRequest, SimResponse } from "../core/http.ts";
import type { Wait } from "../core/settings.ts";
import { streamOf } from "./stream-of.ts";

const EMPTY = new Uint8Array();

/**
 * Answers a web-standard request by a plain function.
 *
 * @throws as `fetch` does: TypeError where the connection is closed, the signal's reason where the caller gives up
 */
export async function serveWeb(
  answer: (request: SimRequest) => Promise<SimResponse>,
  request: Request,
  wait: Wait,
): Promise<Response> {
  const body = request.body === null ? EMPTY : new Uint8Array(await request.arrayBuffer());
  if (body.byteLength > bodyLimit(request.headers.get("content-type")))
    return toWeb(tooLarge(), request.signal);
  const { origin, pathname, search } = new URL(request.url);
  let asked: SimRequest = {
    method: request.method,
    target: `${pathname}${search}`,
    // The fetch standard adds these two to what the caller did not say; no network is here to do it.
    headers: { accept: "*/*", "user-agent": "fetch", ...Object.fromEntries(request.headers) },
    body,
    origin,
    remote: "127.0.0.1",
  };
  for (;;) {
    const answered = await answer(asked);
    if (answered.transit !== undefined) await happen(answered.transit, wait, request.signal);
    const { location } = answered.headers;
    if (location === undefined || !REDIRECTS.has(answered.status))
      return toWeb(answered, request.signal);
    if (request.redirect === "error") throw new TypeError("fetch failed: unexpected redirect");
    if (request.redirect === "manual") return toWeb(answered, request.signal);
    asked = redirected(asked, answered.status, location);
  }
}

const REDIRECTS: ReadonlySet<number> = new Set([303, 307, 308]);

// The simulator's own redirects lead to another path of the same address, and none leads back.
function redirected(asked: SimRequest, status: number, location: string): SimRequest {
  const { pathname, search } = new URL(location, asked.origin);
  const next = { ...asked, target: `${pathname}${search}` };
  return status === 303 ? { ...next, method: "GET", body: new Uint8Array() } : next;
}

async function happen({ delay, closed }: Transit, wait: Wait, signal: AbortSignal): Promise<void> {
  if (delay > 0) {
    try {
      await wait(delay, signal);
    } catch (cause) {
      signal.throwIfAborted();
      throw failed("the simulator was closed", cause);
    }
  }
  if (closed) throw failed("other side closed");
}

// In the words of Node's fetch.
function failed(message: string, cause?: unknown): TypeError {
  const reason = Object.assign(new Error(message, { cause }), { code: "UND_ERR_SOCKET" });
  return new TypeError("fetch failed", { cause: reason });
}

function toWeb({ status, headers, body }: SimResponse, signal: AbortSignal): Response {
  if (!isWhole(body)) return new Response(streamOf(body, signal), { status, headers });
  // 204 must not have a body, not even an empty one.
  return new Response(body.length === 0 ? null : body, { status, headers });
}
