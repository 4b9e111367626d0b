// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

/** Answer of `POST /mmpaymkttransfers/gethbinfo`. */
export interface V2MarketingGethbinfoAnswer {
  /** 返回状态码 · Return status code. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. At most 128 characters. */
  readonly return_msg?: string;
  /** 业务结果 · Business result. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. At most 32 characters. */
  readonly err_code?: string;
  /** 错误描述 · Error description. At most 128 characters. */
  readonly err_code_des?: string;
  /** 商户红包订单号 · Merchant red packet number. At most 28 characters. */
  readonly mch_billno: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** 红包单号 · Red packet ID. 由微信支付生成，标识一笔转账或分账明细。 Assigned by WeChat Pay; identifies one transfer or profit sharing detail. At most 32 characters. */
  readonly detail_id: string;
  /** 红包状态 · Red packet status. 表示单据或记录的处理结果或当前状态。 Tells the outcome or current status, set by WeChat Pay. At most 16 characters. Documented: `SENDING`, `SENT`, `FAILED`, `RECEIVED`, `RFUND_ING`, `REFUND`. */
  readonly status: Open<"SENDING" | "SENT" | "FAILED" | "RECEIVED" | "RFUND_ING" | "REFUND">;
  /** 红包发放类型 · Sending type. 表示红包由接口、上传还是活动发放。 Tells whether API, upload or activity sent the red packet. At most 32 characters. Documented: `API`, `UPLOAD`, `ACTIVITY`. */
  readonly send_type: Open<"API" | "UPLOAD" | "ACTIVITY">;
  /** 红包类型 · Red packet type. 说明是普通红包还是裂变红包。 Tells an ordinary red packet from a group one. At most 32 characters. Documented: `GROUP`, `NORMAL`. */
  readonly hb_type: Open<"GROUP" | "NORMAL">;
  /** 红包个数 · Number of red packets. Digits. */
  readonly total_num: string;
  /** 红包总金额 · Red packet total. Digits. */
  readonly total_amount: string;
  /** 失败原因 · Failure reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. At most 32 characters. */
  readonly reason?: string;
  /** 红包发送时间 · Red packet sending time. v3 为 RFC 3339 时间（带时区偏移），红包查询为 yyyy-MM-dd HH:mm:ss。 RFC 3339 with offset in v3; yyyy-MM-dd HH:mm:ss in red packet queries. At most 32 characters. */
  readonly send_time: string;
  /** 退款时间 · Refund time. v3 为 RFC 3339 时间（带时区偏移），红包查询为 yyyy-MM-dd HH:mm:ss。 RFC 3339 with offset in v3; yyyy-MM-dd HH:mm:ss in red packet queries. At most 32 characters. */
  readonly refund_time?: string;
  /** 红包退款金额 · Red packet refund amount. 整数，单位为分。 Integer, in fen. Digits. */
  readonly refund_amount?: string;
  /** 红包祝福语 · Red packet greeting. At most 128 characters. */
  readonly wishing?: string;
  /** 红包活动说明 · Red packet remark. At most 256 characters. */
  readonly remark?: string;
  /** 活动名称 · Activity name. At most 32 characters. */
  readonly act_name?: string;
  /** 红包领取列表 · Red packet receipts. */
  readonly hblist?: V2MarketingHblist;
}

/** Options of `POST /mmpaymkttransfers/gethbinfo`. */
export interface V2MarketingGethbinfoOptions extends CallOptions {
  readonly xml: {
    /** 商户红包订单号 · Merchant red packet number. 由商户自定，商户内唯一；以同一单号重试不会重复发放。 Set by the merchant, unique per merchant; retrying with it sends no second red packet. At most 28 characters. */
    readonly mch_billno: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. At most 32 characters. */
    readonly mch_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid: string;
    /** 订单类型 · Order type. 枚举，账单包含全部、成功或退款等哪些记录。 Enumeration: which records the bill contains, such as all, paid or refunded. At most 32 characters. Documented: `MCHT`. */
    readonly bill_type: Open<"MCHT">;
    /** 领取明细 · Receipt details. */
    readonly hbinfo?: string;
  };
}

/** Answer of `POST /mmpaymkttransfers/gettransferinfo`. */
export interface V2MarketingGettransferinfoAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 商户付款单号 · Merchant payment number. */
  readonly partner_trade_no: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 微信支付明细单号 · WeChat Pay detail number. 由微信支付生成，标识一笔转账或分账明细。 Assigned by WeChat Pay; identifies one transfer or profit sharing detail. */
  readonly detail_id: string;
  /** 付款状态 · Payment status. 表示单据或记录的处理结果或当前状态。 Tells the outcome or current status, set by WeChat Pay. Documented: `SUCCESS`, `FAILED`, `PROCESSING`. */
  readonly status: Open<"SUCCESS" | "FAILED" | "PROCESSING">;
  /** 失败原因 · Failure reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. */
  readonly reason?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 收款用户姓名 · Recipient name. */
  readonly transfer_name?: string;
  /** 付款金额 · Payment amount. 整数，单位为分；付给用户的金额。 Integer, in fen; amount paid to the user. Digits. */
  readonly payment_amount: string;
  /** 转账时间 · Transfer time. 北京时间，格式 yyyy-MM-dd HH:mm:ss。 Beijing time, yyyy-MM-dd HH:mm:ss. */
  readonly transfer_time: string;
  /** 付款成功时间 · Payment success time. 格式见官方文档，按原样字符串处理。 Format as in the official documentation; treat it as an opaque string. */
  readonly payment_time: string;
  /** 付款备注 · Payment remark. */
  readonly desc: string;
}

