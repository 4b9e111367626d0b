import { refused } from "../../core/refusal.ts";
import type { Refusal } from "../../core/refusal.ts";

// Codes of the operations' pages, numbers and texts of the page for troubleshooting, https://pay.weixin.qq.com/doc/v3/merchant/4020807103;
// of APIv2 the codes of its own pages.

/** Nobody paid it. */
export const noTransaction = (): Refusal =>
  refused(400, "INVALID_REQUEST", "无效的微信支付订单号", {
    v2: { code: "INVALID_TRANSACTIONID" },
  });

export const sharedOrderOfOthers = (): Refusal =>
  refused(400, "INVALID_REQUEST", "分账商户号与订单商户号不一致", { number: 271644707 });

/** It was not placed with `profit_sharing`. */
export const notToShare = (): Refusal =>
  refused(400, "INVALID_REQUEST", "不是分账订单", {
    number: 271643175,
    v2: { code: "NOT_SHARE_ORDER", message: "非分账订单" },
  });

export const finishedBefore = (): Refusal =>
  refused(400, "INVALID_REQUEST", "分账单已完结（由商户主动发起）", { number: 268588428 });

export const releasedBefore = (): Refusal =>
  refused(400, "INVALID_REQUEST", "分账单已逾期解冻", { number: 268588427 });

/** The same number, for something else before. */
export const sharingDiffers = (): Refusal =>
  refused(400, "INVALID_REQUEST", "请求重入时，参数与首次请求时不一致", { number: 268498688 });

export const sharedTooOften = (): Refusal => refused(400, "INVALID_REQUEST", "分账次数过多");

export const overRatio = (): Refusal =>
  refused(403, "RULE_LIMIT", "分账金额超出最大分账比例", {
    number: 271643173,
    v2: { code: "AMOUNT_OVERDUE", message: "分账金额超限" },
  });

/** More than is left. */
export const notEnoughToShare = (): Refusal =>
  refused(403, "NOT_ENOUGH", "分账金额不足", {
    v2: { code: "AMOUNT_OVERDUE", message: "分账金额超限" },
  });

export const nothingLeft = (): Refusal =>
  refused(403, "NOT_ENOUGH", "分账金额为0", {
    number: 271643176,
    v2: { code: "AMOUNT_OVERDUE", message: "可分余额不足" },
  });

/** Nobody added the receiver. */
export const notRelated = (): Refusal =>
  refused(400, "INVALID_REQUEST", "分账关系非法", {
    number: 271644678,
    v2: { code: "RECEIVER_INVALID", message: "分账接收方非法" },
  });

export const receiverMismatch = (): Refusal =>
  refused(400, "PARAM_ERROR", "appid 与 openid 不匹配", {
    number: 271644733,
    v2: { code: "OPENID_MISMATCH" },
  });

/** To query: there is no such sharing, return or transaction. */
export const noSharingRecord = (): Refusal =>
  refused(404, "RESOURCE_NOT_EXISTS", "记录不存在", {
    v2: { code: "ORDERNOTEXIST", message: "分账单不存在" },
  });

/** To query by APIv2: there is no such return. */
export const noReturn = (): Refusal =>
  refused(404, "RESOURCE_NOT_EXISTS", "记录不存在", {
    v2: { code: "ORDERNOTEXIST", message: "回退单不存在" },
  });

/** Only what a receiver has can be given back. */
export const stillProcessing = (): Refusal =>
  refused(400, "INVALID_REQUEST", "分账单处理中，请稍后再试");

export const returnTooLate = (): Refusal =>
  refused(400, "INVALID_REQUEST", "超过分账回退最大周期", { number: 268526884 });

export const returnTooMuch = (): Refusal =>
  refused(403, "NOT_ENOUGH", "剩余可回退的金额不足", {
    v2: { code: "AMOUNT_OVERDUE", message: "可退余额不足" },
  });

/** What happened can't happen again. */
export const alreadyDone = (): Refusal => refused(400, "INVALID_REQUEST", "当前状态不允许该操作");
