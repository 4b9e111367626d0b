// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

/** Options of `POST /pay/micropay`. */
export interface V2MicropayOptions extends CallOptions {
  readonly xml: {
    /** 接口版本号 · API version. APIv2 接口的版本号，如 1.0，取值见各接口，由商户填写。 Version of the APIv2 operation such as 1.0, fixed by each operation; given by the merchant. */
    readonly version?: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. At most 32 characters. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. At most 32 characters. */
    readonly mch_id: string;
    /** 设备信息 · Device information. APIv2 中为设备号文本，v3 中为含设备编号与 IP 的对象。 Device number as text in APIv2; in v3 an object with device ID and IP. At most 32 characters. */
    readonly device_info?: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填默认 MD5；参与签名，应答通常沿用请求的类型。 APIv2 signature algorithm, MD5 when absent; part of the signed text, answers normally follow the request. Documented: `MD5`, `HMAC-SHA256`. Default: `MD5`. At most 32 characters. */
    readonly sign_type?: Open<"MD5" | "HMAC-SHA256">;
    /** 商品描述 · Product description. 订单的商品描述，展示给用户并出现在账单中；最长 127 字符，由商户填写。 Description of the order shown to the payer and in bills; at most 127 characters, given by the merchant. At most 127 characters. */
    readonly body: string;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. Travels as JSON text; a text is sent as it is. At most 6000 characters. */
    readonly detail?: V2PayDetail | string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. At most 127 characters. */
    readonly attach?: string;
    /** 订单总金额 · Order total. 整数，单位为分，由商户填写；沙箱中金额决定测试用例。 Integer digits, in fen; given by the merchant; in the sandbox it selects the test case. */
    readonly total_fee: number | string;
    /** 货币类型 · Currency. 三位货币代码，人民币为 CNY；停车扩展支付中为费用类型枚举。 Three-letter currency code, CNY for yuan; an enumerated kind of fee in parking. At most 16 characters. */
    readonly fee_type?: string;
    /** 终端IP · Terminal IP address. At most 64 characters. */
    readonly spbill_create_ip: string;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. At most 32 characters. */
    readonly goods_tag?: string;
    /** 限制支付方式 · Restricted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. */
    readonly limit_pay?: string;
    /** 订单生成时间 · Order start time. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss，由商户填写。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2; given by the merchant. At most 14 characters. */
    readonly time_start?: string;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss，由商户填写。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2; given by the merchant. At most 14 characters. */
    readonly time_expire?: string;
    /** 开票入口标识 · Fapiao entry switch. 传 Y 时支付成功页展示电子发票开票入口，由商户填写。 Y shows the electronic fapiao entry after payment; given by the merchant. At most 8 characters. */
    readonly receipt?: string;
    /** 付款码 · Payment code. 用户付款码，18 位数字、以 10 至 15 开头；政府补贴中为品类凭证码。 User's payment code: 18 digits beginning with 10 to 15; in government subsidies the category voucher code. At most 128 characters. */
    readonly auth_code: string;
    /** 是否分账 · Profit sharing. v3 多为布尔值，true 冻结资金等待分账；v2 与车主服务扣费填 Y 或 N。 Mostly boolean in v3: true freezes the money for sharing; Y or N in v2 and vehicle charges. Documented: `N`, `Y`. At most 16 characters. */
    readonly profit_sharing?: Open<"N" | "Y">;
    /** 是否押金支付 · Deposit payment flag. Y 表示押金支付，N 表示普通支付。 Y for a deposit payment, N for an ordinary payment. Documented: `Y`, `N`. */
    readonly deposit?: Open<"Y" | "N">;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. Travels as JSON text; a text is sent as it is. At most 256 characters. */
    readonly scene_info?: V2PaySceneInfo | string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. At most 32 characters. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号（APIv2 写法），服务商模式必填，由微信支付分配。 Merchant ID of the sub-merchant in APIv2, required in partner mode, assigned by WeChat Pay. At most 32 characters. */
    readonly sub_mch_id: string;
  };
}

/** Answer of `POST /pay/micropay`. */
export interface V2MicropayOrder {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. At most 16 characters. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. At most 128 characters. */
  readonly return_msg?: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** 设备信息 · Device information. At most 32 characters. */
  readonly device_info?: string;
  /** 随机字符串 · Nonce. At most 32 characters. */
  readonly nonce_str: string;
  /** 签名 · Signature. At most 64 characters. */
  readonly sign: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. At most 16 characters. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. At most 32 characters. */
  readonly err_code?: string;
  /** 错误描述 · Error description. At most 128 characters. */
  readonly err_code_des?: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid: string;
  /** 是否关注公众号 · Follows the official account. Y 表示已关注，N 表示未关注。 Y for following, N for not following. Documented: `N`. At most 1 characters. */
  readonly is_subscribe: Open<"N">;
  /** 交易类型 · Trade type. At most 16 characters. */
  readonly trade_type: string;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. At most 32 characters. */
  readonly bank_type: string;
  /** 货币类型 · Currency. At most 16 characters. */
  readonly fee_type?: string;
  /** 订单总金额 · Order total. Digits. */
  readonly total_fee: string;
  /** 应结订单金额 · Settlement order amount. 整数，单位为分，去掉非充值代金券后的订单金额，由微信支付返回。 Integer digits, in fen; order amount without non-prepaid coupons, set by WeChat Pay. Digits. */
  readonly settlement_total_fee?: string;
  /** 代金券总金额 · Total coupon amount. 订单中代金券抵扣的总额；整数，单位为分。 Sum that coupons took off the order. Integer, in fen. Digits. */
  readonly coupon_fee?: string;
  /** 现金支付货币类型 · Cash currency. 三位字母货币代码，例如 CNY。 Three-letter currency code such as CNY. At most 16 characters. */
  readonly cash_fee_type?: string;
  /** 现金支付金额 · Cash paid. 用户实际现金支付的部分，不含代金券；整数，单位为分。 What the user paid in cash, without coupons. Integer, in fen. Digits. */
  readonly cash_fee: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 附加数据 · Attached data. At most 127 characters. */
  readonly attach?: string;
  /** 支付完成时间 · Payment completion time. APIv2 中为北京时间 yyyyMMddHHmmss，v3 通知中为 RFC 3339，由微信支付返回。 Beijing time as yyyyMMddHHmmss in APIv2, RFC 3339 in v3 notifications; set by WeChat Pay. At most 14 characters. */
  readonly time_end: string;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. JSON text on the wire, here decoded. At most 6000 characters. */
  readonly promotion_detail?: V2MicropayOrderPromotionDetail | readonly V2MicropayOrderPromotionDetail[];
  /** 子商户应用ID · Sub-merchant app ID. At most 32 characters. */
  readonly sub_appid: string;
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mch_id: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. At most 128 characters. */
  readonly sub_openid?: string;
  /** 是否关注子商户公众号 · Follows sub-merchant account. Y 表示用户关注了子商户公众号，N 表示未关注。 Y when the user follows the sub-merchant's official account, otherwise N. At most 1 characters. */
  readonly sub_is_subscribe?: string;
}

export interface V2MicropayOrderPromotionDetail {
  /** 券或立减优惠ID · Promotion ID. 由微信支付生成，标识所用的券或立减优惠。 Generated by WeChat Pay; identifies the coupon or discount used. */
  readonly promotion_id: string;
  /** 优惠名称 · Discount name. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品，由微信支付返回。 Tells whether the discount covers the whole order or single items; set by WeChat Pay. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. Documented: `COUPON`, `DISCOUNT`. */
  readonly type?: Open<"COUPON" | "DISCOUNT">;
  /** 优惠券面额 · Coupon face value. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: string;
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. */
  readonly activity_id: string;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为分，优惠中由微信支付承担的部分；APIv2 中为文本。 Integer, in fen; share of the discount paid by WeChat Pay; text in APIv2. */
  readonly wxpay_contribute?: string;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute?: string;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute?: string;
  /** 优惠单品列表 · Goods of the promotion. */
  readonly goods_detail: readonly V2PayPromotionDetailGoodsDetail[];
}

/** Answer of `POST /pay/orderquery`. */
export interface V2Order {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. At most 16 characters. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. At most 128 characters. */
  readonly return_msg?: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** 随机字符串 · Nonce. At most 32 characters. */
  readonly nonce_str: string;
  /** 签名 · Signature. At most 64 characters. */
  readonly sign: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. At most 16 characters. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. At most 32 characters. */
  readonly err_code?: string;
  /** 错误描述 · Error description. At most 128 characters. */
  readonly err_code_des?: string;
  /** 设备信息 · Device information. At most 32 characters. */
  readonly device_info?: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid?: string;
  /** 是否关注公众号 · Follows the official account. Y 表示已关注，N 表示未关注。 Y for following, N for not following. Documented: `N`. At most 1 characters. */
  readonly is_subscribe?: Open<"N">;
  /** 交易类型 · Trade type. Documented: `JSAPI`, `NATIVE`, `APP`, `MWEB`, `PAP`. At most 16 characters. */
  readonly trade_type: Open<"JSAPI" | "NATIVE" | "APP" | "MWEB" | "PAP">;
  /** 交易状态 · Trade state. 表示订单是否已支付、关闭、撤销或转入退款，由微信支付返回。 Tells whether the order is paid, closed, reversed or refunded; set by WeChat Pay. Documented: `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `REVOKED`, `USERPAYING`, `PAYERROR`, `ACCEPT`. At most 32 characters. */
  readonly trade_state: Open<
    | "SUCCESS"
    | "REFUND"
    | "NOTPAY"
    | "CLOSED"
    | "REVOKED"
    | "USERPAYING"
    | "PAYERROR"
    | "ACCEPT">;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. At most 32 characters. */
  readonly bank_type: string;
  /** 订单总金额 · Order total. Digits. */
  readonly total_fee: string;
  /** 应结订单金额 · Settlement order amount. 整数，单位为分，去掉非充值代金券后的订单金额，由微信支付返回。 Integer digits, in fen; order amount without non-prepaid coupons, set by WeChat Pay. Digits. */
  readonly settlement_total_fee?: string;
  /** 货币类型 · Currency. At most 8 characters. */
  readonly fee_type?: string;
  /** 现金支付金额 · Cash paid. 用户实际现金支付的部分，不含代金券；整数，单位为分。 What the user paid in cash, without coupons. Integer, in fen. Digits. */
  readonly cash_fee: string;
  /** 现金支付货币类型 · Cash currency. 三位字母货币代码，例如 CNY。 Three-letter currency code such as CNY. At most 16 characters. */
  readonly cash_fee_type?: string;
  /** 代金券总金额 · Total coupon amount. 订单中代金券抵扣的总额；整数，单位为分。 Sum that coupons took off the order. Integer, in fen. Digits. */
  readonly coupon_fee?: string;
  /** 代金券使用数量 · Coupons used. Digits. */
  readonly coupon_count?: string;
  /** 第n张代金券类型 · Coupon n type. 充值或非充值代金券，n 从 0 开始。 Prefunded coupon or not; n counts from 0. The values of `coupon_type_0`, by index. Documented: `CASH`, `NO_CASH`. */
  readonly coupon_type_$n?: readonly (Open<"CASH" | "NO_CASH">)[];
  /** 第n张代金券ID · Coupon n ID. 微信支付生成的代金券编号，n 从 0 开始。 Coupon number assigned by WeChat Pay; n counts from 0. The values of `coupon_id_0`, by index. At most 20 characters. */
  readonly coupon_id_$n?: readonly string[];
  /** 第n张代金券金额 · Coupon n amount. 整数，单位为分，n 从 0 开始。 Integer, in fen; n counts from 0. The values of `coupon_fee_0`, by index. Digits. */
  readonly coupon_fee_$n?: readonly string[];
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 附加数据 · Attached data. At most 128 characters. */
  readonly attach?: string;
  /** 支付完成时间 · Payment completion time. APIv2 中为北京时间 yyyyMMddHHmmss，v3 通知中为 RFC 3339，由微信支付返回。 Beijing time as yyyyMMddHHmmss in APIv2, RFC 3339 in v3 notifications; set by WeChat Pay. At most 14 characters. */
  readonly time_end: string;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. At most 256 characters. */
  readonly trade_state_desc: string;
  /** 子商户应用ID · Sub-merchant app ID. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mch_id: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. At most 128 characters. */
  readonly sub_openid?: string;
  /** 是否关注子商户公众号 · Follows sub-merchant account. Y 表示用户关注了子商户公众号，N 表示未关注。 Y when the user follows the sub-merchant's official account, otherwise N. Documented: `Y`, `N`. At most 1 characters. */
  readonly sub_is_subscribe?: Open<"Y" | "N">;
  /** 商品详情 · Goods details. At most 8192 characters. */
  readonly detail?: string;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. JSON text on the wire, here decoded. */
  readonly promotion_detail?: V2OrderPromotionDetail | readonly V2OrderPromotionDetail[];
  /** 押金消费金额 · Deposit amount consumed. 从押金中扣除的金额；整数，单位为分。 Amount taken from the deposit. Integer, in fen. Digits. */
  readonly consume_fee?: string;
  /** 商户订单号 · Merchant order number. At most 32 characters. */
  readonly out_trade_no: string;
}

