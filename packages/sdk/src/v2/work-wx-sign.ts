import { createHash } from "../crypto/native.ts";
import type { Members } from "../call/check-xml.ts";

/**
 * The signature of WeCom (企业微信): upper-case hex of the MD5 over the members that it covers, sorted by name, without empty
 * ones. All others stay out, unlike with `sign`.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90281
 */
export function workWxSign(
  members: Members,
  covered: readonly string[],
  secret: Uint8Array,
): string {
  const text = members
    .filter(([name, value]) => covered.includes(name) && value !== "")
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}&`)
    .join("");
  const digest = createHash("md5").update(`${text}secret=`, "utf8").update(secret);
  return digest.digest("hex").toUpperCase();
}
