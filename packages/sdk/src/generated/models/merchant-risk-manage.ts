// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Sensitive } from "../../chain/options.ts";

export interface MerchantRiskLivingExpensesFields {
  /** 缴费户号 · Utility account number. 生活缴费的户号，由商户上报。 Account number at the utility provider, reported by the merchant. */
  readonly acc_no?: string;
  /** 缴费种类 · Bill type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. */
  readonly type?: number;
  /** 城市 · City. */
  readonly city?: string;
  /** 缴费地址 · Utility service address. 地址文本；浙江补贴 N 品类核销与先享后付下单时为敏感字段，传明文，由 SDK 加密。 Address text. Sensitive in Zhejiang multi-category redemption and PayScore pay-later orders: pass plain text, the SDK encrypts it. */
  readonly address?: string;
  /** 缴费户名 · Utility account holder. */
  readonly acc_name?: string;
  /** 缴费单位名称 · Utility company name. 公司或单位的名称文本，查询与通知中由微信支付返回。 Name of the company or organization; returned by WeChat Pay in queries and notifications. */
  readonly company_name?: string;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount?: number;
}

export interface MerchantRiskRechargeFields {
  /** 充值账号类型 · Recharged account type. 枚举，资金类接口指商户号下的资金账户，结算类接口指对公或对私银行账户。 Enumeration: fund operations mean the merchant's fund account, settlement operations a corporate or personal bank account. */
  readonly account_type?: number;
  /** 充值账号 · Recharged account. 分账中为接收方的商户号或 OpenID，退款出资中为账户类型枚举。 Profit sharing: the receiver's merchant ID or OpenID; refund sources: which account pays (enumeration). */
  readonly account?: string;
}

/** Answer of `POST /v3/merchant-risk-manage/report-trade-union-information`. */
export interface MerchantRiskReportTradeUnionInformationAnswer {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid?: string;
  /** 从业机构号 · Institution ID. */
  readonly acquiring_bank_id?: string;
  /** 渠道号 · Channel ID. */
  readonly channel_id?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no?: string;
}

