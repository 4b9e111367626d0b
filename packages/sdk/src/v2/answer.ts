import type { CheckedCall } from "../call/call.ts";
import type { Members } from "../call/check-xml.ts";
import type { Deviation } from "../call/deviation.ts";
import { jsonOrText } from "../call/json-or-text.ts";
import { AnswerError, SignatureError } from "../errors.ts";
import { headerOf } from "../transport/transport.ts";
import type { WireAnswer } from "../transport/transport.ts";
import { collectIndexed } from "./indexed.ts";
import { readXml, XmlError } from "./read-xml.ts";
import type { Nesting, XmlMembers } from "./read-xml.ts";
import { isSignedV2 } from "./sign.ts";

// The only answers that are not flat; neither is signed.
const NESTED: Readonly<Record<string, Nesting>> = {
  "v2/mmpaymkttransfers/gethbinfo": { hblist: "one", hbinfo: "many" },
  "v2/secapi/mch/submchmanage": { mchinfo: "many" },
};

/** The members of an XML answer, not verified yet; `undefined` where it is no XML as APIv2 writes it. */
export function readAnswer({ template }: CheckedCall, answer: WireAnswer): XmlMembers | undefined {
  try {
    return readXml(answer.body, "xml", NESTED[template]);
  } catch (error) {
    if (error instanceof XmlError) return undefined;
    throw error;
  }
}

export function unreadable(
  { label }: CheckedCall,
  answer: WireAnswer,
  form: "XML" | "JSON",
): AnswerError {
  return new AnswerError(
    `${label}: the answer is no ${form} as APIv2 writes it. The request may have been carried out; query its result.`,
    {
      code: form === "XML" ? "ANSWER_NOT_XML" : "ANSWER_NOT_JSON",
      requestId: headerOf(answer, "request-id"),
    },
  );
}

/**
 * Checks the `sign` of an answer or a notification.
 *
 * @param needed whether one without `sign` is refused; one with a wrong `sign` always is.
 * @throws {SignatureError}
 */
export function verifyV2(
  members: XmlMembers,
  key: Uint8Array | undefined,
  what: string,
  needed: boolean,
): void {
  const { sign } = members;
  if (sign === undefined && !needed) return;
  if (typeof sign !== "string" || sign === "") {
    throw new SignatureError(
      `${what} has no sign, so it can't be verified. It may not come from WeChat Pay.`,
      { code: "SIGNATURE_MISSING" },
    );
  }
  const flat = Object.entries(members).filter(isText);
  const whole = flat.length === Object.keys(members).length;
  if (whole && key !== undefined && isSignedV2(flat, sign, key)) return;
  throw new SignatureError(
    `${what} has a sign that does not fit its members: it was altered on the way, or apiV2Key is not the one set in 商户平台 → 账户中心 → API安全 → APIv2密钥.`,
    { code: "SIGNATURE_WRONG" },
  );
}

function isText(member: readonly [string, unknown]): member is Members[number] & [string, string] {
  return typeof member[1] === "string";
}

/** Verified members as the caller gets them: indexed ones as lists, JSON text as its value. */
export function decodeMembersV2(
  members: XmlMembers,
  { indexed = [], encoded = [] }: Pick<Deviation, "indexed" | "encoded">,
): Readonly<Record<string, unknown>> {
  let data = collectIndexed(members, indexed);
  for (const { path, in: place } of encoded) {
    const [name = ""] = path;
    if (place !== "answer" || !Object.hasOwn(data, name)) continue;
    const { [name]: text, ...rest } = data;
    // An empty member says in APIv2 that there is none.
    data = text === "" ? rest : { ...data, [name]: jsonOrText(String(text)) };
  }
  return data;
}
