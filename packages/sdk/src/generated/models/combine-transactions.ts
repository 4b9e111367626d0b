// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Sensitive } from "../../chain/options.ts";

/** Answer of `POST /v3/combine-transactions/app`. */
export interface CombineAppPrepayId {
  /** 预支付交易会话ID · Prepay ID. At most 64 characters. */
  readonly prepay_id: string;
  /** 签约结果 · Contract result. Not on the official pages. */
  readonly contract_result?: CombineTransactionsContractResult;
}

/** Answer of `POST /v3/combine-transactions/native`. */
export interface CombineCodeUrl {
  /** 二维码链接 · QR code URL. Native 支付的二维码内容，有效期 2 小时，由商户转成图片；码牌产品中为码牌链接。 Content of the Native payment QR code, valid 2 hours, rendered by the merchant; elsewhere the code plate's link. At most 512 characters. */
  readonly code_url: string;
}

/** Answer of `POST /v3/combine-transactions/h5`. */
export interface CombineH5Url {
  /** H5支付跳转链接 · H5 payment URL. 由微信支付返回，用户浏览器打开以完成支付，5 分钟内有效。 Returned by WeChat Pay; the user's browser opens it to pay, valid for 5 minutes. At most 512 characters. */
  readonly h5_url: string;
}

/** Answer of `POST /v3/combine-transactions/jsapi`. */
export interface CombinePrepayId {
  /** 预支付交易会话ID · Prepay ID. At most 64 characters. */
  readonly prepay_id: string;
}

/** Answer of `GET /v3/combine-transactions/id/{combine_transaction_id}`. */
export interface CombineTransaction {
  /** 合单发起方应用ID · Combined order App ID. */
  readonly combine_appid: string;
  /** 合单发起方商户号 · Combined order merchant ID. */
  readonly combine_mchid: string;
  /** 合单商户订单号 · Combined merchant order number. */
  readonly combine_out_trade_no: string;
  /** 合单微信支付订单号 · Combined WeChat Pay ID. */
  readonly combine_transaction_id: string;
  /** 合单支付者信息 · Combined order payer. */
  readonly combine_payer_info?: CombineTransactionCombinePayerInfo;
  /** 支付场景信息 · Payment scene information. */
  readonly scene_info?: CombineTransactionSceneInfo;
  /** 子单列表 · Sub-orders. */
  readonly sub_orders?: readonly CombineTransactionSubOrder[];
  /** 交易场景 · Trade scenario. Documented: `RECOMMERCE`. */
  readonly trade_scenario?: Open<"RECOMMERCE">;
  /** 分付分期信息 · Instalment information. */
  readonly installment_info?: CombineTransactionsInstallmentInfo;
}

/** Options of `GET /v3/combine-transactions/id/{combine_transaction_id}`. */
export interface CombineTransactionByIdQueryOptions extends CallOptions {
  /** 合单微信支付订单号 · Combined WeChat Pay ID. 微信支付为合单总订单生成的订单号。 Assigned by WeChat Pay to the whole combined order. */
  readonly combine_transaction_id: string;
}

/** Answer of `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}`. */
export interface CombineTransactionByOutTradeNoQueryAnswer {
  /** 合单发起方应用ID · Combined order App ID. At most 32 characters. */
  readonly combine_appid: string;
  /** 合单发起方商户号 · Combined order merchant ID. At most 32 characters. */
  readonly combine_mchid: string;
  /** 合单支付者信息 · Combined order payer. */
  readonly combine_payer_info?: CombineTransactionByOutTradeNoQueryAnswerCombinePayerInfo;
  /** 子单列表 · Sub-orders. */
  readonly sub_orders?: readonly CombineTransactionByOutTradeNoQueryAnswerSubOrder[];
  /** 交易场景 · Trade scenario. Not on the official pages. Documented: `RECOMMERCE`. */
  readonly trade_scenario?: Open<"RECOMMERCE">;
  /** 分付分期信息 · Instalment information. Not on the official pages. */
  readonly installment_info?: CombineTransactionsInstallmentInfo;
  /** 支付场景信息 · Payment scene information. */
  readonly scene_info?: CombineTransactionByOutTradeNoQueryAnswerSceneInfo;
  /** 合单商户订单号 · Combined merchant order number. At most 32 characters. */
  readonly combine_out_trade_no: string;
  /** 合单微信支付订单号 · Combined WeChat Pay ID. Not on the official pages. */
  readonly combine_transaction_id?: string;
}

export interface CombineTransactionByOutTradeNoQueryAnswerAmount {
  /** 子单金额 · Sub-order amount. */
  readonly total_amount: number;
  /** 用户实付金额 · Amount paid by user. 整数，单位为分；用户实际支付、扣除优惠后的金额。 Integer, in fen; what the user really paid after discounts. */
  readonly payer_amount: number;
  /** 货币类型 · Currency. At most 16 characters. */
  readonly currency: string;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. At most 16 characters. */
  readonly payer_currency?: string;
  /** 结算汇率 · Settlement rate. 数值等于汇率乘以 10 的 8 次方。 The rate multiplied by 10^8. */
  readonly settlement_rate?: number;
}

