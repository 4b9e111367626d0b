// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../call.ts";

export interface PayscoreCollection {
  /** Documented: `USER_PAYING`, `USER_PAID`; WeChat Pay may add values. */
  readonly state: Open<"USER_PAYING" | "USER_PAID">;
  readonly total_amount?: number;
  readonly paying_amount?: number;
  readonly paid_amount?: number;
  readonly bank_type?: string;
  readonly details?: readonly PayscoreCollectionDetail[];
}

export interface PayscoreCollectionDetail {
  readonly seq?: number;
  readonly amount?: number;
  /** Documented: `NEWTON`, `MCH`; WeChat Pay may add values. */
  readonly paid_type?: Open<"NEWTON" | "MCH">;
  readonly paid_time?: string;
  readonly transaction_id?: string;
  readonly promotion_detail?: readonly PayscorePromotionDetail[];
}

export interface PayscoreDevice {
  readonly start_device_id?: string;
  readonly end_device_id?: string;
  readonly materiel_no?: string;
}

export interface PayscoreDiscount {
  readonly discount_name?: string;
  readonly discount_amount?: number;
  readonly discount_desc?: string;
}

export interface PayscoreFee {
  readonly fee_name?: string;
  readonly fee_count?: number;
  readonly fee_amount?: number;
  readonly fee_desc?: string;
}

export interface PayscoreGoods {
  readonly name: string;
  readonly picture: string;
  readonly amount: number;
  readonly count: number;
  readonly category_id?: readonly string[];
}

export interface PayscoreGoodsDetail {
  readonly goods_id: string;
  readonly quantity?: number;
  readonly unit_price?: number;
  readonly discount_amount?: number;
  readonly goods_remark?: string;
}

/** Answer of `GET /v3/payscore/acquiringbank/serviceorder/deduction`. */
export interface PayscoreInstitutionDeduction {
  readonly description: string;
  readonly out_trade_no: string;
}

/** Options of `GET /v3/payscore/acquiringbank/serviceorder/deduction`. */
export interface PayscoreInstitutionDeductionQueryOptions extends CallOptions {
  readonly query: {
    readonly service_id: string;
    readonly appid: string;
    readonly sub_mchid: string;
    readonly sub_appid?: string;
    readonly channel_id: string;
    readonly out_order_no?: string;
  };
}

/** Options of `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`. */
export interface PayscoreInstitutionDeductionRegisterOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id: string;
    readonly appid?: string;
    readonly sub_mchid: string;
    readonly channel_id: string;
    readonly out_trade_no?: string;
    readonly sub_appid?: string;
  };
}

/** Answer of `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`. */
export interface PayscoreInstitutionDeductionRegistered {
  readonly description?: string;
}

/** Options of `POST /v3/payscore/acquiringbank/servicepayondeliveryorder`. */
export interface PayscoreInstitutionPayOnDeliveryOrderCreateOptions extends CallOptions {
  readonly json: {
    readonly out_order_no: string;
    readonly appid: string;
    readonly sub_mchid?: string;
    readonly sub_appid?: string;
    readonly channel_id?: string;
    readonly service_id: string;
    readonly service_introduction: string;
    readonly post_payments?: readonly PayscoreInstitutionPayOnDeliveryOrderCreatePostPayment[];
    readonly post_discounts?: readonly PayscorePostDiscount[];
    readonly time_range: PayscoreTimeRange;
    readonly location?: PayscoreLocation;
    readonly risk_fund?: PayscoreInstitutionPayOnDeliveryOrderCreateRiskFund;
    readonly attach?: string;
    readonly notify_url?: string;
    readonly openid?: string;
    readonly sub_openid?: string;
    readonly need_user_confirm?: boolean;
    readonly mchid?: string;
    readonly shopping_info?: PayscoreInstitutionPayOnDeliveryOrderCreateShoppingInfo;
  };
}

export interface PayscoreInstitutionPayOnDeliveryOrderCreatePostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
  readonly count?: number;
}

export interface PayscoreInstitutionPayOnDeliveryOrderCreateRiskFund {
  /** Documented: `DEPOSIT`, `ADVANCE`, `CASH_DEPOSIT`, `ESTIMATE_ORDER_COST`; WeChat Pay may add values. */
  readonly name?: Open<"DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST">;
  readonly amount?: number;
  readonly description?: string;
}

export interface PayscoreInstitutionPayOnDeliveryOrderCreateShoppingInfo {
  readonly real_merchant_appid?: string;
  readonly jump_link?: PayscoreJumpLink;
  readonly goods?: readonly PayscoreInstitutionPayOnDeliveryOrderCreateShoppingInfoGoods[];
}

export interface PayscoreInstitutionPayOnDeliveryOrderCreateShoppingInfoGoods {
  readonly name?: string;
  readonly picture?: string;
  readonly amount?: number;
  readonly count?: number;
  readonly category_id?: readonly string[];
}

/** Options of `POST /v3/payscore/acquiringbank/permissions`. */
export interface PayscoreInstitutionPermissionApplyOptions extends CallOptions {
  readonly json: {
    readonly service_id: string;
    readonly channel_id: string;
    readonly appid: string;
    readonly sub_appid?: string;
    readonly sub_mchid: string;
    readonly authorization_code: string;
    readonly notify_url?: string;
  };
}

/** Answer of `GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`. */
export interface PayscoreInstitutionPermissionByCode {
  readonly service_id: string;
  readonly appid: string;
  readonly mchid: string;
  readonly openid?: string;
  readonly sub_openid?: string;
  readonly authorization_code: string;
  /** Documented: `UNAVAILABLE`, `AVAILABLE`, `UNBINDUSER`; WeChat Pay may add values. */
  readonly authorization_state: Open<"UNAVAILABLE" | "AVAILABLE" | "UNBINDUSER">;
  readonly notify_url?: string;
  /** RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly cancel_authorization_time?: string;
  /** RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly authorization_success_time?: string;
  readonly sub_mchid: string;
  readonly sub_appid?: string;
  readonly channel_id?: string;
}

/** Options of `GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`. */
export interface PayscoreInstitutionPermissionByCodeQueryOptions extends CallOptions {
  readonly authorization_code: string;
  readonly query: {
    readonly service_id: string;
    readonly channel_id: string;
    readonly sub_mchid: string;
  };
}

/** Options of `POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`. */
export interface PayscoreInstitutionPermissionByCodeTerminateOptions extends CallOptions {
  readonly authorization_code: string;
  readonly json: {
    readonly service_id: string;
    readonly channel_id?: string;
    readonly sub_mchid: string;
    readonly reason: string;
  };
}

/** Answer of `POST /v3/payscore/acquiringbank/permissions`. */
export interface PayscoreInstitutionPermissionToken {
  readonly apply_permissions_token: string;
}

/** Answer of `GET /v3/payscore/acquiringbank/serviceorder`. */
export interface PayscoreInstitutionServiceOrder {
  readonly out_order_no: string;
  readonly service_id: string;
  readonly appid: string;
  readonly mchid: string;
  readonly sub_appid?: string;
  readonly sub_mchid: string;
  readonly service_introduction: string;
  /** Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`; WeChat Pay may add values. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** Documented: `USER_CONFIRM`, `MCH_COMPLETE`; WeChat Pay may add values. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  readonly post_payments?: readonly PayscorePostPayment[];
  readonly post_discounts?: readonly PayscoreInstitutionServiceOrderPostDiscount[];
  readonly risk_fund: PayscoreRiskFund;
  readonly total_amount?: number;
  readonly need_collection?: boolean;
  readonly collection?: PayscoreInstitutionServiceOrderCollection;
  readonly time_range: PayscoreInstitutionServiceOrderTimeRange;
  readonly location?: PayscoreLocation;
  readonly attach?: string;
  readonly notify_url: string;
  readonly openid?: string;
  readonly sub_openid?: string;
  readonly order_id: string;
  readonly channel_id: string;
}

/** Options of `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel`. */
export interface PayscoreInstitutionServiceOrderCancelOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id: string;
    readonly channel_id: string;
    readonly sub_mchid: string;
    readonly reason: string;
  };
}

export interface PayscoreInstitutionServiceOrderCollection {
  /** Documented: `USER_PAYING`, `USER_PAID`; WeChat Pay may add values. */
  readonly state: Open<"USER_PAYING" | "USER_PAID">;
  readonly total_amount?: number;
  readonly paying_amount?: number;
  readonly paid_amount?: number;
  readonly details?: readonly PayscoreInstitutionServiceOrderCollectionDetail[];
}

export interface PayscoreInstitutionServiceOrderCollectionDetail {
  readonly seq?: number;
  readonly amount?: number;
  /** Documented: `NEWTON`, `MCH`; WeChat Pay may add values. */
  readonly paid_type?: Open<"NEWTON" | "MCH">;
  readonly paid_time?: string;
  readonly transaction_id?: string;
  readonly promotion_detail?: readonly PayscoreInstitutionServiceOrderCollectionDetailPromotionDetail[];
}

export interface PayscoreInstitutionServiceOrderCollectionDetailPromotionDetail {
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
  readonly goods_detail?: readonly PayscoreGoodsDetail[];
}

/** Options of `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete`. */
export interface PayscoreInstitutionServiceOrderCompleteOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id: string;
    readonly channel_id?: string;
    readonly sub_mchid: string;
    readonly post_payments: readonly PayscorePostPayment[];
    readonly post_discounts?: readonly PayscoreInstitutionServiceOrderCompletePostDiscount[];
    readonly total_amount: number;
    readonly time_range?: PayscoreInstitutionServiceOrderCompleteTimeRange;
    readonly location?: PayscoreLocation;
    readonly profit_sharing?: boolean;
    /** RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
    readonly complete_time?: string;
    readonly goods_tag?: string;
  };
}

export interface PayscoreInstitutionServiceOrderCompletePostDiscount {
  readonly name: string;
  readonly description: string;
  readonly amount: number;
  readonly count?: number;
}

export interface PayscoreInstitutionServiceOrderCompleteTimeRange {
  readonly start_time: string;
  readonly start_time_remark?: string;
  readonly end_time?: string;
  readonly end_time_remark?: string;
}

/** Options of `POST /v3/payscore/acquiringbank/serviceorder`. */
export interface PayscoreInstitutionServiceOrderCreateOptions extends CallOptions {
  readonly json: {
    readonly service_id: string;
    readonly appid: string;
    readonly sub_mchid: string;
    readonly sub_appid?: string;
    readonly channel_id: string;
    readonly out_order_no: string;
    readonly service_introduction: string;
    readonly post_payments?: readonly PayscorePostPayment[];
    readonly post_discounts?: readonly PayscoreInstitutionServiceOrderCreatePostDiscount[];
    readonly risk_fund: PayscoreRiskFund;
    readonly time_range: PayscoreInstitutionServiceOrderCreateTimeRange;
    readonly location?: PayscoreLocation;
    readonly openid?: string;
    readonly sub_openid?: string;
    readonly need_user_confirm?: boolean;
    readonly notify_url: string;
    readonly attach?: string;
  };
}

export interface PayscoreInstitutionServiceOrderCreatePostDiscount {
  readonly name: string;
  readonly description: string;
  readonly count?: number;
  readonly amount?: number;
}

export interface PayscoreInstitutionServiceOrderCreateTimeRange {
  readonly start_time: string;
  readonly start_time_remark?: string;
  readonly end_time?: string;
  readonly end_time_remark?: string;
}

