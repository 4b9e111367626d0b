import { constants, lstat, open, rm, stat } from "../files/node.ts";
import type { FileHandle } from "node:fs/promises";
import { pathError, wrongPath } from "./path.ts";

/** How much of a digest a part's name carries: it only has to find its part again. */
const DIGITS = 16;

const PIECE = 64 * 1024;

/** A file beside its path while it comes: `.part` behind the name, before that the digest of what it will be, where one is known. */
export class PartFile {
  readonly path: string;
  readonly #file: FileHandle;
  #left: FileHandle | undefined;
  #size = 0;

  private constructor(path: string, file: FileHandle, left: FileHandle | undefined) {
    this.path = path;
    this.#file = file;
    this.#left = left;
  }

  /**
   * What a killed save has left is taken away, not written into: another process may still be at it. Where its name carries
   * the digest it is kept open, to be copied from.
   */
  static async open(target: string, digest: string | undefined): Promise<PartFile> {
    const isDigest = digest !== undefined && /^[0-9a-f]{16,}$/iu.test(digest);
    const path = isDigest
      ? `${target}.${digest.slice(0, DIGITS).toLowerCase()}.part`
      : `${target}.part`;
    const left = isDigest ? await openLeft(path) : undefined;
    try {
      await rm(path, { force: true });
      return new PartFile(path, await open(path, "ax+"), left);
    } catch (error) {
      await left?.close();
      return wrongPath(target)(error);
    }
  }

  get size(): number {
    return this.#size;
  }

  async add(bytes: Uint8Array): Promise<void> {
    await this.#file.appendFile(bytes).catch(wrongPath(this.path));
    this.#size += bytes.length;
  }

  /** Begins anew. */
  async clear(): Promise<void> {
    if (this.#size > 0) await this.#file.truncate(0).catch(wrongPath(this.path));
    this.#size = 0;
  }

  /** Takes up what was left by another save, once, where it is no more than the file has. */
  async takeUp(most: number): Promise<boolean> {
    const left = this.#left;
    this.#left = undefined;
    if (left === undefined) return false;
    try {
      const { size } = await left.stat();
      if (size === 0 || size > most) return false;
      // Another process may add to it meanwhile.
      for await (const piece of piecesOf(left, size)) await this.add(piece);
      return true;
    } finally {
      await left.close();
    }
  }

  /** All that is there. */
  bytes(): AsyncIterable<Uint8Array> {
    return piecesOf(this.#file);
  }

  /** The file, to be given its name; no other save may have taken the part's name over meanwhile. */
  async own(): Promise<FileHandle> {
    if (await isAt(this.path, this.#file)) return this.#file;
    throw takenOver(this.path);
  }

  /** Nothing is left of it, whatever became of it: what made it useless is what the caller has to see, so none of these is thrown. */
  async drop(): Promise<void> {
    const isOwn = await isAt(this.path, this.#file);
    await this.#file.close().catch(() => {});
    await this.#left?.close().catch(() => {});
    if (isOwn) await rm(this.path, { force: true }).catch(() => {});
  }
}

/** Undefined where there is nothing to continue: no file, a link, one that may not be read. */
async function openLeft(path: string): Promise<FileHandle | undefined> {
  try {
    if (!(await lstat(path)).isFile()) return undefined;
    // Windows has no such flag.
    return await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  } catch {
    return undefined;
  }
}

/** Not the file's own stream: that closes the file when somebody stops reading. */
async function* piecesOf(
  file: FileHandle,
  end: number = Number.POSITIVE_INFINITY,
): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < end;) {
    const piece = Buffer.allocUnsafe(Math.min(PIECE, end - at));
    const { bytesRead } = await file.read(piece, 0, piece.length, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield piece.subarray(0, bytesRead);
  }
}

/** Whether a name still is that of an open file. */
export async function isAt(path: string, file: FileHandle): Promise<boolean> {
  try {
    const [there, own] = await Promise.all([
      stat(path, { bigint: true }),
      file.stat({ bigint: true }),
    ]);
    return there.ino === own.ino && there.dev === own.dev;
  } catch {
    return false;
  }
}

export const takenOver = (part: string): Error =>
  pathError(part, "was taken over by another save to the same path. Let one end first.");
