// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

/** Answer of `POST /transit/partnerpay/payapply`. */
export interface V2TransitPartnerpayPayapplyAnswer {
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
  readonly sub_mch_id: string;
  /** 设备信息 · Device information. APIv2 中为设备号文本，v3 中为含设备编号与 IP 的对象。 Device number as text in APIv2; in v3 an object with device ID and IP. */
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
}

/** Options of `POST /transit/partnerpay/payapply`. */
export interface V2TransitPartnerpayPayapplyOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
    /** 商品描述 · Product description. 订单的商品描述，展示给用户并出现在账单中；最长 127 字符。 Description of the order shown to the payer and in bills; at most 127 characters. */
    readonly body: string;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: string;
    /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 订单总金额 · Order total. 整数，单位为分，由商户填写；沙箱中金额决定测试用例。 Integer digits, in fen; given by the merchant; in the sandbox it selects the test case. */
    readonly total_fee: number | string;
    /** 货币类型 · Currency. 三位货币代码，人民币为 CNY；停车扩展支付中为费用类型枚举。 Three-letter currency code, CNY for yuan; an enumerated kind of fee in parking. */
    readonly fee_type?: string;
    /** 终端IP · Terminal IP address. */
    readonly spbill_create_ip: string;
    /** 订单优惠标记 · Promotion tag. 代金券等优惠按此判断订单可否使用。 Coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `PAP`. */
    readonly trade_type: Open<"PAP">;
    /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
    readonly contract_id?: string;
    /** 交易场景 · Trade scene. 表示停车、乘车、加油等代扣场景。 Tells the deduction scene, such as parking, metro or fuel. Documented: `METRO`, `BUS`. */
    readonly trade_scene: Open<"METRO" | "BUS">;
    /** 乘车场景信息 · Transit scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. Travels as JSON text; a text is sent as it is. */
    readonly scene_info: V2TransitSceneInfo | string;
    /** 用户端IP · Client IP. */
    readonly clientip?: string;
    /** 设备号 · Device ID. 用户或终端设备的编号，由商户提供。 Number of the user's or terminal device. */
    readonly deviceid?: string;
    /** 用户手机号 · User's mobile number. 手机号；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. */
    readonly mobile?: string;
    /** 邮箱 · Email address. 填写明文，接口要求加密时由 SDK 加密；应答由 SDK 解密。 Plain text; the SDK encrypts it where the operation requires, and decrypts answers. */
    readonly email?: string;
    /** 用户QQ号 · User's QQ number. */
    readonly qq?: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid?: string;
    /** 身份证号 · Identity card number. 限定签约或付款用户的身份证号。 Identity card number the signing or paying user must have. */
    readonly creid?: string;
    /** 用户外部账号 · External account. */
    readonly outerid?: string;
    /** 接口版本号 · API version. APIv2 接口的版本号，如 1.0，取值见各接口。 Version of the APIv2 operation such as 1.0, fixed by each operation. Documented: `2.0`. */
    readonly version: Open<"2.0">;
  };
}

/** Answer of `POST /transit/partnerpay/queryorder`. */
export interface V2TransitPartnerpayQueryorderAnswer {
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
  /** 设备信息 · Device information. APIv2 中为设备号文本，v3 中为含设备编号与 IP 的对象。 Device number as text in APIv2; in v3 an object with device ID and IP. */
  readonly device_info?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在 sub_appid 下的标识；须同时提供 sub_appid。 The user under sub_appid, which must be given with it. */
  readonly sub_openid?: string;
  /** 是否关注公众号 · Follows the official account. Y 表示已关注，N 表示未关注。 Y for following, N for not following. Documented: `Y`, `N`. */
  readonly is_subscribe?: Open<"Y" | "N">;
  /** 交易类型 · Trade type. Documented: `PAP`. */
  readonly trade_type: Open<"PAP">;
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
  /** 货币类型 · Currency. */
  readonly fee_type?: string;
  /** 现金支付金额 · Cash paid. 用户实际现金支付的部分，不含代金券；整数，单位为分。 What the user paid in cash, without coupons. Integer, in fen. Digits. */
  readonly cash_fee: string;
  /** 现金支付货币类型 · Cash currency. 三位字母货币代码，例如 CNY。 Three-letter currency code such as CNY. */
  readonly cash_fee_type?: string;
  /** 应结订单金额 · Settlement order amount. 整数，单位为分，去掉非充值代金券后的订单金额。 Integer digits, in fen; order amount without non-prepaid coupons, set by WeChat Pay. Digits. */
  readonly settlement_total_fee?: string;
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
  readonly trade_state_desc?: string;
}

