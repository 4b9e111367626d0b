import type { Bilingual } from "../../browser/language.ts";
import type { Merchant } from "../../core/merchant.ts";
import { MERCHANT_SCHEME, parseAuthorization } from "../../v3/authorization.ts";
import { isOutOfTime, isSerialOf, isSignedBy } from "../../v3/signed-by.ts";
import type { Reply } from "../deliver/post.ts";

/** What the merchant's answer is held to. */
export interface AskedMerchant {
  readonly merchant: Merchant;
  /** Path and query at which the question was posted. */
  readonly path: string;
  /** The machine's clock, in milliseconds. */
  readonly now: number;
}

/**
 * What is wrong with the signature of an answer: `Authorization`, as on a request of the merchant's. The pages say no more,
 * so it may cover what an answer's does (time, nonce, body) or what a request's to the same path would
 * (docs/decisions/38-signed-answers-of-merchants.md).
 */
export function objectionToSignature(
  { authorization: header, body }: Reply,
  { merchant, path, now }: AskedMerchant,
): Bilingual | undefined {
  if (header === undefined) {
    return {
      en: `the answer must be signed, and it has no Authorization header: ${MERCHANT_SCHEME} mchid="…",serial_no="…",nonce_str="…",timestamp="…",signature="…".`,
      zh: `应答必须签名，但没有 Authorization 头：${MERCHANT_SCHEME} mchid="…",serial_no="…",nonce_str="…",timestamp="…",signature="…"。`,
    };
  }
  const read = parseAuthorization(header);
  if (read?.scheme !== MERCHANT_SCHEME) {
    return {
      en: `the Authorization header of the answer is not of the form ${MERCHANT_SCHEME} mchid="…",serial_no="…",nonce_str="…",timestamp="…",signature="…".`,
      zh: `应答的 Authorization 头格式不对，应为 ${MERCHANT_SCHEME} mchid="…",serial_no="…",nonce_str="…",timestamp="…",signature="…"。`,
    };
  }
  if (read.caller !== merchant.mchid || !isSerialOf(merchant, read.serial)) {
    return {
      en: `the answer is signed for another merchant or certificate; it must be ${merchant.mchid} with the serial number ${merchant.row.serial}.`,
      zh: `应答签名用的不是这个商户或证书；应为商户 ${merchant.mchid}，证书序列号 ${merchant.row.serial}。`,
    };
  }
  if (isOutOfTime(read, now)) {
    return {
      en: "the timestamp in the answer's Authorization is more than 5 minutes from now; it is in seconds.",
      zh: "应答 Authorization 中的 timestamp 与当前时间相差超过 5 分钟；单位是秒。",
    };
  }
  const tail = `${read.timestamp}\n${read.nonce}\n${body}\n`;
  const signed = [tail, `POST\n${path}\n${tail}`].some((message) =>
    isSignedBy(merchant, Buffer.from(message), read.signature),
  );
  if (signed) return undefined;
  return {
    en: 'the signature of the answer does not fit. Sign with the merchant\'s private key the lines "timestamp", "nonce_str" and the body exactly as sent, each ended by \\n (or, as of a request, "POST" and the path before them).',
    zh: '应答的签名验证失败。请用商户API私钥对"timestamp"、"nonce_str"和原样的应答体三行签名，每行以 \\n 结尾（也可以像请求签名那样，在前面加上"POST"和路径两行）。',
  };
}
