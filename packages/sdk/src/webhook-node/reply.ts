import type { NodeResponse } from "./node-messages.ts";

/** An answer, whole, before anything of it is sent. */
export interface Reply {
  readonly status: number;
  readonly headers: Iterable<readonly [name: string, value: string]>;
  readonly body: Uint8Array;
}

/** What tells WeChat Pay to send the notification again. */
export function refusal(status: number, message: string): Reply {
  return {
    status,
    headers: [["content-type", "application/json"]],
    body: Buffer.from(JSON.stringify({ code: "FAIL", message })),
  };
}

/** Reads the handler's answer to its end: nothing can go wrong halfway then. */
export async function replyOf(response: Response): Promise<Reply> {
  return {
    status: response.status,
    headers: response.headers,
    body: new Uint8Array(await response.arrayBuffer()),
  };
}

/** Sends it, unless somebody has answered already. */
export function sendReply(response: NodeResponse, { status, headers, body }: Reply): void {
  if (response.headersSent || response.writableEnded) return;
  response.statusCode = status;
  for (const [name, value] of headers) {
    // How long it is, Node finds by itself.
    if (name !== "content-length" && name !== "transfer-encoding") response.setHeader(name, value);
  }
  if (body.length === 0) response.end();
  else response.end(body);
}
