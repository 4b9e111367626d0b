// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

/**
 * Answer of `GET /hk/v3/transactions/id/{transaction_id}`.
 * Answer of `GET /hk/v3/transactions/out-trade-no/{out_trade_no}`.
 */
export interface Transaction {
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 服务商应用ID · Partner app ID. */
  readonly sp_appid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 门店编号 · Store ID. */
  readonly id: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
  /** 交易类型 · Trade type. Documented: `JSAPI`, `NATIVE`, `APP`, `MWEB`, `MICROPAY`. */
  readonly trade_type: Open<"JSAPI" | "NATIVE" | "APP" | "MWEB" | "MICROPAY">;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type: string;
  /** 支付完成时间 · Payment completion time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time: string;
  /** 交易状态 · Trade state. 已支付、关闭、撤销或转入退款。 Paid, closed, reversed or refunded. Documented: `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `REVOKED`, `USERPAYING`, `PAYERROR`. */
  readonly trade_state: Open<
    | "SUCCESS"
    | "REFUND"
    | "NOTPAY"
    | "CLOSED"
    | "REVOKED"
    | "USERPAYING"
    | "PAYERROR">;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. */
  readonly trade_state_desc: string;
  /** 付款人 · Payer. */
  readonly payer: TransactionsPayer;
  /** 订单金额信息 · Order amount details. */
  readonly amount: TransactionAmount;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly TransactionsPromotionDetail[];
}

export interface TransactionAmount {
  /** 总金额 · Total amount. */
  readonly total: number;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total: number;
  /** 货币类型 · Currency. */
  readonly currency: string;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. */
  readonly payer_currency: string;
  /** 汇率 · Exchange rate. */
  readonly exchange_rate?: TransactionsExchangeRate;
}

/** Options of `POST /hk/v3/transactions/id/{transaction_id}/close`. */
export interface TransactionByIdCloseOptions extends CallOptions {
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
  readonly transaction_id: string;
  readonly json: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid?: string;
  };
}

/** Options of `GET /hk/v3/transactions/id/{transaction_id}`. */
export interface TransactionByIdQueryOptions extends CallOptions {
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
  readonly transaction_id: string;
  readonly query: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
  };
}

/** Options of `POST /hk/v3/transactions/id/{transaction_id}/reverse`. */
export interface TransactionByIdReverseOptions extends CallOptions {
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
  readonly transaction_id: string;
  readonly json: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/** Options of `POST /hk/v3/transactions/out-trade-no/{out_trade_no}/close`. */
export interface TransactionByOutTradeNoCloseOptions extends CallOptions {
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
  readonly out_trade_no: string;
  readonly json: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid?: string;
  };
}

/** Options of `GET /hk/v3/transactions/out-trade-no/{out_trade_no}`. */
export interface TransactionByOutTradeNoQueryOptions extends CallOptions {
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
  readonly out_trade_no: string;
  readonly query: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
  };
}

