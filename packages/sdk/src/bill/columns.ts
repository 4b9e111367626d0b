/** How the text of a column is read. */
export type CellKind =
  | "text"
  /** A number of WeChat Pay's or the merchant's, for whose absence the bill has `0`. */
  | "number"
  /** Yuan with two places, read as fen. */
  | "fen"
  /** Yuan with five places, read as thousandths of a fen. */
  | "millifen"
  /** How many, also written `45.0`. */
  | "count";

/** What a column of a bill is called here, and how it is read. */
export type Columns = Readonly<Record<string, readonly [name: string, kind: CellKind]>>;

/**
 * Trade bills, by the names in their first line; older bills have other names for some.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071246
 */
export const TRADE: Columns = {
  交易时间: ["trade_time", "text"],
  公众账号ID: ["appid", "text"],
  商户号: ["mchid", "text"],
  特约商户号: ["sub_mchid", "number"],
  子商户号: ["sub_mchid", "number"],
  设备号: ["device_id", "text"],
  微信订单号: ["transaction_id", "text"],
  商户订单号: ["out_trade_no", "text"],
  用户标识: ["openid", "text"],
  交易类型: ["trade_type", "text"],
  交易状态: ["trade_state", "text"],
  付款银行: ["bank_type", "text"],
  货币种类: ["currency", "text"],
  应结订单金额: ["settlement_total", "fen"],
  代金券金额: ["coupon_total", "fen"],
  代金券或立减优惠金额: ["coupon_total", "fen"],
  退款申请时间: ["refund_create_time", "text"],
  退款成功时间: ["refund_success_time", "text"],
  微信退款单号: ["refund_id", "number"],
  商户退款单号: ["out_refund_no", "number"],
  退款金额: ["settlement_refund", "fen"],
  充值券退款金额: ["coupon_refund", "fen"],
  代金券或立减优惠退款金额: ["coupon_refund", "fen"],
  退款类型: ["refund_channel", "text"],
  退款状态: ["refund_state", "text"],
  商品名称: ["description", "text"],
  商户数据包: ["attach", "text"],
  手续费: ["fee", "millifen"],
  费率: ["rate", "text"],
  订单金额: ["total", "fen"],
  总金额: ["total", "fen"],
  申请退款金额: ["refund", "fen"],
  费率备注: ["rate_note", "text"],
};

/** The last two lines of a trade bill: what its rows add up to. */
export const TRADE_SUMMARY: Columns = {
  总交易单数: ["count", "count"],
  应结订单总金额: ["settlement_total", "fen"],
  退款总金额: ["settlement_refund", "fen"],
  总退款金额: ["settlement_refund", "fen"],
  充值券退款总金额: ["coupon_refund", "fen"],
  总代金券或立减优惠退款金额: ["coupon_refund", "fen"],
  手续费总金额: ["fee", "millifen"],
  订单总金额: ["total", "fen"],
  总交易额: ["total", "fen"],
  申请退款总金额: ["refund", "fen"],
};

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4013071246 */
export const FUND_FLOW: Columns = {
  记账时间: ["booking_time", "text"],
  微信支付业务单号: ["business_id", "text"],
  资金流水单号: ["flow_id", "text"],
  业务名称: ["business_name", "text"],
  业务类型: ["business_type", "text"],
  收支类型: ["direction", "text"],
  "收支金额(元)": ["amount", "fen"],
  "账户结余(元)": ["balance", "fen"],
  资金变更提交申请人: ["applicant", "text"],
  备注: ["note", "text"],
  业务凭证号: ["voucher_no", "text"],
  二级商户号: ["sub_mchid", "text"],
  账户类型: ["account_type", "text"],
};

export const FUND_FLOW_SUMMARY: Columns = {
  资金流水总笔数: ["count", "count"],
  收入笔数: ["income_count", "count"],
  收入金额: ["income", "fen"],
  支出笔数: ["outgo_count", "count"],
  支出金额: ["outgo", "fen"],
};

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4012529628 */
export const SHARING: Columns = {
  分账时间: ["sharing_time", "text"],
  分账发起方: ["initiator", "text"],
  分账方: ["sharer", "text"],
  微信订单号: ["transaction_id", "text"],
  "微信分账/回退单号": ["order_id", "text"],
  分账明细单号: ["detail_id", "text"],
  商户分账单号: ["out_order_no", "text"],
  订单金额: ["total", "fen"],
  分账接收方: ["receiver", "text"],
  分账金额: ["amount", "fen"],
  业务类型: ["business_type", "text"],
  处理状态: ["state", "text"],
  分账描述: ["description", "text"],
  备注: ["note", "text"],
};