/** Answer of `POST /v3/payscore/acquiringbank/serviceorder`. */
export interface PayscoreInstitutionServiceOrderCreated {
  readonly out_order_no: string;
  readonly service_id: string;
  readonly appid: string;
  readonly mchid: string;
  readonly sub_appid?: string;
  readonly sub_mchid: string;
  readonly channel_id: string;
  readonly service_introduction: string;
  /** Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`; WeChat Pay may add values. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** Documented: `USER_CONFIRM`, `MCH_COMPLETE`; WeChat Pay may add values. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  readonly post_payments?: readonly PayscorePostPayment[];
  readonly post_discounts?: readonly PayscoreInstitutionServiceOrderCreatedPostDiscount[];
  readonly risk_fund?: PayscoreRiskFund;
  readonly time_range?: PayscoreInstitutionServiceOrderCreatedTimeRange;
  readonly location?: PayscoreInstitutionServiceOrderCreatedLocation;
  readonly attach?: string;
  readonly notify_url?: string;
  readonly order_id: string;
  readonly package?: string;
}

export interface PayscoreInstitutionServiceOrderCreatedLocation {
  readonly start_location?: string;
  readonly end_location: string;
}

export interface PayscoreInstitutionServiceOrderCreatedPostDiscount {
  readonly name: string;
  readonly description: string;
  readonly count?: number;
}

export interface PayscoreInstitutionServiceOrderCreatedTimeRange {
  readonly start_time: string;
  readonly start_time_remark?: string;
  readonly end_time?: string;
  readonly end_time_remark?: string;
}

/** Options of `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`. */
export interface PayscoreInstitutionServiceOrderModifyOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id: string;
    readonly sub_mchid: string;
    readonly channel_id?: string;
    readonly post_payments?: readonly PayscorePostPayment[];
    readonly post_discounts?: readonly PayscoreInstitutionServiceOrderModifyPostDiscount[];
    readonly total_amount: number;
    readonly reason: string;
  };
}

export interface PayscoreInstitutionServiceOrderModifyPostDiscount {
  readonly name: string;
  readonly description: string;
  readonly amount: number;
  readonly count?: number;
}

export interface PayscoreInstitutionServiceOrderPostDiscount {
  readonly name: string;
  readonly description: string;
  readonly amount?: number;
  readonly count?: number;
}

/** Options of `GET /v3/payscore/acquiringbank/serviceorder`. */
export interface PayscoreInstitutionServiceOrderQueryOptions extends CallOptions {
  readonly query: {
    readonly service_id: string;
    readonly sub_mchid: string;
    readonly channel_id: string;
    readonly out_order_no?: string;
    readonly query_id?: string;
  };
}

export interface PayscoreInstitutionServiceOrderSyncDetail {
  readonly paid_time: string;
}

/** Options of `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`. */
export interface PayscoreInstitutionServiceOrderSyncOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id: string;
    readonly sub_mchid: string;
    readonly channel_id?: string;
    readonly type: string;
    readonly detail: PayscoreInstitutionServiceOrderSyncDetail;
  };
}

export interface PayscoreInstitutionServiceOrderTimeRange {
  readonly start_time: string;
  readonly start_time_remark?: string;
  readonly end_time?: string;
  readonly end_time_remark?: string;
}

export interface PayscoreJumpLink {
  /** Documented: `JUMP_LINK_MINI_PROGRAM`; WeChat Pay may add values. */
  readonly jump_link_type?: Open<"JUMP_LINK_MINI_PROGRAM">;
  readonly appid?: string;
  readonly path?: string;
}

export interface PayscoreLocation {
  readonly start_location?: string;
  readonly end_location?: string;
}

/** Answer of `GET /v3/payscore/merchant-bill`. */
export interface PayscoreMerchantBill {
  readonly download_bill_count: number;
  readonly download_bill_list: readonly PayscoreMerchantBillDownloadBill[];
}

export interface PayscoreMerchantBillDownloadBill {
  readonly bill_sequence: number;
  readonly hash_type: string;
  readonly hash_value: string;
  readonly download_url: string;
  readonly encrypt_key: string;
  readonly nonce: string;
}

/** Options of `GET /v3/payscore/merchant-bill`. */
export interface PayscoreMerchantBillQueryOptions extends CallOptions {
  readonly query: {
    readonly bill_date: string;
    /** Documented: `GZIP`; WeChat Pay may add values. */
    readonly tar_type?: Open<"GZIP">;
    readonly encryption_algorithm: string;
    readonly service_id: string;
  };
}

/**
 * Answer of `POST /v3/payscore/payafter-orders/{out_order_no}/cancel`.
 * Answer of `POST /v3/payscore/payafter-orders/{out_order_no}/complete`.
 * Answer of `POST /v3/payscore/serviceorder/{out_order_no}/cancel`.
 * Answer of `POST /v3/payscore/smartretail-orders/{out_order_no}/cancel`.
 * Answer of `POST /v3/payscore/smartretail-orders/{out_order_no}/complete`.
 */
export interface PayscoreOrderReference {
  readonly appid: string;
  readonly mchid: string;
  readonly out_order_no: string;
  readonly service_id: string;
  readonly order_id: string;
}

/** Answer of `GET /v3/payscore/oversea/partner/serviceorder`. */
export interface PayscoreOverseaPartnerServiceOrder {
  readonly out_order_no: string;
  readonly service_id: string;
  readonly appid: string;
  readonly mchid: string;
  readonly sub_appid?: string;
  readonly sub_mchid: string;
  readonly service_introduction: string;
  /** Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`; WeChat Pay may add values. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** Documented: `USER_CONFIRM`, `MCH_COMPLETE`; WeChat Pay may add values. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  readonly post_payments?: readonly PayscorePostPayment[];
  readonly post_discounts?: readonly PayscoreOverseaPartnerServiceOrderPostDiscount[];
  readonly risk_fund: PayscoreRiskFund;
  readonly total_amount?: number;
  readonly need_collection?: boolean;
  readonly collection?: PayscoreCollection;
  readonly time_range: PayscoreTimeRange;
  readonly location?: PayscoreLocation;
  readonly attach?: string;
  readonly notify_url: string;
  readonly openid?: string;
  readonly sub_openid?: string;
  readonly order_id: string;
  readonly currency?: string;
  readonly currency_price?: number;
  readonly currency_rate_info?: string;
}

/** Options of `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`. */
export interface PayscoreOverseaPartnerServiceOrderCancelOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id: string;
    readonly sub_mchid: string;
    readonly reason: string;
  };
}

/** Options of `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete`. */
export interface PayscoreOverseaPartnerServiceOrderCompleteOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id: string;
    readonly sub_mchid: string;
    readonly post_payments: readonly PayscorePostPayment[];
    readonly post_discounts?: readonly PayscoreOverseaPartnerServiceOrderCompletePostDiscount[];
    readonly total_amount: number;
    readonly currency?: string;
    readonly time_range?: PayscoreOverseaPartnerServiceOrderCompleteTimeRange;
    readonly location?: PayscoreLocation;
    readonly profit_sharing?: boolean;
    /** RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
    readonly complete_time?: string;
    readonly goods_tag?: string;
  };
}

export interface PayscoreOverseaPartnerServiceOrderCompletePostDiscount {
  readonly name: string;
  readonly description: string;
  readonly amount: number;
  readonly count?: number;
}

export interface PayscoreOverseaPartnerServiceOrderCompleteTimeRange {
  /** RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly start_time?: string;
  /** RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly end_time?: string;
  readonly start_time_remark?: string;
  readonly end_time_remark?: string;
}

/** Options of `POST /v3/payscore/oversea/partner/serviceorder`. */
export interface PayscoreOverseaPartnerServiceOrderCreateOptions extends CallOptions {
  readonly json: {
    readonly service_id: string;
    readonly appid: string;
    readonly sub_mchid: string;
    readonly sub_appid?: string;
    readonly out_order_no: string;
    readonly currency: string;
    readonly service_introduction: string;
    readonly post_payments?: readonly PayscorePostPayment[];
    readonly post_discounts?: readonly PayscoreOverseaPartnerServiceOrderCreatePostDiscount[];
    readonly risk_fund: PayscoreRiskFund;
    readonly time_range: PayscoreOverseaPartnerServiceOrderCreateTimeRange;
    readonly location?: PayscoreLocation;
    readonly openid?: string;
    readonly sub_openid?: string;
    readonly need_user_confirm?: boolean;
    readonly notify_url: string;
    readonly attach?: string;
  };
}

export interface PayscoreOverseaPartnerServiceOrderCreatePostDiscount {
  readonly name: string;
  readonly description: string;
  readonly amount?: number;
  readonly count?: number;
}

export interface PayscoreOverseaPartnerServiceOrderCreateTimeRange {
  /** RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly start_time: string;
  /** RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly end_time?: string;
  readonly start_time_remark?: string;
  readonly end_time_remark?: string;
}

/** Answer of `POST /v3/payscore/oversea/partner/serviceorder`. */
export interface PayscoreOverseaPartnerServiceOrderCreated {
  readonly out_order_no: string;
  readonly service_id: string;
  readonly appid: string;
  readonly mchid: string;
  readonly sub_appid?: string;
  readonly sub_mchid: string;
  readonly currency?: string;
  readonly service_introduction: string;
  /** Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`; WeChat Pay may add values. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** Documented: `USER_CONFIRM`, `MCH_COMPLETE`; WeChat Pay may add values. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  readonly post_payments?: readonly PayscorePostPayment[];
  readonly post_discounts?: readonly PayscoreOverseaPartnerServiceOrderCreatedPostDiscount[];
  readonly risk_fund?: PayscoreRiskFund;
  readonly time_range?: PayscoreOverseaPartnerServiceOrderCreatedTimeRange;
  readonly location?: PayscoreOverseaPartnerServiceOrderCreatedLocation;
  readonly attach?: string;
  readonly notify_url?: string;
  readonly order_id: string;
  readonly package?: string;
}

export interface PayscoreOverseaPartnerServiceOrderCreatedLocation {
  readonly start_location?: string;
  readonly end_location: string;
}

export interface PayscoreOverseaPartnerServiceOrderCreatedPostDiscount {
  readonly name: string;
  readonly description: string;
  readonly count?: number;
}

export interface PayscoreOverseaPartnerServiceOrderCreatedTimeRange {
  readonly start_time: string;
  readonly end_time?: string;
  readonly start_time_remark?: string;
  readonly end_time_remark?: string;
}

export interface PayscoreOverseaPartnerServiceOrderPostDiscount {
  readonly name: string;
  readonly description: string;
  readonly amount?: number;
  readonly count?: number;
}

/** Options of `GET /v3/payscore/oversea/partner/serviceorder`. */
export interface PayscoreOverseaPartnerServiceOrderQueryOptions extends CallOptions {
  readonly query: {
    readonly service_id: string;
    readonly sub_mchid: string;
    readonly out_order_no?: string;
    readonly query_id?: string;
  };
}

export interface PayscoreOverseaPartnerServiceOrderSyncDetail {
  readonly seq?: number;
  /** RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly paid_time: string;
  readonly paid_amount?: number;
}

/** Options of `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`. */
export interface PayscoreOverseaPartnerServiceOrderSyncOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id: string;
    readonly sub_mchid: string;
    /** Documented: `Order_Paid`; WeChat Pay may add values. */
    readonly type: Open<"Order_Paid">;
    readonly detail: PayscoreOverseaPartnerServiceOrderSyncDetail;
  };
}

/**
 * Answer of `POST /v3/payscore/acquiringbank/servicepayondeliveryorder`.
 * Answer of `POST /v3/payscore/partner/servicepayondeliveryorder`.
 */
export interface PayscorePartnerPayOnDeliveryOrder {
  readonly out_order_no: string;
  readonly service_id: string;
  readonly appid: string;
  readonly mchid: string;
  readonly sub_appid?: string;
  readonly sub_mchid: string;
  readonly service_introduction: string;
  readonly state: string;
  readonly state_description?: string;
  readonly post_payments?: readonly PayscorePartnerPayOnDeliveryOrderPostPayment[];
  readonly post_discounts?: readonly PayscorePostDiscount[];
  readonly risk_fund?: PayscoreRiskFund;
  readonly time_range?: PayscoreTimeRange;
  readonly location?: PayscoreLocation;
  readonly attach?: string;
  readonly notify_url?: string;
  readonly order_id?: string;
  readonly package?: string;
  readonly shopping_info?: PayscoreShoppingInfo;
}

/** Options of `POST /v3/payscore/partner/servicepayondeliveryorder`. */
export interface PayscorePartnerPayOnDeliveryOrderCreateOptions extends CallOptions {
  readonly json: {
    readonly out_order_no: string;
    readonly appid: string;
    readonly sub_mchid: string;
    readonly sub_appid?: string;
    readonly service_id: string;
    readonly service_introduction: string;
    readonly post_payments?: readonly PayscorePartnerPayOnDeliveryOrderCreatePostPayment[];
    readonly post_discounts?: readonly PayscorePostDiscount[];
    readonly time_range: PayscoreTimeRange;
    readonly location?: PayscoreLocation;
    readonly risk_fund: PayscorePartnerPayOnDeliveryOrderCreateRiskFund;
    readonly attach?: string;
    readonly notify_url: string;
    readonly openid?: string;
    readonly sub_openid?: string;
    readonly need_user_confirm?: boolean;
    readonly mchid?: string;
    readonly shopping_info: PayscorePartnerPayOnDeliveryOrderCreateShoppingInfo;
  };
}

export interface PayscorePartnerPayOnDeliveryOrderCreatePostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
  readonly count?: number;
}

