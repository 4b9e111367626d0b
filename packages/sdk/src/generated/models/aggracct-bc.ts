// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Sensitive } from "../../call.ts";

export interface AggracctBcBeneficialOwner {
  /** 受益所有人序号 · Beneficial owner number. 标识列表中的一位受益所有人。 Identifies one beneficial owner in the list. */
  readonly beneficial_owner_no: string;
  /** 受益所有人证件类型 · Beneficial owner ID type. 枚举，证件种类的代码。 Enumeration: code of the kind of document. Documented: `01`. */
  readonly beneficial_owner_id_type: Open<"01">;
  /** 受益所有人姓名 · Beneficial owner name. 敏感字段，由 SDK 解密，读到的是明文。 Sensitive: the SDK decrypts it, you read plain text. Sensitive: arrives encrypted; this is the plain text. */
  readonly beneficial_owner_name: string;
  /** 受益所有人证件号码 · Beneficial owner ID number. 敏感字段，由 SDK 解密，读到的是明文。 Sensitive: the SDK decrypts it, you read plain text. Sensitive: arrives encrypted; this is the plain text. */
  readonly beneficial_owner_id_no: string;
  /** 证件有效期开始日期 · ID valid from. 受益所有人证件有效期的起始日期；文档未载明格式。 First day the beneficial owner's document is valid; format not documented. */
  readonly beneficial_owner_effective_date: string;
  /** 证件有效期结束日期 · ID valid until. 受益所有人证件有效期的结束日期；文档未载明格式。 Last day the beneficial owner's document is valid; format not documented. */
  readonly beneficial_owner_expire_date: string;
  /** 证件正面照片ID · ID front image identifier. 受益所有人证件正面照片的媒体标识。 Media identifier of the front of the beneficial owner's document. */
  readonly beneficial_owner_img_front_id: string;
  /** 证件反面照片ID · ID back image identifier. 受益所有人证件反面照片的媒体标识。 Media identifier of the back of the beneficial owner's document. */
  readonly beneficial_owner_img_back_id: string;
  /** 受益所有人地址 · Beneficial owner address. 敏感字段，由 SDK 解密，读到的是明文。 Sensitive: the SDK decrypts it, you read plain text. Sensitive: arrives encrypted; this is the plain text. */
  readonly beneficial_owner_address: string;
}

export interface AggracctBcLegalRepresentative {
  /** 法定代表人证件类型 · Legal representative's ID type. 说明证件属于哪一种身份证件。 Tells which kind of identity document it is. Documented: `01`. */
  readonly legal_representative_id_type: Open<"01">;
  /** 法定代表人姓名 · Legal representative's name. 由 SDK 解密，得到明文。 The SDK decrypts it; plain text out. Sensitive: arrives encrypted; this is the plain text. */
  readonly legal_representative_name: string;
  /** 法定代表人证件号码 · Legal representative's ID number. 由 SDK 解密，得到明文。 The SDK decrypts it; plain text out. Sensitive: arrives encrypted; this is the plain text. */
  readonly legal_representative_id_no: string;
  /** 法人证件有效期起始日 · Representative's document valid from. 证件有效期的起始日期。 First day on which the document is valid. */
  readonly legal_representative_effective_date: string;
  /** 法人证件有效期结束日 · Representative's document valid until. 证件有效期的结束日期。 Last day on which the document is valid. */
  readonly legal_representative_expire_date: string;
  /** 法人证件正面影像ID · Document front image ID. 用于查询影像件资料的标识。 Identifies the image in the media query. */
  readonly legal_representative_img_front_id: string;
  /** 法人证件反面影像ID · Document back image ID. 用于查询影像件资料的标识。 Identifies the image in the media query. */
  readonly legal_representative_img_back_id: string;
  /** 法定代表人住址 · Legal representative's address. 由 SDK 解密，得到明文。 The SDK decrypts it; plain text out. Sensitive: arrives encrypted; this is the plain text. */
  readonly legal_representative_address: string;
  /** 法人证件签发机关 · Issuing authority. */
  readonly legal_representative_issue_authority?: string;
  /** 法定代表人国籍或民族 · Representative's nationality or ethnicity. */
  readonly legal_representative_nation?: string;
}

