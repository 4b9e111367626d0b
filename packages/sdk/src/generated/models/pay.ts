// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { AtLeastOne, CallOptions, Open, Sensitive } from "../../chain/options.ts";

/** Options of `POST /v3/pay/acquiring-bank/transactions/exposure`. */
export interface PayAcquiringBankTransactionsExposureOptions extends CallOptions {
  readonly json: {
    /** 从业机构号 · Institution ID. 微信支付分配给从业机构（银行、支付机构）的编号。 ID that WeChat Pay assigned to the institution (bank or payment institution). */
    readonly acquiring_bank_id: string;
    /** 从业机构应用ID · Institution App ID. 从业机构在微信登记的应用 ID。 App ID that the institution registered with WeChat. */
    readonly acquiring_bank_appid?: string;
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, as a string. */
    readonly merchant_id: string;
    /** 商户应用ID · Merchant App ID. 跳转目标小程序的应用ID，由商户填写。 App ID of the mini program to open; set by the merchant. */
    readonly merchant_appid?: string;
    /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
    readonly channel_id: string;
    /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
    readonly payer: PayAcquiringBankTransactionsExposurePayer;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no: string;
  };
}

export interface PayAcquiringBankTransactionsExposurePayer {
  /** 从业机构下的OpenID · OpenID under the institution. 用户在从业机构应用 ID 下的标识。 Identifies the user under the institution's App ID. */
  readonly acquiring_bank_openid?: string;
  /** 手机号摘要 · Phone number hash. */
  readonly phone_number_hash?: string;
  /** 商户应用下的用户标识 · User's OpenID for merchant. 用户在商户应用下的唯一标识。 Identifies the user under the merchant's App ID. */
  readonly merchant_openid?: string;
}

