// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

/**
 * Answer of `GET /hk/v3/refunds/id/{refund_id}`.
 * Answer of `GET /hk/v3/refunds/out-refund-no/{out_refund_no}`.
 */
export interface RefundByAnswer {
  /** 微信支付退款单号 · WeChat Pay refund ID. 由微信支付生成或由商户填写，含义随产品而异。 Assigned by WeChat Pay or set by the merchant; what it identifies differs by product. */
  readonly id: string;
  /** 商户退款单号 · Merchant refund number. */
  readonly out_refund_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 退款渠道 · Refund channel. 枚举，退款退回原支付方式、余额、其他余额或其他银行卡。 Enumeration: refund goes to the original source, balance, another balance or another card. Documented: `ORIGINAL`, `BALANCE`, `OTHER_BALANCE`, `OTHER_BANKCARD`. */
  readonly channel?: Open<"ORIGINAL" | "BALANCE" | "OTHER_BALANCE" | "OTHER_BANKCARD">;
  /** 退款入账账户 · Refund receiving account. 退款到账的账户描述。 Describes the account the refund went to. */
  readonly recv_account?: string;
  /** 退款资金来源 · Refund fund source. 说明退款出自未结算资金还是充值资金。 Tells whether the refund is paid from unsettled funds or recharged funds. Documented: `REFUND_SOURCE_UNSETTLED_FUNDS`, `REFUND_SOURCE_REchARGE_FUNDS`. */
  readonly fund_source?: Open<"REFUND_SOURCE_UNSETTLED_FUNDS" | "REFUND_SOURCE_REchARGE_FUNDS">;
  /** 退款成功时间 · Refund success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 退款状态 · Refund status. 表示单据或记录的处理结果或当前状态。 Tells the outcome or current status, set by WeChat Pay. Documented: `SUCCESS`, `REFUNDCLOSE`, `PROCESSING`, `ABNORMAL`. */
  readonly status: Open<"SUCCESS" | "REFUNDCLOSE" | "PROCESSING" | "ABNORMAL">;
  /** 退款金额信息 · Refund amount details. */
  readonly amount: RefundsAmount;
  /** 退款优惠详情 · Refund promotion details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
  readonly detail?: RefundsDetail;
}

/** Options of `GET /hk/v3/refunds/id/{refund_id}`. */
export interface RefundByIdQueryOptions extends CallOptions {
  /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. */
  readonly refund_id: string;
  readonly query?: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid?: string;
  };
}

/** Options of `GET /hk/v3/refunds/out-refund-no/{out_refund_no}`. */
export interface RefundByOutRefundNoQueryOptions extends CallOptions {
  /** 商户退款单号 · Merchant refund number. 由商户自定，64 个以内字符，商户内唯一；同一单号同样内容只退一次。 Set by the merchant: up to 64 characters, unique per merchant; one number refunds only once. */
  readonly out_refund_no: string;
  readonly query?: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid?: string;
  };
}

export interface RefundsAmount {
  /** 退款金额 · Refund amount. */
  readonly refund: number;
  /** 货币类型 · Currency. */
  readonly currency?: string;
  /** 用户退款金额 · Refund to user. 整数，单位为分；退给用户的金额，不含退回出资方的优惠。 Integer, in fen; what goes back to the user, without the discount returned to its funders. */
  readonly payer_refund: number;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. */
  readonly payer_currency: string;
  /** 汇率 · Exchange rate. */
  readonly exchange_rate: RefundsExchangeRate;
}

/** Answer of `POST /hk/v3/refunds`. */
export interface RefundsAnswer {
  /** 微信支付退款单号 · WeChat Pay refund ID. 由微信支付生成或由商户填写，含义随产品而异。 Assigned by WeChat Pay or set by the merchant; what it identifies differs by product. */
  readonly id: string;
  /** 商户退款单号 · Merchant refund number. */
  readonly out_refund_no: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 退款金额信息 · Refund amount details. */
  readonly amount: RefundsAnswerAmount;
  /** 退款优惠详情 · Refund promotion details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
  readonly detail?: RefundsDetail;
}

export interface RefundsAnswerAmount {
  /** 退款金额 · Refund amount. */
  readonly refund: number;
  /** 货币类型 · Currency. */
  readonly currency: string;
  /** 用户退款金额 · Refund to user. 整数，单位为分；退给用户的金额，不含退回出资方的优惠。 Integer, in fen; what goes back to the user, without the discount returned to its funders. */
  readonly payer_refund: number;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. */
  readonly payer_currency: string;
  /** 汇率 · Exchange rate. */
  readonly exchange_rate: RefundsExchangeRate;
}

