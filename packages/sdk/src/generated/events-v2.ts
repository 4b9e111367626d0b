// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { Open } from "../chain/options.ts";

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

/** The notifications of APIv2 by their names in the catalogue, which are not on the wire: the SDK tells them by their members. */
export interface EventsV2 {
  readonly "CHECK.FAIL": V2CheckFailNotification;
  readonly "CHECK.SUCCESS": V2CheckSuccessNotification;
  readonly "TRANSACTION.FAIL": V2TransactionFailNotification;
  readonly "TRANSACTION.SUCCESS": V2TransactionSuccessNotification;
  readonly "combined-transactions-success": V2CombinedTransactionsSuccessNotification;
  readonly "pap-contract-state-changed": V2PapContractStateChangedNotification;
  readonly "payment-success": V2PaymentSuccessNotification;
  readonly "refund-processed": V2RefundProcessedNotification;
  readonly "transactions-risk-occurred": V2TransactionsRiskOccurredNotification;
  readonly "vehicle-state-changed-for-parking": V2VehicleStateChangedForParkingNotification;
}

/**
 * 用户确认订单失败回调通知 · A user's confirmation of an order failed
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_7&index=7
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_7&index=6
 */
export type V2CheckFailNotification = V2CheckFailResource;

/**
 * 用户确认订单成功回调通知 · A user confirmed an order
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_7&index=7
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_7&index=6
 */
export type V2CheckSuccessNotification = V2CheckSuccessResource;

/**
 * 订单支付失败回调通知 · The payment of an order failed
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_8&index=8
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_8&index=7
 */
export type V2TransactionFailNotification = V2TransactionFailResource;

/**
 * 订单支付成功回调通知 · An order was paid
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_8&index=8
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_8&index=7
 */
export type V2TransactionSuccessNotification = V2TransactionSuccessResource;

/**
 * 合单支付通知 · A combined order was paid
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_4&index=5
 */
export type V2CombinedTransactionsSuccessNotification = V2CombinedTransactionsSuccessResource;

/**
 * 扣款服务-签约/解约结果通知 · A deduction contract was signed or terminated
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
 * 普通支付通知 · A payment was made
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935221
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937152
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937248
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011938508
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941607
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011936650
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011941306
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011941679
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011984334
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011989262
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987465
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011988376
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985057
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985480
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011989906
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011988207
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011984263
 * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634962
 * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634999
 * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013635250
 * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013636492
 * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013636612
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985484
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011989913
 */
export type V2PaymentSuccessNotification =
  | V2PaymentSuccessDirectResource
  | V2PaymentSuccessPartnerResource
  | V2PaymentSuccessPapResource;

/**
 * 退款结果通知 · A refund was processed
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935223
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937201
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939475
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939959
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011940955
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941681
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011936652
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011941745
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011984153
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011984440
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011989265
 * @see https://pay.weixin.qq.com/doc/v2/partner/4012297550
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985425
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987569
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
 * 事中-风险交易回调通知银行服务商 · A risky transaction was found (bank partner)
 *
 * @see https://pay.weixin.qq.com/doc/v2/institution/4011986354
 */
export type V2TransactionsRiskOccurredNotification = V2TransactionsRiskOccurredResource;

/**
 * 车牌状态变更通知 · The state of a number plate changed
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987424
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011988215
 */
export type V2VehicleStateChangedForParkingNotification = V2VehicleStateChangedForParkingResource;

