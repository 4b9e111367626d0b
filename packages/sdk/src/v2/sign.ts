import { createHash, createHmac, timingSafeEqual } from "../crypto/native.ts";
import type { Members } from "../call/check-xml.ts";

export type SignTypeV2 = "MD5" | "HMAC-SHA256";

/**
 * The signature of APIv2: upper-case hex over the members sorted by name, without `sign` and without empty ones.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=4_3
 */
export function signV2(members: Members, key: Uint8Array, type: SignTypeV2): string {
  const text = members
    .filter(([name, value]) => name !== "sign" && value !== "")
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}&`)
    .join("");
  const digest = type === "MD5" ? createHash("md5") : createHmac("sha256", key);
  return digest.update(`${text}key=`, "utf8").update(key).digest("hex").toUpperCase();
}

/** Whether `sign` is that of the members. Its length tells the type: answers do not always repeat `sign_type`. */
export function isSignedV2(members: Members, sign: string, key: Uint8Array): boolean {
  const wanted = Buffer.from(signV2(members, key, sign.length === 64 ? "HMAC-SHA256" : "MD5"));
  const found = Buffer.from(sign);
  return found.length === wanted.length && timingSafeEqual(found, wanted);
}
