// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { AtLeastOne, CallOptions, Open, Sensitive } from "../../chain/options.ts";

export interface MedInsCashAddDetail {
  /** 现金补充金额 · Cash addition amount. 医保之外加收的现金；整数，单位为分。 Cash charged in addition to medical insurance. Integer, in fen. */
  readonly cash_add_fee: number;
  /** 现金补充类型 · Cash addition type. 枚举，加收的是运费还是其他医疗费用等。 Enumeration: what the addition pays for, such as freight. Documented: `DEFAULT_ADD_TYPE`, `FREIGHT`, `OTHER_MEDICAL_EXPENSES`. */
  readonly cash_add_type: Open<"DEFAULT_ADD_TYPE" | "FREIGHT" | "OTHER_MEDICAL_EXPENSES">;
}

export interface MedInsCashReduceDetail {
  /** 现金减免金额 · Cash reduction amount. 从自费金额中减免的部分；整数，单位为分。 Taken off what the patient pays in cash. Integer, in fen. */
  readonly cash_reduce_fee: number;
  /** 现金减免类型 · Cash reduction type. 枚举，减免来自医院、药店折扣或预缴款等。 Enumeration: source of the reduction, such as hospital, pharmacy discount or prepayment. Documented: `DEFAULT_REDUCE_TYPE`, `HOSPITAL_REDUCE`, `PHARMACY_DISCOUNT`, `DISCOUNT`, `PRE_PAYMENT`, `DEPOSIT_DEDUCTION`. */
  readonly cash_reduce_type: Open<
    | "DEFAULT_REDUCE_TYPE"
    | "HOSPITAL_REDUCE"
    | "PHARMACY_DISCOUNT"
    | "DISCOUNT"
    | "PRE_PAYMENT"
    | "DEPOSIT_DEDUCTION">;
}

/**
 * Answer of `POST /v3/med-ins/orders`.
 * Answer of `GET /v3/med-ins/orders/mix-trade-no/{mix_trade_no}`.
 * Answer of `GET /v3/med-ins/orders/out-trade-no/{out_trade_no}`.
 */
