// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions } from "../../chain/options.ts";

/** Answer of `GET /v3/discount-card/cards/{out_card_code}`. */
export interface DiscountCardCard {
  /** 先享卡ID · Discount card ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  /** 先享卡模板ID · Discount card template ID. */
  readonly card_template_id: string;
  /** 商户领卡号 · Merchant card code. */
  readonly out_card_code: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
  readonly mchid: string;
  /** 活动时间段 · Activity period. 包含开始与结束时间及其备注，起止格式须一致。 Start and end of the service with remarks; both must use the same format. */
  readonly time_range: DiscountCardTimeRange;
  /** 先享卡订单状态 · Discount card order state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. */
  readonly state: string;
  /** 约定未完成原因 · Why agreement is unfinished. */
  readonly unfinished_reason?: string;
  /** 总金额 · Total amount. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount?: number;
  /** 扣费信息 · Payment information. */
  readonly pay_information?: DiscountCardPayInformation;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. */
  readonly create_time: string;
  /** 目标列表 · Objectives. */
  readonly objectives?: readonly DiscountCardCardObjective[];
  /** 奖励列表 · Rewards. */
  readonly rewards?: readonly DiscountCardCardReward[];
  /** 分享用户OpenID · Sharing user OpenID. 分享先享卡的用户在该 AppID 下的标识。 User who shared the discount card, as known under the app ID. */
  readonly sharer_openid?: string;
}

export interface DiscountCardCardAddUserRecordsObjectiveCompletionRecord {
  /** 目标完成流水号 · Completion record number. 由商户自定，标识一次目标完成记录；重试时保持不变。 Set by the merchant; identifies one completion record; keep it when retrying. */
  readonly objective_completion_serial_no: string;
  /** 目标ID · Objective ID. 先享卡目标的编号，由卡模板确定。 Number of the discount card objective, fixed by the card template. */
  readonly objective_id: string;
  /** 目标完成时间 · Objective completion time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly completion_time: string;
  /** 目标完成类型 · Objective completion type. 说明目标是增加还是减少完成数量。 Tells whether the record adds to or takes from the objective. */
  readonly completion_type: string;
  /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
  readonly description: string;
  /** 目标完成数量 · Objective completion count. */
  readonly completion_count: number;
  /** 备注 · Remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. */
  readonly remark?: string;
}

/** Options of `POST /v3/discount-card/cards/{out_card_code}/add-user-records`. */
export interface DiscountCardCardAddUserRecordsOptions extends CallOptions {
  /** 商户领卡号 · Merchant card code. 由商户自定，标识用户领取的一张先享卡。 Set by the merchant; identifies one discount card taken by a user. */
  readonly out_card_code: string;
  readonly json: {
    /** 先享卡模板ID · Discount card template ID. 标识先享卡或企业支付额度卡的模板，在商户平台创建后取得。 Identifies the template of a discount card or quota card. */
    readonly card_template_id: string;
    /** 目标完成记录列表 · Objective completion records. */
    readonly objective_completion_records?: readonly DiscountCardCardAddUserRecordsObjectiveCompletionRecord[];
    /** 奖励使用记录 · Reward usage records. */
    readonly reward_usage_records?: readonly DiscountCardCardAddUserRecordsRewardUsageRecord[];
  };
}

export interface DiscountCardCardAddUserRecordsRewardUsageRecord {
  /** 奖励使用流水号 · Reward usage serial number. 每条使用记录的流水号，由商户生成。 Serial number of each usage record, chosen by the merchant. */
  readonly reward_usage_serial_no: string;
  /** 先享卡奖励ID · Reward ID. 奖励项的编号，在先享卡模板中定义。 Number of the reward as defined in the discount card template. */
  readonly reward_id: string;
  /** 奖励使用时间 · Reward usage time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly usage_time: string;
  /** 奖励使用类型 · Reward usage type. 说明记录是增加还是减少奖励使用数量。 Tells whether the record adds to or takes from the reward usage. */
  readonly usage_type: string;
  /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
  readonly description: string;
  /** 奖励使用数量 · Reward usage count. */
  readonly usage_count: number;
  /** 优惠金额 · Benefit amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 备注 · Remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. */
  readonly remark?: string;
}