/** Options of `POST /pay/closeorder`. */
export interface V2OrderCloseOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. At most 32 characters. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. At most 32 characters. */
    readonly mch_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填默认 MD5；参与签名，应答通常沿用请求的类型。 APIv2 signature algorithm, MD5 when absent; part of the signed text, answers normally follow the request. Documented: `MD5`, `HMAC-SHA256`. Default: `MD5`. At most 32 characters. */
    readonly sign_type?: Open<"MD5" | "HMAC-SHA256">;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. At most 32 characters. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号（APIv2 写法），服务商模式必填，由微信支付分配。 Merchant ID of the sub-merchant in APIv2, required in partner mode, assigned by WeChat Pay. At most 32 characters. */
    readonly sub_mch_id: string;
  };
}

/** Answer of `POST /pay/closeorder`. */
export interface V2OrderClosed {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. At most 16 characters. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. At most 128 characters. */
  readonly return_msg?: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** 随机字符串 · Nonce. At most 32 characters. */
  readonly nonce_str: string;
  /** 签名 · Signature. At most 32 characters. */
  readonly sign: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. At most 16 characters. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. At most 32 characters. */
  readonly err_code?: string;
  /** 错误描述 · Error description. At most 128 characters. */
  readonly err_code_des?: string;
  /** 子商户应用ID · Sub-merchant app ID. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mch_id: string;
  /** 业务结果描述 · Business result message. At most 16 characters. */
  readonly result_msg: string;
}

export interface V2OrderGoodsDetail {
  /** 商品编码 · Goods ID. At most 32 characters. */
  readonly goods_id?: string;
  /** 微信侧商品编码 · WeChat Pay goods ID. At most 32 characters. */
  readonly wxpay_goods_id?: string;
  /** 商品名称 · Goods name. At most 6 characters. */
  readonly goods_name?: string;
  /** 数量 · Quantity. */
  readonly quantity: number;
  /** 商品单价 · Goods unit price. */
  readonly price: number;
}

export interface V2OrderPromotionDetail {
  /** 券或立减优惠ID · Promotion ID. 由微信支付生成，标识所用的券或立减优惠。 Generated by WeChat Pay; identifies the coupon or discount used. */
  readonly promotion_id: string;
  /** 优惠名称 · Discount name. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品，由微信支付返回。 Tells whether the discount covers the whole order or single items; set by WeChat Pay. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. Documented: `COUPON`, `DISCOUNT`. */
  readonly type?: Open<"COUPON" | "DISCOUNT">;
  /** 优惠券面额 · Coupon face value. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: string;
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. */
  readonly activity_id: string;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为分，优惠中由微信支付承担的部分；APIv2 中为文本。 Integer, in fen; share of the discount paid by WeChat Pay; text in APIv2. */
  readonly wxpay_contribute?: string;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute?: string;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute?: string;
  /** 优惠单品列表 · Goods of the promotion. */
  readonly goods_detail?: readonly V2OrderGoodsDetail[];
}

/** Options of `POST /pay/orderquery`. */
export interface V2OrderQueryOptions extends CallOptions {
  readonly xml: {
    /** 接口版本号 · API version. APIv2 接口的版本号，如 1.0，取值见各接口，由商户填写。 Version of the APIv2 operation such as 1.0, fixed by each operation; given by the merchant. Documented: `1.0`. */
    readonly version?: Open<"1.0">;
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. At most 32 characters. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. At most 32 characters. */
    readonly mch_id: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. At most 32 characters. */
    readonly transaction_id?: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填默认 MD5；参与签名，应答通常沿用请求的类型。 APIv2 signature algorithm, MD5 when absent; part of the signed text, answers normally follow the request. Documented: `MD5`, `HMAC-SHA256`. Default: `MD5`. At most 32 characters. */
    readonly sign_type?: Open<"MD5" | "HMAC-SHA256">;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no?: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. At most 32 characters. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号（APIv2 写法），服务商模式必填，由微信支付分配。 Merchant ID of the sub-merchant in APIv2, required in partner mode, assigned by WeChat Pay. At most 32 characters. */
    readonly sub_mch_id: string;
  };
}

/** Answer of `POST /pay/pappayapply`. */
export interface V2PapayDeductionAccepted {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. At most 16 characters. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. At most 128 characters. */
  readonly return_msg?: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 随机字符串 · Nonce. At most 32 characters. */
  readonly nonce_str: string;
  /** 签名 · Signature. At most 64 characters. */
  readonly sign: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. At most 16 characters. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. At most 32 characters. */
  readonly err_code?: string;
  /** 错误描述 · Error description. At most 32 characters. */
  readonly err_code_des?: string;
}

/** Options of `POST /pay/pappayapply`. */
export interface V2PapayDeductionApplyOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. At most 32 characters. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. At most 32 characters. */
    readonly mch_id: string;
    /** 商品描述 · Product description. 订单的商品描述，展示给用户并出现在账单中；最长 127 字符，由商户填写。 Description of the order shown to the payer and in bills; at most 127 characters, given by the merchant. At most 127 characters. */
    readonly body: string;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. At most 8192 characters. */
    readonly detail?: string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. At most 128 characters. */
    readonly attach?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. At most 32 characters. */
    readonly out_trade_no: string;
    /** 标价总金额 · Total price. 整数，单位为分，由商户填写；沙箱中金额决定测试用例。 Integer digits, in fen; given by the merchant; in the sandbox it selects the test case. */
    readonly total_fee: number | string;
    /** 货币类型 · Currency. 三位货币代码，人民币为 CNY；停车扩展支付中为费用类型枚举。 Three-letter currency code, CNY for yuan; an enumerated kind of fee in parking. At most 16 characters. */
    readonly fee_type?: string;
    /** 终端IP · Terminal IP address. At most 16 characters. */
    readonly spbill_create_ip?: string;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. At most 32 characters. */
    readonly goods_tag?: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. At most 256 characters. */
    readonly notify_url: string;
    /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `PAP`. At most 3 characters. */
    readonly trade_type: Open<"PAP">;
    /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. At most 32 characters. */
    readonly contract_id: string;
    /** 开票入口标识 · Fapiao entry switch. 传 Y 时支付成功页展示电子发票开票入口，由商户填写。 Y shows the electronic fapiao entry after payment; given by the merchant. */
    readonly receipt?: string;
  };
}

export interface V2PayAmount {
  /** 总金额 · Total amount. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency?: string;
}

/** Answer of `POST /pay/closecombinedorder`. */
export interface V2PayClosecombinedorderAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 合单发起方应用ID · Combined order App ID. */
  readonly combine_appid: string;
  /** 合单发起方商户号 · Combined order merchant ID. */
  readonly combine_mch_id: string;
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
}

/** Options of `POST /pay/closecombinedorder`. */
export interface V2PayClosecombinedorderOptions extends CallOptions {
  readonly xml: {
    /** 合单发起方应用ID · Combined order App ID. 合单发起方的应用 ID，与合单商户号绑定。 App ID of the party that starts the combined order, bound to its merchant ID. */
    readonly combine_appid: string;
    /** 合单发起方商户号 · Combined order merchant ID. 发起合单支付的商户号（APIv2）。 Merchant ID that starts the combined order (APIv2). */
    readonly combine_mch_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填默认 MD5；参与签名，应答通常沿用请求的类型。 APIv2 signature algorithm, MD5 when absent; part of the signed text, answers normally follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
    /** 合单商户订单号 · Combined merchant order number. 合单总订单号，由合单发起方生成，商户号下唯一。 Number of the whole combined order, chosen by its initiator, unique under the merchant ID. */
    readonly combine_out_trade_no: string;
    /** 子订单列表 · Sub-orders. 在线上是 JSON 字符串，SDK 负责编码与解码，读写均为对象。 A JSON string on the wire; the SDK encodes and decodes it, you read and write objects. Travels as JSON text; a text is sent as it is. */
    readonly sub_order_list: readonly V2PaySubOrder[] | string;
  };
}

/** Answer of `POST /pay/combinedorder`. */
export interface V2PayCombinedorderAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 合单发起方应用ID · Combined order App ID. */
  readonly combine_appid: string;
  /** 合单发起方商户号 · Combined order merchant ID. */
  readonly combine_mch_id: string;
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
  /** 交易类型 · Trade type. */
  readonly trade_type: string;
  /** 二维码链接 · QR code URL. Native 支付的二维码内容，有效期 2 小时，由商户转成图片；码牌产品中为码牌链接。 Content of the Native payment QR code, valid 2 hours, rendered by the merchant; elsewhere the code plate's link. */
  readonly code_url?: string;
  /** 预支付交易会话ID · Prepay ID. 由微信支付生成，用于唤起支付，有效期 2 小时。 Generated by WeChat Pay; used to start the payment; valid for 2 hours. */
  readonly prepay_id: string;
  /** H5支付跳转链接 · H5 payment URL. 在浏览器中打开以唤起支付，有效期 5 分钟。 Open it in the browser to start the payment; valid for 5 minutes. */
  readonly mweb_url?: string;
}

/** Options of `POST /pay/combinedorder`. */
export interface V2PayCombinedorderOptions extends CallOptions {
  readonly xml: {
    /** 合单发起方应用ID · Combined order App ID. 合单发起方的应用 ID，与合单商户号绑定。 App ID of the party that starts the combined order, bound to its merchant ID. */
    readonly combine_appid: string;
    /** 合单发起方商户号 · Combined order merchant ID. 发起合单支付的商户号（APIv2）。 Merchant ID that starts the combined order (APIv2). */
    readonly combine_mch_id: string;
    /** 设备信息 · Device information. APIv2 中为设备号文本，v3 中为含设备编号与 IP 的对象。 Device number as text in APIv2; in v3 an object with device ID and IP. */
    readonly device_info?: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填默认 MD5；参与签名，应答通常沿用请求的类型。 APIv2 signature algorithm, MD5 when absent; part of the signed text, answers normally follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
    /** 合单商户订单号 · Combined merchant order number. 合单总订单号，由合单发起方生成，商户号下唯一。 Number of the whole combined order, chosen by its initiator, unique under the merchant ID. */
    readonly combine_out_trade_no: string;
    /** 终端IP · Terminal IP address. */
    readonly spbill_create_ip: string;
    /** 订单生成时间 · Order start time. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss，由商户填写。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2; given by the merchant. */
    readonly time_start?: string;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss，由商户填写。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2; given by the merchant. */
    readonly time_expire?: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. */
    readonly notify_url: string;
    /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. */
    readonly trade_type: string;
    /** 商品ID · Product ID. 由商户自定，扫码支付时标识二维码对应的商品。 Set by the merchant; tells which product the payment QR code is for. */
    readonly product_id?: string;
    /** 合单用户OpenID · Combined order OpenID. 用户在 combine_appid 下的标识。 Identifies the user under combine_appid. */
    readonly combine_openid?: string;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. Travels as JSON text; a text is sent as it is. */
    readonly scene_info: V2PayCombinedorderSceneInfo | string;
    /** 子订单列表 · Sub-orders. 在线上是 JSON 字符串，SDK 负责编码与解码，读写均为对象。 A JSON string on the wire; the SDK encodes and decodes it, you read and write objects. Travels as JSON text; a text is sent as it is. */
    readonly sub_order_list: V2PaySubOrderList | string;
  };
}

export interface V2PayCombinedorderSceneInfo {
  /** 设备号 · Device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. */
  readonly device_id?: string;
  /** 用户终端IP · User's client IP. 用户设备的 IP 地址，支持 IPv4 与 IPv6，不超过 45 个字符。 IP address of the user's device, IPv4 or IPv6, up to 45 characters. */
  readonly payer_client_ip: string;
  /** H5场景信息 · H5 scene information. */
  readonly h5_info?: V2PayH5Info;
}

/** Answer of `POST /pay/contractorder`. */
export interface V2PayContractorderAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. At most 16 characters. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. At most 128 characters. */
  readonly return_msg?: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. At most 16 characters. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** 随机字符串 · Nonce. At most 32 characters. */
  readonly nonce_str: string;
  /** 签名 · Signature. At most 32 characters. */
  readonly sign: string;
  /** 错误代码 · Error code. At most 32 characters. */
  readonly err_code?: string;
  /** 错误描述 · Error description. At most 128 characters. */
  readonly err_code_des?: string;
  /** 签约业务结果 · Contract result code. 说明预签约是否成功，由微信支付返回。 Tells whether pre-signing succeeded; returned by WeChat Pay. At most 16 characters. */
  readonly contract_result_code: string;
  /** 签约错误码 · Contract error code. 签约失败时的错误码，由微信支付返回。 Error code when signing failed; returned by WeChat Pay. At most 32 characters. */
  readonly contract_err_code?: string;
  /** 签约错误描述 · Contract error description. At most 32 characters. */
  readonly contract_err_code_des?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mch_id?: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 预支付交易会话ID · Prepay ID. 由微信支付生成，用于唤起支付，有效期 2 小时。 Generated by WeChat Pay; used to start the payment; valid for 2 hours. At most 64 characters. */
  readonly prepay_id: string;
  /** 交易类型 · Trade type. At most 16 characters. */
  readonly trade_type: string;
  /** 二维码链接 · QR code URL. Native 支付的二维码内容，有效期 2 小时，由商户转成图片；码牌产品中为码牌链接。 Content of the Native payment QR code, valid 2 hours, rendered by the merchant; elsewhere the code plate's link. At most 64 characters. */
  readonly code_url?: string;
  /** 代扣协议模板ID · Entrusted deduction template ID. Digits. */
  readonly plan_id?: string;
  /** 签约请求序列号 · Signing request serial. Digits. */
  readonly request_serial?: string;
  /** 签约协议号 · Contract code. At most 64 characters. */
  readonly contract_code?: string;
  /** 签约展示账户名 · Displayed contract account. At most 64 characters. */
  readonly contract_display_account?: string;
  /** H5支付跳转链接 · H5 payment URL. 在浏览器中打开以唤起支付，有效期 5 分钟。 Open it in the browser to start the payment; valid for 5 minutes. At most 64 characters. */
  readonly mweb_url?: string;
  /** 商户订单号 · Merchant order number. At most 32 characters. */
  readonly out_trade_no: string;
}

