import { refused } from "../../core/refusal.ts";
import type { Refusal } from "../../core/refusal.ts";

// Codes of the operations' pages, numbers and texts of the page for troubleshooting refunds:
// https://pay.weixin.qq.com/doc/v3/merchant/4020801246

// APIv2's codes are those of its page: https://pay.weixin.qq.com/doc/v2/merchant/4011935217

const INVALID_TRANSACTION = { code: "INVALID_TRANSACTIONID", message: "无效transaction_id" };

export const orderOfOthers = (): Refusal =>
  refused(400, "INVALID_REQUEST", "不允许操作其他人的订单", {
    number: 268892182,
    v2: INVALID_TRANSACTION,
  });

export const unknownTransaction = (): Refusal =>
  refused(404, "RESOURCE_NOT_EXISTS", "订单号不存在", {
    number: 268892180,
    v2: INVALID_TRANSACTION,
  });

/** Not the order's total; or the same `out_refund_no`, for another order or amount before. */
export const amountsDiffer = (): Refusal =>
  refused(400, "INVALID_REQUEST", "订单金额或退款金额与之前请求不一致，请核实后再试", {
    number: 268892183,
    v2: { code: "REFUND_FEE_MISMATCH" },
  });

/** Not the currency that the order was paid in. */
export const currencyDiffers = (): Refusal =>
  refused(400, "PARAM_ERROR", "退款货币种类与支付时不一致");

/** The same `out_refund_no`, order and amount, with other members. */
export const membersDiffer = (): Refusal =>
  refused(400, "INVALID_REQUEST", "请求重入时，参数与首次请求时不一致", { number: 268498688 });

export const tooLate = (): Refusal =>
  refused(400, "INVALID_REQUEST", "当前订单过期不能申请退款", {
    number: 268892184,
    v2: { code: "TRADE_OVERDUE", message: "订单已经超过退款期限" },
  });

export const tooMuch = (): Refusal =>
  refused(400, "INVALID_REQUEST", "申请退款金额超过订单可退金额", { number: 268449311 });

export const allRefunded = (): Refusal =>
  refused(400, "INVALID_REQUEST", "订单已全额退款", { number: 268892177 });

export const tooManyParts = (): Refusal =>
  refused(400, "INVALID_REQUEST", "一笔订单最多支持50次部分退款");

export const tooSoon = (): Refusal =>
  refused(429, "FREQUENCY_LIMITED", "单笔订单退款频率限制", { number: 268448746 });

/** The account that is to pay does not hold it. */
export const notEnough = (): Refusal =>
  refused(403, "NOT_ENOUGH", "基本账户余额不足，请充值后重新发起", { number: 268892709 });

/** Unsettled money is to pay, and the order's is settled. */
export const nothingUnsettled = (): Refusal =>
  refused(403, "NOT_ENOUGH", "交易未结算资金不足，请使用可用余额退款");

/** What is kept for profit sharing does not hold it. */
export const notEnoughUnshared = (): Refusal =>
  refused(403, "NOT_ENOUGH", "申请退款金额大于剩余未分账金额，请等待分账完成后再试", {
    number: 268892205,
  });

/** `amount.from` names an account twice, other sums, or is for an order that shares no profit. */
export const wrongSources = (): Refusal =>
  refused(400, "INVALID_REQUEST", "退款出资账户及金额不合法");

export const noRefund = (message = "退款单不存在"): Refusal =>
  refused(404, "RESOURCE_NOT_EXISTS", message, {
    number: 268875782,
    v2: { code: "REFUNDNOTEXIST", message: "退款订单查询失败" },
  });

export const wrongState = (): Refusal =>
  refused(400, "INVALID_REQUEST", "退款单状态错误", { number: 268892195 });