/** Resource of `CHECK.FAIL`. */
export interface V2CheckFailResource {
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 签名算法 · Signing algorithm. Documented: `HMAC-SHA256`. */
  readonly algorithm: Open<"HMAC-SHA256">;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 通知ID · Notification ID. 由微信支付生成，同一通知重发时可用于去重。 Assigned by WeChat Pay; use it to drop repeated deliveries. */
  readonly event_id: string;
  /** 通知创建时间 · Notification creation time. 通知产生的时间，按返回的字符串原样使用。 When the notification was created; use the string as returned. */
  readonly event_create_time: string;
  /** 事件类型 · Event type. Documented: `CHECK.FAIL`. */
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
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 签名算法 · Signing algorithm. Documented: `HMAC-SHA256`. */
  readonly algorithm: Open<"HMAC-SHA256">;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 通知ID · Notification ID. 由微信支付生成，同一通知重发时可用于去重。 Assigned by WeChat Pay; use it to drop repeated deliveries. */
  readonly event_id: string;
  /** 通知创建时间 · Notification creation time. 通知产生的时间，按返回的字符串原样使用。 When the notification was created; use the string as returned. */
  readonly event_create_time: string;
  /** 事件类型 · Event type. Documented: `CHECK.SUCCESS`. */
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
  /** 返回状态码 · Return status code. */
  readonly return_code: string;
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
  /** 交易类型 · Trade type. Documented: `JSAPI`, `NATIVE`, `APP`, `MWEB`. */
  readonly trade_type: Open<"JSAPI" | "NATIVE" | "APP" | "MWEB">;
  /** 付款银行 · Paying bank. */
  readonly bank_type?: string;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 签名类型 · Signature type. */
  readonly sign_type: string;
  /** 业务结果 · Business result. */
  readonly result_code: string;
  /** 业务结果描述 · Business result message. */
  readonly result_msg?: string;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 子订单列表 · Sub-orders. JSON text on the wire, here decoded. */
  readonly sub_order_list: V2NotificationSubOrderList;
}

export interface V2NotificationData {
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: readonly string[];
}

export interface V2NotificationEventCiphertext {
  /** 状态 · State. */
  readonly state?: string;
  /** 服务ID · Service ID. */
  readonly service_id?: string;
  /** 商户单号 · Merchant order number. */
  readonly out_order_no?: string;
  /** 微信侧订单号 · WeChat order ID. */
  readonly order_id?: string;
  /** 商品名称 · Goods name. */
  readonly goods_name?: string;
  /** 是否归还 · Whether returned. */
  readonly returned?: string;
  /** 房间信息 · Room. */
  readonly room?: string;
  /** 是否入住 · Checked in. */
  readonly checked_in?: string;
  /** 开始时间 · Start time. */
  readonly start_time?: string;
  /** 押金金额 · Deposit amount. */
  readonly deposit_amount?: string;
  /** 完结凭证 · Finish ticket. */
  readonly finish_ticket?: string;
}

export interface V2NotificationOrder {
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 订单总金额 · Order total. */
  readonly total_fee: number;
  /** 现金支付金额 · Cash paid. 用户实际现金支付的部分，不含代金券；整数，单位为分。 What the user paid in cash, without coupons. Integer, in fen. */
  readonly cash_fee: number;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
  /** 支付完成时间 · Payment completion time. APIv2 中为北京时间 yyyyMMddHHmmss，v3 通知中为 RFC 3339。 Beijing time as yyyyMMddHHmmss in APIv2, RFC 3339 in v3 notifications. */
  readonly time_end: string;
}

export interface V2NotificationReqInfo {
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. At most 32 characters. */
  readonly out_trade_no: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. At most 32 characters. */
  readonly refund_id: string;
  /** 商户退款单号 · Merchant refund number. At most 64 characters. */
  readonly out_refund_no: string;
  /** 订单总金额 · Order total. Digits. */
  readonly total_fee: string;
  /** 应结订单金额 · Settlement order amount. 整数，单位为分，去掉非充值代金券后的订单金额。 Integer digits, in fen; order amount without non-prepaid coupons, set by WeChat Pay. Digits. */
  readonly settlement_total_fee?: string;
  /** 退款金额 · Refund amount. Digits. */
  readonly refund_fee: string;
  /** 应结退款金额 · Settlement refund amount. 整数，单位为分，去掉非充值代金券后的退款金额。 Integer digits, in fen; refund without non-prepaid coupons, set by WeChat Pay. Digits. */
  readonly settlement_refund_fee: string;
  /** 退款状态 · Refund status. 表示退款的结果，由微信支付在通知中返回。 Tells the outcome of the refund; sent by WeChat Pay in the notification. At most 16 characters. Documented: `SUCCESS`, `CHANGE`, `REFUNDCLOSE`. */
  readonly refund_status: Open<"SUCCESS" | "CHANGE" | "REFUNDCLOSE">;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. At most 20 characters. */
  readonly success_time?: string;
  /** 退款入账账户 · Refund receiving account. At most 64 characters. */
  readonly refund_recv_accout: string;
  /** 退款资金来源 · Refund funding account. At most 30 characters. Documented: `REFUND_SOURCE_RECHARGE_FUNDS`, `REFUND_SOURCE_UNSETTLED_FUNDS`. */
  readonly refund_account: Open<"REFUND_SOURCE_RECHARGE_FUNDS" | "REFUND_SOURCE_UNSETTLED_FUNDS">;
  /** 退款发起来源 · Refund request source. 表示退款由接口还是商户平台发起。 Tells whether the API or the merchant platform started the refund. At most 30 characters. Documented: `API`, `VENDOR_PLATFORM`. */
  readonly refund_request_source: Open<"API" | "VENDOR_PLATFORM">;
  /** 现金退款金额 · Cash refunded. 退回给用户的现金部分，不含代金券；整数，单位为分。 Cash returned to the user, without coupons. Integer, in fen. Digits. */
  readonly cash_refund_fee: string;
}