/** Options of `POST /mmpaymkttransfers/gettransferinfo`. */
export interface V2MarketingGettransferinfoOptions extends CallOptions {
  readonly xml: {
    /** 商户付款单号 · Merchant payment number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly partner_trade_no: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
  };
}

export interface V2MarketingHbinfo {
  /** 收款用户标识 · Payee's OpenID. At most 32 characters. */
  readonly openid: string;
  /** 红包金额 · Red packet amount. Digits. */
  readonly amount: string;
  /** 领取时间 · Receipt time. 北京时间，格式 yyyy-MM-dd HH:mm:ss，用户领取红包的时间。 Beijing time, yyyy-MM-dd HH:mm:ss; when the user took the red packet, set by WeChat Pay. At most 32 characters. */
  readonly rcv_time: string;
}

export interface V2MarketingHblist {
  /** 领取明细 · Receipt details. */
  readonly hbinfo?: readonly V2MarketingHbinfo[];
}

/** Answer of `POST /mmpaymkttransfers/promotion/transfers`. */
export interface V2MarketingPromotionTransfersAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 商户应用ID · Merchant App ID. */
  readonly mch_appid?: string;
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
  /** 设备信息 · Device information. */
  readonly device_info?: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str?: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 商户付款单号 · Merchant payment number. */
  readonly partner_trade_no: string;
  /** 微信付款单号 · WeChat payment number. 由微信支付生成，标识一笔付款。 Generated by WeChat Pay; identifies the payment. */
  readonly payment_no: string;
  /** 付款成功时间 · Payment success time. 格式见官方文档，按原样字符串处理。 Format as in the official documentation; treat it as an opaque string. */
  readonly payment_time: string;
}

/** Options of `POST /mmpaymkttransfers/promotion/transfers`. */
export interface V2MarketingPromotionTransfersOptions extends CallOptions {
  readonly xml: {
    /** 商户应用ID · Merchant App ID. 与商户号绑定的应用ID，openid 须属于该应用。 App ID bound to the merchant ID; the openid must belong to it. */
    readonly mch_appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 设备信息 · Device information. APIv2 中为设备号文本，v3 中为含设备编号与 IP 的对象。 Device number as text in APIv2; in v3 an object with device ID and IP. */
    readonly device_info?: string;
    /** 商户付款单号 · Merchant payment number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly partner_trade_no: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
    /** 是否校验姓名 · Name check option. 枚举，是否校验收款人真实姓名。 Enumeration: whether the payee's real name is checked. */
    readonly check_name: string;
    /** 收款用户姓名 · Recipient real name. */
    readonly re_user_name?: string;
    /** 付款金额 · Payment amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: number | string;
    /** 付款备注 · Payment remark. */
    readonly desc: string;
    /** 终端IP · Terminal IP address. */
    readonly spbill_create_ip: string;
    /** 场景 · Scene. 表示业务发生的场景，由调用方选择。 Tells the business scenario, chosen by the caller. */
    readonly scene?: string;
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. */
    readonly brand_id?: number | string;
    /** 消息模板ID · Message template ID. 品牌配置的付款消息模板标识。 Identifies the payment message template set up by the brand. */
    readonly finder_template_id?: string;
  };
}

/** Answer of `POST /mmpaymkttransfers/query_coupon_stock`. */
export interface V2MarketingQueryCouponStockAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 设备信息 · Device information. */
  readonly device_info?: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 签名 · Signature. */
  readonly sign?: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 代金券批次ID · Coupon stock ID. */
  readonly coupon_stock_id: string;
  /** 代金券名称 · Coupon name. */
  readonly coupon_name?: string;
  /** 代金券面额 · Coupon value. 整数，单位为分，发券时由商户填写。 Integer, in fen; given by the merchant when issuing. Digits. */
  readonly coupon_value: string;
  /** 代金券使用最低限额 · Minimum spending. 使用代金券所需的最低订单金额；整数，单位为分。 Spending needed to use the coupon. Integer, in fen. Digits. */
  readonly coupon_mininumn?: string;
  /** 代金券批次状态 · Coupon stock status. 数字，说明批次未激活、审批中、已激活、已作废等。 Number telling whether the stock is inactive, in review, active, void and so on. Digits. */
  readonly coupon_stock_status: string;
  /** 代金券总数量 · Total coupons. Digits. */
  readonly coupon_total: string;
  /** 每人限领张数 · Coupon limit per user. 单个用户最多可领取的代金券张数。 How many cash coupons one user can receive. Digits. */
  readonly max_quota?: string;
  /** 已发放数量 · Coupons already sent. Digits. */
  readonly is_send_num?: string;
  /** 开始时间 · Start time. 字符串多为 RFC 3339；整数为自当日零点起的秒数；v2 为北京时间文本。 String: mostly RFC 3339; integer: seconds since midnight; APIv2: text in Beijing time. */
  readonly begin_time: string;
  /** 结束时间 · End time. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. */
  readonly end_time: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. */
  readonly create_time: string;
  /** 代金券批次预算 · Coupon stock budget. 批次预算额度；整数，单位为分。 Budget of the stock. Integer, in fen. Digits. */
  readonly coupon_budget?: string;
  /** 生效开始时间戳 · Effective from timestamp. 与 begin_time 同义的另一种形式，文档未载明格式。 Another form of begin_time; its format is not documented. */
  readonly begin_time_t: string;
  /** 批次结束时间 · Batch end time. 代金券批次的结束时间，北京时间。 End of the cash coupon batch, Beijing time. */
  readonly end_time_t: string;
  /** 创建时间戳 · Creation timestamp. 与 create_time 同义的另一种形式，文档未载明格式。 Another form of create_time; its format is not documented. */
  readonly create_time_t: string;
}

