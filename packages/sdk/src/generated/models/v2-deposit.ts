// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

/** Answer of `POST /deposit/consume`. */
export interface V2DepositConsumeAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mch_id: string;
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
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 订单总金额 · Order total. Digits. */
  readonly total_fee: string;
  /** 押金消费金额 · Deposit amount consumed. Digits. */
  readonly consume_fee: string;
  /** 货币类型 · Currency. */
  readonly fee_type?: string;
}

/** Options of `POST /deposit/consume`. */
export interface V2DepositConsumeOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
    readonly transaction_id?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no?: string;
    /** 订单总金额 · Order total. 整数，单位为分，由商户填写；沙箱中金额决定测试用例。 Integer digits, in fen; given by the merchant; in the sandbox it selects the test case. */
    readonly total_fee: number | string;
    /** 押金消费金额 · Deposit amount consumed. 从押金中扣除的金额；整数，单位为分。 Amount taken from the deposit. Integer, in fen. */
    readonly consume_fee: number | string;
    /** 货币类型 · Currency. 三位货币代码，人民币为 CNY；停车扩展支付中为费用类型枚举。 Three-letter currency code, CNY for yuan; an enumerated kind of fee in parking. */
    readonly fee_type: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
  };
}

export interface V2DepositDetail {
  /** 订单原价 · Original order price. 享受优惠前的订单总价；整数，单位为分。 Order price before discounts. Integer, in fen. */
  readonly cost_price?: number;
  /** 商品小票ID · Sales receipt ID. 商户系统中的小票编号，由商户生成。 Number of the sales receipt in the merchant's system, chosen by the merchant. */
  readonly receipt_id?: string;
  /** 单品列表 · Line items. 订单、退款或优惠涉及的商品，每项为一种商品。 Goods of the order, refund or promotion, one kind of goods per item. */
  readonly goods_detail: readonly V2DepositGoodsDetail[];
}

export interface V2DepositDetailGoodsDetail {
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
  /** 商品描述 · Product description. 订单的商品描述，展示给用户并出现在账单中；最长 127 字符。 Description of the order shown to the payer and in bills; at most 127 characters. */
  readonly body?: string;
}

/** Answer of `POST /deposit/facepay`. */
export interface V2DepositFacepayAnswer {
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
  /** 应结订单金额 · Settlement order amount. 整数，单位为分，去掉非充值代金券后的订单金额。 Integer digits, in fen; order amount without non-prepaid coupons, set by WeChat Pay. Digits. */
  readonly settlement_total_fee?: string;
  /** 代金券总金额 · Total coupon amount. 订单中代金券抵扣的总额；整数，单位为分。 Sum that coupons took off the order. Integer, in fen. Digits. */
  readonly coupon_fee?: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
  /** 支付完成时间 · Payment completion time. APIv2 中为北京时间 yyyyMMddHHmmss，v3 通知中为 RFC 3339。 Beijing time as yyyyMMddHHmmss in APIv2, RFC 3339 in v3 notifications. */
  readonly time_end: string;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. JSON text on the wire, here decoded. */
  readonly promotion_detail?: V2DepositPromotionDetail | readonly V2DepositPromotionDetail[];
}

export interface V2DepositFacepayDetail {
  /** 单品列表 · Line items. 订单、退款或优惠涉及的商品，每项为一种商品。 Goods of the order, refund or promotion, one kind of goods per item. */
  readonly goods_detail: readonly V2DepositDetailGoodsDetail[];
}

/** Options of `POST /deposit/facepay`. */
export interface V2DepositFacepayOptions extends CallOptions {
  readonly xml: {
    /** 是否押金支付 · Deposit payment flag. Y 表示押金支付，N 表示普通支付。 Y for a deposit payment, N for an ordinary payment. Documented: `Y`, `N`. */
    readonly deposit?: Open<"Y" | "N">;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id?: string;
    /** 设备信息 · Device information. APIv2 中为设备号文本，v3 中为含设备编号与 IP 的对象。 Device number as text in APIv2; in v3 an object with device ID and IP. */
    readonly device_info?: string;
    /** 商品描述 · Product description. 订单的商品描述，展示给用户并出现在账单中；最长 127 字符。 Description of the order shown to the payer and in bills; at most 127 characters. */
    readonly body: string;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. Travels as JSON text; a text is sent as it is. */
    readonly detail?: V2DepositFacepayDetail | string;
    /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 订单总金额 · Order total. 整数，单位为分，由商户填写；沙箱中金额决定测试用例。 Integer digits, in fen; given by the merchant; in the sandbox it selects the test case. */
    readonly total_fee: number | string;
    /** 货币类型 · Currency. 三位货币代码，人民币为 CNY；停车扩展支付中为费用类型枚举。 Three-letter currency code, CNY for yuan; an enumerated kind of fee in parking. */
    readonly fee_type: string;
    /** 终端IP · Terminal IP address. */
    readonly spbill_create_ip: string;
    /** 订单优惠标记 · Promotion tag. 代金券等优惠按此判断订单可否使用。 Coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 限制支付方式 · Restricted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. */
    readonly limit_pay?: string;
    /** 订单生成时间 · Order start time. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. */
    readonly time_start?: string;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. */
    readonly time_expire?: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid?: string;
    /** 人脸凭证 · Face credential. 由刷脸支付 SDK 返回，用于本次支付。 Returned by the face payment SDK for this one payment. */
    readonly face_code: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
  };
}