/** Options of `POST /v3/merchant-risk-manage/report-trade-union-information`. */
export interface MerchantRiskReportTradeUnionInformationOptions extends CallOptions {
  readonly json?: {
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid?: string;
    /** 从业机构号 · Institution ID. 微信支付分配给从业机构（银行、支付机构）的编号。 ID that WeChat Pay assigned to the institution (bank or payment institution). */
    readonly acquiring_bank_id?: string;
    /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
    readonly channel_id?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no?: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid?: string;
    /** 联系电话 · Phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: give the plain text; it travels encrypted. */
    readonly phone?: Sensitive;
    /** 证件号码 · Document number. 敏感字段，传明文，由 SDK 加密。 Sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly certificates_number?: Sensitive;
    /** 用户端IP · Client IP. */
    readonly client_ip?: string;
    /** 风险等级 · Risk level. 表示风险的高低，由微信支付返回；上报时由商户判定。 Tells how high the risk is; set by WeChat Pay, or by the merchant when reporting. */
    readonly risk_level?: number;
    /** 线上线下标识 · Online or offline. 1 为线上交易，2 为线下交易。 1 for an online trade, 2 for an offline trade. Documented: `1`, `2`. */
    readonly line_type?: number;
    /** 交易商品类型 · Traded goods type. 风险上报中区分虚拟与实物交易，政府补贴中为品类编码。 Tells virtual from physical trade in risk reports; the product category in subsidies. Documented: `1`, `2`. */
    readonly goods_type?: number;
    /** 物品发布方类型 · Listing seller type. 表示物品由哪类卖家发布。 Tells what kind of seller listed the item. Documented: `1`, `2`. */
    readonly seller_type?: number;
    /** 是否需要物流发货 · Needs delivery. */
    readonly is_need_deliver?: boolean;
    /** 设备类型 · Device type. 说明用户所用设备或系统的种类，取值随产品而异。 Tells the kind of device or system used; the values differ by product. Documented: `1`, `2`, `3`. */
    readonly device_type?: number;
    /** 用户ID · User ID. 由商户生成的用户标识；先享后付中填写明文，由 SDK 加密。 Merchant's identifier of the user; in pay-after orders plain text that the SDK encrypts. */
    readonly userid?: string;
    /** 手机号来源 · Phone number source. */
    readonly phone_from?: number;
    /** 卖家用户标识 · Seller user ID. 收款方在商户侧的标识，由商户定义且唯一。 Payee as known to the merchant; defined by the merchant and unique. */
    readonly seller_userid?: string;
    /** 交易场景 · Transaction scene. 表示业务发生的场景，由调用方选择。 Tells the business scenario, chosen by the caller. Documented: `0`, `1`, `2`. */
    readonly scene?: number;
    /** 充值场景信息 · Top-up scene details. */
    readonly recharge_fields?: MerchantRiskRechargeFields;
    /** 生活缴费信息 · Utility bill information. */
    readonly living_expenses_fields?: MerchantRiskLivingExpensesFields;
    /** 扩展字段1 · Extra field 1. */
    readonly extra_fields1?: string;
    /** 扩展字段2 · Extra field 2. */
    readonly extra_fields2?: string;
    /** 扩展字段3 · Extra field 3. */
    readonly extra_fields3?: string;
    /** 高风险商品标识 · High-risk goods flag. */
    readonly high_risk_goods?: number;
    /** 是否同一设备 · Whether same device. */
    readonly same_deviced?: boolean;
    /** 是否可信设备 · Whether device is trusted. */
    readonly reliable_device?: boolean;
    /** 收货省份 · Delivery province. */
    readonly delivery_province?: string;
    /** 收货城市 · Delivery city. */
    readonly delivery_city?: string;
    /** 收货地址是否新增 · New delivery address. */
    readonly new_address?: boolean;
    /** 上次支付用户OpenID · Last payer's OpenID. 该账号上一次支付的微信用户标识。 Identifies the WeChat user who paid last for this account. */
    readonly last_pay_openid?: string;
    /** 高风险商品类型 · Risky goods type. 表示交易涉及哪类高风险商品，由上报方填写。 Tells which kind of risky goods the trade concerns; given by the reporter. Documented: `1`, `2`, `3`, `4`, `5`, `6`. */
    readonly risky_goods?: number;
    /** 线下配送标识 · Offline delivery label. Documented: `1`, `2`. */
    readonly offline_delivery_label?: number;
    /** 是否代付订单 · Paid by another person. */
    readonly proxy_payment?: boolean;
    /** 下单人手机号 · Orderer's phone number. */
    readonly order_phone_number?: string;
    /** 用户风险等级 · User risk level. 整数，说明用户的风险等级，支付分中需专门权限。 Integer telling the user's risk; in PayScore it needs a separate permission. Documented: `1`, `2`, `3`, `4`, `5`, `6`, `7`. */
    readonly user_risk_level?: number;
    /** 服务商风险等级 · Partner risk level. 表示服务商判定的风险高低，由服务商填写。 Tells how risky the partner judges the order; given by the partner. Documented: `1`, `2`, `3`, `4`, `5`, `6`, `7`. */
    readonly sp_risk_level?: number;
    /** 手机号归属地 · Phone number location. */
    readonly phone_number_location?: string;
    /** 商品类目 · Goods category. */
    readonly goods_category?: string;
    /** 前置打开行为异常 · Pre-opening behaviour anomaly. */
    readonly pre_opening_behavior?: string;
    /** 是否新开店铺 · New store. */
    readonly new_store?: boolean;
    /** 门店标识 · Store identifier. 商户侧标识门店的编号，由上报方填写。 Identifies the store at the merchant, given by the reporter. */
    readonly store_identifier?: string;
    /** 商品上架时间 · Goods listing time. 北京时间。 Beijing time, set by the merchant. */
    readonly goods_listing_time?: string;
    /** 合单商户订单号 · Combined merchant order number. 合单总订单号，由合单发起方生成，商户号下唯一。 Number of the whole combined order, chosen by its initiator, unique under the merchant ID. */
    readonly combine_out_trade_no?: string;
    /** 合单发起方商户号 · Combined order merchant ID. 发起合单支付的商户号，与签名所用商户号一致。 Merchant ID that starts the combined order, the one that signs the request. */
    readonly combine_mchid?: string;
    /** 子单列表 · Sub-orders. */
    readonly sub_orders?: readonly MerchantRiskSubOrder[];
  };
}

