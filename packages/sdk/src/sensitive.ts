import { decryptOaep, encryptOaep, maxOaepBytes } from "./crypto/rsa.ts";
import type { KeyObject } from "node:crypto";
import type { SensitiveField } from "./deviation.ts";
import { DecryptionError, RequestError } from "./errors.ts";

/** Encrypts the marked members of a JSON body with a platform key. */
export function encryptMembers(
  json: unknown,
  fields: readonly SensitiveField[],
  key: KeyObject,
): unknown {
  return fields.reduce(
    (value, { path }) => replaceAt(value, path, "json", (text, where) => encrypt(key, text, where)),
    json,
  );
}

/** Decrypts the marked members of an answer with the merchant key. */
export function decryptMembers(
  data: unknown,
  fields: readonly SensitiveField[],
  key: KeyObject,
): unknown {
  return fields.reduce(
    (value, { path }) =>
      replaceAt(value, path, "answer", (text, where) => decrypt(key, text, where)),
    data,
  );
}

// Absent members stay absent; "[]" goes through the items of an array.
function replaceAt(
  value: unknown,
  path: readonly string[],
  where: string,
  replace: (text: string, where: string) => string,
): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === "string" ? replace(value, where) : value;
  if (step === "[]") {
    return Array.isArray(value)
      ? value.map((item, index) => replaceAt(item, rest, `${where}[${index}]`, replace))
      : value;
  }
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return value;
  const members: Readonly<Record<string, unknown>> = { ...value };
  return { ...members, [step]: replaceAt(members[step], rest, `${where}.${step}`, replace) };
}

function encrypt(key: KeyObject, text: string, where: string): string {
  const bytes = Buffer.byteLength(text, "utf8");
  const most = maxOaepBytes(key);
  if (bytes <= most) return encryptOaep(key, text);
  throw new RequestError(
    `${where} has ${bytes} bytes; an encrypted member takes ${most} at most.`,
    {
      parameter: where,
    },
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
      {},
    );
  }
}
