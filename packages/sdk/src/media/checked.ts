import { createHash, getHashes } from "../crypto/native.ts";
import { AnswerError, RequestError, typeFound } from "../errors.ts";
import { membersOf } from "../call/members-of.ts";

/** The digest that came with a file's address, as members of the answer are called. */
export interface FileDigest {
  /** `SHA1`, `SHA256`, or `SM3` where the runtime's crypto library has it. */
  readonly hash_type: string;
  /** In hex. */
  readonly hash_value: string;
}

/** Gives the same pieces; a digest of theirs that is another is thrown at their end. @throws RequestError of a digest that can't be compared */
export function checking(
  given: FileDigest,
): (pieces: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array> {
  const digest = readDigest(given);
  return (pieces) => compared(pieces, digest);
}

interface ReadDigest {
  readonly algorithm: string;
  readonly hex: string;
}

async function* compared(
  pieces: AsyncIterable<Uint8Array>,
  { algorithm, hex }: ReadDigest,
): AsyncGenerator<Uint8Array> {
  const hash = createHash(algorithm);
  for await (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
  const found = hash.digest("hex");
  if (found === hex) return;
  throw new AnswerError(
    `The file's ${algorithm.toUpperCase()} is ${found}, given was ${hex}: it is another file, or was altered. Fetch its address and digest anew.`,
    { code: "FILE_HASH" },
  );
}

// By the name WeChat Pay has, in whatever case: Node's name, and digits of the digest.
const DIGESTS: Readonly<Record<string, readonly [algorithm: string, digits: number]>> = {
  SHA1: ["sha1", 40],
  SHA256: ["sha256", 64],
  SM3: ["sm3", 64],
};

function readDigest(given: unknown): ReadDigest {
  const { hash_type: type, hash_value: value } = membersOf(given);
  const [algorithm, digits] =
    (typeof type === "string" ? DIGESTS[type.toUpperCase()] : undefined) ?? [];
  if (algorithm === undefined || digits === undefined) {
    throw wrong("hash_type", "expected SHA1, SHA256 or SM3. Give it as it came with the address.");
  }
  if (!getHashes().includes(algorithm)) {
    throw wrong(
      "hash_type",
      `this runtime's crypto library has no ${algorithm.toUpperCase()}. Leave the digest out, and compare it with another library before you use the file.`,
    );
  }
  if (typeof value !== "string" || !new RegExp(`^[0-9a-f]{${digits}}$`, "iu").test(value)) {
    throw wrong(
      "hash_value",
      `expected ${digits} hexadecimal digits, found ${typeof value === "string" ? `${value.length} characters` : typeFound(value)}.`,
    );
  }
  return { algorithm, hex: value.toLowerCase() };
}

function wrong(member: string, words: string): RequestError {
  const parameter = `digest.${member}`;
  return new RequestError(`${parameter}: ${words}`, { parameter });
}
