import { createHash } from "node:crypto";
import { pipeline, Readable } from "node:stream";
import { createGunzip, createGzip } from "node:zlib";
import type { Chunks } from "../../core/http.ts";
import type { Db } from "../../store/store.ts";
import type { BillFileRow } from "./tables.ts";

/** Bytes of a part. */
const PART = 65_536;

/** Keeps a text as a file of a bill, compressed, part by part; it becomes one of the bill's by its row in `bill_files`. */
export async function keepFile(
  db: Db,
  { bill, maker, file }: Pick<BillFileRow, "bill" | "maker" | "file">,
  texts: AsyncIterable<string>,
): Promise<BillFileRow> {
  const sha1 = createHash("sha1");
  const zipped = through(hashed(texts, sha1), createGzip);
  let position = 0;
  for await (const bytes of cut(zipped, PART)) {
    await db.insertInto("bill_parts").values({ bill, maker, file, position, bytes }).execute();
    position += 1;
  }
  return { bill, maker, file, hash: sha1.digest("hex"), parts: position };
}

/** A kept file as it was asked for: compressed, or its text. */
export function readFile(db: Db, kept: BillFileRow, form: "gzip" | "text"): Chunks {
  const parts = partsOf(db, kept);
  return form === "gzip" ? parts : through(parts, createGunzip);
}

async function* hashed(
  texts: AsyncIterable<string>,
  sha1: { update(text: string): unknown },
): AsyncGenerator<Uint8Array> {
  for await (const text of texts) {
    sha1.update(text);
    yield Buffer.from(text);
  }
}

/** What a stream makes of some bytes; leaving it early ends the reading of these. */
async function* through(
  bytes: Chunks,
  open: () => ReturnType<typeof createGzip>,
): AsyncGenerator<Uint8Array> {
  const stream = open();
  // Whoever reads the stream is told of the error, and whoever leaves early has none.
  pipeline(Readable.from(bytes), stream, () => {});
  yield* stream;
}

/** The same bytes in pieces of a size; the last is shorter. */
async function* cut(bytes: Chunks, size: number): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes) {
    held.push(piece);
    length += piece.byteLength;
    if (length < size) continue;
    yield Buffer.concat(held);
    held = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(held);
}

async function* partsOf(db: Db, kept: BillFileRow): AsyncGenerator<Uint8Array> {
  const { bill, maker, file } = kept;
  for (let position = 0; position < kept.parts; position += 1) {
    const { bytes } = await db
      .selectFrom("bill_parts")
      .select("bytes")
      .where("bill", "=", bill)
      .where("maker", "=", maker)
      .where("file", "=", file)
      .where("position", "=", position)
      .executeTakeFirstOrThrow(() => new Error(`Part ${position} of the bill ${bill} is gone.`));
    yield bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : bytes;
  }
}
