import { createHash } from "../crypto/native.ts";
import { BillError } from "../errors.ts";
import { gunzip } from "../files/node.ts";
import { isError } from "../is-error.ts";

/** Where a bill is, and its digest, as the answer to asking for it says. */
export interface BillAddress {
  readonly hash_type: string;
  readonly hash_value: string;
  readonly download_url: string;
}

/**
 * The text of a bill behind gzip, in pieces.
 *
 * @throws BillError where it is cut off, or its digest is another
 */
export async function* unzippedBill(
  compressed: AsyncIterable<Uint8Array>,
  { hash_type, hash_value }: Pick<BillAddress, "hash_type" | "hash_value">,
): AsyncGenerator<Uint8Array> {
  const digest = createHash(digestOf(hash_type));
  for await (const piece of unzipped(compressed)) {
    digest.update(piece);
    yield piece;
  }
  const found = digest.digest("hex");
  if (found !== hash_value.toLowerCase()) {
    throw new BillError(
      `The bill's ${hash_type} is ${found}, WeChat Pay gave ${hash_value}: what was read is not the bill. Undo what was booked of it, and fetch it again.`,
      { code: "BILL_HASH" },
    );
  }
}

/** What is behind gzip, in pieces, where no digest vouches for it: bills of APIv2 have none. @throws BillError where it is cut off */
export async function* unzipped(compressed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* gunzip(compressed);
  } catch (error) {
    throw brokenBy(error);
  }
}

function digestOf(hashType: string): string {
  if (hashType === "SHA1") return "sha1";
  throw new BillError(`The bill's digest is a ${hashType}, which is not known.`, {
    code: "BILL_HASH",
  });
}

/** zlib's errors as those of a bill; others, of the connection, as they are. */
function brokenBy(error: unknown): unknown {
  const code = isError(error) && "code" in error ? error.code : undefined;
  if (code === "Z_BUF_ERROR") {
    return new BillError("The bill's file breaks off: it is not complete. Fetch it again.", {
      code: "BILL_TRUNCATED",
      cause: error,
    });
  }
  if (typeof code !== "string" || !code.startsWith("Z_")) return error;
  return new BillError("The bill's file is not compressed as it was asked for, or is damaged.", {
    code: "BILL_UNREADABLE",
    cause: error,
  });
}
