import type { ServerResponse } from "node:http";
import type { Chunks } from "../core/http.ts";

/**
 * Sends a body part by part, the next one made when the client has taken the last. A client that leaves ends the making.
 *
 * @throws what the making throws; the head is sent by then, so that only closing the connection tells the client
 */
export async function sendChunks(response: ServerResponse, chunks: Chunks): Promise<void> {
  for await (const chunk of chunks) {
    if (response.destroyed) return;
    if (!response.write(chunk)) await taken(response);
  }
  response.end();
}

/** Resolves when the client has taken what was written, or has left. */
function taken(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off("drain", done);
      response.off("close", done);
      resolve();
    };
    response.on("drain", done);
    response.on("close", done);
    // It may have left before anybody listened.
    if (response.destroyed) done();
  });
}