export interface PayscorePartnerPayOnDeliveryOrderCreateRiskFund {
  /** Documented: `DEPOSIT`, `ADVANCE`, `CASH_DEPOSIT`, `ESTIMATE_ORDER_COST`; WeChat Pay may add values. */
  readonly name: Open<"DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST">;
  readonly amount: number;
  readonly description?: string;
}

export interface PayscorePartnerPayOnDeliveryOrderCreateShoppingInfo {
  readonly real_merchant_appid?: string;
  readonly jump_link?: PayscoreJumpLink;
  readonly goods?: readonly PayscorePartnerPayOnDeliveryOrderCreateShoppingInfoGoods[];
}

export interface PayscorePartnerPayOnDeliveryOrderCreateShoppingInfoGoods {
  readonly name?: string;
  readonly picture?: string;
  readonly amount?: number;
  readonly count?: number;
  readonly category_id?: readonly string[];
}

export interface PayscorePartnerPayOnDeliveryOrderPostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
  readonly count?: number;
}

/** Answer of `GET /v3/payscore/partner/permissions/search`. */
export interface PayscorePartnerPermission {
  /** At most 32 characters. */
  readonly service_id: string;
  /** At most 32 characters. */
  readonly appid: string;
  /** At most 32 characters. */
  readonly mchid: string;
  /** At most 128 characters. */
  readonly openid?: string;
  /** At most 32 characters. */
  readonly authorization_code?: string;
  /**
   * Documented: `UNAVAILABLE`, `AVAILABLE`, `UNBINDUSER`; WeChat Pay may add values.
   * At most 16 characters.
   */
  readonly authorization_state: Open<"UNAVAILABLE" | "AVAILABLE" | "UNBINDUSER">;
  readonly notify_url?: string;
  /**
   * RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`.
   * At most 64 characters.
   */
  readonly cancel_authorization_time?: string;
  /**
   * RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`.
   * At most 64 characters.
   */
  readonly authorization_success_time: string;
  /** At most 32 characters. */
  readonly sub_mchid: string;
  /** At most 32 characters. */
  readonly sub_appid?: string;
  /** At most 128 characters. */
  readonly sub_openid?: string;
  readonly user_risk_level?: number;
  readonly risk_level_version?: number;
}

/** Options of `POST /v3/payscore/partner/permissions`. */
export interface PayscorePartnerPermissionApplyOptions extends CallOptions {
  readonly json: {
    /** At most 32 characters. */
    readonly service_id: string;
    /** At most 32 characters. */
    readonly appid: string;
    /** At most 32 characters. */
    readonly sub_appid?: string;
    /** At most 32 characters. */
    readonly sub_mchid: string;
    /** At most 32 characters. */
    readonly authorization_code: string;
    /** At most 255 characters. */
    readonly notify_url?: string;
  };
}

/** Answer of `GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}`. */
export interface PayscorePartnerPermissionByCode {
  /** At most 32 characters. */
  readonly service_id: string;
  /** At most 32 characters. */
  readonly appid: string;
  /** At most 32 characters. */
  readonly mchid: string;
  /** At most 128 characters. */
  readonly openid?: string;
  /** At most 32 characters. */
  readonly authorization_code: string;
  /**
   * Documented: `UNAVAILABLE`, `AVAILABLE`, `UNBINDUSER`; WeChat Pay may add values.
   * At most 16 characters.
   */
  readonly authorization_state: Open<"UNAVAILABLE" | "AVAILABLE" | "UNBINDUSER">;
  readonly notify_url?: string;
  /**
   * RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`.
   * At most 64 characters.
   */
  readonly cancel_authorization_time?: string;
  /**
   * RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`.
   * At most 64 characters.
   */
  readonly authorization_success_time?: string;
  /** At most 32 characters. */
  readonly sub_mchid: string;
  /** At most 32 characters. */
  readonly sub_appid?: string;
  /** At most 128 characters. */
  readonly sub_openid?: string;
  readonly user_risk_level?: number;
  readonly risk_level_version?: number;
}

/** Options of `GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}`. */
export interface PayscorePartnerPermissionByCodeQueryOptions extends CallOptions {
  /** At most 32 characters. */
  readonly authorization_code: string;
  readonly query: {
    /** At most 32 characters. */
    readonly service_id: string;
    /** At most 32 characters. */
    readonly sub_mchid: string;
  };
}

/** Options of `POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`. */
export interface PayscorePartnerPermissionByCodeTerminateOptions extends CallOptions {
  /** At most 32 characters. */
  readonly authorization_code: string;
  readonly json: {
    /** At most 32 characters. */
    readonly service_id: string;
    /** At most 32 characters. */
    readonly sub_mchid: string;
    /** At most 50 characters. */
    readonly reason: string;
  };
}

/** Options of `GET /v3/payscore/partner/permissions/search`. */
export interface PayscorePartnerPermissionQueryOptions extends CallOptions {
  readonly query: {
    /** At most 32 characters. */
    readonly service_id: string;
    /** At most 32 characters. */
    readonly appid: string;
    /** At most 32 characters. */
    readonly sub_mchid: string;
    /** At most 32 characters. */
    readonly sub_appid?: string;
    /** At most 128 characters. */
    readonly openid?: string;
    /** At most 128 characters. */
    readonly sub_openid?: string;
  };
}

/** Options of `POST /v3/payscore/partner/permissions/terminate`. */
export interface PayscorePartnerPermissionTerminateOptions extends CallOptions {
  readonly json: {
    /** At most 128 characters. */
    readonly openid?: string;
    /** At most 128 characters. */
    readonly sub_openid?: string;
    /** At most 32 characters. */
    readonly service_id: string;
    /** At most 32 characters. */
    readonly appid: string;
    /** At most 32 characters. */
    readonly sub_appid?: string;
    /** At most 32 characters. */
    readonly sub_mchid: string;
    /** At most 50 characters. */
    readonly reason: string;
  };
}

/**
 * Answer of `POST /v3/payscore/plan/partner/payscore-plans`.
 * Answer of `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`.
 * Answer of `POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`.
 */
export interface PayscorePartnerPlan {
  readonly plan_id: string;
  readonly service_id: string;
  readonly mchid: string;
  readonly sub_mchid: string;
  readonly appid: string;
  readonly sub_appid?: string;
  readonly merchant_plan_no: string;
  readonly plan_name: string;
  readonly plan_duration: number;
  readonly plan_state: string;
  readonly total_original_price: number;
  readonly deduction_quantity: number;
  readonly total_actual_price: number;
  readonly plan_detail_list?: readonly PayscorePlanDetail[];
  readonly stop_mchid?: string;
  readonly stop_time?: string;
}

/** Options of `POST /v3/payscore/plan/partner/payscore-plans`. */
export interface PayscorePartnerPlanCreateOptions extends CallOptions {
  readonly json: {
    readonly service_id: string;
    readonly appid: string;
    readonly sub_mchid: string;
    readonly sub_appid?: string;
    readonly plan_name: string;
    readonly plan_duration: number;
    readonly deduction_quantity: number;
    readonly total_original_price: number;
    readonly total_actual_price: number;
    readonly plan_detail_list?: readonly PayscorePartnerPlanCreatePlanDetail[];
    readonly merchant_plan_no: string;
  };
}

export interface PayscorePartnerPlanCreatePlanDetail {
  readonly original_price: number;
  readonly plan_discount_description?: string;
  readonly actual_price: number;
  readonly plan_detail_name: string;
}

/** Options of `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`. */
export interface PayscorePartnerPlanQueryOptions extends CallOptions {
  readonly merchant_plan_no: string;
  readonly query: {
    readonly sub_mchid: string;
  };
}

/** Options of `POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`. */
export interface PayscorePartnerPlanStopOptions extends CallOptions {
  readonly merchant_plan_no: string;
  readonly json: {
    readonly sub_mchid: string;
  };
}

/** Options of `POST /v3/payscore/partner/permissions/apply-for-scene`. */
export interface PayscorePartnerScenePermissionApplyOptions extends CallOptions {
  readonly json: {
    /** At most 32 characters. */
    readonly service_id: string;
    /** At most 32 characters. */
    readonly appid: string;
    /** At most 32 characters. */
    readonly sub_appid?: string;
    /** At most 32 characters. */
    readonly sub_mchid: string;
    /** At most 32 characters. */
    readonly authorization_code: string;
    /** At most 255 characters. */
    readonly notify_url?: string;
    /** Documented: `TRANSACTION`; WeChat Pay may add values. */
    readonly scene: Open<"TRANSACTION">;
    readonly transaction_scene_info?: PayscorePartnerScenePermissionApplyTransactionSceneInfo;
  };
}

export interface PayscorePartnerScenePermissionApplyTransactionSceneInfo {
  /** At most 32 characters. */
  readonly mchid: string;
  /** At most 32 characters. */
  readonly sub_mchid: string;
}

/** Answer of `POST /v3/payscore/partner/permissions/apply-for-scene`. */
export interface PayscorePartnerScenePermissionToken {
  /** Documented: `TRANSACTION`; WeChat Pay may add values. */
  readonly scene: Open<"TRANSACTION">;
  readonly transaction_permissions_token?: string;
}

/**
 * Answer of `POST /v3/payscore/partner/service-account-applications`.
 * Answer of `GET /v3/payscore/partner/service-account-applications/{out_apply_no}`.
 */
