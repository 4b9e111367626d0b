import { encryptFor } from "../config/by-key.ts";
import { maxOaepBytes } from "../crypto/rsa.ts";
import { isSm2 } from "../crypto/sm.ts";
import type { SmAlgorithms } from "../crypto/sm.ts";
import type { KeyObject } from "node:crypto";
import type { SensitiveField } from "../call/deviation.ts";
import { RequestError, WeChatPayError } from "../errors.ts";
import { replaceAt } from "./replace-at.ts";
import type { Replace } from "./replace-at.ts";

/** Encrypts one value; `where` names it in errors. */
export type Encrypt = (found: unknown, where: string) => string | Promise<string>;

/** Encrypts with a platform key, where there is one. Texts in `already` are encrypted and stay as they are. */
export function encryptWith(
  key: KeyObject | undefined,
  already: readonly string[] = [],
  algorithms?: SmAlgorithms,
): Encrypt {
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
    const most = isSm2(key) ? Number.POSITIVE_INFINITY : maxOaepBytes(key);
    const bytes = Buffer.byteLength(found, "utf8");
    if (bytes <= most) return encrypted(key, found, where, algorithms);
    throw new RequestError(
      `${where} has ${bytes} bytes; an encrypted member takes ${most} at most.`,
      { parameter: where },
    );
  };
}

async function encrypted(
  key: KeyObject,
  text: string,
  where: string,
  algorithms: SmAlgorithms | undefined,
): Promise<string> {
  try {
    return await encryptFor(key, text, algorithms);
  } catch (cause) {
    if (cause instanceof WeChatPayError) throw cause;
    throw new RequestError(`${where} can't be encrypted, as the cause says. Nothing was sent.`, {
      parameter: where,
      cause,
    });
  }
}

/** Encrypts the marked members of a body. */
export async function encryptMembers(
  value: unknown,
  fields: readonly SensitiveField[],
  encrypt: Encrypt,
  root: string = "json",
): Promise<unknown> {
  const found: (readonly [member: unknown, where: string])[] = [];
  replaceMarked(value, fields, root, (member, where) => {
    found.push([member, where]);
    return member;
  });
  const sealed = await Promise.all(found.map(async ([member, where]) => encrypt(member, where)));
  // The same members, met in the same order.
  return replaceMarked(value, fields, root, () => sealed.shift());
}

function replaceMarked(
  value: unknown,
  fields: readonly SensitiveField[],
  root: string,
  replace: Replace,
): unknown {
  return fields.reduce((outer, { path }) => replaceAt(outer, path, root, replace, true), value);
}

/** Opens one value; `where` names its place in errors. */
export type Decrypt = (ciphertext: string, where: string) => string | Promise<string>;

/** Decrypts the marked members of an answer, or of what `root` names, with the caller's own key. */
export async function decryptMembers(
  data: unknown,
  fields: readonly SensitiveField[],
  decrypt: Decrypt,
  root: string = "answer",
): Promise<unknown> {
  const opened = new Map<string, string>();
  const found: (readonly [ciphertext: string, where: string])[] = [];
  replaceMembers(data, fields, root, (ciphertext, where) => {
    found.push([ciphertext, where]);
    return ciphertext;
  });
  // All at once: a service that decrypts may be far away.
  await Promise.all(
    found.map(async ([ciphertext, where]) => {
      opened.set(ciphertext, await decrypt(ciphertext, where));
    }),
  );
  return replaceMembers(data, fields, root, (ciphertext) => opened.get(ciphertext) ?? ciphertext);
}

/** An empty text stands for none. */
function replaceMembers(
  data: unknown,
  fields: readonly SensitiveField[],
  root: string,
  replace: (ciphertext: string, where: string) => string,
): unknown {
  return fields.reduce(
    (value, { path }) =>
      replaceAt(value, path, root, (text, where) =>
        typeof text === "string" && text !== "" ? replace(text, where) : text,
      ),
    data,
  );
}