/** Options of `POST /pay/contractorder`. */
export interface V2PayContractorderOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. At most 32 characters. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. At most 32 characters. */
    readonly mch_id: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号（APIv2 写法），服务商模式必填，由微信支付分配。 Merchant ID of the sub-merchant in APIv2, required in partner mode, assigned by WeChat Pay. */
    readonly sub_mch_id?: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
    readonly sub_appid?: string;
    /** 签约商户号 · Contract merchant ID. 与用户签约的商户号，由商户填写。 Merchant ID that signs with the user; given by the merchant. At most 32 characters. */
    readonly contract_mchid: string;
    /** 签约应用ID · Contract App ID. 签约方的应用 ID，须与签约商户号绑定。 App ID of the contracting party, bound to contract_mchid. At most 32 characters. */
    readonly contract_appid: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. At most 32 characters. */
    readonly out_trade_no: string;
    /** 设备信息 · Device information. APIv2 中为设备号文本，v3 中为含设备编号与 IP 的对象。 Device number as text in APIv2; in v3 an object with device ID and IP. At most 32 characters. */
    readonly device_info?: string;
    /** 商品描述 · Product description. 订单的商品描述，展示给用户并出现在账单中；最长 127 字符，由商户填写。 Description of the order shown to the payer and in bills; at most 127 characters, given by the merchant. At most 127 characters. */
    readonly body: string;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. At most 8192 characters. */
    readonly detail?: string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. At most 127 characters. */
    readonly attach?: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. At most 256 characters. */
    readonly notify_url: string;
    /** 标价总金额 · Total price. 整数，单位为分，由商户填写；沙箱中金额决定测试用例。 Integer digits, in fen; given by the merchant; in the sandbox it selects the test case. */
    readonly total_fee: number | string;
    /** 终端IP · Terminal IP address. At most 16 characters. */
    readonly spbill_create_ip: string;
    /** 订单生成时间 · Order start time. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss，由商户填写。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2; given by the merchant. At most 14 characters. */
    readonly time_start?: string;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss，由商户填写。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2; given by the merchant. At most 14 characters. */
    readonly time_expire?: string;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. At most 32 characters. */
    readonly goods_tag?: string;
    /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `JSAPI`, `NATIVE`, `APP`, `MWEB`. At most 16 characters. */
    readonly trade_type: Open<"JSAPI" | "NATIVE" | "APP" | "MWEB">;
    /** 商品ID · Product ID. 由商户自定，扫码支付时标识二维码对应的商品。 Set by the merchant; tells which product the payment QR code is for. At most 32 characters. */
    readonly product_id?: string;
    /** 限制支付方式 · Restricted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. */
    readonly limit_pay?: string;
    /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. At most 128 characters. */
    readonly openid?: string;
    /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
    readonly sub_openid?: string;
    /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
    readonly plan_id: number | string;
    /** 签约协议号 · Contract code. 商户侧的签约协议号，由商户生成，用于查询与解约。 Contract number on the merchant's side, chosen by the merchant; used to query and terminate. At most 64 characters. */
    readonly contract_code: string;
    /** 签约请求序列号 · Signing request serial. 每次签约请求的序列号，由商户生成。 Serial number of each signing request, chosen by the merchant. */
    readonly request_serial: number | string;
    /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名，由商户填写。 Name of the user's account at the merchant, shown on the signing page; given by the merchant. At most 64 characters. */
    readonly contract_display_account: string;
    /** 签约结果通知地址 · Contract notification address. 签约或解约结果通知的接收地址，由商户填写。 Address that receives signing and termination notifications; given by the merchant. At most 256 characters. */
    readonly contract_notify_url: string;
  };
}

export interface V2PayDetail {
  /** 订单原价 · Original order price. 享受优惠前的订单总价；整数，单位为分，由商户填写。 Order price before discounts. Integer, in fen; given by the merchant. */
  readonly cost_price?: number;
  /** 商品小票ID · Sales receipt ID. 商户系统中的小票编号，由商户生成。 Number of the sales receipt in the merchant's system, chosen by the merchant. */
  readonly receipt_id?: string;
  /** 单品列表 · Line items. 订单、退款或优惠涉及的商品，每项为一种商品。 Goods of the order, refund or promotion, one kind of goods per item. */
  readonly goods_detail: readonly V2PayDetailGoodsDetail[];
}

export interface V2PayDetailGoodsDetail {
  /** 商品编码 · Goods ID. 商户侧的商品编码，由商户填写；开票接口中为微信支付的商品标识。 Merchant's goods code, set by the merchant; in fapiao operations WeChat Pay's goods identifier. */
  readonly goods_id?: string;
  /** 微信侧商品编码 · WeChat Pay goods ID. 商品在微信支付侧统一的编码，由微信支付定义，选填。 Uniform goods code defined by WeChat Pay, optional. */
  readonly wxpay_goods_id?: string;
  /** 商品名称 · Goods name. 展示给用户或印在发票上的商品名称。 Name shown to the user or printed on the fapiao. */
  readonly goods_name?: string;
  /** 数量 · Quantity. 所购或所退商品的数量；开票项目中为开票数量。 How many items are bought or refunded; in fapiao items the quantity invoiced. */
  readonly quantity?: number;
  /** 商品单价 · Goods unit price. 整数，单位为分；商品单价或售价。 Integer, in fen; unit or selling price of the item. */
  readonly price?: number;
  /** 商品类目 · Goods category. */
  readonly goods_category?: string;
  /** 商品描述 · Product description. 订单的商品描述，展示给用户并出现在账单中；最长 127 字符，由商户填写。 Description of the order shown to the payer and in bills; at most 127 characters, given by the merchant. */
  readonly body?: string;
  /** 商品类目 · Goods category. */
  readonly category?: string;
  /** 商户类别码 · Merchant category code. 商户所属行业的类别码。 Category code of the merchant's business. */
  readonly merchant_category_code?: number;
}

/** Options of `POST /pay/downloadbill`. */
export interface V2PayDownloadbillOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. At most 32 characters. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. At most 32 characters. */
    readonly mch_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填默认 MD5；参与签名，应答通常沿用请求的类型。 APIv2 signature algorithm, MD5 when absent; part of the signed text, answers normally follow the request. Default: `MD5`. At most 32 characters. */
    readonly sign_type?: string;
    /** 账单日期 · Bill date. 格式为 yyyy-MM-dd，APIv2 为 yyyyMMdd；不能是当天。 Format yyyy-MM-dd, in APIv2 yyyyMMdd; not today. At most 8 characters. */
    readonly bill_date: string;
    /** 账单类型 · Bill type. 枚举，账单包含全部、成功或退款等哪些记录。 Enumeration: which records the bill contains, such as all, paid or refunded. Documented: `ALL`, `SUCCESS`, `REFUND`, `RECHARGE_REFUND`. Default: `SUCCESS`. At most 16 characters. */
    readonly bill_type?: Open<"ALL" | "SUCCESS" | "REFUND" | "RECHARGE_REFUND">;
    /** 压缩类型 · Compression type. 填 GZIP 时返回 gzip 压缩的账单，不填则为未压缩数据流，由商户选择。 GZIP returns a gzip file, absent returns plain data; chosen by the merchant. Always `GZIP`. At most 4 characters. */
    readonly tar_type?: Open<"GZIP">;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. At most 32 characters. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号（APIv2 写法），服务商模式必填，由微信支付分配。 Merchant ID of the sub-merchant in APIv2, required in partner mode, assigned by WeChat Pay. At most 32 characters. */
    readonly sub_mch_id?: string;
  };
}

/** Options of `POST /pay/downloadfundflow`. */
export interface V2PayDownloadfundflowOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. At most 32 characters. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. At most 32 characters. */
    readonly mch_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填默认 MD5；参与签名，应答通常沿用请求的类型。 APIv2 signature algorithm, MD5 when absent; part of the signed text, answers normally follow the request. Documented: `HMAC-SHA256`. At most 32 characters. */
    readonly sign_type?: Open<"HMAC-SHA256">;
    /** 账单日期 · Bill date. 格式为 yyyy-MM-dd，APIv2 为 yyyyMMdd；不能是当天。 Format yyyy-MM-dd, in APIv2 yyyyMMdd; not today. At most 8 characters. */
    readonly bill_date: string;
    /** 资金账单账户类型 · Fund bill account type. 枚举，资金类接口指商户号下的资金账户，结算类接口指对公或对私银行账户。 Enumeration: fund operations mean the merchant's fund account, settlement operations a corporate or personal bank account. Documented: `Basic`, `Operation`, `Fees`. At most 9 characters. */
    readonly account_type: Open<"Basic" | "Operation" | "Fees">;
    /** 压缩类型 · Compression type. 填 GZIP 时返回 gzip 压缩的账单，不填则为未压缩数据流，由商户选择。 GZIP returns a gzip file, absent returns plain data; chosen by the merchant. Always `GZIP`. At most 8 characters. */
    readonly tar_type?: Open<"GZIP">;
  };
}

/** Answer of `POST /pay/facepay`. */
export interface V2PayFacepayAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
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
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 是否关注公众号 · Follows the official account. Y 表示已关注，N 表示未关注。 Y for following, N for not following. Documented: `Y`, `N`. */
  readonly is_subscribe: Open<"Y" | "N">;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. */
  readonly sub_openid?: string;
  /** 是否关注子商户公众号 · Follows sub-merchant account. Y 表示用户关注了子商户公众号，N 表示未关注。 Y when the user follows the sub-merchant's official account, otherwise N. Documented: `Y`, `N`. */
  readonly sub_is_subscribe?: Open<"Y" | "N">;
  /** 交易类型 · Trade type. */
  readonly trade_type: string;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type: string;
  /** 货币类型 · Currency. */
  readonly fee_type?: string;
  /** 订单总金额 · Order total. Digits. */
  readonly total_fee: string;
  /** 现金支付货币类型 · Cash currency. 三位字母货币代码，例如 CNY。 Three-letter currency code such as CNY. */
  readonly cash_fee_type?: string;
  /** 现金支付金额 · Cash paid. 用户实际现金支付的部分，不含代金券；整数，单位为分。 What the user paid in cash, without coupons. Integer, in fen. Digits. */
  readonly cash_fee: string;
  /** 应结订单金额 · Settlement order amount. 整数，单位为分，去掉非充值代金券后的订单金额，由微信支付返回。 Integer digits, in fen; order amount without non-prepaid coupons, set by WeChat Pay. Digits. */
  readonly settlement_total_fee?: string;
  /** 代金券总金额 · Total coupon amount. 订单中代金券抵扣的总额；整数，单位为分。 Sum that coupons took off the order. Integer, in fen. Digits. */
  readonly coupon_fee?: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
  /** 支付完成时间 · Payment completion time. APIv2 中为北京时间 yyyyMMddHHmmss，v3 通知中为 RFC 3339，由微信支付返回。 Beijing time as yyyyMMddHHmmss in APIv2, RFC 3339 in v3 notifications; set by WeChat Pay. */
  readonly time_end: string;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. JSON text on the wire, here decoded. */
  readonly promotion_detail?: V2PayPromotionDetail | readonly V2PayPromotionDetail[];
}

export interface V2PayFacepayDetail {
  /** 单品列表 · Line items. 订单、退款或优惠涉及的商品，每项为一种商品。 Goods of the order, refund or promotion, one kind of goods per item. */
  readonly goods_detail: readonly V2PayFacepayGoodsDetail[];
}

export interface V2PayFacepayGoodsDetail {
  /** 商品编码 · Goods ID. 商户侧的商品编码，由商户填写；开票接口中为微信支付的商品标识。 Merchant's goods code, set by the merchant; in fapiao operations WeChat Pay's goods identifier. */
  readonly goods_id: string;
  /** 微信侧商品编码 · WeChat Pay goods ID. 商品在微信支付侧统一的编码，由微信支付定义，选填。 Uniform goods code defined by WeChat Pay, optional. */
  readonly wxpay_goods_id?: string;
  /** 商品名称 · Goods name. 展示给用户或印在发票上的商品名称。 Name shown to the user or printed on the fapiao. */
  readonly goods_name: string;
  /** 商品数量 · Goods quantity. */
  readonly goods_num: number;
  /** 商品单价 · Goods unit price. 整数，单位为分；商品单价或售价。 Integer, in fen; unit or selling price of the item. */
  readonly price: number;
  /** 商品类目 · Goods category. */
  readonly goods_category?: string;
  /** 商品描述 · Product description. 订单的商品描述，展示给用户并出现在账单中；最长 127 字符，由商户填写。 Description of the order shown to the payer and in bills; at most 127 characters, given by the merchant. */
  readonly body?: string;
}

