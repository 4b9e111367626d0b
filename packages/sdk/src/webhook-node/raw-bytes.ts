import { added } from "./node-messages.ts";
import type { NodeRequest } from "./node-messages.ts";
import { readStream } from "./read-stream.ts";
import type { Unread } from "./read-stream.ts";
import { takenApart } from "./taken-apart.ts";

/**
 * A request's body exactly as received, whatever was done to the request before: what a framework kept of it, or the
 * stream, where nobody has read it.
 *
 * @throws {RequestError} somebody has read it and kept nothing; nothing is ever put together again from what was parsed.
 */
export async function rawBytes(request: NodeRequest): Promise<Uint8Array<ArrayBuffer> | Unread> {
  const kept = keptBytes(added(request, "rawBody")) ?? keptBytes(added(request, "body"));
  if (kept !== undefined) return kept;
  if (typeof request.on !== "function" || request.readableDidRead) throw takenApart(request);
  // A body without bytes, which a parser has seen the end of.
  if (request.readableEnded) return new Uint8Array();
  if (request.destroyed) return "gone";
  return readStream(request);
}

/** Bytes or text; nothing where there are none yet, as with `req.rawBody = ""` and a listener that adds to it. */
function keptBytes(value: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (typeof value === "string" || value instanceof Uint8Array) {
    return value.length === 0 ? undefined : Buffer.from(value);
  }
  return undefined;
}