export interface CombineTransactionByOutTradeNoQueryAnswerCombinePayerInfo {
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid?: string;
}

export interface CombineTransactionByOutTradeNoQueryAnswerSceneInfo {
  /** 设备号 · Device ID. At most 32 characters. */
  readonly device_id?: string;
}

export interface CombineTransactionByOutTradeNoQueryAnswerSubOrder {
  /** 子单商户号 · Sub-order merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 个人收款授权ID · Individual authorisation ID. Not on the official pages. */
  readonly individual_auth_id?: string;
  /** 个人卖家名称 · Individual seller name. Not on the official pages. */
  readonly individual_name?: string;
  /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `JSAPI`, `NATIVE`, `APP`, `MWEB`. */
  readonly trade_type?: Open<"JSAPI" | "NATIVE" | "APP" | "MWEB">;
  /** 交易状态 · Trade state. 已支付、关闭、撤销或转入退款。 Paid, closed, reversed or refunded. Documented: `SUCCESS`, `NOTPAY`, `CLOSED`, `REFUND`, `PAYERROR`. */
  readonly trade_state: Open<"SUCCESS" | "NOTPAY" | "CLOSED" | "REFUND" | "PAYERROR">;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. At most 32 characters. */
  readonly bank_type?: string;
  /** 附加数据 · Attached data. At most 128 characters. */
  readonly attach?: string;
  /** 支付完成时间 · Payment time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 子单金额信息 · Sub-order amount details. */
  readonly amount?: CombineTransactionByOutTradeNoQueryAnswerAmount;
  /** 子单微信支付订单号 · WeChat Pay ID of the sub-order. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. At most 32 characters. */
  readonly transaction_id?: string;
  /** 子单商户订单号 · Merchant number of the sub-order. At most 32 characters. */
  readonly out_trade_no: string;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly CombineTransactionsSubOrderPromotionDetail[];
  /** 子商户号 · Sub-merchant ID. Partners only. At most 32 characters. */
  readonly sub_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. Partners only. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. Partners only. At most 128 characters. */
  readonly sub_openid?: string;
}

/** Options of `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}`. */
export interface CombineTransactionByOutTradeNoQueryOptions extends CallOptions {
  /** 合单商户订单号 · Combined merchant order number. 合单总订单号，由合单发起方生成，商户号下唯一。 Number of the whole combined order, chosen by its initiator, unique under the merchant ID. At most 32 characters. */
  readonly combine_out_trade_no: string;
}

/** Options of `POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`. */
export interface CombineTransactionCloseOptions extends CallOptions {
  /** 合单商户订单号 · Combined merchant order number. 合单总订单号，由合单发起方生成，商户号下唯一。 Number of the whole combined order, chosen by its initiator, unique under the merchant ID. At most 32 characters. */
  readonly combine_out_trade_no: string;
  readonly json: {
    /** 合单发起方应用ID · Combined order App ID. 合单发起方的应用 ID，与合单商户号绑定。 App ID of the party that starts the combined order, bound to its merchant ID. At most 32 characters. */
    readonly combine_appid: string;
    /** 子单列表 · Sub-orders. */
    readonly sub_orders: readonly CombineTransactionCloseSubOrder[];
  };
}

export type CombineTransactionCloseSubOrder = {
  /** 子单商户号 · Sub-order merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. At most 32 characters. */
  readonly mchid: string;
  /** 子单商户订单号 · Merchant number of the sub-order. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. At most 32 characters. */
  readonly out_trade_no: string;
  /** 个人收款授权ID · Individual authorisation ID. 由微信支付生成，标识个人卖家开通收款的授权。 Assigned by WeChat Pay; identifies the authorisation by which an individual seller receives money. Not on the official pages. */
  readonly individual_auth_id?: string;
} & ({
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
  readonly sub_mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. Partners only. At most 32 characters. */
  readonly sub_appid?: string;
} | {
  readonly sub_mchid?: undefined;
  readonly sub_appid?: undefined;
});

export interface CombineTransactionCombinePayerInfo {
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
}

export interface CombineTransactionSceneInfo {
  /** 设备号 · Device ID. */
  readonly device_id?: string;
}

