import type { Members } from "../call/check-xml.ts";
import { SignatureError } from "../errors.ts";
import type { XmlMembers } from "./read-xml.ts";
import { isSignedV2 } from "./sign.ts";

/**
 * Checks the `sign` of an answer or a notification.
 *
 * @param advice what its reader does about the message.
 * @param needed whether one without `sign` is refused; one with a wrong `sign` always is.
 * @throws {SignatureError}
 */
export function verifyV2(
  members: XmlMembers,
  key: Uint8Array | undefined,
  what: string,
  needed: boolean,
  advice: string,
): void {
  const { sign } = members;
  if (sign === undefined && !needed) return;
  if (typeof sign !== "string" || sign === "") {
    throw new SignatureError(
      `${what} has no sign, so it can't be verified. It may not come from WeChat Pay. ${advice}`,
      { code: "SIGNATURE_MISSING" },
    );
  }
  const flat = Object.entries(members).filter(isText);
  const whole = flat.length === Object.keys(members).length;
  if (whole && key !== undefined && isSignedV2(flat, sign, key)) return;
  throw new SignatureError(
    `${what} has a sign that does not fit its members: it was altered on the way, or apiV2Key is not the one set in 商户平台 → 账户中心 → API安全 → APIv2密钥. ${advice}`,
    { code: "SIGNATURE_WRONG" },
  );
}

function isText(member: readonly [string, unknown]): member is Members[number] & [string, string] {
  return typeof member[1] === "string";
}
