import { checked } from "./checked.ts";
import type { FileDigest } from "./checked.ts";
import { saveFile } from "./save-file.ts";
import type { SavedFile, SaveOptions } from "./save-file.ts";

/** How a file at an address is saved. */
export interface SaveAddressOptions extends SaveOptions {
  /** The digest that came with the address: `hash_type` and `hash_value` of an answer can be given as they are. */
  readonly digest?: FileDigest;
}

/** Saves what `download` fetches. */
export async function saveAddress(
  download: (signal: AbortSignal | undefined) => Promise<ReadableStream<Uint8Array>>,
  path: unknown,
  { digest, ...options }: SaveAddressOptions = {},
): Promise<SavedFile> {
  const bytes = fetched(() => download(options.signal));
  return saveFile(path, digest === undefined ? bytes : checked(bytes, digest), options);
}

/** Asked for when it is read. */
async function* fetched(
  download: () => Promise<ReadableStream<Uint8Array>>,
): AsyncGenerator<Uint8Array> {
  yield* await download();
}