export interface V2DepositGoodsDetail {
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

/** Answer of `POST /deposit/micropay`. */
export interface V2DepositMicropayAnswer {
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
  /** 交易类型 · Trade type. */
  readonly trade_type: string;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type: string;
  /** 货币类型 · Currency. */
  readonly fee_type?: string;
  /** 订单总金额 · Order total. Digits. */
  readonly total_fee: string;
  /** 应结订单金额 · Settlement order amount. 整数，单位为分，去掉非充值代金券后的订单金额。 Integer digits, in fen; order amount without non-prepaid coupons, set by WeChat Pay. Digits. */
  readonly settlement_total_fee?: string;
  /** 代金券总金额 · Total coupon amount. 订单中代金券抵扣的总额；整数，单位为分。 Sum that coupons took off the order. Integer, in fen. Digits. */
  readonly coupon_fee?: string;
  /** 现金支付货币类型 · Cash currency. 三位字母货币代码，例如 CNY。 Three-letter currency code such as CNY. */
  readonly cash_fee_type?: string;
  /** 现金支付金额 · Cash paid. 用户实际现金支付的部分，不含代金券；整数，单位为分。 What the user paid in cash, without coupons. Integer, in fen. Digits. */
  readonly cash_fee: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
  /** 支付完成时间 · Payment completion time. APIv2 中为北京时间 yyyyMMddHHmmss，v3 通知中为 RFC 3339。 Beijing time as yyyyMMddHHmmss in APIv2, RFC 3339 in v3 notifications. */
  readonly time_end: string;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. JSON text on the wire, here decoded. */
  readonly promotion_detail?: V2DepositPromotionDetail | readonly V2DepositPromotionDetail[];
}

/** Options of `POST /deposit/micropay`. */
export interface V2DepositMicropayOptions extends CallOptions {
  readonly xml: {
    /** 接口版本号 · API version. APIv2 接口的版本号，如 1.0，取值见各接口。 Version of the APIv2 operation such as 1.0, fixed by each operation. */
    readonly version?: string;
    /** 是否分账 · Profit sharing. v3 多为布尔值，true 冻结资金等待分账；v2 与车主服务扣费填 Y 或 N。 Mostly boolean in v3: true freezes the money for sharing; Y or N in v2 and vehicle charges. Documented: `N`, `Y`. */
    readonly profit_sharing?: Open<"N" | "Y">;
    /** 是否押金支付 · Deposit payment flag. Y 表示押金支付，N 表示普通支付。 Y for a deposit payment, N for an ordinary payment. Documented: `Y`, `N`. */
    readonly deposit: Open<"Y" | "N">;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id?: string;
    /** 设备信息 · Device information. APIv2 中为设备号文本，v3 中为含设备编号与 IP 的对象。 Device number as text in APIv2; in v3 an object with device ID and IP. */
    readonly device_info?: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `MD5`, `HMAC-SHA256`. */
    readonly sign_type?: Open<"MD5" | "HMAC-SHA256">;
    /** 商品描述 · Product description. 订单的商品描述，展示给用户并出现在账单中；最长 127 字符。 Description of the order shown to the payer and in bills; at most 127 characters. */
    readonly body: string;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. Travels as JSON text; a text is sent as it is. */
    readonly detail?: V2DepositDetail | string;
    /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 订单总金额 · Order total. 整数，单位为分，由商户填写；沙箱中金额决定测试用例。 Integer digits, in fen; given by the merchant; in the sandbox it selects the test case. */
    readonly total_fee: number | string;
    /** 货币类型 · Currency. 三位货币代码，人民币为 CNY；停车扩展支付中为费用类型枚举。 Three-letter currency code, CNY for yuan; an enumerated kind of fee in parking. */
    readonly fee_type: string;
    /** 终端IP · Terminal IP address. */
    readonly spbill_create_ip: string;
    /** 订单优惠标记 · Promotion tag. 代金券等优惠按此判断订单可否使用。 Coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 限制支付方式 · Restricted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. */
    readonly limit_pay?: string;
    /** 订单生成时间 · Order start time. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. */
    readonly time_start?: string;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. */
    readonly time_expire?: string;
    /** 开票入口标识 · Fapiao entry switch. 传 Y 时支付成功页展示电子发票开票入口。 Y shows the electronic fapiao entry after payment. */
    readonly receipt?: string;
    /** 付款码 · Payment code. 用户付款码，18 位数字、以 10 至 15 开头；政府补贴中为品类凭证码。 User's payment code: 18 digits beginning with 10 to 15; in government subsidies the category voucher code. */
    readonly auth_code: string;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. Travels as JSON text; a text is sent as it is. */
    readonly scene_info?: V2DepositSceneInfo | string;
  };
}

/** Answer of `POST /deposit/orderquery`. */
export interface V2DepositOrderqueryAnswer {
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
  /** 交易状态 · Trade state. 已支付、关闭、撤销或转入退款。 Paid, closed, reversed or refunded. Documented: `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `REVOKED`, `USERPAYING`, `PAYERROR`, `ACCEPT`. */
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
  /** 应结订单金额 · Settlement order amount. 整数，单位为分，去掉非充值代金券后的订单金额。 Integer digits, in fen; order amount without non-prepaid coupons, set by WeChat Pay. Digits. */
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
  /** 支付完成时间 · Payment completion time. APIv2 中为北京时间 yyyyMMddHHmmss，v3 通知中为 RFC 3339。 Beijing time as yyyyMMddHHmmss in APIv2, RFC 3339 in v3 notifications. */
  readonly time_end: string;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. */
  readonly trade_state_desc: string;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. JSON text on the wire, here decoded. */
  readonly promotion_detail?: V2DepositPromotionDetail | readonly V2DepositPromotionDetail[];
  /** 押金消费金额 · Deposit amount consumed. Digits. */
  readonly consume_fee?: string;
}

/** Options of `POST /deposit/orderquery`. */
export interface V2DepositOrderqueryOptions extends CallOptions {
  readonly xml: {
    /** 接口版本号 · API version. APIv2 接口的版本号，如 1.0，取值见各接口。 Version of the APIv2 operation such as 1.0, fixed by each operation. Documented: `1.0`. */
    readonly version?: Open<"1.0">;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id?: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
    readonly transaction_id?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no?: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `MD5`, `HMAC-SHA256`. */
    readonly sign_type?: Open<"MD5" | "HMAC-SHA256">;
  };
}

export interface V2DepositPromotionDetail {
  /** 券或立减优惠ID · Promotion ID. 由微信支付生成，标识所用的券或立减优惠。 Generated by WeChat Pay; identifies the coupon or discount used. */
  readonly promotion_id: string;
  /** 优惠名称 · Discount name. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品。 Tells whether the discount covers the whole order or single items. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `COUPON`, `DISCOUNT`. */
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
  readonly goods_detail: readonly V2DepositGoodsDetail[];
}

/** Answer of `POST /deposit/refund`. */
export interface V2DepositRefundAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
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
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 商户退款单号 · Merchant refund number. */
  readonly out_refund_no: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. */
  readonly refund_id: string;
  /** 退款金额 · Refund amount. Digits. */
  readonly refund_fee: string;
  /** 应结退款金额 · Settlement refund amount. 整数，单位为分，去掉非充值代金券后的退款金额。 Integer digits, in fen; refund without non-prepaid coupons, set by WeChat Pay. Digits. */
  readonly settlement_refund_fee?: string;
  /** 订单总金额 · Order total. Digits. */
  readonly total_fee: string;
  /** 应结订单金额 · Settlement order amount. 整数，单位为分，去掉非充值代金券后的订单金额。 Integer digits, in fen; order amount without non-prepaid coupons, set by WeChat Pay. Digits. */
  readonly settlement_total_fee?: string;
  /** 货币类型 · Currency. */
  readonly fee_type?: string;
  /** 现金支付金额 · Cash paid. 用户实际现金支付的部分，不含代金券；整数，单位为分。 What the user paid in cash, without coupons. Integer, in fen. Digits. */
  readonly cash_fee: string;
  /** 现金支付货币类型 · Cash currency. 三位字母货币代码，例如 CNY。 Three-letter currency code such as CNY. */
  readonly cash_fee_type?: string;
  /** 现金退款金额 · Cash refunded. 退回给用户的现金部分，不含代金券；整数，单位为分。 Cash returned to the user, without coupons. Integer, in fen. Digits. */
  readonly cash_refund_fee?: string;
  /** 第n张代金券类型 · Coupon n type. 充值或非充值代金券，n 从 0 开始。 Prefunded coupon or not; n counts from 0. The values of `coupon_type_0`, by index. */
  readonly coupon_type_$n?: readonly string[];
  /** 代金券退款总金额 · Total coupon refund. 整数，单位为分。 Integer, in fen. Digits. */
  readonly coupon_refund_fee?: string;
  /** 代金券退款金额（第n项） · Coupon refund amount n. 申请退款时为第 n 张券，查询退款时为第 n 笔退款；整数，单位为分。 In refund answers coupon n, in refund queries all coupons of refund n. Integer, in fen. The values of `coupon_refund_fee_0`, by index. Digits. */
  readonly coupon_refund_fee_$n?: readonly string[];
  /** 退款代金券数量 · Coupons refunded. Digits. */
  readonly coupon_refund_count?: string;
  /** 第n张退款代金券ID · Refunded coupon n ID. 微信支付生成的代金券编号，n 从 0 开始。 Coupon number assigned by WeChat Pay; n counts from 0. The values of `coupon_refund_id_0`, by index. */
  readonly coupon_refund_id_$n?: readonly string[];
}

