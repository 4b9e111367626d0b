import { AnswerError, BillError } from "../errors.ts";
import { membersOf } from "../call/members-of.ts";
import { unzippedBill } from "./bytes.ts";
import type { BillAddress } from "./bytes.ts";
import { openedFile } from "./sealed-file.ts";
import type { FileKey } from "./sealed-file.ts";

/** A file of an encrypted bill, as the answer to asking for it lists it; the client has opened its key. */
interface ListedFile extends BillAddress, FileKey {
  readonly bill_sequence: number;
}

/** Asks for the list of a bill's files, and fetches one. */
export interface SealedCalls {
  readonly apply: () => Promise<unknown>;
  readonly download: (address: string) => Promise<ReadableStream<Uint8Array>>;
  /** Whether a file that broke off is asked for again. */
  readonly again: (error: unknown, times: number) => Promise<boolean>;
}

/** The text of an encrypted bill: its files one behind the other, each given when its tag was found right. @throws BillError */
export async function* sealedText(calls: SealedCalls): AsyncGenerator<Uint8Array> {
  let files = readList(await calls.apply());
  for (let at = 0; at < files.length; at++) {
    // The addresses of the first list live five minutes, and reading a file may take longer.
    if (at > 0) files = same(files, readList(await calls.apply()));
    yield* unzippedBill(opened(calls, files, at), fileAt(files, at));
  }
}

/** A file of the list. Nothing of it is given before all of it came, so that one that breaks off can be fetched anew. */
async function* opened(
  { apply, download, again }: SealedCalls,
  listed: readonly ListedFile[],
  at: number,
): AsyncGenerator<Uint8Array> {
  let file = fileAt(listed, at);
  for (let times = 1; ; times++) {
    const sealed = await download(file.download_url);
    try {
      return yield* openedFile(sealed, file);
    } catch (error) {
      if (!(await again(error, times))) throw error;
      // Each application has another address, and another key.
      file = fileAt(same(listed, readList(await apply())), at);
    }
  }
}

function fileAt(files: readonly ListedFile[], at: number): ListedFile {
  const file = files[at];
  if (file === undefined) throw otherFiles();
  return file;
}

function same(before: readonly ListedFile[], now: readonly ListedFile[]): readonly ListedFile[] {
  const isSame =
    before.length === now.length &&
    before.every(({ hash_value }, at) => hash_value === now[at]?.hash_value);
  if (!isSame) throw otherFiles();
  return now;
}

const otherFiles = (): BillError =>
  new BillError(
    "The bill's files changed while it was read. Undo what was booked of it, and fetch it again.",
    { code: "BILL_HASH" },
  );

/** The files in their order. @throws BillError where one is not listed; AnswerError where it is no such list */
function readList(answer: unknown): readonly ListedFile[] {
  const { download_bill_count: count, download_bill_list: list } = membersOf(answer);
  if (!Array.isArray(list) || !list.every(isListed)) {
    throw new AnswerError("The list of the bill's files has not the members that are documented.", {
      code: "ANSWER_NOT_JSON",
    });
  }
  const files = list.toSorted((one, other) => one.bill_sequence - other.bill_sequence);
  const isWhole =
    count === files.length && files.every(({ bill_sequence }, at) => bill_sequence === at + 1);
  if (isWhole && files.length > 0) return files;
  throw new BillError(
    `The bill has ${String(count)} files, and listed are those with the numbers ${files.map(({ bill_sequence }) => bill_sequence).join(", ")}: it is not complete. Ask for it again.`,
    { code: "BILL_TRUNCATED" },
  );
}

const TEXTS = ["hash_type", "hash_value", "download_url", "encrypt_key", "nonce"];
const KEY_BYTES = 32;

function isListed(file: unknown): file is ListedFile {
  const found = membersOf(file);
  return (
    TEXTS.every((name) => typeof found[name] === "string") &&
    Number.isSafeInteger(found["bill_sequence"]) &&
    Buffer.byteLength(String(found["encrypt_key"])) === KEY_BYTES &&
    found["nonce"] !== ""
  );
}
