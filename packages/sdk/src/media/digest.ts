import { createHash, getHashes } from "../crypto/native.ts";
import { RequestError } from "../errors.ts";

/** The digest of a file in lower-case hex. */
export function digest(algorithm: "sha256" | "sm3" | "md5", bytes: Uint8Array): string {
  // Runtimes with another library than OpenSSL have no SM3.
  if (algorithm === "sm3" && !getHashes().includes("sm3")) {
    throw new RequestError(
      "multipart.meta.digest: this runtime's crypto library has no SM3. Make the digest with another library and give it.",
      { parameter: "multipart.meta.digest" },
    );
  }
  return createHash(algorithm).update(bytes).digest("hex");
}