export interface RefundsData {
  /** 微信支付退款单号 · WeChat Pay refund ID. 由微信支付生成或由商户填写，含义随产品而异。 Assigned by WeChat Pay or set by the merchant; what it identifies differs by product. */
  readonly id: string;
  /** 商户退款单号 · Merchant refund number. */
  readonly out_refund_no: string;
  /** 退款渠道 · Refund channel. 枚举，退款退回原支付方式、余额、其他余额或其他银行卡。 Enumeration: refund goes to the original source, balance, another balance or another card. Documented: `ORIGINAL`, `BALANCE`, `OTHER_BALANCE`, `OTHER_BANKCARD`. */
  readonly channel?: Open<"ORIGINAL" | "BALANCE" | "OTHER_BALANCE" | "OTHER_BANKCARD">;
  /** 退款入账账户 · Refund receiving account. 退款到账的账户描述。 Describes the account the refund went to. */
  readonly recv_account?: string;
  /** 退款资金来源 · Refund fund source. 说明退款出自未结算资金还是充值资金。 Tells whether the refund is paid from unsettled funds or recharged funds. Documented: `REFUND_SOURCE_UNSETTLED_FUNDS`, `REFUND_SOURCE_REchARGE_FUNDS`. */
  readonly fund_source?: Open<"REFUND_SOURCE_UNSETTLED_FUNDS" | "REFUND_SOURCE_REchARGE_FUNDS">;
  /** 退款成功时间 · Refund success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 退款状态 · Refund status. 表示单据或记录的处理结果或当前状态。 Tells the outcome or current status, set by WeChat Pay. Documented: `SUCCESS`, `REFUNDCLOSE`, `PROCESSING`, `ABNORMAL`. */
  readonly status: Open<"SUCCESS" | "REFUNDCLOSE" | "PROCESSING" | "ABNORMAL">;
  /** 退款金额信息 · Refund amount details. */
  readonly amount: RefundsAmount;
  /** 优惠退款详情 · Promotion refund details. */
  readonly refund_detail?: RefundsRefundDetail;
}

export interface RefundsDetail {
  /** 券或立减优惠ID · Promotion ID. 由微信支付生成，标识所用的券或立减优惠。 Generated by WeChat Pay; identifies the coupon or discount used. */
  readonly promotion_id: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品。 Tells whether the discount covers the whole order or single items. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `COUPON`, `DISCOUNT`. */
  readonly type?: Open<"COUPON" | "DISCOUNT">;
  /** 退款金额信息 · Refund amount details. */
  readonly amount?: number;
  /** 退款金额 · Refund amount. 整数，单位为分。 Integer, in fen. */
  readonly refund_amount?: number;
  /** 货币类型 · Currency. */
  readonly currency: string;
}

export interface RefundsExchangeRate {
  /** 汇率类型 · Exchange rate type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `SETTLEMENT_RATE`. */
  readonly type?: Open<"SETTLEMENT_RATE">;
  /** 汇率 · Exchange rate. 跨境汇率为整数，等于兑换比例乘以 10 的 8 次方。 Cross-border rates are integers, the ratio multiplied by 10^8. */
  readonly rate?: number;
}

/** Options of `POST /hk/v3/refunds`. */
export interface RefundsOptions extends CallOptions {
  readonly json: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
    readonly transaction_id?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no?: string;
    /** 商户退款单号 · Merchant refund number. 由商户自定，64 个以内字符，商户内唯一；同一单号同样内容只退一次。 Set by the merchant: up to 64 characters, unique per merchant; one number refunds only once. */
    readonly out_refund_no: string;
    /** 退款原因 · Refund reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. */
    readonly reason?: string;
    /** 退款金额信息 · Refund amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: RefundsRequestAmount;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url?: string;
  };
}

/** Answer of `GET /hk/v3/refunds`. */
export interface RefundsQueryAnswer {
  /** 微信支付退款单号 · WeChat Pay refund ID. 由微信支付生成或由商户填写，含义随产品而异。 Assigned by WeChat Pay or set by the merchant; what it identifies differs by product. */
  readonly id: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 退款金额信息 · Refund amount details. */
  readonly amount: RefundsQueryAnswerAmount;
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data: readonly RefundsData[];
  /** 总笔数 · Total count. 整数，批次中的总笔数，由商户填写；查询结果中为记录总数。 Integer; items in the batch, given by the merchant, or records in query results. */
  readonly total_num: number;
  /** 本次返回退款笔数 · Refunds returned. */
  readonly current_total_num: number;
}

export interface RefundsQueryAnswerAmount {
  /** 总金额 · Total amount. */
  readonly total: number;
  /** 货币类型 · Currency. */
  readonly currency?: string;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total: number;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. */
  readonly payer_currency: string;
}

/** Options of `GET /hk/v3/refunds`. */
export interface RefundsQueryOptions extends CallOptions {
  readonly query?: {
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
    readonly transaction_id?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no?: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid?: string;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 查询条数 · Rows wanted. 整数，随产品为项目数量、次数或本次返回条数。 Integer: number of items, times, or rows returned, by product. */
    readonly count?: number;
  };
}

export interface RefundsRefundDetail {
  /** 券或立减优惠ID · Promotion ID. 由微信支付生成，标识所用的券或立减优惠。 Generated by WeChat Pay; identifies the coupon or discount used. */
  readonly promotion_id: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品。 Tells whether the discount covers the whole order or single items. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `COUPON`, `DISCOUNT`. */
  readonly type?: Open<"COUPON" | "DISCOUNT">;
  /** 退款金额信息 · Refund amount details. */
  readonly amount?: number;
  /** 退款金额 · Refund amount. 整数，单位为分。 Integer, in fen. */
  readonly refund_amount?: number;
  /** 货币类型 · Currency. */
  readonly currency: string;
}

export interface RefundsRequestAmount {
  /** 退款金额 · Refund amount. 整数，单位为分，不超过原订单金额；由商户填写，应答中原样返回。 Integer, in fen; at most the order total; given by the merchant, returned in answers. */
  readonly refund: number;
  /** 总金额 · Total amount. 整数，单位为分，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency: string;
}