/** Options of `POST /pay/facepay`. */
export interface V2PayFacepayOptions extends CallOptions {
  readonly xml: {
    /** 是否押金支付 · Deposit payment flag. Y 表示押金支付，N 表示普通支付。 Y for a deposit payment, N for an ordinary payment. Documented: `Y`, `N`. */
    readonly deposit?: Open<"Y" | "N">;
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
    readonly sub_appid?: string;
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. */
    readonly mch_id: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号（APIv2 写法），服务商模式必填，由微信支付分配。 Merchant ID of the sub-merchant in APIv2, required in partner mode, assigned by WeChat Pay. */
    readonly sub_mch_id?: string;
    /** 设备信息 · Device information. APIv2 中为设备号文本，v3 中为含设备编号与 IP 的对象。 Device number as text in APIv2; in v3 an object with device ID and IP. */
    readonly device_info?: string;
    /** 商品描述 · Product description. 订单的商品描述，展示给用户并出现在账单中；最长 127 字符，由商户填写。 Description of the order shown to the payer and in bills; at most 127 characters, given by the merchant. */
    readonly body: string;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. Travels as JSON text; a text is sent as it is. */
    readonly detail?: V2PayFacepayDetail | string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no: string;
    /** 订单总金额 · Order total. 整数，单位为分，由商户填写；沙箱中金额决定测试用例。 Integer digits, in fen; given by the merchant; in the sandbox it selects the test case. */
    readonly total_fee: number | string;
    /** 货币类型 · Currency. 三位货币代码，人民币为 CNY；停车扩展支付中为费用类型枚举。 Three-letter currency code, CNY for yuan; an enumerated kind of fee in parking. */
    readonly fee_type: string;
    /** 终端IP · Terminal IP address. */
    readonly spbill_create_ip: string;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 限制支付方式 · Restricted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. */
    readonly limit_pay?: string;
    /** 订单生成时间 · Order start time. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss，由商户填写。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2; given by the merchant. */
    readonly time_start?: string;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss，由商户填写。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2; given by the merchant. */
    readonly time_expire?: string;
    /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
    readonly openid?: string;
    /** 人脸凭证 · Face credential. 由刷脸支付 SDK 返回，用于本次支付。 Returned by the face payment SDK for this one payment. */
    readonly face_code: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填默认 MD5；参与签名，应答通常沿用请求的类型。 APIv2 signature algorithm, MD5 when absent; part of the signed text, answers normally follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
  };
}

/** Answer of `POST /pay/facepayquery`. */
export interface V2PayFacepayqueryAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mch_id?: string;
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
  /** 设备信息 · Device information. */
  readonly device_info?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 是否关注公众号 · Follows the official account. Y 表示已关注，N 表示未关注。 Y for following, N for not following. Documented: `Y`, `N`. */
  readonly is_subscribe: Open<"Y" | "N">;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. */
  readonly sub_openid?: string;
  /** 是否关注子商户公众号 · Follows sub-merchant account. Y 表示用户关注了子商户公众号，N 表示未关注。 Y when the user follows the sub-merchant's official account, otherwise N. Documented: `Y`, `N`. */
  readonly sub_is_subscribe?: Open<"Y" | "N">;
  /** 交易类型 · Trade type. */
  readonly trade_type: string;
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
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type: string;
  /** 订单总金额 · Order total. Digits. */
  readonly total_fee: string;
  /** 应结订单金额 · Settlement order amount. 整数，单位为分，去掉非充值代金券后的订单金额，由微信支付返回。 Integer digits, in fen; order amount without non-prepaid coupons, set by WeChat Pay. Digits. */
  readonly settlement_total_fee?: string;
  /** 货币类型 · Currency. */
  readonly fee_type?: string;
  /** 现金支付金额 · Cash paid. 用户实际现金支付的部分，不含代金券；整数，单位为分。 What the user paid in cash, without coupons. Integer, in fen. Digits. */
  readonly cash_fee: string;
  /** 现金支付货币类型 · Cash currency. 三位字母货币代码，例如 CNY。 Three-letter currency code such as CNY. */
  readonly cash_fee_type?: string;
  /** 代金券总金额 · Total coupon amount. 订单中代金券抵扣的总额；整数，单位为分。 Sum that coupons took off the order. Integer, in fen. Digits. */
  readonly coupon_fee?: string;
  /** 代金券使用数量 · Coupons used. Digits. */
  readonly coupon_count?: string;
  /** 第n张代金券类型 · Coupon n type. 充值或非充值代金券，n 从 0 开始。 Prefunded coupon or not; n counts from 0. The values of `coupon_type_0`, by index. */
  readonly coupon_type_$n?: readonly string[];
  /** 第n张代金券ID · Coupon n ID. 微信支付生成的代金券编号，n 从 0 开始。 Coupon number assigned by WeChat Pay; n counts from 0. The values of `coupon_id_0`, by index. */
  readonly coupon_id_$n?: readonly string[];
  /** 第n张代金券金额 · Coupon n amount. 整数，单位为分，n 从 0 开始。 Integer, in fen; n counts from 0. The values of `coupon_fee_0`, by index. Digits. */
  readonly coupon_fee_$n?: readonly string[];
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
  /** 支付完成时间 · Payment completion time. APIv2 中为北京时间 yyyyMMddHHmmss，v3 通知中为 RFC 3339，由微信支付返回。 Beijing time as yyyyMMddHHmmss in APIv2, RFC 3339 in v3 notifications; set by WeChat Pay. */
  readonly time_end: string;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. */
  readonly trade_state_desc: string;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. JSON text on the wire, here decoded. */
  readonly promotion_detail?: V2PayPromotionDetail | readonly V2PayPromotionDetail[];
  /** 押金消费金额 · Deposit amount consumed. 从押金中扣除的金额；整数，单位为分。 Amount taken from the deposit. Integer, in fen. Digits. */
  readonly consume_fee?: string;
}

/** Options of `POST /pay/facepayquery`. */
export interface V2PayFacepayqueryOptions extends CallOptions {
  readonly xml: {
    /** 接口版本号 · API version. APIv2 接口的版本号，如 1.0，取值见各接口，由商户填写。 Version of the APIv2 operation such as 1.0, fixed by each operation; given by the merchant. Documented: `1.0`. */
    readonly version?: Open<"1.0">;
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
    readonly sub_appid?: string;
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. */
    readonly mch_id: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号（APIv2 写法），服务商模式必填，由微信支付分配。 Merchant ID of the sub-merchant in APIv2, required in partner mode, assigned by WeChat Pay. */
    readonly sub_mch_id?: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
    readonly transaction_id?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no?: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填默认 MD5；参与签名，应答通常沿用请求的类型。 APIv2 signature algorithm, MD5 when absent; part of the signed text, answers normally follow the request. Documented: `MD5`, `HMAC-SHA256`. */
    readonly sign_type?: Open<"MD5" | "HMAC-SHA256">;
  };
}

export interface V2PayGoodsDetail {
  /** 商品编码 · Goods ID. */
  readonly goods_id?: string;
  /** 微信侧商品编码 · WeChat Pay goods ID. */
  readonly wxpay_goods_id?: string;
  /** 商品名称 · Goods name. */
  readonly goods_name?: string;
  /** 数量 · Quantity. */
  readonly quantity: number;
  /** 商品单价 · Goods unit price. */
  readonly price: number;
}

export interface V2PayH5Info {
  /** H5 场景类型 · H5 scene type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `iOS`, `Android`, `Wap`. */
  readonly type: Open<"iOS" | "Android" | "Wap">;
  /** APP名称 · App name. */
  readonly app_name?: string;
  /** 网站地址 · Website URL. */
  readonly app_url?: string;
  /** iOS应用Bundle ID · iOS bundle ID. iOS 应用的 Bundle ID，由商户填写。 Bundle ID of the iOS app; given by the merchant. */
  readonly bundle_id?: string;
  /** 安卓应用包名 · Android package name. */
  readonly package_name?: string;
}

export interface V2PayOrder {
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. */
  readonly mch_id: string;
  /** 商品描述 · Product description. 订单的商品描述，展示给用户并出现在账单中；最长 127 字符，由商户填写。 Description of the order shown to the payer and in bills; at most 127 characters, given by the merchant. */
  readonly body: string;
  /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
  readonly detail?: string;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 货币类型 · Currency. 三位货币代码，人民币为 CNY；停车扩展支付中为费用类型枚举。 Three-letter currency code, CNY for yuan; an enumerated kind of fee in parking. */
  readonly fee_type: string;
  /** 订单总金额 · Order total. 整数，单位为分，由商户填写；沙箱中金额决定测试用例。 Integer digits, in fen; given by the merchant; in the sandbox it selects the test case. */
  readonly total_fee: number;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号（APIv2 写法），服务商模式必填，由微信支付分配。 Merchant ID of the sub-merchant in APIv2, required in partner mode, assigned by WeChat Pay. */
  readonly sub_mch_id?: string;
}

/** Answer of `POST /pay/paporderquery`. */
export interface V2PayPaporderqueryAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
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
  /** 设备信息 · Device information. */
  readonly device_info?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 是否关注公众号 · Follows the official account. Y 表示已关注，N 表示未关注。 Y for following, N for not following. Documented: `N`. */
  readonly is_subscribe?: Open<"N">;
  /** 交易类型 · Trade type. */
  readonly trade_type: string;
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
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type: string;
  /** 订单总金额 · Order total. Digits. */
  readonly total_fee: string;
  /** 货币类型 · Currency. */
  readonly fee_type?: string;
  /** 现金支付金额 · Cash paid. 用户实际现金支付的部分，不含代金券；整数，单位为分。 What the user paid in cash, without coupons. Integer, in fen. Digits. */
  readonly cash_fee: string;
  /** 现金支付货币类型 · Cash currency. 三位字母货币代码，例如 CNY。 Three-letter currency code such as CNY. */
  readonly cash_fee_type?: string;
  /** 代金券总金额 · Total coupon amount. 订单中代金券抵扣的总额；整数，单位为分。 Sum that coupons took off the order. Integer, in fen. Digits. */
  readonly coupon_fee?: string;
  /** 代金券使用数量 · Coupons used. Digits. */
  readonly coupon_count?: string;
  /** 第n张代金券ID · Coupon n ID. 微信支付生成的代金券编号，n 从 0 开始。 Coupon number assigned by WeChat Pay; n counts from 0. The values of `coupon_id_0`, by index. */
  readonly coupon_id_$n?: readonly string[];
  /** 第n张代金券金额 · Coupon n amount. 整数，单位为分，n 从 0 开始。 Integer, in fen; n counts from 0. The values of `coupon_fee_0`, by index. Digits. */
  readonly coupon_fee_$n?: readonly string[];
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
  /** 支付完成时间 · Payment completion time. APIv2 中为北京时间 yyyyMMddHHmmss，v3 通知中为 RFC 3339，由微信支付返回。 Beijing time as yyyyMMddHHmmss in APIv2, RFC 3339 in v3 notifications; set by WeChat Pay. */
  readonly time_end: string;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. */
  readonly trade_state_desc: string;
}

/** Options of `POST /pay/paporderquery`. */
export interface V2PayPaporderqueryOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. */
    readonly mch_id: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
    readonly transaction_id?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no?: string;
  };
}

/** Answer of `POST /pay/partner/paporderquery`. */
export interface V2PayPartnerPaporderqueryAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
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
  /** 设备信息 · Device information. */
  readonly device_info?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 是否关注公众号 · Follows the official account. Y 表示已关注，N 表示未关注。 Y for following, N for not following. Documented: `N`. */
  readonly is_subscribe?: Open<"N">;
  /** 交易类型 · Trade type. */
  readonly trade_type: string;
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
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type: string;
  /** 订单总金额 · Order total. Digits. */
  readonly total_fee: string;
  /** 货币类型 · Currency. */
  readonly fee_type?: string;
  /** 现金支付金额 · Cash paid. 用户实际现金支付的部分，不含代金券；整数，单位为分。 What the user paid in cash, without coupons. Integer, in fen. Digits. */
  readonly cash_fee: string;
  /** 现金支付货币类型 · Cash currency. 三位字母货币代码，例如 CNY。 Three-letter currency code such as CNY. */
  readonly cash_fee_type?: string;
  /** 代金券总金额 · Total coupon amount. 订单中代金券抵扣的总额；整数，单位为分。 Sum that coupons took off the order. Integer, in fen. Digits. */
  readonly coupon_fee?: string;
  /** 代金券使用数量 · Coupons used. Digits. */
  readonly coupon_count?: string;
  /** 第n张代金券ID · Coupon n ID. 微信支付生成的代金券编号，n 从 0 开始。 Coupon number assigned by WeChat Pay; n counts from 0. The values of `coupon_id_0`, by index. */
  readonly coupon_id_$n?: readonly string[];
  /** 第n张代金券金额 · Coupon n amount. 整数，单位为分，n 从 0 开始。 Integer, in fen; n counts from 0. The values of `coupon_fee_0`, by index. Digits. */
  readonly coupon_fee_$n?: readonly string[];
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
  /** 支付完成时间 · Payment completion time. APIv2 中为北京时间 yyyyMMddHHmmss，v3 通知中为 RFC 3339，由微信支付返回。 Beijing time as yyyyMMddHHmmss in APIv2, RFC 3339 in v3 notifications; set by WeChat Pay. */
  readonly time_end: string;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. */
  readonly trade_state_desc: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mch_id?: string;
}

/** Options of `POST /pay/partner/paporderquery`. */
export interface V2PayPartnerPaporderqueryOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. */
    readonly mch_id: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
    readonly transaction_id?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no?: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号（APIv2 写法），服务商模式必填，由微信支付分配。 Merchant ID of the sub-merchant in APIv2, required in partner mode, assigned by WeChat Pay. */
    readonly sub_mch_id?: string;
  };
}

