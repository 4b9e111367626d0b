import { randomUUID } from "node:crypto";
import { open, rename, rm, stat } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { pathError, readPath, wrongPath } from "./path.ts";

/** How a file is saved. */
export interface SaveOptions {
  /** Is told how many bytes were written by now, after each piece. What it throws ends the saving, and is thrown. */
  readonly onProgress?: (bytes: number) => void;
  /** Ends the saving; its reason is thrown, and nothing is at the path. */
  readonly signal?: AbortSignal;
}

/** What was saved. */
export interface SavedFile {
  /** Its size. */
  readonly bytes: number;
}

/**
 * Writes pieces of a file beside its path, `.part` behind the name, and gives them the name when all of them came and are on the
 * disk. Where they end in an error nothing is left, and what was at the path before still is.
 *
 * @param pieces nothing is asked of them where the path can't be written; they throw at their end where they are not what they
 * should be
 * @throws RequestError whose `parameter` is `path`
 */
export async function saveFile(
  path: unknown,
  pieces: AsyncIterable<Uint8Array>,
  { onProgress, signal }: SaveOptions,
): Promise<SavedFile> {
  signal?.throwIfAborted();
  const target = await readPath(path);
  const part = `${target}.part`;
  const file = await openNew(target, part);
  try {
    let bytes = 0;
    for await (const piece of pieces) {
      signal?.throwIfAborted();
      await file.writeFile(piece).catch(wrongPath(part));
      bytes += piece.length;
      onProgress?.(bytes);
    }
    signal?.throwIfAborted();
    // A name that is there after a power cut must not be that of an empty file.
    await file.sync().catch(wrongPath(part));
    await nameIt(file, part, target);
    return { bytes };
  } catch (error) {
    await drop(part, file);
    throw error;
  }
}

/** What an earlier save has left behind is taken away, not written into: another process may still be at it. */
async function openNew(target: string, part: string): Promise<FileHandle> {
  try {
    await rm(part, { force: true });
    return await open(part, "wx");
  } catch (error) {
    return wrongPath(target)(error);
  }
}

/**
 * By way of a name that nobody else knows: under that of the part another process may put its own file, up to the last moment,
 * and half a file must not get the name.
 */
async function nameIt(file: FileHandle, part: string, target: string): Promise<void> {
  const whole = `${part}-${randomUUID()}`;
  if (!(await isAt(part, file))) throw takenOver(part);
  await rename(part, whole).catch(wrongPath(target));
  try {
    if (!(await isAt(whole, file))) throw takenOver(part);
    await file.close().catch(wrongPath(target));
    await rename(whole, target).catch(wrongPath(target));
  } catch (error) {
    await rm(whole, { force: true }).catch(() => {});
    throw error;
  }
}

/** Whether a name still is that of an open file. */
async function isAt(path: string, file: FileHandle): Promise<boolean> {
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

const takenOver = (part: string): Error =>
  pathError(part, "was taken over by another save to the same path. Let one end first.");

/** The file is of no use. The error that made it so is what the caller has to see, so none of these is thrown. */
async function drop(part: string, file: FileHandle): Promise<void> {
  const isOwn = await isAt(part, file);
  await file.close().catch(() => {});
  if (isOwn) await rm(part, { force: true }).catch(() => {});
}
