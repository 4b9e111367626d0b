import { refused } from "../../core/refusal.ts";
import type { Refusal } from "../../core/refusal.ts";

// Codes of the operations' pages: https://pay.weixin.qq.com/doc/v3/merchant/4012716434

/** Nobody asked for it, somebody else did, or it is too long ago. */
export const noTransfer = (): Refusal => refused(404, "NOT_FOUND", "记录不存在");

/** The same number, with other members. */
export const changedTransfer = (): Refusal =>
  refused(400, "INVALID_REQUEST", "单号已存在但信息不一致");

/** The appid is not bound to the merchant. */
export const unboundApp = (): Refusal => refused(400, "INVALID_REQUEST", "商户号与appid无绑定关系");

/** The openid is another app's of the merchant. */
export const foreignOpenid = (): Refusal => refused(400, "PARAM_ERROR", "appid和openid不匹配");

/** The sub-merchant is not the partner's. */
export const foreignSubMerchant = (): Refusal => refused(403, "NO_AUTH", "没有相关权限");

export const tooLittle = (): Refusal => refused(400, "PARAM_ERROR", "转账金额不能小于0.1元");

export const nameMissing = (): Refusal =>
  refused(400, "PARAM_ERROR", "转账金额大于等于2000元时，收款用户姓名必填");

/** What happens to a transfer does not happen in its state. */
export const notInThatState = (): Refusal =>
  refused(400, "INVALID_REQUEST", "当前单据状态不支持此操作");
