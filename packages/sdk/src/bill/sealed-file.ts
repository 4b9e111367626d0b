import {
  createDecipheriv,
  createReadStream,
  join,
  mkdtemp,
  open,
  rm,
  tmpdir,
  writeFile,
} from "../files/node.ts";
import { BillError } from "../errors.ts";

/** What a file of a bill was encrypted with, AEAD_AES_256_GCM: texts whose bytes are key and nonce. */
export interface FileKey {
  readonly encrypt_key: string;
  readonly nonce: string;
}

const TAG_BYTES = 16;
const PIECE = 64 * 1024;

/**
 * An encrypted file opened. Its tag vouches for all of it and stands at its end, so that the whole file is kept first, as
 * it came: encrypted, on the disk however small it is, where only this user can read it. Then it is opened twice: once for
 * the tag, and only where that fits for the reader.
 *
 * @throws BillError `BILL_SEAL` before the first byte is given
 */
export async function* openedFile(
  sealed: AsyncIterable<Uint8Array>,
  key: FileKey,
): AsyncGenerator<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "wechatpay-kit-"));
  try {
    const path = join(folder, "bill");
    await writeFile(path, sealed, { mode: 0o600, flag: "wx" });
    const tag = await readTag(path);
    for await (const _ of deciphered(path, key, tag));
    yield* deciphered(path, key, tag);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Tag {
  /** Where it begins. */
  readonly at: number;
  readonly bytes: Uint8Array;
}

async function readTag(path: string): Promise<Tag> {
  const file = await open(path);
  try {
    const at = (await file.stat()).size - TAG_BYTES;
    // What is compressed has bytes, also of an empty text.
    if (at <= 0) {
      throw new BillError("A file of the bill is shorter than its tag: it is not complete.", {
        code: "BILL_TRUNCATED",
      });
    }
    const bytes = new Uint8Array(TAG_BYTES);
    await file.read(bytes, 0, TAG_BYTES, at);
    return { at, bytes };
  } finally {
    await file.close();
  }
}

async function* deciphered(
  path: string,
  { encrypt_key, nonce }: FileKey,
  tag: Tag,
): AsyncGenerator<Uint8Array> {
  const decipher = createDecipheriv("aes-256-gcm", encrypt_key, nonce, {
    authTagLength: TAG_BYTES,
  });
  decipher.setAuthTag(tag.bytes);
  for await (const piece of createReadStream(path, { end: tag.at - 1, highWaterMark: PIECE })) {
    // Without an encoding it gives buffers.
    yield decipher.update(piece as Buffer);
  }
  try {
    decipher.final();
  } catch (cause) {
    throw new BillError(
      "A file of the bill does not fit its encryption's tag: it was cut off or altered, or is another's. Nothing of it was given. Fetch it again.",
      { code: "BILL_SEAL", cause },
    );
  }
}
