import { bodyLimit, tooLarge } from "../core/http.ts";
import type { Mishap, SimRequest, SimResponse } from "../core/http.ts";
import type { Wait } from "../options.ts";

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
  if (body.byteLength > bodyLimit(request.headers.get("content-type"))) return toWeb(tooLarge());
  const url = new URL(request.url);
  const answered = await answer({
    method: request.method,
    target: `${url.pathname}${url.search}`,
    // The fetch standard adds these two to what the caller did not say; no network is here to do it.
    headers: { accept: "*/*", "user-agent": "fetch", ...Object.fromEntries(request.headers) },
    body,
    origin: url.origin,
    remote: "127.0.0.1",
  });
  if (answered.mishap !== undefined) await happen(answered.mishap, wait, request.signal);
  return toWeb(answered);
}

async function happen({ delay, closed }: Mishap, wait: Wait, signal: AbortSignal): Promise<void> {
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

function toWeb(answer: SimResponse): Response {
  // 204 must not have a body, not even an empty one.
  const body = answer.body.length === 0 ? null : answer.body;
  return new Response(body, { status: answer.status, headers: answer.headers });
}