export interface MerchantRiskSubOrder {
  /** 子单商户订单号 · Merchant number of the sub-order. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
  readonly out_trade_no?: string;
  /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
  readonly mch_id?: string;
  /** 收货省份 · Delivery province. */
  readonly delivery_province?: string;
  /** 收货城市 · Delivery city. */
  readonly delivery_city?: string;
  /** 高风险商品类型 · Risky goods type. 表示交易涉及哪类高风险商品，由上报方填写。 Tells which kind of risky goods the trade concerns; given by the reporter. Documented: `1`, `2`, `3`, `4`, `5`, `6`. */
  readonly risky_goods?: number;
  /** 用户风险等级 · User risk level. 整数，说明用户的风险等级，支付分中需专门权限。 Integer telling the user's risk; in PayScore it needs a separate permission. Documented: `1`, `2`, `3`, `4`, `5`, `6`, `7`. */
  readonly user_risk_level?: number;
  /** 服务商风险等级 · Partner risk level. 表示服务商判定的风险高低，由服务商填写。 Tells how risky the partner judges the order; given by the partner. Documented: `1`, `2`, `3`, `4`, `5`, `6`, `7`. */
  readonly sp_risk_level?: number;
}

export interface MerchantRiskTrade {
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no?: string;
  /** 风险类型 · Risk type. Documented: `1`, `2`, `3`, `4`. */
  readonly risk_type?: number;
  /** 风险等级 · Risk level. Documented: `1`, `2`, `3`. */
  readonly risk_level?: number;
  /** 风险发现时间 · Risk discovery time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. */
  readonly risk_discove_time?: string;
}

/** Answer of `GET /v3/merchant-risk-manage/trade-risk-information`. */
export interface MerchantRiskTradeRiskInformation {
  /** 风险分 · Risk score. */
  readonly risk_score: number;
  /** 风险类型 · Risk type. Documented: `OTHER_RISK`, `INDUCE_PAYMENT`, `FRAUD`, `GAMBLING`, `CYBERSEX`. */
  readonly risk_type?: Open<"OTHER_RISK" | "INDUCE_PAYMENT" | "FRAUD" | "GAMBLING" | "CYBERSEX">;
  /** 处罚类型 · Punishment type. Documented: `OTHER_PUNISH`, `DISABLE_PAYMENT`, `SUSPEND_SETTLEMENT`, `DISABLE_WITHDRAW`, `REMOVE_MERCHANTS`, `ADD_MERCHANTS_BLACKLIST`, `REFUND`, `FREEZING_FUND_BY_TRANSACTION`, `FREEZING_FUND_BY_MERCHANTS`, `BLOCKED_USER`. */
  readonly punish_type?: Open<
    | "OTHER_PUNISH"
    | "DISABLE_PAYMENT"
    | "SUSPEND_SETTLEMENT"
    | "DISABLE_WITHDRAW"
    | "REMOVE_MERCHANTS"
    | "ADD_MERCHANTS_BLACKLIST"
    | "REFUND"
    | "FREEZING_FUND_BY_TRANSACTION"
    | "FREEZING_FUND_BY_MERCHANTS"
    | "BLOCKED_USER">;
  /** 处罚描述 · Punishment description. */
  readonly punish_description?: string;
}

