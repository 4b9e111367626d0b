import type { Caller } from "../crypto/scheme.ts";
import { wrongOption } from "../errors.ts";
import { inQuotes } from "./pem.ts";
import { KEY_WORDS } from "./words.ts";

/** What a value in quotes most often comes from. */
export const QUOTED =
  " It stands in quotes: docker --env-file keeps those of the file, so write it without any.";
const WHERE_V2 = `You set it yourself in ${KEY_WORDS.merchant.page} → APIv2密钥.`;

/** The APIv3 key as bytes; never repeated in an error. */
export function apiV3KeyBytes(key: unknown, caller: Caller = "merchant"): Uint8Array | undefined {
  if (key === undefined) return undefined;
  const where = whereV3(caller);
  if (typeof key !== "string") {
    throw wrongOption("apiV3Key", `expected a string of 32 bytes, found ${typeof key}. ${where}`);
  }
  const bytes = Buffer.from(key, "utf8");
  if (bytes.length !== 32) {
    const spaces = inQuotes(key)
      ? QUOTED
      : key.trim() === key
        ? ""
        : " It begins or ends with white space.";
    throw wrongOption(
      "apiV3Key",
      `expected 32 bytes, found ${bytes.length}.${spaces} ${where}${caller === "merchant" ? " The APIv2 key is another one." : " The merchant's APIv3 key is another one."}`,
    );
  }
  return bytes;
}

/** The APIv3 key where it can't be done without. */
export function needApiV3Key(
  key: Uint8Array | undefined,
  what: string,
  caller: Caller = "merchant",
): Uint8Array {
  if (key !== undefined) return key;
  throw wrongOption("apiV3Key", `needed to decrypt ${what}. ${whereV3(caller)}`);
}

function whereV3(caller: Caller): string {
  return `You set it yourself in ${KEY_WORDS[caller].apiV3Key}.`;
}

/** The APIv2 key as bytes; never repeated in an error. */
export function apiV2KeyBytes(key: unknown): Uint8Array | undefined {
  if (key === undefined) return undefined;
  if (typeof key === "string" && /^[!-~]{32}$/.test(key)) return Buffer.from(key, "ascii");
  const found =
    typeof key !== "string"
      ? typeof key
      : key.length === 32
        ? "32 characters with others than printable ASCII among them"
        : `${key.length} characters${key.trim() === key ? "" : ", white space at an end among them"}`;
  throw wrongOption(
    "apiV2Key",
    `expected a string of 32 letters and digits, found ${found}.${typeof key === "string" && inQuotes(key) ? QUOTED : ""} ${WHERE_V2} The APIv3 key is another one.`,
  );
}

/** The APIv2 key where it can't be done without. */
export function needApiV2Key(key: Uint8Array | undefined, what: string): Uint8Array {
  if (key !== undefined) return key;
  throw wrongOption("apiV2Key", `needed for ${what}, but not given. ${WHERE_V2}`);
}