export interface PayAmount {
  /** 总金额 · Total amount. 整数，单位为分，由商户填写，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency?: string;
}

/**
 * Answer of `POST /v3/pay/partner/transactions/native`.
 * Answer of `POST /v3/pay/transactions/native`.
 */
export interface PayCodeUrl {
  /** 二维码链接 · QR code URL. Native 支付的二维码内容，有效期 2 小时，由商户转成图片；码牌产品中为码牌链接。 Content of the Native payment QR code, valid 2 hours, rendered by the merchant; elsewhere the code plate's link. At most 64 characters. */
  readonly code_url: string;
}

/** Answer of `POST /v3/pay/transactions/codepay`. */
export interface PayCodepayTransaction {
  /** 应用ID · App ID. */
  readonly appid?: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id?: string;
  /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `JSAPI`, `NATIVE`, `APP`, `MICROPAY`, `MWEB`, `FACEPAY`. */
  readonly trade_type?: Open<"JSAPI" | "NATIVE" | "APP" | "MICROPAY" | "MWEB" | "FACEPAY">;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type?: string;
  /** 支付完成时间 · Payment completion time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 交易状态 · Trade state. 表示订单是否已支付、关闭、撤销或转入退款，由微信支付返回。 Tells whether the order is paid, closed, reversed or refunded; set by WeChat Pay. Documented: `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `REVOKED`, `USERPAYING`, `PAYERROR`, `ACCEPT`. */
  readonly trade_state: Open<
    | "SUCCESS"
    | "REFUND"
    | "NOTPAY"
    | "CLOSED"
    | "REVOKED"
    | "USERPAYING"
    | "PAYERROR"
    | "ACCEPT">;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. */
  readonly trade_state_desc?: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
  /** 付款人 · Payer. */
  readonly payer?: PayTransactionPayer;
  /** 订单金额信息 · Order amount details. */
  readonly amount?: PayTransactionAmount;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly PayPartnerCodepayTransactionPromotionDetail[];
}

export interface PayContractInfo {
  /** 签约协议模板ID · Contract template ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id: string;
  /** 签约商户号 · Contract merchant ID. 与用户签约的商户号，由商户填写。 Merchant ID that signs with the user; given by the merchant. */
  readonly contract_mchid: string;
  /** 签约应用ID · Contract App ID. 签约方的应用 ID，须与签约商户号绑定。 App ID of the contracting party, bound to contract_mchid. */
  readonly contract_appid: string;
  /** 签约协议号 · Contract code. 商户侧的签约协议号，由商户生成，用于查询与解约。 Contract number on the merchant's side, chosen by the merchant; used to query and terminate. */
  readonly contract_code: string;
  /** 签约请求序列号 · Signing request serial. 每次签约请求的序列号，由商户生成。 Serial number of each signing request, chosen by the merchant. */
  readonly request_serial: string;
  /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名，由商户填写。 Name of the user's account at the merchant, shown on the signing page; given by the merchant. */
  readonly contract_display_account: string;
  /** 签约结果通知地址 · Contract notification address. 签约或解约结果通知的接收地址，由商户填写。 Address that receives signing and termination notifications; given by the merchant. */
  readonly contract_notify_url?: string;
}

export interface PayDetail {
  /** 订单原价 · Original order price. 享受优惠前的订单总价；整数，单位为分，由商户填写。 Order price before discounts. Integer, in fen; given by the merchant. */
  readonly cost_price?: number;
  /** 商品小票ID · Receipt ID. 商家小票编号，由商户填写。 Number of the shop receipt, set by the merchant. At most 32 characters. */
  readonly invoice_id?: string;
  /** 单品列表 · Line items. 订单、退款或优惠涉及的商品，每项为一种商品。 Goods of the order, refund or promotion, one kind of goods per item. At least 1 item. */
  readonly goods_detail?: readonly PayDetailGoodsDetail[];
}

export interface PayDetailGoodsDetail {
  /** 商户侧商品编码 · Merchant goods ID. 由商户自定的商品编码，用于单品优惠与退款。 Set by the merchant; identifies the item for item discounts and refunds. At most 32 characters of `0-9A-Za-z_-`. */
  readonly merchant_goods_id: string;
  /** 微信侧商品编码 · WeChat Pay goods ID. 商品在微信支付侧统一的编码，由微信支付定义，选填。 Uniform goods code defined by WeChat Pay, optional. At most 32 characters. */
  readonly wechatpay_goods_id?: string;
  /** 商品名称 · Goods name. 展示给用户或印在发票上的商品名称。 Name shown to the user or printed on the fapiao. At most 256 characters. */
  readonly goods_name?: string;
  /** 数量 · Quantity. 所购或所退商品的数量；开票项目中为开票数量。 How many items are bought or refunded; in fapiao items the quantity invoiced. */
  readonly quantity: number;
  /** 商品单价 · Unit price. 订单与退款中为单位为分的整数，发票中按该产品文档。 Integer, in fen, in orders and refunds; for fapiao see that product's documents. */
  readonly unit_price: number;
}

export interface PayGoodsDetail {
  /** 商户侧商品编码 · Merchant goods ID. 由商户自定的商品编码，用于单品优惠与退款。 Set by the merchant; identifies the item for item discounts and refunds. */
  readonly merchant_goods_id: string;
  /** 微信侧商品编码 · WeChat Pay goods ID. 商品在微信支付侧统一的编码，由微信支付定义，选填。 Uniform goods code defined by WeChat Pay, optional. */
  readonly wechatpay_goods_id?: string;
  /** 商品名称 · Goods name. 展示给用户或印在发票上的商品名称。 Name shown to the user or printed on the fapiao. */
  readonly goods_name?: string;
  /** 数量 · Quantity. 所购或所退商品的数量；开票项目中为开票数量。 How many items are bought or refunded; in fapiao items the quantity invoiced. */
  readonly quantity: number;
  /** 商品单价 · Unit price. 订单与退款中为单位为分的整数，发票中按该产品文档。 Integer, in fen, in orders and refunds; for fapiao see that product's documents. */
  readonly unit_price: number;
}

export interface PayH5Info {
  /** H5 场景类型 · H5 scene type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. At most 32 characters. */
  readonly type: string;
  /** APP名称 · App name. At most 64 characters. */
  readonly app_name?: string;
  /** 网站地址 · Website URL. At most 128 characters. */
  readonly app_url?: string;
  /** iOS应用Bundle ID · iOS bundle ID. iOS 应用的 Bundle ID，由商户填写。 Bundle ID of the iOS app; given by the merchant. At most 128 characters. */
  readonly bundle_id?: string;
  /** 安卓应用包名 · Android package name. At most 128 characters. */
  readonly package_name?: string;
}

/**
 * Answer of `POST /v3/pay/partner/transactions/h5`.
 * Answer of `POST /v3/pay/transactions/h5`.
 */
export interface PayH5Url {
  /** H5支付跳转链接 · H5 payment URL. 由微信支付返回，用户浏览器打开以完成支付，5 分钟内有效。 Returned by WeChat Pay; the user's browser opens it to pay, valid for 5 minutes. At most 256 characters. */
  readonly h5_url: string;
}

export interface PayIdentity {
  /** 证件类型 · Document type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `IDCARD`, `HONGKONG_MACAO`, `HONGKONG_MACAO_RESIDENT`, `TAIWAN_RESIDENT`, `FOREIGN_RESIDENT`, `OVERSEA_PASSPORT`, `PHONE_NUMBER`. */
  readonly type: Open<
    | "IDCARD"
    | "HONGKONG_MACAO"
    | "HONGKONG_MACAO_RESIDENT"
    | "TAIWAN_RESIDENT"
    | "FOREIGN_RESIDENT"
    | "OVERSEA_PASSPORT"
    | "PHONE_NUMBER">;
  /** 付款人证件号码 · Payer's ID number. 证件的号码；请求中标记加密的传入明文，SDK 负责加密。 Number of the document; where marked encrypted, pass plain text and the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly number: Sensitive;
  /** 付款人姓名 · Payer's name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. Sensitive: give the plain text; it travels encrypted. */
  readonly name: Sensitive;
}

/**
 * Answer of `POST /v3/pay/instal/exposure`.
 * Answer of `POST /v3/pay/instal/partner/exposure`.
 */
export interface PayInstalAnswer {
  /** 是否建议曝光分付 · Whether exposure is advised. */
  readonly recommend_exposure: boolean;
}

/** Options of `POST /v3/pay/instal/exposure`. */
export interface PayInstalExposureOptions extends CallOptions {
  readonly json: {
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
    readonly mchid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 用户标识类型 · User identifier type. 说明以 OpenID 还是手机号指定用户。 Tells whether the user is named by OpenID or phone number. Documented: `UNKNOWN_USER_ID_TYPE`, `OPENID`, `PHONE_NO`, `SP_OPENID`, `SUB_OPENID`. */
    readonly user_id_type: Open<"UNKNOWN_USER_ID_TYPE" | "OPENID" | "PHONE_NO" | "SP_OPENID" | "SUB_OPENID">;
    /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
    readonly openid?: string;
    /** 手机号摘要 · Phone number hash. */
    readonly phone_number_hash?: string;
  };
}

/** Options of `POST /v3/pay/instal/partner/exposure`. */
export interface PayInstalPartnerExposureOptions extends CallOptions {
  readonly json: {
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
    readonly sp_mchid: string;
    /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. */
    readonly sp_appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
    readonly sub_appid: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid?: string;
    /** 用户标识信息 · User identifiers. 由商户生成，标识商户侧的用户；分付曝光接口中为用户标识对象。 Merchant's identifier of the user; in the Fenfu exposure query an object of identifiers. */
    readonly user_id?: PayUserId;
  };
}

export interface PayInstallmentInfo {
  /** 是否使用贴息 · Interest subsidy used. */
  readonly use_subsidy: boolean;
  /** 用户所选分期数 · Chosen instalment count. 整数，用户实际选择的分期期数，由微信支付返回。 Integer, the number of instalments the user chose, returned by WeChat Pay. */
  readonly selected_installment_number: number;
}

/** Answer of `GET /v3/pay/transactions/id/{transaction_id}`. */
export interface PayPaidTransaction {
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 商品描述 · Goods description. Not on the official pages. */
  readonly description?: string;
  /** 商户订单号 · Merchant order number. At most 32 characters. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. At most 16 characters. Documented: `JSAPI`, `NATIVE`, `APP`, `MICROPAY`, `MWEB`, `FACEPAY`. */
  readonly trade_type: Open<"JSAPI" | "NATIVE" | "APP" | "MICROPAY" | "MWEB" | "FACEPAY">;
  /** 交易状态 · Trade state. 表示订单是否已支付、关闭、撤销或转入退款，由微信支付返回。 Tells whether the order is paid, closed, reversed or refunded; set by WeChat Pay. At most 32 characters. Documented: `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `REVOKED`, `USERPAYING`, `PAYERROR`, `ACCEPT`. */
  readonly trade_state: Open<
    | "SUCCESS"
    | "REFUND"
    | "NOTPAY"
    | "CLOSED"
    | "REVOKED"
    | "USERPAYING"
    | "PAYERROR"
    | "ACCEPT">;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. At most 256 characters. */
  readonly trade_state_desc: string;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. At most 32 characters. */
  readonly bank_type?: string;
  /** 附加数据 · Attached data. At most 128 bytes. */
  readonly attach?: string;
  /** 支付完成时间 · Payment time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 付款人 · Payer. */
  readonly payer?: PayPaidTransactionPayer;
  /** 订单金额信息 · Order amount details. */
  readonly amount?: PayPartnerPaidTransactionAmount;
  /** 支付截止时间 · Payment deadline. RFC 3339: `2015-05-20T13:29:35+08:00`. Not on the official pages. */
  readonly time_expire?: string;
  /** 通知地址 · Notification URL. Not on the official pages. */
  readonly notify_url?: string;
  /** 订单优惠标记 · Promotion tag. Not on the official pages. */
  readonly goods_tag?: string;
  /** 限制支付方式 · Restricted payment methods. Not on the official pages. Documented: `no_balance`, `no_credit`, `no_debit`, `balance_only`. */
  readonly limit_pay?: readonly (Open<"no_balance" | "no_credit" | "no_debit" | "balance_only">)[];
  /** 是否开放开票入口 · Offer fapiao entry. Not on the official pages. */
  readonly support_fapiao?: boolean;
  /** 商品详情 · Goods details. Not on the official pages. */
  readonly detail?: PayPartnerPaidTransactionDetail;
  /** 支付场景信息 · Payment scene information. */
  readonly scene_info?: PayPaidTransactionSceneInfo;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly PayPromotionDetail[];
  /** 分付分期信息 · Instalment information. Not on the official pages. */
  readonly installment_info?: PayInstallmentInfo;
}

export interface PayPaidTransactionPayer {
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid?: string;
}

export interface PayPaidTransactionSceneInfo {
  /** 用户终端IP · User's client IP. Not on the official pages. */
  readonly payer_client_ip?: string;
  /** 设备号 · Device ID. At most 32 characters. */
  readonly device_id?: string;
  /** 门店信息 · Store information. Not on the official pages. */
  readonly store_info?: PayPartnerPaidTransactionStoreInfo;
}

/** Answer of `POST /v3/pay/partner/transactions/codepay`. */
export interface PayPartnerCodepayTransaction {
  /** 服务商应用ID · Partner app ID. */
  readonly sp_appid?: string;
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id?: string;
  /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `JSAPI`, `NATIVE`, `APP`, `MICROPAY`, `MWEB`, `FACEPAY`. */
  readonly trade_type?: Open<"JSAPI" | "NATIVE" | "APP" | "MICROPAY" | "MWEB" | "FACEPAY">;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type?: string;
  /** 支付完成时间 · Payment completion time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 交易状态 · Trade state. 表示订单是否已支付、关闭、撤销或转入退款，由微信支付返回。 Tells whether the order is paid, closed, reversed or refunded; set by WeChat Pay. Documented: `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `REVOKED`, `USERPAYING`, `PAYERROR`, `ACCEPT`. */
  readonly trade_state: Open<
    | "SUCCESS"
    | "REFUND"
    | "NOTPAY"
    | "CLOSED"
    | "REVOKED"
    | "USERPAYING"
    | "PAYERROR"
    | "ACCEPT">;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. */
  readonly trade_state_desc?: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
  /** 付款人 · Payer. */
  readonly payer?: PayPartnerCodepayTransactionPayer;
  /** 订单金额信息 · Order amount details. */
  readonly amount?: PayTransactionAmount;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly PayPartnerCodepayTransactionPromotionDetail[];
}

export interface PayPartnerCodepayTransactionGoodsDetail {
  /** 商品编码 · Goods ID. 商户侧的商品编码，由商户填写；开票接口中为微信支付的商品标识。 Merchant's goods code, set by the merchant; in fapiao operations WeChat Pay's goods identifier. */
  readonly goods_id: string;
  /** 数量 · Quantity. */
  readonly quantity: number;
  /** 商品单价 · Unit price. */
  readonly unit_price: number;
  /** 优惠金额 · Discount amount. 单位为分的整数；政府补贴接口的单位以其文档为准。 Integer, in fen; for government subsidies see that product's documents. */
  readonly discount_amount: number;
  /** 商品备注 · Goods remark. 商品的补充说明，在优惠明细中返回。 Additional remark on the goods, returned in promotion details. */
  readonly goods_remark?: string;
}

export interface PayPartnerCodepayTransactionPayer {
  /** 服务商下用户OpenID · User OpenID, partner app. */
  readonly sp_openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. */
  readonly sub_openid?: string;
}

export interface PayPartnerCodepayTransactionPromotionDetail {
  /** 优惠券ID · Coupon ID. 标识用户的一张代金券，发券时由微信支付生成。 Identifies a user's cash coupon; assigned by WeChat Pay when it is issued. */
  readonly coupon_id: string;
  /** 优惠名称 · Discount name. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品，由微信支付返回。 Tells whether the discount covers the whole order or single items; set by WeChat Pay. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. Documented: `CASH`, `NOCASH`. */
  readonly type?: Open<"CASH" | "NOCASH">;
  /** 优惠券面额 · Coupon face value. */
  readonly amount: number;
  /** 优惠活动ID · Promotion activity ID. 券批次的编号，由微信支付在创建批次时生成。 Number of the coupon stock, assigned by WeChat Pay when the stock is created. */
  readonly stock_id?: string;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为分，优惠中由微信支付承担的部分，由微信支付返回。 Integer, in fen; share of the discount paid by WeChat Pay, set by WeChat Pay. */
  readonly wechatpay_contribute?: number;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute?: number;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute?: number;
  /** 优惠币种 · Discount currency. */
  readonly currency?: string;
  /** 优惠单品列表 · Goods of the promotion. */
  readonly goods_detail?: readonly PayPartnerCodepayTransactionGoodsDetail[];
}

/** Answer of `GET /v3/pay/partner/transactions/id/{transaction_id}`. */
export interface PayPartnerPaidTransaction {
  /** 服务商应用ID · Partner app ID. At most 32 characters. */
  readonly sp_appid: string;
  /** 服务商商户号 · Partner merchant ID. At most 32 characters. */
  readonly sp_mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mchid: string;
  /** 结算信息 · Settlement information. Not on the official pages. */
  readonly settle_info?: PayPartnerPaidTransactionSettleInfo;
  /** 商户订单号 · Merchant order number. At most 32 characters. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. At most 16 characters. Documented: `JSAPI`, `NATIVE`, `APP`, `MICROPAY`, `MWEB`, `FACEPAY`. */
  readonly trade_type: Open<"JSAPI" | "NATIVE" | "APP" | "MICROPAY" | "MWEB" | "FACEPAY">;
  /** 交易状态 · Trade state. 表示订单是否已支付、关闭、撤销或转入退款，由微信支付返回。 Tells whether the order is paid, closed, reversed or refunded; set by WeChat Pay. At most 32 characters. Documented: `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `REVOKED`, `USERPAYING`, `PAYERROR`, `ACCEPT`. */
  readonly trade_state: Open<
    | "SUCCESS"
    | "REFUND"
    | "NOTPAY"
    | "CLOSED"
    | "REVOKED"
    | "USERPAYING"
    | "PAYERROR"
    | "ACCEPT">;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. At most 256 characters. */
  readonly trade_state_desc: string;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. At most 32 characters. */
  readonly bank_type?: string;
  /** 附加数据 · Attached data. At most 128 bytes. */
  readonly attach?: string;
  /** 支付完成时间 · Payment time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 商品描述 · Goods description. Not on the official pages. */
  readonly description?: string;
  /** 付款人 · Payer. */
  readonly payer?: PayPartnerPaidTransactionPayer;
  /** 订单金额信息 · Order amount details. */
  readonly amount?: PayPartnerPaidTransactionAmount;
  /** 支付截止时间 · Payment deadline. RFC 3339: `2015-05-20T13:29:35+08:00`. Not on the official pages. */
  readonly time_expire?: string;
  /** 通知地址 · Notification URL. Not on the official pages. */
  readonly notify_url?: string;
  /** 订单优惠标记 · Promotion tag. Not on the official pages. */
  readonly goods_tag?: string;
  /** 限制支付方式 · Restricted payment methods. Not on the official pages. Documented: `no_balance`, `no_credit`, `no_debit`, `balance_only`. */
  readonly limit_pay?: readonly (Open<"no_balance" | "no_credit" | "no_debit" | "balance_only">)[];
  /** 是否开放开票入口 · Offer fapiao entry. Not on the official pages. */
  readonly support_fapiao?: boolean;
  /** 商品详情 · Goods details. Not on the official pages. */
  readonly detail?: PayPartnerPaidTransactionDetail;
  /** 支付场景信息 · Payment scene information. */
  readonly scene_info?: PayPartnerPaidTransactionSceneInfo;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly PayPromotionDetail[];
  /** 分付分期信息 · Instalment information. Not on the official pages. */
  readonly installment_info?: PayInstallmentInfo;
}

export interface PayPartnerPaidTransactionAmount {
  /** 总金额 · Total amount. */
  readonly total?: number;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total?: number;
  /** 货币类型 · Currency. At most 16 characters. Always `CNY`. */
  readonly currency?: Open<"CNY">;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. At most 16 characters. Always `CNY`. */
  readonly payer_currency?: Open<"CNY">;
}

export interface PayPartnerPaidTransactionDetail {
  /** 订单原价 · Original order price. */
  readonly cost_price?: number;
  /** 商品小票ID · Receipt ID. */
  readonly invoice_id?: string;
  /** 单品列表 · Line items. */
  readonly goods_detail?: readonly PayGoodsDetail[];
}

export interface PayPartnerPaidTransactionPayer {
  /** 服务商下用户OpenID · User OpenID, partner app. At most 128 characters. */
  readonly sp_openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. At most 128 characters. */
  readonly sub_openid?: string;
}

export interface PayPartnerPaidTransactionSceneInfo {
  /** 用户终端IP · User's client IP. Not on the official pages. */
  readonly payer_client_ip?: string;
  /** 设备号 · Device ID. At most 32 characters. */
  readonly device_id: string;
  /** 门店信息 · Store information. Not on the official pages. */
  readonly store_info?: PayPartnerPaidTransactionStoreInfo;
}

export interface PayPartnerPaidTransactionSettleInfo {
  /** 是否分账 · Profit sharing. */
  readonly profit_sharing?: boolean;
  /** 补差金额 · Subsidy amount. */
  readonly subsidy_amount?: number;
}

export interface PayPartnerPaidTransactionStoreInfo {
  /** 门店编号 · Store ID. */
  readonly id?: string;
  /** 门店名称 · Store name. */
  readonly name: string;
  /** 地区编码 · Area code. */
  readonly area_code: string;
  /** 门店详细地址 · Store address. */
  readonly address: string;
}

/** Answer of `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}`. */
export interface PayPartnerTransaction {
  /** 服务商应用ID · Partner app ID. At most 32 characters. */
  readonly sp_appid: string;
  /** 服务商商户号 · Partner merchant ID. At most 32 characters. */
  readonly sp_mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mchid: string;
  /** 结算信息 · Settlement information. Not on the official pages. */
  readonly settle_info?: PayPartnerPaidTransactionSettleInfo;
  /** 商户订单号 · Merchant order number. At most 32 characters. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id?: string;
  /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. At most 16 characters. Documented: `JSAPI`, `NATIVE`, `APP`, `MICROPAY`, `MWEB`, `FACEPAY`. */
  readonly trade_type?: Open<"JSAPI" | "NATIVE" | "APP" | "MICROPAY" | "MWEB" | "FACEPAY">;
  /** 交易状态 · Trade state. 表示订单是否已支付、关闭、撤销或转入退款，由微信支付返回。 Tells whether the order is paid, closed, reversed or refunded; set by WeChat Pay. At most 32 characters. Documented: `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `REVOKED`, `USERPAYING`, `PAYERROR`, `ACCEPT`. */
  readonly trade_state: Open<
    | "SUCCESS"
    | "REFUND"
    | "NOTPAY"
    | "CLOSED"
    | "REVOKED"
    | "USERPAYING"
    | "PAYERROR"
    | "ACCEPT">;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. At most 256 characters. */
  readonly trade_state_desc: string;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. At most 32 characters. */
  readonly bank_type?: string;
  /** 附加数据 · Attached data. At most 128 bytes. */
  readonly attach?: string;
  /** 支付完成时间 · Payment time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 商品描述 · Goods description. Not on the official pages. */
  readonly description?: string;
  /** 付款人 · Payer. */
  readonly payer?: PayPartnerPaidTransactionPayer;
  /** 订单金额信息 · Order amount details. */
  readonly amount?: PayPartnerPaidTransactionAmount;
  /** 支付截止时间 · Payment deadline. RFC 3339: `2015-05-20T13:29:35+08:00`. Not on the official pages. */
  readonly time_expire?: string;
  /** 通知地址 · Notification URL. Not on the official pages. */
  readonly notify_url?: string;
  /** 订单优惠标记 · Promotion tag. Not on the official pages. */
  readonly goods_tag?: string;
  /** 限制支付方式 · Restricted payment methods. Not on the official pages. Documented: `no_balance`, `no_credit`, `no_debit`, `balance_only`. */
  readonly limit_pay?: readonly (Open<"no_balance" | "no_credit" | "no_debit" | "balance_only">)[];
  /** 是否开放开票入口 · Offer fapiao entry. Not on the official pages. */
  readonly support_fapiao?: boolean;
  /** 商品详情 · Goods details. Not on the official pages. */
  readonly detail?: PayPartnerPaidTransactionDetail;
  /** 支付场景信息 · Payment scene information. */
  readonly scene_info?: PayPartnerPaidTransactionSceneInfo;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly PayPromotionDetail[];
  /** 分付分期信息 · Instalment information. Not on the official pages. */
  readonly installment_info?: PayInstallmentInfo;
}

/** Options of `GET /v3/pay/partner/transactions/id/{transaction_id}`. */
export interface PayPartnerTransactionByIdQueryOptions extends CallOptions {
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. At most 32 characters. */
  readonly transaction_id: string;
  readonly query: {
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. At most 32 characters. */
    readonly sp_mchid: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. At most 32 characters. */
    readonly sub_mchid: string;
  };
}

/** Options of `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}`. */
export interface PayPartnerTransactionByOutTradeNoQueryOptions extends CallOptions {
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. At most 32 characters. */
  readonly out_trade_no: string;
  readonly query: {
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. At most 32 characters. */
    readonly sp_mchid: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. At most 32 characters. */
    readonly sub_mchid: string;
  };
}

/** Options of `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close`. */
export interface PayPartnerTransactionCloseOptions extends CallOptions {
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. At most 32 characters. */
  readonly out_trade_no: string;
  readonly json: {
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. At most 32 characters. */
    readonly sp_mchid: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. At most 32 characters. */
    readonly sub_mchid: string;
  };
}

/** Options of `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`. */
export interface PayPartnerTransactionReverseOptions extends CallOptions {
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  readonly json: {
    /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. */
    readonly sp_appid?: string;
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
    readonly sp_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
  };
}

/** Answer of `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`. */
export interface PayPartnerTransactionReversed {
  /** 服务商应用ID · Partner app ID. */
  readonly sp_appid?: string;
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
}

export interface PayPartnerTransactionsAppAmount {
  /** 总金额 · Total amount. 整数，单位为分，由商户填写，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. At most 16 characters. Always `CNY`. */
  readonly currency?: Open<"CNY">;
}

/** Options of `POST /v3/pay/partner/transactions/app`. */
export interface PayPartnerTransactionsAppOptions extends CallOptions {
  readonly json: {
    /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. At most 32 characters. */
    readonly sp_appid: string;
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. At most 32 characters. */
    readonly sp_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. At most 32 characters. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. At most 32 characters. */
    readonly sub_mchid: string;
    /** 商品描述 · Goods description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 127 bytes. */
    readonly description: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. At most 32 characters of `0-9A-Za-z_*|-`. */
    readonly out_trade_no: string;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss，由商户填写。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2; given by the merchant. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_expire?: string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. At most 128 bytes. */
    readonly attach?: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. At most 255 characters. */
    readonly notify_url: string;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. At most 32 characters. */
    readonly goods_tag?: string;
    /** 限制支付方式 · Restricted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. Not on the official pages. Documented: `no_balance`, `no_credit`, `no_debit`, `balance_only`. */
    readonly limit_pay?: readonly (Open<"no_balance" | "no_credit" | "no_debit" | "balance_only">)[];
    /** 结算信息 · Settlement information. 指定订单是否分账或补差，由商户下单时填写。 Tells whether the order is shared or subsidised; given by the merchant when ordering. */
    readonly settle_info?: PayPartnerTransactionsAppSettleInfo;
    /** 是否开放开票入口 · Offer fapiao entry. 传 true 时支付后向用户展示电子发票入口，由商户填写。 True shows the electronic fapiao entry after payment; given by the merchant. */
    readonly support_fapiao?: boolean;
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: PayPartnerTransactionsAppAmount;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: PayDetail;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info?: PaySceneInfo;
    /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. Not on the official pages. */
    readonly payer?: PayPayer;
    /** 贴息信息 · Interest subsidy information. Not on the official pages. */
    readonly subsidy_info?: PaySubsidyInfo;
  };
}

export interface PayPartnerTransactionsAppSettleInfo {
  /** 是否分账 · Profit sharing. v3 多为布尔值，true 冻结资金等待分账；v2 与车主服务扣费填 Y 或 N。 Mostly boolean in v3: true freezes the money for sharing; Y or N in v2 and vehicle charges. Default: `false`. */
  readonly profit_sharing?: boolean;
  /** 补差金额 · Subsidy amount. 整数，单位为分，不超过订单金额，由服务商填写。 Integer, in fen; at most the order amount, given by the partner. */
  readonly subsidy_amount?: number;
}

export interface PayPartnerTransactionsAppWithContractDetail {
  /** 订单原价 · Original order price. 享受优惠前的订单总价；整数，单位为分，由商户填写。 Order price before discounts. Integer, in fen; given by the merchant. */
  readonly cost_price?: number;
  /** 商品小票ID · Receipt ID. 商家小票编号，由商户填写。 Number of the shop receipt, set by the merchant. */
  readonly invoice_id?: string;
  /** 单品列表 · Line items. 订单、退款或优惠涉及的商品，每项为一种商品。 Goods of the order, refund or promotion, one kind of goods per item. */
  readonly goods_detail: readonly PayGoodsDetail[];
}

/** Options of `POST /v3/pay/partner/transactions/app-with-contract`. */
export interface PayPartnerTransactionsAppWithContractOptions extends CallOptions {
  readonly json: {
    /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. */
    readonly sp_appid: string;
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
    readonly sp_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 商品描述 · Goods description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no: string;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss，由商户填写。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2; given by the merchant. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_expire?: string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. */
    readonly notify_url: string;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 结算信息 · Settlement information. 指定订单是否分账或补差，由商户下单时填写。 Tells whether the order is shared or subsidised; given by the merchant when ordering. */
    readonly settle_info?: PaySettleInfo;
    /** 是否开放开票入口 · Offer fapiao entry. 传 true 时支付后向用户展示电子发票入口，由商户填写。 True shows the electronic fapiao entry after payment; given by the merchant. */
    readonly support_fapiao?: boolean;
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: PayAmount;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: PayPartnerTransactionsAppWithContractDetail;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info?: PayPartnerTransactionsAppWithContractSceneInfo;
    /** 签约信息 · Contract information. */
    readonly contract_info: PayContractInfo;
  };
}

export interface PayPartnerTransactionsAppWithContractSceneInfo {
  /** 用户终端IP · User's client IP. 用户设备的 IP 地址，支持 IPv4 与 IPv6，不超过 45 个字符。 IP address of the user's device, IPv4 or IPv6, up to 45 characters. */
  readonly payer_client_ip: string;
  /** 设备号 · Device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. */
  readonly device_id?: string;
  /** 门店信息 · Store information. 支付所在门店的编号、名称与地址，由商户填写。 Number, name and address of the store where the payment happens; given by the merchant. */
  readonly store_info?: PaySceneInfoStoreInfo;
}

export interface PayPartnerTransactionsCodepayDetail {
  /** 订单原价 · Original order price. 享受优惠前的订单总价；整数，单位为分，由商户填写。 Order price before discounts. Integer, in fen; given by the merchant. */
  readonly cost_price?: number;
  /** 商品小票ID · Receipt ID. 商家小票编号，由商户填写。 Number of the shop receipt, set by the merchant. */
  readonly invoice_id?: string;
  /** 单品列表 · Line items. 订单、退款或优惠涉及的商品，每项为一种商品。 Goods of the order, refund or promotion, one kind of goods per item. */
  readonly goods_detail: readonly PayPartnerTransactionsCodepayGoodsDetail[];
}

export interface PayPartnerTransactionsCodepayGoodsDetail {
  /** 商户侧商品编码 · Merchant goods ID. 由商户自定的商品编码，用于单品优惠与退款。 Set by the merchant; identifies the item for item discounts and refunds. */
  readonly merchant_goods_id: string;
  /** 微信侧商品编码 · WeChat Pay goods ID. 商品在微信支付侧统一的编码，由微信支付定义，选填。 Uniform goods code defined by WeChat Pay, optional. */
  readonly wxpay_goods_id?: string;
  /** 商品名称 · Goods name. 展示给用户或印在发票上的商品名称。 Name shown to the user or printed on the fapiao. */
  readonly goods_name?: string;
  /** 数量 · Quantity. 所购或所退商品的数量；开票项目中为开票数量。 How many items are bought or refunded; in fapiao items the quantity invoiced. */
  readonly quantity: number;
  /** 商品单价 · Unit price. 订单与退款中为单位为分的整数，发票中按该产品文档。 Integer, in fen, in orders and refunds; for fapiao see that product's documents. */
  readonly unit_price: number;
}

/** Options of `POST /v3/pay/partner/transactions/codepay`. */
export interface PayPartnerTransactionsCodepayOptions extends CallOptions {
  readonly json: {
    /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. */
    readonly sp_appid?: string;
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
    readonly sp_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 商品描述 · Goods description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no: string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 是否开放开票入口 · Offer fapiao entry. 传 true 时支付后向用户展示电子发票入口，由商户填写。 True shows the electronic fapiao entry after payment; given by the merchant. */
    readonly support_fapiao?: boolean;
    /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
    readonly payer: PayPartnerTransactionsCodepayPayer;
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: PayAmount;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info: PayPartnerTransactionsCodepaySceneInfo;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: PayPartnerTransactionsCodepayDetail;
    /** 结算信息 · Settlement information. 指定订单是否分账或补差，由商户下单时填写。 Tells whether the order is shared or subsidised; given by the merchant when ordering. */
    readonly settle_info?: PaySettleInfo;
  };
}

export interface PayPartnerTransactionsCodepayPayer {
  /** 付款码 · Payment code. 用户付款码，18 位数字、以 10 至 15 开头；政府补贴中为品类凭证码。 User's payment code: 18 digits beginning with 10 to 15; in government subsidies the category voucher code. */
  readonly auth_code: string;
}

export interface PayPartnerTransactionsCodepaySceneInfo {
  /** 设备号 · Device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. */
  readonly device_id?: string;
  /** 设备IP · Device IP. 发起交易的终端设备 IP 地址。 IP address of the terminal that starts the transaction. */
  readonly device_ip?: string;
  /** 门店信息 · Store information. 支付所在门店的编号、名称与地址，由商户填写。 Number, name and address of the store where the payment happens; given by the merchant. */
  readonly store_info: PayPartnerTransactionsCodepayStoreInfo;
}

export interface PayPartnerTransactionsCodepayStoreInfo {
  /** 门店编号 · Store ID. 由微信支付生成或由商户填写，含义随产品而异。 Assigned by WeChat Pay or set by the merchant; what it identifies differs by product. */
  readonly id?: string;
  /** 商户侧门店编码 · Merchant store code. 由商户自定，标识一家门店。 Set by the merchant; identifies a store. */
  readonly out_id?: string;
}

/** Options of `POST /v3/pay/partner/transactions/exposure`. */
export interface PayPartnerTransactionsExposureOptions extends CallOptions {
  readonly json: {
    /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. */
    readonly sp_appid: string;
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
    readonly sp_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
    readonly sub_appid: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid?: string;
    /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
    readonly payer: PayPartnerTransactionsExposurePayer;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no: string;
  };
}

export interface PayPartnerTransactionsExposurePayer {
  /** 服务商下用户OpenID · User OpenID, partner app. 用户在服务商 AppID 下的标识；下单时与 sub_openid 二选一。 User as known under the partner's app ID; when ordering give this or sub_openid. */
  readonly sp_openid?: string;
  /** 手机号摘要 · Phone number hash. */
  readonly phone_number_hash?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
  readonly sub_openid?: string;
}

/** Options of `POST /v3/pay/partner/transactions/h5`. */
export interface PayPartnerTransactionsH5Options extends CallOptions {
  readonly json: {
    /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. At most 32 characters. */
    readonly sp_appid: string;
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. At most 32 characters. */
    readonly sp_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. At most 32 characters. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. At most 32 characters. */
    readonly sub_mchid: string;
    /** 商品描述 · Goods description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 127 bytes. */
    readonly description: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. At most 32 characters of `0-9A-Za-z_*|-`. */
    readonly out_trade_no: string;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss，由商户填写。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2; given by the merchant. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_expire?: string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. At most 128 bytes. */
    readonly attach?: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. At most 255 characters. */
    readonly notify_url: string;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. At most 32 characters. */
    readonly goods_tag?: string;
    /** 限制支付方式 · Restricted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. Not on the official pages. Documented: `no_balance`, `no_credit`, `no_debit`, `balance_only`. */
    readonly limit_pay?: readonly (Open<"no_balance" | "no_credit" | "no_debit" | "balance_only">)[];
    /** 结算信息 · Settlement information. 指定订单是否分账或补差，由商户下单时填写。 Tells whether the order is shared or subsidised; given by the merchant when ordering. */
    readonly settle_info?: PayPartnerTransactionsAppSettleInfo;
    /** 是否开放开票入口 · Offer fapiao entry. 传 true 时支付后向用户展示电子发票入口，由商户填写。 True shows the electronic fapiao entry after payment; given by the merchant. */
    readonly support_fapiao?: boolean;
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: PayPartnerTransactionsAppAmount;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: PayDetail;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info: PayPartnerTransactionsH5SceneInfo;
    /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. Not on the official pages. */
    readonly payer?: PayPayer;
  };
}

export interface PayPartnerTransactionsH5SceneInfo {
  /** 用户终端IP · User's client IP. 用户设备的 IP 地址，支持 IPv4 与 IPv6，不超过 45 个字符。 IP address of the user's device, IPv4 or IPv6, up to 45 characters. At most 45 characters. */
  readonly payer_client_ip: string;
  /** 设备号 · Device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. At most 32 characters. */
  readonly device_id?: string;
  /** 门店信息 · Store information. 支付所在门店的编号、名称与地址，由商户填写。 Number, name and address of the store where the payment happens; given by the merchant. */
  readonly store_info?: PayStoreInfo;
  /** H5场景信息 · H5 scene information. */
  readonly h5_info: PayH5Info;
}

/** Options of `POST /v3/pay/partner/transactions/jsapi`. */
export interface PayPartnerTransactionsJsapiOptions extends CallOptions {
  readonly json: {
    /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. At most 32 characters. */
    readonly sp_appid: string;
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. At most 32 characters. */
    readonly sp_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. At most 32 characters. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. At most 32 characters. */
    readonly sub_mchid: string;
    /** 商品描述 · Goods description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 127 bytes. */
    readonly description: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. At most 32 characters of `0-9A-Za-z_*|-`. */
    readonly out_trade_no: string;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss，由商户填写。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2; given by the merchant. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_expire?: string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. At most 128 bytes. */
    readonly attach?: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. At most 255 characters. */
    readonly notify_url: string;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. At most 32 characters. */
    readonly goods_tag?: string;
    /** 限制支付方式 · Restricted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. Not on the official pages. Documented: `no_balance`, `no_credit`, `no_debit`, `balance_only`. */
    readonly limit_pay?: readonly (Open<"no_balance" | "no_credit" | "no_debit" | "balance_only">)[];
    /** 结算信息 · Settlement information. 指定订单是否分账或补差，由商户下单时填写。 Tells whether the order is shared or subsidised; given by the merchant when ordering. */
    readonly settle_info?: PayPartnerTransactionsAppSettleInfo;
    /** 是否开放开票入口 · Offer fapiao entry. 传 true 时支付后向用户展示电子发票入口，由商户填写。 True shows the electronic fapiao entry after payment; given by the merchant. */
    readonly support_fapiao?: boolean;
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: PayPartnerTransactionsAppAmount;
    /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
    readonly payer: PayPartnerTransactionsJsapiPayer;
    /** 贴息信息 · Interest subsidy information. Not on the official pages. */
    readonly subsidy_info?: PaySubsidyInfo;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: PayDetail;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info?: PaySceneInfo;
  };
}

export type PayPartnerTransactionsJsapiPayer = {
  /** 服务商下用户OpenID · User OpenID, partner app. 用户在服务商 AppID 下的标识；下单时与 sub_openid 二选一。 User as known under the partner's app ID; when ordering give this or sub_openid. At least one of this and `sub_openid`. At most 128 characters. */
  readonly sp_openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. At least one of this and `sp_openid`. At most 128 characters. */
  readonly sub_openid?: string;
  /** 实名信息 · Real-name information. Not on the official pages. */
  readonly identity?: PayIdentity;
} & AtLeastOne<"sp_openid" | "sub_openid">;

export interface PayPartnerTransactionsJsapiWithContractInfo {
  /** 免密支付协议号 · Password-free contract ID. 由微信支付生成，标识一份免密支付协议。 Generated by WeChat Pay; identifies a password-free payment contract. */
  readonly password_free_contract_id?: string;
  /** 凭证 · Token. 由微信支付签发的短期凭证，原样用于拉起页面或下载文件。 Short-lived token issued by WeChat Pay; pass it unchanged to open a page or download a file. */
  readonly token?: string;
  /** 签约协议模板ID · Contract template ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id?: string;
  /** 签约商户号 · Contract merchant ID. 与用户签约的商户号，由商户填写。 Merchant ID that signs with the user; given by the merchant. */
  readonly contract_mchid?: string;
  /** 签约应用ID · Contract App ID. 签约方的应用 ID，须与签约商户号绑定。 App ID of the contracting party, bound to contract_mchid. */
  readonly contract_appid?: string;
  /** 签约协议号 · Contract code. 商户侧的签约协议号，由商户生成，用于查询与解约。 Contract number on the merchant's side, chosen by the merchant; used to query and terminate. */
  readonly contract_code?: string;
  /** 签约请求序列号 · Signing request serial. 每次签约请求的序列号，由商户生成。 Serial number of each signing request, chosen by the merchant. */
  readonly request_serial?: string;
  /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名，由商户填写。 Name of the user's account at the merchant, shown on the signing page; given by the merchant. */
  readonly contract_display_account?: string;
  /** 签约结果通知地址 · Contract notification address. 签约或解约结果通知的接收地址，由商户填写。 Address that receives signing and termination notifications; given by the merchant. */
  readonly contract_notify_url?: string;
}

/** Options of `POST /v3/pay/partner/transactions/jsapi-with-contract`. */
export interface PayPartnerTransactionsJsapiWithContractOptions extends CallOptions {
  readonly json: {
    /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. */
    readonly sp_appid: string;
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
    readonly sp_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 商品描述 · Goods description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no: string;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss，由商户填写。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2; given by the merchant. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_expire?: string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. */
    readonly notify_url: string;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 结算信息 · Settlement information. 指定订单是否分账或补差，由商户下单时填写。 Tells whether the order is shared or subsidised; given by the merchant when ordering. */
    readonly settle_info?: PaySettleInfo;
    /** 是否开放开票入口 · Offer fapiao entry. 传 true 时支付后向用户展示电子发票入口，由商户填写。 True shows the electronic fapiao entry after payment; given by the merchant. */
    readonly support_fapiao?: boolean;
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: PayAmount;
    /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
    readonly payer: PayPartnerCodepayTransactionPayer;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: PayPartnerTransactionsAppWithContractDetail;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info?: PayPartnerTransactionsAppWithContractSceneInfo;
    /** 签约信息 · Contract information. */
    readonly contract_info: PayPartnerTransactionsJsapiWithContractInfo;
  };
}

/** Options of `POST /v3/pay/partner/transactions/miniprogram`. */
export interface PayPartnerTransactionsMiniprogramOptions extends CallOptions {
  readonly json: {
    /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. */
    readonly sp_appid: string;
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
    readonly sp_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 商品描述 · Goods description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no: string;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss，由商户填写。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2; given by the merchant. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_expire?: string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. */
    readonly notify_url?: string;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 是否开放开票入口 · Offer fapiao entry. 传 true 时支付后向用户展示电子发票入口，由商户填写。 True shows the electronic fapiao entry after payment; given by the merchant. */
    readonly support_fapiao?: boolean;
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: PayAmount;
    /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
    readonly payer: PayPartnerCodepayTransactionPayer;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: PayPartnerPaidTransactionDetail;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info?: PayPartnerTransactionsMiniprogramSceneInfo;
    /** 结算信息 · Settlement information. 指定订单是否分账或补差，由商户下单时填写。 Tells whether the order is shared or subsidised; given by the merchant when ordering. */
    readonly settle_info?: PaySettleInfo;
  };
}

export interface PayPartnerTransactionsMiniprogramSceneInfo {
  /** 用户终端IP · User's client IP. 用户设备的 IP 地址，支持 IPv4 与 IPv6，不超过 45 个字符。 IP address of the user's device, IPv4 or IPv6, up to 45 characters. */
  readonly payer_client_ip?: string;
  /** 设备号 · Device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. */
  readonly device_id?: string;
  /** 门店信息 · Store information. 支付所在门店的编号、名称与地址，由商户填写。 Number, name and address of the store where the payment happens; given by the merchant. */
  readonly store_info?: PayPartnerTransactionsCodepayStoreInfo;
}

/** Options of `POST /v3/pay/partner/transactions/native`. */
export interface PayPartnerTransactionsNativeOptions extends CallOptions {
  readonly json: {
    /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. At most 32 characters. */
    readonly sp_appid: string;
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. At most 32 characters. */
    readonly sp_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. At most 32 characters. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. At most 32 characters. */
    readonly sub_mchid: string;
    /** 商品描述 · Goods description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 127 bytes. */
    readonly description: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. At most 32 characters of `0-9A-Za-z_*|-`. */
    readonly out_trade_no: string;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss，由商户填写。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2; given by the merchant. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_expire?: string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. At most 128 bytes. */
    readonly attach?: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. At most 255 characters. */
    readonly notify_url: string;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. At most 32 characters. */
    readonly goods_tag?: string;
    /** 限制支付方式 · Restricted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. Not on the official pages. Documented: `no_balance`, `no_credit`, `no_debit`, `balance_only`. */
    readonly limit_pay?: readonly (Open<"no_balance" | "no_credit" | "no_debit" | "balance_only">)[];
    /** 结算信息 · Settlement information. 指定订单是否分账或补差，由商户下单时填写。 Tells whether the order is shared or subsidised; given by the merchant when ordering. */
    readonly settle_info?: PayPartnerTransactionsAppSettleInfo;
    /** 是否开放开票入口 · Offer fapiao entry. 传 true 时支付后向用户展示电子发票入口，由商户填写。 True shows the electronic fapiao entry after payment; given by the merchant. */
    readonly support_fapiao?: boolean;
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: PayPartnerTransactionsAppAmount;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: PayDetail;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info?: PaySceneInfo;
    /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. Not on the official pages. */
    readonly payer?: PayPayer;
  };
}

/** Options of `POST /v3/pay/partner/transactions/scannedpos`. */
export interface PayPartnerTransactionsScannedposOptions extends CallOptions {
  readonly json: {
    /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. */
    readonly sp_appid?: string;
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
    readonly sp_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 商品描述 · Goods description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no: string;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss，由商户填写。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2; given by the merchant. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_expire?: string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. */
    readonly notify_url?: string;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 是否开放开票入口 · Offer fapiao entry. 传 true 时支付后向用户展示电子发票入口，由商户填写。 True shows the electronic fapiao entry after payment; given by the merchant. */
    readonly support_fapiao?: boolean;
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: PayAmount;
    /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
    readonly payer: PayPartnerCodepayTransactionPayer;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: PayPartnerPaidTransactionDetail;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info: PayPartnerTransactionsScannedposSceneInfo;
    /** 结算信息 · Settlement information. 指定订单是否分账或补差，由商户下单时填写。 Tells whether the order is shared or subsidised; given by the merchant when ordering. */
    readonly settle_info?: PaySettleInfo;
  };
}

export interface PayPartnerTransactionsScannedposSceneInfo {
  /** 用户终端IP · User's client IP. 用户设备的 IP 地址，支持 IPv4 与 IPv6，不超过 45 个字符。 IP address of the user's device, IPv4 or IPv6, up to 45 characters. */
  readonly payer_client_ip: string;
  /** 设备号 · Device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. */
  readonly device_id?: string;
  /** 门店信息 · Store information. 支付所在门店的编号、名称与地址，由商户填写。 Number, name and address of the store where the payment happens; given by the merchant. */
  readonly store_info: PayPartnerTransactionsCodepayStoreInfo;
}

export interface PayPayer {
  /** 实名信息 · Real-name information. */
  readonly identity?: PayIdentity;
}

/**
 * Answer of `POST /v3/pay/partner/transactions/app`.
 * Answer of `POST /v3/pay/partner/transactions/jsapi`.
 * Answer of `POST /v3/pay/transactions/app`.
 * Answer of `POST /v3/pay/transactions/jsapi`.
 */
export interface PayPrepayId {
  /** 预支付交易会话ID · Prepay ID. 由微信支付生成，用于唤起支付，有效期 2 小时。 Generated by WeChat Pay; used to start the payment; valid for 2 hours. At most 64 characters. */
  readonly prepay_id: string;
}

export interface PayPromotionDetail {
  /** 优惠券ID · Coupon ID. 标识用户的一张代金券，发券时由微信支付生成。 Identifies a user's cash coupon; assigned by WeChat Pay when it is issued. At most 32 characters. */
  readonly coupon_id: string;
  /** 优惠名称 · Discount name. At most 64 characters. */
  readonly name: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品，由微信支付返回。 Tells whether the discount covers the whole order or single items; set by WeChat Pay. At most 32 characters. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. At most 32 characters. Documented: `CASH`, `NOCASH`. */
  readonly type?: Open<"CASH" | "NOCASH">;
  /** 优惠券面额 · Coupon face value. */
  readonly amount: number;
  /** 优惠活动ID · Promotion activity ID. 券批次的编号，由微信支付在创建批次时生成。 Number of the coupon stock, assigned by WeChat Pay when the stock is created. At most 32 characters. */
  readonly stock_id?: string;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为分，优惠中由微信支付承担的部分，由微信支付返回。 Integer, in fen; share of the discount paid by WeChat Pay, set by WeChat Pay. */
  readonly wechatpay_contribute?: number;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute?: number;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute?: number;
  /** 优惠币种 · Discount currency. At most 16 characters. Always `CNY`. */
  readonly currency?: Open<"CNY">;
  /** 优惠单品列表 · Goods of the promotion. */
  readonly goods_detail?: readonly PayPromotionDetailGoodsDetail[];
}

export interface PayPromotionDetailGoodsDetail {
  /** 商品编码 · Goods ID. 商户侧的商品编码，由商户填写；开票接口中为微信支付的商品标识。 Merchant's goods code, set by the merchant; in fapiao operations WeChat Pay's goods identifier. At most 32 characters. */
  readonly goods_id: string;
  /** 数量 · Quantity. */
  readonly quantity: number;
  /** 商品单价 · Unit price. */
  readonly unit_price: number;
  /** 优惠金额 · Discount amount. 单位为分的整数；政府补贴接口的单位以其文档为准。 Integer, in fen; for government subsidies see that product's documents. */
  readonly discount_amount: number;
  /** 商品备注 · Goods remark. 商品的补充说明，在优惠明细中返回。 Additional remark on the goods, returned in promotion details. At most 128 characters. */
  readonly goods_remark?: string;
}

export interface PaySceneInfo {
  /** 用户终端IP · User's client IP. 用户设备的 IP 地址，支持 IPv4 与 IPv6，不超过 45 个字符。 IP address of the user's device, IPv4 or IPv6, up to 45 characters. At most 45 characters. */
  readonly payer_client_ip: string;
  /** 设备号 · Device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. At most 32 characters. */
  readonly device_id?: string;
  /** 门店信息 · Store information. 支付所在门店的编号、名称与地址，由商户填写。 Number, name and address of the store where the payment happens; given by the merchant. */
  readonly store_info?: PayStoreInfo;
}

export interface PaySceneInfoStoreInfo {
  /** 门店编号 · Store ID. 由微信支付生成或由商户填写，含义随产品而异。 Assigned by WeChat Pay or set by the merchant; what it identifies differs by product. */
  readonly id?: string;
  /** 门店名称 · Store name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name?: string;
  /** 地区编码 · Area code. 门店所在地的行政区划编码，由商户填写。 Administrative region code of the store; given by the merchant. */
  readonly area_code?: string;
  /** 门店详细地址 · Store address. 地址文本；浙江补贴 N 品类核销与先享后付下单时为敏感字段，传明文，由 SDK 加密。 Address text. Sensitive in Zhejiang multi-category redemption and PayScore pay-later orders: pass plain text, the SDK encrypts it. */
  readonly address?: string;
}

export interface PaySettleInfo {
  /** 是否分账 · Profit sharing. v3 多为布尔值，true 冻结资金等待分账；v2 与车主服务扣费填 Y 或 N。 Mostly boolean in v3: true freezes the money for sharing; Y or N in v2 and vehicle charges. */
  readonly profit_sharing?: boolean;
}

export interface PayStoreInfo {
  /** 门店编号 · Store ID. 由微信支付生成或由商户填写，含义随产品而异。 Assigned by WeChat Pay or set by the merchant; what it identifies differs by product. At most 32 characters. */
  readonly id: string;
  /** 门店名称 · Store name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. At most 256 characters. */
  readonly name?: string;
  /** 地区编码 · Area code. 门店所在地的行政区划编码，由商户填写。 Administrative region code of the store; given by the merchant. At most 32 characters. */
  readonly area_code?: string;
  /** 门店详细地址 · Store address. 地址文本；浙江补贴 N 品类核销与先享后付下单时为敏感字段，传明文，由 SDK 加密。 Address text. Sensitive in Zhejiang multi-category redemption and PayScore pay-later orders: pass plain text, the SDK encrypts it. At most 512 characters. */
  readonly address?: string;
}

export interface PaySubsidyDetail {
  /** 贴息账期类型 · Subsidy period type. 表示贴息按日还是按期计算，由商户选择。 Tells whether interest is subsidised by day or by period; chosen by the merchant. Documented: `DAILY`, `PERIOD`. */
  readonly subsidy_period_type: Open<"DAILY" | "PERIOD">;
  /** 贴息方案列表 · Subsidy plans. */
  readonly subsidy_plan: readonly PaySubsidyPlan[];
}

export interface PaySubsidyInfo {
  /** 贴息明细列表 · Interest subsidy details. */
  readonly subsidy_detail?: readonly PaySubsidyDetail[];
}

export interface PaySubsidyPlan {
  /** 贴息分期数 · Subsidised instalment count. 整数，享受贴息的分期期数，由商户选择。 Integer, the number of instalments whose interest is subsidised; chosen by the merchant. Documented: `3`, `6`, `12`. */
  readonly subsidy_installment_num: number;
  /** 贴息比例 · Subsidy percentage. 整数百分比，利息由商户补贴的比例，由商户选择。 Integer percentage of the interest that is subsidised; chosen by the merchant. Documented: `0`, `100`. */
  readonly subsidy_percent: number;
}

/** Answer of `GET /v3/pay/transactions/out-trade-no/{out_trade_no}`. */
export interface PayTransaction {
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 商品描述 · Goods description. Not on the official pages. */
  readonly description?: string;
  /** 商户订单号 · Merchant order number. At most 32 characters. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id?: string;
  /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. At most 16 characters. Documented: `JSAPI`, `NATIVE`, `APP`, `MICROPAY`, `MWEB`, `FACEPAY`. */
  readonly trade_type?: Open<"JSAPI" | "NATIVE" | "APP" | "MICROPAY" | "MWEB" | "FACEPAY">;
  /** 交易状态 · Trade state. 表示订单是否已支付、关闭、撤销或转入退款，由微信支付返回。 Tells whether the order is paid, closed, reversed or refunded; set by WeChat Pay. At most 32 characters. Documented: `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `REVOKED`, `USERPAYING`, `PAYERROR`, `ACCEPT`. */
  readonly trade_state: Open<
    | "SUCCESS"
    | "REFUND"
    | "NOTPAY"
    | "CLOSED"
    | "REVOKED"
    | "USERPAYING"
    | "PAYERROR"
    | "ACCEPT">;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. At most 256 characters. */
  readonly trade_state_desc: string;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. At most 32 characters. */
  readonly bank_type?: string;
  /** 附加数据 · Attached data. At most 128 bytes. */
  readonly attach?: string;
  /** 支付完成时间 · Payment time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 付款人 · Payer. */
  readonly payer?: PayPaidTransactionPayer;
  /** 订单金额信息 · Order amount details. */
  readonly amount?: PayPartnerPaidTransactionAmount;
  /** 支付截止时间 · Payment deadline. RFC 3339: `2015-05-20T13:29:35+08:00`. Not on the official pages. */
  readonly time_expire?: string;
  /** 通知地址 · Notification URL. Not on the official pages. */
  readonly notify_url?: string;
  /** 订单优惠标记 · Promotion tag. Not on the official pages. */
  readonly goods_tag?: string;
  /** 限制支付方式 · Restricted payment methods. Not on the official pages. Documented: `no_balance`, `no_credit`, `no_debit`, `balance_only`. */
  readonly limit_pay?: readonly (Open<"no_balance" | "no_credit" | "no_debit" | "balance_only">)[];
  /** 是否开放开票入口 · Offer fapiao entry. Not on the official pages. */
  readonly support_fapiao?: boolean;
  /** 商品详情 · Goods details. Not on the official pages. */
  readonly detail?: PayPartnerPaidTransactionDetail;
  /** 支付场景信息 · Payment scene information. */
  readonly scene_info?: PayPaidTransactionSceneInfo;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly PayPromotionDetail[];
  /** 分付分期信息 · Instalment information. Not on the official pages. */
  readonly installment_info?: PayInstallmentInfo;
}

export interface PayTransactionAmount {
  /** 总金额 · Total amount. */
  readonly total: number;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total?: number;
  /** 货币类型 · Currency. */
  readonly currency?: string;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. */
  readonly payer_currency?: string;
}

/** Options of `GET /v3/pay/transactions/id/{transaction_id}`. */
export interface PayTransactionByIdQueryOptions extends CallOptions {
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. At most 32 characters. */
  readonly transaction_id: string;
  readonly query: {
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. At most 32 characters. */
    readonly mchid: string;
  };
}

/** Options of `GET /v3/pay/transactions/out-trade-no/{out_trade_no}`. */
export interface PayTransactionByOutTradeNoQueryOptions extends CallOptions {
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. At most 32 characters. */
  readonly out_trade_no: string;
  readonly query: {
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. At most 32 characters. */
    readonly mchid: string;
  };
}

/** Options of `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close`. */
export interface PayTransactionCloseOptions extends CallOptions {
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. At most 32 characters. */
  readonly out_trade_no: string;
  readonly json: {
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. At most 32 characters. */
    readonly mchid: string;
  };
}

export interface PayTransactionPayer {
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
}

/** Options of `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`. */
export interface PayTransactionReverseOptions extends CallOptions {
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
    readonly mchid: string;
  };
}

