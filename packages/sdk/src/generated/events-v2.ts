// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { Open } from "../call.ts";

/** Every documented notification of APIv2: the members of its XML, opened and decoded. */
export type KnownNotificationV2 =
  | V2CheckFailNotification
  | V2CheckSuccessNotification
  | V2TransactionFailNotification
  | V2TransactionSuccessNotification
  | V2CombinedTransactionsSuccessNotification
  | V2PapContractStateChangedNotification
  | V2PaymentSuccessNotification
  | V2RefundProcessedNotification
  | V2TransactionsRiskOccurredNotification
  | V2VehicleStateChangedForParkingNotification;

/**
 * 用户确认订单失败回调通知
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_7&index=7
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_7&index=6
 */
export type V2CheckFailNotification = V2CheckFailResource;

/**
 * 用户确认订单成功回调通知
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_7&index=7
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_7&index=6
 */
export type V2CheckSuccessNotification = V2CheckSuccessResource;

/**
 * 订单支付失败回调通知
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_8&index=8
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_8&index=7
 */
export type V2TransactionFailNotification = V2TransactionFailResource;

/**
 * 订单支付成功回调通知
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_8&index=8
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_8&index=7
 */
export type V2TransactionSuccessNotification = V2TransactionSuccessResource;

/**
 * 合单支付通知
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_4&index=5
 */
export type V2CombinedTransactionsSuccessNotification = V2CombinedTransactionsSuccessResource;

/**
 * 扣款服务-签约/解约结果通知
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987586
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011988378
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011989899
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011989900
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011989901
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011989904
 */
export type V2PapContractStateChangedNotification =
  | V2PapContractStateChangedDirectResource
  | V2PapContractStateChangedPartnerResource;

/**
 * 普通支付通知
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935221
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937152
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937248
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011938508
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941607
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985057
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985480
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011936650
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011989262
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011941679
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011941306
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011984334
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011989906
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011988207
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011984263
 * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634962
 * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634999
 * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013635250
 * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013636492
 * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013636612
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987465
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985484
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011989913
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011988376
 */
export type V2PaymentSuccessNotification =
  | V2PaymentSuccessDirectResource
  | V2PaymentSuccessPartnerResource
  | V2PaymentSuccessPapResource;

/**
 * 退款结果通知
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011940955
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935223
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937201
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939959
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939475
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941681
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985425
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987569
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011941745
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011936652
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011989265
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011984153
 * @see https://pay.weixin.qq.com/doc/v2/partner/4012297550
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011984440
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011989912
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011988218
 * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634915
 * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634966
 * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013635000
 * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013635254
 * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013636494
 * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013636617
 */
export type V2RefundProcessedNotification = V2RefundProcessedDirectResource | V2RefundProcessedPartnerResource;

/**
 * 事中-风险交易回调通知银行服务商
 *
 * @see https://pay.weixin.qq.com/doc/v2/institution/4011986354
 */
export type V2TransactionsRiskOccurredNotification = V2TransactionsRiskOccurredResource;

/**
 * 车牌状态变更通知
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987424
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011988215
 */
export type V2VehicleStateChangedForParkingNotification = V2VehicleStateChangedForParkingResource;

/** Resource of `CHECK.FAIL`. */
export interface V2CheckFailResource {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. */
  readonly mch_id: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 签名算法 · Signing algorithm. 枚举，证书、账单、v3 通知为对称加密算法；免押 v2 通知为签名算法。 Enumeration: symmetric cipher of certificate, bill or notification; in deposit-free v2 notifications the signing algorithm. Documented: `HMAC-SHA256`. */
  readonly algorithm: Open<"HMAC-SHA256">;
  /** 随机字符串 · Nonce. 防止签名被预测的随机串，不超过 32 个字符；请求中由 SDK 生成。 Random string of at most 32 characters; the SDK makes it for requests. */
  readonly nonce_str: string;
  /** 签名 · Signature. APIv2 签名，大写十六进制的 MD5 或 HMAC-SHA256；SDK 负责生成与校验。 APIv2 signature, MD5 or HMAC-SHA256 in upper-case hex; the SDK makes and verifies it. */
  readonly sign: string;
  /** 通知ID · Notification ID. 由微信支付生成，同一通知重发时可用于去重。 Assigned by WeChat Pay; use it to drop repeated deliveries. */
  readonly event_id: string;
  /** 通知创建时间 · Notification creation time. 通知产生的时间，按返回的字符串原样使用。 When the notification was created; use the string as returned. */
  readonly event_create_time: string;
  /** 事件类型 · Event type. 说明通知或上报的是哪种事件。 Tells which kind of event is notified or reported. Documented: `CHECK.FAIL`. */
  readonly event_type: Open<"CHECK.FAIL">;
  /** 通知加密算法 · Notification cipher. 说明通知密文所用的加密算法。 Tells the cipher of the encrypted notification data. Documented: `AEAD_AES_256_GCM`. */
  readonly event_algorithm: Open<"AEAD_AES_256_GCM">;
  /** 加密随机串 · Encryption nonce. */
  readonly event_nonce: string;
  /** 附加认证数据 · Associated data. */
  readonly event_associated_data?: string;
  /** 通知密文 · Notification ciphertext. 由 SDK 用 APIv3 密钥解密，得到订单对象。 The SDK decrypts it with the APIv3 key; you get the order object. Arrives encrypted with the APIv3 key; this is what it opens to. */
  readonly event_ciphertext: V2NotificationEventCiphertext;
}

