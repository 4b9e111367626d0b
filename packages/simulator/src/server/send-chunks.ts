import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Chunks } from "../core/http.ts";

/**
 * Sends a body part by part, the next one made when the client has taken the last. A client that leaves ends the making at
 * once, also while nothing is made.
 *
 * @throws what the making throws; the head is sent by then, so that only closing the connection tells the client
 */
export async function sendChunks(response: ServerResponse, chunks: Chunks): Promise<void> {
  try {
    await pipeline(Readable.from(chunks), response);
  } catch (error) {
    // The client left: there is nobody to tell.
    if (error instanceof Error && "code" in error && error.code === LEFT) return;
    throw error;
  }
}

const LEFT = "ERR_STREAM_PREMATURE_CLOSE";