/** Answer of `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`. */
export interface PayTransactionReversed {
  /** 应用ID · App ID. */
  readonly appid?: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
}

export interface PayTransactionsAppAmount {
  /** 总金额 · Total amount. 整数，单位为分，由商户填写，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. At least 1. */
  readonly total: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. At most 16 characters. Always `CNY`. */
  readonly currency?: Open<"CNY">;
}

/** Options of `POST /v3/pay/transactions/app`. */
export interface PayTransactionsAppOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. At most 32 characters. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. At most 32 characters. */
    readonly mchid: string;
    /** 商品描述 · Goods description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 127 bytes. */
    readonly description: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. 6–32 characters of `0-9A-Za-z_|*-`. */
    readonly out_trade_no: string;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss，由商户填写。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2; given by the merchant. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_expire?: string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. At most 128 bytes. */
    readonly attach?: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. At most 255 characters. */
    readonly notify_url: string;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. At most 32 characters. */
    readonly goods_tag?: string;
    /** 限制支付方式 · Restricted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. Not on the official pages. Documented: `no_balance`, `no_credit`, `no_debit`, `balance_only`. */
    readonly limit_pay?: readonly (Open<"no_balance" | "no_credit" | "no_debit" | "balance_only">)[];
    /** 是否开放开票入口 · Offer fapiao entry. 传 true 时支付后向用户展示电子发票入口，由商户填写。 True shows the electronic fapiao entry after payment; given by the merchant. */
    readonly support_fapiao?: boolean;
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: PayTransactionsAppAmount;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: PayDetail;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info?: PaySceneInfo;
    /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. Not on the official pages. */
    readonly payer?: PayPayer;
    /** 结算信息 · Settlement information. 指定订单是否分账或补差，由商户下单时填写。 Tells whether the order is shared or subsidised; given by the merchant when ordering. */
    readonly settle_info?: PayTransactionsAppSettleInfo;
    /** 贴息信息 · Interest subsidy information. Not on the official pages. */
    readonly subsidy_info?: PaySubsidyInfo;
  };
}

