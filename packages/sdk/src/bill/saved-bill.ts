import { BillError } from "../errors.ts";
import type { FileAnswer, FileCalls, FileSource } from "../media/file-source.ts";
import { unzipped, unzippedBill } from "./bytes.ts";
import type { BillAddress } from "./bytes.ts";
import { proven } from "./proven.ts";
import type { BillForm } from "./reader.ts";

/** A bill at an address, applied for anew each time: what broke off may have taken longer than an address lives. */
export async function addressedFile(
  files: FileCalls,
  apply: () => Promise<BillAddress>,
  form: BillForm,
  signal: AbortSignal | undefined,
): Promise<FileSource> {
  const first = await apply();
  let next: BillAddress | undefined = first;
  return {
    digest: first.hash_value,
    ask: async (headers) => {
      const { download_url, hash_value } = next ?? (await apply());
      next = undefined;
      if (hash_value !== first.hash_value) {
        throw new BillError("The bill changed while it was fetched. Save it again.", {
          code: "BILL_HASH",
        });
      }
      return files.get(download_url, { headers, signal });
    },
    again: (error, times) => files.again(error, times, signal),
    unpack: (raw) => proven(unzippedBill(raw, first), form),
  };
}

/** A bill that comes compressed, without a digest. */
export function plainFile(
  files: FileCalls,
  ask: () => Promise<FileAnswer>,
  form: BillForm,
  signal: AbortSignal | undefined,
): FileSource {
  return {
    ask,
    again: (error, times) => files.again(error, times, signal),
    unpack: (raw) => proven(unzipped(raw), form),
  };
}

/** A bill that others have unpacked. */
export function textFile(text: () => AsyncIterable<Uint8Array>, form: BillForm): FileSource {
  return {
    ask: async () => ({ bytes: text(), mayHaveRanges: false }),
    // It asks again for what is its own.
    again: async () => false,
    check: (raw) => proven(raw, form),
  };
}