export interface PayscorePartnerServiceAccountApplication {
  readonly service_id: string;
  readonly mchid: string;
  readonly appid: string;
  readonly sub_mchid: string;
  readonly sub_appid?: string;
  readonly out_apply_no: string;
  readonly result_notify_url?: string;
  readonly apply_state: string;
  readonly reject_reason?: string;
}

/** Options of `GET /v3/payscore/partner/service-account-applications/{out_apply_no}`. */
export interface PayscorePartnerServiceAccountApplicationQueryOptions extends CallOptions {
  readonly out_apply_no: string;
}

/** Options of `POST /v3/payscore/partner/service-account-applications`. */
export interface PayscorePartnerServiceAccountApplyOptions extends CallOptions {
  readonly json: {
    readonly service_id: string;
    readonly appid: string;
    readonly sub_mchid: string;
    readonly sub_appid?: string;
    readonly out_apply_no: string;
    readonly result_notify_url?: string;
  };
}

/** Answer of `GET /v3/payscore/partner/serviceorder`. */
export interface PayscorePartnerServiceOrder {
  readonly out_order_no: string;
  readonly service_id: string;
  readonly appid: string;
  readonly mchid: string;
  readonly sub_appid?: string;
  readonly sub_mchid?: string;
  readonly service_introduction: string;
  /** Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`; WeChat Pay may add values. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** Documented: `USER_CONFIRM`, `MCH_COMPLETE`; WeChat Pay may add values. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  readonly post_payments?: readonly PayscorePostPayment[];
  readonly post_discounts?: readonly PayscorePartnerServiceOrderPostDiscount[];
  readonly risk_fund?: PayscoreRiskFund;
  readonly total_amount?: number;
  readonly need_collection?: boolean;
  readonly collection?: PayscoreCollection;
  readonly time_range?: PayscoreTimeRange;
  readonly location?: PayscoreLocation;
  readonly attach?: string;
  readonly notify_url?: string;
  readonly openid?: string;
  readonly sub_openid?: string;
  readonly order_id?: string;
}

/** Options of `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel`. */
export interface PayscorePartnerServiceOrderCancelOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id: string;
    readonly sub_mchid: string;
    readonly reason: string;
  };
}

/** Options of `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete`. */
export interface PayscorePartnerServiceOrderCompleteOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id: string;
    readonly sub_mchid: string;
    readonly post_payments: readonly PayscorePostPayment[];
    readonly post_discounts?: readonly PayscorePartnerServiceOrderCompletePostDiscount[];
    readonly total_amount: number;
    readonly time_range?: PayscoreTimeRange;
    readonly location?: PayscoreLocation;
    readonly profit_sharing?: boolean;
    /** RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
    readonly complete_time?: string;
    readonly goods_tag?: string;
    readonly device?: PayscoreDevice;
  };
}

export interface PayscorePartnerServiceOrderCompletePostDiscount {
  readonly name: string;
  readonly description: string;
  readonly amount: number;
  readonly count?: number;
}

/** Options of `POST /v3/payscore/partner/serviceorder`. */
export interface PayscorePartnerServiceOrderCreateOptions extends CallOptions {
  readonly json: {
    readonly service_id: string;
    readonly appid: string;
    readonly sub_mchid: string;
    readonly sub_appid?: string;
    readonly out_order_no: string;
    readonly service_introduction: string;
    readonly post_payments?: readonly PayscorePostPayment[];
    readonly post_discounts?: readonly PayscorePartnerServiceOrderCreatePostDiscount[];
    readonly risk_fund: PayscorePartnerServiceOrderCreateRiskFund;
    readonly time_range: PayscoreTimeRange;
    readonly location?: PayscoreLocation;
    readonly openid?: string;
    readonly sub_openid?: string;
    readonly need_user_confirm?: boolean;
    readonly notify_url: string;
    readonly attach?: string;
    readonly device?: PayscoreDevice;
  };
}

export interface PayscorePartnerServiceOrderCreatePostDiscount {
  readonly name: string;
  readonly description: string;
  readonly amount?: number;
  readonly count?: number;
}

export interface PayscorePartnerServiceOrderCreateRiskFund {
  /** Documented: `DEPOSIT`, `ADVANCE`, `CASH_DEPOSIT`, `ESTIMATE_ORDER_COST`; WeChat Pay may add values. */
  readonly name: Open<"DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST">;
  readonly amount: number;
  readonly description?: string;
}

/** Answer of `POST /v3/payscore/partner/serviceorder`. */
export interface PayscorePartnerServiceOrderCreated {
  readonly out_order_no: string;
  readonly service_id: string;
  readonly appid: string;
  readonly mchid: string;
  readonly sub_appid?: string;
  readonly sub_mchid: string;
  readonly service_introduction: string;
  /** Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`; WeChat Pay may add values. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** Documented: `USER_CONFIRM`, `MCH_COMPLETE`; WeChat Pay may add values. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  readonly post_payments?: readonly PayscorePostPayment[];
  readonly post_discounts?: readonly PayscorePartnerServiceOrderCreatedPostDiscount[];
  readonly risk_fund?: PayscorePartnerServiceOrderCreatedRiskFund;
  readonly time_range?: PayscorePartnerServiceOrderCreatedTimeRange;
  readonly location?: PayscorePartnerServiceOrderCreatedLocation;
  readonly attach?: string;
  readonly notify_url?: string;
  readonly order_id: string;
  readonly package?: string;
}

export interface PayscorePartnerServiceOrderCreatedLocation {
  readonly start_location?: string;
  readonly end_location: string;
}

export interface PayscorePartnerServiceOrderCreatedPostDiscount {
  readonly name: string;
  readonly description: string;
  readonly amount?: number;
  readonly count?: number;
}

export interface PayscorePartnerServiceOrderCreatedRiskFund {
  /** Documented: `DEPOSIT`, `ADVANCE`, `CASH_DEPOSIT`, `ESTIMATE_ORDER_COST`; WeChat Pay may add values. */
  readonly name: Open<"DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST">;
  readonly amount: number;
  readonly description?: string;
}

export interface PayscorePartnerServiceOrderCreatedTimeRange {
  readonly start_time: string;
  readonly start_time_remark?: string;
  readonly end_time?: string;
  readonly end_time_remark?: string;
}

/** Options of `POST /v3/payscore/partner/serviceorder/direct-complete`. */
export interface PayscorePartnerServiceOrderDirectCompleteOptions extends CallOptions {
  readonly json: {
    readonly service_id: string;
    readonly appid: string;
    readonly sub_appid: string;
    readonly sub_mchid?: string;
    readonly out_order_no: string;
    readonly service_introduction: string;
    readonly post_payments?: readonly PayscorePostPayment[];
    readonly post_discounts?: readonly PayscorePartnerServiceOrderDirectCompletePostDiscount[];
    readonly total_amount: number;
    readonly time_range: PayscorePartnerServiceOrderDirectCompleteTimeRange;
    readonly location?: PayscoreLocation;
    readonly profit_sharing?: boolean;
    readonly goods_tag?: string;
    readonly attach?: string;
    readonly notify_url: string;
    readonly openid?: string;
  };
}

export interface PayscorePartnerServiceOrderDirectCompletePostDiscount {
  readonly name: string;
  readonly description: string;
  readonly amount?: number;
  readonly count?: number;
}

export interface PayscorePartnerServiceOrderDirectCompleteTimeRange {
  readonly start_time: string;
  readonly start_time_remark?: string;
  readonly end_time?: string;
  readonly end_time_remark?: string;
}

/** Options of `POST /v3/payscore/partner/serviceorder/{out_order_no}/modify`. */
export interface PayscorePartnerServiceOrderModifyOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id?: string;
    readonly sub_mchid: string;
    readonly post_payments: readonly PayscorePostPayment[];
    readonly post_discounts?: readonly PayscorePartnerServiceOrderModifyPostDiscount[];
    readonly total_amount: number;
    readonly reason: string;
    readonly device?: PayscoreDevice;
  };
}

export interface PayscorePartnerServiceOrderModifyPostDiscount {
  readonly name: string;
  readonly description?: string;
  readonly amount: number;
  readonly count?: number;
}

/** Options of `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay`. */
export interface PayscorePartnerServiceOrderPayOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id?: string;
    readonly sub_mchid: string;
  };
}

export interface PayscorePartnerServiceOrderPostDiscount {
  readonly name: string;
  readonly description: string;
  readonly amount?: number;
  readonly count?: number;
}

/** Options of `GET /v3/payscore/partner/serviceorder`. */
export interface PayscorePartnerServiceOrderQueryOptions extends CallOptions {
  readonly query: {
    readonly service_id: string;
    readonly sub_mchid: string;
    readonly out_order_no?: string;
    readonly query_id?: string;
  };
}

/** Options of `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`. */
export interface PayscorePartnerServiceOrderSendPendingMessageOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id: string;
    readonly sub_mchid: string;
    readonly post_payments: readonly PayscorePartnerServiceOrderSendPendingMessagePostPayment[];
    readonly post_discounts?: readonly PayscorePostDiscount[];
    readonly total_amount: number;
    readonly prepaid_time: string;
  };
}

export interface PayscorePartnerServiceOrderSendPendingMessagePostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
  readonly count?: number;
}

/** Options of `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage`. */
export interface PayscorePartnerServiceOrderSendPrepaidMessageOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id: string;
    readonly sub_mchid: string;
    readonly post_payments: readonly PayscorePartnerServiceOrderSendPrepaidMessagePostPayment[];
    readonly post_discounts?: readonly PayscorePostDiscount[];
    readonly total_amount: number;
    readonly prepaid_time: string;
  };
}

export interface PayscorePartnerServiceOrderSendPrepaidMessagePostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
  readonly count?: number;
}

export interface PayscorePartnerServiceOrderSyncDetail {
  readonly seq?: number;
  readonly paid_time: string;
  readonly paid_amount?: number;
}

/** Options of `POST /v3/payscore/partner/serviceorder/{out_order_no}/sync`. */
export interface PayscorePartnerServiceOrderSyncOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id: string;
    readonly sub_mchid: string;
    readonly type: string;
    readonly detail: PayscorePartnerServiceOrderSyncDetail;
  };
}

/** Answer of `GET /v3/payscore/partner/servicequotas/service-id/{service_id}`. */
export interface PayscorePartnerServiceQuotas {
  readonly service_id: string;
  readonly mchid: string;
  readonly sub_mchid: string;
  readonly appid: string;
  readonly sub_appid?: string;
  readonly risk_level_version: number;
  readonly quotas: readonly PayscorePartnerServiceQuotasQuota[];
}

/** Options of `GET /v3/payscore/partner/servicequotas/service-id/{service_id}`. */
export interface PayscorePartnerServiceQuotasQueryOptions extends CallOptions {
  readonly service_id: string;
  readonly query: {
    readonly sub_mchid: string;
    readonly appid: string;
    readonly sub_appid?: string;
    readonly risk_level_version: number;
  };
}

export interface PayscorePartnerServiceQuotasQuota {
  readonly risk_level: number;
  readonly suggested_quota: number;
}

/**
 * Answer of `GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`.
 * Answer of `POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`.
 */
export interface PayscorePartnerSignPlan {
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
  readonly sign_state: string;
  readonly cancel_sign_time?: string;
  readonly cancel_sign_type?: string;
  readonly cancel_reason?: string;
  readonly plan_name: string;
  readonly plan_over_time: string;
  readonly total_origin_price: number;
  readonly deduction_quantity: number;
  readonly total_actual_price: number;
  readonly signed_detail_list?: readonly PayscoreSignedDetail[];
  readonly sign_time?: string;
}

