import type { SimRequest, SimResponse } from "./http.ts";

/** A web-standard request as plain values. */
export async function fromWeb(request: Request): Promise<SimRequest> {
  const url = new URL(request.url);
  return {
    method: request.method,
    target: `${url.pathname}${url.search}`,
    // The fetch standard adds these two to what the caller did not say; no network is here to do it.
    headers: { accept: "*/*", "user-agent": "fetch", ...Object.fromEntries(request.headers) },
    body: new Uint8Array(await request.arrayBuffer()),
    remote: "127.0.0.1",
  };
}

/** An answer as a web-standard response. */
export function toWeb(answer: SimResponse): Response {
  // 204 must not have a body, not even an empty one.
  const body = answer.body.length === 0 ? null : answer.body;
  return new Response(body, { status: answer.status, headers: answer.headers });
}