/** Options of `POST /mmpaymkttransfers/query_coupon_stock`. */
export interface V2MarketingQueryCouponStockOptions extends CallOptions {
  readonly xml: {
    /** 代金券批次ID · Coupon stock ID. 标识代金券批次，由微信支付生成（APIv2）。 Identifies the stock of cash coupons; assigned by WeChat Pay (APIv2). */
    readonly coupon_stock_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 操作员账号 · Operator account. 操作员的账号。 Account of the operator; supplied by the merchant. */
    readonly op_user_id?: string;
    /** 设备信息 · Device information. APIv2 中为设备号文本，v3 中为含设备编号与 IP 的对象。 Device number as text in APIv2; in v3 an object with device ID and IP. */
    readonly device_info?: string;
    /** 接口版本号 · API version. APIv2 接口的版本号，如 1.0，取值见各接口。 Version of the APIv2 operation such as 1.0, fixed by each operation. Documented: `1.0`. */
    readonly version?: Open<"1.0">;
    /** 协议类型 · Protocol type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `XML`. */
    readonly type?: Open<"XML">;
  };
}

/** Answer of `POST /mmpaymkttransfers/querycouponsinfo`. */
export interface V2MarketingQuerycouponsinfoAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mch_id?: string;
  /** 设备信息 · Device information. */
  readonly device_info?: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 代金券批次ID · Coupon stock ID. */
  readonly coupon_stock_id: string;
  /** 代金券ID · Coupon ID. */
  readonly coupon_id: string;
  /** 代金券面额 · Coupon value. 整数，单位为分，发券时由商户填写。 Integer, in fen; given by the merchant when issuing. Digits. */
  readonly coupon_value: string;
  /** 代金券使用最低限额 · Minimum spending. 使用代金券所需的最低订单金额；整数，单位为分。 Spending needed to use the coupon. Integer, in fen. Digits. */
  readonly coupon_mininumn?: string;
  /** 代金券名称 · Coupon name. */
  readonly coupon_name: string;
  /** 券状态 · Coupon state. 枚举，说明用户的券可用、已核销、已过期或已失效等。 Enumeration: whether the user's coupon is usable, used, expired or deactivated. Documented: `SENDED`, `USED`, `EXPIRED`. */
  readonly coupon_state: Open<"SENDED" | "USED" | "EXPIRED">;
  /** 代金券描述 · Coupon description. */
  readonly coupon_desc: string;
  /** 代金券已用金额 · Coupon value used. 整数，单位为分。 Integer, in fen. Digits. */
  readonly coupon_use_value: string;
  /** 代金券剩余金额 · Remaining coupon value. 整数，单位为分。 Integer, in fen. Digits. */
  readonly coupon_remain_value: string;
  /** 发券来源 · Coupon source. 表示代金券由满送活动还是直接发放得来。 Tells whether the coupon came from a spend-and-get activity or was sent directly. Documented: `FULL_SEND`, `NORMAL`. */
  readonly send_source: Open<"FULL_SEND" | "NORMAL">;
  /** 是否允许部分使用 · Partial use allowed. 1 表示允许部分使用。 1 means that partial use is allowed. Documented: `1`. */
  readonly is_partial_use?: Open<"1">;
}

/** Options of `POST /mmpaymkttransfers/querycouponsinfo`. */
export interface V2MarketingQuerycouponsinfoOptions extends CallOptions {
  readonly xml: {
    /** 代金券ID · Coupon ID. 标识用户的一张代金券，发券时由微信支付生成。 Identifies a user's cash coupon; assigned by WeChat Pay when it is issued. */
    readonly coupon_id: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
    readonly stock_id: string;
    /** 操作员账号 · Operator account. 操作员的账号。 Account of the operator; supplied by the merchant. */
    readonly op_user_id?: string;
    /** 设备信息 · Device information. APIv2 中为设备号文本，v3 中为含设备编号与 IP 的对象。 Device number as text in APIv2; in v3 an object with device ID and IP. */
    readonly device_info?: string;
    /** 接口版本号 · API version. APIv2 接口的版本号，如 1.0，取值见各接口。 Version of the APIv2 operation such as 1.0, fixed by each operation. Documented: `1.0`. */
    readonly version?: Open<"1.0">;
    /** 协议类型 · Protocol type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `XML`. */
    readonly type?: Open<"XML">;
  };
}