/** Options of `POST /hk/v3/transactions/out-trade-no/{out_trade_no}/reverse`. */
export interface TransactionByOutTradeNoReverseOptions extends CallOptions {
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
  readonly out_trade_no: string;
  readonly json: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

export interface TransactionsAmount {
  /** 总金额 · Total amount. 整数，单位为分，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency?: string;
}

/**
 * Answer of `POST /hk/v3/transactions/app`.
 * Answer of `POST /hk/v3/transactions/jsapi`.
 */
export interface TransactionsAppAnswer {
  /** 预支付交易会话ID · Prepay ID. 由微信支付生成，用于唤起支付，有效期 2 小时。 Generated by WeChat Pay; used to start the payment; valid for 2 hours. */
  readonly prepay_id: string;
}

/** Options of `POST /hk/v3/transactions/app`. */
export interface TransactionsAppOptions extends CallOptions {
  readonly json: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 商品描述 · Goods description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 订单优惠标记 · Promotion tag. 代金券等优惠按此判断订单可否使用。 Coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `JSAPI`, `APP`, `NATIVE`, `MWEB`, `MICROPAY`. */
    readonly trade_type: Open<"JSAPI" | "APP" | "NATIVE" | "MWEB" | "MICROPAY">;
    /** 限制支付方式 · Restricted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. */
    readonly limit_pay?: string;
    /** 订单生成时间 · Order start time. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_start?: string;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_expire?: string;
    /** 商户类别码 · Merchant category code. 商户所属行业的类别码。 Category code of the merchant's business. */
    readonly merchant_category_code: string;
    /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
    readonly payer?: TransactionsPayer;
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: TransactionsAmount;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info?: TransactionsSceneInfo;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: readonly TransactionsDetail[];
  };
}

export interface TransactionsDetail {
  /** 订单原价 · Original order price. 享受优惠前的订单总价；整数，单位为分。 Order price before discounts. Integer, in fen. */
  readonly cost_price?: number;
  /** 商品小票ID · Sales receipt ID. 商户系统中的小票编号，由商户生成。 Number of the sales receipt in the merchant's system, chosen by the merchant. */
  readonly receipt_id?: string;
  /** 单品列表 · Line items. 订单、退款或优惠涉及的商品，每项为一种商品。 Goods of the order, refund or promotion, one kind of goods per item. */
  readonly goods_detail?: readonly TransactionsGoodsDetail[];
}

export interface TransactionsDetailGoodsDetail {
  /** 商品编码 · Goods ID. */
  readonly goods_id: string;
  /** 商品备注 · Goods remark. 商品的补充说明，在优惠明细中返回。 Additional remark on the goods, returned in promotion details. */
  readonly goods_remark?: string;
  /** 数量 · Quantity. */
  readonly quantity: number;
  /** 商品单价 · Goods unit price. */
  readonly price: number;
}

export interface TransactionsExchangeRate {
  /** 汇率类型 · Exchange rate type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `SETTLEMENT_RATE`. */
  readonly type?: Open<"SETTLEMENT_RATE">;
  /** 汇率 · Exchange rate. 跨境汇率为整数，等于兑换比例乘以 10 的 8 次方。 Cross-border rates are integers, the ratio multiplied by 10^8. */
  readonly rate?: number;
}

export interface TransactionsGoodsDetail {
  /** 商品编码 · Goods ID. 商户侧的商品编码，由商户填写；开票接口中为微信支付的商品标识。 Merchant's goods code, set by the merchant; in fapiao operations WeChat Pay's goods identifier. */
  readonly goods_id: string;
  /** 微信侧商品编码 · WeChat Pay goods ID. 商品在微信支付侧统一的编码，由微信支付定义，选填。 Uniform goods code defined by WeChat Pay, optional. */
  readonly wxpay_goods_id?: string;
  /** 商品名称 · Goods name. 展示给用户或印在发票上的商品名称。 Name shown to the user or printed on the fapiao. */
  readonly goods_name?: string;
  /** 数量 · Quantity. 所购或所退商品的数量；开票项目中为开票数量。 How many items are bought or refunded; in fapiao items the quantity invoiced. */
  readonly quantity: number;
  /** 商品单价 · Goods unit price. 整数，单位为分；商品单价或售价。 Integer, in fen; unit or selling price of the item. */
  readonly price: number;
}

/** Options of `POST /hk/v3/transactions/jsapi`. */
export interface TransactionsJsapiOptions extends CallOptions {
  readonly json: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 商品描述 · Goods description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 订单优惠标记 · Promotion tag. 代金券等优惠按此判断订单可否使用。 Coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `JSAPI`, `APP`, `NATIVE`, `MWEB`, `MICROPAY`. */
    readonly trade_type: Open<"JSAPI" | "APP" | "NATIVE" | "MWEB" | "MICROPAY">;
    /** 限制支付方式 · Restricted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. */
    readonly limit_pay?: string;
    /** 订单生成时间 · Order start time. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_start?: string;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_expire?: string;
    /** 商户类别码 · Merchant category code. 商户所属行业的类别码。 Category code of the merchant's business. */
    readonly merchant_category_code: string;
    /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
    readonly payer?: TransactionsPayer;
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: TransactionsAmount;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info?: TransactionsSceneInfo;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: readonly TransactionsDetail[];
  };
}