/** Options of `GET /v3/merchant-risk-manage/trade-risk-information`. */
export interface MerchantRiskTradeRiskInformationQueryOptions extends CallOptions {
  readonly query: {
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid?: string;
    /** 从业机构号 · Institution ID. 微信支付分配给从业机构（银行、支付机构）的编号。 ID that WeChat Pay assigned to the institution (bank or payment institution). */
    readonly acquiring_bank_id?: string;
    /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
    readonly channel_id?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 投诉信息 · Complaint information. */
    readonly complaints_information?: string;
  };
}

/** Answer of `POST /v3/merchant-risk-manage/trade-risk-result`. */
export interface MerchantRiskTradeRiskResultAnswer {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid?: string;
  /** 从业机构号 · Institution ID. */
  readonly acquiring_bank_id?: string;
  /** 渠道号 · Channel ID. */
  readonly channel_id?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no?: string;
  /** 风险类型 · Risk type. Documented: `OTHER_RISK`, `INDUCE_PAYMENT`, `FRAUD`, `GAMBLING`, `CYBERSEX`. */
  readonly risk_type?: Open<"OTHER_RISK" | "INDUCE_PAYMENT" | "FRAUD" | "GAMBLING" | "CYBERSEX">;
  /** 处罚类型 · Punishment type. Documented: `OTHER_PUNISH`, `DISABLE_PAYMENT`, `SUSPEND_SETTLEMENT`, `DISABLE_WITHDRAW`, `REMOVE_MERCHANTS`, `ADD_MERCHANTS_BLACKLIST`, `REFUND`, `FREEZING_FUND_BY_TRANSACTION`, `FREEZING_FUND_BY_MERCHANTS`, `BLOCKED_USER`. */
  readonly punish_type: Open<
    | "OTHER_PUNISH"
    | "DISABLE_PAYMENT"
    | "SUSPEND_SETTLEMENT"
    | "DISABLE_WITHDRAW"
    | "REMOVE_MERCHANTS"
    | "ADD_MERCHANTS_BLACKLIST"
    | "REFUND"
    | "FREEZING_FUND_BY_TRANSACTION"
    | "FREEZING_FUND_BY_MERCHANTS"
    | "BLOCKED_USER">;
  /** 补充处置手段 · Additional punishment. */
  readonly additional_punish_type?: string;
  /** 处罚描述 · Punishment description. */
  readonly punish_description?: string;
}

/** Options of `POST /v3/merchant-risk-manage/trade-risk-result`. */
export interface MerchantRiskTradeRiskResultOptions extends CallOptions {
  readonly json: {
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid?: string;
    /** 从业机构号 · Institution ID. 微信支付分配给从业机构（银行、支付机构）的编号。 ID that WeChat Pay assigned to the institution (bank or payment institution). */
    readonly acquiring_bank_id?: string;
    /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
    readonly channel_id?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no?: string;
    /** 风险类型 · Risk type. 表示风险属于哪一类，由微信支付判定或由商户回传。 Tells the kind of risk; decided by WeChat Pay or reported by the merchant. Documented: `OTHER_RISK`, `INDUCE_PAYMENT`, `FRAUD`, `GAMBLING`, `CYBERSEX`. */
    readonly risk_type?: Open<"OTHER_RISK" | "INDUCE_PAYMENT" | "FRAUD" | "GAMBLING" | "CYBERSEX">;
    /** 处罚类型 · Punishment type. 对商户采取的处置措施种类。 Kind of measure taken against the merchant. Documented: `OTHER_PUNISH`, `DISABLE_PAYMENT`, `SUSPEND_SETTLEMENT`, `DISABLE_WITHDRAW`, `REMOVE_MERCHANTS`, `ADD_MERCHANTS_BLACKLIST`, `REFUND`, `FREEZING_FUND_BY_TRANSACTION`, `FREEZING_FUND_BY_MERCHANTS`, `BLOCKED_USER`. */
    readonly punish_type: Open<
      | "OTHER_PUNISH"
      | "DISABLE_PAYMENT"
      | "SUSPEND_SETTLEMENT"
      | "DISABLE_WITHDRAW"
      | "REMOVE_MERCHANTS"
      | "ADD_MERCHANTS_BLACKLIST"
      | "REFUND"
      | "FREEZING_FUND_BY_TRANSACTION"
      | "FREEZING_FUND_BY_MERCHANTS"
      | "BLOCKED_USER">;
    /** 补充处置手段 · Additional punishment. 处置手段枚举之外的文字补充。 Free text that completes the enumerated punishment. */
    readonly additional_punish_type?: string;
    /** 投诉信息 · Complaint information. */
    readonly complaints_information?: string;
  };
}