/** Options of `POST /deposit/refund`. */
export interface V2DepositRefundOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id?: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `MD5`, `HMAC-SHA256`. */
    readonly sign_type?: Open<"MD5" | "HMAC-SHA256">;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
    readonly transaction_id?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no?: string;
    /** 商户退款单号 · Merchant refund number. 由商户自定，64 个以内字符，商户内唯一；同一单号同样内容只退一次。 Set by the merchant: up to 64 characters, unique per merchant; one number refunds only once. */
    readonly out_refund_no: string;
    /** 订单总金额 · Order total. 整数，单位为分，由商户填写；沙箱中金额决定测试用例。 Integer digits, in fen; given by the merchant; in the sandbox it selects the test case. */
    readonly total_fee: number | string;
    /** 退款金额 · Refund amount. 整数，单位为分；APIv2 中为十进制数字文本。 Integer, in fen; digits as text in APIv2. */
    readonly refund_fee: number | string;
    /** 退款币种 · Refund currency. 货币代码，如 CNY。 Currency code such as CNY. */
    readonly refund_fee_type?: string;
    /** 退款原因 · Refund reason. */
    readonly refund_desc?: string;
    /** 退款资金来源 · Refund funding account. 表示退款从哪个账户出资，由商户选择或由微信支付返回。 Tells which account funds the refund; chosen by the merchant or returned by WeChat Pay. */
    readonly refund_account?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url?: string;
  };
}

