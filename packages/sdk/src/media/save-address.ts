import { RequestError } from "../errors.ts";
import { checking } from "./checked.ts";
import type { FileDigest } from "./checked.ts";
import type { FileCalls } from "./file-source.ts";
import { saveFile } from "./save-file.ts";
import type { SavedFile, SaveOptions } from "./save-file.ts";

/** How a file at an address is saved. */
export interface SaveAddressOptions extends SaveOptions {
  /** The digest that came with the address: `hash_type` and `hash_value` of an answer can be given as they are. */
  readonly digest?: FileDigest;
}

/** Saves what is at an address. */
export async function saveAddress(
  files: FileCalls,
  address: unknown,
  path: unknown,
  { digest, ...options }: SaveAddressOptions = {},
): Promise<SavedFile> {
  // An answer in the options' place would look compared, and would not be.
  if ("hash_value" in options) {
    throw new RequestError("hash_value: give it as { digest: { hash_type, hash_value } }.", {
      parameter: "hash_value",
    });
  }
  const { signal } = options;
  const check = digest === undefined ? undefined : checking(digest);
  return saveFile(
    path,
    () => ({
      digest: digest?.hash_value,
      ask: (headers) => files.get(address, { headers, signal }),
      again: (error, times) => files.again(error, times, signal),
      check,
    }),
    options,
  );
}
