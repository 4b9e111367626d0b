import { Refusal } from "../core/refusal.ts";
import type { ErrorFault, SignErrorCause } from "../core/fault.ts";

/** An error as the pages have it; the number is the one that ends the `Request-ID`. */
type DocumentedError = readonly [status: number, message: string, number?: number];

/**
 * Where a code has several texts, the most common one. A code may come with other statuses too, so that all can be
 * said in the fault.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081717
 */
const errors: Readonly<Record<string, DocumentedError>> = {
  PARAM_ERROR: [400, "参数错误", 268435461],
  INVALID_REQUEST: [400, "请求重入时，参数与首次请求时不一致", 268498688],
  APPID_MCHID_NOT_MATCH: [400, "appid和mch_id不匹配", 268445527],
  MCH_NOT_EXISTS: [400, "商户号不存在", 268443715],
  ORDER_CLOSED: [400, "订单已关闭", 268447914],
  ORDER_PAID: [400, "订单已支付", 268449538],
  ORDER_EXPIRED: [400, "订单已过期"],
  ALREADY_EXISTS: [400, "单号已存在但信息不一致"],
  NO_STATEMENT_EXIST: [400, "账单文件不存在"],
  STATEMENT_CREATING: [400, "请求的账单正在生成中"],
  SIGN_ERROR: [401, "签名错误", 268443699],
  NO_AUTH: [403, "商户无权限"],
  OUT_TRADE_NO_USED: [403, "商户订单号重复"],
  RULE_LIMIT: [403, "业务规则限制"],
  TRADE_ERROR: [403, "交易错误"],
  NOT_ENOUGH: [403, "余额不足"],
  ACCOUNT_ERROR: [403, "账号异常"],
  USER_ACCOUNT_ABNORMAL: [403, "用户账号已注销"],
  ORDER_NOT_EXIST: [404, "订单不存在", 268512771],
  RESOURCE_NOT_EXISTS: [404, "资源不存在"],
  NOT_FOUND: [404, "记录不存在"],
  FREQUENCY_LIMITED: [429, "频率超限", 268447840],
  RATELIMIT_EXCEEDED: [429, "请求超过频率限制", 268447840],
  SYSTEM_ERROR: [500, "系统繁忙，请稍后重试"],
  BANK_ERROR: [500, "银行系统异常"],
  OPENID_MISMATCH: [500, "openid和appid不匹配"],
  INVALID_TRANSACTIONID: [500, "微信支付订单号非法"],
  SERVICE_UNAVAILABLE: [503, "服务不可用，请稍后重试"],
};

/**
 * What a request in order can't cause here, as the merchants of the simulator have everything.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053249
 */
export const signErrors: Readonly<Record<SignErrorCause, string>> = {
  "certificate-expired": "商户证书已过期",
  "certificate-revoked": "商户证书已作废",
  "certificate-replaced": "已更换证书，请使用新证书",
  "api-v3-key-missing": "商户未设置APIv3密钥。请登录商户平台设置",
  "certificate-missing": "商户未申请过证书。请登录商户平台申请",
};

/** The documented HTTP status of a code; undefined for a code that the simulator does not know. */
export function statusOf(code: string): number | undefined {
  return errors[code]?.[0];
}

/** Codes that need no status. */
export const knownCodes: readonly string[] = Object.keys(errors);

/** The documented text of a code; the code itself where the simulator does not know it. */
export function messageOf(code: string): string {
  return errors[code]?.[1] ?? code;
}

/** The refusal that an error fault asks for. */
export function refusalOf({ error }: ErrorFault): Refusal {
  const { code, cause, detail } = error;
  const [status, , documented] = errors[code] ?? [];
  const message = error.message ?? (cause === undefined ? messageOf(code) : signErrors[cause]);
  const number = error.number ?? documented;
  // Without a documented status the fault has one of its own; APIv2, where everything is 200, needs none.
  return new Refusal({
    kind: "on-demand",
    status: error.status ?? status ?? 200,
    code,
    message,
    ...(number !== undefined && { number }),
    ...(detail !== undefined && { detail }),
  });
}