/** Answer of `POST /mmpaymkttransfers/queryworkwxredpack`. */
export interface V2MarketingQueryworkwxredpackAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 签名 · Signature. */
  readonly sign?: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 商户红包订单号 · Merchant red packet number. */
  readonly mch_billno: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 微信支付明细单号 · WeChat Pay detail number. 由微信支付生成，标识一笔转账或分账明细。 Assigned by WeChat Pay; identifies one transfer or profit sharing detail. */
  readonly detail_id: string;
  /** 红包状态 · Red packet status. 表示单据或记录的处理结果或当前状态。 Tells the outcome or current status, set by WeChat Pay. Documented: `SENDING`, `SENT`, `FAILED`, `RECEIVED`, `RFUND_ING`, `REFUND`. */
  readonly status: Open<"SENDING" | "SENT" | "FAILED" | "RECEIVED" | "RFUND_ING" | "REFUND">;
  /** 红包发放类型 · Sending type. 表示红包由接口、上传还是活动发放。 Tells whether API, upload or activity sent the red packet. Documented: `API`. */
  readonly send_type: Open<"API">;
  /** 红包总金额 · Red packet total. Digits. */
  readonly total_amount: string;
  /** 失败原因 · Failure reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. */
  readonly reason?: string;
  /** 红包发送时间 · Red packet sending time. v3 为 RFC 3339 时间（带时区偏移），红包查询为 yyyy-MM-dd HH:mm:ss。 RFC 3339 with offset in v3; yyyy-MM-dd HH:mm:ss in red packet queries. */
  readonly send_time: string;
  /** 退款时间 · Refund time. v3 为 RFC 3339 时间（带时区偏移），红包查询为 yyyy-MM-dd HH:mm:ss。 RFC 3339 with offset in v3; yyyy-MM-dd HH:mm:ss in red packet queries. */
  readonly refund_time?: string;
  /** 红包退款金额 · Red packet refund amount. 整数，单位为分。 Integer, in fen. Digits. */
  readonly refund_amount?: string;
  /** 红包祝福语 · Red packet greeting. */
  readonly wishing?: string;
  /** 红包备注 · Red packet remark. */
  readonly remark?: string;
  /** 活动名称 · Activity name. */
  readonly act_name?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 红包金额 · Red packet amount. Digits. */
  readonly amount: string;
  /** 领取时间 · Receipt time. 北京时间，格式 yyyy-MM-dd HH:mm:ss，用户领取红包的时间。 Beijing time, yyyy-MM-dd HH:mm:ss; when the user took the red packet, set by WeChat Pay. */
  readonly rcv_time: string;
  /** 发送者名称 · Sender name. */
  readonly sender_name?: string;
  /** 发送者头像素材ID · Sender avatar media ID. */
  readonly sender_header_media_id?: string;
}

/** Options of `POST /mmpaymkttransfers/queryworkwxredpack`. */
export interface V2MarketingQueryworkwxredpackOptions extends CallOptions {
  readonly xml: {
    /** 商户红包订单号 · Merchant red packet number. 由商户自定，商户内唯一；以同一单号重试不会重复发放。 Set by the merchant, unique per merchant; retrying with it sends no second red packet. */
    readonly mch_billno: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
  };
}

export interface V2MarketingRiskInfo {
  /** 用户操作时间戳 · User action timestamp. 数字时间戳，用户操作发生的时间。 Numeric timestamp of the user's action. */
  readonly posttime?: number;
  /** 用户手机号 · User's mobile number. 手机号；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. */
  readonly mobile?: string;
  /** 设备号 · Device ID. 用户或终端设备的编号，由商户提供。 Number of the user's or terminal device. */
  readonly deviceid?: string;
  /** 微信客户端版本 · WeChat client version. */
  readonly clientversion?: string;
}

/** Answer of `POST /mmpaymkttransfers/send_coupon`. */
export interface V2MarketingSendCouponAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 设备信息 · Device information. */
  readonly device_info?: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 代金券批次ID · Coupon stock ID. */
  readonly coupon_stock_id: string;
  /** 返回记录数 · Returned record count. Digits. */
  readonly resp_count: string;
  /** 成功数量 · Success count. Digits. */
  readonly success_count: string;
  /** 发放失败数量 · Coupons not sent. Digits. */
  readonly failed_count: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 返回码 · Return code. 发放代金券的处理结果代码。 Result code of sending the cash coupon. */
  readonly ret_code: string;
  /** 代金券ID · Coupon ID. */
  readonly coupon_id: string;
  /** 返回信息 · Return message. */
  readonly ret_msg: string;
}