/** Answer of `POST /pay/partner/pappayapply`. */
export interface V2PayPartnerPappayapplyAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. At most 16 characters. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. At most 128 characters. */
  readonly return_msg?: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** 子商户应用ID · Sub-merchant app ID. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mch_id: string;
  /** 随机字符串 · Nonce. At most 32 characters. */
  readonly nonce_str: string;
  /** 签名 · Signature. At most 64 characters. */
  readonly sign: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. At most 16 characters. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. At most 32 characters. */
  readonly err_code: string;
  /** 错误描述 · Error description. At most 32 characters. */
  readonly err_code_des: string;
}

/** Options of `POST /pay/partner/pappayapply`. */
export interface V2PayPartnerPappayapplyOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. At most 32 characters. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. At most 32 characters. */
    readonly mch_id: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. At most 32 characters. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号（APIv2 写法），服务商模式必填，由微信支付分配。 Merchant ID of the sub-merchant in APIv2, required in partner mode, assigned by WeChat Pay. At most 32 characters. */
    readonly sub_mch_id: string;
    /** 商品描述 · Product description. 订单的商品描述，展示给用户并出现在账单中；最长 127 字符，由商户填写。 Description of the order shown to the payer and in bills; at most 127 characters, given by the merchant. At most 127 characters. */
    readonly body: string;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. At most 8192 characters. */
    readonly detail?: string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. At most 128 characters. */
    readonly attach?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. At most 32 characters. */
    readonly out_trade_no: string;
    /** 标价总金额 · Total price. 整数，单位为分，由商户填写；沙箱中金额决定测试用例。 Integer digits, in fen; given by the merchant; in the sandbox it selects the test case. */
    readonly total_fee: number | string;
    /** 货币类型 · Currency. 三位货币代码，人民币为 CNY；停车扩展支付中为费用类型枚举。 Three-letter currency code, CNY for yuan; an enumerated kind of fee in parking. At most 16 characters. */
    readonly fee_type?: string;
    /** 终端IP · Terminal IP address. At most 16 characters. */
    readonly spbill_create_ip: string;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. At most 32 characters. */
    readonly goods_tag?: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. At most 256 characters. */
    readonly notify_url: string;
    /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `PAP`. At most 8 characters. */
    readonly trade_type: Open<"PAP">;
    /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. At most 32 characters. */
    readonly contract_id: string;
    /** 开票入口标识 · Fapiao entry switch. 传 Y 时支付成功页展示电子发票开票入口，由商户填写。 Y shows the electronic fapiao entry after payment; given by the merchant. At most 8 characters. */
    readonly receipt?: string;
  };
}

/**
 * Answer of `POST /pay/profitsharingaddreceiver`.
 * Answer of `POST /pay/profitsharingremovereceiver`.
 */
export interface V2PayProfitsharingaddreceiverAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. At most 32 characters. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. At most 256 characters. */
  readonly return_msg?: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. At most 32 characters. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. At most 32 characters. */
  readonly err_code?: string;
  /** 错误描述 · Error description. At most 128 characters. */
  readonly err_code_des?: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 分账接收方 · Profit-sharing receiver. JSON text on the wire, here decoded. At most 2048 characters. */
  readonly receiver: V2PayReceiver;
  /** 随机字符串 · Nonce. At most 32 characters. */
  readonly nonce_str: string;
  /** 签名 · Signature. At most 64 characters. */
  readonly sign: string;
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mch_id: string;
  /** 子商户应用ID · Sub-merchant app ID. At most 32 characters. */
  readonly sub_appid?: string;
}

/** Options of `POST /pay/profitsharingaddreceiver`. */
export interface V2PayProfitsharingaddreceiverOptions extends CallOptions {
  readonly xml: {
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. At most 32 characters. */
    readonly mch_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. At most 32 characters. */
    readonly appid: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填默认 MD5；参与签名，应答通常沿用请求的类型。 APIv2 signature algorithm, MD5 when absent; part of the signed text, answers normally follow the request. Documented: `HMAC-SHA256`. At most 32 characters. */
    readonly sign_type?: Open<"HMAC-SHA256">;
    /** 分账接收方 · Profit-sharing receiver. 资金接收方信息，含类型与账号；APIv2 分账中为 JSON 字符串，由 SDK 编码。 Who receives the funds, with type and account; a JSON string in APIv2, encoded by the SDK. Travels as JSON text; a text is sent as it is. At most 2048 characters. */
    readonly receiver: V2PayProfitsharingaddreceiverReceiver | string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号（APIv2 写法），服务商模式必填，由微信支付分配。 Merchant ID of the sub-merchant in APIv2, required in partner mode, assigned by WeChat Pay. At most 32 characters. */
    readonly sub_mch_id?: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. At most 32 characters. */
    readonly sub_appid?: string;
  };
}

export interface V2PayProfitsharingaddreceiverReceiver {
  /** 接收方类型 · Receiver type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`. At most 32 characters. */
  readonly type: Open<"MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID">;
  /** 分账接收方账号 · Receiver account. 分账中为接收方的商户号或 OpenID，退款出资中为账户类型枚举。 Profit sharing: the receiver's merchant ID or OpenID; refund sources: which account pays (enumeration). At most 64 characters. */
  readonly account: string;
  /** 分账接收方名称 · Receiver name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. At most 1024 characters. */
  readonly name?: string;
  /** 与分账方的关系类型 · Relation type. 表示接收方与分账方的关系，由商户选择；CUSTOM 时须另填自定义关系。 Tells how the receiver relates to the sharing merchant; CUSTOM needs a custom relation. Documented: `SERVICE_PROVIDER`, `STORE`, `STAFF`, `STORE_OWNER`, `PARTNER`, `HEADQUARTER`, `BRAND`, `DISTRIBUTOR`, `USER`, `SUPPLIER`, `CUSTOM`, `PLATFORM`, `OTHERS`. At most 32 characters. */
  readonly relation_type: Open<
    | "SERVICE_PROVIDER"
    | "STORE"
    | "STAFF"
    | "STORE_OWNER"
    | "PARTNER"
    | "HEADQUARTER"
    | "BRAND"
    | "DISTRIBUTOR"
    | "USER"
    | "SUPPLIER"
    | "CUSTOM"
    | "PLATFORM"
    | "OTHERS">;
  /** 自定义分账关系 · Custom relation. At most 10 characters. */
  readonly custom_relation?: string;
}

/** Answer of `POST /pay/profitsharingmerchantratioquery`. */
export interface V2PayProfitsharingmerchantratioqueryAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. At most 32 characters. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 错误代码 · Error code. At most 32 characters. */
  readonly err_code?: string;
  /** 错误描述 · Error message. At most 256 characters. */
  readonly err_msg?: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mch_id?: string;
  /** 品牌主商户号 · Brand main merchant ID. At most 32 characters. */
  readonly brand_mch_id?: string;
  /** 最大分账比例 · Maximum sharing ratio. 整数，单位为万分之一：3000 表示 30%。 Integer in units of 0.01%: 3000 means 30%. Digits. */
  readonly max_ratio: string;
  /** 随机字符串 · Nonce. At most 32 characters. */
  readonly nonce_str: string;
  /** 签名 · Signature. At most 64 characters. */
  readonly sign: string;
}

/** Options of `POST /pay/profitsharingmerchantratioquery`. */
export interface V2PayProfitsharingmerchantratioqueryOptions extends CallOptions {
  readonly xml: {
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. At most 32 characters. */
    readonly mch_id: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号（APIv2 写法），服务商模式必填，由微信支付分配。 Merchant ID of the sub-merchant in APIv2, required in partner mode, assigned by WeChat Pay. At most 32 characters. */
    readonly sub_mch_id?: string;
    /** 品牌主商户号 · Brand main merchant ID. APIv2 品牌分账中的品牌主商户号。 The brand's main merchant ID in APIv2 brand profit sharing. At most 32 characters. */
    readonly brand_mch_id?: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填默认 MD5；参与签名，应答通常沿用请求的类型。 APIv2 signature algorithm, MD5 when absent; part of the signed text, answers normally follow the request. Documented: `HMAC-SHA256`. At most 32 characters. */
    readonly sign_type?: Open<"HMAC-SHA256">;
  };
}

/** Answer of `POST /pay/profitsharingorderamountquery`. */
export interface V2PayProfitsharingorderamountqueryAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. At most 32 characters. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 错误代码 · Error code. 仅在失败时返回，用于定位失败原因。 Returned only on failure; names the cause. At most 32 characters. */
  readonly error_code?: string;
  /** 错误说明 · Error message. 业务失败时的原因，成功时可能没有。 Reason when the business failed; may be absent on success. At most 256 characters. */
  readonly error_msg?: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 剩余待分金额 · Amount left to share. 单位为分的整数。 Integer, in fen. Digits. */
  readonly unsplit_amount: string;
  /** 随机字符串 · Nonce. At most 32 characters. */
  readonly nonce_str: string;
  /** 签名 · Signature. At most 64 characters. */
  readonly sign: string;
  /** 错误代码 · Error code. At most 32 characters. */
  readonly err_code?: string;
  /** 错误描述 · Error message. At most 256 characters. */
  readonly err_msg?: string;
}

/** Options of `POST /pay/profitsharingorderamountquery`. */
export interface V2PayProfitsharingorderamountqueryOptions extends CallOptions {
  readonly xml: {
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. At most 32 characters. */
    readonly mch_id: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. At most 32 characters. */
    readonly transaction_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填默认 MD5；参与签名，应答通常沿用请求的类型。 APIv2 signature algorithm, MD5 when absent; part of the signed text, answers normally follow the request. Documented: `HMAC-SHA256`. At most 32 characters. */
    readonly sign_type?: Open<"HMAC-SHA256">;
  };
}

/** Answer of `POST /pay/profitsharingquery`. */
export interface V2PayProfitsharingqueryAnswer {
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. At most 32 characters. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. At most 256 characters. */
  readonly return_msg?: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. At most 32 characters. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. At most 32 characters. */
  readonly err_code?: string;
  /** 错误描述 · Error description. At most 128 characters. */
  readonly err_code_des?: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** 随机字符串 · Nonce. At most 32 characters. */
  readonly nonce_str: string;
  /** 签名 · Signature. At most 64 characters. */
  readonly sign: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 商户分账单号 · Merchant profit sharing number. */
  readonly out_order_no: string;
  /** 微信分账单号 · Profit sharing order ID. At most 64 characters. */
  readonly order_id: string;
  /** 分账单状态 · Profit-sharing order status. 表示单据或记录的处理结果或当前状态，取值随产品不同，由微信支付返回。 Tells the outcome or current status; values differ by product, set by WeChat Pay. Documented: `PROCESSING`, `FINISHED`. At most 16 characters. */
  readonly status: Open<"PROCESSING" | "FINISHED">;
  /** 分账接收方列表 · Profit-sharing receivers. 每项含类型、账号、金额与说明；APIv2 中为 JSON 字符串，由 SDK 编码。 Each with type, account, amount and description; a JSON string in APIv2, encoded by the SDK. JSON text on the wire, here decoded. At most 10240 characters. */
  readonly receivers: readonly V2PayProfitsharingqueryAnswerReceiver[];
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mch_id: string;
}

export interface V2PayProfitsharingqueryAnswerReceiver {
  /** 分账金额 · Profit sharing amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 分账描述 · Profit sharing description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 80 characters. */
  readonly description: string;
  /** 接收方类型 · Receiver type. Documented: `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`. At most 32 characters. */
  readonly type: Open<"MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID">;
  /** 分账接收方账号 · Receiver account. At most 64 characters. */
  readonly account: string;
  /** 分账结果 · Sharing result. 表示该请求或接收方的处理结果，由微信支付返回。 Tells the outcome for this request or receiver; set by WeChat Pay. Documented: `PENDING`, `SUCCESS`, `CLOSED`. At most 32 characters. */
  readonly result: Open<"PENDING" | "SUCCESS" | "CLOSED">;
  /** 分账完成时间 · Sharing completion time. v3 为 RFC 3339 格式，带时区偏移；APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3; yyyyMMddHHmmss in APIv2. At most 16 characters. */
  readonly finish_time: string;
  /** 接收方商户号 · Receiver merchant ID. 接收资金的商户号，由微信支付分配。 Merchant ID that receives the funds, assigned by WeChat Pay. */
  readonly receiver_mchid: string;
  /** 分账失败原因 · Sharing failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. Documented: `ACCOUNT_ABNORMAL`, `NO_RELATION`, `RECEIVER_HIGH_RISK`, `RECEIVER_REAL_NAME_NOT_VERIFIED`, `NO_AUTH`, `RECEIVER_RECEIPT_LIMIT`, `PAYER_ACCOUNT_ABNORMAL`, `INVALID_REQUEST`. At most 32 characters. */
  readonly fail_reason?: Open<
    | "ACCOUNT_ABNORMAL"
    | "NO_RELATION"
    | "RECEIVER_HIGH_RISK"
    | "RECEIVER_REAL_NAME_NOT_VERIFIED"
    | "NO_AUTH"
    | "RECEIVER_RECEIPT_LIMIT"
    | "PAYER_ACCOUNT_ABNORMAL"
    | "INVALID_REQUEST">;
  /** 分账明细单号 · Sharing detail ID. 由微信支付生成，标识一笔转账或分账明细。 Assigned by WeChat Pay; identifies one transfer or profit sharing detail. At most 64 characters. */
  readonly detail_id: string;
}

