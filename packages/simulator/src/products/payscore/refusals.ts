import { refused } from "../../core/refusal.ts";
import type { Refusal } from "../../core/refusal.ts";

// Texts, codes and numbers as documented for the permission calls and the PayScore troubleshooting tables.
// https://pay.weixin.qq.com/doc/v3/merchant/4012647404

/** Nobody authorised, or there is no such code. */
export const noRecord = (): Refusal =>
  refused(404, "ORDER_NOT_EXIST", "请求操作的授权记录不存在", { number: 271317510 });

/** The service is not one of the merchant's. */
export const noService = (): Refusal =>
  refused(403, "NO_AUTH", "商户暂无权限使用此服务", { number: 268503786 });

/** The service has not the right that the call needs. */
export const noRight = (): Refusal =>
  refused(403, "NO_AUTH", "请检查服务授权状态", { number: 268503786 });

/** The sub-merchant is not in the partner's service. */
export const noRelation = (): Refusal =>
  refused(403, "NO_AUTH", "特约子商户商户号未授权服务商的产品权限", { number: 268443701 });

/** The appid is not bound to the merchant, or the openid is another appid's: the service answers no better than this. */
export const unknownToApp = (): Refusal => refused(500, "SYSTEM_ERROR", "系统繁忙，请稍后重试");

/** The appid is not bound to the merchant. */
export const appidMismatch = (): Refusal =>
  refused(400, "APPID_MCHID_NOT_MATCH", "appid和mch_id不匹配", { number: 268445527 });

/** The code was used before, with other parameters. */
export const changedReentry = (): Refusal =>
  refused(400, "INVALID_REQUEST", "请求重入时，参数与首次请求时不一致", { number: 271316598 });

/** The token was never given out, or a newer one replaced it. */
export const unknownToken = (): Refusal =>
  refused(404, "RESOURCE_NOT_EXISTS", "授权凭证不存在，请重新发起授权");

/** A token lives one hour. */
export const expiredToken = (): Refusal =>
  refused(400, "INVALID_REQUEST", "授权凭证已过期，请重新发起授权");
