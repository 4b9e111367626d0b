import { createHash } from "node:crypto";
import type { Operation } from "@wechatpay-kit/catalog";
import { signAnswer } from "wechatpay-kit/testing";
import type { PlatformSigner } from "wechatpay-kit/testing";
import type { Answer } from "../core/answer.ts";
import type { Context } from "../core/context.ts";
import { isWhole, JSON_TYPE } from "../core/http.ts";
import type { SimResponse } from "../core/http.ts";
import type { Merchant } from "../core/merchant.ts";
import type { Caller, MatchedRequest } from "../core/protocol.ts";
import type { WordingV3 } from "./refusal.ts";

const commonHeaders = {
  "content-language": "zh-CN",
  "cache-control": "no-cache, must-revalidate",
  "x-content-type-options": "nosniff",
  server: "wechatpay-kit-simulator",
} as const;

/** `08DBF3A5B9061050120817028BCA901-0`: the digits at the end are the internal error number, 0 for a success. */
export function requestId(context: Context, number: number): string {
  return `08${context.ids.hex(30)}-${number}`;
}

/**
 * A success, signed over the bytes sent; where the operation's answers are signed otherwise or not at all, so.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053249
 */
export async function successAnswerV3(
  context: Context,
  { request, operation }: MatchedRequest,
  { merchant }: Caller,
  answer: Answer,
): Promise<SimResponse> {
  const { signed } = operation.response;
  const body = answer.file?.bytes ?? (answer.body === undefined ? "" : JSON.stringify(answer.body));
  const wanted = request.headers["wechatpay-serial"];
  // Developers of AI payment skills have no key to verify an answer with.
  const isSigned = signed !== false && merchant.row.kind !== "skill";
  return {
    status: answer.status,
    headers: {
      ...commonHeaders,
      "content-type": answer.file?.type ?? JSON_TYPE,
      "request-id": requestId(context, 0),
      ...(isSigned &&
        (await signatureOf(context, operation, selectSigner(merchant, wanted), body))),
    },
    body,
  };
}

/** The headers that sign a body; statements are signed by their digest, which stands beside. */
async function signatureOf(
  context: Context,
  { id, response }: Operation,
  signer: PlatformSigner,
  body: SimResponse["body"],
): Promise<Readonly<Record<string, string>>> {
  if (!isWhole(body)) throw new Error(`The answer of ${id} is signed, and so must be there whole.`);
  const timestamp = Math.floor(context.clock.wall() / 1000);
  if (response.signed !== "statement-sha1") return signAnswer(signer, body, { timestamp });
  const sha1 = createHash("sha1").update(body).digest("hex");
  const signature = await signAnswer(signer, JSON.stringify({ sha1 }), { timestamp });
  return { "wechatpay-statement-sha1": sha1, ...signature };
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
export function refusalAnswerV3(
  context: Context,
  refusal: WordingV3,
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
