// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { Open } from "../call.ts";
import type { Notification } from "../webhook/notification.ts";

/** Every documented notification, told apart by `event_type`. */
export type KnownNotification =
  | PayscoreBindServiceAccountNotification
  | PayscoreMchPrepayNotification
  | PayscoreUserAcceptedNotification
  | PayscoreUserCancelSignPlanNotification
  | PayscoreUserCloseServiceNotification
  | PayscoreUserConfirmNotification
  | PayscoreUserOpenServiceNotification
  | PayscoreUserPaidNotification
  | PayscoreUserSignPlanNotification
  | SecurityEchoSuccessNotification;

/**
 * 服务账户绑定结果通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012156110
 */
export interface PayscoreBindServiceAccountNotification extends Notification<"PAYSCORE.BIND_SERVICE_ACCOUNT", PayscoreServiceAccountBound> {}

/**
 * 支付分从业机构-商户预下单通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012084127
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013194116
 */
export interface PayscoreMchPrepayNotification extends Notification<"PAYSCORE.MCH_PREPAY", PayscoreMerchantPrepaid> {}

/**
 * 支付分服务确认订单通知
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_8&index=8
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_9&index=8
 */
export interface PayscoreUserAcceptedNotification extends Notification<"PAYSCORE.USER_ACCEPTED", PayscoreUserAccepted> {}

/**
 * 取消签约回调通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286184
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012159037
 */
export interface PayscoreUserCancelSignPlanNotification extends Notification<"PAYSCORE.USER_CANCEL_SIGN_PLAN", PayscoreSignPlanCancelled> {}

/**
 * 支付分服务用户解除授权成功通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160692
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012155288
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012086446
 */
export interface PayscoreUserCloseServiceNotification extends Notification<"PAYSCORE.USER_CLOSE_SERVICE", PayscorePermissionClosed | SchoolPayContractChanged> {}

/**
 * 支付分服务用户确认成功通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587953
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012586137
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012625482
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096520
 */
export interface PayscoreUserConfirmNotification extends Notification<"PAYSCORE.USER_CONFIRM", PayscoreServiceOrderConfirmed> {}

/**
 * 支付分服务用户授权成功通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160692
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012155288
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012086446
 */
export interface PayscoreUserOpenServiceNotification extends Notification<"PAYSCORE.USER_OPEN_SERVICE", PayscorePermissionOpened | SchoolPayContractChanged> {}

/**
 * 支付分服务用户支付成功通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587953
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012586137
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012625482
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096520
 */
export interface PayscoreUserPaidNotification extends Notification<"PAYSCORE.USER_PAID", PayscoreServiceOrderPaid> {}

/**
 * 签约成功回调通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286193
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012159652
 */
export interface PayscoreUserSignPlanNotification extends Notification<"PAYSCORE.USER_SIGN_PLAN", PayscoreSignPlanSigned> {}

/**
 * 商户签名验签／加解密测试-回调接口通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015164042
 * @see https://pay.weixin.qq.com/doc/v3/partner/4019605946
 */
export interface SecurityEchoSuccessNotification extends Notification<"SECURITY_ECHO.SUCCESS", SecurityEchoReceived> {}

/** Resource of `PAYSCORE.MCH_PREPAY`. */
export interface PayscoreMerchantPrepaid {
  readonly service_id: string;
  readonly appid: string;
  readonly mchid: string;
  readonly sub_appid?: string;
  readonly sub_mchid: string;
  readonly channel_id?: string;
  readonly out_order_no: string;
  readonly openid?: string;
  readonly sub_openid?: string;
  readonly total_amount: number;
  readonly prepay_req_body: PayscoreMerchantPrepaidPrepayReqBody;
  readonly prepay_req_header_base64?: string;
  readonly prepay_req_body_base64?: string;
  readonly prepay_resp_http_code?: number;
  readonly prepay_resp_header_base64?: string;
  readonly prepay_resp_body_base64?: string;
}

export interface PayscoreMerchantPrepaidPrepayReqBody {
  readonly device_info: string;
  readonly nonce_str: string;
  readonly body: string;
  readonly attach?: string;
  readonly fee_type: string;
  readonly time_start: string;
  readonly time_expire: string;
  readonly goods_tag?: string;
  readonly notify_url: string;
  /** Documented: `JSAPI`, `NATIVE`, `App`; WeChat Pay may add values. */
  readonly trade_type: Open<"JSAPI" | "NATIVE" | "App">;
  /** Documented: `no_credit`; WeChat Pay may add values. */
  readonly limit_pay: Open<"no_credit">;
  readonly need_receipt: boolean;
}

