import type { OwnKey } from "../config/own-key.ts";
import { readJson } from "../call/read-json.ts";
import { unseal } from "../config/by-key.ts";
import type { SmAlgorithms } from "../crypto/sm.ts";
import { DecryptionError } from "../errors.ts";
import { notices } from "../generated/notices.ts";
import { decodeMembers } from "../members/encoded.ts";
import { decryptMembers } from "../members/sensitive.ts";
import type { Caller } from "../crypto/scheme.ts";
import { KEY_WORDS } from "../keys/words.ts";
import type { Envelope } from "./envelope.ts";

/** What opens a resource, and whose keys they are. */
export interface ResourceKeys {
  readonly apiV3Key: Uint8Array;
  readonly own: OwnKey;
  readonly caller: Caller;
  readonly algorithms?: SmAlgorithms | undefined;
}

/** The resource of a verified notification: decrypted and parsed, and what is text or encrypted within it opened too. */
export async function openResource(
  event: string,
  sealed: Envelope["resource"],
  { apiV3Key, own, caller, algorithms }: ResourceKeys,
): Promise<unknown> {
  const plain = await decrypt(() => unseal(apiV3Key, sealed, algorithms), caller);
  const name = `v3/${event}`;
  if (!Object.hasOwn(notices, name)) return plain;
  const { encoded = [], sensitive = [] } = notices[name] ?? {};
  const texts = encoded.map(({ path, as }) => ({ in: "answer", path, as }) as const);
  const decoded = decodeMembers(plain, texts);
  const encrypted = sensitive.flatMap(({ path, key }) =>
    key === "merchant" ? [{ in: "answer", path, key } as const] : [],
  );
  return decryptMembers(decoded, encrypted, own.decrypt, "resource");
}

async function decrypt(opened: () => string | Promise<string>, caller: Caller): Promise<unknown> {
  let text: string;
  try {
    text = await opened();
  } catch (cause) {
    throw new DecryptionError(
      `The notification is signed by WeChat Pay but its resource can't be decrypted: apiV3Key is not the one set in ${KEY_WORDS[caller].apiV3Key}. It may have been reset, be ${caller === "merchant" ? "the APIv2 key, or belong to another merchant" : "a merchant's, or belong to another brand"}.`,
      { cause },
    );
  }
  try {
    return readJson(text);
  } catch {
    // The parser's message would quote the decrypted text.
    throw new DecryptionError("The notification's resource was decrypted but is no JSON.");
  }
}