/** Options of `POST /mmpaymkttransfers/send_coupon`. */
export interface V2MarketingSendCouponOptions extends CallOptions {
  readonly xml: {
    /** 代金券批次ID · Coupon stock ID. 标识代金券批次，由微信支付生成（APIv2）。 Identifies the stock of cash coupons; assigned by WeChat Pay (APIv2). */
    readonly coupon_stock_id: string;
    /** 用户标识数量 · Number of OpenIDs. 整数；本次发放的 openid 个数。 Integer; how many openids this sending has. */
    readonly openid_count: number | string;
    /** 商户付款单号 · Merchant payment number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly partner_trade_no: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 操作员账号 · Operator account. 操作员的账号。 Account of the operator; supplied by the merchant. */
    readonly op_user_id?: string;
    /** 设备信息 · Device information. APIv2 中为设备号文本，v3 中为含设备编号与 IP 的对象。 Device number as text in APIv2; in v3 an object with device ID and IP. */
    readonly device_info?: string;
    /** 接口版本号 · API version. APIv2 接口的版本号，如 1.0，取值见各接口。 Version of the APIv2 operation such as 1.0, fixed by each operation. Documented: `1.0`. */
    readonly version?: Open<"1.0">;
    /** 协议类型 · Protocol type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `XML`. */
    readonly type?: Open<"XML">;
  };
}

/** Answer of `POST /mmpaymkttransfers/sendgroupredpack`. */
export interface V2MarketingSendgroupredpackAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 商户红包订单号 · Merchant red packet number. */
  readonly mch_billno: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 公众账号AppID · Official account app ID. */
  readonly wxappid: string;
  /** 收红包用户OpenID · Recipient OpenID. */
  readonly re_openid: string;
  /** 红包总金额 · Red packet total. Digits. */
  readonly total_amount: string;
  /** 微信红包订单号 · WeChat red packet number. 红包订单的编号，由微信支付生成。 Number of the red packet order, assigned by WeChat Pay. */
  readonly send_listid: string;
}

/** Options of `POST /mmpaymkttransfers/sendgroupredpack`. */
export interface V2MarketingSendgroupredpackOptions extends CallOptions {
  readonly xml: {
    /** 商户红包订单号 · Merchant red packet number. 由商户自定，商户内唯一；以同一单号重试不会重复发放。 Set by the merchant, unique per merchant; retrying with it sends no second red packet. */
    readonly mch_billno: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 公众账号AppID · Official account app ID. 发红包所用公众号的 AppID，收红包用户的 OpenID 属于它。 App ID that sends the red packet and that re_openid belongs to. */
    readonly wxappid: string;
    /** 商户名称 · Sender merchant name. */
    readonly send_name: string;
    /** 收红包用户OpenID · Recipient OpenID. 领取红包的用户在 wxappid 下的标识。 User who receives the red packet, as known under wxappid. */
    readonly re_openid: string;
    /** 红包总金额 · Red packet total. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
    readonly total_amount: number | string;
    /** 红包发放人数 · Number of recipients. 整数，批次中的总笔数，由商户填写；查询结果中为记录总数。 Integer; items in the batch, given by the merchant, or records in query results. */
    readonly total_num: number | string;
    /** 红包金额分配方式 · Red packet split method. 固定为 ALL_RAND，金额随机分配。 Always ALL_RAND: amounts are drawn at random. Documented: `ALL_RAND`. */
    readonly amt_type: Open<"ALL_RAND">;
    /** 红包祝福语 · Red packet greeting. */
    readonly wishing: string;
    /** 活动名称 · Activity name. */
    readonly act_name: string;
    /** 红包备注 · Red packet remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. */
    readonly remark: string;
    /** 红包场景ID · Red packet scene ID. 表示红包用途的编号，由商户选择。 Number that tells what the red packet is for, chosen by the merchant. Documented: `PRODUCT_1`, `PRODUCT_2`, `PRODUCT_3`, `PRODUCT_4`, `PRODUCT_5`, `PRODUCT_6`, `PRODUCT_7`, `PRODUCT_8`. */
    readonly scene_id?: Open<
      | "PRODUCT_1"
      | "PRODUCT_2"
      | "PRODUCT_3"
      | "PRODUCT_4"
      | "PRODUCT_5"
      | "PRODUCT_6"
      | "PRODUCT_7"
      | "PRODUCT_8">;
    /** 风控信息 · Risk control information. 描述终端等风控要素；红包接口中为 URL 编码的文本。 Device and other risk data; URL-encoded text in red packet operations. Travels URL-encoded; a text is sent as it is. */
    readonly risk_info?: V2MarketingRiskInfo | string;
  };
}

/** Answer of `POST /mmpaymkttransfers/sendminiprogramhb`. */
export interface V2MarketingSendminiprogramhbAnswer {
  /** 返回状态码 · Return status code. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. At most 128 characters. */
  readonly return_msg?: string;
  /** 业务结果 · Business result. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. At most 32 characters. */
  readonly err_code?: string;
  /** 错误描述 · Error description. At most 128 characters. */
  readonly err_code_des?: string;
  /** 商户红包订单号 · Merchant red packet number. At most 28 characters. */
  readonly mch_billno: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** 公众账号AppID · Official account app ID. At most 32 characters. */
  readonly wxappid: string;
  /** 收红包用户OpenID · Recipient OpenID. At most 32 characters. */
  readonly re_openid: string;
  /** 红包总金额 · Red packet total. Digits. */
  readonly total_amount: string;
  /** 微信红包订单号 · WeChat red packet number. 红包订单的编号，由微信支付生成。 Number of the red packet order, assigned by WeChat Pay. At most 32 characters. */
  readonly send_listid: string;
  /** 领取红包参数包 · Red packet package. 由微信支付生成的不透明字符串，唤起微信页面时原样使用，勿改动。 Generated by WeChat Pay; an opaque string handed to the WeChat page unchanged. */
  readonly package: string;
}