/** Options of `POST /v3/payscore/sign-plan/partner/user-sign-plans`. */
export interface PayscorePartnerSignPlanCreateOptions extends CallOptions {
  readonly json: {
    readonly service_id: string;
    readonly plan_id: string;
    readonly appid: string;
    readonly sub_mchid: string;
    readonly sub_appid?: string;
    readonly openid?: string;
    readonly sub_openid?: string;
    readonly merchant_sign_plan_no: string;
    readonly notify_url: string;
    readonly sign_plan_detail: readonly PayscoreSignPlanDetail[];
  };
}

/** Answer of `POST /v3/payscore/sign-plan/partner/user-sign-plans`. */
export interface PayscorePartnerSignPlanCreated {
  readonly sign_plan: PayscorePartnerSignPlanCreatedSignPlan;
  readonly package: string;
}

export interface PayscorePartnerSignPlanCreatedSignPlan {
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
  readonly sign_state: string;
  readonly cancel_sign_time?: string;
  readonly cancel_sign_type?: string;
  readonly cancel_reason?: string;
  readonly plan_name: string;
  readonly plan_over_time: string;
  readonly total_origin_price: number;
  readonly deduction_quantity: number;
  readonly total_actual_price: number;
  readonly signed_detail_list?: readonly PayscoreSignedDetail[];
  readonly sign_time?: string;
}

/** Answer of `POST /v3/payscore/sign-plan/partner/serviceorder`. */
export interface PayscorePartnerSignPlanOrder {
  readonly out_order_no: string;
  readonly service_id: string;
  readonly appid: string;
  readonly mchid: string;
  readonly sub_appid?: string;
  readonly sub_mchid: string;
  readonly service_introduction: string;
  /** Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`; WeChat Pay may add values. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** Documented: `USER_CONFIRM`, `MCH_COMPLETE`; WeChat Pay may add values. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  readonly post_payments?: readonly PayscorePartnerSignPlanOrderPostPayment[];
  readonly post_discounts?: readonly PayscorePartnerSignPlanOrderPostDiscount[];
  readonly risk_fund?: PayscorePartnerSignPlanOrderRiskFund;
  readonly time_range?: PayscorePartnerSignPlanOrderTimeRange;
  readonly location?: PayscoreLocation;
  readonly attach?: string;
  readonly notify_url?: string;
  readonly order_id?: string;
}

/** Options of `POST /v3/payscore/sign-plan/partner/serviceorder`. */
export interface PayscorePartnerSignPlanOrderCreateOptions extends CallOptions {
  readonly json: {
    readonly service_id: string;
    readonly sign_plan_id: string;
    readonly plan_detail_no: number;
    readonly appid: string;
    readonly sub_mchid: string;
    readonly sub_appid?: string;
    readonly openid?: string;
    readonly sub_openid?: string;
    readonly notify_url: string;
    readonly service_introduction: string;
    readonly time_range: PayscorePartnerSignPlanOrderCreateTimeRange;
    readonly location?: PayscoreLocation;
    readonly attach?: string;
    readonly out_trade_no: string;
  };
}

export interface PayscorePartnerSignPlanOrderCreateTimeRange {
  readonly start_time: string;
  readonly end_time?: string;
  readonly start_time_remark?: string;
  readonly end_time_remark?: string;
}

export interface PayscorePartnerSignPlanOrderPostDiscount {
  readonly name?: string;
  readonly amount?: number;
}

export interface PayscorePartnerSignPlanOrderPostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
}

export interface PayscorePartnerSignPlanOrderRiskFund {
  readonly amount: number;
}

export interface PayscorePartnerSignPlanOrderTimeRange {
  readonly start_time: string;
  readonly end_time?: string;
  readonly start_time_remark?: string;
  readonly end_time_remark?: string;
}

/** Options of `GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`. */
export interface PayscorePartnerSignPlanQueryOptions extends CallOptions {
  readonly merchant_sign_plan_no: string;
  readonly query: {
    readonly sub_mchid: string;
  };
}

/** Options of `POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`. */
export interface PayscorePartnerSignPlanStopOptions extends CallOptions {
  readonly merchant_sign_plan_no: string;
  readonly json: {
    readonly sub_mchid: string;
    readonly stop_reason: string;
  };
}

/** Options of `POST /v3/payscore/partner/permissions/assess-user-risk-level`. */
export interface PayscorePartnerUserRiskAssessOptions extends CallOptions {
  readonly query: {
    /** At most 32 characters. */
    readonly sub_mchid: string;
  };
  readonly json: {
    /** At most 32 characters. */
    readonly service_id: string;
    /** At most 32 characters. */
    readonly appid: string;
    /** At most 32 characters. */
    readonly sub_appid?: string;
    /** At most 32 characters. */
    readonly authorization_code?: string;
    /** At most 128 characters. */
    readonly openid?: string;
    /** At most 128 characters. */
    readonly sub_openid?: string;
    readonly shopping_info?: PayscorePartnerUserRiskAssessShoppingInfo;
  };
}

export interface PayscorePartnerUserRiskAssessShoppingInfo {
  readonly goods: readonly PayscoreGoods[];
}

/**
 * Answer of `GET /v3/payscore/payafter-orders`.
 * Answer of `GET /v3/payscore/smartretail-orders`.
 */
export interface PayscorePayAfterOrder {
  readonly appid?: string;
  readonly mchid?: string;
  readonly out_order_no?: string;
  readonly service_id?: string;
  /** Documented: `CREATED`, `USER_ACCEPTED`, `FINISHED`, `USER_PAID`, `REVOKED`, `EXPIRED`; WeChat Pay may add values. */
  readonly state?: Open<"CREATED" | "USER_ACCEPTED" | "FINISHED" | "USER_PAID" | "REVOKED" | "EXPIRED">;
  /** Documented: `1`, `2`; WeChat Pay may add values. */
  readonly finish_type?: number;
  readonly service_start_time?: string;
  readonly service_end_time?: string;
  readonly real_service_start_time?: string;
  readonly real_service_end_time?: string;
  readonly pay_succ_time?: string;
  readonly service_start_location?: string;
  readonly service_end_location?: string;
  readonly real_service_start_location?: string;
  readonly real_service_end_location?: string;
  readonly service_introduction?: string;
  readonly fees?: readonly PayscoreFee[];
  readonly discounts?: readonly PayscoreDiscount[];
  readonly risk_amount?: number;
  readonly total_amount?: number;
  readonly attach?: string;
  readonly finish_ticket?: string;
  readonly finish_transaction_id?: string;
  /** Documented: `MchChannelPayType`; WeChat Pay may add values. */
  readonly pay_type?: Open<"MchChannelPayType">;
}

/** Options of `POST /v3/payscore/payafter-orders/{out_order_no}/cancel`. */
export interface PayscorePayAfterOrderCancelOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly appid: string;
    readonly service_id: string;
    readonly reason: string;
  };
}

/** Options of `POST /v3/payscore/payafter-orders/{out_order_no}/complete`. */
export interface PayscorePayAfterOrderCompleteOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly appid: string;
    readonly service_id: string;
    /** Documented: `1`, `2`; WeChat Pay may add values. */
    readonly finish_type?: number;
    readonly cancel_reason?: string;
    readonly real_service_start_time?: string;
    readonly real_service_end_time?: string;
    readonly real_service_end_location?: string;
    readonly fees?: readonly PayscoreFee[];
    readonly discounts?: readonly PayscoreDiscount[];
    readonly total_amount?: number;
    readonly finish_ticket?: string;
    readonly profit_sharing?: boolean;
  };
}

export interface PayscorePayAfterOrderCreateDiscount {
  readonly discount_name?: string;
  readonly discount_desc?: string;
}

/** Options of `POST /v3/payscore/payafter-orders`. */
export interface PayscorePayAfterOrderCreateOptions extends CallOptions {
  readonly json: {
    readonly appid: string;
    readonly out_order_no: string;
    readonly service_id: string;
    readonly service_start_time?: string;
    readonly service_end_time?: string;
    readonly service_start_location?: string;
    readonly service_end_location?: string;
    readonly service_introduction?: string;
    readonly fees?: readonly PayscoreFee[];
    readonly discounts?: readonly PayscorePayAfterOrderCreateDiscount[];
    readonly risk_amount?: number;
    readonly attach?: string;
    readonly need_user_confirm?: boolean;
    readonly openid?: string;
    /** Sensitive: give the plain text; it travels encrypted with WeChat Pay's platform key. */
    readonly name?: string;
    /** Sensitive: give the plain text; it travels encrypted with WeChat Pay's platform key. */
    readonly phone?: string;
    /** Sensitive: give the plain text; it travels encrypted with WeChat Pay's platform key. */
    readonly userid?: string;
    /** Sensitive: give the plain text; it travels encrypted with WeChat Pay's platform key. */
    readonly address?: string;
  };
}

/**
 * Answer of `POST /v3/payscore/payafter-orders`.
 * Answer of `POST /v3/payscore/smartretail-orders`.
 */
export interface PayscorePayAfterOrderCreated {
  readonly appid?: string;
  readonly mchid?: string;
  readonly out_order_no?: string;
  readonly service_id?: string;
  readonly order_id?: string;
  readonly miniprogram_businesstype?: string;
  readonly miniprogram_appid?: string;
  readonly miniprogram_path?: string;
  readonly miniprogram_username?: string;
  readonly package?: string;
}

/** Options of `GET /v3/payscore/payafter-orders`. */
export interface PayscorePayAfterOrderQueryOptions extends CallOptions {
  readonly query?: {
    readonly service_id?: string;
    readonly out_order_no?: string;
    readonly query_id?: string;
    readonly appid?: string;
  };
}

export interface PayscorePayAfterOrderSyncDetail {
  readonly paid_time?: string;
}

/** Options of `POST /v3/payscore/payafter-orders/{out_order_no}/sync`. */
export interface PayscorePayAfterOrderSyncOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json?: {
    readonly appid?: string;
    readonly service_id?: string;
    /** Documented: `Order_Paid`; WeChat Pay may add values. */
    readonly type?: Open<"Order_Paid">;
    readonly detail?: PayscorePayAfterOrderSyncDetail;
  };
}

/** Answer of `POST /v3/payscore/payafter-orders/{out_order_no}/sync`. */
export interface PayscorePayAfterOrderSynced {
  readonly appid: string;
  readonly mchid: string;
  readonly out_order_no: string;
  readonly order_id: string;
}

/** Answer of `POST /v3/payscore/servicepayondeliveryorder`. */
export interface PayscorePayOnDeliveryOrder {
  readonly appid: string;
  readonly mchid: string;
  readonly out_order_no: string;
  readonly service_id: string;
  readonly service_introduction: string;
  readonly state: string;
  readonly state_description?: string;
  readonly post_payments?: readonly PayscorePayOnDeliveryOrderPostPayment[];
  readonly post_discounts?: readonly PayscorePostDiscount[];
  readonly risk_fund?: PayscoreRiskFund;
  readonly time_range?: PayscoreTimeRange;
  readonly location?: PayscoreLocation;
  readonly attach?: string;
  readonly notify_url?: string;
  readonly order_id: string;
  readonly package: string;
  readonly shopping_info?: PayscoreShoppingInfo;
}

