import { decryptOaep, encryptOaep, maxOaepBytes } from "../crypto/rsa.ts";
import type { KeyObject } from "node:crypto";
import type { SensitiveField } from "../call/deviation.ts";
import { DecryptionError, RequestError } from "../errors.ts";
import { replaceAt } from "./replace-at.ts";

/** Encrypts one value; `where` names it in errors. */
export type Encrypt = (found: unknown, where: string) => string;

/** Encrypts with a platform key, where there is one. Texts in `already` are encrypted and stay as they are. */
export function encryptWith(key: KeyObject | undefined, already: readonly string[] = []): Encrypt {
  return (found, where) => {
    if (typeof found !== "string") {
      const what = Array.isArray(found) ? "a list" : `a value of type ${typeof found}`;
      throw new RequestError(`${where} must be a text, because it is encrypted; found ${what}.`, {
        parameter: where,
      });
    }
    if (already.includes(found)) return found;
    if (key === undefined) {
      throw new RequestError(
        `headers.Wechatpay-Serial names a key that the client does not have, so ${where} can't be encrypted with it. Leave the header out, add the key to platformKeys, or give encrypted(…) values only.`,
        { parameter: "headers.Wechatpay-Serial" },
      );
    }
    const most = maxOaepBytes(key);
    const bytes = Buffer.byteLength(found, "utf8");
    if (bytes <= most) return encryptOaep(key, found);
    throw new RequestError(
      `${where} has ${bytes} bytes; an encrypted member takes ${most} at most.`,
      { parameter: where },
    );
  };
}

/** Encrypts the marked members of a body. */
export function encryptMembers(
  value: unknown,
  fields: readonly SensitiveField[],
  encrypt: Encrypt,
  root: string = "json",
): unknown {
  return fields.reduce((outer, { path }) => replaceAt(outer, path, root, encrypt, true), value);
}

/** Decrypts the marked members of an answer, or of what `root` names, with the merchant key. */
export function decryptMembers(
  data: unknown,
  fields: readonly SensitiveField[],
  key: KeyObject,
  root: string = "answer",
): unknown {
  return fields.reduce(
    (value, { path }) =>
      replaceAt(value, path, root, (found, where) =>
        typeof found === "string" ? decrypt(key, found, where) : found,
      ),
    data,
  );
}

function decrypt(key: KeyObject, text: string, where: string): string {
  if (text === "") return text;
  try {
    return decryptOaep(key, text);
  } catch {
    // OpenSSL's words are left out: they say nothing more, and nothing near a private key belongs into an error.
    throw new DecryptionError(
      `${where} can't be decrypted with privateKey: WeChat Pay encrypted it for another certificate of this merchant. Use the key of the certificate that signed the request.`,
    );
  }
}