/** Options of `POST /mmpaymkttransfers/sendminiprogramhb`. */
export interface V2MarketingSendminiprogramhbOptions extends CallOptions {
  readonly xml: {
    /** 商户红包订单号 · Merchant red packet number. 由商户自定，商户内唯一；以同一单号重试不会重复发放。 Set by the merchant, unique per merchant; retrying with it sends no second red packet. At most 28 characters. */
    readonly mch_billno: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. At most 32 characters. */
    readonly mch_id: string;
    /** 公众账号AppID · Official account app ID. 发红包所用公众号的 AppID，收红包用户的 OpenID 属于它。 App ID that sends the red packet and that re_openid belongs to. At most 32 characters. */
    readonly wxappid: string;
    /** 商户名称 · Sender merchant name. At most 32 characters. */
    readonly send_name: string;
    /** 收红包用户OpenID · Recipient OpenID. 领取红包的用户在 wxappid 下的标识。 User who receives the red packet, as known under wxappid. At most 32 characters. */
    readonly re_openid: string;
    /** 红包总金额 · Red packet total. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
    readonly total_amount: number | string;
    /** 红包发放人数 · Number of recipients. 整数，批次中的总笔数，由商户填写；查询结果中为记录总数。 Integer; items in the batch, given by the merchant, or records in query results. */
    readonly total_num: number | string;
    /** 红包祝福语 · Red packet greeting. At most 128 characters. */
    readonly wishing: string;
    /** 活动名称 · Activity name. At most 32 characters. */
    readonly act_name: string;
    /** 红包备注 · Red packet remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. At most 256 characters. */
    readonly remark: string;
    /** 领取通知方式 · Notification way. At most 256 characters. Always `MINI_PROGRAM_JSAPI`. */
    readonly notify_way: Open<"MINI_PROGRAM_JSAPI">;
    /** 红包场景ID · Red packet scene ID. 表示红包用途的编号，由商户选择。 Number that tells what the red packet is for, chosen by the merchant. Required in cases that the page tells. At most 32 characters. Documented: `PRODUCT_1`, `PRODUCT_2`, `PRODUCT_3`, `PRODUCT_4`, `PRODUCT_5`, `PRODUCT_6`, `PRODUCT_7`, `PRODUCT_8`. */
    readonly scene_id?: Open<
      | "PRODUCT_1"
      | "PRODUCT_2"
      | "PRODUCT_3"
      | "PRODUCT_4"
      | "PRODUCT_5"
      | "PRODUCT_6"
      | "PRODUCT_7"
      | "PRODUCT_8">;
  };
}

/** Answer of `POST /mmpaymkttransfers/sendworkwxredpack`. */
export interface V2MarketingSendworkwxredpackAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 签名 · Signature. */
  readonly sign?: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 商户红包订单号 · Merchant red packet number. */
  readonly mch_billno: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 公众账号AppID · Official account app ID. */
  readonly wxappid: string;
  /** 收红包用户OpenID · Recipient OpenID. */
  readonly re_openid: string;
  /** 红包总金额 · Red packet total. Digits. */
  readonly total_amount: string;
  /** 微信红包订单号 · WeChat red packet number. 红包订单的编号，由微信支付生成。 Number of the red packet order, assigned by WeChat Pay. */
  readonly send_listid: string;
  /** 发送者名称 · Sender name. */
  readonly sender_name?: string;
  /** 发送者头像素材ID · Sender avatar media ID. */
  readonly sender_header_media_id?: string;
}

