import { notHere } from "../crypto/web/not-here.ts";

// What is in node.ts, where there are no files: what can be done without them is done.

const none = (): never => {
  throw notHere("fs");
};

export {
  none as createDecipheriv,
  none as createReadStream,
  none as dirname,
  none as join,
  none as lstat,
  none as mkdtemp,
  none as open,
  none as readFile,
  none as rename,
  none as rm,
  none as stat,
  none as tmpdir,
  none as writeFile,
};

/** Nothing is opened with them. */
export const constants = {};

/** Lets others run. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** What is behind gzip, in pieces. An error of its own has zlib's code, as Node's has; others are the source's. */
export async function* gunzip(compressed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream("gzip");
  const writer = writable.getWriter();
  // Told by whoever reads: what fails is in `fault`.
  let fault: { readonly error: unknown } | undefined;
  const written = write(compressed, writer).catch((error: unknown) => {
    fault = { error };
    // The reader is told too, where it does not know yet.
    void writer.abort(error).catch(() => {});
  });
  const reader = readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    await written;
  } catch (error) {
    await written;
    throw fault === undefined ? error : fault.error;
  } finally {
    await reader.cancel().catch(() => {});
  }
}

async function write(
  compressed: AsyncIterable<Uint8Array>,
  writer: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>,
): Promise<void> {
  let isZipped: boolean | undefined;
  for await (const piece of compressed) {
    isZipped ??= piece.length === 0 ? undefined : piece[0] === GZIP;
    // A copy with a buffer of its own, which streams want.
    await writer.write(new Uint8Array(piece)).catch(withCode("Z_DATA_ERROR"));
  }
  await writer.close().catch(withCode(isZipped === false ? "Z_DATA_ERROR" : "Z_BUF_ERROR"));
}

/** The byte that it begins with. */
const GZIP = 0x1f;

function withCode(code: string): (cause: unknown) => never {
  return (cause) => {
    throw Object.assign(new Error("the gzip can't be read", { cause }), { code });
  };
}
