import type { KeyObject } from "node:crypto";
import { sign } from "../crypto/rsa.ts";
import { answerMessage } from "../crypto/message.ts";
import { describeKey, schemeOf, SIGNING_KEYS } from "../crypto/scheme.ts";
import type { Caller } from "../crypto/scheme.ts";
import { freshStamp } from "../crypto/stamp.ts";

/** Who signs in WeChat Pay's place: the id that goes into `Wechatpay-Serial` and the private half of that key. */
export interface PlatformSigner {
  /** `PUB_KEY_ID_…` or the 40-digit serial of a platform certificate. */
  readonly id: string;
  readonly privateKey: KeyObject;
  /** Whom the message is for: it says by its `Wechatpay-Signature-Type` how it is signed. Default: a merchant. */
  readonly caller?: Exclude<Caller, "skill">;
}

export interface SignAnswerOptions {
  /** Unix seconds; default: now. */
  readonly timestamp?: number;
  /** Default: 32 random hexadecimal digits. */
  readonly nonce?: string;
}

/**
 * The five `Wechatpay-*` headers (lower-case names) that sign an answer or a notification with these exact body bytes.
 * For tests of code that receives notifications, and for the simulator: give the SDK the public half as a platform key.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053249
 */
export async function signAnswer(
  signer: PlatformSigner,
  body: string | Uint8Array,
  options: SignAnswerOptions = {},
): Promise<Record<string, string>> {
  const scheme = schemeOf(signer.privateKey, signer.caller);
  if (scheme === undefined) {
    throw new TypeError(
      `signer.privateKey: expected ${SIGNING_KEYS}, found ${describeKey(signer.privateKey)}.`,
    );
  }
  const timestamp = String(options.timestamp ?? Math.floor(Date.now() / 1000));
  const nonce = options.nonce ?? freshStamp().nonce;
  return {
    "wechatpay-timestamp": timestamp,
    "wechatpay-nonce": nonce,
    "wechatpay-signature": await sign(
      signer.privateKey,
      answerMessage(timestamp, nonce, body),
      false,
    ),
    "wechatpay-serial": signer.id,
    "wechatpay-signature-type": scheme,
  };
}