export interface PayscoreNotificationLocation {
  readonly start_location?: string;
  readonly end_location?: string;
}

export interface PayscoreNotificationPostDiscount {
  readonly name?: string;
  readonly description?: string;
  readonly amount?: number;
}

export interface PayscoreNotificationPostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
  readonly count?: number;
}

export interface PayscoreNotificationSignedDetail {
  readonly plan_detail_no: number;
  readonly original_price: number;
  readonly plan_discount_description?: string;
  readonly actual_price: number;
  /** Documented: `NOT_USED`, `USING`, `USED`, `SIGN_PLAN_DETAIL_CANCEL`; WeChat Pay may add values. */
  readonly plan_detail_state: Open<"NOT_USED" | "USING" | "USED" | "SIGN_PLAN_DETAIL_CANCEL">;
  readonly order_id?: string;
  readonly merchant_plan_detail_no: string;
  readonly plan_detail_name: string;
  readonly actual_pay_price?: number;
  readonly use_time: string;
  readonly complete_time: string;
  readonly cancel_time: string;
}

export interface PayscoreNotificationTimeRange {
  readonly start_time: string;
  readonly start_time_remark?: string;
  readonly end_time?: string;
  readonly end_time_remark?: string;
}

/** Resource (payscore) of `PAYSCORE.USER_CLOSE_SERVICE`. */
export interface PayscorePermissionClosed {
  /** At most 32 characters. */
  readonly appid: string;
  /** At most 32 characters. */
  readonly mchid: string;
  /** At most 32 characters. */
  readonly sub_appid?: string;
  /** At most 32 characters. */
  readonly sub_mchid?: string;
  readonly channel_id?: string;
  /** At most 32 characters. */
  readonly service_id: string;
  /** At most 128 characters. */
  readonly openid: string;
  /** At most 128 characters. */
  readonly sub_openid?: string;
  /** Always `USER_CLOSE_SERVICE`. */
  readonly user_service_status: Open<"USER_CLOSE_SERVICE">;
  readonly openorclose_time: string;
  /** At most 32 characters. */
  readonly authorization_code?: string;
  readonly out_request_no?: string;
  /** Never in this shape. */
  readonly contract_id?: undefined;
  /** Never in this shape. */
  readonly plan_id?: undefined;
  /** Never in this shape. */
  readonly contract_status?: undefined;
  /** Never in this shape. */
  readonly create_time?: undefined;
  /** Never in this shape. */
  readonly out_contract_code?: undefined;
}

/** Resource (payscore) of `PAYSCORE.USER_OPEN_SERVICE`. */
export interface PayscorePermissionOpened {
  /** At most 32 characters. */
  readonly appid: string;
  /** At most 32 characters. */
  readonly mchid: string;
  /** At most 32 characters. */
  readonly sub_appid?: string;
  /** At most 32 characters. */
  readonly sub_mchid?: string;
  readonly channel_id?: string;
  /** At most 32 characters. */
  readonly service_id: string;
  /** At most 128 characters. */
  readonly openid: string;
  /** At most 128 characters. */
  readonly sub_openid?: string;
  /** Always `USER_OPEN_SERVICE`. */
  readonly user_service_status: Open<"USER_OPEN_SERVICE">;
  readonly openorclose_time: string;
  /** At most 32 characters. */
  readonly authorization_code?: string;
  readonly out_request_no?: string;
  /** Never in this shape. */
  readonly contract_id?: undefined;
  /** Never in this shape. */
  readonly plan_id?: undefined;
  /** Never in this shape. */
  readonly contract_status?: undefined;
  /** Never in this shape. */
  readonly create_time?: undefined;
  /** Never in this shape. */
  readonly out_contract_code?: undefined;
}

/** Resource of `PAYSCORE.BIND_SERVICE_ACCOUNT`. */
export interface PayscoreServiceAccountBound {
  readonly service_id: string;
  readonly appid: string;
  readonly mchid: string;
  readonly sub_appid?: string;
  readonly sub_mchid: string;
  readonly out_apply_no: string;
  readonly apply_state: string;
  readonly reject_reason?: string;
}