/** Options of `POST /v3/payscore/servicepayondeliveryorder`. */
export interface PayscorePayOnDeliveryOrderCreateOptions extends CallOptions {
  readonly json: {
    readonly out_order_no: string;
    readonly appid: string;
    readonly service_id: string;
    readonly service_introduction: string;
    readonly post_payments?: readonly PayscorePostPayment[];
    readonly post_discounts?: readonly PayscorePayOnDeliveryOrderCreatePostDiscount[];
    readonly time_range: PayscorePayOnDeliveryOrderCreateTimeRange;
    readonly location?: PayscoreLocation;
    readonly risk_fund: PayscorePayOnDeliveryOrderCreateRiskFund;
    readonly attach?: string;
    readonly notify_url: string;
    readonly openid?: string;
    readonly need_user_confirm?: boolean;
    readonly mchid?: string;
    readonly shopping_info: PayscorePayOnDeliveryOrderCreateShoppingInfo;
  };
}

export interface PayscorePayOnDeliveryOrderCreatePostDiscount {
  readonly name: string;
  readonly description: string;
  readonly amount?: number;
  readonly count?: number;
}

export interface PayscorePayOnDeliveryOrderCreateRiskFund {
  /** Documented: `DEPOSIT`, `ADVANCE`, `CASH_DEPOSIT`, `ESTIMATE_ORDER_COST`; WeChat Pay may add values. */
  readonly name: Open<"DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST">;
  readonly amount: number;
  readonly description?: string;
}

export interface PayscorePayOnDeliveryOrderCreateShoppingInfo {
  readonly real_merchant_appid?: string;
  readonly jump_link: PayscoreJumpLink;
  readonly goods: readonly PayscoreGoods[];
}

export interface PayscorePayOnDeliveryOrderCreateTimeRange {
  readonly start_time: string;
  readonly start_time_remark?: string;
  readonly end_time?: string;
  readonly end_time_remark?: string;
}

export interface PayscorePayOnDeliveryOrderPostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
  readonly count?: number;
}

/** Answer of `GET /v3/payscore/permissions/openid/{openid}`. */
export interface PayscorePermission {
  /** At most 32 characters. */
  readonly service_id: string;
  /** At most 32 characters. */
  readonly appid: string;
  /** At most 32 characters. */
  readonly mchid: string;
  /** At most 128 characters. */
  readonly openid?: string;
  /** At most 32 characters. */
  readonly authorization_code?: string;
  /**
   * Documented: `UNAVAILABLE`, `AVAILABLE`, `UNBINDUSER`; WeChat Pay may add values.
   * At most 16 characters.
   */
  readonly authorization_state: Open<"UNAVAILABLE" | "AVAILABLE" | "UNBINDUSER">;
  /**
   * RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`.
   * At most 64 characters.
   */
  readonly cancel_authorization_time?: string;
  /**
   * RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`.
   * At most 64 characters.
   */
  readonly authorization_success_time?: string;
  readonly user_risk_level?: number;
  readonly risk_level_version?: number;
}

/** Options of `POST /v3/payscore/permissions`. */
export interface PayscorePermissionApplyOptions extends CallOptions {
  readonly json: {
    /** At most 32 characters. */
    readonly service_id: string;
    /** At most 32 characters. */
    readonly appid: string;
    /** At most 32 characters. */
    readonly authorization_code: string;
    /** At most 255 characters. */
    readonly notify_url?: string;
  };
}

/** Answer of `GET /v3/payscore/permissions/authorization-code/{authorization_code}`. */
export interface PayscorePermissionByCode {
  /** At most 32 characters. */
  readonly service_id: string;
  /** At most 32 characters. */
  readonly appid: string;
  /** At most 32 characters. */
  readonly mchid: string;
  /** At most 128 characters. */
  readonly openid?: string;
  /** At most 32 characters. */
  readonly authorization_code: string;
  /**
   * Documented: `UNAVAILABLE`, `AVAILABLE`, `UNBINDUSER`; WeChat Pay may add values.
   * At most 16 characters.
   */
  readonly authorization_state: Open<"UNAVAILABLE" | "AVAILABLE" | "UNBINDUSER">;
  readonly notify_url?: string;
  /**
   * RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`.
   * At most 64 characters.
   */
  readonly cancel_authorization_time?: string;
  /**
   * RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`.
   * At most 64 characters.
   */
  readonly authorization_success_time?: string;
  readonly user_risk_level?: number;
  readonly risk_level_version?: number;
}

/** Options of `GET /v3/payscore/permissions/authorization-code/{authorization_code}`. */
export interface PayscorePermissionByCodeQueryOptions extends CallOptions {
  /** At most 32 characters. */
  readonly authorization_code: string;
  readonly query: {
    /** At most 32 characters. */
    readonly service_id: string;
  };
}

/** Options of `POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate`. */
export interface PayscorePermissionByCodeTerminateOptions extends CallOptions {
  /** At most 32 characters. */
  readonly authorization_code: string;
  readonly json: {
    /** At most 32 characters. */
    readonly service_id: string;
    /** At most 50 characters. */
    readonly reason: string;
  };
}

/** Options of `GET /v3/payscore/permissions/openid/{openid}`. */
export interface PayscorePermissionQueryOptions extends CallOptions {
  /** At most 128 characters. */
  readonly openid: string;
  readonly query: {
    /** At most 32 characters. */
    readonly service_id: string;
    /** At most 32 characters. */
    readonly appid: string;
  };
}

/** Options of `POST /v3/payscore/permissions/openid/{openid}/terminate`. */
export interface PayscorePermissionTerminateOptions extends CallOptions {
  /** At most 128 characters. */
  readonly openid: string;
  readonly json: {
    /** At most 32 characters. */
    readonly service_id: string;
    /** At most 32 characters. */
    readonly appid: string;
    /** At most 50 characters. */
    readonly reason: string;
  };
}

/**
 * Answer of `POST /v3/payscore/partner/permissions`.
 * Answer of `POST /v3/payscore/permissions`.
 */
export interface PayscorePermissionToken {
  /** At most 300 characters. */
  readonly apply_permissions_token: string;
}

/**
 * Answer of `POST /v3/payscore/plan/payscore-plans`.
 * Answer of `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`.
 * Answer of `POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`.
 */
export interface PayscorePlan {
  readonly plan_id: string;
  readonly service_id: string;
  readonly mchid: string;
  readonly appid: string;
  readonly merchant_plan_no: string;
  readonly plan_name: string;
  readonly plan_duration: number;
  readonly plan_state: string;
  readonly total_original_price: number;
  readonly deduction_quantity: number;
  readonly total_actual_price: number;
  readonly plan_detail_list?: readonly PayscorePlanDetail[];
  readonly stop_mchid?: string;
  readonly stop_time?: string;
}

/** Options of `POST /v3/payscore/plan/payscore-plans`. */
export interface PayscorePlanCreateOptions extends CallOptions {
  readonly json: {
    readonly service_id: string;
    readonly appid: string;
    readonly plan_name: string;
    readonly plan_duration: number;
    readonly deduction_quantity: number;
    readonly total_original_price: number;
    readonly total_actual_price: number;
    readonly plan_detail_list?: readonly PayscorePlanCreatePlanDetail[];
    readonly merchant_plan_no: string;
  };
}

export interface PayscorePlanCreatePlanDetail {
  readonly original_price: number;
  readonly plan_discount_description?: string;
  readonly actual_price: number;
  readonly plan_detail_name: string;
}

export interface PayscorePlanDetail {
  readonly plan_detail_no: number;
  readonly plan_detail_name: string;
  readonly original_price: number;
  readonly plan_discount_description?: string;
  readonly actual_price: number;
}

/** Options of `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`. */
export interface PayscorePlanQueryOptions extends CallOptions {
  readonly merchant_plan_no: string;
}

/** Options of `POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`. */
export interface PayscorePlanStopOptions extends CallOptions {
  readonly merchant_plan_no: string;
}

export interface PayscorePostDiscount {
  readonly name?: string;
  readonly description?: string;
  readonly amount?: number;
  readonly count?: number;
}

export interface PayscorePostPayment {
  readonly name: string;
  readonly description?: string;
  readonly amount?: number;
  readonly count?: number;
}

export interface PayscorePromotionDetail {
  readonly coupon_id: string;
  readonly name?: string;
  /** Documented: `GLOBAL`, `SINGLE`; WeChat Pay may add values. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** Documented: `CASH`, `NOCASH`; WeChat Pay may add values. */
  readonly type?: Open<"CASH" | "NOCASH">;
  readonly amount: number;
  readonly stock_id?: string;
  readonly wechatpay_contribute?: number;
  readonly merchant_contribute?: number;
  readonly other_contribute?: number;
  readonly currency?: string;
  readonly goods_detail?: readonly PayscoreGoodsDetail[];
}

export interface PayscoreRiskFund {
  readonly name: string;
  readonly amount: number;
  readonly description?: string;
}

/** Answer of `GET /v3/payscore/serviceorder`. */
export interface PayscoreServiceOrder {
  readonly out_order_no: string;
  readonly service_id: string;
  readonly appid: string;
  readonly mchid: string;
  readonly service_introduction: string;
  /** Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`; WeChat Pay may add values. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** Documented: `USER_CONFIRM`, `MCH_COMPLETE`; WeChat Pay may add values. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  readonly post_payments?: readonly PayscoreServiceOrderPostPayment[];
  readonly post_discounts?: readonly PayscorePostDiscount[];
  readonly risk_fund?: PayscoreServiceOrderRiskFund;
  readonly total_amount?: number;
  readonly need_collection?: boolean;
  readonly collection?: PayscoreCollection;
  readonly time_range?: PayscoreTimeRange;
  readonly location?: PayscoreLocation;
  readonly attach?: string;
  readonly notify_url: string;
  readonly openid?: string;
  readonly order_id?: string;
}

/** Options of `POST /v3/payscore/serviceorder/{out_order_no}/cancel`. */
export interface PayscoreServiceOrderCancelOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly appid: string;
    readonly service_id: string;
    readonly reason: string;
  };
}

/** Answer of `POST /v3/payscore/serviceorder/{out_order_no}/pay`. */
export interface PayscoreServiceOrderCollected {
  readonly appid: string;
  readonly mchid?: string;
  readonly out_order_no: string;
  readonly service_id: string;
  readonly order_id: string;
}

export interface PayscoreServiceOrderCompleteLocation {
  readonly end_location?: string;
}

/** Options of `POST /v3/payscore/serviceorder/{out_order_no}/complete`. */
export interface PayscoreServiceOrderCompleteOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly appid: string;
    readonly service_id: string;
    readonly post_payments: readonly PayscorePostPayment[];
    readonly post_discounts?: readonly PayscoreServiceOrderCompletePostDiscount[];
    readonly total_amount: number;
    readonly time_range?: PayscoreTimeRange;
    readonly location?: PayscoreServiceOrderCompleteLocation;
    readonly profit_sharing?: boolean;
    readonly goods_tag?: string;
    readonly device?: PayscoreDevice;
  };
}

export interface PayscoreServiceOrderCompletePostDiscount {
  readonly name: string;
  readonly description?: string;
  readonly amount: number;
  readonly count?: number;
}

