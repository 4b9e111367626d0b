import { refused } from "../../core/refusal.ts";
import type { Refusal } from "../../core/refusal.ts";

// Codes and texts of the operations' pages, numbers of the pages for troubleshooting.
// https://pay.weixin.qq.com/doc/v3/merchant/4012791856

/** Nobody placed it, or somebody else did. */
export const noOrder = (): Refusal =>
  refused(404, "ORDER_NOT_EXIST", "订单不存在", { number: 268512771 });

/** The same number, placed in another way before. */
export const numberUsed = (): Refusal => refused(403, "OUT_TRADE_NO_USED", "商户订单号重复");

/** The same number and way, with other members. */
export const changedOrder = (): Refusal =>
  refused(400, "INVALID_REQUEST", "请求重入时，参数与首次请求时不一致", { number: 268498688 });

export const alreadyPaid = (): Refusal =>
  refused(400, "ORDER_PAID", "订单已支付", { number: 268449538 });

export const alreadyClosed = (): Refusal =>
  refused(400, "ORDER_CLOSED", "订单已关闭", { number: 268447914 });

export const foreignAppid = (): Refusal =>
  refused(400, "APPID_MCHID_NOT_MATCH", "appid和mch_id不匹配", { number: 268445527 });

export const openidMismatch = (): Refusal =>
  refused(400, "PARAM_ERROR", "appid和openid不匹配", { number: 268483831 });

/** To refund: nobody placed it, or nobody paid it. */
export const nothingPaid = (): Refusal =>
  refused(404, "RESOURCE_NOT_EXISTS", "订单号不存在", { number: 268892180 });

/** To refund: it was closed, unpaid. */
export const nothingPaidClosed = (): Refusal =>
  refused(404, "RESOURCE_NOT_EXISTS", "订单已关闭", { number: 268892181 });

/** The sub-merchant is not in the partner's service. */
export const noSubMerchant = (): Refusal =>
  refused(403, "NO_AUTH", "受理关系不存在", { number: 268443701 });
