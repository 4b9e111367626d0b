import { bodyLimit, tooLarge } from "./http.ts";
import type { SimRequest, SimResponse } from "./http.ts";

/** Answers a web-standard request by a plain function. */
export async function serveWeb(
  answer: (request: SimRequest) => Promise<SimResponse>,
  request: Request,
): Promise<Response> {
  const body = new Uint8Array(await request.arrayBuffer());
  if (body.byteLength > bodyLimit(request.headers.get("content-type"))) return toWeb(tooLarge());
  const url = new URL(request.url);
  return toWeb(
    await answer({
      method: request.method,
      target: `${url.pathname}${url.search}`,
      // The fetch standard adds these two to what the caller did not say; no network is here to do it.
      headers: { accept: "*/*", "user-agent": "fetch", ...Object.fromEntries(request.headers) },
      body,
      origin: url.origin,
      remote: "127.0.0.1",
    }),
  );
}

function toWeb(answer: SimResponse): Response {
  // 204 must not have a body, not even an empty one.
  const body = answer.body.length === 0 ? null : answer.body;
  return new Response(body, { status: answer.status, headers: answer.headers });
}
