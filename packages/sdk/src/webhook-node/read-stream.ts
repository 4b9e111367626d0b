import type { NodeRequest } from "./node-messages.ts";

/** A notification has a few kB; of a combined order with many coupons, by the lengths of its fields, perhaps some hundred. */
const LIMIT = 1024 * 1024;

/** WeChat Pay waits as long for its answer: who sends slower is not there any more, or is somebody else. Milliseconds. */
const PATIENCE = 5_000;

/** Why a body could not be read. All of it is the sender's doing. */
export type Unread = "too large" | "too slow" | "gone";

/** Reads a body that nobody has read, within limits. Never rejects: that a sender goes away is no error of this side. */
export function readStream(request: NodeRequest): Promise<Uint8Array<ArrayBuffer> | Unread> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const finish = (result: Uint8Array<ArrayBuffer> | Unread): void => {
      clearTimeout(timer);
      request.off("data", take);
      resolve(result);
      // What else comes is thrown away; a stream that stands still would keep the connection.
      if (typeof result === "string") request.resume();
    };
    const take = (chunk: Buffer | string): void => {
      // A text where a logger has called `setEncoding`.
      const bytes =
        typeof chunk === "string" ? Buffer.from(chunk, request.readableEncoding ?? "utf8") : chunk;
      length += bytes.length;
      if (length > LIMIT) finish("too large");
      else chunks.push(bytes);
    };
    const timer = setTimeout(() => finish("too slow"), PATIENCE);
    request.on("data", take);
    request.on("end", () => finish(Buffer.concat(chunks)));
    request.on("close", () => finish("gone"));
    // A reset connection. It stays listened for: HTTP/2 has none to catch it later.
    request.on("error", () => finish("gone"));
    // Somebody may have paused it, until it is known what becomes of the request.
    request.resume();
  });
}