/** Options of `POST /mmpaymkttransfers/sendworkwxredpack`. */
export interface V2MarketingSendworkwxredpackOptions extends CallOptions {
  readonly xml: {
    /** 商户红包订单号 · Merchant red packet number. 由商户自定，商户内唯一；以同一单号重试不会重复发放。 Set by the merchant, unique per merchant; retrying with it sends no second red packet. */
    readonly mch_billno: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 公众账号AppID · Official account app ID. 发红包所用公众号的 AppID，收红包用户的 OpenID 属于它。 App ID that sends the red packet and that re_openid belongs to. */
    readonly wxappid: string;
    /** 企业微信应用ID · WeCom agent ID. 发红包或付款的企业微信应用编号。 ID of the WeCom app that sends the red packet or payment. Not together with `sender_name`. */
    readonly agentid?: string;
    /** 发送者名称 · Sender name. Not together with `agentid`. */
    readonly sender_name?: string;
    /** 发送者头像素材ID · Sender avatar media ID. 企业微信素材的编号，由商户上传后取得。 Media ID in WeCom, obtained by the merchant through upload. */
    readonly sender_header_media_id?: string;
    /** 收红包用户OpenID · Recipient OpenID. 领取红包的用户在 wxappid 下的标识。 User who receives the red packet, as known under wxappid. */
    readonly re_openid: string;
    /** 红包总金额 · Red packet total. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
    readonly total_amount: number | string;
    /** 红包祝福语 · Red packet greeting. */
    readonly wishing: string;
    /** 活动名称 · Activity name. */
    readonly act_name: string;
    /** 红包备注 · Red packet remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. */
    readonly remark: string;
    /** 红包场景ID · Red packet scene ID. 表示红包用途的编号，由商户选择。 Number that tells what the red packet is for, chosen by the merchant. Documented: `PRODUCT_1`, `PRODUCT_2`, `PRODUCT_3`, `PRODUCT_4`, `PRODUCT_5`, `PRODUCT_6`, `PRODUCT_7`, `PRODUCT_8`. */
    readonly scene_id?: Open<
      | "PRODUCT_1"
      | "PRODUCT_2"
      | "PRODUCT_3"
      | "PRODUCT_4"
      | "PRODUCT_5"
      | "PRODUCT_6"
      | "PRODUCT_7"
      | "PRODUCT_8">;
    /** 企业微信签名 · WeCom signature. 大写 MD5，按企业微信规则以其付款密钥计算，并参与 APIv2 签名。 Upper-case MD5 made with the WeCom payment secret; it takes part in the APIv2 signature. Made with the client's `workWxSecret` where you leave it out. */
    readonly workwx_sign?: string;
  };
}

/** Options of `POST /mmpaymkttransfers/sendredpack`. */
export interface V2RedPacketSendOptions extends CallOptions {
  readonly xml: {
    /** 商户红包订单号 · Merchant red packet number. 由商户自定，商户内唯一；以同一单号重试不会重复发放。 Set by the merchant, unique per merchant; retrying with it sends no second red packet. At most 28 characters. */
    readonly mch_billno: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. At most 32 characters. */
    readonly mch_id: string;
    /** 公众账号AppID · Official account app ID. 发红包所用公众号的 AppID，收红包用户的 OpenID 属于它。 App ID that sends the red packet and that re_openid belongs to. At most 32 characters. */
    readonly wxappid: string;
    /** 商户名称 · Sender merchant name. At most 32 characters. */
    readonly send_name: string;
    /** 收红包用户OpenID · Recipient OpenID. 领取红包的用户在 wxappid 下的标识。 User who receives the red packet, as known under wxappid. At most 32 characters. */
    readonly re_openid: string;
    /** 红包总金额 · Red packet total. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
    readonly total_amount: number | string;
    /** 红包发放人数 · Number of recipients. 整数，批次中的总笔数，由商户填写；查询结果中为记录总数。 Integer; items in the batch, given by the merchant, or records in query results. */
    readonly total_num: number | string;
    /** 红包祝福语 · Red packet greeting. At most 128 characters. */
    readonly wishing: string;
    /** 用户端IP · Client IP. At most 15 characters. */
    readonly client_ip: string;
    /** 活动名称 · Activity name. At most 32 characters. */
    readonly act_name: string;
    /** 红包备注 · Red packet remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. At most 256 characters. */
    readonly remark: string;
    /** 红包场景ID · Red packet scene ID. 表示红包用途的编号，由商户选择。 Number that tells what the red packet is for, chosen by the merchant. Required in cases that the page tells. At most 32 characters. Documented: `PRODUCT_1`, `PRODUCT_2`, `PRODUCT_3`, `PRODUCT_4`, `PRODUCT_5`, `PRODUCT_6`, `PRODUCT_7`, `PRODUCT_8`. */
    readonly scene_id?: Open<
      | "PRODUCT_1"
      | "PRODUCT_2"
      | "PRODUCT_3"
      | "PRODUCT_4"
      | "PRODUCT_5"
      | "PRODUCT_6"
      | "PRODUCT_7"
      | "PRODUCT_8">;
    /** 风控信息 · Risk control information. 描述终端等风控要素；红包接口中为 URL 编码的文本。 Device and other risk data; URL-encoded text in red packet operations. Travels URL-encoded; a text is sent as it is. At most 128 characters. */
    readonly risk_info?: V2MarketingRiskInfo | string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
    readonly sub_mch_id?: string;
    /** 消息触达应用ID · Message App ID. 红包消息触达用户所用的应用ID。 App ID used to reach the user with the red packet message. Required in cases that the page tells. At most 32 characters. */
    readonly msgappid?: string;
  };
}

