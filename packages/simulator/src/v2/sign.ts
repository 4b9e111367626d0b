import { createHash, createHmac, timingSafeEqual } from "node:crypto";

export type SignType = "MD5" | "HMAC-SHA256";

/**
 * The signature of APIv2: all members with a value but `sign`, sorted by the bytes of their names, and the merchant's
 * APIv2 key; upper-case hexadecimal digits.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985891
 */
export function signatureOf(
  members: Iterable<readonly [name: string, value: string]>,
  key: string,
  type: SignType,
): string {
  const pairs = [...members]
    .filter(([name, value]) => name !== "sign" && value !== "")
    .map(([name, value]) => ({ name: Buffer.from(name), pair: `${name}=${value}` }))
    .toSorted((a, b) => Buffer.compare(a.name, b.name))
    .map(({ pair }) => pair);
  const text = [...pairs, `key=${key}`].join("&");
  const hash = type === "MD5" ? createHash("md5") : createHmac("sha256", key);
  return hash.update(text).digest("hex").toUpperCase();
}

/** Compares in a time that does not tell how much is right. */
export function isSame(found: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(found), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