export interface CombineTransactionSubOrder {
  /** 子单商户号 · Sub-order merchant ID. */
  readonly mchid: string;
  /** 个人收款授权ID · Individual authorisation ID. */
  readonly individual_auth_id?: string;
  /** 个人卖家名称 · Individual seller name. */
  readonly individual_name?: string;
  /** 子单商户订单号 · Merchant number of the sub-order. */
  readonly out_trade_no: string;
  /** 子单微信支付订单号 · WeChat Pay ID of the sub-order. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
  readonly transaction_id?: string;
  /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `NATIVE`, `JSAPI`, `APP`, `MWEB`. */
  readonly trade_type?: Open<"NATIVE" | "JSAPI" | "APP" | "MWEB">;
  /** 交易状态 · Trade state. 已支付、关闭、撤销或转入退款。 Paid, closed, reversed or refunded. Documented: `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `PAYERROR`. */
  readonly trade_state: Open<"SUCCESS" | "REFUND" | "NOTPAY" | "CLOSED" | "PAYERROR">;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type?: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
  /** 支付完成时间 · Payment time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 子单金额信息 · Sub-order amount details. */
  readonly amount?: CombineTransactionsSubOrderAmount;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. */
  readonly sub_openid?: string;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly CombineTransactionsPromotionDetail[];
}

export interface CombineTransactionsAmount {
  /** 子单金额 · Sub-order amount. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. At most 8 characters. Always `CNY`. */
  readonly currency: Open<"CNY">;
}

export interface CombineTransactionsAppCombinePayerInfo {
  /** 实名信息 · Real-name information. Not on the official pages. */
  readonly identity?: CombineTransactionsIdentity;
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid?: string;
}

