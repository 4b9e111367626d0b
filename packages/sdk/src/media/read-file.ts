import { readFile as read, stat } from "../files/node.ts";
import { RequestError } from "../errors.ts";
import type { CheckedUpload } from "../call/check-upload.ts";
import { isError } from "../is-error.ts";

/** The bytes of a file to upload; a `RequestError` that names `where` for one that is larger than `most` or can't be read. */
export async function readFile(
  file: CheckedUpload["file"],
  most: number,
  where: string,
): Promise<Uint8Array> {
  if (typeof file === "string") return readPath(file, most, where);
  if (file instanceof Uint8Array) return checkSize(file, most, where);
  if (!(file instanceof Blob)) return gather(file, most, where);
  if (file.size > most) throw tooLarge(where, most);
  return new Uint8Array(await file.arrayBuffer());
}

async function readPath(path: string, most: number, where: string): Promise<Uint8Array> {
  try {
    // Before it is opened: a device or a pipe may never begin, or never end.
    const status = await stat(path);
    if (!status.isFile()) throw refused(where, "is the path of something that is no file.");
    if (status.size > most) throw tooLarge(where, most);
    return checkSize(await read(path), most, where);
  } catch (cause) {
    if (cause instanceof RequestError) throw cause;
    const words = isError(cause) ? cause.message : String(cause);
    throw refused(where, `can't be read: ${words}.`, { cause });
  }
}

async function gather(
  stream: AsyncIterable<unknown>,
  most: number,
  where: string,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      if (!(chunk instanceof Uint8Array)) {
        throw refused(where, `is a stream of ${typeof chunk}s, not of bytes.`);
      }
      size += chunk.length;
      if (size > most) throw tooLarge(where, most);
      chunks.push(chunk);
    }
  } catch (cause) {
    if (cause instanceof RequestError) throw cause;
    throw refused(where, "is a stream that failed; see the cause.", { cause });
  }
  return Buffer.concat(chunks, size);
}

function checkSize(bytes: Uint8Array, most: number, where: string): Uint8Array {
  if (bytes.length > most) throw tooLarge(where, most);
  return bytes;
}

function tooLarge(where: string, most: number): RequestError {
  return refused(where, `is larger than the ${most} bytes that this upload takes.`);
}

function refused(where: string, why: string, options?: ErrorOptions): RequestError {
  return new RequestError(`${where} ${why}`, { parameter: where, ...options });
}
