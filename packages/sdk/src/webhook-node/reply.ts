import type { NodeResponse } from "./node-messages.ts";

/** An answer, whole, before anything of it is sent. */
export interface Reply {
  readonly status: number;
  readonly headers: Iterable<readonly [name: string, value: string]>;
  readonly body: Uint8Array;
}

/** What tells WeChat Pay to send the notification again. */
export function failReply(status: number, message: string): Reply {
  return {
    status,
    headers: [["content-type", "application/json"]],
    body: Buffer.from(JSON.stringify({ code: "FAIL", message })),
  };
}

/** How an answer goes over its connection is for Node to say; HTTP/2 has none of these. */
const FRAMING: ReadonlySet<string> = new Set([
  "connection",
  "content-length",
  "keep-alive",
  "transfer-encoding",
]);

/** Reads the handler's answer to its end: nothing can go wrong halfway then. */
export async function wholeReply(response: Response): Promise<Reply> {
  return {
    status: response.status,
    headers: [...response.headers].filter(([name]) => !FRAMING.has(name)),
    body: new Uint8Array(await response.arrayBuffer()),
  };
}

/** Sends it, unless somebody has answered already. */
export function sendReply(response: NodeResponse, { status, headers, body }: Reply): void {
  if (response.headersSent || response.writableEnded) return;
  response.statusCode = status;
  for (const [name, value] of headers) response.setHeader(name, value);
  if (body.length === 0) response.end();
  else response.end(body);
}