/** Answer of `POST /mmpaymkttransfers/sendredpack`. */
export interface V2RedPacketSent {
  /** 返回状态码 · Return status code. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. At most 128 characters. */
  readonly return_msg?: string;
  /** 业务结果 · Business result. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. At most 32 characters. */
  readonly err_code?: string;
  /** 错误描述 · Error description. At most 128 characters. */
  readonly err_code_des?: string;
  /** 商户红包订单号 · Merchant red packet number. At most 28 characters. */
  readonly mch_billno: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** 公众账号AppID · Official account app ID. At most 32 characters. */
  readonly wxappid: string;
  /** 收红包用户OpenID · Recipient OpenID. At most 32 characters. */
  readonly re_openid: string;
  /** 红包总金额 · Red packet total. Digits. */
  readonly total_amount: string;
  /** 微信红包订单号 · WeChat red packet number. 红包订单的编号，由微信支付生成。 Number of the red packet order, assigned by WeChat Pay. At most 32 characters. */
  readonly send_listid: string;
}

/** Answer of `POST /mmpaymkttransfers/promotion/paywwsptrans2pocket`. */
export interface V2WorkTransferAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 应用ID · App ID. */
  readonly appid?: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id?: string;
  /** 设备信息 · Device information. */
  readonly device_info?: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str?: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 商户付款单号 · Merchant payment number. */
  readonly partner_trade_no: string;
  /** 微信付款单号 · WeChat payment number. 由微信支付生成，标识一笔付款。 Generated by WeChat Pay; identifies the payment. */
  readonly payment_no: string;
  /** 付款成功时间 · Payment success time. 格式见官方文档，按原样字符串处理。 Format as in the official documentation; treat it as an opaque string. */
  readonly payment_time: string;
}

/** Options of `POST /mmpaymkttransfers/promotion/paywwsptrans2pocket`. */
export interface V2WorkTransferOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 设备信息 · Device information. APIv2 中为设备号文本，v3 中为含设备编号与 IP 的对象。 Device number as text in APIv2; in v3 an object with device ID and IP. */
    readonly device_info?: string;
    /** 商户付款单号 · Merchant payment number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly partner_trade_no: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
    /** 是否校验姓名 · Name check option. 枚举，是否校验收款人真实姓名。 Enumeration: whether the payee's real name is checked. Documented: `FORCE_CHECK`. */
    readonly check_name: Open<"FORCE_CHECK">;
    /** 收款用户姓名 · Recipient real name. */
    readonly re_user_name?: string;
    /** 付款金额 · Payment amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: number | string;
    /** 付款备注 · Payment remark. */
    readonly desc: string;
    /** 终端IP · Terminal IP address. */
    readonly spbill_create_ip: string;
    /** 企业微信签名 · WeCom signature. 大写 MD5，按企业微信规则以其付款密钥计算，并参与 APIv2 签名。 Upper-case MD5 made with the WeCom payment secret; it takes part in the APIv2 signature. Made with the client's `workWxSecret` where you leave it out. */
    readonly workwx_sign?: string;
    /** 付款消息类型 · Payment message type. 表示发送普通付款消息还是审批付款消息，由商户选择。 Tells an ordinary payment message from an approval one; chosen by the merchant. Documented: `NORMAL_MSG`, `APPROVAL_MSG`. */
    readonly ww_msg_type?: Open<"NORMAL_MSG" | "APPROVAL_MSG">;
    /** 审批单号 · Approval number. 企业微信中该笔付款的审批单号。 Number of the WeCom approval of this payment. */
    readonly approval_number?: string;
    /** 审批类型 · Approval type. 固定为 1。 Always 1. Documented: `1`. */
    readonly approval_type?: number | string;
    /** 活动名称 · Activity name. */
    readonly act_name?: string;
    /** 企业微信应用ID · WeCom agent ID. 发红包或付款的企业微信应用编号。 ID of the WeCom app that sends the red packet or payment. */
    readonly agentid?: string;
  };
}

/** Answer of `POST /mmpaymkttransfers/promotion/querywwsptrans2pocket`. */
export interface V2WorkTransferQueryAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 商户付款单号 · Merchant payment number. */
  readonly partner_trade_no: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 微信支付明细单号 · WeChat Pay detail number. 由微信支付生成，标识一笔转账或分账明细。 Assigned by WeChat Pay; identifies one transfer or profit sharing detail. */
  readonly detail_id: string;
  /** 付款状态 · Payment status. 表示单据或记录的处理结果或当前状态。 Tells the outcome or current status, set by WeChat Pay. Documented: `SUCCESS`, `FAILED`, `PROCESSING`. */
  readonly status: Open<"SUCCESS" | "FAILED" | "PROCESSING">;
  /** 失败原因 · Failure reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. */
  readonly reason: string;
  /** 收款用户姓名 · Recipient name. */
  readonly transfer_name?: string;
  /** 付款金额 · Payment amount. 整数，单位为分；付给用户的金额。 Integer, in fen; amount paid to the user. Digits. */
  readonly payment_amount: string;
  /** 转账时间 · Transfer time. 北京时间，格式 yyyy-MM-dd HH:mm:ss。 Beijing time, yyyy-MM-dd HH:mm:ss. */
  readonly transfer_time: string;
  /** 付款备注 · Payment remark. */
  readonly desc: string;
}

/** Options of `POST /mmpaymkttransfers/promotion/querywwsptrans2pocket`. */
export interface V2WorkTransferQueryOptions extends CallOptions {
  readonly xml: {
    /** 商户付款单号 · Merchant payment number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly partner_trade_no?: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
  };
}
