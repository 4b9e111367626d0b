import { randomUUID } from "../crypto/native.ts";
import { dirname, join, open, rename, rm } from "../files/node.ts";
import type { FileHandle } from "node:fs/promises";
import { AnswerError, BillError, RequestError, typeFound } from "../errors.ts";
import type { FileSource } from "./file-source.ts";
import { isAt, PartFile, takenOver } from "./part-file.ts";
import { readPath, wrongPath } from "./path.ts";
import { Transfer } from "./transfer.ts";

/** How a file is saved. */
export interface SaveOptions {
  /**
   * Is told, after each piece, how many bytes of the file were fetched by now, and how many it has where the server says that.
   * Of a bill these are bytes of the compressed file. Where a file is begun anew they begin anew. It is waited for; what it
   * throws or rejects with ends the saving, and is thrown.
   */
  readonly onProgress?: (bytes: number, total: number | undefined) => unknown;
  /** Ends the saving; its reason is thrown, and nothing is at the path. */
  readonly signal?: AbortSignal;
}

/** What was saved. */
export interface SavedFile {
  /** Its size. */
  readonly bytes: number;
}

/**
 * Fetches a file into a part beside its path, and gives it, or what is in it, the name when it was found right and is on the
 * disk. Where it ends in an error nothing is left, and what was at the path before still is.
 *
 * @param prepare nothing is prepared where the path can't be written
 * @throws RequestError whose `parameter` is `path`
 */
export async function saveFile(
  path: unknown,
  prepare: () => FileSource | Promise<FileSource>,
  options: SaveOptions,
): Promise<SavedFile> {
  checkOptions(options);
  const { signal } = options;
  signal?.throwIfAborted();
  const target = await readPath(path);
  const source = await prepare();
  const part = await PartFile.open(target, source.digest);
  try {
    const transfer = new Transfer(source, part, options);
    await transfer.run();
    try {
      return await finish({ source, part, target, signal });
    } catch (error) {
      if (!transfer.isPieced || !isWrong(error)) throw error;
      await transfer.runAnew();
      return await finish({ source, part, target, signal });
    }
  } finally {
    await part.drop();
  }
}

/** Before anything is asked for. @throws RequestError naming the option */
function checkOptions({ onProgress, signal }: SaveOptions): void {
  if (onProgress !== undefined && typeof onProgress !== "function") {
    throw wrongOption("onProgress", "a function that is told", onProgress);
  }
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    throw wrongOption("signal", "an AbortSignal", signal);
  }
}

function wrongOption(parameter: string, expected: string, found: unknown): RequestError {
  return new RequestError(`${parameter}: expected ${expected}, found ${typeFound(found)}.`, {
    parameter,
  });
}

/** Whether an error says that a file is not the one it should be. */
function isWrong(error: unknown): boolean {
  return error instanceof AnswerError || error instanceof BillError;
}

interface Finishing {
  readonly source: FileSource;
  readonly part: PartFile;
  readonly target: string;
  readonly signal: AbortSignal | undefined;
}

/**
 * By way of a name that nobody else knows: under that of the part another process may put its own file, up to the last moment,
 * and half a file must not get the name.
 */
async function finish({ source, part, target, signal }: Finishing): Promise<SavedFile> {
  const whole = join(dirname(target), `.${randomUUID()}.part`);
  try {
    if (source.unpack !== undefined) {
      const file = await open(whole, "wx").catch(wrongPath(target));
      try {
        const bytes = await write(file, source.unpack(part.bytes()), { whole, signal });
        await part.own();
        await nameIt(file, whole, target);
        return { bytes };
      } finally {
        await file.close();
      }
    }
    if (source.check !== undefined) {
      for await (const _ of source.check(part.bytes())) signal?.throwIfAborted();
    }
    const file = await part.own();
    await rename(part.path, whole).catch(wrongPath(target));
    if (!(await isAt(whole, file))) throw takenOver(part.path);
    await nameIt(file, whole, target);
    return { bytes: part.size };
  } catch (error) {
    await rm(whole, { force: true }).catch(() => {});
    throw error;
  }
}

async function write(
  file: FileHandle,
  pieces: AsyncIterable<Uint8Array>,
  { whole, signal }: { readonly whole: string; readonly signal: AbortSignal | undefined },
): Promise<number> {
  let bytes = 0;
  for await (const piece of pieces) {
    signal?.throwIfAborted();
    await file.writeFile(piece).catch(wrongPath(whole));
    bytes += piece.length;
  }
  return bytes;
}

async function nameIt(file: FileHandle, whole: string, target: string): Promise<void> {
  // A name that is there after a power cut must not be that of an empty file.
  await file.sync().catch(wrongPath(target));
  // An open file can't be renamed everywhere.
  await file.close().catch(wrongPath(target));
  await rename(whole, target).catch(wrongPath(target));
}