/** Resource of `CHECK.SUCCESS`. */
export interface V2CheckSuccessResource {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. */
  readonly mch_id: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 签名算法 · Signing algorithm. 枚举，证书、账单、v3 通知为对称加密算法；免押 v2 通知为签名算法。 Enumeration: symmetric cipher of certificate, bill or notification; in deposit-free v2 notifications the signing algorithm. Documented: `HMAC-SHA256`. */
  readonly algorithm: Open<"HMAC-SHA256">;
  /** 随机字符串 · Nonce. 防止签名被预测的随机串，不超过 32 个字符；请求中由 SDK 生成。 Random string of at most 32 characters; the SDK makes it for requests. */
  readonly nonce_str: string;
  /** 签名 · Signature. APIv2 签名，大写十六进制的 MD5 或 HMAC-SHA256；SDK 负责生成与校验。 APIv2 signature, MD5 or HMAC-SHA256 in upper-case hex; the SDK makes and verifies it. */
  readonly sign: string;
  /** 通知ID · Notification ID. 由微信支付生成，同一通知重发时可用于去重。 Assigned by WeChat Pay; use it to drop repeated deliveries. */
  readonly event_id: string;
  /** 通知创建时间 · Notification creation time. 通知产生的时间，按返回的字符串原样使用。 When the notification was created; use the string as returned. */
  readonly event_create_time: string;
  /** 事件类型 · Event type. 说明通知或上报的是哪种事件。 Tells which kind of event is notified or reported. Documented: `CHECK.SUCCESS`. */
  readonly event_type: Open<"CHECK.SUCCESS">;
  /** 通知加密算法 · Notification cipher. 说明通知密文所用的加密算法。 Tells the cipher of the encrypted notification data. Documented: `AEAD_AES_256_GCM`. */
  readonly event_algorithm: Open<"AEAD_AES_256_GCM">;
  /** 加密随机串 · Encryption nonce. */
  readonly event_nonce: string;
  /** 附加认证数据 · Associated data. */
  readonly event_associated_data?: string;
  /** 通知密文 · Notification ciphertext. 由 SDK 用 APIv3 密钥解密，得到订单对象。 The SDK decrypts it with the APIv3 key; you get the order object. Arrives encrypted with the APIv3 key; this is what it opens to. */
  readonly event_ciphertext: V2NotificationEventCiphertext;
}

/** Resource of `combined-transactions-success`. */
export interface V2CombinedTransactionsSuccessResource {
  /** 返回状态码 · Return status code. APIv2 通信层结果，SUCCESS 或 FAIL；不代表交易成败。 Communication level result of APIv2, SUCCESS or FAIL; says nothing about the trade. */
  readonly return_code: string;
  /** 返回信息 · Return message. 通信失败时说明原因，仅供人工排查。 Explains a communication failure; for people only, do not branch on it. */
  readonly return_msg?: string;
  /** 合单发起方应用ID · Combined order App ID. 合单发起方的应用 ID，与合单商户号绑定。 App ID of the party that starts the combined order, bound to its merchant ID. */
  readonly combine_appid: string;
  /** 合单发起方商户号 · Combined order merchant ID. 发起合单支付的商户号（APIv2）。 Merchant ID that starts the combined order (APIv2). */
  readonly combine_mch_id: string;
  /** 随机字符串 · Nonce. 防止签名被预测的随机串，不超过 32 个字符；请求中由 SDK 生成。 Random string of at most 32 characters; the SDK makes it for requests. */
  readonly nonce_str: string;
  /** 设备信息 · Device information. APIv2 中为设备号文本，v3 中为含设备编号与 IP 的对象。 Device number as text in APIv2; in v3 an object with device ID and IP. */
  readonly device_info?: string;
  /** 合单用户OpenID · Combined order OpenID. 用户在 combine_appid 下的标识。 Identifies the user under combine_appid. */
  readonly combine_openid?: string;
  /** 合单商户订单号 · Combined merchant order number. 合单总订单号，由合单发起方生成，商户号下唯一。 Number of the whole combined order, chosen by its initiator, unique under the merchant ID. */
  readonly combine_out_trade_no: string;
  /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `JSAPI`, `NATIVE`, `APP`, `MWEB`. */
  readonly trade_type: Open<"JSAPI" | "NATIVE" | "APP" | "MWEB">;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type?: string;
  /** 签名 · Signature. APIv2 签名，大写十六进制的 MD5 或 HMAC-SHA256；SDK 负责生成与校验。 APIv2 signature, MD5 or HMAC-SHA256 in upper-case hex; the SDK makes and verifies it. */
  readonly sign: string;
  /** 签名类型 · Signature type. APIv2 签名算法，不填默认 MD5；参与签名，应答通常沿用请求的类型。 APIv2 signature algorithm, MD5 when absent; part of the signed text, answers normally follow the request. */
  readonly sign_type: string;
  /** 业务结果 · Business result. APIv2 业务层结果，SUCCESS 或 FAIL；失败时见 err_code。 Business level result of APIv2, SUCCESS or FAIL; on failure see err_code. */
  readonly result_code: string;
  /** 业务结果描述 · Business result message. */
  readonly result_msg?: string;
  /** 错误代码 · Error code. APIv2 业务失败时返回，SDK 据此抛出错误。 Returned by APIv2 when the business result is a failure; the SDK throws an error from it. */
  readonly err_code?: string;
  /** 错误描述 · Error description. APIv2 业务失败时返回的文字说明。 Text returned by APIv2 when the business result is a failure. */
  readonly err_code_des?: string;
  /** 子订单列表 · Sub-orders. 在线上是 JSON 字符串，SDK 负责编码与解码，读写均为对象。 A JSON string on the wire; the SDK encodes and decodes it, you read and write objects. Travels as JSON text; here it is decoded. */
  readonly sub_order_list: V2NotificationSubOrderList;
}

export interface V2NotificationData {
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id: readonly string[];
}