export interface V2NotificationSubOrderList {
  /** 子订单数量 · Number of sub-orders. */
  readonly order_num: number;
  /** 子订单列表 · Sub-orders. */
  readonly order_list: readonly V2NotificationOrder[];
}

export interface V2NotificationTransactionIdList {
  /** 交易单号数据 · Transaction numbers. */
  readonly data: V2NotificationData;
}

/** Resource (direct) of `pap-contract-state-changed`. */
export interface V2PapContractStateChangedDirectResource {
  /** 返回状态码 · Return status code. 1–16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. 1–128 characters. */
  readonly return_msg?: string;
  /** 业务结果 · Business result. 1–16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 商户号 · Merchant ID. 1–32 characters. */
  readonly mch_id: string;
  /** 签约协议号 · Contract code. 1–128 characters of `0-9A-Za-z`. */
  readonly contract_code: string;
  /** 模板或计划ID · Plan ID. 1–28 characters. */
  readonly plan_id: string;
  /** 用户标识 · User's OpenID. 1–32 characters. */
  readonly openid: string;
  /** 签名 · Signature. 1–32 characters. */
  readonly sign: string;
  /** 签约变更类型 · Contract change type. 枚举，签约或解约。 Enumeration: contract signed or terminated. 1–32 characters. Documented: `ADD`, `DELETE`. */
  readonly change_type: Open<"ADD" | "DELETE">;
  /** 签约或解约时间 · Contract change time. 操作发生的时间；v3 通常为 RFC 3339，v2 通知按原样字符串处理。 When it happened; normally RFC 3339 in v3, an opaque string in v2. 1–32 characters. */
  readonly operate_time: string;
  /** 委托代扣协议ID · Contract ID. 1–32 characters. */
  readonly contract_id: string;
  /** 协议到期时间 · Contract expiry time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. Present when `change_type` is `ADD`. 1–32 characters. */
  readonly contract_expired_time?: string;
  /** 解约方式 · Termination mode. 枚举，由用户、商户、客服或系统解约；APIv2 为数字。 Enumeration: terminated by user, merchant, customer service or system; a number in APIv2. Digits. Present when `change_type` is `DELETE`. Documented: `1`, `2`, `3`, `4`, `5`, `7`, `6`. */
  readonly contract_termination_mode?: string;
  /** 签约请求序列号 · Signing request serial. Digits. */
  readonly request_serial: string;
  /** 应用ID · App ID. Not on the official pages. */
  readonly appid?: string;
  /** 签约展示账户名 · Displayed contract account. Not on the official pages. */
  readonly contract_display_account?: string;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. Digits. Not on the official pages. Documented: `0`, `1`. */
  readonly contract_state?: string;
  /** 协议签约时间 · Contract signing time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. Not on the official pages. */
  readonly contract_signed_time?: string;
  /** 解约时间 · Contract termination time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. Not on the official pages. */
  readonly contract_terminated_time?: string;
  /** 解约备注 · Termination remark. Not on the official pages. */
  readonly contract_termination_remark?: string;
  readonly sub_mch_id?: undefined;
  readonly sub_openid?: undefined;
  readonly sub_appid?: undefined;
}

