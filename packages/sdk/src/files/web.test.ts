import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import * as node from "./node.ts";
import * as web from "./web.ts";

const text = Array.from({ length: 20_000 }, (_, at) => `${at}\n`).join("");
const zipped = gzipSync(text);

async function* pieces(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(given: AsyncIterable<Uint8Array>): Promise<string> {
  const found: Uint8Array[] = [];
  for await (const piece of given) found.push(piece);
  return Buffer.concat(found).toString();
}

test.each([
  ["Node", node],
  ["the web", web],
])("%s unzips what is whole, and says of the rest what is wrong with it", async (_, { gunzip }) => {
  expect(await read(gunzip(pieces(zipped)))).toBe(text);
  await expect(read(gunzip(pieces(zipped.subarray(0, 20_000))))).rejects.toMatchObject({
    code: "Z_BUF_ERROR",
  });
  await expect(read(gunzip(pieces(Buffer.from("no gzip at all"))))).rejects.toMatchObject({
    code: "Z_DATA_ERROR",
  });
  const broken = async function* (): AsyncGenerator<Uint8Array> {
    yield zipped.subarray(0, 100);
    throw new RangeError("the connection broke");
  };
  await expect(read(gunzip(broken()))).rejects.toThrow("the connection broke");
});

test.each([
  ["Node", node],
  ["the web", web],
])("%s lets go of the source when nobody reads on", async (_, { gunzip }) => {
  let ended = false;
  const source = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* pieces(zipped, 100);
    } finally {
      ended = true;
    }
  };
  for await (const piece of gunzip(source())) {
    expect(piece.length).toBeGreaterThan(0);
    break;
  }
  await expect.poll(() => ended).toBe(true);
});
