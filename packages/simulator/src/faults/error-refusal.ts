import type { Operation } from "@wechatpay-kit/catalog";
import type { ErrorFault, SignErrorCause } from "../core/fault.ts";
import { Refusal } from "../core/refusal.ts";
import { findError } from "./errors-of-operations.ts";

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

/** The refusal that an error fault asks for where it strikes. */
export function refusalOf({ error }: ErrorFault, operation: Operation): Refusal {
  const { code, cause, detail } = error;
  const documented = findError(code, operation, error.message);
  const text = cause === undefined ? (documented?.message ?? code) : signErrors[cause];
  const number = error.number ?? documented?.number;
  // Without a documented status the fault has one of its own; APIv2, where everything is 200, needs none.
  return new Refusal({
    kind: "on-demand",
    status: error.status ?? documented?.status ?? 200,
    code,
    message: error.message ?? text,
    ...(number !== undefined && { number }),
    ...(detail !== undefined && { detail }),
  });
}