/** Options of `POST /transit/partnerpay/queryorder`. */
export interface V2TransitPartnerpayQueryorderOptions extends CallOptions {
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
    readonly transaction_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
  };
}

/** Answer of `POST /transit/partnerpay/querystate`. */
export interface V2TransitPartnerpayQuerystateAnswer {
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
  /** 用户状态 · User state. 说明用户能否使用代扣，如正常、暂停、欠费或未授权。 Tells whether deductions work for the user: normal, blocked, overdue or unauthorised. Documented: `NORMAL`, `BLOCKED`, `OVERDUE`. */
  readonly user_state: Open<"NORMAL" | "BLOCKED" | "OVERDUE">;
  /** 委托代扣协议ID · Contract ID. */
  readonly contract_id?: string;
  /** 签约协议模板ID · Contract template ID. 由微信支付生成；按接口为整数或字符串。 Generated by WeChat Pay; integer or string by operation. */
  readonly plan_id?: string;
  /** 签约协议号 · Contract code. 商户侧的签约协议号，由商户生成，用于查询与解约。 Contract number on the merchant's side, chosen by the merchant; used to query and terminate. */
  readonly contract_code?: string;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. Documented: `0`, `1`. */
  readonly contract_state?: Open<"0" | "1">;
}

/** Options of `POST /transit/partnerpay/querystate`. */
export interface V2TransitPartnerpayQuerystateOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id: string;
    /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
    readonly contract_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
  };
}

/** Answer of `POST /transit/pay/querystate`. */
export interface V2TransitPayQuerystateAnswer {
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
  /** 用户状态 · User state. 说明用户能否使用代扣，如正常、暂停、欠费或未授权。 Tells whether deductions work for the user: normal, blocked, overdue or unauthorised. Documented: `NORMAL`, `BLOCKED`, `OVERDUE`. */
  readonly user_state: Open<"NORMAL" | "BLOCKED" | "OVERDUE">;
  /** 委托代扣协议ID · Contract ID. */
  readonly contract_id?: string;
  /** 签约协议模板ID · Contract template ID. 由微信支付生成；按接口为整数或字符串。 Generated by WeChat Pay; integer or string by operation. */
  readonly plan_id?: string;
  /** 签约协议号 · Contract code. 商户侧的签约协议号，由商户生成，用于查询与解约。 Contract number on the merchant's side, chosen by the merchant; used to query and terminate. */
  readonly contract_code?: string;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. Documented: `0`, `1`. */
  readonly contract_state?: Open<"0" | "1">;
}

/** Options of `POST /transit/pay/querystate`. */
export interface V2TransitPayQuerystateOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
    readonly contract_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
  };
}

/** Answer of `POST /transit/pay/payapply`. */
export interface V2TransitPayapplyAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 设备信息 · Device information. APIv2 中为设备号文本，v3 中为含设备编号与 IP 的对象。 Device number as text in APIv2; in v3 an object with device ID and IP. */
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
}