export interface AggracctBcPunishOrder {
  /** 微信支付管控单号 · WeChat Pay restriction number. 管控单的编号，由微信支付生成。 Number of the restriction order, assigned by WeChat Pay. */
  readonly wxpay_punish_no: string;
  /** 请求方单号 · Requester's number. */
  readonly out_request_no: string;
  /** 目标商户号 · Target merchant ID. */
  readonly mchid: string;
  /** 管控场景 · Punishment scene. */
  readonly punish_scene: number;
  /** 管控规则版本号 · Punishment rule version. */
  readonly punish_rule_version: number;
  /** 管控原因 · Punishment reason. */
  readonly punish_reason?: string;
  /** 管控开始时间 · Punishment start time. 格式见官方文档，按原样字符串处理。 Format as in the official documentation; treat it as an opaque string. */
  readonly punish_start_time?: string;
  /** 管控结束时间 · Punishment end time. */
  readonly punish_end_time?: string;
  /** 管控受理时间 · Punishment acceptance time. 格式见官方文档，按原样字符串处理。 Format as in the official documentation; treat it as an opaque string. */
  readonly punish_accept_time: string;
  /** 管控完成时间 · Punishment finish time. 格式见官方文档，按原样字符串处理。 Format as in the official documentation; treat it as an opaque string. */
  readonly punish_finish_time?: string;
  /** 管控状态 · Punishment state. 管控正在执行、成功或失败。 Whether the punishment is being carried out, succeeded or failed. Documented: `EXECUTING`, `SUCCESS`, `FAILED`. */
  readonly punish_state: Open<"EXECUTING" | "SUCCESS" | "FAILED">;
  /** 管控生效状态 · Control effect state. 说明管控当前生效还是已解除。 Tells whether the control is in force or lifted. Documented: `ACTIVE`, `RECOVERED`. */
  readonly effect_state?: Open<"ACTIVE" | "RECOVERED">;
  /** 管控手段 · Control measures. 枚举数组，禁止收款、提现、支付、退款或销户。 Array of enumerated measures: receiving, withdrawing, paying, refunding or closing disabled. Documented: `DISABLE_RECEIVE`, `DISABLE_WITHDRAWAL`, `DISABLE_PAY`, `DISABLE_REFUND`, `DISABLE_CLOSE_MERCHANT`. */
  readonly control_action?: readonly (Open<
    | "DISABLE_RECEIVE"
    | "DISABLE_WITHDRAWAL"
    | "DISABLE_PAY"
    | "DISABLE_REFUND"
    | "DISABLE_CLOSE_MERCHANT">)[];
  /** 错误描述 · Error message. */
  readonly error_message?: string;
  /** 错误代码 · Error code. 仅在失败时返回，用于定位失败原因。 Returned only on failure; names the cause. */
  readonly error_code?: string;
}

export interface AggracctBcRecoverOrder {
  /** 微信支付解管单号 · WeChat Pay release number. 解管单的编号，由微信支付生成。 Number of the release order, assigned by WeChat Pay. */
  readonly wxpay_recover_no: string;
  /** 请求方单号 · Requester's number. */
  readonly out_request_no: string;
  /** 关联微信管控单号 · Related WeChat order number. */
  readonly related_wxpay_punish_no: string;
  /** 目标商户号 · Target merchant ID. */
  readonly mchid: string;
  /** 管控场景 · Punishment scene. */
  readonly punish_scene: string;
  /** 管控规则版本号 · Punishment rule version. */
  readonly punish_rule_version: string;
  /** 解管受理时间 · Release acceptance time. 时间文本，格式以该产品文档为准，由微信支付返回。 Time as text, format as in the product's documentation; set by WeChat Pay. */
  readonly recover_accept_time: string;
  /** 解管完成时间 · Release completion time. 时间文本，格式以该产品文档为准，由微信支付返回。 Time as text, format as in the product's documentation; set by WeChat Pay. */
  readonly recover_finish_time: string;
  /** 解管状态 · Release state. 表示解除管控执行到哪一步，由微信支付返回。 Tells how far the release has been executed; set by WeChat Pay. Documented: `EXECUTING`, `SUCCESS`, `FAILED`. */
  readonly recover_state: Open<"EXECUTING" | "SUCCESS" | "FAILED">;
  /** 解除管控原因 · Release reason. */
  readonly recover_reason: string;
  /** 错误描述 · Error message. */
  readonly error_message?: string;
  /** 错误代码 · Error code. 仅在失败时返回，用于定位失败原因。 Returned only on failure; names the cause. */
  readonly error_code?: string;
}