/** Resource (partner) of `pap-contract-state-changed`. */
export interface V2PapContractStateChangedPartnerResource {
  /** 返回状态码 · Return status code. 1–16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. 1–128 characters. */
  readonly return_msg?: string;
  /** 业务结果 · Business result. 1–16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 商户号 · Merchant ID. 1–32 characters. */
  readonly mch_id: string;
  /** 子商户号 · Sub-merchant ID. 1–32 characters. */
  readonly sub_mch_id: string;
  /** 签约协议号 · Contract code. 1–128 characters of `0-9A-Za-z`. */
  readonly contract_code: string;
  /** 模板或计划ID · Plan ID. 1–28 characters. */
  readonly plan_id: string;
  /** 用户标识 · User's OpenID. 1–32 characters. */
  readonly openid: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 1–32 characters. */
  readonly sub_openid?: string;
  /** 签名 · Signature. 1–32 characters. */
  readonly sign: string;
  /** 签约变更类型 · Contract change type. 枚举，签约或解约。 Enumeration: contract signed or terminated. 1–32 characters. Documented: `ADD`, `DELETE`. */
  readonly change_type: Open<"ADD" | "DELETE">;
  /** 签约或解约时间 · Contract change time. 操作发生的时间；v3 通常为 RFC 3339，v2 通知按原样字符串处理。 When it happened; normally RFC 3339 in v3, an opaque string in v2. 1–32 characters. */
  readonly operate_time: string;
  /** 委托代扣协议ID · Contract ID. 1–32 characters. */
  readonly contract_id: string;
  /** 协议到期时间 · Contract expiry time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. Present when `change_type` is `ADD`. 1–32 characters. */
  readonly contract_expired_time?: string;
  /** 解约方式 · Termination mode. 枚举，由用户、商户、客服或系统解约；APIv2 为数字。 Enumeration: terminated by user, merchant, customer service or system; a number in APIv2. Digits. Present when `change_type` is `DELETE`. Documented: `1`, `2`, `3`, `4`, `5`, `7`, `6`. */
  readonly contract_termination_mode?: string;
  /** 签约请求序列号 · Signing request serial. Digits. */
  readonly request_serial: string;
  /** 应用ID · App ID. Not on the official pages. */
  readonly appid?: string;
  /** 子商户应用ID · Sub-merchant app ID. Not on the official pages. */
  readonly sub_appid?: string;
  /** 签约展示账户名 · Displayed contract account. Not on the official pages. */
  readonly contract_display_account?: string;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. Digits. Not on the official pages. Documented: `0`, `1`. */
  readonly contract_state?: string;
  /** 协议签约时间 · Contract signing time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. Not on the official pages. */
  readonly contract_signed_time?: string;
  /** 解约时间 · Contract termination time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. Not on the official pages. */
  readonly contract_terminated_time?: string;
  /** 解约备注 · Termination remark. Not on the official pages. */
  readonly contract_termination_remark?: string;
}