export interface DiscountCardCardObjective {
  /** 目标ID · Objective ID. */
  readonly objective_id: string;
  /** 目标名称 · Objective name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name: string;
  /** 目标数量 · Objective quantity. */
  readonly count: number;
  /** 目标单位 · Objective unit. 数量的计量单位；餐饮、成品油开票与预扣费通知中为枚举。 Unit of the quantity; enumerated in catering, refined-oil fapiao and deduction notices. */
  readonly unit: string;
  /** 描述 · Description. */
  readonly description?: string;
  /** 目标完成记录列表 · Objective completion records. */
  readonly objective_completion_records?: readonly DiscountCardObjectiveCompletionRecord[];
}

/** Options of `GET /v3/discount-card/cards/{out_card_code}`. */
export interface DiscountCardCardQueryOptions extends CallOptions {
  /** 商户领卡号 · Merchant card code. 由商户自定，标识用户领取的一张先享卡。 Set by the merchant; identifies one discount card taken by a user. */
  readonly out_card_code: string;
}

export interface DiscountCardCardReward {
  /** 先享卡奖励ID · Reward ID. */
  readonly reward_id: string;
  /** 奖励名称 · Reward name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name: string;
  /** 优惠数量类型 · Benefit count type. 说明优惠数量是有限还是不限。 Tells whether the number of benefits is limited. */
  readonly count_type: string;
  /** 优惠数量 · Reward quantity. */
  readonly count: number;
  /** 奖励单位 · Reward unit. 数量的计量单位；餐饮、成品油开票与预扣费通知中为枚举。 Unit of the quantity; enumerated in catering, refined-oil fapiao and deduction notices. */
  readonly unit: string;
  /** 优惠金额 · Benefit amount. */
  readonly amount: number;
  /** 描述 · Description. */
  readonly description?: string;
  /** 奖励使用记录 · Reward usage records. */
  readonly reward_usage_records?: readonly DiscountCardRewardUsageRecord[];
}

export interface DiscountCardObjective {
  /** 目标流水号 · Objective serial number. */
  readonly objective_serial_no: string;
  /** 目标ID · Objective ID. */
  readonly objective_id: number;
  /** 目标名称 · Objective name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name?: string;
  /** 目标单位 · Objective unit. 数量的计量单位；餐饮、成品油开票与预扣费通知中为枚举。 Unit of the quantity; enumerated in catering, refined-oil fapiao and deduction notices. */
  readonly unit?: string;
  /** 履约描述 · Performance description. */
  readonly performance_description: string;
  /** 履约类型 · Performance type. */
  readonly performance_type: string;
  /** 目标数量 · Objective quantity. */
  readonly count: number;
  /** 履约时间 · Performance time. */
  readonly performance_time: string;
  /** 备注 · Remark. */
  readonly remark?: string;
}

export interface DiscountCardObjectiveCompletionRecord {
  /** 目标完成流水号 · Completion record number. */
  readonly objective_completion_serial_no: string;
  /** 目标ID · Objective ID. */
  readonly objective_id: string;
  /** 目标完成时间 · Objective completion time. */
  readonly completion_time: string;
  /** 目标完成类型 · Objective completion type. */
  readonly completion_type: string;
  /** 描述 · Description. */
  readonly description: string;
  /** 目标完成数量 · Objective completion count. */
  readonly completion_count: number;
  /** 备注 · Remark. */
  readonly remark?: string;
}

/**
 * Answer of `GET /v3/discount-card/orders/out-trade-no/{out_trade_no}`.
 * Answer of `GET /v3/discount-card/orders/{out_order_no}`.
 */