/** Answer of `POST /v3/payscore/serviceorder/{out_order_no}/complete`. */
export interface PayscoreServiceOrderCompleted {
  readonly appid: string;
  readonly mchid: string;
  readonly out_order_no: string;
  readonly service_id: string;
  readonly service_introduction: string;
  /** Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`; WeChat Pay may add values. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** Documented: `USER_CONFIRM`, `MCH_COMPLETE`; WeChat Pay may add values. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  readonly total_amount: number;
  readonly post_payments?: readonly PayscorePostPayment[];
  readonly post_discounts?: readonly PayscoreServiceOrderCompletedPostDiscount[];
  readonly risk_fund: PayscoreServiceOrderCompletedRiskFund;
  readonly time_range?: PayscoreTimeRange;
  readonly location?: PayscoreServiceOrderCompletedLocation;
  readonly order_id?: string;
  readonly need_collection?: boolean;
}

export interface PayscoreServiceOrderCompletedLocation {
  readonly end_location?: string;
}

export interface PayscoreServiceOrderCompletedPostDiscount {
  readonly name: string;
  readonly description?: string;
  readonly amount: number;
  readonly count?: number;
}

export interface PayscoreServiceOrderCompletedRiskFund {
  /** Documented: `DEPOSIT`, `ADVANCE`, `CASH_DEPOSIT`, `ESTIMATE_ORDER_COST`; WeChat Pay may add values. */
  readonly name: Open<"DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST">;
  readonly amount: number;
  readonly description?: string;
}

/** Options of `POST /v3/payscore/serviceorder`. */
export interface PayscoreServiceOrderCreateOptions extends CallOptions {
  readonly json: {
    readonly out_order_no: string;
    readonly appid: string;
    readonly service_id: string;
    readonly service_introduction: string;
    readonly post_payments?: readonly PayscorePostPayment[];
    readonly post_discounts?: readonly PayscoreServiceOrderCreatePostDiscount[];
    readonly time_range: PayscoreServiceOrderCreateTimeRange;
    readonly location?: PayscoreLocation;
    readonly risk_fund: PayscoreRiskFund;
    readonly attach?: string;
    readonly notify_url: string;
    readonly openid?: string;
    readonly need_user_confirm?: boolean;
    readonly device?: PayscoreDevice;
  };
}

export interface PayscoreServiceOrderCreatePostDiscount {
  readonly name: string;
  readonly description: string;
  readonly count?: number;
}

export interface PayscoreServiceOrderCreateTimeRange {
  readonly start_time: string;
  readonly end_time?: string;
  readonly start_time_remark?: string;
  readonly end_time_remark?: string;
}

/** Answer of `POST /v3/payscore/serviceorder`. */
export interface PayscoreServiceOrderCreated {
  readonly appid: string;
  readonly mchid: string;
  readonly out_order_no: string;
  readonly service_id: string;
  readonly service_introduction: string;
  /** Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`; WeChat Pay may add values. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** Documented: `USER_CONFIRM`, `MCH_COMPLETE`; WeChat Pay may add values. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  readonly post_payments?: readonly PayscoreServiceOrderCreatedPostPayment[];
  readonly post_discounts?: readonly PayscorePostDiscount[];
  readonly risk_fund?: PayscoreServiceOrderCreatedRiskFund;
  readonly time_range?: PayscoreTimeRange;
  readonly location?: PayscoreLocation;
  readonly attach?: string;
  readonly notify_url?: string;
  readonly order_id: string;
  readonly package?: string;
}

export interface PayscoreServiceOrderCreatedPostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
  readonly count?: number;
}

export interface PayscoreServiceOrderCreatedRiskFund {
  /** Documented: `DEPOSIT`, `ADVANCE`, `CASH_DEPOSIT`, `ESTIMATE_ORDER_COST`; WeChat Pay may add values. */
  readonly name: Open<"DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST">;
  readonly amount: number;
  readonly description?: string;
}

/** Options of `POST /v3/payscore/serviceorder/direct-complete`. */
export interface PayscoreServiceOrderDirectCompleteOptions extends CallOptions {
  readonly json: {
    readonly out_order_no: string;
    readonly appid: string;
    readonly service_id: string;
    readonly post_payments?: readonly PayscoreServiceOrderDirectCompletePostPayment[];
    readonly post_discounts?: readonly PayscorePostDiscount[];
    readonly time_range: PayscoreTimeRange;
    readonly location?: PayscoreLocation;
    readonly service_introduction?: string;
    readonly attach?: string;
    readonly notify_url?: string;
    readonly openid?: string;
    readonly total_amount?: number;
    readonly profit_sharing?: boolean;
    readonly goods_tag?: string;
  };
}

export interface PayscoreServiceOrderDirectCompletePostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
  readonly count?: number;
}

/** Answer of `POST /v3/payscore/serviceorder/direct-complete`. */
export interface PayscoreServiceOrderDirectlyCompleted {
  readonly out_order_no: string;
  readonly appid: string;
  readonly service_id: string;
  readonly post_payments?: readonly PayscoreServiceOrderDirectlyCompletedPostPayment[];
  readonly post_discounts?: readonly PayscorePostDiscount[];
  readonly time_range: PayscoreTimeRange;
  readonly location?: PayscoreLocation;
  readonly service_introduction: string;
  readonly mchid: string;
  readonly order_id: string;
  /** Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`; WeChat Pay may add values. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** Documented: `USER_CONFIRM`, `MCH_COMPLETE`; WeChat Pay may add values. */
  readonly state_description: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  readonly attach?: string;
  readonly notify_url?: string;
  readonly total_amount?: number;
}

export interface PayscoreServiceOrderDirectlyCompletedPostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
  readonly count?: number;
}

/** Answer of `POST /v3/payscore/serviceorder/{out_order_no}/modify`. */
export interface PayscoreServiceOrderModified {
  readonly out_order_no: string;
  readonly service_id: string;
  readonly appid: string;
  readonly mchid: string;
  readonly service_introduction: string;
  /** Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`; WeChat Pay may add values. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** Documented: `USER_CONFIRM`, `MCH_COMPLETE`; WeChat Pay may add values. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  readonly post_payments: readonly PayscorePostPayment[];
  readonly post_discounts?: readonly PayscorePostDiscount[];
  readonly risk_fund?: PayscoreServiceOrderModifiedRiskFund;
  readonly total_amount?: number;
  readonly need_collection?: boolean;
  readonly collection?: PayscoreServiceOrderModifiedCollection;
  readonly time_range?: PayscoreTimeRange;
  readonly location?: PayscoreLocation;
  readonly attach?: string;
  readonly notify_url?: string;
  readonly order_id?: string;
}

export interface PayscoreServiceOrderModifiedCollection {
  /** Documented: `USER_PAYING`, `USER_PAID`; WeChat Pay may add values. */
  readonly state: Open<"USER_PAYING" | "USER_PAID">;
  readonly total_amount?: number;
  readonly paying_amount?: number;
  readonly paid_amount?: number;
  readonly details?: readonly PayscoreServiceOrderModifiedCollectionDetail[];
  readonly bank_type?: string;
}

export interface PayscoreServiceOrderModifiedCollectionDetail {
  readonly seq?: number;
  readonly amount?: number;
  /** Documented: `NEWTON`, `MCH`; WeChat Pay may add values. */
  readonly paid_type?: Open<"NEWTON" | "MCH">;
  readonly paid_time?: string;
  readonly transaction_id?: string;
}

export interface PayscoreServiceOrderModifiedRiskFund {
  /** Documented: `DEPOSIT`, `ADVANCE`, `CASH_DEPOSIT`, `ESTIMATE_ORDER_COST`; WeChat Pay may add values. */
  readonly name: Open<"DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST">;
  readonly amount: number;
  readonly description?: string;
}

/** Options of `POST /v3/payscore/serviceorder/{out_order_no}/modify`. */
export interface PayscoreServiceOrderModifyOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly appid: string;
    readonly service_id: string;
    readonly post_payments: readonly PayscorePostPayment[];
    readonly post_discounts?: readonly PayscorePostDiscount[];
    readonly total_amount: number;
    readonly reason: string;
    readonly device?: PayscoreDevice;
  };
}

/** Options of `POST /v3/payscore/serviceorder/{out_order_no}/pay`. */
export interface PayscoreServiceOrderPayOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json?: {
    readonly appid?: string;
    readonly service_id?: string;
  };
}

export interface PayscoreServiceOrderPostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
  readonly count?: number;
}

/** Options of `GET /v3/payscore/serviceorder`. */
export interface PayscoreServiceOrderQueryOptions extends CallOptions {
  readonly query: {
    readonly out_order_no?: string;
    readonly query_id?: string;
    readonly service_id: string;
    readonly appid: string;
  };
}

export interface PayscoreServiceOrderRiskFund {
  /** Documented: `DEPOSIT`, `ADVANCE`, `CASH_DEPOSIT`, `ESTIMATE_ORDER_COST`; WeChat Pay may add values. */
  readonly name: Open<"DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST">;
  readonly amount: number;
  readonly description?: string;
}

/** Options of `POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`. */
export interface PayscoreServiceOrderSendPendingMessageOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id: string;
    readonly post_payments: readonly PayscoreServiceOrderSendPendingMessagePostPayment[];
    readonly post_discounts?: readonly PayscorePostDiscount[];
    readonly total_amount: number;
    readonly prepaid_time: string;
  };
}

export interface PayscoreServiceOrderSendPendingMessagePostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
  readonly count?: number;
}

/** Options of `POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`. */
export interface PayscoreServiceOrderSendPrepaidMessageOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id: string;
    readonly post_payments: readonly PayscoreServiceOrderSendPrepaidMessagePostPayment[];
    readonly post_discounts?: readonly PayscorePostDiscount[];
    readonly total_amount: number;
    readonly prepaid_time: string;
  };
}

export interface PayscoreServiceOrderSendPrepaidMessagePostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
  readonly count?: number;
}

export interface PayscoreServiceOrderSyncDetail {
  readonly paid_time: string;
}

/** Options of `POST /v3/payscore/serviceorder/{out_order_no}/sync`. */
export interface PayscoreServiceOrderSyncOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly appid: string;
    readonly service_id: string;
    readonly type: string;
    readonly detail: PayscoreServiceOrderSyncDetail;
  };
}

/** Answer of `POST /v3/payscore/serviceorder/{out_order_no}/sync`. */
export interface PayscoreServiceOrderSynced {
  readonly out_order_no: string;
  readonly service_id: string;
  readonly appid: string;
  readonly mchid: string;
  readonly service_introduction: string;
  /** Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`; WeChat Pay may add values. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** Documented: `USER_CONFIRM`, `MCH_COMPLETE`; WeChat Pay may add values. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  readonly post_payments?: readonly PayscoreServiceOrderSyncedPostPayment[];
  readonly post_discounts?: readonly PayscoreServiceOrderSyncedPostDiscount[];
  readonly risk_fund?: PayscoreRiskFund;
  readonly total_amount?: number;
  readonly need_collection?: boolean;
  readonly collection?: PayscoreServiceOrderSyncedCollection;
  readonly time_range?: PayscoreTimeRange;
  readonly location?: PayscoreLocation;
  readonly attach?: string;
  readonly notify_url?: string;
  readonly openid: string;
  readonly order_id: string;
}

export interface PayscoreServiceOrderSyncedCollection {
  /** Documented: `USER_PAYING`, `USER_PAID`; WeChat Pay may add values. */
  readonly state: Open<"USER_PAYING" | "USER_PAID">;
  readonly total_amount?: number;
  readonly paying_amount?: number;
  readonly paid_amount?: number;
  readonly details?: readonly PayscoreServiceOrderSyncedCollectionDetail[];
  readonly bank_type?: string;
}

export interface PayscoreServiceOrderSyncedCollectionDetail {
  readonly amount?: number;
  /** Documented: `NEWTON`, `MCH`; WeChat Pay may add values. */
  readonly paid_type?: Open<"NEWTON" | "MCH">;
  readonly paid_time?: string;
  readonly transaction_id?: string;
}