/** Answer of `POST /hk/v3/transactions/micropay`. */
export interface TransactionsMicropayAnswer {
  /** 门店编号 · Store ID. */
  readonly id: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 服务商应用ID · Partner app ID. */
  readonly sp_appid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 交易类型 · Trade type. Documented: `JSAPI`, `NATIVE`, `APP`, `MWEB`, `MICROPAY`. */
  readonly trade_type: Open<"JSAPI" | "NATIVE" | "APP" | "MWEB" | "MICROPAY">;
  /** 交易状态 · Trade state. 已支付、关闭、撤销或转入退款。 Paid, closed, reversed or refunded. Documented: `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `REVOKED`, `USERPAYING`, `PAYERROR`. */
  readonly trade_state: Open<
    | "SUCCESS"
    | "REFUND"
    | "NOTPAY"
    | "CLOSED"
    | "REVOKED"
    | "USERPAYING"
    | "PAYERROR">;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. */
  readonly trade_state_desc: string;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
  /** 支付完成时间 · Payment completion time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time: string;
  /** 付款人 · Payer. */
  readonly payer?: TransactionsPayer;
  /** 订单金额信息 · Order amount details. */
  readonly amount: TransactionsMicropayAnswerAmount;
  /** 商品详情 · Goods details. */
  readonly detail?: readonly TransactionsMicropayAnswerDetail[];
}

export interface TransactionsMicropayAnswerAmount {
  /** 总金额 · Total amount. */
  readonly total: number;
  /** 货币类型 · Currency. */
  readonly currency?: string;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total: number;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. */
  readonly payer_currency?: string;
  /** 汇率 · Exchange rate. */
  readonly exchange_rate?: TransactionsExchangeRate;
}

export interface TransactionsMicropayAnswerDetail {
  /** 券或立减优惠ID · Promotion ID. 由微信支付生成，标识所用的券或立减优惠。 Generated by WeChat Pay; identifies the coupon or discount used. */
  readonly promotion_id: string;
  /** 优惠名称 · Discount name. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品。 Tells whether the discount covers the whole order or single items. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `COUPON`, `DISCOUNT`. */
  readonly type?: Open<"COUPON" | "DISCOUNT">;
  /** 订单金额信息 · Order amount details. */
  readonly amount: number;
  /** 货币类型 · Currency. */
  readonly currency?: string;
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. */
  readonly activity_id?: string;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为币种最小单位（人民币为分）。 Integer, in the currency's smallest unit (fen for CNY), set by WeChat Pay. */
  readonly wechatpay_contribute_amount?: number;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute_amount?: number;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute_amount?: number;
  /** 单品列表 · Line items. */
  readonly goods_detail?: readonly TransactionsDetailGoodsDetail[];
}

/** Options of `POST /hk/v3/transactions/micropay`. */
export interface TransactionsMicropayOptions extends CallOptions {
  readonly json: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 商品描述 · Goods description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 订单优惠标记 · Promotion tag. 代金券等优惠按此判断订单可否使用。 Coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `JSAPI`, `APP`, `NATIVE`, `MWEB`, `MICROPAY`. */
    readonly trade_type: Open<"JSAPI" | "APP" | "NATIVE" | "MWEB" | "MICROPAY">;
    /** 限制支付方式 · Restricted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. */
    readonly limit_pay?: string;
    /** 商户类别码 · Merchant category code. 商户所属行业的类别码。 Category code of the merchant's business. */
    readonly merchant_category_code: string;
    /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
    readonly payer?: TransactionsMicropayPayer;
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: TransactionsAmount;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info?: TransactionsSceneInfo;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: readonly TransactionsDetail[];
  };
}

