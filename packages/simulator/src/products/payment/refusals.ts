import { refused } from "../../core/refusal.ts";
import type { Refusal } from "../../core/refusal.ts";

// Codes and texts of the operations' pages, numbers of the pages for troubleshooting.
// https://pay.weixin.qq.com/doc/v3/merchant/4012791856

/** Nobody placed it, or somebody else did. */
export const noOrder = (): Refusal =>
  refused(404, "ORDER_NOT_EXIST", "订单不存在", {
    number: 268512771,
    v2: { code: "ORDERNOTEXIST", message: "此交易订单号不存在" },
  });

/** The same number, placed in another way before. */
export const numberUsed = (): Refusal => refused(403, "OUT_TRADE_NO_USED", "商户订单号重复");

/** The same number and way, with other members. */
export const changedOrder = (): Refusal =>
  refused(400, "INVALID_REQUEST", "请求重入时，参数与首次请求时不一致", {
    number: 268498688,
    v2: { code: "OUT_TRADE_NO_USED", message: "商户订单号重复" },
  });

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
  refused(404, "RESOURCE_NOT_EXISTS", "订单号不存在", {
    number: 268892180,
    v2: { code: "ORDERNOTEXIST" },
  });

/** To refund: it was closed, unpaid. */
export const nothingPaidClosed = (): Refusal =>
  refused(404, "RESOURCE_NOT_EXISTS", "订单已关闭", {
    number: 268892181,
    v2: { code: "ORDERNOTEXIST" },
  });

/** The sub-merchant is not in the partner's service. */
export const noSubMerchant = (): Refusal =>
  refused(403, "NO_AUTH", "受理关系不存在", { number: 268443701 });

/** Of an order by payment code: it is reversed, not closed. */
export const reverseOnly = (): Refusal =>
  refused(400, "INVALID_REQUEST", "当前交易不允许进行普通关单", { number: 268449641 });

export const alreadyReversed = (): Refusal =>
  refused(400, "ORDER_REVERSED", "订单已撤销", { v2: { code: "ORDERREVERSED" } });

/** The payment of this number failed: the next attempt needs another number. */
export const paymentFailed = (): Refusal => tradeFailed("交易错误");

/** @param message what the user reads */
export const tradeFailed = (message: string): Refusal => refused(403, "TRADE_ERROR", message);

/** The user is asked for the password. In APIv3 no refusal: 202, with the order. */
export const USER_PAYING = { code: "USERPAYING", message: "用户支付中，需要输入密码" } as const;

export const userPaying = (): Refusal => refused(202, USER_PAYING.code, USER_PAYING.message);

/** The merchant reverses too early; it has to try again. */
export const stillPaying = (): Refusal =>
  refused(400, "USERPAYING", "用户支付中", {
    v2: { code: "USERPAYING", members: { recall: "Y" } },
  });

/** Only orders by payment code, that nothing was refunded of, are reversed. */
export const irreversible = (): Refusal => refused(403, "TRADE_ERROR", "订单错误");

export const reverseExpired = (): Refusal => refused(403, "REVERSE_EXPIRE", "订单无法撤销");

export const payerNotEnough = (): Refusal => refused(403, "NOT_ENOUGH", "余额不足");

/** What was scanned are not the 18 digits of a payment code. */
export const codeMalformed = (): Refusal => refused(400, "AUTH_CODE_ERROR", "付款码参数错误");

/** Nobody showed it, or it was taken before. */
export const codeInvalid = (): Refusal => refused(400, "AUTH_CODE_INVALID", "付款码检验错误");

export const codeExpired = (): Refusal =>
  refused(400, "AUTHCODEEXPIRE", "二维码已过期，请用户在微信上刷新后再试");