/** Answer of `GET /v3/aggracct-bc/wb-channel/account/balance`. */
export interface AggracctBcWbChannelAccountBalance {
  /** 是否有在途减额 · Reduction is under way. */
  readonly in_transit_reduction_exist?: boolean;
  /** 渠道额度余额 · Channel quota balance. 整数，单位为分。 Integer, in fen. */
  readonly balance?: number;
}

/** Options of `GET /v3/aggracct-bc/wb-channel/account/balance`. */
export interface AggracctBcWbChannelAccountBalanceQueryOptions extends CallOptions {
  readonly query: {
    /** 目标商户号 · Target merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
    readonly mchid: string;
    /** 台账号 · Ledger account number. 聚合账户的台账号；请求传明文由 SDK 加密，应答由 SDK 解密。 Ledger of the aggregated account. Sensitive: the SDK encrypts it in requests and decrypts it in answers. Sensitive: give the plain text; it travels encrypted. */
    readonly bal_account_no: Sensitive;
    /** 银行卡号 · Bank card number. 企业支付中为额度卡号，由微信支付生成；聚合账户中为敏感字段，由 SDK 加解密。 Enterprise payment: quota card number assigned by WeChat Pay; aggregated account: sensitive, the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly card_no?: Sensitive;
    /** 商户子账户协议号 · Sub-account agreement number. 商户子账户协议的编号，由渠道方填写。 Number of the merchant's sub-account agreement, given by the channel. */
    readonly sgn_no?: string;
    /** 请求场景 · Request scene. 表示商户所属的业务场景，由渠道方填写。 Tells which line of business the merchant belongs to; given by the channel. Documented: `SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`, `SJT_MICRO_MERCHANT`, `WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`. */
    readonly req_scene?: Open<
      | "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT"
      | "SJT_MICRO_MERCHANT"
      | "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT">;
  };
}

/** Answer of `GET /v3/aggracct-bc/wb-channel/account/mch_archives`. */
export interface AggracctBcWbChannelAccountMchArchive {
  /** 目标商户号 · Target merchant ID. */
  readonly mchid?: string;
  /** 台账号 · Ledger account number. Sensitive: arrives encrypted; this is the plain text. */
  readonly bal_account_no?: string;
  /** 商户类型 · Merchant type. 说明商户是企业还是个体等主体类型，各产品取值不同。 Legal kind of the merchant, such as enterprise or individual; values differ by product. Documented: `1`, `2`, `3`. */
  readonly merchant_type?: Open<"1" | "2" | "3">;
  /** 商户证件类型 · Merchant ID document type. 说明 merchant_id_no 属于哪种证件。 Tells which kind of document merchant_id_no belongs to. Documented: `12`. */
  readonly merchant_id_type?: Open<"12">;
  /** 商户名称 · Merchant name. 商户的名称；查询银行台账商户资料时以密文返回，由 SDK 解密。 Name of the merchant; encrypted in the bank ledger query and decrypted by the SDK. Sensitive: arrives encrypted; this is the plain text. */
  readonly merchant_name?: string;
  /** 商户证件号码 · Merchant ID document number. SDK 解密后给出明文。 The SDK decrypts it; you read plain text. Sensitive: arrives encrypted; this is the plain text. */
  readonly merchant_id_no?: string;
  /** 证件有效期起始日 · Document valid from. 主体证件有效期的起始日期。 First day on which the company document is valid. */
  readonly effective_date?: string;
  /** 证件有效期结束日 · Document valid until. 按返回的字符串原样使用，北京时间。 Use the string as returned; Beijing time. */
  readonly expire_date?: string;
  /** 商户证件正面影像ID · Merchant document image ID. 由微信支付生成，用于查询证件正面影像件。 Generated by WeChat Pay; used to query the front image of the document. */
  readonly merchant_img_front_id?: string;
  /** 注册地址 · Registered address. */
  readonly register_address?: string;
  /** 经营范围 · Business scope. */
  readonly business_scope?: string;
  /** 法定代表人信息 · Legal representative. */
  readonly legal_representative?: AggracctBcLegalRepresentative;
  /** 受益所有人列表 · Beneficial owners. */
  readonly beneficial_owner?: readonly AggracctBcBeneficialOwner[];
  /** 银行卡号 · Bank card number. Sensitive: arrives encrypted; this is the plain text. */
  readonly card_no?: string;
  /** 商户子账户协议号 · Sub-account agreement number. */
  readonly sgn_no?: string;
}

