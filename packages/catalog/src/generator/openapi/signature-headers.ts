import type { HeadersObject, ParameterObject, ReferenceObject } from "openapi3-ts/oas31";
import type { Answer } from "../../operation.ts";
import type { Schema } from "./oas.ts";
import { reference } from "./schemas.ts";

/** The shared headers of answers and notifications of APIv3. */
export const sharedHeaders: Readonly<
  Record<string, { readonly description: string; readonly schema: Schema }>
> = {
  "Request-ID": {
    description: "请求的唯一标识 · Identifies the request, for questions to WeChat Pay.",
    schema: { type: "string" },
  },
  "Wechatpay-Nonce": {
    description: "应答随机串 · Nonce of the signature.",
    schema: { type: "string" },
  },
  "Wechatpay-Serial": {
    description:
      "平台证书序列号或微信支付公钥ID · The platform key that signed: serial number of the certificate, or `PUB_KEY_ID_…`.",
    schema: { type: "string" },
  },
  "Wechatpay-Signature": {
    description:
      "应答签名 · Base64 of the signature over timestamp, nonce and body, each ended by a line feed.",
    schema: { type: "string" },
  },
  "Wechatpay-Signature-Type": {
    description: "签名类型 · Kind of signature: the scheme of the request where it is absent.",
    schema: { type: "string" },
  },
  "Wechatpay-Timestamp": {
    description: "应答时间戳 · Unix seconds of the signature.",
    schema: { type: "string" },
  },
  "Wechatpay-Statement-Sha1": {
    description: '账单摘要 · SHA-1 of the body: what is signed is `{"sha1":"…"}` with it.',
    schema: { type: "string" },
  },
};

const signing = [
  "Wechatpay-Nonce",
  "Wechatpay-Serial",
  "Wechatpay-Signature",
  "Wechatpay-Signature-Type",
  "Wechatpay-Timestamp",
];

/** The headers of an answer: those of its signature where it has one. */
export function signatureHeaders(signed: Answer["signed"]): HeadersObject {
  const names = [
    "Request-ID",
    ...(signed === false ? [] : signing),
    ...(signed === "statement-sha1" ? ["Wechatpay-Statement-Sha1"] : []),
  ];
  return Object.fromEntries(names.map((name) => [name, reference("headers", name)]));
}

/** The same headers where WeChat Pay sends them with a notification. */
export function signatureParameters(): ReferenceObject[] {
  return signing.map((name) => reference("parameters", name));
}

/** The shared parameters of notifications. */
export const sharedParameters: Record<string, ParameterObject> = Object.fromEntries(
  signing.map((name) => {
    const required = name !== "Wechatpay-Signature-Type";
    return [name, { name, in: "header" as const, required, ...sharedHeaders[name] }];
  }),
);