/**
 * Answer of `GET /v3/merchant-risk-manage/violation-notifications`.
 * Answer of `POST /v3/merchant-risk-manage/violation-notifications`.
 * Answer of `PUT /v3/merchant-risk-manage/violation-notifications`.
 */
export interface MerchantRiskViolationNotification {
  /** 通知地址 · Notification URL. At most 256 characters. */
  readonly notify_url?: string;
}

/** Options of `DELETE /v3/merchant-risk-manage/violation-notifications`. */
export interface MerchantRiskViolationNotificationsDeleteOptions extends CallOptions {}

/** Options of `POST /v3/merchant-risk-manage/violation-notifications`. */
export interface MerchantRiskViolationNotificationsOptions extends CallOptions {
  readonly json?: {
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. At most 256 characters. */
    readonly notify_url?: string;
  };
}

/** Options of `GET /v3/merchant-risk-manage/violation-notifications`. */
export interface MerchantRiskViolationNotificationsQueryOptions extends CallOptions {}

/** Options of `PUT /v3/merchant-risk-manage/violation-notifications`. */
export interface MerchantRiskViolationNotificationsReplaceOptions extends CallOptions {
  readonly json?: {
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. At most 256 characters. */
    readonly notify_url?: string;
  };
}

/** Answer of `POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`. */
export interface MerchantTradeRiskQueryRiskTradesAnswer {
  /** 总笔数 · Total count. 整数，批次中的总笔数，由商户填写；查询结果中为记录总数。 Integer; items in the batch, given by the merchant, or records in query results. */
  readonly total_num?: number;
  /** 风险订单列表 · Risky orders. */
  readonly risk_trade_list?: readonly MerchantRiskTrade[];
}

/** Options of `POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`. */
export interface MerchantTradeRiskQueryRiskTradesOptions extends CallOptions {
  readonly json?: {
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid?: string;
    /** 开始时间 · Start time. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly start_time?: string;
    /** 结束时间 · End time. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly end_time?: string;
    /** 页码 · Page number. */
    readonly page_index?: number;
    /** 每页条数 · Page size. */
    readonly page_size?: number;
  };
}

/** Answer of `POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`. */
export interface MerchantTradeRiskRecvDisposeResultAnswer {
  /** 返回信息 · Response message. */
  readonly rsp_msg?: string;
}

/** Options of `POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`. */
export interface MerchantTradeRiskRecvDisposeResultOptions extends CallOptions {
  readonly json: {
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 最终风险判定结果 · Final risk verdict. 整数枚举，说明商户对该笔交易的最终判定。 Enumerated integer; tells the merchant's final verdict on the trade. Documented: `1`, `2`. */
    readonly final_risk_result?: number;
    /** 最终风险类型 · Final risk type. 整数枚举，说明最终判定属于哪类风险。 Enumerated integer; tells which kind of risk it was in the end. Documented: `1`, `2`, `3`, `4`. */
    readonly final_risk_type?: number;
    /** 处置结论 · Handling conclusion. 说明商户对风险单作出的处置，可多选。 Tells what the merchant did about the risk case; several values possible. Documented: `1`, `2`, `3`. */
    readonly disp_conclusion?: readonly number[];
    /** 处置补充说明 · Handling remark. */
    readonly disp_addition?: string;
    /** 是否存在投诉 · Complaint exists. */
    readonly exist_complaint?: boolean;
    /** 退款金额 · Refund amount. 整数，单位为分。 Integer, in fen. */
    readonly refund_amount?: number;
  };
}