/** Resource of `PAYSCORE.USER_CONFIRM`. */
export interface PayscoreServiceOrderConfirmed {
  readonly service_id: string;
  readonly appid: string;
  readonly mchid: string;
  readonly sub_appid?: string;
  readonly sub_mchid?: string;
  readonly channel_id?: string;
  readonly out_order_no: string;
  readonly openid: string;
  readonly sub_openid?: string;
  /** Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`; WeChat Pay may add values. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** Documented: `USER_CONFIRM`, `MCH_COMPLETE`; WeChat Pay may add values. */
  readonly state_description: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  readonly service_introduction: string;
  readonly total_amount?: number;
  readonly post_payments: readonly PayscoreNotificationPostPayment[];
  readonly post_discounts?: readonly PayscoreNotificationPostDiscount[];
  readonly risk_fund: PayscoreServiceOrderConfirmedRiskFund;
  readonly time_range: PayscoreNotificationTimeRange;
  readonly location?: PayscoreNotificationLocation;
  readonly attach?: string;
  readonly order_id?: string;
  readonly need_collection?: boolean;
  readonly out_trade_no?: string;
}

export interface PayscoreServiceOrderConfirmedRiskFund {
  readonly name: string;
  readonly amount: number;
  readonly description?: string;
}

/** Resource of `PAYSCORE.USER_PAID`. */
export interface PayscoreServiceOrderPaid {
  readonly service_id: string;
  readonly appid: string;
  readonly mchid: string;
  readonly sub_appid?: string;
  readonly sub_mchid?: string;
  readonly channel_id?: string;
  readonly out_order_no: string;
  readonly out_trade_no?: string;
  readonly openid: string;
  readonly sub_openid?: string;
  /** Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`; WeChat Pay may add values. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  readonly service_introduction: string;
  readonly total_amount?: number;
  readonly post_payments: readonly PayscoreNotificationPostPayment[];
  readonly post_discounts?: readonly PayscoreNotificationPostDiscount[];
  readonly risk_fund: PayscoreServiceOrderPaidRiskFund;
  readonly time_range: PayscoreNotificationTimeRange;
  readonly location?: PayscoreNotificationLocation;
  readonly attach?: string;
  readonly order_id?: string;
  readonly need_collection?: boolean;
  readonly collection?: PayscoreServiceOrderPaidCollection;
  /** Documented: `USER_CONFIRM`, `MCH_COMPLETE`; WeChat Pay may add values. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
}

export interface PayscoreServiceOrderPaidCollection {
  /** Documented: `USER_PAYING`, `USER_PAID`; WeChat Pay may add values. */
  readonly state: Open<"USER_PAYING" | "USER_PAID">;
  readonly total_amount: number;
  readonly paying_amount: number;
  readonly paid_amount: number;
  readonly details?: readonly PayscoreServiceOrderPaidCollectionDetail[];
}

export interface PayscoreServiceOrderPaidCollectionDetail {
  readonly seq?: number;
  readonly amount: number;
  /** Documented: `NEWTON`, `MCH`; WeChat Pay may add values. */
  readonly paid_type?: Open<"NEWTON" | "MCH">;
  readonly paid_time: string;
  readonly transaction_id?: string;
  readonly promotion_detail?: readonly PayscoreServiceOrderPaidCollectionDetailPromotionDetail[];
}

export interface PayscoreServiceOrderPaidCollectionDetailPromotionDetail {
  readonly coupon_id: string;
  readonly name?: string;
  readonly scope?: string;
  readonly type?: string;
  readonly amount: number;
  readonly stock_id?: string;
  readonly wechatpay_contribute?: number;
  readonly merchant_contribute?: number;
  readonly other_contribute?: number;
  readonly currency?: string;
  readonly goods_detail?: readonly PayscoreServiceOrderPaidCollectionDetailPromotionDetailGoodsDetail[];
}

export interface PayscoreServiceOrderPaidCollectionDetailPromotionDetailGoodsDetail {
  readonly goods_id: string;
  readonly quantity?: number;
  readonly unit_price?: number;
  readonly discount_amount?: number;
  readonly goods_remark?: string;
}

export interface PayscoreServiceOrderPaidRiskFund {
  readonly name?: string;
  readonly amount: number;
  readonly description?: string;
}