/** Options of `POST /pay/profitsharingquery`. */
export interface V2PayProfitsharingqueryOptions extends CallOptions {
  readonly xml: {
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. At most 32 characters. */
    readonly mch_id: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. At most 32 characters. */
    readonly transaction_id: string;
    /** 商户分账单号 · Merchant profit sharing number. 由商户自定，商户内唯一；重试须用同一单号和同样内容。 Set by the merchant, unique per merchant; retry with the same number and content. At most 64 characters. */
    readonly out_order_no: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填默认 MD5；参与签名，应答通常沿用请求的类型。 APIv2 signature algorithm, MD5 when absent; part of the signed text, answers normally follow the request. Documented: `HMAC-SHA256`. At most 32 characters. */
    readonly sign_type?: Open<"HMAC-SHA256">;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号（APIv2 写法），服务商模式必填，由微信支付分配。 Merchant ID of the sub-merchant in APIv2, required in partner mode, assigned by WeChat Pay. At most 32 characters. */
    readonly sub_mch_id: string;
  };
}

/** Options of `POST /pay/profitsharingremovereceiver`. */
export interface V2PayProfitsharingremovereceiverOptions extends CallOptions {
  readonly xml: {
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. At most 32 characters. */
    readonly mch_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. At most 32 characters. */
    readonly appid: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填默认 MD5；参与签名，应答通常沿用请求的类型。 APIv2 signature algorithm, MD5 when absent; part of the signed text, answers normally follow the request. Documented: `HMAC-SHA256`. At most 32 characters. */
    readonly sign_type?: Open<"HMAC-SHA256">;
    /** 分账接收方 · Profit-sharing receiver. 资金接收方信息，含类型与账号；APIv2 分账中为 JSON 字符串，由 SDK 编码。 Who receives the funds, with type and account; a JSON string in APIv2, encoded by the SDK. Travels as JSON text; a text is sent as it is. At most 2048 characters. */
    readonly receiver: V2PayProfitsharingremovereceiverReceiver | string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号（APIv2 写法），服务商模式必填，由微信支付分配。 Merchant ID of the sub-merchant in APIv2, required in partner mode, assigned by WeChat Pay. At most 32 characters. */
    readonly sub_mch_id?: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. At most 32 characters. */
    readonly sub_appid?: string;
  };
}

export interface V2PayProfitsharingremovereceiverReceiver {
  /** 接收方类型 · Receiver type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`. At most 32 characters. */
  readonly type: Open<"MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID">;
  /** 分账接收方账号 · Receiver account. 分账中为接收方的商户号或 OpenID，退款出资中为账户类型枚举。 Profit sharing: the receiver's merchant ID or OpenID; refund sources: which account pays (enumeration). At most 64 characters. */
  readonly account: string;
}

/** Answer of `POST /pay/profitsharingreturnquery`. */
export interface V2PayProfitsharingreturnqueryAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. At most 32 characters. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 错误代码 · Error code. 仅在失败时返回，用于定位失败原因。 Returned only on failure; names the cause. At most 32 characters. */
  readonly error_code?: string;
  /** 错误说明 · Error message. 业务失败时的原因，成功时可能没有。 Reason when the business failed; may be absent on success. At most 256 characters. */
  readonly error_msg?: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 随机字符串 · Nonce. At most 32 characters. */
  readonly nonce_str: string;
  /** 签名 · Signature. At most 64 characters. */
  readonly sign: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 微信分账单号 · Profit sharing order ID. At most 64 characters. */
  readonly order_id: string;
  /** 商户分账单号 · Merchant profit sharing number. At most 64 characters. */
  readonly out_order_no: string;
  /** 商户分账回退单号 · Sharing return number. At most 64 characters. */
  readonly out_return_no: string;
  /** 微信回退单号 · WeChat Pay return number. 分账回退单的编号，由微信支付生成。 Number of the profit-sharing return, assigned by WeChat Pay. At most 64 characters. */
  readonly return_no: string;
  /** 回退方类型 · Return account type. 表示回退方账号的种类，目前为商户号。 Tells what kind of account gives the funds back; a merchant ID. Documented: `MERCHANT_ID`. At most 32 characters. */
  readonly return_account_type: Open<"MERCHANT_ID">;
  /** 回退方账号 · Return account. 承担分账回退的商户号，由商户填写。 Merchant ID that gives the shared funds back, given by the merchant. At most 64 characters. */
  readonly return_account: string;
  /** 回退金额 · Return amount. 整数，单位为分，不超过该笔分账金额，由商户填写。 Integer, in fen; at most the shared amount, given by the merchant. Digits. */
  readonly return_amount: string;
  /** 分账回退描述 · Sharing return description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 80 characters. */
  readonly description: string;
  /** 分账回退结果 · Sharing return result. 表示该请求或接收方的处理结果，由微信支付返回。 Tells the outcome for this request or receiver; set by WeChat Pay. Documented: `PROCESSING`, `SUCCESS`, `FAILED`. At most 32 characters. */
  readonly result: Open<"PROCESSING" | "SUCCESS" | "FAILED">;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. Documented: `ACCOUNT_ABNORMAL`, `TIME_OUT_CLOSED`, `PAYER_ACCOUNT_ABNORMAL`, `INVALID_REQUEST`. At most 32 characters. */
  readonly fail_reason?: Open<
    | "ACCOUNT_ABNORMAL"
    | "TIME_OUT_CLOSED"
    | "PAYER_ACCOUNT_ABNORMAL"
    | "INVALID_REQUEST">;
  /** 完成时间 · Finish time. v3 为 RFC 3339 格式，带时区偏移；APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3; yyyyMMddHHmmss in APIv2. At most 16 characters. */
  readonly finish_time: string;
  /** 错误代码 · Error code. At most 32 characters. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 错误描述 · Error message. At most 256 characters. */
  readonly err_msg?: string;
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mch_id: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
}

/** Options of `POST /pay/profitsharingreturnquery`. */
export interface V2PayProfitsharingreturnqueryOptions extends CallOptions {
  readonly xml: {
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. At most 32 characters. */
    readonly mch_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. At most 32 characters. */
    readonly appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
    readonly sub_appid?: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填默认 MD5；参与签名，应答通常沿用请求的类型。 APIv2 signature algorithm, MD5 when absent; part of the signed text, answers normally follow the request. Documented: `HMAC-SHA256`. At most 32 characters. */
    readonly sign_type?: Open<"HMAC-SHA256">;
    /** 微信分账单号 · Profit sharing order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. At most 64 characters. */
    readonly order_id?: string;
    /** 商户分账单号 · Merchant profit sharing number. 由商户自定，商户内唯一；重试须用同一单号和同样内容。 Set by the merchant, unique per merchant; retry with the same number and content. At most 64 characters. */
    readonly out_order_no?: string;
    /** 商户分账回退单号 · Sharing return number. 由商户自定，标识一次回退；重试须用同一单号和同样内容。 Set by the merchant; identifies one return; retry with the same number and content. At most 64 characters. */
    readonly out_return_no: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号（APIv2 写法），服务商模式必填，由微信支付分配。 Merchant ID of the sub-merchant in APIv2, required in partner mode, assigned by WeChat Pay. At most 32 characters. */
    readonly sub_mch_id: string;
  };
}

export interface V2PayPromotionDetail {
  /** 券或立减优惠ID · Promotion ID. 由微信支付生成，标识所用的券或立减优惠。 Generated by WeChat Pay; identifies the coupon or discount used. */
  readonly promotion_id: string;
  /** 优惠名称 · Discount name. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品，由微信支付返回。 Tells whether the discount covers the whole order or single items; set by WeChat Pay. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. Documented: `COUPON`, `DISCOUNT`. */
  readonly type?: Open<"COUPON" | "DISCOUNT">;
  /** 优惠券面额 · Coupon face value. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: string;
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. */
  readonly activity_id: string;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为分，优惠中由微信支付承担的部分；APIv2 中为文本。 Integer, in fen; share of the discount paid by WeChat Pay; text in APIv2. */
  readonly wxpay_contribute?: string;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute?: string;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute?: string;
  /** 优惠单品列表 · Goods of the promotion. */
  readonly goods_detail: readonly V2PayGoodsDetail[];
}

export interface V2PayPromotionDetailGoodsDetail {
  /** 商品编码 · Goods ID. */
  readonly goods_id?: string;
  /** 商品备注 · Goods remark. 商品的补充说明，在优惠明细中返回。 Additional remark on the goods, returned in promotion details. */
  readonly goods_remark?: string;
  /** 优惠金额 · Discount amount. 单位为分的整数；政府补贴接口的单位以其文档为准。 Integer, in fen; for government subsidies see that product's documents. */
  readonly discount_amount?: number;
  /** 微信侧商品编码 · WeChat Pay goods ID. */
  readonly wxpay_goods_id?: string;
  /** 商品名称 · Goods name. */
  readonly goods_name?: string;
  /** 数量 · Quantity. */
  readonly quantity: number;
  /** 商品单价 · Goods unit price. */
  readonly price: number;
}

/** Answer of `POST /pay/querycombinedorder`. */
export interface V2PayQuerycombinedorderAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 合单发起方应用ID · Combined order App ID. */
  readonly combine_appid: string;
  /** 合单发起方商户号 · Combined order merchant ID. */
  readonly combine_mch_id: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 设备信息 · Device information. */
  readonly device_info?: string;
  /** 合单用户OpenID · Combined order OpenID. */
  readonly combine_openid?: string;
  /** 合单商户订单号 · Combined merchant order number. */
  readonly combine_out_trade_no: string;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 业务结果描述 · Business result message. */
  readonly result_msg: string;
  /** 交易状态 · Trade state. 表示订单是否已支付、关闭、撤销或转入退款，由微信支付返回。 Tells whether the order is paid, closed, reversed or refunded; set by WeChat Pay. Documented: `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `REVOKED`, `USERPAYING`, `PAYERROR`, `ACCEPT`. */
  readonly trade_state?: Open<
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
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 子订单列表 · Sub-orders. JSON text on the wire, here decoded. */
  readonly sub_order_list: V2PayQuerycombinedorderAnswerSubOrderList;
}

export interface V2PayQuerycombinedorderAnswerSubOrderList {
  /** 子订单数量 · Number of sub-orders. */
  readonly order_num: number;
  /** 子订单列表 · Sub-orders. */
  readonly order_list: readonly V2PaySubOrderListOrder[];
}

/** Options of `POST /pay/querycombinedorder`. */
export interface V2PayQuerycombinedorderOptions extends CallOptions {
  readonly xml: {
    /** 合单发起方应用ID · Combined order App ID. 合单发起方的应用 ID，与合单商户号绑定。 App ID of the party that starts the combined order, bound to its merchant ID. */
    readonly combine_appid: string;
    /** 合单发起方商户号 · Combined order merchant ID. 发起合单支付的商户号（APIv2）。 Merchant ID that starts the combined order (APIv2). */
    readonly combine_mch_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填默认 MD5；参与签名，应答通常沿用请求的类型。 APIv2 signature algorithm, MD5 when absent; part of the signed text, answers normally follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
    /** 合单商户订单号 · Combined merchant order number. 合单总订单号，由合单发起方生成，商户号下唯一。 Number of the whole combined order, chosen by its initiator, unique under the merchant ID. */
    readonly combine_out_trade_no: string;
  };
}

/** Answer of `POST /pay/queryexchagerate`. */
export interface V2PayQueryexchagerateAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mch_id?: string;
  /** 货币类型 · Currency. */
  readonly fee_type: string;
  /** 汇率时间 · Exchange rate time. 时间文本，格式以该产品文档为准，由微信支付返回。 Time as text, format as in the product's documentation; set by WeChat Pay. */
  readonly rate_time: string;
  /** 汇率 · Exchange rate. 跨境汇率为整数，等于兑换比例乘以 10 的 8 次方，由微信支付返回。 Cross-border rates are integers, the ratio multiplied by 10^8, returned by WeChat Pay. */
  readonly rate: string;
  /** 签名 · Signature. */
  readonly sign: string;
}

/** Options of `POST /pay/queryexchagerate`. */
export interface V2PayQueryexchagerateOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. */
    readonly mch_id: string;
    /** 货币类型 · Currency. 三位货币代码，人民币为 CNY；停车扩展支付中为费用类型枚举。 Three-letter currency code, CNY for yuan; an enumerated kind of fee in parking. */
    readonly fee_type: string;
    /** 汇率日期 · Exchange rate date. 多数 v3 接口为 yyyy-MM-dd，跨境对账单与 APIv2 为 yyyyMMdd，按北京时间。 Beijing date: yyyy-MM-dd in most v3 products, yyyyMMdd in cross-border statements and APIv2. */
    readonly date: string;
  };
}

export interface V2PayReceiver {
  /** 接收方类型 · Receiver type. Documented: `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`. */
  readonly type: Open<"MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID">;
  /** 分账接收方账号 · Receiver account. */
  readonly account: string;
}