export interface PayTransactionsAppSettleInfo {
  /** 是否分账 · Profit sharing. v3 多为布尔值，true 冻结资金等待分账；v2 与车主服务扣费填 Y 或 N。 Mostly boolean in v3: true freezes the money for sharing; Y or N in v2 and vehicle charges. Default: `false`. */
  readonly profit_sharing?: boolean;
}

/**
 * Answer of `POST /v3/pay/partner/transactions/app-with-contract`.
 * Answer of `POST /v3/pay/partner/transactions/jsapi-with-contract`.
 * Answer of `POST /v3/pay/partner/transactions/miniprogram`.
 * Answer of `POST /v3/pay/partner/transactions/scannedpos`.
 * Answer of `POST /v3/pay/transactions/app-with-contract`.
 * Answer of `POST /v3/pay/transactions/jsapi-with-contract`.
 */
export interface PayTransactionsAppWithContractAnswer {
  /** 预支付交易会话ID · Prepay ID. 由微信支付生成，用于唤起支付，有效期 2 小时。 Generated by WeChat Pay; used to start the payment; valid for 2 hours. */
  readonly prepay_id: string;
}

/** Options of `POST /v3/pay/transactions/app-with-contract`. */
export interface PayTransactionsAppWithContractOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
    readonly mchid: string;
    /** 商品描述 · Goods description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no: string;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss，由商户填写。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2; given by the merchant. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_expire?: string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. */
    readonly notify_url: string;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 是否开放开票入口 · Offer fapiao entry. 传 true 时支付后向用户展示电子发票入口，由商户填写。 True shows the electronic fapiao entry after payment; given by the merchant. */
    readonly support_fapiao?: boolean;
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: PayAmount;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: PayPartnerTransactionsAppWithContractDetail;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info?: PayPartnerTransactionsAppWithContractSceneInfo;
    /** 结算信息 · Settlement information. 指定订单是否分账或补差，由商户下单时填写。 Tells whether the order is shared or subsidised; given by the merchant when ordering. */
    readonly settle_info?: PaySettleInfo;
    /** 签约信息 · Contract information. */
    readonly contract_info: PayContractInfo;
  };
}