/** Options of `GET /v3/aggracct-bc/wb-channel/account/mch_archives`. */
export interface AggracctBcWbChannelAccountMchArchivesQueryOptions extends CallOptions {
  readonly query: {
    /** 目标商户号 · Target merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
    readonly mchid: string;
    /** 台账号 · Ledger account number. 聚合账户的台账号；请求传明文由 SDK 加密，应答由 SDK 解密。 Ledger of the aggregated account. Sensitive: the SDK encrypts it in requests and decrypts it in answers. Sensitive: give the plain text; it travels encrypted. */
    readonly bal_account_no: Sensitive;
    /** 银行卡号 · Bank card number. 企业支付中为额度卡号，由微信支付生成；聚合账户中为敏感字段，由 SDK 加解密。 Enterprise payment: quota card number assigned by WeChat Pay; aggregated account: sensitive, the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly card_no?: Sensitive;
    /** 商户子账户协议号 · Sub-account agreement number. 商户子账户协议的编号，由渠道方填写。 Number of the merchant's sub-account agreement, given by the channel. */
    readonly sgn_no?: string;
    /** 请求场景 · Request scene. 表示商户所属的业务场景，由渠道方填写。 Tells which line of business the merchant belongs to; given by the channel. Documented: `SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`, `SJT_MICRO_MERCHANT`, `WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`. */
    readonly req_scene?: Open<
      | "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT"
      | "SJT_MICRO_MERCHANT"
      | "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT">;
  };
}

/** Answer of `GET /v3/aggracct-bc/wb-channel/account/mch_media`. */
export interface AggracctBcWbChannelAccountMchMedia {
  /** 影像件内容 · Media content. 影像件内容，配合同时返回的 key 使用。 Content of the image; used together with the returned key. */
  readonly media_content?: string;
  /** 影像件格式 · Image format. 投诉资料的来源或影像件的文件格式。 Origin of the complaint image, or format of the image file. Documented: `jpg`, `png`, `bmp`, `jpeg`. */
  readonly media_type?: Open<"jpg" | "png" | "bmp" | "jpeg">;
  /** 影像件SM3摘要 · Media SM3 digest. */
  readonly media_sm3?: string;
  /** 影像文件解密密钥 · Media file key. 打印数据中的键名，与打印模板的变量或表格对应；影像资料中为 SM4 密钥。 Name of a variable or table of the print template; an SM4 key in media answers. */
  readonly key?: string;
  /** 媒体文件ID · Media ID. */
  readonly media_id?: string;
}

/** Options of `GET /v3/aggracct-bc/wb-channel/account/mch_media`. */
export interface AggracctBcWbChannelAccountMchMediaQueryOptions extends CallOptions {
  readonly query: {
    /** 目标商户号 · Target merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
    readonly mchid?: string;
    /** 平台交易流水号 · Platform transaction ID. 标识平台侧的一次请求流水。 Identifies one transaction on the platform's side. */
    readonly platform_trx_id?: string;
    /** 业务场景 · Business scene. 聚合账户中为枚举，影像件查询用于开户或更新资料；小微升级中为经营场景代码。 Aggregated account: enumeration of why media are queried; micro-merchant upgrade: code of the sales scene. Documented: `SJT_MICRO_PLUS_OPEN_ACCOUNT`, `SJT_MICRO_PLUS_UPDATE_INFO`, `GET_BY_MEDIA_ID`. */
    readonly business_scene: Open<"SJT_MICRO_PLUS_OPEN_ACCOUNT" | "SJT_MICRO_PLUS_UPDATE_INFO" | "GET_BY_MEDIA_ID">;
    /** 影像件类型 · Media type. 要查询的影像件种类，例如证件正反面或门店照片。 Kind of image to query, such as ID card or store photo. Documented: `ID_CARD_FRONT`, `ID_CARD_BACK`, `STORE_FRONT`, `STORE_INTERIOR`. */
    readonly mch_media_type?: Open<"ID_CARD_FRONT" | "ID_CARD_BACK" | "STORE_FRONT" | "STORE_INTERIOR">;
    /** 媒体文件ID · Media ID. 上传文件后由微信支付返回，在后续请求中引用该文件。 Returned by WeChat Pay after an upload; refers to the file in later requests. */
    readonly media_id?: string;
  };
}

/**
 * Answer of `POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename`.
 * Answer of `GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`.
 */
