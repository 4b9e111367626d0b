import { createHash } from "../crypto/native.ts";
import type { CheckedCall } from "../call/call.ts";
import type { Raw } from "../crypto/message.ts";
import { SignatureError } from "../errors.ts";
import { headerOf, MAX_FILE_BYTES } from "../transport/transport.ts";
import type { WireAnswer } from "../transport/transport.ts";

/** What the answer's signature covers; `undefined` where the operation's answers have none. */
export function signedPart({ label, deviation }: CheckedCall, answer: WireAnswer): Raw | undefined {
  const rule = deviation?.verify;
  if (rule === "none") return undefined;
  return rule === "statement-sha1" ? statementText(`${label}: the answer`, answer) : answer.body;
}

/**
 * The text that WeChat Pay signs in place of an overseas statement's bytes, after checking that these have the digest
 * in it. Throws a `SignatureError` where they have not.
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012356477
 */
function statementText(what: string, answer: WireAnswer): string {
  const requestId = headerOf(answer, "request-id");
  const digest = headerOf(answer, "wechatpay-statement-sha1");
  if (digest === undefined || !/^[0-9a-fA-F]{40}$/.test(digest)) {
    throw new SignatureError(
      `${what} has no single Wechatpay-Statement-Sha1 header of 40 hexadecimal digits, so it can't be verified. A proxy or gateway may strip it, or the message does not come from WeChat Pay.`,
      { code: "SIGNATURE_HEADER_MISSING", requestId },
    );
  }
  if (!formsOf(answer).some((bytes) => sha1(bytes) === digest.toLowerCase())) {
    throw new SignatureError(
      `${what} does not have the digest in its Wechatpay-Statement-Sha1 header: it was cut off or altered on the way. Nothing is changed by this query; repeat it.`,
      { code: "SIGNATURE_WRONG", requestId },
    );
  }
  return `{"sha1":"${digest}"}`;
}

// Of a compressed statement the documents do not say which form the digest is of; either proves the other.
function formsOf(answer: WireAnswer): Uint8Array[] {
  if (headerOf(answer, "content-encoding") !== "gzip") return [answer.body];
  try {
    // No other call needs it: importing the SDK does not load it.
    const { gunzipSync } = process.getBuiltinModule("node:zlib");
    return [answer.body, gunzipSync(answer.body, { maxOutputLength: MAX_FILE_BYTES })];
  } catch {
    // Not compressed at all, a bomb, or uncompressed by a runtime that has no zlib: then the bytes as received must fit.
    return [answer.body];
  }
}

function sha1(bytes: Uint8Array): string {
  return createHash("sha1").update(bytes).digest("hex");
}