export interface DiscountCardOrder {
  /** 商户先享卡订单号 · Merchant card order number. */
  readonly out_order_no: string;
  /** 先享卡ID · Discount card ID. 由微信支付返回，标识一张先享卡。 Returned by WeChat Pay; identifies one discount card. */
  readonly discount_card_id: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
  readonly service_id: string;
  /** 先享卡订单号 · Discount card order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. */
  readonly order_id: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
  readonly transaction_id?: string;
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
  /** 先享卡开始时间 · Card start time. 先享卡约定的开始时间；文档未载明时间格式，按原文本处理。 When the card's agreement begins. Format not documented; keep the text as received. */
  readonly card_begin_time: string;
  /** 先享卡结束时间 · Card end time. 先享卡约定的结束时间；文档未载明时间格式，按原文本处理。 When the card's agreement ends. Format not documented; keep the text as received. */
  readonly card_end_time: string;
  /** 先享卡名称 · Discount card name. 卡的名称；资料变更中为证件姓名，敏感字段，传明文，由 SDK 加密。 Name of the card; in merchant data changes the name on the document, sensitive: pass plain text, the SDK encrypts it. */
  readonly card_name: string;
  /** 目标描述 · Objective description. */
  readonly objective_description: string;
  /** 奖励描述 · Reward description. */
  readonly reward_description: string;
  /** 预估奖励金额 · Estimated reward amount. 单位为分的整数。 Integer, in fen. */
  readonly estimated_reward_amount: number;
  /** 线上使用说明 · Online instructions. */
  readonly online_instructions?: string;
  /** 线下使用说明 · Offline instructions. */
  readonly offline_instructions?: string;
  /** 先享卡订单状态 · Discount card order state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. */
  readonly state: string;
  /** 总金额 · Total amount. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount?: number;
  /** 扣除金额 · Amount deducted. 单位为分的整数，先享卡订单中扣除的金额。 Integer, in fen; what was deducted in the discount card order. */
  readonly deduction_amount?: number;
  /** 结算金额 · Settlement amount. 整数，单位为币种最小单位（人民币为分）。 Integer, in the currency's smallest unit (fen for CNY). */
  readonly settlement_amount?: number;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. */
  readonly create_time: string;
  /** 支付时间 · Payment time. 点餐为 RFC 3339，停车缴费为整数时间戳，其余按原样字符串处理。 RFC 3339 in catering, an integer timestamp in parking fees, elsewhere an opaque string. */
  readonly pay_time?: string;
  /** 目标列表 · Objectives. */
  readonly objectives?: readonly DiscountCardObjective[];
  /** 奖励列表 · Rewards. */
  readonly rewards?: readonly DiscountCardReward[];
}

/** Options of `GET /v3/discount-card/orders/out-trade-no/{out_trade_no}`. */
export interface DiscountCardOrderByOutTradeNoQueryOptions extends CallOptions {
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
  readonly out_trade_no: string;
}

/** Options of `GET /v3/discount-card/orders/{out_order_no}`. */
export interface DiscountCardOrderQueryOptions extends CallOptions {
  /** 商户先享卡订单号 · Merchant card order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_order_no: string;
}

/** Answer of `PATCH /v3/discount-card/orders/{out_order_no}`. */
export interface DiscountCardOrderUpdateAnswer {
  /** 商户先享卡订单号 · Merchant card order number. */
  readonly out_order_no: string;
  /** 先享卡订单号 · Discount card order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. */
  readonly order_id: string;
}

export interface DiscountCardOrderUpdateObjective {
  /** 目标流水号 · Objective serial number. 由商户自定，标识一条目标达成明细。 Set by the merchant; identifies one objective record. */
  readonly objective_serial_no: string;
  /** 目标ID · Objective ID. 先享卡目标的编号，由卡模板确定。 Number of the discount card objective, fixed by the card template. */
  readonly objective_id: number;
  /** 履约描述 · Performance description. */
  readonly performance_description: string;
  /** 履约类型 · Performance type. 说明这次履约如何计入目标数量。 How the record counts towards the objective. */
  readonly performance_type: string;
  /** 目标数量 · Objective quantity. 整数，随产品为项目数量、次数或本次返回条数。 Integer: number of items, times, or rows returned, by product. */
  readonly count: number;
  /** 履约时间 · Performance time. 用户完成目标的时间，RFC 3339 格式，带时区。 When the user met the objective; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly performance_time: string;
  /** 备注 · Remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. */
  readonly remark?: string;
}

/** Options of `PATCH /v3/discount-card/orders/{out_order_no}`. */
export interface DiscountCardOrderUpdateOptions extends CallOptions {
  /** 商户先享卡订单号 · Merchant card order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_order_no: string;
  readonly json?: {
    /** 目标列表 · Objectives. */
    readonly objectives?: readonly DiscountCardOrderUpdateObjective[];
    /** 奖励列表 · Rewards. */
    readonly rewards?: readonly DiscountCardOrderUpdateReward[];
  };
}

