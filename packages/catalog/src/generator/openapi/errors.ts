import type { ResponseObject } from "openapi3-ts/oas31";
import type { Schema } from "./oas.ts";
import { reference } from "./schemas.ts";

/**
 * Documented codes by HTTP status; the same code can come with another status.
 * https://pay.weixin.qq.com/doc/v3/merchant/4012081717
 */
const codes: Readonly<Record<string, readonly string[]>> = {
  "400": [
    "PARAM_ERROR",
    "INVALID_REQUEST",
    "APPID_MCHID_NOT_MATCH",
    "MCH_NOT_EXISTS",
    "ORDER_CLOSED",
    "NO_STATEMENT_EXIST",
    "STATEMENT_CREATING",
  ],
  "401": ["SIGN_ERROR"],
  "403": [
    "NO_AUTH",
    "OUT_TRADE_NO_USED",
    "RULE_LIMIT",
    "TRADE_ERROR",
    "NOT_ENOUGH",
    "ACCOUNT_ERROR",
    "USER_ACCOUNT_ABNORMAL",
  ],
  "404": ["ORDER_NOT_EXIST", "RESOURCE_NOT_EXISTS"],
  "429": ["FREQUENCY_LIMITED", "RATELIMIT_EXCEEDED"],
  "500": ["SYSTEM_ERROR", "BANK_ERROR", "OPENID_MISMATCH", "INVALID_TRANSACTIONID"],
  "503": ["SERVICE_UNAVAILABLE"],
};

/** The body of every error of APIv3. */
export const errorSchema: Schema = {
  type: "object",
  description: "错误 · Error: branch on `code` and the status; `message` is for people.",
  properties: {
    code: {
      description: "错误码 · Error code.",
      anyOf: [{ enum: Object.values(codes).flat() }, { type: "string" }],
    },
    message: { type: "string", description: "错误描述 · What went wrong." },
    detail: {
      description:
        "错误详情 · Detail: which parameter is wrong, or what was signed. Its form varies.",
    },
  },
  required: ["code", "message"],
};

/** The shared answer of APIv3 that tells of an error. */
export const errorResponse: ResponseObject = {
  description: [
    "错误 · Error. Not signed. Documented codes by status:",
    ...Object.entries(codes).map(
      ([status, list]) => `${status}: ${list.map((code) => `\`${code}\``).join(", ")}.`,
    ),
  ].join("\n\n"),
  content: { "application/json": { schema: reference("schemas", "Error") } },
};

/** What APIv2 answers, with status 200, where something went wrong. */
export const errorSchemaV2: Schema = {
  type: "object",
  description:
    "错误 · Error: `return_code` is `FAIL` where the request was not understood, `result_code` is `FAIL` where it was refused.",
  properties: {
    return_code: {
      anyOf: [{ enum: ["SUCCESS", "FAIL"] }, { type: "string" }],
      description: "返回状态码 · Return code.",
    },
    return_msg: { type: "string", description: "返回信息 · Return message." },
    result_code: {
      anyOf: [{ enum: ["SUCCESS", "FAIL"] }, { type: "string" }],
      description: "业务结果 · Result code.",
    },
    err_code: { type: "string", description: "错误代码 · Error code." },
    err_code_des: { type: "string", description: "错误代码描述 · Error description." },
  },
  required: ["return_code"],
  xml: { name: "xml" },
};