/** Resource of `PAYSCORE.USER_CANCEL_SIGN_PLAN`. */
export interface PayscoreSignPlanCancelled {
  readonly sign_plan_id: string;
  readonly openid?: string;
  readonly sub_openid?: string;
  readonly service_id: string;
  readonly mchid: string;
  readonly sub_mchid: string;
  readonly appid: string;
  readonly sub_appid?: string;
  readonly merchant_sign_plan_no: string;
  readonly merchant_callback_url: string;
  readonly plan_id: string;
  readonly going_detail_no: number;
  /** Documented: `UNSIGNED`; WeChat Pay may add values. */
  readonly sign_state: Open<"UNSIGNED">;
  readonly cancel_sign_time: string;
  /** Documented: `NOT_CANCEL`, `USER`, `MERCHANT`, `REVOKE_SERVICE`; WeChat Pay may add values. */
  readonly cancel_sign_type?: Open<"NOT_CANCEL" | "USER" | "MERCHANT" | "REVOKE_SERVICE">;
  readonly cancel_reason?: string;
  readonly plan_name: string;
  readonly plan_over_time: string;
  readonly total_origin_price: number;
  readonly deduction_quantity: number;
  readonly total_actual_price: number;
  readonly signed_detail_list: readonly PayscoreNotificationSignedDetail[];
  readonly sign_time: string;
}

/** Resource of `PAYSCORE.USER_SIGN_PLAN`. */
export interface PayscoreSignPlanSigned {
  readonly sign_plan_id: string;
  readonly openid?: string;
  readonly sub_openid?: string;
  readonly service_id: string;
  readonly mchid: string;
  readonly sub_mchid: string;
  readonly appid: string;
  readonly sub_appid?: string;
  readonly merchant_sign_plan_no: string;
  readonly merchant_callback_url: string;
  readonly plan_id: string;
  readonly going_detail_no: number;
  /** Documented: `UNSIGNED`; WeChat Pay may add values. */
  readonly sign_state: Open<"UNSIGNED">;
  readonly cancel_sign_time: string;
  /** Documented: `NOT_CANCEL`, `USER`, `MERCHANT`, `REVOKE_SERVICE`; WeChat Pay may add values. */
  readonly cancel_sign_type?: Open<"NOT_CANCEL" | "USER" | "MERCHANT" | "REVOKE_SERVICE">;
  readonly cancel_reason?: string;
  readonly plan_name: string;
  readonly plan_over_time: string;
  readonly total_origin_price: number;
  readonly deduction_quantity: number;
  readonly total_actual_price: number;
  readonly signed_detail_list: readonly PayscoreNotificationSignedDetail[];
  readonly sign_time: string;
}

/** Resource of `PAYSCORE.USER_ACCEPTED`. */
export interface PayscoreUserAccepted {
  readonly contract_id?: string;
  readonly mchid?: string;
  readonly appid?: string;
  readonly openid?: string;
  readonly plan_id?: string;
  /** Documented: `ADD`, `DELETE`; WeChat Pay may add values. */
  readonly contract_status?: Open<"ADD" | "DELETE">;
  readonly create_time?: string;
  readonly out_contract_code?: string;
  readonly sub_appid?: string;
  readonly sub_mchid?: string;
  readonly channel_id?: string;
  readonly service_id?: string;
  readonly sub_openid?: string;
  readonly user_service_status?: string;
  readonly openorclose_time?: string;
  readonly authorization_code?: string;
  readonly out_request_no?: string;
}

/**
 * Resource (eduschoolpay) of `PAYSCORE.USER_CLOSE_SERVICE`.
 * Resource (eduschoolpay) of `PAYSCORE.USER_OPEN_SERVICE`.
 */
export interface SchoolPayContractChanged {
  readonly contract_id: string;
  readonly mchid: string;
  readonly appid: string;
  readonly openid: string;
  readonly plan_id: string;
  /** Documented: `ADD`, `DELETE`; WeChat Pay may add values. */
  readonly contract_status: Open<"ADD" | "DELETE">;
  readonly create_time: string;
  readonly out_contract_code: string;
  /** Never in this shape. */
  readonly sub_appid?: undefined;
  /** Never in this shape. */
  readonly sub_mchid?: undefined;
  /** Never in this shape. */
  readonly channel_id?: undefined;
  /** Never in this shape. */
  readonly service_id?: undefined;
  /** Never in this shape. */
  readonly sub_openid?: undefined;
  /** Never in this shape. */
  readonly user_service_status?: undefined;
  /** Never in this shape. */
  readonly openorclose_time?: undefined;
  /** Never in this shape. */
  readonly authorization_code?: undefined;
  /** Never in this shape. */
  readonly out_request_no?: undefined;
}

/** Resource of `SECURITY_ECHO.SUCCESS`. */
export interface SecurityEchoReceived {
  readonly echo_message: string;
  readonly encrypt_echo_message?: string;
}