export interface TransactionsMicropayPayer {
  /** 付款码 · Payment code. 用户付款码，18 位数字、以 10 至 15 开头；政府补贴中为品类凭证码。 User's payment code: 18 digits beginning with 10 to 15; in government subsidies the category voucher code. */
  readonly auth_code: string;
}

/** Answer of `POST /hk/v3/transactions/mweb`. */
export interface TransactionsMwebAnswer {
  /** H5支付跳转链接 · H5 payment URL. 在浏览器中打开以唤起支付，有效期 5 分钟。 Open it in the browser to start the payment; valid for 5 minutes. */
  readonly mweb_url: string;
}

/** Options of `POST /hk/v3/transactions/mweb`. */
export interface TransactionsMwebOptions extends CallOptions {
  readonly json: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 商品描述 · Goods description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 订单优惠标记 · Promotion tag. 代金券等优惠按此判断订单可否使用。 Coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `JSAPI`, `APP`, `NATIVE`, `MWEB`, `MICROPAY`. */
    readonly trade_type: Open<"JSAPI" | "APP" | "NATIVE" | "MWEB" | "MICROPAY">;
    /** 限制支付方式 · Restricted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. */
    readonly limit_pay?: string;
    /** 订单生成时间 · Order start time. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_start?: string;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_expire?: string;
    /** 商户类别码 · Merchant category code. 商户所属行业的类别码。 Category code of the merchant's business. */
    readonly merchant_category_code: string;
    /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
    readonly payer?: TransactionsPayer;
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: TransactionsAmount;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info: TransactionsMwebSceneInfo;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: readonly TransactionsDetail[];
  };
}

export interface TransactionsMwebSceneInfo {
  /** 设备号 · Device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. */
  readonly device_id?: string;
  /** 设备IP · Device IP. 发起交易的终端设备 IP 地址。 IP address of the terminal that starts the transaction. */
  readonly device_ip?: string;
  /** 用户终端IP · User's client IP. 用户设备的 IP 地址，支持 IPv4 与 IPv6，不超过 45 个字符。 IP address of the user's device, IPv4 or IPv6, up to 45 characters. */
  readonly payer_client_ip: string;
  /** 操作员编号 · Operator ID. 商户侧操作员的编号。 The merchant's number for the operator. */
  readonly operator_id?: string;
  /** 门店信息 · Store information. 支付所在门店的编号、名称与地址。 Number, name and address of the store where the payment happens. */
  readonly store_info: TransactionsStoreInfo;
}

/** Answer of `POST /hk/v3/transactions/native`. */
export interface TransactionsNativeAnswer {
  /** 二维码链接 · QR code URL. Native 支付的二维码内容，有效期 2 小时，由商户转成图片；码牌产品中为码牌链接。 Content of the Native payment QR code, valid 2 hours, rendered by the merchant; elsewhere the code plate's link. */
  readonly code_url: string;
}

/** Options of `POST /hk/v3/transactions/native`. */
export interface TransactionsNativeOptions extends CallOptions {
  readonly json: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 商品描述 · Goods description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 订单优惠标记 · Promotion tag. 代金券等优惠按此判断订单可否使用。 Coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `JSAPI`, `APP`, `NATIVE`, `MWEB`, `MICROPAY`. */
    readonly trade_type: Open<"JSAPI" | "APP" | "NATIVE" | "MWEB" | "MICROPAY">;
    /** 限制支付方式 · Restricted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. */
    readonly limit_pay?: string;
    /** 订单生成时间 · Order start time. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_start?: string;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_expire?: string;
    /** 商户类别码 · Merchant category code. 商户所属行业的类别码。 Category code of the merchant's business. */
    readonly merchant_category_code: string;
    /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
    readonly payer?: TransactionsPayer;
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: TransactionsAmount;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info?: TransactionsSceneInfo;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: readonly TransactionsDetail[];
  };
}