/** Answer of `POST /deposit/refundquery`. */
export interface V2DepositRefundqueryAnswer {
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
  /** 应结订单金额 · Settlement order amount. 整数，单位为分，去掉非充值代金券后的订单金额。 Integer digits, in fen; order amount without non-prepaid coupons, set by WeChat Pay. Digits. */
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
}

/** Options of `POST /deposit/refundquery`. */
export interface V2DepositRefundqueryOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id?: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `MD5`, `HMAC-SHA256`. */
    readonly sign_type?: Open<"MD5" | "HMAC-SHA256">;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
    readonly transaction_id?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no?: string;
    /** 商户退款单号 · Merchant refund number. 由商户自定，64 个以内字符，商户内唯一；同一单号同样内容只退一次。 Set by the merchant: up to 64 characters, unique per merchant; one number refunds only once. */
    readonly out_refund_no?: string;
    /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. */
    readonly refund_id?: string;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number | string;
  };
}

/** Answer of `POST /deposit/reverse`. */
export interface V2DepositReverseAnswer {
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
  /** 是否需要再次撤销 · Whether to reverse again. 撤销结果标识，Y 表示应再次调用撤销接口。 Tells whether the reverse call must be repeated; Y means call again. Documented: `Y`, `N`. */
  readonly recall: Open<"Y" | "N">;
}