export interface V2NotificationEventCiphertext {
  /** 状态 · State. 表示单据、批次或授权当前所处的状态，取值随产品不同，由微信支付返回。 Tells where the order, stock or authorisation stands; values differ by product, set by WeChat Pay. */
  readonly state?: string;
  /** 服务ID · Service ID. 支付分服务的编号，审核通过后由微信支付分配；免密支付中为数字。 Number of the PayScore service, assigned by WeChat Pay on approval; numeric in password-free contracts. */
  readonly service_id?: string;
  /** 商户单号 · Merchant order number. 由商户自定，商户内唯一；重试须用同一单号和同样内容。 Set by the merchant, unique per merchant; retry with the same number and content. */
  readonly out_order_no?: string;
  /** 微信侧订单号 · WeChat order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. */
  readonly order_id?: string;
  /** 商品名称 · Goods name. 展示给用户或印在发票上的商品名称。 Name shown to the user or printed on the fapiao. */
  readonly goods_name?: string;
  /** 是否归还 · Whether returned. */
  readonly returned?: string;
  /** 房间信息 · Room. */
  readonly room?: string;
  /** 是否入住 · Checked in. */
  readonly checked_in?: string;
  /** 开始时间 · Start time. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. */
  readonly start_time?: string;
  /** 押金金额 · Deposit amount. 单位为分的整数。 Integer, in fen. */
  readonly deposit_amount?: string;
  /** 完结凭证 · Finish ticket. 由微信支付返回，完结该订单时原样传入。 Returned by WeChat Pay; pass it back when completing that order. */
  readonly finish_ticket?: string;
}

export interface V2NotificationOrder {
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. */
  readonly mch_id: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 订单总金额 · Order total. 整数，单位为分，由商户填写；沙箱中金额决定测试用例。 Integer digits, in fen; given by the merchant; in the sandbox it selects the test case. */
  readonly total_fee: number;
  /** 现金支付金额 · Cash paid. 用户实际现金支付的部分，不含代金券；整数，单位为分。 What the user paid in cash, without coupons. Integer, in fen. */
  readonly cash_fee: number;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
  /** 支付完成时间 · Payment completion time. APIv2 中为北京时间 yyyyMMddHHmmss，v3 通知中为 RFC 3339，由微信支付返回。 Beijing time as yyyyMMddHHmmss in APIv2, RFC 3339 in v3 notifications; set by WeChat Pay. */
  readonly time_end: string;
}

export interface V2NotificationReqInfo {
  /** 商户退款单号 · Merchant refund number. 由商户自定，64 个以内字符，商户内唯一；同一单号同样内容只退一次。 Set by the merchant: up to 64 characters, unique per merchant; one number refunds only once. */
  readonly out_refund_no: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 退款资金来源 · Refund funding account. 表示退款从哪个账户出资，由商户选择或由微信支付返回。 Tells which account funds the refund; chosen by the merchant or returned by WeChat Pay. */
  readonly refund_account: string;
  /** 退款金额 · Refund amount. 整数，单位为分；APIv2 中为十进制数字文本。 Integer, in fen; digits as text in APIv2. */
  readonly refund_fee: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. */
  readonly refund_id: string;
  /** 退款入账账户 · Refund receiving account. */
  readonly refund_recv_accout?: string;
  /** 退款发起来源 · Refund request source. 表示退款由接口还是商户平台发起，由微信支付返回。 Tells whether the API or the merchant platform started the refund; set by WeChat Pay. Documented: `API`, `VENDOR_PLATFORM`. */
  readonly refund_request_source?: Open<"API" | "VENDOR_PLATFORM">;
  /** 退款状态 · Refund status. 表示退款的结果，由微信支付在通知中返回。 Tells the outcome of the refund; sent by WeChat Pay in the notification. Documented: `SUCCESS`, `CHANGE`, `REFUNDCLOSE`. */
  readonly refund_status: Open<"SUCCESS" | "CHANGE" | "REFUNDCLOSE">;
  /** 应结退款金额 · Settlement refund amount. 整数，单位为分，去掉非充值代金券后的退款金额，由微信支付返回。 Integer digits, in fen; refund without non-prepaid coupons, set by WeChat Pay. */
  readonly settlement_refund_fee?: string;
  /** 应结订单金额 · Settlement order amount. 整数，单位为分，去掉非充值代金券后的订单金额，由微信支付返回。 Integer digits, in fen; order amount without non-prepaid coupons, set by WeChat Pay. */
  readonly settlement_total_fee?: string;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. */
  readonly success_time?: string;
  /** 订单总金额 · Order total. 整数，单位为分，由商户填写；沙箱中金额决定测试用例。 Integer digits, in fen; given by the merchant; in the sandbox it selects the test case. */
  readonly total_fee: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id: string;
  /** 现金退款金额 · Cash refunded. 退回给用户的现金部分，不含代金券；整数，单位为分。 Cash returned to the user, without coupons. Integer, in fen. */
  readonly cash_refund_fee: string;
}

export interface V2NotificationSubOrderList {
  /** 子订单数量 · Number of sub-orders. */
  readonly order_num: number;
  /** 子订单列表 · Sub-orders. */
  readonly order_list: readonly V2NotificationOrder[];
}