export interface TransactionsPayer {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid?: string;
  /** 服务商下用户OpenID · User OpenID, partner app. 用户在服务商 AppID 下的标识；下单时与 sub_openid 二选一。 User as known under the partner's app ID; when ordering give this or sub_openid. */
  readonly sp_openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在 sub_appid 下的标识；须同时提供 sub_appid。 The user under sub_appid, which must be given with it. */
  readonly sub_openid?: string;
}

export interface TransactionsPromotionDetail {
  /** 券或立减优惠ID · Promotion ID. 由微信支付生成，标识所用的券或立减优惠。 Generated by WeChat Pay; identifies the coupon or discount used. */
  readonly promotion_id: string;
  /** 优惠名称 · Discount name. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品。 Tells whether the discount covers the whole order or single items. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `COUPON`, `DISCOUNT`. */
  readonly type?: Open<"COUPON" | "DISCOUNT">;
  /** 优惠券面额 · Coupon face value. */
  readonly amount: number;
  /** 优惠币种 · Discount currency. */
  readonly currency: string;
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. */
  readonly activity_id?: string;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为币种最小单位（人民币为分）。 Integer, in the currency's smallest unit (fen for CNY), set by WeChat Pay. */
  readonly wxpay_contribute_amount?: number;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute_amount?: number;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute_amount?: number;
  /** 优惠单品列表 · Goods of the promotion. */
  readonly goods_detail?: readonly TransactionsPromotionDetailGoodsDetail[];
}

export interface TransactionsPromotionDetailGoodsDetail {
  /** 商品编码 · Goods ID. */
  readonly goods_id: string;
  /** 商品备注 · Goods remark. 商品的补充说明，在优惠明细中返回。 Additional remark on the goods, returned in promotion details. */
  readonly goods_remark?: string;
  /** 优惠金额 · Discount amount. 单位为分的整数；政府补贴接口的单位以其文档为准。 Integer, in fen; for government subsidies see that product's documents. */
  readonly discount_amount: number;
  /** 数量 · Quantity. */
  readonly quantity: number;
  /** 商品单价 · Goods unit price. */
  readonly price: number;
}

export interface TransactionsSceneInfo {
  /** 设备号 · Device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. */
  readonly device_id?: string;
  /** 设备IP · Device IP. 发起交易的终端设备 IP 地址。 IP address of the terminal that starts the transaction. */
  readonly device_ip?: string;
  /** 用户终端IP · User's client IP. 用户设备的 IP 地址，支持 IPv4 与 IPv6，不超过 45 个字符。 IP address of the user's device, IPv4 or IPv6, up to 45 characters. */
  readonly payer_client_ip?: string;
  /** 操作员编号 · Operator ID. 商户侧操作员的编号。 The merchant's number for the operator. */
  readonly operator_id?: string;
  /** 门店信息 · Store information. 支付所在门店的编号、名称与地址。 Number, name and address of the store where the payment happens. */
  readonly store_info?: TransactionsStoreInfo;
}

export interface TransactionsStoreInfo {
  /** 门店编号 · Store ID. 由微信支付生成或由商户填写，含义随产品而异。 Assigned by WeChat Pay or set by the merchant; what it identifies differs by product. */
  readonly id?: string;
  /** 门店名称 · Store name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name: string;
  /** 门店详细地址 · Store address. 地址文本；浙江补贴 N 品类核销与先享后付下单时为敏感字段，传明文，由 SDK 加密。 Address text. Sensitive in Zhejiang multi-category redemption and PayScore pay-later orders: pass plain text, the SDK encrypts it. */
  readonly address: string;
}