/** Resource (direct) of `payment-success`. */
export interface V2PaymentSuccessDirectResource {
  /** 返回状态码 · Return status code. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
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
  /** 签名 · Signature. At most 32 characters. */
  readonly sign: string;
  /** 签名类型 · Signature type. At most 32 characters. Default: `MD5`. */
  readonly sign_type?: string;
  /** 业务结果 · Business result. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. At most 32 characters. */
  readonly err_code?: string;
  /** 错误描述 · Error description. At most 128 characters. */
  readonly err_code_des?: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid: string;
  /** 是否关注公众号 · Follows the official account. Y 表示已关注，N 表示未关注。 Y for following, N for not following. At most 1 character. Documented: `Y`, `N`. */
  readonly is_subscribe: Open<"Y" | "N">;
  /** 交易类型 · Trade type. At most 16 characters. Documented: `JSAPI`, `NATIVE`, `APP`, `MWEB`, `PAP`. */
  readonly trade_type: Open<"JSAPI" | "NATIVE" | "APP" | "MWEB" | "PAP">;
  /** 付款银行 · Paying bank. At most 32 characters. */
  readonly bank_type: string;
  /** 订单总金额 · Order total. Digits. */
  readonly total_fee: string;
  /** 应结订单金额 · Settlement order amount. 整数，单位为分，去掉非充值代金券后的订单金额。 Integer digits, in fen; order amount without non-prepaid coupons, set by WeChat Pay. Digits. */
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
  /** 支付完成时间 · Payment completion time. APIv2 中为北京时间 yyyyMMddHHmmss，v3 通知中为 RFC 3339。 Beijing time as yyyyMMddHHmmss in APIv2, RFC 3339 in v3 notifications. At most 14 characters. `yyyyMMddHHmmss`. */
  readonly time_end: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  readonly sub_appid?: undefined;
  readonly sub_mch_id?: undefined;
  readonly sub_openid?: undefined;
  readonly sub_is_subscribe?: undefined;
  readonly trade_state?: undefined;
  readonly contract_id?: undefined;
  readonly user_repaid?: undefined;
}

/** Resource (pap) of `payment-success`. */
export interface V2PaymentSuccessPapResource {
  /** 返回状态码 · Return status code. 1–16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. 1–128 characters. */
  readonly return_msg?: string;
  /** 应用ID · App ID. 1–32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. 1–32 characters. */
  readonly mch_id: string;
  /** 设备信息 · Device information. 1–32 characters. */
  readonly device_info?: string;
  /** 随机字符串 · Nonce. 1–32 characters. */
  readonly nonce_str: string;
  /** 签名 · Signature. 1–32 characters. */
  readonly sign: string;
  /** 业务结果 · Business result. 1–16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. 1–32 characters. */
  readonly err_code?: string;
  /** 错误描述 · Error description. 1–128 characters. */
  readonly err_code_des?: string;
  /** 用户标识 · User's OpenID. 1–128 characters. */
  readonly openid: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 1–32 characters. */
  readonly sub_openid?: string;
  /** 是否关注公众号 · Follows the official account. Y 表示已关注，N 表示未关注。 Y for following, N for not following. 1 character. Documented: `Y`, `N`. */
  readonly is_subscribe?: Open<"Y" | "N">;
  /** 交易类型 · Trade type. Not on the official pages. Documented: `JSAPI`, `NATIVE`, `APP`, `MWEB`, `PAP`. */
  readonly trade_type?: Open<"JSAPI" | "NATIVE" | "APP" | "MWEB" | "PAP">;
  /** 付款银行 · Paying bank. 1–32 characters. */
  readonly bank_type: string;
  /** 订单总金额 · Order total. Digits. */
  readonly total_fee: string;
  /** 货币类型 · Currency. 1–8 characters. */
  readonly fee_type?: string;
  /** 现金支付金额 · Cash paid. 用户实际现金支付的部分，不含代金券；整数，单位为分。 What the user paid in cash, without coupons. Integer, in fen. Digits. */
  readonly cash_fee: string;
  /** 现金支付货币类型 · Cash currency. 三位字母货币代码，例如 CNY。 Three-letter currency code such as CNY. 1–16 characters. */
  readonly cash_fee_type?: string;
  /** 交易状态 · Trade state. 已支付、关闭、撤销或转入退款。 Paid, closed, reversed or refunded. 1–32 characters. Documented: `SUCCESS`, `PAY_FAIL`. */
  readonly trade_state: Open<"SUCCESS" | "PAY_FAIL">;
  /** 代金券总金额 · Total coupon amount. 订单中代金券抵扣的总额；整数，单位为分。 Sum that coupons took off the order. Integer, in fen. Digits. */
  readonly coupon_fee?: string;
  /** 代金券使用数量 · Coupons used. Digits. */
  readonly coupon_count?: string;
  /** 第n张代金券类型 · Coupon n type. 充值或非充值代金券，n 从 0 开始。 Prefunded coupon or not; n counts from 0. The values of `coupon_type_0`, by index. Not on the official pages. */
  readonly coupon_type_$n?: readonly string[];
  /** 第n张代金券ID · Coupon n ID. 微信支付生成的代金券编号，n 从 0 开始。 Coupon number assigned by WeChat Pay; n counts from 0. The values of `coupon_id_0`, by index. 1–20 characters. */
  readonly coupon_id_$n?: readonly string[];
  /** 第n张代金券金额 · Coupon n amount. 整数，单位为分，n 从 0 开始。 Integer, in fen; n counts from 0. The values of `coupon_fee_0`, by index. Digits. */
  readonly coupon_fee_$n?: readonly string[];
  /** 微信支付订单号 · WeChat Pay transaction ID. 1–32 characters. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. 1–32 characters. */
  readonly out_trade_no: string;
  /** 附加数据 · Attached data. 1–128 characters. */
  readonly attach?: string;
  /** 支付完成时间 · Payment completion time. APIv2 中为北京时间 yyyyMMddHHmmss，v3 通知中为 RFC 3339。 Beijing time as yyyyMMddHHmmss in APIv2, RFC 3339 in v3 notifications. 1–14 characters. `yyyyMMddHHmmss`. */
  readonly time_end: string;
  /** 委托代扣协议ID · Contract ID. 1–32 characters. */
  readonly contract_id: string;
  /** 用户是否已还款 · Repaid by user. Y 表示用户已还款，N 表示未还款。 Y once the user has repaid, N otherwise. Not on the official pages. Documented: `Y`, `N`. */
  readonly user_repaid?: Open<"Y" | "N">;
  /** 子商户应用ID · Sub-merchant app ID. 1–32 characters. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. 1–32 characters. */
  readonly sub_mch_id: string;
  readonly sign_type?: undefined;
  readonly settlement_total_fee?: undefined;
  readonly sub_is_subscribe?: undefined;
}

