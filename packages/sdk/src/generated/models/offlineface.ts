// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Sensitive } from "../../call.ts";

export interface OfflinefaceAmount {
  /** 总金额 · Total amount. 整数，单位为分，由商户填写，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. Documented: `CNY`. */
  readonly currency: Open<"CNY">;
}

/** Answer of `POST /v3/offlineface/authinfo`. */
export interface OfflinefaceAuthinfoAnswer {
  /** 刷脸调用凭证 · Face SDK credential. 刷脸 SDK 的调用凭证，由微信支付返回，有效期有限。 Credential for the face SDK, returned by WeChat Pay; valid for a limited time. */
  readonly authinfo: string;
}

/** Options of `POST /v3/offlineface/authinfo`. */
export interface OfflinefaceAuthinfoOptions extends CallOptions {
  readonly json: {
    /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. */
    readonly sp_appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 设备号 · Device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. */
    readonly device_id: string;
    /** 人脸识别原始数据 · Raw face SDK data. */
    readonly raw_data: string;
    /** 机构ID · Organisation ID. 标识学校、企业等刷脸或刷掌机构。 Identifies the school, company or other face or palm payment organisation. */
    readonly organization_id: string;
  };
}

export interface OfflinefaceBusiness {
  /** 平台产品ID · Platform product ID. 枚举，微信支付规定的刷脸产品编号。 Enumeration: face payment product number set by WeChat Pay. Documented: `2`, `11`. */
  readonly business_product_id: number;
  /** 平台场景ID · Platform scene ID. 枚举，微信支付规定的刷脸场景编号。 Enumeration: face payment scene number set by WeChat Pay. Documented: `3`, `4`, `5`, `6`, `124`, `125`, `126`. */
  readonly business_scene_id: number;
}

/** Answer of `GET /v3/offlineface/contracts/{contract_id}`. */
export interface OfflinefaceContract {
  /** 刷脸代扣协议ID · Face deduction contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 机构ID · Organisation ID. 标识学校、企业等刷脸或刷掌机构。 Identifies the school, company or other face or palm payment organisation. */
  readonly organization_id: string;
  /** 刷脸用户ID · Face user ID. 由微信支付生成，标识机构下的一名刷脸用户。 Assigned by WeChat Pay; identifies one face payment user of the organisation. */
  readonly use_id?: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid?: string;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. Documented: `NOT_CONTRACTED`, `TERMINATED`, `CONTRACTED`. */
  readonly contract_state: Open<"NOT_CONTRACTED" | "TERMINATED" | "CONTRACTED">;
  /** 协议签约时间 · Contract signing time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly contract_signed_time: string;
  /** 解约时间 · Contract termination time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly contract_terminated_time?: string;
  /** 签约模式 · Contract mode. 枚举，是否限定或优先使用指定银行卡扣款。 Enumeration: whether deductions are limited to, or prefer, a given card. Documented: `LIMIT_BANK_CARD`, `PRIORITY_BANK_CARD`, `LIMIT_NONE`. */
  readonly contract_mode: Open<"LIMIT_BANK_CARD" | "PRIORITY_BANK_CARD" | "LIMIT_NONE">;
  /** 签约银行卡来源 · Contract card source. 枚举，银行卡由商户限定或由用户自选。 Enumeration: card set by the merchant or chosen by the user. Documented: `MERCHANT_LIMITED_BANK_CARD`, `USER_SELECT_FREE`. */
  readonly contract_bank_card_from: Open<"MERCHANT_LIMITED_BANK_CARD" | "USER_SELECT_FREE">;
}