/** Answer of `POST /pay/refundqueryv2`. */
export interface V2PayRefundqueryv2Answer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code: string;
  /** 错误描述 · Error description. */
  readonly err_code_des: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mch_id?: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 退款总次数 · Total refund count. Digits. */
  readonly total_refund_count?: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 订单总金额 · Order total. Digits. */
  readonly total_fee: string;
  /** 应结订单金额 · Settlement order amount. 整数，单位为分，去掉非充值代金券后的订单金额，由微信支付返回。 Integer digits, in fen; order amount without non-prepaid coupons, set by WeChat Pay. Digits. */
  readonly settlement_total_fee?: string;
  /** 货币类型 · Currency. */
  readonly fee_type?: string;
  /** 现金支付金额 · Cash paid. 用户实际现金支付的部分，不含代金券；整数，单位为分。 What the user paid in cash, without coupons. Integer, in fen. Digits. */
  readonly cash_fee: string;
  /** 退款笔数 · Refund count. Digits. */
  readonly refund_count: string;
  /** 商户退款单号 · Merchant refund number. 第 $n 笔退款的商户退款单号，$n 从 0 开始。 Merchant's number of refund $n; $n starts at 0. The values of `out_refund_no_0`, by index. */
  readonly out_refund_no_$n: readonly string[];
  /** 第n笔微信退款单号 · Nth WeChat Pay refund ID. 由微信支付生成，下标从 0 开始。 Assigned by WeChat Pay; the index starts at 0. The values of `refund_id_0`, by index. */
  readonly refund_id_$n: readonly string[];
  /** 第n笔退款渠道 · Nth refund channel. 表示该笔退款退到原路或其他账户，由微信支付返回，下标从 0 开始。 Tells whether this refund went back the way it came; set by WeChat Pay; the index starts at 0. The values of `refund_channel_0`, by index. */
  readonly refund_channel_$n?: readonly string[];
  /** 第n笔退款金额 · Nth refund amount. 整数，单位为分，APIv2 中为十进制数字文本，下标从 0 开始。 Integer, in fen; digits as text in APIv2; the index starts at 0. The values of `refund_fee_0`, by index. Digits. */
  readonly refund_fee_$n: readonly string[];
  /** 第n笔应结退款金额 · Nth settlement refund amount. 整数，单位为分，由微信支付返回，下标从 0 开始。 Integer digits, in fen; set by WeChat Pay; the index starts at 0. The values of `settlement_refund_fee_0`, by index. Digits. */
  readonly settlement_refund_fee_$n?: readonly string[];
  /** 第n笔退款第m张券类型 · Refund n coupon m type. 充值或非充值代金券，n、m 从 0 开始。 Prefunded coupon or not; n and m count from 0. The values of `coupon_type_0_0`, by index. */
  readonly coupon_type_$n_$m?: readonly (readonly string[])[];
  /** 代金券退款金额（第n项） · Coupon refund amount n. 申请退款时为第 n 张券，查询退款时为第 n 笔退款；整数，单位为分。 In refund answers coupon n, in refund queries all coupons of refund n. Integer, in fen. The values of `coupon_refund_fee_0`, by index. Digits. */
  readonly coupon_refund_fee_$n?: readonly string[];
  /** 第n笔退款代金券数量 · Coupons in refund n. The values of `coupon_refund_count_0`, by index. Digits. */
  readonly coupon_refund_count_$n?: readonly string[];
  /** 第n笔退款第m张券ID · Refund n coupon m ID. 微信支付生成的代金券编号，n、m 从 0 开始。 Coupon number assigned by WeChat Pay; n and m count from 0. The values of `coupon_refund_id_0_0`, by index. */
  readonly coupon_refund_id_$n_$m?: readonly (readonly string[])[];
  /** 第n笔退款第m张券金额 · Refund n coupon m amount. 整数，单位为分，n、m 从 0 开始。 Integer, in fen; n and m count from 0. The values of `coupon_refund_fee_0_0`, by index. Digits. */
  readonly coupon_refund_fee_$n_$m?: readonly (readonly string[])[];
  /** 第n笔退款状态 · Nth refund status. 表示该笔退款的结果，由微信支付返回，下标从 0 开始。 Tells the outcome of this refund; set by WeChat Pay; the index starts at 0. The values of `refund_status_0`, by index. */
  readonly refund_status_$n: readonly string[];
  /** 第n笔退款资金来源 · Nth refund funding account. 表示该笔退款由哪个账户出资，由微信支付返回，下标从 0 开始。 Tells which account funded this refund; set by WeChat Pay; the index starts at 0. The values of `refund_account_0`, by index. */
  readonly refund_account_$n?: readonly string[];
  /** 第n笔退款入账账户 · Nth refund receiving account. The values of `refund_recv_accout_0`, by index. */
  readonly refund_recv_accout_$n: readonly string[];
  /** 第n笔退款成功时间 · Nth refund success time. 北京时间，格式 yyyy-MM-dd HH:mm:ss，退款成功时返回，下标从 0 开始。 Beijing time, yyyy-MM-dd HH:mm:ss; present once refunded; the index starts at 0. The values of `refund_success_time_0`, by index. */
  readonly refund_success_time_$n?: readonly string[];
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. JSON text on the wire, here decoded. */
  readonly promotion_detail?: V2PayPromotionDetail | readonly V2PayPromotionDetail[];
}

/** Options of `POST /pay/refundqueryv2`. */
export interface V2PayRefundqueryv2Options extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. */
    readonly mch_id: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号（APIv2 写法），服务商模式必填，由微信支付分配。 Merchant ID of the sub-merchant in APIv2, required in partner mode, assigned by WeChat Pay. */
    readonly sub_mch_id?: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填默认 MD5；参与签名，应答通常沿用请求的类型。 APIv2 signature algorithm, MD5 when absent; part of the signed text, answers normally follow the request. Documented: `MD5`, `HMAC-SHA256`. */
    readonly sign_type?: Open<"MD5" | "HMAC-SHA256">;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
    readonly transaction_id?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no?: string;
    /** 商户退款单号 · Merchant refund number. 由商户自定，64 个以内字符，商户内唯一；同一单号同样内容只退一次。 Set by the merchant: up to 64 characters, unique per merchant; one number refunds only once. */
    readonly out_refund_no?: string;
    /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. */
    readonly refund_id?: string;
    /** 分页起始位置 · Page offset. 整数，从 0 开始；首条记录在全部结果中的位置。 Integer from 0; position of the first record in the whole result. */
    readonly offset?: number | string;
  };
}

export interface V2PaySceneInfo {
  /** 门店信息 · Store information. 支付所在门店的编号、名称与地址，由商户填写。 Number, name and address of the store where the payment happens; given by the merchant. */
  readonly store_info: V2PayStoreInfo;
}

/** Answer of `POST /pay/settlementquery`. */
export interface V2PaySettlementqueryAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 签名 · Signature. */
  readonly sign?: string;
  /** 返回记录数 · Returned record count. */
  readonly record_num: string;
  /** 付汇批次号 · Remittance batch number. 由微信支付生成，标识一次付汇。 Assigned by WeChat Pay; identifies one remittance. */
  readonly fbatchno: string;
  /** 结算日期 · Settlement date. 款项划账的日期，北京时间。 Date of the payout, Beijing time. */
  readonly date_settlement: string;
  /** 交易开始日期 · Trading start date. */
  readonly date_start: string;
  /** 交易结束日期 · Trading end date. */
  readonly date_end: string;
  /** 划账金额 · Settled amount. 整数，单位为币种最小单位（人民币为分），由微信支付返回。 Integer, in the currency's smallest unit (fen for CNY), returned by WeChat Pay. Digits. */
  readonly settlement_fee: string;
  /** 未划账金额 · Amount not paid out. 整数，单位为结算币种的最小单位。 Integer, in the smallest unit of the settlement currency. Digits. */
  readonly unsettlement_fee: string;
  /** 结算币种 · Settlement currency. */
  readonly settlementfee_type: string;
  /** 支付金额 · Payment amount. 整数，单位为分；结算周期内的支付总额。 Integer, in fen; sum of payments in the settlement. Digits. */
  readonly pay_fee: string;
  /** 退款金额 · Refund amount. 整数，单位为分；APIv2 中为十进制数字文本。 Integer, in fen; digits as text in APIv2. Digits. */
  readonly refund_fee: string;
  /** 支付净额 · Net payment amount. 整数，单位为分；支付金额减去退款金额。 Integer, in fen; payments minus refunds. Digits. */
  readonly pay_net_fee: string;
  /** 手续费金额 · Handling fee. 整数，单位为分。 Integer, in fen. Digits. */
  readonly poundage_fee: string;
  /** 分账已划账金额 · Split settled amount. 整数，单位为币种最小单位（人民币为分），由微信支付返回。 Integer, in the currency's smallest unit (fen for CNY), returned by WeChat Pay. Digits. */
  readonly split_settlement_fee?: string;
  /** 分账未划账金额 · Split unsettled amount. 整数，单位为币种最小单位（人民币为分），由微信支付返回。 Integer, in the currency's smallest unit (fen for CNY), returned by WeChat Pay. Digits. */
  readonly split_unsettlement_fee?: string;
}

/** Options of `POST /pay/settlementquery`. */
export interface V2PaySettlementqueryOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
    readonly mchid: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号（APIv2 写法），服务商模式必填，由微信支付分配。 Merchant ID of the sub-merchant in APIv2, required in partner mode, assigned by WeChat Pay. */
    readonly sub_mch_id?: string;
    /** 结算状态 · Settlement state. 整数枚举，说明查询已结算还是未结算的资金。 Enumerated integer; chooses settled or unsettled funds. Documented: `1`, `2`. */
    readonly usetag: number | string;
    /** 分页起始位置 · Page offset. 整数，从 0 开始；首条记录在全部结果中的位置。 Integer from 0; position of the first record in the whole result. */
    readonly offset: number | string;
    /** 每页条数 · Page size. 本次最多返回的记录数，与 offset 配合分页，上限随产品而异。 Most records to return at once, used with offset; the upper limit differs by product. */
    readonly limit: number | string;
    /** 交易开始日期 · Trading start date. yyyyMMdd 格式的北京日期。 Beijing date as yyyyMMdd. */
    readonly date_start: string;
    /** 交易结束日期 · Trading end date. yyyyMMdd 格式的北京日期。 Beijing date as yyyyMMdd. */
    readonly date_end: string;
    /** 是否查询分账资金 · Query sharing funds. */
    readonly query_split?: boolean | string;
  };
}

export interface V2PayStoreInfo {
  /** 门店编号 · Store ID. 由微信支付生成或由商户填写，含义随产品而异。 Assigned by WeChat Pay or set by the merchant; what it identifies differs by product. At most 32 characters. */
  readonly id: string;
  /** 门店名称 · Store name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. At most 64 characters. */
  readonly name?: string;
  /** 地区编码 · Area code. 门店所在地的行政区划编码，由商户填写。 Administrative region code of the store; given by the merchant. At most 6 characters. */
  readonly area_code?: string;
  /** 门店详细地址 · Store address. 地址文本；浙江补贴 N 品类核销与先享后付下单时为敏感字段，传明文，由 SDK 加密。 Address text. Sensitive in Zhejiang multi-category redemption and PayScore pay-later orders: pass plain text, the SDK encrypts it. At most 128 characters. */
  readonly address?: string;
}

export interface V2PaySubOrder {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
}

export interface V2PaySubOrderList {
  /** 子订单数量 · Number of sub-orders. */
  readonly order_num: number;
  /** 子订单列表 · Sub-orders. */
  readonly order_list: readonly V2PayOrder[];
}

export interface V2PaySubOrderListOrder {
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 交易类型 · Trade type. Documented: `NATIVE`, `JSAPI`, `APP`, `MWEB`. */
  readonly trade_type: Open<"NATIVE" | "JSAPI" | "APP" | "MWEB">;
  /** 附加数据 · Attached data. */
  readonly attach: string;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: V2PayAmount;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id?: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 订单优惠标记 · Promotion tag. */
  readonly goods_tag?: string;
  /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
  readonly description: string;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: V2PayPromotionDetail;
}