/** Resource (partner) of `payment-success`. */
export interface V2PaymentSuccessPartnerResource {
  /** 返回状态码 · Return status code. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. At most 128 characters. */
  readonly return_msg?: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** 子商户应用ID · Sub-merchant app ID. At most 32 characters. */
  readonly sub_appid: string;
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mch_id: string;
  /** 设备信息 · Device information. At most 32 characters. */
  readonly device_info?: string;
  /** 随机字符串 · Nonce. At most 32 characters. */
  readonly nonce_str: string;
  /** 签名 · Signature. At most 32 characters. */
  readonly sign: string;
  /** 签名类型 · Signature type. At most 32 characters. Default: `MD5`. */
  readonly sign_type?: string;
  /** 业务结果 · Business result. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. At most 32 characters. */
  readonly err_code?: string;
  /** 错误描述 · Error description. At most 128 characters. */
  readonly err_code_des?: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid: string;
  /** 是否关注公众号 · Follows the official account. Y 表示已关注，N 表示未关注。 Y for following, N for not following. At most 1 character. Documented: `Y`, `N`. */
  readonly is_subscribe: Open<"Y" | "N">;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. At most 128 characters. */
  readonly sub_openid?: string;
  /** 是否关注子商户公众号 · Follows sub-merchant account. Y 表示用户关注了子商户公众号，N 表示未关注。 Y when the user follows the sub-merchant's official account, otherwise N. At most 1 character. */
  readonly sub_is_subscribe?: string;
  /** 交易类型 · Trade type. At most 16 characters. Documented: `JSAPI`, `NATIVE`, `APP`, `MWEB`, `PAP`. */
  readonly trade_type: Open<"JSAPI" | "NATIVE" | "APP" | "MWEB" | "PAP">;
  /** 付款银行 · Paying bank. At most 32 characters. */
  readonly bank_type: string;
  /** 订单总金额 · Order total. Digits. */
  readonly total_fee: string;
  /** 货币类型 · Currency. At most 8 characters. */
  readonly fee_type?: string;
  /** 现金支付金额 · Cash paid. 用户实际现金支付的部分，不含代金券；整数，单位为分。 What the user paid in cash, without coupons. Integer, in fen. Digits. */
  readonly cash_fee: string;
  /** 现金支付货币类型 · Cash currency. 三位字母货币代码，例如 CNY。 Three-letter currency code such as CNY. At most 16 characters. */
  readonly cash_fee_type?: string;
  /** 应结订单金额 · Settlement order amount. 整数，单位为分，去掉非充值代金券后的订单金额。 Integer digits, in fen; order amount without non-prepaid coupons, set by WeChat Pay. Digits. */
  readonly settlement_total_fee?: string;
  /** 代金券总金额 · Total coupon amount. 订单中代金券抵扣的总额；整数，单位为分。 Sum that coupons took off the order. Integer, in fen. Digits. */
  readonly coupon_fee?: string;
  /** 代金券使用数量 · Coupons used. Digits. */
  readonly coupon_count?: string;
  /** 第n张代金券类型 · Coupon n type. 充值或非充值代金券，n 从 0 开始。 Prefunded coupon or not; n counts from 0. The values of `coupon_type_0`, by index. */
  readonly coupon_type_$n?: readonly string[];
  /** 第n张代金券ID · Coupon n ID. 微信支付生成的代金券编号，n 从 0 开始。 Coupon number assigned by WeChat Pay; n counts from 0. The values of `coupon_id_0`, by index. At most 20 characters. */
  readonly coupon_id_$n?: readonly string[];
  /** 第n张代金券金额 · Coupon n amount. 整数，单位为分，n 从 0 开始。 Integer, in fen; n counts from 0. The values of `coupon_fee_0`, by index. Digits. */
  readonly coupon_fee_$n?: readonly string[];
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 附加数据 · Attached data. At most 128 characters. */
  readonly attach?: string;
  /** 支付完成时间 · Payment completion time. APIv2 中为北京时间 yyyyMMddHHmmss，v3 通知中为 RFC 3339。 Beijing time as yyyyMMddHHmmss in APIv2, RFC 3339 in v3 notifications. At most 14 characters. `yyyyMMddHHmmss`. */
  readonly time_end: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  readonly trade_state?: undefined;
  readonly contract_id?: undefined;
  readonly user_repaid?: undefined;
}