export interface DiscountCardOrderUpdateReward {
  /** 奖励流水号 · Reward serial number. 每条奖励明细的流水号，由商户生成。 Serial number of each reward entry, chosen by the merchant. */
  readonly reward_serial_no: string;
  /** 先享卡奖励ID · Reward ID. 奖励项的编号，在先享卡模板中定义。 Number of the reward as defined in the discount card template. */
  readonly reward_id: number;
  /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
  readonly description: string;
  /** 奖励类型 · Reward type. 表示该明细是增加还是扣减奖励。 Tells whether the entry adds to or takes from the reward. */
  readonly reward_type: string;
  /** 优惠数量 · Reward quantity. 整数，随产品为项目数量、次数或本次返回条数。 Integer: number of items, times, or rows returned, by product. */
  readonly count: number;
  /** 优惠金额 · Benefit amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 奖励时间 · Reward time. RFC 3339 时间（带时区偏移），可带毫秒。 RFC 3339 time with offset, may carry milliseconds. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly reward_time: string;
  /** 备注 · Remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. */
  readonly remark?: string;
}

export interface DiscountCardPayInformation {
  /** 支付金额 · Payment amount. 单位为分；部分接口以字符串返回。 In fen; some operations return it as a string. */
  readonly pay_amount: number;
  /** 扣费状态 · Deduction state. 这笔支付或付款当前的状态，取值因产品而异。 Present state of the payment. */
  readonly pay_state: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
  readonly transaction_id?: string;
  /** 支付时间 · Payment time. 点餐为 RFC 3339，停车缴费为整数时间戳，其余按原样字符串处理。 RFC 3339 in catering, an integer timestamp in parking fees, elsewhere an opaque string. */
  readonly pay_time?: string;
}

/** Options of `POST /v3/discount-card/cards`. */
export interface DiscountCardPrepareOptions extends CallOptions {
  readonly json: {
    /** 商户领卡号 · Merchant card code. 由商户自定，标识用户领取的一张先享卡。 Set by the merchant; identifies one discount card taken by a user. */
    readonly out_card_code: string;
    /** 先享卡模板ID · Discount card template ID. 标识先享卡或企业支付额度卡的模板，在商户平台创建后取得。 Identifies the template of a discount card or quota card. */
    readonly card_template_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
  };
}

export interface DiscountCardReward {
  /** 奖励流水号 · Reward serial number. */
  readonly reward_serial_no: string;
  /** 先享卡奖励ID · Reward ID. */
  readonly reward_id: number;
  /** 奖励名称 · Reward name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name?: string;
  /** 奖励单位 · Reward unit. 数量的计量单位；餐饮、成品油开票与预扣费通知中为枚举。 Unit of the quantity; enumerated in catering, refined-oil fapiao and deduction notices. */
  readonly unit?: string;
  /** 描述 · Description. */
  readonly description: string;
  /** 奖励类型 · Reward type. */
  readonly reward_type: string;
  /** 优惠数量 · Reward quantity. */
  readonly count: number;
  /** 优惠金额 · Benefit amount. */
  readonly amount: number;
  /** 奖励时间 · Reward time. */
  readonly reward_time: string;
  /** 备注 · Remark. */
  readonly remark?: string;
}

export interface DiscountCardRewardUsageRecord {
  /** 奖励使用流水号 · Reward usage serial number. */
  readonly reward_usage_serial_no: string;
  /** 先享卡奖励ID · Reward ID. */
  readonly reward_id: string;
  /** 奖励使用时间 · Reward usage time. */
  readonly usage_time: string;
  /** 奖励使用类型 · Reward usage type. */
  readonly usage_type: string;
  /** 描述 · Description. */
  readonly description: string;
  /** 奖励使用数量 · Reward usage count. */
  readonly usage_count: number;
  /** 优惠金额 · Benefit amount. */
  readonly amount: number;
  /** 备注 · Remark. */
  readonly remark?: string;
}

export interface DiscountCardTimeRange {
  /** 开始时间 · Start time. 字符串多为 RFC 3339；整数为自当日零点起的秒数；v2 为北京时间文本。 String: mostly RFC 3339; integer: seconds since midnight; APIv2: text in Beijing time. */
  readonly begin_time: string;
  /** 结束时间 · End time. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. */
  readonly end_time: string;
}

/** Answer of `POST /v3/discount-card/cards`. */
export interface DiscountCardToken {
  /** 领卡令牌 · Card token. 由微信支付生成，用于打开先享卡领卡页面。 Generated by WeChat Pay; used to open the page where the user takes the card. */
  readonly prepare_card_token: string;
}