/** Options of `POST /deposit/reverse`. */
export interface V2DepositReverseOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id?: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
    readonly transaction_id?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `MD5`, `HMAC-SHA256`. */
    readonly sign_type?: Open<"MD5" | "HMAC-SHA256">;
  };
}

export interface V2DepositSceneInfo {
  /** 门店信息 · Store information. 支付所在门店的编号、名称与地址。 Number, name and address of the store where the payment happens. */
  readonly store_info: V2DepositStoreInfo;
}

export interface V2DepositStoreInfo {
  /** 门店编号 · Store ID. 由微信支付生成或由商户填写，含义随产品而异。 Assigned by WeChat Pay or set by the merchant; what it identifies differs by product. */
  readonly id: string;
  /** 门店名称 · Store name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name?: string;
  /** 地区编码 · Area code. 门店所在地的行政区划编码。 Administrative region code of the store. */
  readonly area_code?: string;
  /** 门店详细地址 · Store address. 地址文本；浙江补贴 N 品类核销与先享后付下单时为敏感字段，传明文，由 SDK 加密。 Address text. Sensitive in Zhejiang multi-category redemption and PayScore pay-later orders: pass plain text, the SDK encrypts it. */
  readonly address?: string;
}

/** Answer of `POST /deposit/unifiedorder`. */
export interface V2DepositUnifiedorderAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mch_id: string;
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
  /** 交易类型 · Trade type. Documented: `JSAPI`, `APP`. */
  readonly trade_type: Open<"JSAPI" | "APP">;
  /** 预支付交易会话ID · Prepay ID. 由微信支付生成，用于唤起支付，有效期 2 小时。 Generated by WeChat Pay; used to start the payment; valid for 2 hours. */
  readonly prepay_id: string;
  /** 二维码链接 · QR code URL. Native 支付的二维码内容，有效期 2 小时，由商户转成图片；码牌产品中为码牌链接。 Content of the Native payment QR code, valid 2 hours, rendered by the merchant; elsewhere the code plate's link. */
  readonly code_url?: string;
}

/** Options of `POST /deposit/unifiedorder`. */
export interface V2DepositUnifiedorderOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id: string;
    /** 设备信息 · Device information. APIv2 中为设备号文本，v3 中为含设备编号与 IP 的对象。 Device number as text in APIv2; in v3 an object with device ID and IP. */
    readonly device_info?: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `MD5`, `HMAC-SHA256`. */
    readonly sign_type?: Open<"MD5" | "HMAC-SHA256">;
    /** 商品描述 · Product description. 订单的商品描述，展示给用户并出现在账单中；最长 127 字符。 Description of the order shown to the payer and in bills; at most 127 characters. */
    readonly body: string;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. Travels as JSON text; a text is sent as it is. */
    readonly detail?: V2DepositDetail | string;
    /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 货币类型 · Currency. 三位货币代码，人民币为 CNY；停车扩展支付中为费用类型枚举。 Three-letter currency code, CNY for yuan; an enumerated kind of fee in parking. */
    readonly fee_type: string;
    /** 订单总金额 · Order total. 整数，单位为分，由商户填写；沙箱中金额决定测试用例。 Integer digits, in fen; given by the merchant; in the sandbox it selects the test case. */
    readonly total_fee: number | string;
    /** 终端IP · Terminal IP address. */
    readonly spbill_create_ip: string;
    /** 订单生成时间 · Order start time. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. */
    readonly time_start?: string;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. */
    readonly time_expire?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `JSAPI`, `APP`. */
    readonly trade_type: Open<"JSAPI" | "APP">;
    /** 商品ID · Product ID. 由商户自定，扫码支付时标识二维码对应的商品。 Set by the merchant; tells which product the payment QR code is for. */
    readonly product_id?: string;
    /** 限制支付方式 · Restricted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. */
    readonly limit_pay?: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid?: string;
    /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在 sub_appid 下的标识；须同时提供 sub_appid。 The user under sub_appid, which must be given with it. */
    readonly sub_openid?: string;
    /** 开票入口标识 · Fapiao entry switch. 传 Y 时支付成功页展示电子发票开票入口。 Y shows the electronic fapiao entry after payment. Documented: `Y`, `N`. */
    readonly receipt?: Open<"Y" | "N">;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. Travels as JSON text; a text is sent as it is. */
    readonly scene_info?: V2DepositSceneInfo | string;
  };
}