/** Resource (direct) of `refund-processed`. */
export interface V2RefundProcessedDirectResource {
  /** 返回状态码 · Return status code. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. Present when `return_code` is `FAIL`. At most 128 characters. */
  readonly return_msg?: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** 随机字符串 · Nonce. At most 32 characters. */
  readonly nonce_str: string;
  /** 退款加密信息 · Encrypted refund information. 以 AES-256-ECB 加密的退款详情，由 SDK 用 APIv2 密钥解密。 Refund details in AES-256-ECB; the SDK decrypts them with the APIv2 key. Arrives encrypted with the APIv2 key; this is what it opens to. At most 1024 characters. */
  readonly req_info: V2NotificationReqInfo;
  readonly sub_appid?: undefined;
  readonly sub_mch_id?: undefined;
}

/** Resource (partner) of `refund-processed`. */
export interface V2RefundProcessedPartnerResource {
  /** 返回状态码 · Return status code. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
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
  /** 退款加密信息 · Encrypted refund information. 以 AES-256-ECB 加密的退款详情，由 SDK 用 APIv2 密钥解密。 Refund details in AES-256-ECB; the SDK decrypts them with the APIv2 key. Arrives encrypted with the APIv2 key; this is what it opens to. At most 1024 characters. */
  readonly req_info: V2NotificationReqInfo;
}