export interface MedInsOrder {
  /** 医保自费混合订单号 · Mixed order number. At most 32 characters. */
  readonly mix_trade_no: string;
  /** 混合支付状态 · Mixed payment status. 医保自费混合订单整体的支付状态。 State of the mixed medical insurance and self-pay order as a whole. Documented: `UNKNOWN_MIX_PAY_STATUS`, `MIX_PAY_CREATED`, `MIX_PAY_SUCCESS`, `MIX_PAY_REFUND`, `MIX_PAY_FAIL`. */
  readonly mix_pay_status: Open<
    | "UNKNOWN_MIX_PAY_STATUS"
    | "MIX_PAY_CREATED"
    | "MIX_PAY_SUCCESS"
    | "MIX_PAY_REFUND"
    | "MIX_PAY_FAIL">;
  /** 自费支付状态 · Self-payment status. 表示医保订单自费部分的支付状态。 Tells how far the self-paid part of the medical order is. Documented: `UNKNOWN_SELF_PAY_STATUS`, `SELF_PAY_CREATED`, `SELF_PAY_SUCCESS`, `SELF_PAY_REFUND`, `SELF_PAY_FAIL`, `NO_SELF_PAY`. */
  readonly self_pay_status: Open<
    | "UNKNOWN_SELF_PAY_STATUS"
    | "SELF_PAY_CREATED"
    | "SELF_PAY_SUCCESS"
    | "SELF_PAY_REFUND"
    | "SELF_PAY_FAIL"
    | "NO_SELF_PAY">;
  /** 医保支付状态 · Medical insurance payment status. 混合订单中医保部分的支付状态。 State of the medical insurance part of the mixed order. Documented: `UNKNOWN_MED_INS_PAY_STATUS`, `MED_INS_PAY_CREATED`, `MED_INS_PAY_SUCCESS`, `MED_INS_PAY_REFUND`, `MED_INS_PAY_FAIL`, `NO_MED_INS_PAY`. */
  readonly med_ins_pay_status: Open<
    | "UNKNOWN_MED_INS_PAY_STATUS"
    | "MED_INS_PAY_CREATED"
    | "MED_INS_PAY_SUCCESS"
    | "MED_INS_PAY_REFUND"
    | "MED_INS_PAY_FAIL"
    | "NO_MED_INS_PAY">;
  /** 支付成功时间 · Payment success time. 支付分多为 yyyyMMddHHmmss，北京时间；医保等为 RFC 3339，带时区。 Mostly yyyyMMddHHmmss, Beijing time, in PayScore; RFC 3339 with offset in medical insurance. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly paid_time?: string;
  /** 医保返回的透传内容 · Content returned by insurance. JSON 编码的字符串，由 SDK 解码；来自医保局。 JSON in a string, decoded by the SDK; comes from the medical insurance bureau. JSON text on the wire, here decoded. At most 2048 characters. */
  readonly passthrough_response_content?: MedInsPassthroughResponseContent;
  /** 混合支付类型 · Mixed payment type. Documented: `UNKNOWN_MIX_PAY_TYPE`, `CASH_ONLY`, `INSURANCE_ONLY`, `CASH_AND_INSURANCE`. */
  readonly mix_pay_type: Open<"UNKNOWN_MIX_PAY_TYPE" | "CASH_ONLY" | "INSURANCE_ONLY" | "CASH_AND_INSURANCE">;
  /** 医保订单类型 · Medical order type. Documented: `UNKNOWN_ORDER_TYPE`, `REG_PAY`, `DIAG_PAY`, `COVID_EXAM_PAY`, `IN_HOSP_PAY`, `PHARMACY_PAY`, `INSURANCE_PAY`, `INT_REG_PAY`, `INT_RE_DIAG_PAY`, `INT_RX_PAY`, `COVID_ANTIGEN_PAY`, `MED_PAY`. */
  readonly order_type: Open<
    | "UNKNOWN_ORDER_TYPE"
    | "REG_PAY"
    | "DIAG_PAY"
    | "COVID_EXAM_PAY"
    | "IN_HOSP_PAY"
    | "PHARMACY_PAY"
    | "INSURANCE_PAY"
    | "INT_REG_PAY"
    | "INT_RE_DIAG_PAY"
    | "INT_RX_PAY"
    | "COVID_ANTIGEN_PAY"
    | "MED_PAY">;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid?: string;
  /** 是否代亲属支付 · Paying for a relative. */
  readonly pay_for_relatives?: boolean;
  /** 商户订单号 · Merchant order number. At most 64 characters. */
  readonly out_trade_no: string;
  /** 医疗机构订单号 · Medical institution order number. At most 40 characters. */
  readonly serial_no: string;
  /** 医保支付订单号 · Insurance payment order ID. At most 64 characters. */
  readonly pay_order_id?: string;
  /** 医保支付授权码 · Insurance payment authorisation. At most 40 characters. */
  readonly pay_auth_no?: string;
  /** 用户位置 · User's location. At most 40 characters. */
  readonly geo_location?: string;
  /** 城市ID · City ID. At most 8 characters. */
  readonly city_id: string;
  /** 医疗机构名称 · Medical institution name. At most 128 characters. */
  readonly med_inst_name: string;
  /** 医疗机构编码 · Medical institution number. At most 32 characters. */
  readonly med_inst_no: string;
  /** 医保下单时间 · Medical order creation time. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly med_ins_order_create_time?: string;
  /** 医保订单总金额 · Medical order total. */
  readonly total_fee: number;
  /** 医保统筹支付金额 · Medical insurance fund amount. */
  readonly med_ins_gov_fee?: number;
  /** 医保个账支付金额 · Personal medical account amount. */
  readonly med_ins_self_fee?: number;
  /** 医保其他支付金额 · Other medical insurance amount. */
  readonly med_ins_other_fee?: number;
  /** 现金支付金额 · Cash payment amount. */
  readonly med_ins_cash_fee?: number;
  /** 微信支付自费金额 · WeChat Pay cash amount. */
  readonly wechat_pay_cash_fee?: number;
  /** 现金补充列表 · Cash additions. */
  readonly cash_add_detail?: readonly MedInsCashAddDetail[];
  /** 现金减免列表 · Cash reductions. */
  readonly cash_reduce_detail?: readonly MedInsCashReduceDetail[];
  /** 回调通知地址 · Notification address. At most 256 characters. */
  readonly callback_url: string;
  /** 自费预下单ID · Self-paid prepay ID. At most 64 characters. */
  readonly prepay_id?: string;
  /** 透传给医保的内容 · Content passed to insurance. JSON text on the wire, here decoded. At most 2048 characters. */
  readonly passthrough_request_content?: MedInsPassthroughRequestContent;
  /** 扩展信息 · Extra information. At most 512 characters. */
  readonly extends?: string;
  /** 附加数据 · Attached data. At most 128 characters. */
  readonly attach?: string;
  /** 医保渠道号 · Medical insurance channel number. At most 32 characters. */
  readonly channel_no?: string;
  /** 是否医保测试环境 · Medical insurance test environment. */
  readonly med_ins_test_env?: boolean;
  /** 医保支付失败原因 · Medical insurance failure reason. At most 2048 characters. */
  readonly med_ins_fail_reason?: string;
  /** 医疗机构应用ID · Medical institution's App ID. Partners only. At most 32 characters. */
  readonly sub_appid?: string;
  /** 医疗机构商户号 · Medical institution's merchant ID. Partners only. At most 32 characters. */
  readonly sub_mchid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. Partners only. At most 128 characters. */
  readonly sub_openid?: string;
}