/** Options of `POST /v3/pay/transactions/codepay`. */
export interface PayTransactionsCodepayOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
    readonly mchid: string;
    /** 商品描述 · Goods description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no: string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 是否开放开票入口 · Offer fapiao entry. 传 true 时支付后向用户展示电子发票入口，由商户填写。 True shows the electronic fapiao entry after payment; given by the merchant. */
    readonly support_fapiao?: boolean;
    /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
    readonly payer: PayPartnerTransactionsCodepayPayer;
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: PayAmount;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info: PayPartnerTransactionsCodepaySceneInfo;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: PayPartnerTransactionsCodepayDetail;
    /** 结算信息 · Settlement information. 指定订单是否分账或补差，由商户下单时填写。 Tells whether the order is shared or subsidised; given by the merchant when ordering. */
    readonly settle_info?: PaySettleInfo;
  };
}

/**
 * Answer of `POST /v3/pay/acquiring-bank/transactions/exposure`.
 * Answer of `POST /v3/pay/partner/transactions/exposure`.
 * Answer of `POST /v3/pay/transactions/exposure`.
 */
export interface PayTransactionsExposureAnswer {
  /** 是否展示分付 · Show WeChat Fenfu. */
  readonly fqf_exposure: boolean;
  /** 营销曝光凭证 · Promotion exposure token. 由微信支付生成的不透明字符串，收到后原样使用。 Generated by WeChat Pay; an opaque string, used unchanged. */
  readonly market_exposure_token?: string;
}