/** Resource of `TRANSACTION.FAIL`. */
export interface V2TransactionFailResource {
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 签名算法 · Signing algorithm. Documented: `HMAC-SHA256`. */
  readonly algorithm: Open<"HMAC-SHA256">;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 通知ID · Notification ID. 由微信支付生成，同一通知重发时可用于去重。 Assigned by WeChat Pay; use it to drop repeated deliveries. */
  readonly event_id: string;
  /** 通知创建时间 · Notification creation time. 通知产生的时间，按返回的字符串原样使用。 When the notification was created; use the string as returned. */
  readonly event_create_time: string;
  /** 事件类型 · Event type. Documented: `TRANSACTION.FAIL`. */
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
  /** 状态 · State. */
  readonly state?: string;
  /** 服务ID · Service ID. */
  readonly service_id?: string;
  /** 商户单号 · Merchant order number. */
  readonly out_order_no?: string;
  /** 微信侧订单号 · WeChat order ID. */
  readonly order_id?: string;
  /** 商品名称 · Goods name. */
  readonly goods_name?: string;
  /** 是否归还 · Whether returned. */
  readonly returned?: string;
  /** 房间信息 · Room. */
  readonly room?: string;
  /** 是否入住 · Checked in. */
  readonly checked_in?: string;
  /** 开始时间 · Start time. */
  readonly start_time?: string;
  /** 押金金额 · Deposit amount. */
  readonly deposit_amount?: string;
  /** 总金额 · Total amount. */
  readonly total_amount?: string;
  /** 结束时间 · End time. */
  readonly end_time?: string;
  /** 完结交易单号 · Finish transaction ID. 由微信支付生成，完结时扣款产生的交易单号。 Assigned by WeChat Pay; number of the transaction that collects on completion. */
  readonly finish_transaction_id?: string;
}

/** Resource of `TRANSACTION.SUCCESS`. */
export interface V2TransactionSuccessResource {
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 签名算法 · Signing algorithm. Documented: `HMAC-SHA256`. */
  readonly algorithm: Open<"HMAC-SHA256">;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 通知ID · Notification ID. 由微信支付生成，同一通知重发时可用于去重。 Assigned by WeChat Pay; use it to drop repeated deliveries. */
  readonly event_id: string;
  /** 通知创建时间 · Notification creation time. 通知产生的时间，按返回的字符串原样使用。 When the notification was created; use the string as returned. */
  readonly event_create_time: string;
  /** 事件类型 · Event type. Documented: `TRANSACTION.SUCCESS`. */
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
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 签名类型 · Signature type. Documented: `HMAC-SHA256`. */
  readonly sign_type: Open<"HMAC-SHA256">;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 风险事件码 · Risk event code. */
  readonly event_code: string;
  /** 风险等级 · Risk level. Documented: `LOW`, `MEDIUM`, `HIGH`. */
  readonly risk_level: Open<"LOW" | "MEDIUM" | "HIGH">;
  /** 风险等级描述 · Risk level description. */
  readonly risk_level_desc: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mch_id: string;
  /** 微信支付订单号列表 · WeChat Pay transaction IDs. 在线上是 JSON 字符串，SDK 负责编码与解码，读写均为对象。 A JSON string on the wire; the SDK encodes and decodes it, you read and write objects. JSON text on the wire, here decoded. */
  readonly transaction_id_list: V2NotificationTransactionIdList;
}

/** Resource of `vehicle-state-changed-for-parking`. */
export interface V2VehicleStateChangedForParkingResource {
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mch_id?: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 签名类型 · Signature type. Documented: `HMAC-SHA256`. */
  readonly sign_type: Open<"HMAC-SHA256">;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 车牌号 · Plate number. */
  readonly plate_number: string;
  /** 车牌事件类型 · Plate event type. 表示车牌服务恢复正常或被拦截。 Tells whether the plate became normal or blocked. Documented: `NORMAL`, `BLOCKED`. */
  readonly vehicle_event_type?: Open<"NORMAL" | "BLOCKED">;
  /** 车牌事件说明 · Plate event description. 说明车牌被拦截的原因，如欠费。 Tells why the plate was blocked, such as overdue fees. Documented: `OVERDUE`, `REMOVE`, `PAUSE`. */
  readonly vehicle_event_des?: Open<"OVERDUE" | "REMOVE" | "PAUSE">;
  /** 扣款发起方式 · Deduction mode. Documented: `PROACTIVE`, `AUTOPAY`. */
  readonly deduct_mode?: Open<"PROACTIVE" | "AUTOPAY">;
  /** 车牌事件创建时间 · Plate event time. 北京时间，格式 yyyyMMddHHmmss。 Beijing time, yyyyMMddHHmmss. */
  readonly vehicle_event_createtime: string;
}