/** Options of `POST /v3/combine-transactions/app`. */
export interface CombineTransactionsAppOptions extends CallOptions {
  readonly json: {
    /** 合单发起方应用ID · Combined order App ID. 合单发起方的应用 ID，与合单商户号绑定。 App ID of the party that starts the combined order, bound to its merchant ID. At most 32 characters. */
    readonly combine_appid: string;
    /** 合单商户订单号 · Combined merchant order number. 合单总订单号，由合单发起方生成，商户号下唯一。 Number of the whole combined order, chosen by its initiator, unique under the merchant ID. At most 32 characters. */
    readonly combine_out_trade_no: string;
    /** 合单发起方商户号 · Combined order merchant ID. 发起合单支付的商户号，与签名所用商户号一致。 Merchant ID that starts the combined order, the one that signs the request. At most 32 characters. */
    readonly combine_mchid: string;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info?: CombineTransactionsSceneInfo;
    /** 子单列表 · Sub-orders. 1–50 items. */
    readonly sub_orders: readonly CombineTransactionsAppSubOrder[];
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_expire?: string;
    /** 预支付交易会话ID · Prepay ID. 由微信支付生成，用于唤起支付，有效期 2 小时。 Generated by WeChat Pay; used to start the payment; valid for 2 hours. Not on the official pages. */
    readonly prepay_id?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. At most 255 characters. */
    readonly notify_url: string;
    /** 合单支付者信息 · Combined order payer. */
    readonly combine_payer_info?: CombineTransactionsAppCombinePayerInfo;
    /** 交易场景 · Trade scenario. 表示个人收款的业务场景，如二手交易。 Tells the scenario of the personal collection, such as second-hand trade. Documented: `RECOMMERCE`. */
    readonly trade_scenario?: Open<"RECOMMERCE">;
    /** 限制支付方式 · Restricted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. Not on the official pages. Documented: `no_balance`, `no_debit`, `balance_only`. */
    readonly limit_pay?: readonly (Open<"no_balance" | "no_debit" | "balance_only">)[];
    /** 签约信息 · Contract information. Not on the official pages. */
    readonly contract_info?: CombineTransactionsContractInfo;
    /** 贴息信息 · Interest subsidy information. Not on the official pages. */
    readonly subsidy_info?: CombineTransactionsSubsidyInfo;
    /** 订单生成时间 · Order start time. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. Partners only. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_start?: string;
  };
}

export type CombineTransactionsAppSubOrder = {
  /** 子单商户号 · Sub-order merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. At most 32 characters. */
  readonly mchid: string;
  /** 个人收款授权ID · Individual authorisation ID. 由微信支付生成，标识个人卖家开通收款的授权。 Assigned by WeChat Pay; identifies the authorisation by which an individual seller receives money. Not on the official pages. */
  readonly individual_auth_id?: string;
  /** 个人卖家名称 · Individual seller name. Not on the official pages. */
  readonly individual_name?: string;
  /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. At most 128 characters. */
  readonly attach: string;
  /** 子单金额信息 · Sub-order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: CombineTransactionsAmount;
  /** 子单商户订单号 · Merchant number of the sub-order. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. 2–32 characters of `0-9A-Za-z_|*-`. */
  readonly out_trade_no: string;
  /** 商品描述 · Goods description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 127 characters. */
  readonly description: string;
  /** 订单优惠标记 · Promotion tag. 代金券等优惠按此判断订单可否使用。 Coupons and discounts decide by it whether the order qualifies. At most 32 characters. */
  readonly goods_tag?: string;
  /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
  readonly detail?: string;
  /** 是否分账 · Profit sharing. v3 多为布尔值，true 冻结资金等待分账；v2 与车主服务扣费填 Y 或 N。 Mostly boolean in v3: true freezes the money for sharing; Y or N in v2 and vehicle charges. Not on the official pages. */
  readonly profit_sharing?: boolean;
} & ({
  /** 结算信息 · Settlement information. 指定订单是否分账或补差，由商户下单时填写。 Tells whether the order is shared or subsidised; given by the merchant when ordering. */
  readonly settle_info?: CombineTransactionsSettleInfo;
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
  readonly sub_mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. Partners only. */
  readonly sub_appid?: string;
} | {
  /** 结算信息 · Settlement information. 指定订单是否分账或补差，由商户下单时填写。 Tells whether the order is shared or subsidised; given by the merchant when ordering. */
  readonly settle_info?: CombineTransactionsSubOrderSettleInfo;
  readonly sub_mchid?: undefined;
  readonly sub_appid?: undefined;
});

export interface CombineTransactionsCombinePayerInfo {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在 sub_appid 下的标识；须同时提供 sub_appid。 The user under sub_appid, which must be given with it. */
  readonly sub_openid?: string;
  /** 实名信息 · Real-name information. */
  readonly identity?: CombineTransactionsIdentity;
}

export interface CombineTransactionsContractInfo {
  /** 子单商户号 · Sub-order merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
  readonly mchid: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
  readonly appid: string;
  /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
  readonly out_contract_code: string;
  /** 签约协议模板ID · Contract template ID. 由微信支付生成；按接口为整数或字符串。 Generated by WeChat Pay; integer or string by operation. */
  readonly plan_id: number;
  /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名。 Name of the user's account at the merchant, shown on the signing page. */
  readonly contract_display_account: string;
  /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
  readonly notify_url: string;
}

export interface CombineTransactionsContractResult {
  /** 签约结果码 · Contract result code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. */
  readonly code: string;
  /** 签约结果说明 · Contract result message. 对结果的文字说明，仅供阅读和记录，请勿据此判断。 Explains the result in words; log it, but do not branch on it. */
  readonly message?: string;
}

export interface CombineTransactionsGoodsDetail {
  /** 商品编码 · Goods ID. 商户侧的商品编码，由商户填写；开票接口中为微信支付的商品标识。 Merchant's goods code, set by the merchant; in fapiao operations WeChat Pay's goods identifier. */
  readonly goods_id: string;
  /** 数量 · Quantity. 所购或所退商品的数量；开票项目中为开票数量。 How many items are bought or refunded; in fapiao items the quantity invoiced. */
  readonly quantity: number;
  /** 商品单价 · Unit price. 订单与退款中为单位为分的整数，发票中按该产品文档。 Integer, in fen, in orders and refunds; for fapiao see that product's documents. */
  readonly unit_price: number;
  /** 优惠金额 · Discount amount. 单位为分的整数；政府补贴接口的单位以其文档为准。 Integer, in fen; for government subsidies see that product's documents. */
  readonly discount_amount?: number;
  /** 商品备注 · Goods remark. 商品的补充说明，在优惠明细中返回。 Additional remark on the goods, returned in promotion details. */
  readonly goods_remark?: string;
}

export interface CombineTransactionsH5Info {
  /** H5 场景类型 · H5 scene type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. At most 32 characters. */
  readonly type: string;
  /** APP名称 · App name. At most 64 characters. */
  readonly app_name?: string;
  /** 网站地址 · Website URL. At most 128 characters. */
  readonly app_url?: string;
  /** iOS应用Bundle ID · iOS bundle ID. iOS 应用的 Bundle ID。 Bundle ID of the iOS app. At most 128 characters. */
  readonly bundle_id?: string;
  /** 安卓应用包名 · Android package name. At most 128 characters. */
  readonly package_name?: string;
}

/** Options of `POST /v3/combine-transactions/h5`. */
export interface CombineTransactionsH5Options extends CallOptions {
  readonly json: {
    /** 合单发起方应用ID · Combined order App ID. 合单发起方的应用 ID，与合单商户号绑定。 App ID of the party that starts the combined order, bound to its merchant ID. At most 32 characters. */
    readonly combine_appid: string;
    /** 合单商户订单号 · Combined merchant order number. 合单总订单号，由合单发起方生成，商户号下唯一。 Number of the whole combined order, chosen by its initiator, unique under the merchant ID. 2–32 characters of `0-9A-Za-z_|*-`. */
    readonly combine_out_trade_no: string;
    /** 合单发起方商户号 · Combined order merchant ID. 发起合单支付的商户号，与签名所用商户号一致。 Merchant ID that starts the combined order, the one that signs the request. At most 32 characters. */
    readonly combine_mchid: string;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info?: CombineTransactionsH5SceneInfo;
    /** 子单列表 · Sub-orders. 1–50 items. */
    readonly sub_orders: readonly CombineTransactionsSubOrder[];
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_expire?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. At most 255 characters. */
    readonly notify_url: string;
    /** 限制支付方式 · Restricted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. Not on the official pages. Documented: `no_balance`, `no_debit`, `balance_only`. */
    readonly limit_pay?: readonly (Open<"no_balance" | "no_debit" | "balance_only">)[];
    /** 合单支付者信息 · Combined order payer. Not on the official pages. */
    readonly combine_payer_info?: CombineTransactionsCombinePayerInfo;
    /** 订单生成时间 · Order start time. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. Partners only. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_start?: string;
  };
}

export interface CombineTransactionsH5SceneInfo {
  /** 用户终端IP · User's client IP. 用户设备的 IP 地址，支持 IPv4 与 IPv6，不超过 45 个字符。 IP address of the user's device, IPv4 or IPv6, up to 45 characters. At most 45 characters. */
  readonly payer_client_ip: string;
  /** 设备号 · Device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. At most 32 characters. */
  readonly device_id: string;
  /** H5场景信息 · H5 scene information. */
  readonly h5_info?: CombineTransactionsH5Info;
}

export interface CombineTransactionsIdentity {
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

export interface CombineTransactionsInstallmentInfo {
  /** 是否使用贴息 · Interest subsidy used. */
  readonly use_subsidy: boolean;
  /** 用户所选分期数 · Chosen instalment count. 整数，用户实际选择的分期期数。 Integer, the number of instalments the user chose. */
  readonly selected_installment_number: number;
}

export interface CombineTransactionsJsapiCombinePayerInfo {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
  readonly openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在 sub_appid 下的标识；须同时提供 sub_appid。 The user under sub_appid, which must be given with it. Partners only. At least one of this and `openid`. At most 128 characters. */
  readonly sub_openid?: string;
  /** 实名信息 · Real-name information. Not on the official pages. */
  readonly identity?: CombineTransactionsIdentity;
}

/** Options of `POST /v3/combine-transactions/jsapi`. */
export interface CombineTransactionsJsapiOptions extends CallOptions {
  readonly json: {
    /** 合单发起方应用ID · Combined order App ID. 合单发起方的应用 ID，与合单商户号绑定。 App ID of the party that starts the combined order, bound to its merchant ID. At most 32 characters. */
    readonly combine_appid: string;
    /** 合单商户订单号 · Combined merchant order number. 合单总订单号，由合单发起方生成，商户号下唯一。 Number of the whole combined order, chosen by its initiator, unique under the merchant ID. 2–32 characters of `0-9A-Za-z_|*-`. */
    readonly combine_out_trade_no: string;
    /** 合单发起方商户号 · Combined order merchant ID. 发起合单支付的商户号，与签名所用商户号一致。 Merchant ID that starts the combined order, the one that signs the request. At most 32 characters. */
    readonly combine_mchid: string;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info?: CombineTransactionsSceneInfo;
    /** 子单列表 · Sub-orders. 1–50 items. */
    readonly sub_orders: readonly CombineTransactionsJsapiSubOrder[];
    /** 合单支付者信息 · Combined order payer. */
    readonly combine_payer_info: CombineTransactionsJsapiCombinePayerInfo;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_expire?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. Required of direct merchants. At most 255 characters. */
    readonly notify_url?: string;
    /** 限制支付方式 · Restricted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. Not on the official pages. Documented: `no_balance`, `no_debit`, `balance_only`. */
    readonly limit_pay?: readonly (Open<"no_balance" | "no_debit" | "balance_only">)[];
    /** 贴息信息 · Interest subsidy information. Not on the official pages. */
    readonly subsidy_info?: CombineTransactionsSubsidyInfo;
    /** 订单生成时间 · Order start time. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. Partners only. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_start?: string;
  };
}

export type CombineTransactionsJsapiSubOrder = {
  /** 子单商户号 · Sub-order merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. At most 32 characters. */
  readonly mchid: string;
  /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. At most 128 characters. */
  readonly attach: string;
  /** 子单金额信息 · Sub-order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: CombineTransactionsAmount;
  /** 子单商户订单号 · Merchant number of the sub-order. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. 2–32 characters of `0-9A-Za-z_|*-`. */
  readonly out_trade_no: string;
  /** 商品描述 · Goods description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 127 characters. */
  readonly description: string;
  /** 订单优惠标记 · Promotion tag. 代金券等优惠按此判断订单可否使用。 Coupons and discounts decide by it whether the order qualifies. At most 32 characters. */
  readonly goods_tag?: string;
  /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
  readonly detail?: string;
  /** 是否分账 · Profit sharing. v3 多为布尔值，true 冻结资金等待分账；v2 与车主服务扣费填 Y 或 N。 Mostly boolean in v3: true freezes the money for sharing; Y or N in v2 and vehicle charges. Not on the official pages. */
  readonly profit_sharing?: boolean;
} & ({
  /** 结算信息 · Settlement information. 指定订单是否分账或补差，由商户下单时填写。 Tells whether the order is shared or subsidised; given by the merchant when ordering. */
  readonly settle_info?: CombineTransactionsSettleInfo;
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
  readonly sub_mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. Partners only. At most 32 characters. */
  readonly sub_appid?: string;
} | {
  /** 结算信息 · Settlement information. 指定订单是否分账或补差，由商户下单时填写。 Tells whether the order is shared or subsidised; given by the merchant when ordering. */
  readonly settle_info?: CombineTransactionsSubOrderSettleInfo;
  readonly sub_mchid?: undefined;
  readonly sub_appid?: undefined;
});

export interface CombineTransactionsMiniprogramAmount {
  /** 子单金额 · Sub-order amount. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency: string;
}

/** Answer of `POST /v3/combine-transactions/miniprogram`. */
export interface CombineTransactionsMiniprogramAnswer {
  /** 预支付交易会话ID · Prepay ID. */
  readonly prepay_id: string;
}

export interface CombineTransactionsMiniprogramCombinePayerInfo {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
}

/** Options of `POST /v3/combine-transactions/miniprogram`. */
export interface CombineTransactionsMiniprogramOptions extends CallOptions {
  readonly json: {
    /** 合单发起方应用ID · Combined order App ID. 合单发起方的应用 ID，与合单商户号绑定。 App ID of the party that starts the combined order, bound to its merchant ID. */
    readonly combine_appid: string;
    /** 合单发起方商户号 · Combined order merchant ID. 发起合单支付的商户号，与签名所用商户号一致。 Merchant ID that starts the combined order, the one that signs the request. */
    readonly combine_mchid: string;
    /** 合单商户订单号 · Combined merchant order number. 合单总订单号，由合单发起方生成，商户号下唯一。 Number of the whole combined order, chosen by its initiator, unique under the merchant ID. */
    readonly combine_out_trade_no: string;
    /** 合单支付者信息 · Combined order payer. */
    readonly combine_payer_info: CombineTransactionsMiniprogramCombinePayerInfo;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info?: CombineTransactionsMiniprogramSceneInfo;
    /** 子单列表 · Sub-orders. */
    readonly sub_orders: readonly CombineTransactionsMiniprogramSubOrder[];
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_expire?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url?: string;
    /** 交易场景 · Trade scenario. 表示个人收款的业务场景，如二手交易。 Tells the scenario of the personal collection, such as second-hand trade. Documented: `RECOMMERCE`. */
    readonly trade_scenario?: Open<"RECOMMERCE">;
  };
}

export interface CombineTransactionsMiniprogramSceneInfo {
  /** 设备号 · Device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. */
  readonly device_id?: string;
  /** 用户终端IP · User's client IP. 用户设备的 IP 地址，支持 IPv4 与 IPv6，不超过 45 个字符。 IP address of the user's device, IPv4 or IPv6, up to 45 characters. */
  readonly payer_client_ip: string;
}

export interface CombineTransactionsMiniprogramSubOrder {
  /** 子单商户号 · Sub-order merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
  readonly mchid: string;
  /** 订单业务类型 · Order service type. 说明子单所属的业务，例如个人收款交易。 Tells the business of the sub-order, such as personal receipt. Documented: `INDIVIDUALTRADE`. */
  readonly order_service_type?: Open<"INDIVIDUALTRADE">;
  /** 个人收款授权ID · Individual authorisation ID. 由微信支付生成，标识个人卖家开通收款的授权。 Assigned by WeChat Pay; identifies the authorisation by which an individual seller receives money. */
  readonly individual_auth_id: string;
  /** 个人卖家名称 · Individual seller name. */
  readonly individual_name?: string;
  /** 子单商户订单号 · Merchant number of the sub-order. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
  readonly out_trade_no: string;
  /** 子单金额信息 · Sub-order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: CombineTransactionsMiniprogramAmount;
  /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach: string;
  /** 商品描述 · Goods description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
  readonly description: string;
}

/** Options of `POST /v3/combine-transactions/native`. */
export interface CombineTransactionsNativeOptions extends CallOptions {
  readonly json: {
    /** 合单发起方应用ID · Combined order App ID. 合单发起方的应用 ID，与合单商户号绑定。 App ID of the party that starts the combined order, bound to its merchant ID. At most 32 characters. */
    readonly combine_appid: string;
    /** 合单商户订单号 · Combined merchant order number. 合单总订单号，由合单发起方生成，商户号下唯一。 Number of the whole combined order, chosen by its initiator, unique under the merchant ID. 2–32 characters of `0-9A-Za-z_|*-`. */
    readonly combine_out_trade_no: string;
    /** 合单发起方商户号 · Combined order merchant ID. 发起合单支付的商户号，与签名所用商户号一致。 Merchant ID that starts the combined order, the one that signs the request. At most 32 characters. */
    readonly combine_mchid: string;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info?: CombineTransactionsSceneInfo;
    /** 子单列表 · Sub-orders. 1–50 items. */
    readonly sub_orders: readonly CombineTransactionsSubOrder[];
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_expire?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 限制支付方式 · Restricted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. Not on the official pages. Documented: `no_balance`, `no_debit`, `balance_only`. */
    readonly limit_pay?: readonly (Open<"no_balance" | "no_debit" | "balance_only">)[];
    /** 合单支付者信息 · Combined order payer. Not on the official pages. */
    readonly combine_payer_info?: CombineTransactionsCombinePayerInfo;
    /** 订单生成时间 · Order start time. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. Partners only. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_start?: string;
  };
}

export interface CombineTransactionsPromotionDetail {
  /** 优惠券ID · Coupon ID. 标识用户的一张代金券，发券时由微信支付生成。 Identifies a user's cash coupon; assigned by WeChat Pay when it is issued. */
  readonly coupon_id?: string;
  /** 优惠名称 · Discount name. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品。 Tells whether the discount covers the whole order or single items. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. Documented: `CASH`, `NOCASH`. */
  readonly type?: Open<"CASH" | "NOCASH">;
  /** 优惠券面额 · Coupon face value. */
  readonly amount?: number;
  /** 优惠活动ID · Promotion activity ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
  readonly stock_id?: string;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为分，优惠中由微信支付承担的部分。 Integer, in fen; share of the discount paid by WeChat Pay, set by WeChat Pay. */
  readonly wechatpay_contribute?: number;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute?: number;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute?: number;
  /** 优惠币种 · Discount currency. */
  readonly currency?: string;
  /** 优惠单品列表 · Goods of the promotion. 订单、退款或优惠涉及的商品，每项为一种商品。 Goods of the order, refund or promotion, one kind of goods per item. */
  readonly goods_detail?: readonly CombineTransactionsGoodsDetail[];
}

export interface CombineTransactionsPromotionDetailGoodsDetail {
  /** 商品编码 · Goods ID. 商户侧的商品编码，由商户填写；开票接口中为微信支付的商品标识。 Merchant's goods code, set by the merchant; in fapiao operations WeChat Pay's goods identifier. At most 32 characters. */
  readonly goods_id: string;
  /** 数量 · Quantity. 所购或所退商品的数量；开票项目中为开票数量。 How many items are bought or refunded; in fapiao items the quantity invoiced. */
  readonly quantity: number;
  /** 商品单价 · Unit price. 订单与退款中为单位为分的整数，发票中按该产品文档。 Integer, in fen, in orders and refunds; for fapiao see that product's documents. */
  readonly unit_price: number;
  /** 优惠金额 · Discount amount. 单位为分的整数；政府补贴接口的单位以其文档为准。 Integer, in fen; for government subsidies see that product's documents. */
  readonly discount_amount: number;
  /** 商品备注 · Goods remark. 商品的补充说明，在优惠明细中返回。 Additional remark on the goods, returned in promotion details. At most 128 characters. */
  readonly goods_remark?: string;
}

export interface CombineTransactionsSceneInfo {
  /** 设备号 · Device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. At most 16 characters. */
  readonly device_id?: string;
  /** 用户终端IP · User's client IP. 用户设备的 IP 地址，支持 IPv4 与 IPv6，不超过 45 个字符。 IP address of the user's device, IPv4 or IPv6, up to 45 characters. At most 45 characters. */
  readonly payer_client_ip: string;
}

export interface CombineTransactionsSettleInfo {
  /** 是否分账 · Profit sharing. v3 多为布尔值，true 冻结资金等待分账；v2 与车主服务扣费填 Y 或 N。 Mostly boolean in v3: true freezes the money for sharing; Y or N in v2 and vehicle charges. Default: `false`. */
  readonly profit_sharing?: boolean;
  /** 补差金额 · Subsidy amount. 整数，单位为分，不超过订单金额，由服务商填写。 Integer, in fen; at most the order amount, given by the partner. Partners only. */
  readonly subsidy_amount?: number;
}

export type CombineTransactionsSubOrder = {
  /** 子单商户号 · Sub-order merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. At most 32 characters. */
  readonly mchid: string;
  /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. At most 128 characters. */
  readonly attach: string;
  /** 子单金额信息 · Sub-order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: CombineTransactionsAmount;
  /** 子单商户订单号 · Merchant number of the sub-order. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. 2–32 characters of `0-9A-Za-z_|*-`. */
  readonly out_trade_no: string;
  /** 商品描述 · Goods description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 127 characters. */
  readonly description: string;
  /** 订单优惠标记 · Promotion tag. 代金券等优惠按此判断订单可否使用。 Coupons and discounts decide by it whether the order qualifies. At most 32 characters. */
  readonly goods_tag?: string;
} & ({
  /** 结算信息 · Settlement information. 指定订单是否分账或补差，由商户下单时填写。 Tells whether the order is shared or subsidised; given by the merchant when ordering. */
  readonly settle_info?: CombineTransactionsSettleInfo;
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
  readonly sub_mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. Partners only. */
  readonly sub_appid?: string;
} | {
  /** 结算信息 · Settlement information. 指定订单是否分账或补差，由商户下单时填写。 Tells whether the order is shared or subsidised; given by the merchant when ordering. */
  readonly settle_info?: CombineTransactionsSubOrderSettleInfo;
  readonly sub_mchid?: undefined;
  readonly sub_appid?: undefined;
});

export interface CombineTransactionsSubOrderAmount {
  /** 子单金额 · Sub-order amount. */
  readonly total_amount: number;
  /** 用户实付金额 · Amount paid by user. 整数，单位为分；用户实际支付、扣除优惠后的金额。 Integer, in fen; what the user really paid after discounts. */
  readonly payer_amount: number;
  /** 货币类型 · Currency. */
  readonly currency?: string;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. */
  readonly payer_currency?: string;
  /** 结算汇率 · Settlement rate. 数值等于汇率乘以 10 的 8 次方。 The rate multiplied by 10^8. */
  readonly settlement_rate?: number;
}

export interface CombineTransactionsSubOrderPromotionDetail {
  /** 优惠券ID · Coupon ID. 标识用户的一张代金券，发券时由微信支付生成。 Identifies a user's cash coupon; assigned by WeChat Pay when it is issued. At most 32 characters. */
  readonly coupon_id: string;
  /** 优惠名称 · Discount name. At most 64 characters. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品。 Tells whether the discount covers the whole order or single items. At most 32 characters. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. At most 32 characters. Documented: `CASH`, `NOCASH`. */
  readonly type?: Open<"CASH" | "NOCASH">;
  /** 优惠券面额 · Coupon face value. */
  readonly amount: number;
  /** 优惠活动ID · Promotion activity ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. At most 32 characters. */
  readonly stock_id?: string;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为分，优惠中由微信支付承担的部分。 Integer, in fen; share of the discount paid by WeChat Pay, set by WeChat Pay. */
  readonly wechatpay_contribute?: number;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute?: number;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute?: number;
  /** 优惠币种 · Discount currency. At most 16 characters. Always `CNY`. */
  readonly currency?: Open<"CNY">;
  /** 优惠单品列表 · Goods of the promotion. 订单、退款或优惠涉及的商品，每项为一种商品。 Goods of the order, refund or promotion, one kind of goods per item. */
  readonly goods_detail?: readonly CombineTransactionsPromotionDetailGoodsDetail[];
}

export interface CombineTransactionsSubOrderSettleInfo {
  /** 是否分账 · Profit sharing. v3 多为布尔值，true 冻结资金等待分账；v2 与车主服务扣费填 Y 或 N。 Mostly boolean in v3: true freezes the money for sharing; Y or N in v2 and vehicle charges. Default: `false`. */
  readonly profit_sharing?: boolean;
}

export interface CombineTransactionsSubsidyDetail {
  /** 贴息账期类型 · Subsidy period type. 表示贴息按日还是按期计算，由商户选择。 Tells whether interest is subsidised by day or by period; chosen by the merchant. Documented: `DAILY`, `PERIOD`. */
  readonly subsidy_period_type: Open<"DAILY" | "PERIOD">;
  /** 贴息方案列表 · Subsidy plans. */
  readonly subsidy_plan: readonly CombineTransactionsSubsidyPlan[];
}

export interface CombineTransactionsSubsidyInfo {
  /** 贴息明细列表 · Interest subsidy details. */
  readonly subsidy_detail?: readonly CombineTransactionsSubsidyDetail[];
}

export interface CombineTransactionsSubsidyPlan {
  /** 贴息分期数 · Subsidised instalment count. 整数，享受贴息的分期期数，由商户选择。 Integer, the number of instalments whose interest is subsidised; chosen by the merchant. Documented: `3`, `6`, `12`. */
  readonly subsidy_installment_num: number;
  /** 贴息比例 · Subsidy percentage. 整数百分比，利息由商户补贴的比例，由商户选择。 Integer percentage of the interest that is subsidised; chosen by the merchant. Documented: `0`, `100`. */
  readonly subsidy_percent: number;
}