/** Options of `GET /v3/med-ins/orders/mix-trade-no/{mix_trade_no}`. */
export interface MedInsOrderByMixTradeNoQueryOptions extends CallOptions {
  /** 医保自费混合订单号 · Mixed order number. 由微信支付生成，标识一笔医保自费混合订单。 Generated by WeChat Pay; identifies a mixed medical insurance order. At most 32 characters. */
  readonly mix_trade_no: string;
  readonly query?: {
    /** 医疗机构商户号 · Medical institution's merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
    readonly sub_mchid: string;
  };
}

/** Options of `GET /v3/med-ins/orders/out-trade-no/{out_trade_no}`. */
export interface MedInsOrderByOutTradeNoQueryOptions extends CallOptions {
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. At most 64 characters. */
  readonly out_trade_no: string;
  readonly query?: {
    /** 医疗机构商户号 · Medical institution's merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
    readonly sub_mchid: string;
  };
}

/** Members of `json` that every call of `v3/med-ins/orders#post` has. */
export interface MedInsOrderCreateJson {
  /** 混合支付类型 · Mixed payment type. 说明订单使用现金、医保还是两者混合。 Whether the order is paid in cash, by medical insurance, or both. Documented: `UNKNOWN_MIX_PAY_TYPE`, `CASH_ONLY`, `INSURANCE_ONLY`, `CASH_AND_INSURANCE`. */
  readonly mix_pay_type: Open<"UNKNOWN_MIX_PAY_TYPE" | "CASH_ONLY" | "INSURANCE_ONLY" | "CASH_AND_INSURANCE">;
  /** 医保订单类型 · Medical order type. 报关查询中为单号种类，医保中为诊疗与支付业务类型。 Kind of number in customs queries; kind of medical payment in medical insurance. Documented: `UNKNOWN_ORDER_TYPE`, `REG_PAY`, `DIAG_PAY`, `COVID_EXAM_PAY`, `IN_HOSP_PAY`, `PHARMACY_PAY`, `INSURANCE_PAY`, `INT_REG_PAY`, `INT_RE_DIAG_PAY`, `INT_RX_PAY`, `COVID_ANTIGEN_PAY`, `MED_PAY`. */
  readonly order_type: Open<
    | "UNKNOWN_ORDER_TYPE"
    | "REG_PAY"
    | "DIAG_PAY"
    | "COVID_EXAM_PAY"
    | "IN_HOSP_PAY"
    | "PHARMACY_PAY"
    | "INSURANCE_PAY"
    | "INT_REG_PAY"
    | "INT_RE_DIAG_PAY"
    | "INT_RX_PAY"
    | "COVID_ANTIGEN_PAY"
    | "MED_PAY">;
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
  readonly appid: string;
  /** 付款人实名信息 · Payer's identity. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
  readonly payer: MedInsPayer;
  /** 是否代亲属支付 · Paying for a relative. */
  readonly pay_for_relatives?: boolean;
  /** 亲属信息 · Relative's details. Required when `pay_for_relatives` is `true`. */
  readonly relative?: MedInsRelative;
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. At most 64 characters. */
  readonly out_trade_no: string;
  /** 医疗机构订单号 · Medical institution order number. 平台证书的序列号，40 位大写十六进制。 Serial of the platform certificate, 40 upper-case hex digits. At most 40 characters. */
  readonly serial_no: string;
  /** 医保支付订单号 · Insurance payment order ID. 由医保侧生成的待支付订单号，商户原样填写。 Order number made by the insurance side; sent unchanged. Required in cases that the page tells. Not given in cases that the page tells. At most 64 characters. */
  readonly pay_order_id?: string;
  /** 医保支付授权码 · Insurance payment authorisation. 由医保侧生成的支付授权码，商户原样填写。 Payment authorisation made by the insurance side; sent unchanged. Required in cases that the page tells. Not given in cases that the page tells. At most 40 characters. */
  readonly pay_auth_no?: string;
  /** 用户位置 · User's location. Required in cases that the page tells. Not given in cases that the page tells. At most 40 characters. */
  readonly geo_location?: string;
  /** 城市ID · City ID. 城市的行政区划编码，由调用方填写。 Administrative region code of the city; given by the caller. At most 8 characters. */
  readonly city_id: string;
  /** 医疗机构名称 · Medical institution name. At most 128 characters. */
  readonly med_inst_name: string;
  /** 医疗机构编码 · Medical institution number. 医疗机构的编码。 Number of the medical institution; supplied by the merchant. At most 32 characters. */
  readonly med_inst_no: string;
  /** 医保下单时间 · Medical order creation time. 医疗机构的订单创建时间，RFC 3339 格式，带时区。 When the medical institution created the order; RFC 3339 with offset. Required in cases that the page tells. Not given in cases that the page tells. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly med_ins_order_create_time?: string;
  /** 医保订单总金额 · Medical order total. 整数，单位为分，由商户填写；沙箱中金额决定测试用例。 Integer digits, in fen; given by the merchant; in the sandbox it selects the test case. */
  readonly total_fee: number;
  /** 医保统筹支付金额 · Medical insurance fund amount. 整数，单位为分；由医保统筹基金支付的部分。 Integer, in fen; the part paid by the pooled medical insurance fund. Required in cases that the page tells. Not given in cases that the page tells. */
  readonly med_ins_gov_fee?: number;
  /** 医保个账支付金额 · Personal medical account amount. 整数，单位为分；由医保个人账户支付的部分。 Integer, in fen; the part paid from the personal medical insurance account. Required in cases that the page tells. Not given in cases that the page tells. */
  readonly med_ins_self_fee?: number;
  /** 医保其他支付金额 · Other medical insurance amount. 整数，单位为分；医保中统筹与个人账户之外的其他部分。 Integer, in fen; medical insurance share outside pooled fund and personal account. Required in cases that the page tells. Not given in cases that the page tells. */
  readonly med_ins_other_fee?: number;
  /** 现金支付金额 · Cash payment amount. 整数，单位为分；用户以现金方式自费的部分。 Integer, in fen; the part the user pays in cash. Required in cases that the page tells. Not given in cases that the page tells. */
  readonly med_ins_cash_fee?: number;
  /** 微信支付自费金额 · WeChat Pay cash amount. 整数，单位为分，医保订单中用户实际以微信支付的金额，由从业机构填写。 Integer, in fen; what the user pays through WeChat Pay in a medical order, given by the institution. Required in cases that the page tells. Not given in cases that the page tells. */
  readonly wechat_pay_cash_fee?: number;
  /** 现金补充列表 · Cash additions. Required in cases that the page tells. */
  readonly cash_add_detail?: readonly MedInsCashAddDetail[];
  /** 现金减免列表 · Cash reductions. Required in cases that the page tells. */
  readonly cash_reduce_detail?: readonly MedInsCashReduceDetail[];
  /** 回调通知地址 · Notification address. At most 256 characters. */
  readonly callback_url: string;
  /** 自费预下单ID · Self-paid prepay ID. 由微信支付生成，用于唤起支付，有效期 2 小时。 Generated by WeChat Pay; used to start the payment; valid for 2 hours. Required in cases that the page tells. Not given in cases that the page tells. At most 64 characters. */
  readonly prepay_id?: string;
  /** 透传给医保的内容 · Content passed to insurance. JSON 编码的字符串，编码由 SDK 完成；原样传给医保局。 JSON in a string, encoded by the SDK; passed on to the medical insurance bureau. Travels as JSON text; a text is sent as it is. At most 2048 characters. */
  readonly passthrough_request_content?: MedInsPassthroughRequestContent | string;
  /** 扩展信息 · Extra information. At most 512 characters. */
  readonly extends?: string;
  /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. At most 128 characters. */
  readonly attach?: string;
  /** 医保渠道号 · Medical insurance channel number. 医保支付的渠道编号，由从业机构填写。 Channel number of the medical insurance payment; given by the institution. At most 32 characters. */
  readonly channel_no?: string;
  /** 是否医保测试环境 · Medical insurance test environment. */
  readonly med_ins_test_env?: boolean;
}

/** Options of `POST /v3/med-ins/orders`. */
export interface MedInsOrderCreateOptions extends CallOptions {
  readonly json: MedInsOrderCreateJson & (({
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At least one of this and `sub_openid`. At most 128 characters. */
    readonly openid?: string;
    /** 医疗机构应用ID · Medical institution's App ID. 使用 sub_openid 时必填。 Needed with sub_openid. Partners only. At most 32 characters. */
    readonly sub_appid: string;
    /** 医疗机构商户号 · Medical institution's merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
    readonly sub_mchid: string;
    /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在 sub_appid 下的标识；须同时提供 sub_appid。 The user under sub_appid, which must be given with it. Partners only. At least one of this and `openid`. At most 128 characters. */
    readonly sub_openid?: string;
  } & AtLeastOne<"openid" | "sub_openid">) | {
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
    readonly openid: string;
    readonly sub_appid?: undefined;
    readonly sub_mchid?: undefined;
    readonly sub_openid?: undefined;
  });
}

export interface MedInsPassthroughRequestContent {
  /** 医保支付授权码 · Insurance payment authorisation. 由医保侧生成的支付授权码，原样传递。 Payment authorisation made by the insurance side; passed on unchanged. */
  readonly payAuthNo?: string;
  /** 医保支付订单号 · Insurance payment order ID. 由医保侧生成的待支付订单号，原样传递。 Order number made by the insurance side; passed on unchanged. */
  readonly payOrdId?: string;
  /** 结算经纬度 · Settlement coordinates. 经度与纬度，以逗号分隔，由医疗机构透传给医保。 Longitude and latitude, comma separated, passed through to the medical insurance. */
  readonly setlLatlnt?: string;
}

export interface MedInsPassthroughResponseContent {
  /** 医保支付授权码 · Insurance payment authorisation. */
  readonly payAuthNo?: string;
  /** 医保支付订单号 · Insurance payment order ID. */
  readonly payOrdId?: string;
  /** 结算经纬度 · Settlement coordinates. */
  readonly setlLatlnt?: string;
}

export interface MedInsPayer {
  /** 付款人姓名 · Payer's name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. Sensitive: give the plain text; it travels encrypted. At most 512 characters. */
  readonly name: Sensitive;
  /** 证件号码摘要 · ID number digest. 填写摘要原文，由 SDK 加密。 Give the digest in plain text; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. At most 512 characters. */
  readonly id_digest: Sensitive;
  /** 证件类型 · Document type. 枚举，会员卡指卡的种类，医保支付与消费金指证件种类。 Enumeration: member card, kind of card; medical insurance and consumption credit, kind of identity document. Documented: `UNKNOWN_USER_CARD_TYPE`, `ID_CARD`, `HOUSEHOLD_REGISTRATION`, `FOREIGNER_PASSPORT`, `MAINLAND_TRAVEL_PERMIT_FOR_TW`, `MAINLAND_TRAVEL_PERMIT_FOR_MO`, `MAINLAND_TRAVEL_PERMIT_FOR_HK`, `FOREIGN_PERMANENT_RESIDENT`. */
  readonly card_type: Open<
    | "UNKNOWN_USER_CARD_TYPE"
    | "ID_CARD"
    | "HOUSEHOLD_REGISTRATION"
    | "FOREIGNER_PASSPORT"
    | "MAINLAND_TRAVEL_PERMIT_FOR_TW"
    | "MAINLAND_TRAVEL_PERMIT_FOR_MO"
    | "MAINLAND_TRAVEL_PERMIT_FOR_HK"
    | "FOREIGN_PERMANENT_RESIDENT">;
}

/** Members of `json` that every call of `v3/med-ins/refunds/notify#post` has. */
export interface MedInsRefundsNotifyJson {
  /** 医保退款总金额 · Total medical insurance refund. 整数，单位为分。 Integer, in fen. */
  readonly med_refund_total_fee: number;
  /** 医保统筹退款金额 · Medical insurance fund refund. 整数，单位为分。 Integer, in fen. Formerly `med_refund__gov_fee`. */
  readonly med_refund_gov_fee: number;
  /** 医保个账退款金额 · Personal medical account refund. 整数，单位为分。 Integer, in fen. Formerly `med_refund__self_fee`. */
  readonly med_refund_self_fee: number;
  /** 医保其他退款金额 · Other medical insurance refund. 整数，单位为分。 Integer, in fen. Formerly `med_refund__other_fee`. */
  readonly med_refund_other_fee: number;
  /** 退款时间 · Refund time. v3 为 RFC 3339 时间（带时区偏移），红包查询为 yyyy-MM-dd HH:mm:ss。 RFC 3339 with offset in v3; yyyy-MM-dd HH:mm:ss in red packet queries. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly refund_time: string;
  /** 商户退款单号 · Merchant refund number. 由商户自定，64 个以内字符，商户内唯一；同一单号同样内容只退一次。 Set by the merchant: up to 64 characters, unique per merchant; one number refunds only once. At most 64 characters. */
  readonly out_refund_no: string;
}

/** Options of `POST /v3/med-ins/refunds/notify`. */
export interface MedInsRefundsNotifyOptions extends CallOptions {
  readonly query: {
    /** 医保自费混合订单号 · Mixed order number. 由微信支付生成，标识一笔医保自费混合订单。 Generated by WeChat Pay; identifies a mixed medical insurance order. At most 32 characters. */
    readonly mix_trade_no: string;
  };
  readonly json: MedInsRefundsNotifyJson & ({
    /** 医疗机构商户号 · Medical institution's merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
    readonly sub_mchid: string;
  } | {
    readonly sub_mchid?: undefined;
  });
}

export interface MedInsRelative {
  /** 亲属姓名 · Relative's name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. Sensitive: give the plain text; it travels encrypted. At most 512 characters. */
  readonly name: Sensitive;
  /** 证件号码摘要 · ID number digest. 填写摘要原文，由 SDK 加密。 Give the digest in plain text; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. At most 512 characters. */
  readonly id_digest: Sensitive;
  /** 证件类型 · Document type. 枚举，会员卡指卡的种类，医保支付与消费金指证件种类。 Enumeration: member card, kind of card; medical insurance and consumption credit, kind of identity document. Documented: `UNKNOWN_USER_CARD_TYPE`, `ID_CARD`, `HOUSEHOLD_REGISTRATION`, `FOREIGNER_PASSPORT`, `MAINLAND_TRAVEL_PERMIT_FOR_TW`, `MAINLAND_TRAVEL_PERMIT_FOR_MO`, `MAINLAND_TRAVEL_PERMIT_FOR_HK`, `FOREIGN_PERMANENT_RESIDENT`. */
  readonly card_type: Open<
    | "UNKNOWN_USER_CARD_TYPE"
    | "ID_CARD"
    | "HOUSEHOLD_REGISTRATION"
    | "FOREIGNER_PASSPORT"
    | "MAINLAND_TRAVEL_PERMIT_FOR_TW"
    | "MAINLAND_TRAVEL_PERMIT_FOR_MO"
    | "MAINLAND_TRAVEL_PERMIT_FOR_HK"
    | "FOREIGN_PERMANENT_RESIDENT">;
}