export interface AggracctBcWbChannelBankChannelAccountRename {
  /** 变更场景 · Change scene. Documented: `SUBJECT_INFO_RENAME`. */
  readonly change_scene: Open<"SUBJECT_INFO_RENAME">;
  /** 申请单号 · Application ID. */
  readonly application_id: string;
  /** 请求方单号 · Requester's number. */
  readonly out_request_no: string;
  /** 目标商户号 · Target merchant ID. */
  readonly mchid: string;
  /** 台账号 · Ledger account number. Sensitive: arrives encrypted; this is the plain text. */
  readonly bal_account_no: string;
  /** 新银行账户名称 · New account name. 变更后的结算账户名称；SDK 解密后给出明文。 Account name after the change; the SDK decrypts it and you read plain text. Sensitive: arrives encrypted; this is the plain text. */
  readonly new_account_name: string;
  /** 申请状态 · Application state. 枚举，处理中、成功或失败。 Enumeration: processing, succeeded or failed. Documented: `PROCESSING`, `SUCCESS`, `FAIL`. */
  readonly application_state: Open<"PROCESSING" | "SUCCESS" | "FAIL">;
  /** 完成时间 · Finish time. v3 为 RFC 3339 格式，带时区偏移；APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3; yyyyMMddHHmmss in APIv2. */
  readonly finish_time?: string;
  /** 失败码 · Failure code. */
  readonly fail_code?: string;
  /** 失败描述 · Failure message. */
  readonly fail_msg?: string;
}

/** Options of `GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`. */
export interface AggracctBcWbChannelBankChannelAccountRenameByApplicationIdQueryOptions extends CallOptions {
  /** 申请单号 · Application ID. 微信支付受理申请时生成的单号，查询时传入。 Number WeChat Pay assigns when it accepts the application; pass it in to query. */
  readonly application_id: string;
  readonly query: {
    /** 目标商户号 · Target merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
    readonly mchid: string;
    /** 台账号 · Ledger account number. 聚合账户的台账号；请求传明文由 SDK 加密，应答由 SDK 解密。 Ledger of the aggregated account. Sensitive: the SDK encrypts it in requests and decrypts it in answers. Sensitive: give the plain text; it travels encrypted. */
    readonly bal_account_no: Sensitive;
  };
}

/** Options of `POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename`. */
export interface AggracctBcWbChannelBankChannelAccountRenameOptions extends CallOptions {
  readonly json: {
    /** 请求方单号 · Requester's number. 由商户自定，标识一次请求；重试须用同一单号和同样内容。 Set by the merchant; identifies one request; retry with the same number and content. */
    readonly out_request_no: string;
    /** 目标商户号 · Target merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
    readonly mchid: string;
    /** 台账号 · Ledger account number. 聚合账户的台账号；请求传明文由 SDK 加密，应答由 SDK 解密。 Ledger of the aggregated account. Sensitive: the SDK encrypts it in requests and decrypts it in answers. Sensitive: give the plain text; it travels encrypted. */
    readonly bal_account_no: Sensitive;
    /** 变更场景 · Change scene. 枚举，当前为主体信息更名。 Enumeration; renaming of the subject at present. Documented: `SUBJECT_INFO_RENAME`. */
    readonly change_scene: Open<"SUBJECT_INFO_RENAME">;
    /** 请求场景 · Request scene. 表示商户所属的业务场景，由渠道方填写。 Tells which line of business the merchant belongs to; given by the channel. Documented: `SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`, `SJT_MICRO_MERCHANT`, `WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`. */
    readonly req_scene?: Open<
      | "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT"
      | "SJT_MICRO_MERCHANT"
      | "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT">;
  };
}

/** Answer of `GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`. */
export interface AggracctBcWbChannelControlOrder {
  /** 控制单场景 · Control scene. 枚举，管控或解除管控。 Enumeration: control or its removal. Documented: `PUNISH`, `RECOVER`. */
  readonly control_scene: Open<"PUNISH" | "RECOVER">;
  /** 管控单 · Punishment order. */
  readonly punish_order?: AggracctBcPunishOrder;
  /** 解管单 · Release order. */
  readonly recover_order?: AggracctBcRecoverOrder;
}