/** Options of `POST /transit/pay/payapply`. */
export interface V2TransitPayapplyOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
    /** 商品描述 · Product description. 订单的商品描述，展示给用户并出现在账单中；最长 127 字符。 Description of the order shown to the payer and in bills; at most 127 characters. */
    readonly body: string;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: string;
    /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 订单总金额 · Order total. 整数，单位为分，由商户填写；沙箱中金额决定测试用例。 Integer digits, in fen; given by the merchant; in the sandbox it selects the test case. */
    readonly total_fee: number | string;
    /** 货币类型 · Currency. 三位货币代码，人民币为 CNY；停车扩展支付中为费用类型枚举。 Three-letter currency code, CNY for yuan; an enumerated kind of fee in parking. */
    readonly fee_type?: string;
    /** 终端IP · Terminal IP address. */
    readonly spbill_create_ip: string;
    /** 订单优惠标记 · Promotion tag. 代金券等优惠按此判断订单可否使用。 Coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `PAP`. */
    readonly trade_type: Open<"PAP">;
    /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
    readonly contract_id?: string;
    /** 交易场景 · Trade scene. 表示停车、乘车、加油等代扣场景。 Tells the deduction scene, such as parking, metro or fuel. Documented: `METRO`, `BUS`. */
    readonly trade_scene: Open<"METRO" | "BUS">;
    /** 乘车场景信息 · Transit scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. Travels as JSON text; a text is sent as it is. */
    readonly scene_info: V2TransitSceneInfo | string;
    /** 用户端IP · Client IP. */
    readonly clientip?: string;
    /** 设备号 · Device ID. 用户或终端设备的编号，由商户提供。 Number of the user's or terminal device. */
    readonly deviceid?: string;
    /** 用户手机号 · User's mobile number. 手机号；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. */
    readonly mobile?: string;
    /** 邮箱 · Email address. 填写明文，接口要求加密时由 SDK 加密；应答由 SDK 解密。 Plain text; the SDK encrypts it where the operation requires, and decrypts answers. */
    readonly email?: string;
    /** 用户QQ号 · User's QQ number. */
    readonly qq?: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid?: string;
    /** 身份证号 · Identity card number. 限定签约或付款用户的身份证号。 Identity card number the signing or paying user must have. */
    readonly creid?: string;
    /** 用户外部账号 · External account. */
    readonly outerid?: string;
    /** 接口版本号 · API version. APIv2 接口的版本号，如 1.0，取值见各接口。 Version of the APIv2 operation such as 1.0, fixed by each operation. Documented: `2.0`. */
    readonly version: Open<"2.0">;
  };
}

/** Answer of `POST /transit/queryorder`. */
export interface V2TransitQueryorderAnswer {
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
  /** 设备信息 · Device information. APIv2 中为设备号文本，v3 中为含设备编号与 IP 的对象。 Device number as text in APIv2; in v3 an object with device ID and IP. */
  readonly device_info?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 是否关注公众号 · Follows the official account. Y 表示已关注，N 表示未关注。 Y for following, N for not following. Documented: `Y`, `N`. */
  readonly is_subscribe?: Open<"Y" | "N">;
  /** 交易类型 · Trade type. Documented: `PAP`. */
  readonly trade_type: Open<"PAP">;
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
  /** 货币类型 · Currency. */
  readonly fee_type?: string;
  /** 现金支付金额 · Cash paid. 用户实际现金支付的部分，不含代金券；整数，单位为分。 What the user paid in cash, without coupons. Integer, in fen. Digits. */
  readonly cash_fee: string;
  /** 现金支付货币类型 · Cash currency. 三位字母货币代码，例如 CNY。 Three-letter currency code such as CNY. */
  readonly cash_fee_type?: string;
  /** 应结订单金额 · Settlement order amount. 整数，单位为分，去掉非充值代金券后的订单金额。 Integer digits, in fen; order amount without non-prepaid coupons, set by WeChat Pay. Digits. */
  readonly settlement_total_fee?: string;
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
  readonly trade_state_desc?: string;
}

/** Options of `POST /transit/queryorder`. */
export interface V2TransitQueryorderOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
    readonly transaction_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
  };
}

export interface V2TransitSceneInfo {
  /** 乘车场景信息 · Transit scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
  readonly scene_info: V2TransitSceneInfoMetro | V2TransitSceneInfoBus;
}

/** `scene_info` (BUS). */
export interface V2TransitSceneInfoBus {
  /** 进站时间 · Station entry time. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. */
  readonly start_time: string;
  /** 线路名称 · Line name. */
  readonly line_name?: string;
  /** 乘车二维码摘要 · QR code hash. */
  readonly qrcode_hash?: string;
  /** 车牌号 · Plate number. 车辆的完整车牌号，含省份简称。 Full number plate of the vehicle, with the province character. */
  readonly plate_number?: string;
  readonly end_time?: undefined;
  readonly start_station?: undefined;
  readonly end_station?: undefined;
}

/** `scene_info` (METRO). */
export interface V2TransitSceneInfoMetro {
  /** 进站时间 · Station entry time. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. */
  readonly start_time: string;
  /** 结束时间 · End time. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. */
  readonly end_time?: string;
  /** 乘车二维码摘要 · QR code hash. */
  readonly qrcode_hash?: string;
  /** 起始站点 · Start station. */
  readonly start_station?: string;
  /** 下车站 · Destination station. */
  readonly end_station?: string;
  readonly line_name?: undefined;
  readonly plate_number?: undefined;
}