/** Options of `GET /v3/offlineface/contracts/{contract_id}`. */
export interface OfflinefaceContractsByContractIdQueryOptions extends CallOptions {
  /** 刷脸代扣协议ID · Face deduction contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
  readonly query?: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid?: string;
  };
}

/** Answer of `POST /v3/offlineface/contracts/presign`. */
export interface OfflinefaceContractsPresignAnswer {
  /** 预签约令牌 · Pre-contract token. 由微信支付生成，用于打开签约页面。 Generated by WeChat Pay; used to open the contract page. */
  readonly presign_token: string;
}

/** Options of `POST /v3/offlineface/contracts/presign`. */
export interface OfflinefaceContractsPresignOptions extends CallOptions {
  readonly json: {
    /** 刷脸业务名称 · Face payment business name. */
    readonly business_name: string;
    /** 刷脸用户信息 · Face payment user. */
    readonly facepay_user: OfflinefaceFacepayUser;
    /** 指定银行卡信息 · Required bank card. */
    readonly limit_bank_card?: OfflinefaceLimitBankCard;
    /** 签约模式 · Contract mode. 枚举，是否限定或优先使用指定银行卡扣款。 Enumeration: whether deductions are limited to, or prefer, a given card. Documented: `LIMIT_BANK_CARD`, `PRIORITY_BANK_CARD`, `LIMIT_NONE`. */
    readonly contract_mode?: Open<"LIMIT_BANK_CARD" | "PRIORITY_BANK_CARD" | "LIMIT_NONE">;
  };
}

/** Answer of `GET /v3/offlineface/face-collections`. */
export interface OfflinefaceFaceCollection {
  /** 重采请求列表 · Face recollection requests. */
  readonly face_collections: readonly OfflinefaceFaceCollectionFaceCollection[];
}

export interface OfflinefaceFaceCollectionFaceCollection {
  /** 照片重采ID · Photo collection ID. 标识一次刷脸照片重采请求。 Identifies one request to retake the face photo. */
  readonly collection_id: string;
  /** 刷脸用户ID · Face user ID. 由微信支付生成，标识机构下的一名刷脸用户。 Assigned by WeChat Pay; identifies one face payment user of the organisation. */
  readonly use_id: string;
  /** 机构ID · Organisation ID. 标识学校、企业等刷脸或刷掌机构。 Identifies the school, company or other face or palm payment organisation. */
  readonly organization_id: string;
  /** 照片重采状态 · Photo collection state. 枚举，待重采、已上传或已完成。 Enumeration: photo required, uploaded or complete. Documented: `COLLECTION_REQUIRED`, `PHOTO_UPLOADED`, `COMPLETE`. */
  readonly collection_state: Open<"COLLECTION_REQUIRED" | "PHOTO_UPLOADED" | "COMPLETE">;
  /** 注册照上传时间 · Photo upload time. 时间文本，格式以该产品文档为准，由微信支付返回。 Time as text, format as in the product's documentation; set by WeChat Pay. */
  readonly register_photo_upload_time?: string;
  /** 确认时间 · Confirmation time. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. */
  readonly confirm_time?: string;
}

/** Answer of `GET /v3/offlineface/face-collections/{collection_id}`. */
export interface OfflinefaceFaceCollectionsByCollectionIdQueryAnswer {
  /** 照片重采ID · Photo collection ID. 标识一次刷脸照片重采请求。 Identifies one request to retake the face photo. */
  readonly collection_id: string;
  /** 刷脸用户ID · Face user ID. 由微信支付生成，标识机构下的一名刷脸用户。 Assigned by WeChat Pay; identifies one face payment user of the organisation. */
  readonly use_id: string;
  /** 机构ID · Organisation ID. 标识学校、企业等刷脸或刷掌机构。 Identifies the school, company or other face or palm payment organisation. */
  readonly organization_id: string;
  /** 照片重采状态 · Photo collection state. 枚举，待重采、已上传或已完成。 Enumeration: photo required, uploaded or complete. Documented: `COLLECTION_REQUIRED`, `PHOTO_UPLOADED`, `COMPLETE`. */
  readonly collection_state: Open<"COLLECTION_REQUIRED" | "PHOTO_UPLOADED" | "COMPLETE">;
  /** 注册照上传时间 · Photo upload time. 时间文本，格式以该产品文档为准，由微信支付返回。 Time as text, format as in the product's documentation; set by WeChat Pay. */
  readonly register_photo_upload_time?: string;
  /** 确认时间 · Confirmation time. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. */
  readonly confirm_time?: string;
}

/** Options of `GET /v3/offlineface/face-collections/{collection_id}`. */
export interface OfflinefaceFaceCollectionsByCollectionIdQueryOptions extends CallOptions {
  /** 照片重采ID · Photo collection ID. 标识一次刷脸照片重采请求。 Identifies one request to retake the face photo. */
  readonly collection_id: string;
}

/** Options of `GET /v3/offlineface/face-collections`. */
export interface OfflinefaceFaceCollectionsQueryOptions extends CallOptions {
  readonly query: {
    /** 机构ID · Organisation ID. 标识学校、企业等刷脸或刷掌机构。 Identifies the school, company or other face or palm payment organisation. */
    readonly organization_id: string;
    /** 分页起始位置 · Page offset. 整数，从 0 开始；首条记录在全部结果中的位置。 Integer from 0; position of the first record in the whole result. */
    readonly offset?: number;
    /** 每页条数 · Page size. 本次最多返回的记录数，与 offset 配合分页，上限随产品而异。 Most records to return at once, used with offset; the upper limit differs by product. */
    readonly limit?: number;
  };
}

export interface OfflinefaceFacepayUser {
  /** 机构侧用户ID · Organisation's user ID. 用户在商户或机构系统中的编号，由商户设定。 The user's number in the merchant's or organisation's system; set by the merchant. */
  readonly out_user_id: string;
  /** 证件姓名 · Name on document. 填写明文，接口要求加密时由 SDK 加密。 Plain text in; the SDK encrypts it where the operation requires. */
  readonly identification_name?: string;
  /** 机构ID · Organisation ID. 标识学校、企业等刷脸或刷掌机构。 Identifies the school, company or other face or palm payment organisation. */
  readonly organization_id: string;
  /** 证件信息 · Identity document. */
  readonly identification?: OfflinefaceIdentification;
  /** 联系电话 · Phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: give the plain text; it travels encrypted with WeChat Pay's platform key. */
  readonly phone?: Sensitive;
}

export interface OfflinefaceIdentification {
  /** 证件类型 · Document type. 说明使用哪种身份证件。 Tells which kind of identity document is used. Documented: `IDCARD`. */
  readonly identification_type: Open<"IDCARD">;
  /** 证件号码 · Document number. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted with WeChat Pay's platform key. */
  readonly identification_number: Sensitive;
}

export interface OfflinefaceLimitBankCard {
  /** 银行卡号 · Bank card number. 敏感字段，传明文，由 SDK 加密。 Sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted with WeChat Pay's platform key. */
  readonly bank_card_number?: Sensitive;
  /** 证件姓名 · Name on document. 填写明文，接口要求加密时由 SDK 加密。 Plain text in; the SDK encrypts it where the operation requires. Sensitive: give the plain text; it travels encrypted with WeChat Pay's platform key. */
  readonly identification_name?: Sensitive;
  /** 证件信息 · Identity document. */
  readonly identification?: OfflinefaceIdentification;
  /** 银行卡有效期 · Bank card expiry. 银行卡的有效期文本，格式以产品文档为准，由商户填写。 Expiry of the bank card as text, format as in the product's documentation; given by the merchant. */
  readonly valid_thru?: string;
  /** 银行类型 · Bank type. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type?: string;
  /** 联系电话 · Phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: give the plain text; it travels encrypted with WeChat Pay's platform key. */
  readonly phone?: Sensitive;
}

export interface OfflinefacePayer {
  /** 服务商下用户OpenID · User OpenID, partner app. 用户在服务商 AppID 下的标识；下单时与 sub_openid 二选一。 User as known under the partner's app ID; when ordering give this or sub_openid. */
  readonly sp_openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
  readonly sub_openid?: string;
}

/** Answer of `POST /v3/offlineface/repayment-url`. */
export interface OfflinefaceRepaymentUrlAnswer {
  /** 还款链接 · Repayment URL. */
  readonly repayment_url: string;
  /** 链接失效时间 · Link expiry time. 还款链接的失效时间，按返回的字符串原样使用。 When the repayment link expires; use the string as returned. */
  readonly expire_at: string;
}

/** Options of `POST /v3/offlineface/repayment-url`. */
export interface OfflinefaceRepaymentUrlOptions extends CallOptions {
  readonly json: {
    /** 机构侧用户ID · Organisation's user ID. 用户在商户或机构系统中的编号，由商户设定。 The user's number in the merchant's or organisation's system; set by the merchant. */
    readonly out_user_id: string;
    /** 机构ID · Organisation ID. 标识学校、企业等刷脸或刷掌机构。 Identifies the school, company or other face or palm payment organisation. */
    readonly organization_id: string;
  };
}

export interface OfflinefaceSceneInfo {
  /** 设备IP · Device IP. 发起交易的终端设备 IP 地址。 IP address of the terminal that starts the transaction. */
  readonly device_ip?: string;
}

export interface OfflinefaceSettleInfo {
  /** 是否分账 · Profit sharing. v3 多为布尔值，true 冻结资金等待分账；v2 与车主服务扣费填 Y 或 N。 Mostly boolean in v3: true freezes the money for sharing; Y or N in v2 and vehicle charges. */
  readonly profit_sharing?: boolean;
}

/** Answer of `GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}`. */
export interface OfflinefaceTransaction {
  /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. */
  readonly sp_appid: string;
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
  readonly payer?: OfflinefacePayer;
  /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount?: OfflinefaceAmount;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly (Readonly<Record<string, unknown>>)[];
  /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
  readonly scene_info?: OfflinefaceSceneInfo;
  /** 银行类型 · Bank type. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type?: string;
  /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `NATIVE`, `JSAPI`, `APP`, `MWEB`, `AUTH`. */
  readonly trade_type?: Open<"NATIVE" | "JSAPI" | "APP" | "MWEB" | "AUTH">;
  /** 交易状态 · Trade state. 表示订单是否已支付、关闭、撤销或转入退款，由微信支付返回。 Tells whether the order is paid, closed, reversed or refunded; set by WeChat Pay. */
  readonly trade_state: string;
  /** 交易状态描述 · Trade state description. */
  readonly trade_state_description?: string;
  /** 欠款状态 · Debt state. 说明该笔扣款是否形成欠款，由微信支付返回。 Tells whether the deduction left a debt; returned by WeChat Pay. */
  readonly debt_state?: string;
  /** 商品描述 · Goods description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
  readonly description?: string;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time?: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id?: string;
  /** 还款微信支付订单号 · Repayment transaction ID. 还清欠款的微信支付订单号，由微信支付生成。 Number of the transaction that repaid the debt, assigned by WeChat Pay. */
  readonly repayment_transaction_id?: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no?: string;
  /** 错误分类 · Error type. 说明扣款失败属于哪一类错误。 Tells the kind of error behind a failed deduction. */
  readonly error_type?: string;
}

/** Answer of `POST /v3/offlineface/transactions`. */
export interface OfflinefaceTransactionsAnswer {
  /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. */
  readonly sp_appid: string;
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
  readonly payer?: OfflinefacePayer;
  /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount?: OfflinefaceAmount;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly (Readonly<Record<string, unknown>>)[];
  /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
  readonly scene_info?: OfflinefaceSceneInfo;
  /** 银行类型 · Bank type. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type?: string;
  /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `NATIVE`, `JSAPI`, `APP`, `MWEB`, `AUTH`. */
  readonly trade_type?: Open<"NATIVE" | "JSAPI" | "APP" | "MWEB" | "AUTH">;
  /** 交易状态 · Trade state. 表示订单是否已支付、关闭、撤销或转入退款，由微信支付返回。 Tells whether the order is paid, closed, reversed or refunded; set by WeChat Pay. */
  readonly trade_state?: string;
  /** 交易状态描述 · Trade state description. */
  readonly trade_state_description?: string;
  /** 欠款状态 · Debt state. 说明该笔扣款是否形成欠款，由微信支付返回。 Tells whether the deduction left a debt; returned by WeChat Pay. */
  readonly debt_state?: string;
  /** 商品描述 · Goods description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
  readonly description?: string;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time?: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id?: string;
  /** 还款微信支付订单号 · Repayment transaction ID. 还清欠款的微信支付订单号，由微信支付生成。 Number of the transaction that repaid the debt, assigned by WeChat Pay. */
  readonly repayment_transaction_id?: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no?: string;
  /** 错误分类 · Error type. 说明扣款失败属于哪一类错误。 Tells the kind of error behind a failed deduction. */
  readonly error_type?: string;
}

/** Options of `GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}`. */
export interface OfflinefaceTransactionsByOutTradeNoQueryOptions extends CallOptions {
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  readonly query: {
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
    readonly sp_mchid: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 平台产品ID · Platform product ID. 枚举，微信支付规定的刷脸产品编号。 Enumeration: face payment product number set by WeChat Pay. Documented: `2`, `11`. */
    readonly business_product_id: Open<"2" | "11">;
  };
}

/** Options of `POST /v3/offlineface/transactions`. */
export interface OfflinefaceTransactionsOptions extends CallOptions {
  readonly json: {
    /** 刷脸付款凭证 · Face payment code. 用户付款码，18 位数字、以 10 至 15 开头；政府补贴中为品类凭证码。 User's payment code: 18 digits beginning with 10 to 15; in government subsidies the category voucher code. */
    readonly auth_code: string;
    /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. */
    readonly sp_appid?: string;
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
    readonly sp_mchid?: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid?: string;
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount?: OfflinefaceAmount;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info?: OfflinefaceTransactionsSceneInfo;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 商品描述 · Goods description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description?: string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 结算信息 · Settlement information. 指定订单是否分账或补差，由商户下单时填写。 Tells whether the order is shared or subsidised; given by the merchant when ordering. */
    readonly settle_info?: OfflinefaceSettleInfo;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no?: string;
    /** 刷脸业务信息 · Face payment business. */
    readonly business?: OfflinefaceBusiness;
  };
}

export interface OfflinefaceTransactionsSceneInfo {
  /** 设备IP · Device IP. 发起交易的终端设备 IP 地址。 IP address of the terminal that starts the transaction. */
  readonly device_ip: string;
}
