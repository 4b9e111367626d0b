import { signAnswer } from "wechatpay-kit/testing";
import type { PlatformSigner } from "wechatpay-kit/testing";
import type { Context } from "./context.ts";
import type { SimResponse } from "./http.ts";
import type { Refusal } from "./refusal.ts";
import type { Merchant } from "./world/merchants.ts";

/** What an operation answers when it succeeds: JSON, or no body for 204. */
export interface Answer {
  readonly status: 200 | 202 | 204;
  readonly body?: unknown;
}

const commonHeaders = {
  "content-language": "zh-CN",
  "cache-control": "no-cache, must-revalidate",
  "x-content-type-options": "nosniff",
  server: "wechatpay-kit-simulator",
} as const;

const JSON_TYPE = "application/json; charset=utf-8";

/** `08DBF3A5B9061050120817028BCA901-0`: the digits at the end are the internal error number, 0 for a success. */
export function requestId(context: Context, number: number): string {
  return `08${context.ids.hex(30)}-${number}`;
}

/** A success, signed over the bytes sent. */
export async function signedAnswer(
  context: Context,
  merchant: Merchant,
  wantedSerial: string | undefined,
  answer: Answer,
): Promise<SimResponse> {
  const body = answer.body === undefined ? "" : JSON.stringify(answer.body);
  const signature = await signAnswer(selectSigner(merchant, wantedSerial), body, {
    timestamp: Math.floor(context.clock.wall() / 1000),
  });
  return {
    status: answer.status,
    headers: {
      ...commonHeaders,
      ...(body !== "" && { "content-type": JSON_TYPE }),
      "request-id": requestId(context, 0),
      ...signature,
    },
    body,
  };
}

/**
 * Which key signs: a merchant that has both chooses by the request's `Wechatpay-Serial`, and without it gets the
 * certificate; a merchant that has one gets that one.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012154180
 */
export function selectSigner(merchant: Merchant, wantedSerial: string | undefined): PlatformSigner {
  const { publicKeySigner, certificateSigner } = merchant;
  const signer =
    publicKeySigner !== undefined && publicKeySigner.id === wantedSerial
      ? publicKeySigner
      : (certificateSigner ?? publicKeySigner);
  if (signer === undefined) throw new Error(`The merchant ${merchant.mchid} has no platform key.`);
  return signer;
}

/** An error answer. WeChat Pay's are not signed. */
export function refusalAnswer(
  context: Context,
  refusal: Refusal,
  options: { readonly requestId: boolean },
): SimResponse {
  return {
    status: refusal.status,
    headers: {
      ...commonHeaders,
      "content-type": JSON_TYPE,
      ...(options.requestId && { "request-id": requestId(context, refusal.number) }),
    },
    body: JSON.stringify({
      code: refusal.code,
      ...(refusal.detail !== undefined && { detail: refusal.detail }),
      message: refusal.message,
    }),
  };
}