/** Options of `POST /v3/pay/transactions/exposure`. */
export interface PayTransactionsExposureOptions extends CallOptions {
  readonly json: {
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
    readonly mchid?: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
    readonly payer: PayTransactionsExposurePayer;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no: string;
  };
}

export interface PayTransactionsExposurePayer {
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid?: string;
  /** 手机号摘要 · Phone number hash. */
  readonly phone_number_hash?: string;
}

/** Options of `POST /v3/pay/transactions/h5`. */
export interface PayTransactionsH5Options extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. At most 32 characters. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. At most 32 characters. */
    readonly mchid: string;
    /** 商品描述 · Goods description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 127 bytes. */
    readonly description: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. 6–32 characters of `0-9A-Za-z_|*-`. */
    readonly out_trade_no: string;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss，由商户填写。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2; given by the merchant. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_expire?: string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. At most 128 bytes. */
    readonly attach?: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. At most 255 characters. */
    readonly notify_url: string;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. At most 32 characters. */
    readonly goods_tag?: string;
    /** 限制支付方式 · Restricted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. Not on the official pages. Documented: `no_balance`, `no_credit`, `no_debit`, `balance_only`. */
    readonly limit_pay?: readonly (Open<"no_balance" | "no_credit" | "no_debit" | "balance_only">)[];
    /** 是否开放开票入口 · Offer fapiao entry. 传 true 时支付后向用户展示电子发票入口，由商户填写。 True shows the electronic fapiao entry after payment; given by the merchant. */
    readonly support_fapiao?: boolean;
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: PayTransactionsAppAmount;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: PayDetail;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info: PayPartnerTransactionsH5SceneInfo;
    /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. Not on the official pages. */
    readonly payer?: PayPayer;
    /** 结算信息 · Settlement information. 指定订单是否分账或补差，由商户下单时填写。 Tells whether the order is shared or subsidised; given by the merchant when ordering. */
    readonly settle_info?: PayTransactionsAppSettleInfo;
  };
}