/** Options of `GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`. */
export interface AggracctBcWbChannelControlOrdersByOutRequestNoQueryOptions extends CallOptions {
  /** 请求方单号 · Requester's number. 由商户自定，标识一次请求；重试须用同一单号和同样内容。 Set by the merchant; identifies one request; retry with the same number and content. */
  readonly out_request_no: string;
  readonly query: {
    /** 控制单类型 · Control type. 枚举，查询管控单或解除管控单。 Enumeration: query control orders or their removal. Documented: `PUNISH`, `RECOVER`. */
    readonly control_type: Open<"PUNISH" | "RECOVER">;
    /** 目标商户号 · Target merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
    readonly mchid: string;
  };
}

/** Answer of `POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`. */
export interface AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyAnswer {
  /** 返回信息 · Return message. */
  readonly ret_msg?: string;
}

/** Options of `POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`. */
export interface AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyOptions extends CallOptions {
  readonly json: {
    /** 请求方单号 · Requester's number. 由商户自定，标识一次请求；重试须用同一单号和同样内容。 Set by the merchant; identifies one request; retry with the same number and content. */
    readonly out_request_no: string;
    /** 目标商户号 · Target merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
    readonly mchid: string;
    /** 审核结果 · Review result. 说明审核通过或驳回，聚合账户中为数字。 Tells whether the review passed; a number in the aggregated account product. Documented: `PASS`, `REJECT`. */
    readonly audit_result?: Open<"PASS" | "REJECT">;
    /** 审核完成时间 · Review completion time. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly audit_finish_time?: string;
    /** 审核附加信息 · Review details. */
    readonly attach_info?: string;
    /** 失败码 · Failure code. 仅在失败时返回，用于定位失败原因。 Given only on failure; names the cause. */
    readonly fail_code?: string;
    /** 失败描述 · Failure message. */
    readonly fail_msg?: string;
    /** 场景 · Scene. 表示业务发生的场景，取值随产品不同，由调用方选择。 Tells the business scenario; values differ by product, chosen by the caller. Documented: `01`, `02`, `03`. */
    readonly scene?: Open<"01" | "02" | "03">;
  };
}

/** Answer of `POST /v3/aggracct-bc/wb-channel/control-orders/punish`. */
export interface AggracctBcWbChannelControlOrdersPunishAnswer {
  /** 微信支付管控单号 · WeChat Pay restriction number. 管控单的编号，由微信支付生成。 Number of the restriction order, assigned by WeChat Pay. */
  readonly wxpay_punish_no: string;
  /** 请求方单号 · Requester's number. */
  readonly out_request_no: string;
}

/** Options of `POST /v3/aggracct-bc/wb-channel/control-orders/punish`. */
export interface AggracctBcWbChannelControlOrdersPunishOptions extends CallOptions {
  readonly json: {
    /** 请求方单号 · Requester's number. 由商户自定，标识一次请求；重试须用同一单号和同样内容。 Set by the merchant; identifies one request; retry with the same number and content. */
    readonly out_request_no: string;
    /** 目标商户号 · Target merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
    readonly mchid: string;
    /** 台账号 · Ledger account number. 聚合账户的台账号；请求传明文由 SDK 加密，应答由 SDK 解密。 Ledger of the aggregated account. Sensitive: the SDK encrypts it in requests and decrypts it in answers. Sensitive: give the plain text; it travels encrypted. */
    readonly bal_account_no: Sensitive;
    /** 管控场景 · Punishment scene. */
    readonly punish_scene: number;
    /** 管控原因 · Punishment reason. */
    readonly punish_reason?: string;
    /** 管控结束时间 · Punishment end time. 请求中为 RFC 3339，带时区。 RFC 3339 with offset in the request. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly punish_end_time?: string;
    /** 银行卡号 · Bank card number. 企业支付中为额度卡号，由微信支付生成；聚合账户中为敏感字段，由 SDK 加解密。 Enterprise payment: quota card number assigned by WeChat Pay; aggregated account: sensitive, the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly card_no?: Sensitive;
    /** 商户子账户协议号 · Sub-account agreement number. 商户子账户协议的编号，由渠道方填写。 Number of the merchant's sub-account agreement, given by the channel. */
    readonly sgn_no?: string;
    /** 请求场景 · Request scene. 表示商户所属的业务场景，由渠道方填写。 Tells which line of business the merchant belongs to; given by the channel. Documented: `SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`, `SJT_MICRO_MERCHANT`, `WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`. */
    readonly req_scene?: Open<
      | "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT"
      | "SJT_MICRO_MERCHANT"
      | "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT">;
    /** 资金原路退回策略 · Fund return strategy. 说明管控期间资金能否退回以及退回的条件。 Tells whether and when funds may be returned while the control is in force. Documented: `ALL_FORBIDDEN`, `ALL_ALLOWED_WHEN_UNIQUE`. */
    readonly fund_repatriation_strategy?: Open<"ALL_FORBIDDEN" | "ALL_ALLOWED_WHEN_UNIQUE">;
  };
}

/** Answer of `POST /v3/aggracct-bc/wb-channel/control-orders/recover`. */
export interface AggracctBcWbChannelControlOrdersRecoverAnswer {
  /** 微信支付解管单号 · WeChat Pay release number. 解管单的编号，由微信支付生成。 Number of the release order, assigned by WeChat Pay. */
  readonly wxpay_recover_no: string;
  /** 请求方单号 · Requester's number. */
  readonly out_request_no: string;
}

/** Options of `POST /v3/aggracct-bc/wb-channel/control-orders/recover`. */
export interface AggracctBcWbChannelControlOrdersRecoverOptions extends CallOptions {
  readonly json: {
    /** 请求方单号 · Requester's number. 由商户自定，标识一次请求；重试须用同一单号和同样内容。 Set by the merchant; identifies one request; retry with the same number and content. */
    readonly out_request_no: string;
    /** 关联微众管控单号 · Related WeBank order number. 要解除的微众管控单的编号，由微众生成。 Number of the WeBank restriction order to release, assigned by WeBank. */
    readonly related_webank_punish_no: string;
    /** 关联微信管控单号 · Related WeChat order number. 要解除的微信支付管控单的编号，由微信支付生成。 Number of the WeChat Pay restriction order to release, assigned by WeChat Pay. */
    readonly related_wxpay_punish_no: string;
    /** 目标商户号 · Target merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
    readonly mchid: string;
    /** 台账号 · Ledger account number. 聚合账户的台账号；请求传明文由 SDK 加密，应答由 SDK 解密。 Ledger of the aggregated account. Sensitive: the SDK encrypts it in requests and decrypts it in answers. Sensitive: give the plain text; it travels encrypted. */
    readonly bal_account_no: Sensitive;
    /** 解除管控原因 · Release reason. 说明管控因商户提交资料、商户操作或平台自动而解除；解管请求中由渠道方填写。 Tells whether submitted data, the merchant or the platform lifted it; given by the channel when releasing. */
    readonly recover_reason: string;
    /** 银行卡号 · Bank card number. 企业支付中为额度卡号，由微信支付生成；聚合账户中为敏感字段，由 SDK 加解密。 Enterprise payment: quota card number assigned by WeChat Pay; aggregated account: sensitive, the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly card_no?: Sensitive;
    /** 商户子账户协议号 · Sub-account agreement number. 商户子账户协议的编号，由渠道方填写。 Number of the merchant's sub-account agreement, given by the channel. */
    readonly sgn_no?: string;
    /** 请求场景 · Request scene. 表示商户所属的业务场景，由渠道方填写。 Tells which line of business the merchant belongs to; given by the channel. Documented: `SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`, `SJT_MICRO_MERCHANT`, `WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`. */
    readonly req_scene?: Open<
      | "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT"
      | "SJT_MICRO_MERCHANT"
      | "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT">;
  };
}

/**
 * Answer of `POST /v3/aggracct-bc/wb-channel/special-reduction`.
 * Answer of `GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`.
 */
export interface AggracctBcWbChannelSpecialReduction {
  /** 目标商户号 · Target merchant ID. */
  readonly mchid?: string;
  /** 台账号 · Ledger account number. Sensitive: arrives encrypted; this is the plain text. */
  readonly bal_account_no?: string;
  /** 请求方单号 · Requester's number. */
  readonly out_request_no?: string;
  /** 减额类型 · Reduction type. Documented: `FINANCIAL_PENALTY`, `JUDICIAL_DEDUCTION`. */
  readonly reduction_type?: Open<"FINANCIAL_PENALTY" | "JUDICIAL_DEDUCTION">;
  /** 减额金额 · Reduction amount. */
  readonly amount?: number;
  /** 减额处理状态 · Reduction state. 表示单据、批次或授权当前所处的状态，取值随产品不同，由微信支付返回。 Tells where the order, stock or authorisation stands; values differ by product, set by WeChat Pay. Documented: `PROCESSING`, `SUCCESS`, `FAILED`. */
  readonly state?: Open<"PROCESSING" | "SUCCESS" | "FAILED">;
  /** 原因 · Reason. */
  readonly reason?: string;
  /** 额度变更单号 · Quota change number. 由微信支付生成，标识一次渠道额度变更。 Generated by WeChat Pay; identifies one change of the channel quota. */
  readonly quota_change_no?: string;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. */
  readonly success_time?: string;
  /** 失败时间 · Failure time. 仅在失败时返回，按返回的字符串原样使用。 Given only on failure; use the string as returned. */
  readonly fail_time?: string;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. Documented: `BALANCE_NOT_ENOUGH`, `RECEIPT_NOT_EXIST_CLOSED`, `TIME_OUT_CLOSED`. */
  readonly fail_reason?: Open<"BALANCE_NOT_ENOUGH" | "RECEIPT_NOT_EXIST_CLOSED" | "TIME_OUT_CLOSED">;
}

/** Options of `GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`. */
export interface AggracctBcWbChannelSpecialReductionByOutRequestNoQueryOptions extends CallOptions {
  /** 请求方单号 · Requester's number. 由商户自定，标识一次请求；重试须用同一单号和同样内容。 Set by the merchant; identifies one request; retry with the same number and content. */
  readonly out_request_no: string;
  readonly query: {
    /** 目标商户号 · Target merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
    readonly mchid: string;
    /** 台账号 · Ledger account number. 聚合账户的台账号；请求传明文由 SDK 加密，应答由 SDK 解密。 Ledger of the aggregated account. Sensitive: the SDK encrypts it in requests and decrypts it in answers. Sensitive: give the plain text; it travels encrypted. */
    readonly bal_account_no: Sensitive;
    /** 银行卡号 · Bank card number. 企业支付中为额度卡号，由微信支付生成；聚合账户中为敏感字段，由 SDK 加解密。 Enterprise payment: quota card number assigned by WeChat Pay; aggregated account: sensitive, the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly card_no?: Sensitive;
    /** 商户子账户协议号 · Sub-account agreement number. 商户子账户协议的编号，由渠道方填写。 Number of the merchant's sub-account agreement, given by the channel. */
    readonly sgn_no?: string;
    /** 请求场景 · Request scene. 表示商户所属的业务场景，由渠道方填写。 Tells which line of business the merchant belongs to; given by the channel. Documented: `SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`, `SJT_MICRO_MERCHANT`, `WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`. */
    readonly req_scene?: Open<
      | "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT"
      | "SJT_MICRO_MERCHANT"
      | "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT">;
  };
}

/** Options of `POST /v3/aggracct-bc/wb-channel/special-reduction`. */
export interface AggracctBcWbChannelSpecialReductionOptions extends CallOptions {
  readonly json: {
    /** 目标商户号 · Target merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
    readonly mchid: string;
    /** 台账号 · Ledger account number. 聚合账户的台账号；请求传明文由 SDK 加密，应答由 SDK 解密。 Ledger of the aggregated account. Sensitive: the SDK encrypts it in requests and decrypts it in answers. Sensitive: give the plain text; it travels encrypted. */
    readonly bal_account_no: Sensitive;
    /** 请求方单号 · Requester's number. 由商户自定，标识一次请求；重试须用同一单号和同样内容。 Set by the merchant; identifies one request; retry with the same number and content. */
    readonly out_request_no: string;
    /** 减额类型 · Reduction type. 表示特殊减额的原因类别。 Tells why the balance is reduced. Documented: `FINANCIAL_PENALTY`, `JUDICIAL_DEDUCTION`. */
    readonly reduction_type: Open<"FINANCIAL_PENALTY" | "JUDICIAL_DEDUCTION">;
    /** 减额金额 · Reduction amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: number;
    /** 原因 · Reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. */
    readonly reason?: string;
    /** 银行卡号 · Bank card number. 企业支付中为额度卡号，由微信支付生成；聚合账户中为敏感字段，由 SDK 加解密。 Enterprise payment: quota card number assigned by WeChat Pay; aggregated account: sensitive, the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly card_no?: Sensitive;
    /** 商户子账户协议号 · Sub-account agreement number. 商户子账户协议的编号，由渠道方填写。 Number of the merchant's sub-account agreement, given by the channel. */
    readonly sgn_no?: string;
    /** 请求场景 · Request scene. 表示商户所属的业务场景，由渠道方填写。 Tells which line of business the merchant belongs to; given by the channel. Documented: `SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`, `SJT_MICRO_MERCHANT`, `WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`. */
    readonly req_scene?: Open<
      | "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT"
      | "SJT_MICRO_MERCHANT"
      | "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT">;
  };
}
