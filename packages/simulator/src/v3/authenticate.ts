import type { Operation } from "@wechatpay-kit/catalog";
import type { Context } from "../core/context.ts";
import type { SimRequest } from "../core/http.ts";
import type { Caller, MatchedRequest } from "../core/protocol.ts";
import { refused } from "../core/refusal.ts";
import type { Refusal } from "../core/refusal.ts";
import { kindOf, MERCHANT_SCHEME, parseAuthorization } from "./authorization.ts";
import { gatewayOf } from "./gateway.ts";
import type { Gateway } from "./gateway.ts";
import { metaPart } from "./meta-part.ts";
import type { BodyV3 } from "./read.ts";
import { isOutOfTime, isSerialOf, isSignedBy } from "./signed-by.ts";

const LF = Buffer.from("\n");

/** Internal numbers of the `Request-ID`. */
const AUTHORIZATION_INVALID = 270924332;
const SIGNATURE_ERROR = 268443699;

/**
 * Finds the merchant, or whoever else may call the operation, that signed the request. The checks come in the order of the real service, and the first that fails
 * decides: headers, grammar, scheme, time, serial number, signature. A nonce may come twice, as it may there: SDKs repeat
 * a signed request on the second host.
 *
 * @throws Refusal 400 `INVALID_REQUEST` or 401 `SIGN_ERROR`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053249
 */
export async function authenticateV3(
  context: Context,
  { request, operation, query }: MatchedRequest,
  { parts }: BodyV3,
): Promise<Caller> {
  if (operation.auth === "none") return namedMerchant(context, query);
  const gateway = gatewayOf(operation);
  if (gateway.wantsHeaders) checkHeaders(request, operation);

  const authorization = parseAuthorization(request.headers["authorization"]);
  if (authorization === undefined) throw signError(gateway.malformed, AUTHORIZATION_INVALID);
  const { scheme = MERCHANT_SCHEME } = operation;
  if (authorization.scheme !== scheme) {
    throw signError(gateway.wrongScheme, AUTHORIZATION_INVALID);
  }

  if (isOutOfTime(authorization, context.clock.wall())) {
    throw signError(
      "Http头Authorization中的timestamp与发起请求的时间不得超过5分钟",
      AUTHORIZATION_INVALID,
    );
  }

  const merchant = await context.merchants.get(authorization.caller, kindOf(scheme));
  if (merchant === undefined || !isSerialOf(merchant, authorization.serial)) {
    throw signError("商户证书序列号有误。请使用签名私钥匹配的证书序列号", SIGNATURE_ERROR);
  }

  const body = operation.body?.type === "multipart" ? metaPart(parts()) : bufferOf(request.body);
  const head = `${request.method}\n${request.target}\n${authorization.timestamp}\n${authorization.nonce}\n`;
  const message =
    body.length === 0 ? Buffer.from(`${head}\n`) : Buffer.concat([Buffer.from(head), body, LF]);
  if (!isSignedBy(merchant, message, authorization.signature)) {
    throw signatureMismatch(gateway, request, head, body, message.length);
  }
  return { merchant };
}

// The same bytes, not a copy.
function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function checkHeaders(request: SimRequest, operation: Operation): void {
  const accept = request.headers["accept"] ?? "";
  const userAgent = request.headers["user-agent"] ?? "";
  const answersJson = operation.response.type === "json" || operation.response.type === "empty";
  const acceptable = answersJson
    ? /(?:^|[,\s])(?:\*\/\*|application\/(?:\*|json))\s*(?:[;,]|$)/i.test(accept)
    : accept.trim() !== "";
  if (!acceptable || userAgent.trim() === "") {
    throw refused(400, "INVALID_REQUEST", "Http头缺少Accept或User-Agent");
  }
}

function signError(message: string, number: number): Refusal {
  return refused(401, "SIGN_ERROR", message, { number });
}

// The server's own string, so that the caller can compare: complete but for the body, of which eight characters show.
function signatureMismatch(
  gateway: Gateway,
  request: SimRequest,
  head: string,
  body: Buffer,
  length: number,
): Refusal {
  const shown = [...body.subarray(0, 64).toString("utf8")].slice(0, 8).join("");
  return refused(401, "SIGN_ERROR", gateway.mismatch, {
    number: SIGNATURE_ERROR,
    detail: {
      detail: { issue: "sign not match" },
      field: "signature",
      location: "authorization",
      sign_information: {
        method: request.method,
        sign_message_length: length,
        truncated_sign_message: `${head}${shown}\n`,
        url: request.target,
      },
    },
  });
}

/** Who is named where nothing is signed: the token in the address says that WeChat Pay gave it. */
async function namedMerchant(context: Context, query: string): Promise<Caller> {
  const mchid = new URLSearchParams(query).get("mchid") ?? "";
  const merchant = await context.merchants.get(mchid, "merchant");
  if (merchant === undefined) throw refused(404, "MCH_NOT_EXISTS", "商户号不存在");
  return { merchant };
}