export interface V2NotificationTransactionIdList {
  /** 交易单号数据 · Transaction numbers. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data: V2NotificationData;
}

/** Resource (direct) of `pap-contract-state-changed`. */
export interface V2PapContractStateChangedDirectResource {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. */
  readonly mch_id: string;
  /** 签约协议号 · Contract code. 商户侧的签约协议号，由商户生成，用于查询与解约。 Contract number on the merchant's side, chosen by the merchant; used to query and terminate. */
  readonly contract_code: string;
  /** 模板或计划ID · Plan ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 签名 · Signature. APIv2 签名，大写十六进制的 MD5 或 HMAC-SHA256；SDK 负责生成与校验。 APIv2 signature, MD5 or HMAC-SHA256 in upper-case hex; the SDK makes and verifies it. */
  readonly sign: string;
  /** 签约变更类型 · Contract change type. 枚举，签约或解约。 Enumeration: contract signed or terminated. Documented: `ADD`, `DELETE`. */
  readonly change_type: Open<"ADD" | "DELETE">;
  /** 签约或解约时间 · Contract change time. 操作发生的时间；v3 通常为 RFC 3339，v2 通知按原样字符串处理。 When it happened; normally RFC 3339 in v3, an opaque string in v2. */
  readonly operate_time: string;
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
  /** 协议到期时间 · Contract expiry time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. */
  readonly contract_expired_time?: string;
  /** 解约方式 · Termination mode. 枚举，由用户、商户、客服或系统解约；APIv2 为数字。 Enumeration: terminated by user, merchant, customer service or system; a number in APIv2. Documented: `1`, `2`, `3`, `4`, `5`, `6`, `7`. */
  readonly contract_termination_mode?: Open<"1" | "2" | "3" | "4" | "5" | "6" | "7">;
  /** 签约请求序列号 · Signing request serial. 每次签约请求的序列号，由商户生成。 Serial number of each signing request, chosen by the merchant. */
  readonly request_serial: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid?: string;
  /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名，由商户填写。 Name of the user's account at the merchant, shown on the signing page; given by the merchant. */
  readonly contract_display_account?: string;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. Digits. Documented: `0`, `1`. */
  readonly contract_state?: string;
  /** 协议签约时间 · Contract signing time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. */
  readonly contract_signed_time?: string;
  /** 解约时间 · Contract termination time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. */
  readonly contract_terminated_time?: string;
  /** 解约备注 · Termination remark. 解约原因说明，商户解约时由商户填写。 Reason of the termination; given by the merchant when it terminates. */
  readonly contract_termination_remark?: string;
  /** Never in this shape. */
  readonly sub_mch_id?: undefined;
  /** Never in this shape. */
  readonly sub_openid?: undefined;
  /** Never in this shape. */
  readonly sub_appid?: undefined;
}

/** Resource (partner) of `pap-contract-state-changed`. */
export interface V2PapContractStateChangedPartnerResource {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. */
  readonly mch_id: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号（APIv2 写法），服务商模式必填，由微信支付分配。 Merchant ID of the sub-merchant in APIv2, required in partner mode, assigned by WeChat Pay. */
  readonly sub_mch_id: string;
  /** 签约协议号 · Contract code. 商户侧的签约协议号，由商户生成，用于查询与解约。 Contract number on the merchant's side, chosen by the merchant; used to query and terminate. */
  readonly contract_code: string;
  /** 模板或计划ID · Plan ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
  readonly sub_openid?: string;
  /** 签名 · Signature. APIv2 签名，大写十六进制的 MD5 或 HMAC-SHA256；SDK 负责生成与校验。 APIv2 signature, MD5 or HMAC-SHA256 in upper-case hex; the SDK makes and verifies it. */
  readonly sign: string;
  /** 签约变更类型 · Contract change type. 枚举，签约或解约。 Enumeration: contract signed or terminated. Documented: `ADD`, `DELETE`. */
  readonly change_type: Open<"ADD" | "DELETE">;
  /** 签约或解约时间 · Contract change time. 操作发生的时间；v3 通常为 RFC 3339，v2 通知按原样字符串处理。 When it happened; normally RFC 3339 in v3, an opaque string in v2. */
  readonly operate_time: string;
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
  /** 协议到期时间 · Contract expiry time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. */
  readonly contract_expired_time?: string;
  /** 解约方式 · Termination mode. 枚举，由用户、商户、客服或系统解约；APIv2 为数字。 Enumeration: terminated by user, merchant, customer service or system; a number in APIv2. Documented: `1`, `2`, `3`, `4`, `5`, `6`, `7`. */
  readonly contract_termination_mode?: Open<"1" | "2" | "3" | "4" | "5" | "6" | "7">;
  /** 签约请求序列号 · Signing request serial. 每次签约请求的序列号，由商户生成。 Serial number of each signing request, chosen by the merchant. */
  readonly request_serial: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid?: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名，由商户填写。 Name of the user's account at the merchant, shown on the signing page; given by the merchant. */
  readonly contract_display_account?: string;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. Digits. Documented: `0`, `1`. */
  readonly contract_state?: string;
  /** 协议签约时间 · Contract signing time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. */
  readonly contract_signed_time?: string;
  /** 解约时间 · Contract termination time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. */
  readonly contract_terminated_time?: string;
  /** 解约备注 · Termination remark. 解约原因说明，商户解约时由商户填写。 Reason of the termination; given by the merchant when it terminates. */
  readonly contract_termination_remark?: string;
}

/** Resource (direct) of `payment-success`. */
export interface V2PaymentSuccessDirectResource {
  /** 返回状态码 · Return status code. APIv2 通信层结果，SUCCESS 或 FAIL；不代表交易成败。 Communication level result of APIv2, SUCCESS or FAIL; says nothing about the trade. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 业务结果 · Business result. APIv2 业务层结果，SUCCESS 或 FAIL；失败时见 err_code。 Business level result of APIv2, SUCCESS or FAIL; on failure see err_code. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. */
  readonly mch_id: string;
  /** 随机字符串 · Nonce. 防止签名被预测的随机串，不超过 32 个字符；请求中由 SDK 生成。 Random string of at most 32 characters; the SDK makes it for requests. */
  readonly nonce_str: string;
  /** 签名 · Signature. APIv2 签名，大写十六进制的 MD5 或 HMAC-SHA256；SDK 负责生成与校验。 APIv2 signature, MD5 or HMAC-SHA256 in upper-case hex; the SDK makes and verifies it. */
  readonly sign: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 是否关注公众号 · Follows the official account. Y 表示已关注，N 表示未关注。 Y for following, N for not following. Documented: `Y`, `N`. */
  readonly is_subscribe: Open<"Y" | "N">;
  /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `JSAPI`, `NATIVE`, `APP`, `MWEB`, `PAP`. */
  readonly trade_type: Open<"JSAPI" | "NATIVE" | "APP" | "MWEB" | "PAP">;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type: string;
  /** 订单总金额 · Order total. 整数，单位为分，由商户填写；沙箱中金额决定测试用例。 Integer digits, in fen; given by the merchant; in the sandbox it selects the test case. */
  readonly total_fee: string;
  /** 货币类型 · Currency. 三位货币代码，人民币为 CNY；停车扩展支付中为费用类型枚举。 Three-letter currency code, CNY for yuan; an enumerated kind of fee in parking. */
  readonly fee_type?: string;
  /** 代金券总金额 · Total coupon amount. 订单中代金券抵扣的总额；整数，单位为分。 Sum that coupons took off the order. Integer, in fen. */
  readonly coupon_fee?: string;
  /** 代金券使用数量 · Coupons used. */
  readonly coupon_count?: string;
  /** 第n张代金券类型 · Coupon n type. 充值或非充值代金券，n 从 0 开始。 Prefunded coupon or not; n counts from 0. The values of `coupon_type_0`, by index. */
  readonly coupon_type_$n?: readonly string[];
  /** 第n张代金券ID · Coupon n ID. 微信支付生成的代金券编号，n 从 0 开始。 Coupon number assigned by WeChat Pay; n counts from 0. The values of `coupon_id_0`, by index. */
  readonly coupon_id_$n?: readonly string[];
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
  /** 支付完成时间 · Payment completion time. APIv2 中为北京时间 yyyyMMddHHmmss，v3 通知中为 RFC 3339，由微信支付返回。 Beijing time as yyyyMMddHHmmss in APIv2, RFC 3339 in v3 notifications; set by WeChat Pay. */
  readonly time_end: string;
  /** Never in this shape. */
  readonly sub_mch_id?: undefined;
  /** Never in this shape. */
  readonly sub_appid?: undefined;
  /** Never in this shape. */
  readonly contract_id?: undefined;
  /** Never in this shape. */
  readonly user_repaid?: undefined;
  /** Never in this shape. */
  readonly trade_state?: undefined;
}

/** Resource (pap) of `payment-success`. */
export interface V2PaymentSuccessPapResource {
  /** 返回状态码 · Return status code. APIv2 通信层结果，SUCCESS 或 FAIL；不代表交易成败。 Communication level result of APIv2, SUCCESS or FAIL; says nothing about the trade. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 业务结果 · Business result. APIv2 业务层结果，SUCCESS 或 FAIL；失败时见 err_code。 Business level result of APIv2, SUCCESS or FAIL; on failure see err_code. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. */
  readonly mch_id: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号（APIv2 写法），服务商模式必填，由微信支付分配。 Merchant ID of the sub-merchant in APIv2, required in partner mode, assigned by WeChat Pay. */
  readonly sub_mch_id?: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 随机字符串 · Nonce. 防止签名被预测的随机串，不超过 32 个字符；请求中由 SDK 生成。 Random string of at most 32 characters; the SDK makes it for requests. */
  readonly nonce_str: string;
  /** 签名 · Signature. APIv2 签名，大写十六进制的 MD5 或 HMAC-SHA256；SDK 负责生成与校验。 APIv2 signature, MD5 or HMAC-SHA256 in upper-case hex; the SDK makes and verifies it. */
  readonly sign: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 是否关注公众号 · Follows the official account. Y 表示已关注，N 表示未关注。 Y for following, N for not following. Documented: `Y`, `N`. */
  readonly is_subscribe?: Open<"Y" | "N">;
  /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `JSAPI`, `NATIVE`, `APP`, `MWEB`, `PAP`. */
  readonly trade_type?: Open<"JSAPI" | "NATIVE" | "APP" | "MWEB" | "PAP">;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type: string;
  /** 订单总金额 · Order total. 整数，单位为分，由商户填写；沙箱中金额决定测试用例。 Integer digits, in fen; given by the merchant; in the sandbox it selects the test case. */
  readonly total_fee: string;
  /** 货币类型 · Currency. 三位货币代码，人民币为 CNY；停车扩展支付中为费用类型枚举。 Three-letter currency code, CNY for yuan; an enumerated kind of fee in parking. */
  readonly fee_type?: string;
  /** 代金券总金额 · Total coupon amount. 订单中代金券抵扣的总额；整数，单位为分。 Sum that coupons took off the order. Integer, in fen. */
  readonly coupon_fee?: string;
  /** 代金券使用数量 · Coupons used. */
  readonly coupon_count?: string;
  /** 第n张代金券类型 · Coupon n type. 充值或非充值代金券，n 从 0 开始。 Prefunded coupon or not; n counts from 0. The values of `coupon_type_0`, by index. */
  readonly coupon_type_$n?: readonly string[];
  /** 第n张代金券ID · Coupon n ID. 微信支付生成的代金券编号，n 从 0 开始。 Coupon number assigned by WeChat Pay; n counts from 0. The values of `coupon_id_0`, by index. */
  readonly coupon_id_$n?: readonly string[];
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
  /** 支付完成时间 · Payment completion time. APIv2 中为北京时间 yyyyMMddHHmmss，v3 通知中为 RFC 3339，由微信支付返回。 Beijing time as yyyyMMddHHmmss in APIv2, RFC 3339 in v3 notifications; set by WeChat Pay. */
  readonly time_end?: string;
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
  /** 用户是否已还款 · Repaid by user. Y 表示用户已还款，N 表示未还款。 Y once the user has repaid, N otherwise. Documented: `Y`, `N`. */
  readonly user_repaid?: Open<"Y" | "N">;
  /** 交易状态 · Trade state. 表示订单是否已支付、关闭、撤销或转入退款，由微信支付返回。 Tells whether the order is paid, closed, reversed or refunded; set by WeChat Pay. Documented: `SUCCESS`, `PAY_FAIL`. */
  readonly trade_state?: Open<"SUCCESS" | "PAY_FAIL">;
}

/** Resource (partner) of `payment-success`. */
export interface V2PaymentSuccessPartnerResource {
  /** 返回状态码 · Return status code. APIv2 通信层结果，SUCCESS 或 FAIL；不代表交易成败。 Communication level result of APIv2, SUCCESS or FAIL; says nothing about the trade. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 业务结果 · Business result. APIv2 业务层结果，SUCCESS 或 FAIL；失败时见 err_code。 Business level result of APIv2, SUCCESS or FAIL; on failure see err_code. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. */
  readonly mch_id: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号（APIv2 写法），服务商模式必填，由微信支付分配。 Merchant ID of the sub-merchant in APIv2, required in partner mode, assigned by WeChat Pay. */
  readonly sub_mch_id: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 随机字符串 · Nonce. 防止签名被预测的随机串，不超过 32 个字符；请求中由 SDK 生成。 Random string of at most 32 characters; the SDK makes it for requests. */
  readonly nonce_str: string;
  /** 签名 · Signature. APIv2 签名，大写十六进制的 MD5 或 HMAC-SHA256；SDK 负责生成与校验。 APIv2 signature, MD5 or HMAC-SHA256 in upper-case hex; the SDK makes and verifies it. */
  readonly sign: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 是否关注公众号 · Follows the official account. Y 表示已关注，N 表示未关注。 Y for following, N for not following. Documented: `Y`, `N`. */
  readonly is_subscribe: Open<"Y" | "N">;
  /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `JSAPI`, `NATIVE`, `APP`, `MWEB`, `PAP`. */
  readonly trade_type: Open<"JSAPI" | "NATIVE" | "APP" | "MWEB" | "PAP">;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type: string;
  /** 订单总金额 · Order total. 整数，单位为分，由商户填写；沙箱中金额决定测试用例。 Integer digits, in fen; given by the merchant; in the sandbox it selects the test case. */
  readonly total_fee: string;
  /** 货币类型 · Currency. 三位货币代码，人民币为 CNY；停车扩展支付中为费用类型枚举。 Three-letter currency code, CNY for yuan; an enumerated kind of fee in parking. */
  readonly fee_type?: string;
  /** 代金券总金额 · Total coupon amount. 订单中代金券抵扣的总额；整数，单位为分。 Sum that coupons took off the order. Integer, in fen. */
  readonly coupon_fee?: string;
  /** 代金券使用数量 · Coupons used. */
  readonly coupon_count?: string;
  /** 第n张代金券类型 · Coupon n type. 充值或非充值代金券，n 从 0 开始。 Prefunded coupon or not; n counts from 0. The values of `coupon_type_0`, by index. */
  readonly coupon_type_$n?: readonly string[];
  /** 第n张代金券ID · Coupon n ID. 微信支付生成的代金券编号，n 从 0 开始。 Coupon number assigned by WeChat Pay; n counts from 0. The values of `coupon_id_0`, by index. */
  readonly coupon_id_$n?: readonly string[];
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
  /** 支付完成时间 · Payment completion time. APIv2 中为北京时间 yyyyMMddHHmmss，v3 通知中为 RFC 3339，由微信支付返回。 Beijing time as yyyyMMddHHmmss in APIv2, RFC 3339 in v3 notifications; set by WeChat Pay. */
  readonly time_end: string;
  /** Never in this shape. */
  readonly contract_id?: undefined;
  /** Never in this shape. */
  readonly user_repaid?: undefined;
  /** Never in this shape. */
  readonly trade_state?: undefined;
}

/** Resource (direct) of `refund-processed`. */
export interface V2RefundProcessedDirectResource {
  /** 返回状态码 · Return status code. APIv2 通信层结果，SUCCESS 或 FAIL；不代表交易成败。 Communication level result of APIv2, SUCCESS or FAIL; says nothing about the trade. */
  readonly return_code: string;
  /** 返回信息 · Return message. 通信失败时说明原因，仅供人工排查。 Explains a communication failure; for people only, do not branch on it. */
  readonly return_msg?: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. */
  readonly mch_id: string;
  /** 随机字符串 · Nonce. 防止签名被预测的随机串，不超过 32 个字符；请求中由 SDK 生成。 Random string of at most 32 characters; the SDK makes it for requests. */
  readonly nonce_str: string;
  /** 退款加密信息 · Encrypted refund information. 以 AES-256-ECB 加密的退款详情，由 SDK 用 APIv2 密钥解密。 Refund details in AES-256-ECB; the SDK decrypts them with the APIv2 key. Arrives encrypted with the APIv2 key; this is what it opens to. */
  readonly req_info: V2NotificationReqInfo;
  /** Never in this shape. */
  readonly sub_mch_id?: undefined;
  /** Never in this shape. */
  readonly sub_appid?: undefined;
}

/** Resource (partner) of `refund-processed`. */
export interface V2RefundProcessedPartnerResource {
  /** 返回状态码 · Return status code. APIv2 通信层结果，SUCCESS 或 FAIL；不代表交易成败。 Communication level result of APIv2, SUCCESS or FAIL; says nothing about the trade. */
  readonly return_code: string;
  /** 返回信息 · Return message. 通信失败时说明原因，仅供人工排查。 Explains a communication failure; for people only, do not branch on it. */
  readonly return_msg?: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. */
  readonly mch_id: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号（APIv2 写法），服务商模式必填，由微信支付分配。 Merchant ID of the sub-merchant in APIv2, required in partner mode, assigned by WeChat Pay. */
  readonly sub_mch_id: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 随机字符串 · Nonce. 防止签名被预测的随机串，不超过 32 个字符；请求中由 SDK 生成。 Random string of at most 32 characters; the SDK makes it for requests. */
  readonly nonce_str: string;
  /** 退款加密信息 · Encrypted refund information. 以 AES-256-ECB 加密的退款详情，由 SDK 用 APIv2 密钥解密。 Refund details in AES-256-ECB; the SDK decrypts them with the APIv2 key. Arrives encrypted with the APIv2 key; this is what it opens to. */
  readonly req_info: V2NotificationReqInfo;
}

/** Resource of `TRANSACTION.FAIL`. */
export interface V2TransactionFailResource {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. */
  readonly mch_id: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 签名算法 · Signing algorithm. 枚举，证书、账单、v3 通知为对称加密算法；免押 v2 通知为签名算法。 Enumeration: symmetric cipher of certificate, bill or notification; in deposit-free v2 notifications the signing algorithm. Documented: `HMAC-SHA256`. */
  readonly algorithm: Open<"HMAC-SHA256">;
  /** 随机字符串 · Nonce. 防止签名被预测的随机串，不超过 32 个字符；请求中由 SDK 生成。 Random string of at most 32 characters; the SDK makes it for requests. */
  readonly nonce_str: string;
  /** 签名 · Signature. APIv2 签名，大写十六进制的 MD5 或 HMAC-SHA256；SDK 负责生成与校验。 APIv2 signature, MD5 or HMAC-SHA256 in upper-case hex; the SDK makes and verifies it. */
  readonly sign: string;
  /** 通知ID · Notification ID. 由微信支付生成，同一通知重发时可用于去重。 Assigned by WeChat Pay; use it to drop repeated deliveries. */
  readonly event_id: string;
  /** 通知创建时间 · Notification creation time. 通知产生的时间，按返回的字符串原样使用。 When the notification was created; use the string as returned. */
  readonly event_create_time: string;
  /** 事件类型 · Event type. 说明通知或上报的是哪种事件。 Tells which kind of event is notified or reported. Documented: `TRANSACTION.FAIL`. */
  readonly event_type: Open<"TRANSACTION.FAIL">;
  /** 通知加密算法 · Notification cipher. 说明通知密文所用的加密算法。 Tells the cipher of the encrypted notification data. Documented: `AEAD_AES_256_GCM`. */
  readonly event_algorithm: Open<"AEAD_AES_256_GCM">;
  /** 加密随机串 · Encryption nonce. */
  readonly event_nonce: string;
  /** 附加认证数据 · Associated data. */
  readonly event_associated_data?: string;
  /** 通知密文 · Notification ciphertext. 由 SDK 用 APIv3 密钥解密，得到订单对象。 The SDK decrypts it with the APIv3 key; you get the order object. Arrives encrypted with the APIv3 key; this is what it opens to. */
  readonly event_ciphertext: V2TransactionFailResourceEventCiphertext;
}

export interface V2TransactionFailResourceEventCiphertext {
  /** 状态 · State. 表示单据、批次或授权当前所处的状态，取值随产品不同，由微信支付返回。 Tells where the order, stock or authorisation stands; values differ by product, set by WeChat Pay. */
  readonly state?: string;
  /** 服务ID · Service ID. 支付分服务的编号，审核通过后由微信支付分配；免密支付中为数字。 Number of the PayScore service, assigned by WeChat Pay on approval; numeric in password-free contracts. */
  readonly service_id?: string;
  /** 商户单号 · Merchant order number. 由商户自定，商户内唯一；重试须用同一单号和同样内容。 Set by the merchant, unique per merchant; retry with the same number and content. */
  readonly out_order_no?: string;
  /** 微信侧订单号 · WeChat order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. */
  readonly order_id?: string;
  /** 商品名称 · Goods name. 展示给用户或印在发票上的商品名称。 Name shown to the user or printed on the fapiao. */
  readonly goods_name?: string;
  /** 是否归还 · Whether returned. */
  readonly returned?: string;
  /** 房间信息 · Room. */
  readonly room?: string;
  /** 是否入住 · Checked in. */
  readonly checked_in?: string;
  /** 开始时间 · Start time. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. */
  readonly start_time?: string;
  /** 押金金额 · Deposit amount. 单位为分的整数。 Integer, in fen. */
  readonly deposit_amount?: string;
  /** 总金额 · Total amount. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount?: string;
  /** 结束时间 · End time. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. */
  readonly end_time?: string;
  /** 完结交易单号 · Finish transaction ID. 由微信支付生成，完结时扣款产生的交易单号。 Assigned by WeChat Pay; number of the transaction that collects on completion. */
  readonly finish_transaction_id?: string;
}

/** Resource of `TRANSACTION.SUCCESS`. */
export interface V2TransactionSuccessResource {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. */
  readonly mch_id: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 签名算法 · Signing algorithm. 枚举，证书、账单、v3 通知为对称加密算法；免押 v2 通知为签名算法。 Enumeration: symmetric cipher of certificate, bill or notification; in deposit-free v2 notifications the signing algorithm. Documented: `HMAC-SHA256`. */
  readonly algorithm: Open<"HMAC-SHA256">;
  /** 随机字符串 · Nonce. 防止签名被预测的随机串，不超过 32 个字符；请求中由 SDK 生成。 Random string of at most 32 characters; the SDK makes it for requests. */
  readonly nonce_str: string;
  /** 签名 · Signature. APIv2 签名，大写十六进制的 MD5 或 HMAC-SHA256；SDK 负责生成与校验。 APIv2 signature, MD5 or HMAC-SHA256 in upper-case hex; the SDK makes and verifies it. */
  readonly sign: string;
  /** 通知ID · Notification ID. 由微信支付生成，同一通知重发时可用于去重。 Assigned by WeChat Pay; use it to drop repeated deliveries. */
  readonly event_id: string;
  /** 通知创建时间 · Notification creation time. 通知产生的时间，按返回的字符串原样使用。 When the notification was created; use the string as returned. */
  readonly event_create_time: string;
  /** 事件类型 · Event type. 说明通知或上报的是哪种事件。 Tells which kind of event is notified or reported. Documented: `TRANSACTION.SUCCESS`. */
  readonly event_type: Open<"TRANSACTION.SUCCESS">;
  /** 通知加密算法 · Notification cipher. 说明通知密文所用的加密算法。 Tells the cipher of the encrypted notification data. Documented: `AEAD_AES_256_GCM`. */
  readonly event_algorithm: Open<"AEAD_AES_256_GCM">;
  /** 加密随机串 · Encryption nonce. */
  readonly event_nonce: string;
  /** 附加认证数据 · Associated data. */
  readonly event_associated_data?: string;
  /** 通知密文 · Notification ciphertext. 由 SDK 用 APIv3 密钥解密，得到订单对象。 The SDK decrypts it with the APIv3 key; you get the order object. Arrives encrypted with the APIv3 key; this is what it opens to. */
  readonly event_ciphertext: V2TransactionFailResourceEventCiphertext;
}

/** Resource of `transactions-risk-occurred`. */
export interface V2TransactionsRiskOccurredResource {
  /** 返回状态码 · Return status code. APIv2 通信层结果，SUCCESS 或 FAIL；不代表交易成败。 Communication level result of APIv2, SUCCESS or FAIL; says nothing about the trade. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. 通信失败时说明原因，仅供人工排查。 Explains a communication failure; for people only, do not branch on it. */
  readonly return_msg?: string;
  /** 签名类型 · Signature type. APIv2 签名算法，不填默认 MD5；参与签名，应答通常沿用请求的类型。 APIv2 signature algorithm, MD5 when absent; part of the signed text, answers normally follow the request. Documented: `HMAC-SHA256`. */
  readonly sign_type: Open<"HMAC-SHA256">;
  /** 签名 · Signature. APIv2 签名，大写十六进制的 MD5 或 HMAC-SHA256；SDK 负责生成与校验。 APIv2 signature, MD5 or HMAC-SHA256 in upper-case hex; the SDK makes and verifies it. */
  readonly sign: string;
  /** 随机字符串 · Nonce. 防止签名被预测的随机串，不超过 32 个字符；请求中由 SDK 生成。 Random string of at most 32 characters; the SDK makes it for requests. */
  readonly nonce_str: string;
  /** 风险事件码 · Risk event code. 由微信支付生成，标识一次风险事件。 Assigned by WeChat Pay; identifies one risk event. */
  readonly event_code: string;
  /** 风险等级 · Risk level. 表示风险的高低，由微信支付返回；上报时由商户判定。 Tells how high the risk is; set by WeChat Pay, or by the merchant when reporting. Documented: `LOW`, `MEDIUM`, `HIGH`. */
  readonly risk_level: Open<"LOW" | "MEDIUM" | "HIGH">;
  /** 风险等级描述 · Risk level description. */
  readonly risk_level_desc: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. */
  readonly mch_id: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号（APIv2 写法），服务商模式必填，由微信支付分配。 Merchant ID of the sub-merchant in APIv2, required in partner mode, assigned by WeChat Pay. */
  readonly sub_mch_id: string;
  /** 微信支付订单号列表 · WeChat Pay transaction IDs. 在线上是 JSON 字符串，SDK 负责编码与解码，读写均为对象。 A JSON string on the wire; the SDK encodes and decodes it, you read and write objects. Travels as JSON text; here it is decoded. */
  readonly transaction_id_list: V2NotificationTransactionIdList;
}

/** Resource of `vehicle-state-changed-for-parking`. */
export interface V2VehicleStateChangedForParkingResource {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. */
  readonly mch_id: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号（APIv2 写法），服务商模式必填，由微信支付分配。 Merchant ID of the sub-merchant in APIv2, required in partner mode, assigned by WeChat Pay. */
  readonly sub_mch_id?: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 随机字符串 · Nonce. 防止签名被预测的随机串，不超过 32 个字符；请求中由 SDK 生成。 Random string of at most 32 characters; the SDK makes it for requests. */
  readonly nonce_str: string;
  /** 签名类型 · Signature type. APIv2 签名算法，不填默认 MD5；参与签名，应答通常沿用请求的类型。 APIv2 signature algorithm, MD5 when absent; part of the signed text, answers normally follow the request. Documented: `HMAC-SHA256`. */
  readonly sign_type: Open<"HMAC-SHA256">;
  /** 签名 · Signature. APIv2 签名，大写十六进制的 MD5 或 HMAC-SHA256；SDK 负责生成与校验。 APIv2 signature, MD5 or HMAC-SHA256 in upper-case hex; the SDK makes and verifies it. */
  readonly sign: string;
  /** 车牌号 · Plate number. 车辆的完整车牌号，含省份简称。 Full number plate of the vehicle, with the province character. */
  readonly plate_number: string;
  /** 车牌事件类型 · Plate event type. 表示车牌服务恢复正常或被拦截，由微信支付返回。 Tells whether the plate became normal or blocked; set by WeChat Pay. Documented: `NORMAL`, `BLOCKED`. */
  readonly vehicle_event_type?: Open<"NORMAL" | "BLOCKED">;
  /** 车牌事件说明 · Plate event description. 说明车牌被拦截的原因，如欠费，由微信支付返回。 Tells why the plate was blocked, such as overdue fees; set by WeChat Pay. Documented: `OVERDUE`, `REMOVE`, `PAUSE`. */
  readonly vehicle_event_des?: Open<"OVERDUE" | "REMOVE" | "PAUSE">;
  /** 扣款发起方式 · Deduction mode. 说明由商户主动发起还是由微信自动扣款。 Tells whether the merchant starts the deduction or WeChat deducts automatically. Documented: `PROACTIVE`, `AUTOPAY`. */
  readonly deduct_mode?: Open<"PROACTIVE" | "AUTOPAY">;
  /** 车牌事件创建时间 · Plate event time. 北京时间，格式 yyyyMMddHHmmss，由微信支付返回。 Beijing time, yyyyMMddHHmmss; set by WeChat Pay. */
  readonly vehicle_event_createtime: string;
}
