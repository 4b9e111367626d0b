import type { Stamp } from "../crypto/stamp.ts";
import { needApiV2Key } from "../keys/api-keys.ts";
import { signV2 } from "../v2/sign.ts";
import type { SignTypeV2 } from "../v2/sign.ts";

/** What everything here is signed with. */
export interface Keys {
  readonly mchid: string;
  /** Base64 of the signature over a message. */
  readonly sign: (message: Uint8Array) => string;
  /** The time and the nonce of what is signed. */
  readonly stamp: () => Stamp;
  readonly apiV2Key: Uint8Array | undefined;
}

/** Base64 of the signature over the lines, each ended by a line feed. */
export function signLines({ sign }: Keys, lines: readonly string[]): string {
  return sign(Buffer.from(lines.map((line) => `${line}\n`).join("")));
}

/** The signature of APIv2 over members, in upper-case hexadecimal digits. */
export function signMembers(
  { apiV2Key }: Keys,
  members: Readonly<Record<string, string>>,
  type: SignTypeV2,
  what: string,
): string {
  return signV2(Object.entries(members), needApiV2Key(apiV2Key, what), type);
}