/** Options of `POST /v3/pay/transactions/jsapi`. */
export interface PayTransactionsJsapiOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. At most 32 characters. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. At most 32 characters. */
    readonly mchid: string;
    /** 商品描述 · Goods description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 127 bytes. */
    readonly description: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. 6–32 characters of `0-9A-Za-z_|*-`. */
    readonly out_trade_no: string;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss，由商户填写。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2; given by the merchant. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_expire?: string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. At most 128 bytes. */
    readonly attach?: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. At most 255 characters. */
    readonly notify_url: string;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. At most 32 characters. */
    readonly goods_tag?: string;
    /** 限制支付方式 · Restricted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. Not on the official pages. Documented: `no_balance`, `no_credit`, `no_debit`, `balance_only`. */
    readonly limit_pay?: readonly (Open<"no_balance" | "no_credit" | "no_debit" | "balance_only">)[];
    /** 是否开放开票入口 · Offer fapiao entry. 传 true 时支付后向用户展示电子发票入口，由商户填写。 True shows the electronic fapiao entry after payment; given by the merchant. */
    readonly support_fapiao?: boolean;
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: PayTransactionsAppAmount;
    /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
    readonly payer: PayTransactionsJsapiPayer;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: PayDetail;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info?: PaySceneInfo;
    /** 结算信息 · Settlement information. 指定订单是否分账或补差，由商户下单时填写。 Tells whether the order is shared or subsidised; given by the merchant when ordering. */
    readonly settle_info?: PayTransactionsAppSettleInfo;
    /** 贴息信息 · Interest subsidy information. Not on the official pages. */
    readonly subsidy_info?: PaySubsidyInfo;
  };
}

