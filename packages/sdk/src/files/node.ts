import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";

// Files, and what reads them: `web.ts` stands in this place on runtimes that have none. Loaded with the first file or bill.

export { createDecipheriv } from "node:crypto";
export { constants, createReadStream } from "node:fs";
export { lstat, mkdtemp, open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
export { tmpdir } from "node:os";
export { dirname, join } from "node:path";
export { setImmediate as turn } from "node:timers/promises";

/**
 * Larger than Node's own 16 KiB: each piece costs a way to the threadpool and back. The next one is unzipped while somebody
 * reads the rows of this one; two of them are read at once at most, so that nobody else has to wait long. Node hands that
 * limit on to the stream, but does not declare it.
 */
const PIECES = { chunkSize: 64 * 1024, readableHighWaterMark: 128 * 1024 };

/** What is behind gzip, in pieces. An error of its own has zlib's code: `Z_BUF_ERROR` where it breaks off; others are the source's. */
export async function* gunzip(compressed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unzipping = createGunzip(PIECES);
  const source = readable(compressed);
  source.on("error", (error) => unzipping.destroy(error));
  source.pipe(unzipping);
  try {
    // Without an encoding it gives buffers.
    for await (const piece of unzipping) yield piece as Buffer;
  } finally {
    source.destroy();
    unzipping.destroy();
  }
}

function readable(bytes: AsyncIterable<Uint8Array>): Readable {
  if (!(bytes instanceof ReadableStream)) return Readable.from(bytes);
  // Both are streams of the web platform's kind; Node's types know them apart.
  return Readable.fromWeb(bytes as Parameters<typeof Readable.fromWeb>[0]);
}