export interface PayscoreServiceOrderSyncedPostDiscount {
  readonly name?: string;
  readonly description?: string;
  readonly amount?: number;
}

export interface PayscoreServiceOrderSyncedPostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
  readonly count?: number;
}

export interface PayscoreShoppingInfo {
  readonly real_merchant_appid?: string;
  readonly jump_link: PayscoreShoppingInfoJumpLink;
  readonly goods: readonly PayscoreGoods[];
}

export interface PayscoreShoppingInfoJumpLink {
  readonly jump_link_type: string;
  readonly appid?: string;
  readonly path?: string;
}

/**
 * Answer of `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`.
 * Answer of `POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`.
 */
export interface PayscoreSignPlan {
  readonly sign_plan_id: string;
  readonly openid?: string;
  readonly service_id: string;
  readonly mchid: string;
  readonly appid: string;
  readonly merchant_sign_plan_no: string;
  readonly merchant_callback_url: string;
  readonly plan_id: string;
  readonly going_detail_no: number;
  readonly sign_state: string;
  readonly cancel_sign_time?: string;
  readonly cancel_sign_type?: string;
  readonly cancel_reason?: string;
  readonly plan_name: string;
  readonly plan_over_time: string;
  readonly total_origin_price: number;
  readonly deduction_quantity: number;
  readonly total_actual_price: number;
  readonly signed_detail_list?: readonly PayscoreSignedDetail[];
  readonly sign_time?: string;
}

/** Options of `POST /v3/payscore/sign-plan/user-sign-plans`. */
export interface PayscoreSignPlanCreateOptions extends CallOptions {
  readonly json: {
    readonly service_id: string;
    readonly plan_id: string;
    readonly appid: string;
    readonly openid: string;
    readonly merchant_sign_plan_no: string;
    readonly notify_url: string;
    readonly sign_plan_detail: readonly PayscoreSignPlanDetail[];
  };
}

/** Answer of `POST /v3/payscore/sign-plan/user-sign-plans`. */
export interface PayscoreSignPlanCreated {
  readonly sign_plan: PayscoreSignPlanCreatedSignPlan;
  readonly package: string;
}

export interface PayscoreSignPlanCreatedSignPlan {
  readonly sign_plan_id: string;
  readonly openid?: string;
  readonly service_id: string;
  readonly mchid: string;
  readonly appid: string;
  readonly merchant_sign_plan_no: string;
  readonly merchant_callback_url: string;
  readonly plan_id: string;
  readonly going_detail_no: number;
  readonly sign_state: string;
  readonly cancel_sign_time?: string;
  readonly cancel_sign_type?: string;
  readonly cancel_reason?: string;
  readonly plan_name: string;
  readonly plan_over_time: string;
  readonly total_origin_price: number;
  readonly deduction_quantity: number;
  readonly total_actual_price: number;
  readonly signed_detail_list?: readonly PayscoreSignedDetail[];
  readonly sign_time?: string;
}

export interface PayscoreSignPlanDetail {
  readonly plan_detail_no: number;
  readonly merchant_plan_detail_no: string;
}

/** Answer of `POST /v3/payscore/sign-plan/serviceorder`. */
export interface PayscoreSignPlanOrder {
  readonly out_order_no: string;
  readonly service_id: string;
  readonly appid: string;
  readonly mchid: string;
  readonly service_introduction: string;
  /** Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`; WeChat Pay may add values. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** Documented: `USER_CONFIRM`, `MCH_COMPLETE`; WeChat Pay may add values. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  readonly post_payments?: readonly PayscoreSignPlanOrderPostPayment[];
  readonly post_discounts?: readonly PayscoreSignPlanOrderPostDiscount[];
  readonly risk_fund?: PayscoreSignPlanOrderRiskFund;
  readonly time_range?: PayscoreSignPlanOrderTimeRange;
  readonly location?: PayscoreLocation;
  readonly attach?: string;
  readonly notify_url?: string;
  readonly order_id?: string;
}

/** Options of `POST /v3/payscore/sign-plan/serviceorder`. */
export interface PayscoreSignPlanOrderCreateOptions extends CallOptions {
  readonly json: {
    readonly service_id: string;
    readonly sign_plan_id: string;
    readonly plan_detail_no: number;
    readonly appid: string;
    readonly openid: string;
    readonly notify_url: string;
    readonly service_introduction: string;
    readonly time_range: PayscoreSignPlanOrderCreateTimeRange;
    readonly location?: PayscoreLocation;
    readonly attach?: string;
    readonly out_trade_no: string;
  };
}

export interface PayscoreSignPlanOrderCreateTimeRange {
  readonly start_time: string;
  readonly end_time?: string;
  readonly start_time_remark?: string;
  readonly end_time_remark?: string;
}

export interface PayscoreSignPlanOrderPostDiscount {
  readonly name?: string;
  readonly amount?: number;
}

export interface PayscoreSignPlanOrderPostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
}

export interface PayscoreSignPlanOrderRiskFund {
  readonly amount: number;
}

export interface PayscoreSignPlanOrderTimeRange {
  readonly start_time: string;
  readonly end_time?: string;
  readonly start_time_remark?: string;
  readonly end_time_remark?: string;
}

/** Options of `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`. */
export interface PayscoreSignPlanQueryOptions extends CallOptions {
  readonly merchant_sign_plan_no: string;
}

/** Options of `POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`. */
export interface PayscoreSignPlanStopOptions extends CallOptions {
  readonly merchant_sign_plan_no: string;
  readonly json: {
    readonly stop_reason: string;
  };
}

export interface PayscoreSignedDetail {
  readonly plan_detail_no: number;
  readonly original_price: number;
  readonly plan_discount_description?: string;
  readonly actual_price: number;
  readonly plan_detail_state: string;
  readonly order_id?: string;
  readonly merchant_plan_detail_no: string;
  readonly plan_detail_name: string;
  readonly actual_pay_price?: number;
  readonly use_time?: string;
  readonly complete_time?: string;
  readonly cancel_time?: string;
}

/** Options of `POST /v3/payscore/smartretail-orders/{out_order_no}/cancel`. */
export interface PayscoreSmartRetailOrderCancelOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly appid: string;
    readonly service_id: string;
    readonly reason: string;
  };
}

/** Options of `POST /v3/payscore/smartretail-orders/{out_order_no}/complete`. */
export interface PayscoreSmartRetailOrderCompleteOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly appid: string;
    readonly service_id: string;
    /** Documented: `1`, `2`; WeChat Pay may add values. */
    readonly finish_type?: number;
    readonly cancel_reason?: string;
    readonly real_service_start_time?: string;
    readonly real_service_end_time?: string;
    readonly real_service_end_location?: string;
    readonly fees?: readonly PayscoreFee[];
    readonly discounts?: readonly PayscoreDiscount[];
    readonly total_amount?: number;
    readonly finish_ticket?: string;
    readonly profit_sharing?: boolean;
  };
}

export interface PayscoreSmartRetailOrderCreateDiscount {
  readonly discount_name?: string;
  readonly discount_desc?: string;
}

/** Options of `POST /v3/payscore/smartretail-orders`. */
export interface PayscoreSmartRetailOrderCreateOptions extends CallOptions {
  readonly json: {
    readonly appid: string;
    readonly out_order_no: string;
    readonly service_id: string;
    readonly service_start_time?: string;
    readonly service_end_time?: string;
    readonly service_start_location?: string;
    readonly service_end_location?: string;
    readonly service_introduction?: string;
    readonly fees?: readonly PayscoreFee[];
    readonly discounts?: readonly PayscoreSmartRetailOrderCreateDiscount[];
    readonly risk_amount?: number;
    readonly attach?: string;
    readonly need_user_confirm?: boolean;
    readonly openid?: string;
  };
}

/** Options of `GET /v3/payscore/smartretail-orders`. */
export interface PayscoreSmartRetailOrderQueryOptions extends CallOptions {
  readonly query?: {
    readonly service_id?: string;
    readonly out_order_no?: string;
    readonly query_id?: string;
    readonly appid?: string;
  };
}

export interface PayscoreTimeRange {
  readonly start_time?: string;
  readonly start_time_remark?: string;
  readonly end_time?: string;
  readonly end_time_remark?: string;
}

/** Options of `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate`. */
export interface PayscoreUserPermissionTerminateOptions extends CallOptions {
  /** At most 128 characters. */
  readonly openid: string;
  /** At most 32 characters. */
  readonly service_id: string;
  readonly json: {
    /** At most 32 characters. */
    readonly appid: string;
    /** At most 50 characters. */
    readonly reason: string;
  };
}

/**
 * Answer of `POST /v3/payscore/partner/permissions/assess-user-risk-level`.
 * Answer of `POST /v3/payscore/permissions/assess-user-risk-level`.
 */
export interface PayscoreUserRisk {
  /** At most 32 characters. */
  readonly service_id: string;
  /** At most 32 characters. */
  readonly appid: string;
  /** At most 32 characters. */
  readonly mchid: string;
  /** At most 128 characters. */
  readonly openid?: string;
  /** At most 32 characters. */
  readonly authorization_code?: string;
  /**
   * Documented: `UNAVAILABLE`, `AVAILABLE`, `UNBINDUSER`; WeChat Pay may add values.
   * At most 16 characters.
   */
  readonly authorization_state: Open<"UNAVAILABLE" | "AVAILABLE" | "UNBINDUSER">;
  readonly notify_url?: string;
  /**
   * RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`.
   * At most 64 characters.
   */
  readonly cancel_authorization_time?: string;
  /**
   * RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`.
   * At most 64 characters.
   */
  readonly authorization_success_time?: string;
  /** At most 32 characters. */
  readonly sub_mchid?: string;
  /** At most 32 characters. */
  readonly sub_appid?: string;
  /** At most 128 characters. */
  readonly sub_openid?: string;
  readonly user_label?: string;
  readonly channel_id?: string;
  readonly user_risk_level?: number;
  readonly risk_level_version?: number;
}

/** Options of `POST /v3/payscore/permissions/assess-user-risk-level`. */
export interface PayscoreUserRiskAssessOptions extends CallOptions {
  readonly json: {
    /** At most 32 characters. */
    readonly service_id: string;
    /** At most 32 characters. */
    readonly appid: string;
    /** At most 32 characters. */
    readonly authorization_code?: string;
    /** At most 128 characters. */
    readonly openid?: string;
    readonly shopping_info?: PayscoreUserRiskAssessShoppingInfo;
  };
}

export interface PayscoreUserRiskAssessShoppingInfo {
  readonly goods: readonly PayscoreGoods[];
}

/** Answer of `GET /v3/payscore/user-service-state`. */
export interface PayscoreUserServiceState {
  /** At most 32 characters. */
  readonly appid: string;
  /** At most 32 characters. */
  readonly service_id: string;
  /** At most 128 characters. */
  readonly openid?: string;
  /** Documented: `UNAVAILABLE`, `AVAILABLE`; WeChat Pay may add values. */
  readonly use_service_state: Open<"UNAVAILABLE" | "AVAILABLE">;
}

/** Options of `GET /v3/payscore/user-service-state`. */
export interface PayscoreUserServiceStateQueryOptions extends CallOptions {
  readonly query: {
    /** At most 32 characters. */
    readonly appid: string;
    /** At most 32 characters. */
    readonly service_id: string;
    /** At most 128 characters. */
    readonly openid: string;
  };
}