export interface PayTransactionsJsapiPayer {
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. At most 128 characters. */
  readonly openid: string;
  /** 实名信息 · Real-name information. Not on the official pages. */
  readonly identity?: PayIdentity;
}

/** Options of `POST /v3/pay/transactions/jsapi-with-contract`. */
export interface PayTransactionsJsapiWithContractOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
    readonly mchid: string;
    /** 商品描述 · Goods description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no: string;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss，由商户填写。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2; given by the merchant. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_expire?: string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. */
    readonly notify_url: string;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 是否开放开票入口 · Offer fapiao entry. 传 true 时支付后向用户展示电子发票入口，由商户填写。 True shows the electronic fapiao entry after payment; given by the merchant. */
    readonly support_fapiao?: boolean;
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: PayAmount;
    /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
    readonly payer: PayTransactionsJsapiWithContractPayer;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: PayPartnerTransactionsAppWithContractDetail;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info?: PayPartnerTransactionsAppWithContractSceneInfo;
    /** 结算信息 · Settlement information. 指定订单是否分账或补差，由商户下单时填写。 Tells whether the order is shared or subsidised; given by the merchant when ordering. */
    readonly settle_info?: PaySettleInfo;
    /** 签约信息 · Contract information. */
    readonly contract_info: PayPartnerTransactionsJsapiWithContractInfo;
  };
}

export interface PayTransactionsJsapiWithContractPayer {
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
}

/** Options of `POST /v3/pay/transactions/native`. */
export interface PayTransactionsNativeOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. At most 32 characters. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. At most 32 characters. */
    readonly mchid: string;
    /** 商品描述 · Goods description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 127 bytes. */
    readonly description: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. 6–32 characters of `0-9A-Za-z_|*-`. */
    readonly out_trade_no: string;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss，由商户填写。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2; given by the merchant. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_expire?: string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. At most 128 bytes. */
    readonly attach?: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. At most 255 characters. */
    readonly notify_url: string;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. At most 32 characters. */
    readonly goods_tag?: string;
    /** 限制支付方式 · Restricted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. Not on the official pages. Documented: `no_balance`, `no_credit`, `no_debit`, `balance_only`. */
    readonly limit_pay?: readonly (Open<"no_balance" | "no_credit" | "no_debit" | "balance_only">)[];
    /** 是否开放开票入口 · Offer fapiao entry. 传 true 时支付后向用户展示电子发票入口，由商户填写。 True shows the electronic fapiao entry after payment; given by the merchant. */
    readonly support_fapiao?: boolean;
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: PayTransactionsAppAmount;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: PayDetail;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info?: PaySceneInfo;
    /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. Not on the official pages. */
    readonly payer?: PayPayer;
    /** 结算信息 · Settlement information. 指定订单是否分账或补差，由商户下单时填写。 Tells whether the order is shared or subsidised; given by the merchant when ordering. */
    readonly settle_info?: PayTransactionsAppSettleInfo;
  };
}

export interface PayUserId {
  /** 用户标识类型 · User identifier type. 说明以 OpenID 还是手机号指定用户。 Tells whether the user is named by OpenID or phone number. Documented: `UNKNOWN_USER_ID_TYPE`, `OPENID`, `PHONE_NO`, `SP_OPENID`, `SUB_OPENID`. */
  readonly user_id_type?: Open<"UNKNOWN_USER_ID_TYPE" | "OPENID" | "PHONE_NO" | "SP_OPENID" | "SUB_OPENID">;
  /** 服务商下用户OpenID · User OpenID, partner app. 用户在服务商 AppID 下的标识；下单时与 sub_openid 二选一。 User as known under the partner's app ID; when ordering give this or sub_openid. */
  readonly sp_openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
  readonly sub_openid?: string;
  /** 手机号摘要 · Phone number hash. */
  readonly phone_number_hash?: string;
}