/** Answer of `POST /pay/refundquery`. */
export interface V2RefundList {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. At most 16 characters. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. At most 128 characters. */
  readonly return_msg?: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. At most 16 characters. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. At most 32 characters. */
  readonly err_code?: string;
  /** 错误描述 · Error description. At most 128 characters. */
  readonly err_code_des?: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** 随机字符串 · Nonce. At most 32 characters. */
  readonly nonce_str: string;
  /** 签名 · Signature. At most 32 characters. */
  readonly sign: string;
  /** 退款总次数 · Total refund count. Digits. */
  readonly total_refund_count?: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 订单总金额 · Order total. Digits. */
  readonly total_fee: string;
  /** 应结订单金额 · Settlement order amount. 整数，单位为分，去掉非充值代金券后的订单金额，由微信支付返回。 Integer digits, in fen; order amount without non-prepaid coupons, set by WeChat Pay. Digits. */
  readonly settlement_total_fee?: string;
  /** 货币类型 · Currency. At most 8 characters. */
  readonly fee_type?: string;
  /** 现金支付金额 · Cash paid. 用户实际现金支付的部分，不含代金券；整数，单位为分。 What the user paid in cash, without coupons. Integer, in fen. Digits. */
  readonly cash_fee: string;
  /** 退款笔数 · Refund count. Digits. */
  readonly refund_count: string;
  /** 商户退款单号 · Merchant refund number. 第 $n 笔退款的商户退款单号，$n 从 0 开始。 Merchant's number of refund $n; $n starts at 0. The values of `out_refund_no_0`, by index. */
  readonly out_refund_no_$n: readonly string[];
  /** 第n笔微信退款单号 · Nth WeChat Pay refund ID. 由微信支付生成，下标从 0 开始。 Assigned by WeChat Pay; the index starts at 0. The values of `refund_id_0`, by index. At most 32 characters. */
  readonly refund_id_$n: readonly string[];
  /** 第n笔退款渠道 · Nth refund channel. 表示该笔退款退到原路或其他账户，由微信支付返回，下标从 0 开始。 Tells whether this refund went back the way it came; set by WeChat Pay; the index starts at 0. The values of `refund_channel_0`, by index. Documented: `ORIGINAL`, `BALANCE`, `OTHER_BALANCE`, `OTHER_BANKCARD`. At most 16 characters. */
  readonly refund_channel_$n?: readonly (Open<"ORIGINAL" | "BALANCE" | "OTHER_BALANCE" | "OTHER_BANKCARD">)[];
  /** 第n笔退款金额 · Nth refund amount. 整数，单位为分，APIv2 中为十进制数字文本，下标从 0 开始。 Integer, in fen; digits as text in APIv2; the index starts at 0. The values of `refund_fee_0`, by index. Digits. */
  readonly refund_fee_$n: readonly string[];
  /** 退款金额 · Refund amount. 整数，单位为分；APIv2 中为十进制数字文本。 Integer, in fen; digits as text in APIv2. Digits. */
  readonly refund_fee?: string;
  /** 代金券退款总金额 · Total coupon refund. 整数，单位为分。 Integer, in fen. Digits. */
  readonly coupon_refund_fee?: string;
  /** 第n笔应结退款金额 · Nth settlement refund amount. 整数，单位为分，由微信支付返回，下标从 0 开始。 Integer digits, in fen; set by WeChat Pay; the index starts at 0. The values of `settlement_refund_fee_0`, by index. Digits. */
  readonly settlement_refund_fee_$n?: readonly string[];
  /** 第n笔退款第m张券类型 · Refund n coupon m type. 充值或非充值代金券，n、m 从 0 开始。 Prefunded coupon or not; n and m count from 0. The values of `coupon_type_0_0`, by index. Documented: `CASH`, `NO_CASH`. At most 8 characters. */
  readonly coupon_type_$n_$m?: readonly (readonly (Open<"CASH" | "NO_CASH">)[])[];
  /** 代金券退款金额（第n项） · Coupon refund amount n. 申请退款时为第 n 张券，查询退款时为第 n 笔退款；整数，单位为分。 In refund answers coupon n, in refund queries all coupons of refund n. Integer, in fen. The values of `coupon_refund_fee_0`, by index. Digits. */
  readonly coupon_refund_fee_$n?: readonly string[];
  /** 第n笔退款代金券数量 · Coupons in refund n. The values of `coupon_refund_count_0`, by index. Digits. */
  readonly coupon_refund_count_$n?: readonly string[];
  /** 第n笔退款第m张券ID · Refund n coupon m ID. 微信支付生成的代金券编号，n、m 从 0 开始。 Coupon number assigned by WeChat Pay; n and m count from 0. The values of `coupon_refund_id_0_0`, by index. At most 20 characters. */
  readonly coupon_refund_id_$n_$m?: readonly (readonly string[])[];
  /** 第n笔退款第m张券金额 · Refund n coupon m amount. 整数，单位为分，n、m 从 0 开始。 Integer, in fen; n and m count from 0. The values of `coupon_refund_fee_0_0`, by index. Digits. */
  readonly coupon_refund_fee_$n_$m?: readonly (readonly string[])[];
  /** 第n笔退款状态 · Nth refund status. 表示该笔退款的结果，由微信支付返回，下标从 0 开始。 Tells the outcome of this refund; set by WeChat Pay; the index starts at 0. The values of `refund_status_0`, by index. Documented: `SUCCESS`, `REFUNDCLOSE`, `PROCESSING`, `CHANGE`. At most 16 characters. */
  readonly refund_status_$n: readonly (Open<"SUCCESS" | "REFUNDCLOSE" | "PROCESSING" | "CHANGE">)[];
  /** 第n笔退款资金来源 · Nth refund funding account. 表示该笔退款由哪个账户出资，由微信支付返回，下标从 0 开始。 Tells which account funded this refund; set by WeChat Pay; the index starts at 0. The values of `refund_account_0`, by index. Documented: `REFUND_SOURCE_RECHARGE_FUNDS`, `REFUND_SOURCE_UNSETTLED_FUNDS`. At most 30 characters. */
  readonly refund_account_$n?: readonly (Open<"REFUND_SOURCE_RECHARGE_FUNDS" | "REFUND_SOURCE_UNSETTLED_FUNDS">)[];
  /** 第n笔退款入账账户 · Nth refund receiving account. The values of `refund_recv_accout_0`, by index. At most 64 characters. */
  readonly refund_recv_accout_$n: readonly string[];
  /** 第n笔退款成功时间 · Nth refund success time. 北京时间，格式 yyyy-MM-dd HH:mm:ss，退款成功时返回，下标从 0 开始。 Beijing time, yyyy-MM-dd HH:mm:ss; present once refunded; the index starts at 0. The values of `refund_success_time_0`, by index. At most 20 characters. */
  readonly refund_success_time_$n?: readonly string[];
  /** 第n笔现金退款金额 · Cash refunded by refund n. 第 n 笔退款中退回给用户的现金，整数，单位为分，n 从 0 开始。 Cash returned to the user by refund n. Integer, in fen; n counts from 0. The values of `cash_refund_fee_0`, by index. Digits. */
  readonly cash_refund_fee_$n?: readonly string[];
  /** 子商户应用ID · Sub-merchant app ID. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mch_id: string;
  /** 现金退款金额 · Cash refunded. 退回给用户的现金部分，不含代金券；整数，单位为分。 Cash returned to the user, without coupons. Integer, in fen. Digits. */
  readonly cash_refund_fee?: string;
}

/** Options of `POST /pay/refundquery`. */
export interface V2RefundQueryOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. At most 32 characters. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. At most 32 characters. */
    readonly mch_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填默认 MD5；参与签名，应答通常沿用请求的类型。 APIv2 signature algorithm, MD5 when absent; part of the signed text, answers normally follow the request. Documented: `MD5`, `HMAC-SHA256`. Default: `MD5`. At most 32 characters. */
    readonly sign_type?: Open<"MD5" | "HMAC-SHA256">;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. At most 32 characters. */
    readonly transaction_id?: string;
    /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. At most 32 characters. */
    readonly refund_id?: string;
    /** 分页起始位置 · Page offset. 整数，从 0 开始；首条记录在全部结果中的位置。 Integer from 0; position of the first record in the whole result. */
    readonly offset?: number | string;
    /** 商户退款单号 · Merchant refund number. 由商户自定，64 个以内字符，商户内唯一；同一单号同样内容只退一次。 Set by the merchant: up to 64 characters, unique per merchant; one number refunds only once. */
    readonly out_refund_no?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no?: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. At most 32 characters. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号（APIv2 写法），服务商模式必填，由微信支付分配。 Merchant ID of the sub-merchant in APIv2, required in partner mode, assigned by WeChat Pay. At most 32 characters. */
    readonly sub_mch_id: string;
  };
}

/** Answer of `POST /pay/unifiedorder`. */
export interface V2UnifiedOrderCreated {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. At most 16 characters. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. At most 128 characters. */
  readonly return_msg?: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** 设备信息 · Device information. At most 32 characters. */
  readonly device_info?: string;
  /** 随机字符串 · Nonce. At most 32 characters. */
  readonly nonce_str: string;
  /** 签名 · Signature. At most 64 characters. */
  readonly sign: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. At most 16 characters. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. At most 32 characters. */
  readonly err_code?: string;
  /** 错误描述 · Error description. At most 128 characters. */
  readonly err_code_des?: string;
  /** 交易类型 · Trade type. Documented: `JSAPI`, `NATIVE`, `APP`, `MWEB`. At most 16 characters. */
  readonly trade_type: Open<"JSAPI" | "NATIVE" | "APP" | "MWEB">;
  /** 预支付交易会话ID · Prepay ID. 由微信支付生成，用于唤起支付，有效期 2 小时。 Generated by WeChat Pay; used to start the payment; valid for 2 hours. At most 64 characters. */
  readonly prepay_id: string;
  /** 二维码链接 · QR code URL. Native 支付的二维码内容，有效期 2 小时，由商户转成图片；码牌产品中为码牌链接。 Content of the Native payment QR code, valid 2 hours, rendered by the merchant; elsewhere the code plate's link. At most 64 characters. */
  readonly code_url?: string;
  /** 子商户应用ID · Sub-merchant app ID. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mch_id: string;
  /** H5支付跳转链接 · H5 payment URL. 在浏览器中打开以唤起支付，有效期 5 分钟。 Open it in the browser to start the payment; valid for 5 minutes. At most 256 characters. */
  readonly mweb_url?: string;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. JSON text on the wire, here decoded. */
  readonly promotion_detail?: V2MicropayOrderPromotionDetail | readonly V2MicropayOrderPromotionDetail[];
}

/** Options of `POST /pay/unifiedorder`. */
export interface V2UnifiedOrderOptions extends CallOptions {
  readonly xml: {
    /** 接口版本号 · API version. APIv2 接口的版本号，如 1.0，取值见各接口，由商户填写。 Version of the APIv2 operation such as 1.0, fixed by each operation; given by the merchant. Documented: `1.0`. */
    readonly version?: Open<"1.0">;
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. At most 32 characters. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. At most 32 characters. */
    readonly mch_id: string;
    /** 设备信息 · Device information. APIv2 中为设备号文本，v3 中为含设备编号与 IP 的对象。 Device number as text in APIv2; in v3 an object with device ID and IP. At most 32 characters. */
    readonly device_info?: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填默认 MD5；参与签名，应答通常沿用请求的类型。 APIv2 signature algorithm, MD5 when absent; part of the signed text, answers normally follow the request. Documented: `MD5`, `HMAC-SHA256`. Default: `MD5`. At most 32 characters. */
    readonly sign_type?: Open<"MD5" | "HMAC-SHA256">;
    /** 商品描述 · Product description. 订单的商品描述，展示给用户并出现在账单中；最长 127 字符，由商户填写。 Description of the order shown to the payer and in bills; at most 127 characters, given by the merchant. At most 128 characters. */
    readonly body: string;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. Travels as JSON text; a text is sent as it is. At most 6144 characters. */
    readonly detail?: V2PayDetail | string;
    /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. At most 127 characters. */
    readonly attach?: string;
    /** 货币类型 · Currency. 三位货币代码，人民币为 CNY；停车扩展支付中为费用类型枚举。 Three-letter currency code, CNY for yuan; an enumerated kind of fee in parking. At most 16 characters. */
    readonly fee_type?: string;
    /** 标价总金额 · Total price. 整数，单位为分，由商户填写；沙箱中金额决定测试用例。 Integer digits, in fen; given by the merchant; in the sandbox it selects the test case. */
    readonly total_fee: number | string;
    /** 终端IP · Terminal IP address. At most 64 characters. */
    readonly spbill_create_ip: string;
    /** 订单生成时间 · Order start time. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss，由商户填写。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2; given by the merchant. At most 14 characters. */
    readonly time_start?: string;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss，由商户填写。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2; given by the merchant. At most 14 characters. */
    readonly time_expire?: string;
    /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. At most 32 characters. */
    readonly goods_tag?: string;
    /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. At most 256 characters. */
    readonly notify_url: string;
    /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `JSAPI`, `NATIVE`, `APP`, `MWEB`. At most 16 characters. */
    readonly trade_type: Open<"JSAPI" | "NATIVE" | "APP" | "MWEB">;
    /** 商品ID · Product ID. 由商户自定，扫码支付时标识二维码对应的商品。 Set by the merchant; tells which product the payment QR code is for. At most 32 characters. */
    readonly product_id?: string;
    /** 限制支付方式 · Restricted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. */
    readonly limit_pay?: string;
    /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. At most 128 characters. */
    readonly openid?: string;
    /** 开票入口标识 · Fapiao entry switch. 传 Y 时支付成功页展示电子发票开票入口，由商户填写。 Y shows the electronic fapiao entry after payment; given by the merchant. Documented: `Y`, `N`. At most 8 characters. */
    readonly receipt?: Open<"Y" | "N">;
    /** 是否分账 · Profit sharing. v3 多为布尔值，true 冻结资金等待分账；v2 与车主服务扣费填 Y 或 N。 Mostly boolean in v3: true freezes the money for sharing; Y or N in v2 and vehicle charges. Documented: `N`, `Y`. At most 16 characters. */
    readonly profit_sharing?: Open<"N" | "Y">;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. Travels as JSON text; a text is sent as it is. At most 256 characters. */
    readonly scene_info?: V2PaySceneInfo | string;
    /** 用户证件类型 · User's document type. 校园刷脸中区分学生与员工，统一下单中为用户证件类型。 Tells students from staff in campus face payment; the kind of document in the unified order. Documented: `IDCARD`, `HONGKONG_MACAO`, `HONGKONG_MACAO_RESIDENT`, `TAIWAN_RESIDENT`, `FOREIGN_RESIDENT`, `OVERSEA_PASSPORT`. */
    readonly user_type?: Open<
      | "IDCARD"
      | "HONGKONG_MACAO"
      | "HONGKONG_MACAO_RESIDENT"
      | "TAIWAN_RESIDENT"
      | "FOREIGN_RESIDENT"
      | "OVERSEA_PASSPORT">;
    /** 用户身份证号 · User's ID card number. 填写明文，用于实名核对，不加密。 Plain text for the real-name check; not encrypted. */
    readonly user_creid?: string;
    /** 用户真实姓名 · User's real name. */
    readonly user_truename?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
    readonly out_trade_no: string;
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. At most 32 characters. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号（APIv2 写法），服务商模式必填，由微信支付分配。 Merchant ID of the sub-merchant in APIv2, required in partner mode, assigned by WeChat Pay. At most 32 characters. */
    readonly sub_mch_id: string;
    /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. At most 128 characters. */
    readonly sub_openid?: string;
  };
}
