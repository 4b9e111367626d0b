// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../call.ts";

/** Answer of `GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`. */
export interface PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeGetAnswer {
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
export interface PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeGetOptions extends CallOptions {
  readonly authorization_code: string;
  readonly query: {
    readonly service_id: string;
    readonly channel_id: string;
    readonly sub_mchid: string;
  };
}

/** Options of `POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`. */
export interface PayscoreAcquiringbankPermissionsAuthorizationCodeTerminatePostOptions extends CallOptions {
  readonly authorization_code: string;
  readonly json: {
    readonly service_id: string;
    readonly channel_id?: string;
    readonly sub_mchid: string;
    readonly reason: string;
  };
}

/** Answer of `POST /v3/payscore/acquiringbank/permissions`. */
export interface PayscoreAcquiringbankPermissionsPostAnswer {
  readonly apply_permissions_token: string;
}

/** Options of `POST /v3/payscore/acquiringbank/permissions`. */
export interface PayscoreAcquiringbankPermissionsPostOptions extends CallOptions {
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

/** Options of `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel`. */
export interface PayscoreAcquiringbankServiceorderCancelPostOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id: string;
    readonly channel_id: string;
    readonly sub_mchid: string;
    readonly reason: string;
  };
}

/** Options of `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete`. */
export interface PayscoreAcquiringbankServiceorderCompletePostOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id: string;
    readonly channel_id?: string;
    readonly sub_mchid: string;
    readonly post_payments: readonly PayscorePostPayment[];
    readonly post_discounts?: readonly PayscoreAcquiringbankServiceorderCompletePostPostDiscount[];
    readonly total_amount: number;
    readonly time_range?: PayscoreAcquiringbankServiceorderCompletePostTimeRange;
    readonly location?: PayscoreLocation;
    readonly profit_sharing?: boolean;
    /** RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
    readonly complete_time?: string;
    readonly goods_tag?: string;
  };
}

export interface PayscoreAcquiringbankServiceorderCompletePostPostDiscount {
  readonly name: string;
  readonly description: string;
  readonly amount: number;
  readonly count?: number;
}

export interface PayscoreAcquiringbankServiceorderCompletePostTimeRange {
  readonly start_time: string;
  readonly start_time_remark?: string;
  readonly end_time?: string;
  readonly end_time_remark?: string;
}

/** Answer of `GET /v3/payscore/acquiringbank/serviceorder/deduction`. */
export interface PayscoreAcquiringbankServiceorderDeductionGetAnswer {
  readonly description: string;
  readonly out_trade_no: string;
}

/** Options of `GET /v3/payscore/acquiringbank/serviceorder/deduction`. */
export interface PayscoreAcquiringbankServiceorderDeductionGetOptions extends CallOptions {
  readonly query: {
    readonly service_id: string;
    readonly appid: string;
    readonly sub_mchid: string;
    readonly sub_appid?: string;
    readonly channel_id: string;
    readonly out_order_no?: string;
  };
}

/** Answer of `GET /v3/payscore/acquiringbank/serviceorder`. */
export interface PayscoreAcquiringbankServiceorderGetAnswer {
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
  readonly post_discounts?: readonly PayscoreAcquiringbankServiceorderGetAnswerPostDiscount[];
  readonly risk_fund: PayscoreRiskFund;
  readonly total_amount?: number;
  readonly need_collection?: boolean;
  readonly collection?: PayscoreAcquiringbankServiceorderGetAnswerCollection;
  readonly time_range: PayscoreAcquiringbankServiceorderGetAnswerTimeRange;
  readonly location?: PayscoreLocation;
  readonly attach?: string;
  readonly notify_url: string;
  readonly openid?: string;
  readonly sub_openid?: string;
  readonly order_id: string;
  readonly channel_id: string;
}

export interface PayscoreAcquiringbankServiceorderGetAnswerCollection {
  /** Documented: `USER_PAYING`, `USER_PAID`; WeChat Pay may add values. */
  readonly state: Open<"USER_PAYING" | "USER_PAID">;
  readonly total_amount?: number;
  readonly paying_amount?: number;
  readonly paid_amount?: number;
  readonly details?: readonly PayscoreAcquiringbankServiceorderGetAnswerCollectionDetail[];
}

export interface PayscoreAcquiringbankServiceorderGetAnswerCollectionDetail {
  readonly seq?: number;
  readonly amount?: number;
  /** Documented: `NEWTON`, `MCH`; WeChat Pay may add values. */
  readonly paid_type?: Open<"NEWTON" | "MCH">;
  readonly paid_time?: string;
  readonly transaction_id?: string;
  readonly promotion_detail?: readonly PayscoreAcquiringbankServiceorderGetAnswerCollectionDetailPromotionDetail[];
}

export interface PayscoreAcquiringbankServiceorderGetAnswerCollectionDetailPromotionDetail {
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

export interface PayscoreAcquiringbankServiceorderGetAnswerPostDiscount {
  readonly name: string;
  readonly description: string;
  readonly amount?: number;
  readonly count?: number;
}

export interface PayscoreAcquiringbankServiceorderGetAnswerTimeRange {
  readonly start_time: string;
  readonly start_time_remark?: string;
  readonly end_time?: string;
  readonly end_time_remark?: string;
}

/** Options of `GET /v3/payscore/acquiringbank/serviceorder`. */
export interface PayscoreAcquiringbankServiceorderGetOptions extends CallOptions {
  readonly query: {
    readonly service_id: string;
    readonly sub_mchid: string;
    readonly channel_id: string;
    readonly out_order_no?: string;
    readonly query_id?: string;
  };
}

/** Options of `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`. */
export interface PayscoreAcquiringbankServiceorderModifyPostOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id: string;
    readonly sub_mchid: string;
    readonly channel_id?: string;
    readonly post_payments?: readonly PayscorePostPayment[];
    readonly post_discounts?: readonly PayscoreAcquiringbankServiceorderModifyPostPostDiscount[];
    readonly total_amount: number;
    readonly reason: string;
  };
}

export interface PayscoreAcquiringbankServiceorderModifyPostPostDiscount {
  readonly name: string;
  readonly description: string;
  readonly amount: number;
  readonly count?: number;
}

/** Answer of `POST /v3/payscore/acquiringbank/serviceorder`. */
export interface PayscoreAcquiringbankServiceorderPostAnswer {
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
  readonly post_discounts?: readonly PayscoreAcquiringbankServiceorderPostAnswerPostDiscount[];
  readonly risk_fund?: PayscoreRiskFund;
  readonly time_range?: PayscoreAcquiringbankServiceorderPostAnswerTimeRange;
  readonly location?: PayscoreAcquiringbankServiceorderPostAnswerLocation;
  readonly attach?: string;
  readonly notify_url?: string;
  readonly order_id: string;
  readonly package?: string;
}

export interface PayscoreAcquiringbankServiceorderPostAnswerLocation {
  readonly start_location?: string;
  readonly end_location: string;
}

export interface PayscoreAcquiringbankServiceorderPostAnswerPostDiscount {
  readonly name: string;
  readonly description: string;
  readonly count?: number;
}

export interface PayscoreAcquiringbankServiceorderPostAnswerTimeRange {
  readonly start_time: string;
  readonly start_time_remark?: string;
  readonly end_time?: string;
  readonly end_time_remark?: string;
}

/** Options of `POST /v3/payscore/acquiringbank/serviceorder`. */
export interface PayscoreAcquiringbankServiceorderPostOptions extends CallOptions {
  readonly json: {
    readonly service_id: string;
    readonly appid: string;
    readonly sub_mchid: string;
    readonly sub_appid?: string;
    readonly channel_id: string;
    readonly out_order_no: string;
    readonly service_introduction: string;
    readonly post_payments?: readonly PayscorePostPayment[];
    readonly post_discounts?: readonly PayscoreAcquiringbankServiceorderPostPostDiscount[];
    readonly risk_fund: PayscoreRiskFund;
    readonly time_range: PayscoreAcquiringbankServiceorderPostTimeRange;
    readonly location?: PayscoreLocation;
    readonly openid?: string;
    readonly sub_openid?: string;
    readonly need_user_confirm?: boolean;
    readonly notify_url: string;
    readonly attach?: string;
  };
}

export interface PayscoreAcquiringbankServiceorderPostPostDiscount {
  readonly name: string;
  readonly description: string;
  readonly count?: number;
  readonly amount?: number;
}

export interface PayscoreAcquiringbankServiceorderPostTimeRange {
  readonly start_time: string;
  readonly start_time_remark?: string;
  readonly end_time?: string;
  readonly end_time_remark?: string;
}

/** Answer of `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`. */
export interface PayscoreAcquiringbankServiceorderRegisterdeductinfoPostAnswer {
  readonly description?: string;
}

/** Options of `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`. */
export interface PayscoreAcquiringbankServiceorderRegisterdeductinfoPostOptions extends CallOptions {
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

export interface PayscoreAcquiringbankServiceorderSyncPostDetail {
  readonly paid_time: string;
}

/** Options of `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`. */
export interface PayscoreAcquiringbankServiceorderSyncPostOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id: string;
    readonly sub_mchid: string;
    readonly channel_id?: string;
    readonly type: string;
    readonly detail: PayscoreAcquiringbankServiceorderSyncPostDetail;
  };
}

/** Answer of `POST /v3/payscore/acquiringbank/servicepayondeliveryorder`. */
export interface PayscoreAcquiringbankServicepayondeliveryorderPostAnswer {
  readonly out_order_no: string;
  readonly service_id: string;
  readonly appid: string;
  readonly mchid: string;
  readonly sub_appid?: string;
  readonly sub_mchid: string;
  readonly service_introduction: string;
  readonly state: string;
  readonly state_description?: string;
  readonly post_payments?: readonly PayscoreAcquiringbankServicepayondeliveryorderPostAnswerPostPayment[];
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

export interface PayscoreAcquiringbankServicepayondeliveryorderPostAnswerPostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
  readonly count?: number;
}

/** Options of `POST /v3/payscore/acquiringbank/servicepayondeliveryorder`. */
export interface PayscoreAcquiringbankServicepayondeliveryorderPostOptions extends CallOptions {
  readonly json: {
    readonly out_order_no: string;
    readonly appid: string;
    readonly sub_mchid?: string;
    readonly sub_appid?: string;
    readonly channel_id?: string;
    readonly service_id: string;
    readonly service_introduction: string;
    readonly post_payments?: readonly PayscoreAcquiringbankServicepayondeliveryorderPostPostPayment[];
    readonly post_discounts?: readonly PayscorePostDiscount[];
    readonly time_range: PayscoreTimeRange;
    readonly location?: PayscoreLocation;
    readonly risk_fund?: PayscoreAcquiringbankServicepayondeliveryorderPostRiskFund;
    readonly attach?: string;
    readonly notify_url?: string;
    readonly openid?: string;
    readonly sub_openid?: string;
    readonly need_user_confirm?: boolean;
    readonly mchid?: string;
    readonly shopping_info?: PayscoreAcquiringbankServicepayondeliveryorderPostShoppingInfo;
  };
}

export interface PayscoreAcquiringbankServicepayondeliveryorderPostPostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
  readonly count?: number;
}

export interface PayscoreAcquiringbankServicepayondeliveryorderPostRiskFund {
  /** Documented: `DEPOSIT`, `ADVANCE`, `CASH_DEPOSIT`, `ESTIMATE_ORDER_COST`; WeChat Pay may add values. */
  readonly name?: Open<"DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST">;
  readonly amount?: number;
  readonly description?: string;
}

export interface PayscoreAcquiringbankServicepayondeliveryorderPostShoppingInfo {
  readonly real_merchant_appid?: string;
  readonly jump_link?: PayscoreJumpLink;
  readonly goods?: readonly PayscoreAcquiringbankServicepayondeliveryorderPostShoppingInfoGoods[];
}

export interface PayscoreAcquiringbankServicepayondeliveryorderPostShoppingInfoGoods {
  readonly name?: string;
  readonly picture?: string;
  readonly amount?: number;
  readonly count?: number;
  readonly category_id?: readonly string[];
}

export interface PayscoreCollection {
  /** Documented: `USER_PAYING`, `USER_PAID`; WeChat Pay may add values. */
  readonly state: Open<"USER_PAYING" | "USER_PAID">;
  readonly total_amount?: number;
  readonly paying_amount?: number;
  readonly paid_amount?: number;
  readonly bank_type?: string;
  readonly details?: readonly PayscoreDetail[];
}

export interface PayscoreDetail {
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
export interface PayscoreMerchantBillGetAnswer {
  readonly download_bill_count: number;
  readonly download_bill_list: readonly PayscoreMerchantBillGetAnswerDownloadBillList[];
}

export interface PayscoreMerchantBillGetAnswerDownloadBillList {
  readonly bill_sequence: number;
  readonly hash_type: string;
  readonly hash_value: string;
  readonly download_url: string;
  readonly encrypt_key: string;
  readonly nonce: string;
}

/** Options of `GET /v3/payscore/merchant-bill`. */
export interface PayscoreMerchantBillGetOptions extends CallOptions {
  readonly query: {
    readonly bill_date: string;
    /** Documented: `GZIP`; WeChat Pay may add values. */
    readonly tar_type?: Open<"GZIP">;
    readonly encryption_algorithm: string;
    readonly service_id: string;
  };
}

/** Options of `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`. */
export interface PayscoreOverseaPartnerServiceorderCancelPostOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id: string;
    readonly sub_mchid: string;
    readonly reason: string;
  };
}

/** Options of `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete`. */
export interface PayscoreOverseaPartnerServiceorderCompletePostOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id: string;
    readonly sub_mchid: string;
    readonly post_payments: readonly PayscorePostPayment[];
    readonly post_discounts?: readonly PayscoreOverseaPartnerServiceorderCompletePostPostDiscount[];
    readonly total_amount: number;
    readonly currency?: string;
    readonly time_range?: PayscoreOverseaPartnerServiceorderCompletePostTimeRange;
    readonly location?: PayscoreLocation;
    readonly profit_sharing?: boolean;
    /** RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
    readonly complete_time?: string;
    readonly goods_tag?: string;
  };
}

export interface PayscoreOverseaPartnerServiceorderCompletePostPostDiscount {
  readonly name: string;
  readonly description: string;
  readonly amount: number;
  readonly count?: number;
}

export interface PayscoreOverseaPartnerServiceorderCompletePostTimeRange {
  /** RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly start_time?: string;
  /** RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly end_time?: string;
  readonly start_time_remark?: string;
  readonly end_time_remark?: string;
}

/** Answer of `GET /v3/payscore/oversea/partner/serviceorder`. */
export interface PayscoreOverseaPartnerServiceorderGetAnswer {
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
  readonly post_discounts?: readonly PayscoreOverseaPartnerServiceorderGetAnswerPostDiscount[];
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

export interface PayscoreOverseaPartnerServiceorderGetAnswerPostDiscount {
  readonly name: string;
  readonly description: string;
  readonly amount?: number;
  readonly count?: number;
}

/** Options of `GET /v3/payscore/oversea/partner/serviceorder`. */
export interface PayscoreOverseaPartnerServiceorderGetOptions extends CallOptions {
  readonly query: {
    readonly service_id: string;
    readonly sub_mchid: string;
    readonly out_order_no?: string;
    readonly query_id?: string;
  };
}

/** Answer of `POST /v3/payscore/oversea/partner/serviceorder`. */
export interface PayscoreOverseaPartnerServiceorderPostAnswer {
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
  readonly post_discounts?: readonly PayscoreOverseaPartnerServiceorderPostAnswerPostDiscount[];
  readonly risk_fund?: PayscoreRiskFund;
  readonly time_range?: PayscoreOverseaPartnerServiceorderPostAnswerTimeRange;
  readonly location?: PayscoreOverseaPartnerServiceorderPostAnswerLocation;
  readonly attach?: string;
  readonly notify_url?: string;
  readonly order_id: string;
  readonly package?: string;
}

export interface PayscoreOverseaPartnerServiceorderPostAnswerLocation {
  readonly start_location?: string;
  readonly end_location: string;
}

export interface PayscoreOverseaPartnerServiceorderPostAnswerPostDiscount {
  readonly name: string;
  readonly description: string;
  readonly count?: number;
}

export interface PayscoreOverseaPartnerServiceorderPostAnswerTimeRange {
  readonly start_time: string;
  readonly end_time?: string;
  readonly start_time_remark?: string;
  readonly end_time_remark?: string;
}

/** Options of `POST /v3/payscore/oversea/partner/serviceorder`. */
export interface PayscoreOverseaPartnerServiceorderPostOptions extends CallOptions {
  readonly json: {
    readonly service_id: string;
    readonly appid: string;
    readonly sub_mchid: string;
    readonly sub_appid?: string;
    readonly out_order_no: string;
    readonly currency: string;
    readonly service_introduction: string;
    readonly post_payments?: readonly PayscorePostPayment[];
    readonly post_discounts?: readonly PayscoreOverseaPartnerServiceorderPostPostDiscount[];
    readonly risk_fund: PayscoreRiskFund;
    readonly time_range: PayscoreOverseaPartnerServiceorderPostTimeRange;
    readonly location?: PayscoreLocation;
    readonly openid?: string;
    readonly sub_openid?: string;
    readonly need_user_confirm?: boolean;
    readonly notify_url: string;
    readonly attach?: string;
  };
}

export interface PayscoreOverseaPartnerServiceorderPostPostDiscount {
  readonly name: string;
  readonly description: string;
  readonly amount?: number;
  readonly count?: number;
}

export interface PayscoreOverseaPartnerServiceorderPostTimeRange {
  /** RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly start_time: string;
  /** RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly end_time?: string;
  readonly start_time_remark?: string;
  readonly end_time_remark?: string;
}

export interface PayscoreOverseaPartnerServiceorderSyncPostDetail {
  readonly seq?: number;
  /** RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly paid_time: string;
  readonly paid_amount?: number;
}

/** Options of `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`. */
export interface PayscoreOverseaPartnerServiceorderSyncPostOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id: string;
    readonly sub_mchid: string;
    /** Documented: `Order_Paid`; WeChat Pay may add values. */
    readonly type: Open<"Order_Paid">;
    readonly detail: PayscoreOverseaPartnerServiceorderSyncPostDetail;
  };
}

/** Answer of `POST /v3/payscore/partner/permissions/apply-for-scene`. */
export interface PayscorePartnerPermissionsApplyForScenePostAnswer {
  /** Documented: `TRANSACTION`; WeChat Pay may add values. */
  readonly scene: Open<"TRANSACTION">;
  readonly transaction_permissions_token?: string;
}

/** Options of `POST /v3/payscore/partner/permissions/apply-for-scene`. */
export interface PayscorePartnerPermissionsApplyForScenePostOptions extends CallOptions {
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
    readonly transaction_scene_info?: PayscorePartnerPermissionsApplyForScenePostTransactionSceneInfo;
  };
}

export interface PayscorePartnerPermissionsApplyForScenePostTransactionSceneInfo {
  /** At most 32 characters. */
  readonly mchid: string;
  /** At most 32 characters. */
  readonly sub_mchid: string;
}

/** Answer of `POST /v3/payscore/partner/permissions/assess-user-risk-level`. */
export interface PayscorePartnerPermissionsAssessUserRiskLevelPostAnswer {
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

/** Options of `POST /v3/payscore/partner/permissions/assess-user-risk-level`. */
export interface PayscorePartnerPermissionsAssessUserRiskLevelPostOptions extends CallOptions {
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
    readonly shopping_info?: PayscorePartnerPermissionsAssessUserRiskLevelPostShoppingInfo;
  };
}

export interface PayscorePartnerPermissionsAssessUserRiskLevelPostShoppingInfo {
  readonly goods: readonly PayscoreGoods[];
}

/** Answer of `GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}`. */
export interface PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeGetAnswer {
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
export interface PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeGetOptions extends CallOptions {
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
export interface PayscorePartnerPermissionsAuthorizationCodeTerminatePostOptions extends CallOptions {
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

/** Answer of `POST /v3/payscore/partner/permissions`. */
export interface PayscorePartnerPermissionsPostAnswer {
  /** At most 300 characters. */
  readonly apply_permissions_token: string;
}

/** Options of `POST /v3/payscore/partner/permissions`. */
export interface PayscorePartnerPermissionsPostOptions extends CallOptions {
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

/** Answer of `GET /v3/payscore/partner/permissions/search`. */
export interface PayscorePartnerPermissionsSearchGetAnswer {
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

/** Options of `GET /v3/payscore/partner/permissions/search`. */
export interface PayscorePartnerPermissionsSearchGetOptions extends CallOptions {
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
export interface PayscorePartnerPermissionsTerminatePostOptions extends CallOptions {
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

/** Answer of `GET /v3/payscore/partner/service-account-applications/{out_apply_no}`. */
export interface PayscorePartnerServiceAccountApplicationsByOutApplyNoGetAnswer {
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
export interface PayscorePartnerServiceAccountApplicationsByOutApplyNoGetOptions extends CallOptions {
  readonly out_apply_no: string;
}

/** Answer of `POST /v3/payscore/partner/service-account-applications`. */
export interface PayscorePartnerServiceAccountApplicationsPostAnswer {
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

/** Options of `POST /v3/payscore/partner/service-account-applications`. */
export interface PayscorePartnerServiceAccountApplicationsPostOptions extends CallOptions {
  readonly json: {
    readonly service_id: string;
    readonly appid: string;
    readonly sub_mchid: string;
    readonly sub_appid?: string;
    readonly out_apply_no: string;
    readonly result_notify_url?: string;
  };
}

/** Options of `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel`. */
export interface PayscorePartnerServiceorderCancelPostOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id: string;
    readonly sub_mchid: string;
    readonly reason: string;
  };
}

/** Options of `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete`. */
export interface PayscorePartnerServiceorderCompletePostOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id: string;
    readonly sub_mchid: string;
    readonly post_payments: readonly PayscorePostPayment[];
    readonly post_discounts?: readonly PayscorePartnerServiceorderCompletePostPostDiscount[];
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

export interface PayscorePartnerServiceorderCompletePostPostDiscount {
  readonly name: string;
  readonly description: string;
  readonly amount: number;
  readonly count?: number;
}

/** Options of `POST /v3/payscore/partner/serviceorder/direct-complete`. */
export interface PayscorePartnerServiceorderDirectCompletePostOptions extends CallOptions {
  readonly json: {
    readonly service_id: string;
    readonly appid: string;
    readonly sub_appid: string;
    readonly sub_mchid?: string;
    readonly out_order_no: string;
    readonly service_introduction: string;
    readonly post_payments?: readonly PayscorePostPayment[];
    readonly post_discounts?: readonly PayscorePartnerServiceorderDirectCompletePostPostDiscount[];
    readonly total_amount: number;
    readonly time_range: PayscorePartnerServiceorderDirectCompletePostTimeRange;
    readonly location?: PayscoreLocation;
    readonly profit_sharing?: boolean;
    readonly goods_tag?: string;
    readonly attach?: string;
    readonly notify_url: string;
    readonly openid?: string;
  };
}

export interface PayscorePartnerServiceorderDirectCompletePostPostDiscount {
  readonly name: string;
  readonly description: string;
  readonly amount?: number;
  readonly count?: number;
}

export interface PayscorePartnerServiceorderDirectCompletePostTimeRange {
  readonly start_time: string;
  readonly start_time_remark?: string;
  readonly end_time?: string;
  readonly end_time_remark?: string;
}

/** Answer of `GET /v3/payscore/partner/serviceorder`. */
export interface PayscorePartnerServiceorderGetAnswer {
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
  readonly post_discounts?: readonly PayscorePartnerServiceorderGetAnswerPostDiscount[];
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

export interface PayscorePartnerServiceorderGetAnswerPostDiscount {
  readonly name: string;
  readonly description: string;
  readonly amount?: number;
  readonly count?: number;
}

/** Options of `GET /v3/payscore/partner/serviceorder`. */
export interface PayscorePartnerServiceorderGetOptions extends CallOptions {
  readonly query: {
    readonly service_id: string;
    readonly sub_mchid: string;
    readonly out_order_no?: string;
    readonly query_id?: string;
  };
}

/** Options of `POST /v3/payscore/partner/serviceorder/{out_order_no}/modify`. */
export interface PayscorePartnerServiceorderModifyPostOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id?: string;
    readonly sub_mchid: string;
    readonly post_payments: readonly PayscorePostPayment[];
    readonly post_discounts?: readonly PayscorePartnerServiceorderModifyPostPostDiscount[];
    readonly total_amount: number;
    readonly reason: string;
    readonly device?: PayscoreDevice;
  };
}

export interface PayscorePartnerServiceorderModifyPostPostDiscount {
  readonly name: string;
  readonly description?: string;
  readonly amount: number;
  readonly count?: number;
}

/** Options of `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay`. */
export interface PayscorePartnerServiceorderPayPostOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id?: string;
    readonly sub_mchid: string;
  };
}

/** Answer of `POST /v3/payscore/partner/serviceorder`. */
export interface PayscorePartnerServiceorderPostAnswer {
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
  readonly post_discounts?: readonly PayscorePartnerServiceorderPostAnswerPostDiscount[];
  readonly risk_fund?: PayscorePartnerServiceorderPostAnswerRiskFund;
  readonly time_range?: PayscorePartnerServiceorderPostAnswerTimeRange;
  readonly location?: PayscorePartnerServiceorderPostAnswerLocation;
  readonly attach?: string;
  readonly notify_url?: string;
  readonly order_id: string;
  readonly package?: string;
}

export interface PayscorePartnerServiceorderPostAnswerLocation {
  readonly start_location?: string;
  readonly end_location: string;
}

export interface PayscorePartnerServiceorderPostAnswerPostDiscount {
  readonly name: string;
  readonly description: string;
  readonly amount?: number;
  readonly count?: number;
}

export interface PayscorePartnerServiceorderPostAnswerRiskFund {
  /** Documented: `DEPOSIT`, `ADVANCE`, `CASH_DEPOSIT`, `ESTIMATE_ORDER_COST`; WeChat Pay may add values. */
  readonly name: Open<"DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST">;
  readonly amount: number;
  readonly description?: string;
}

export interface PayscorePartnerServiceorderPostAnswerTimeRange {
  readonly start_time: string;
  readonly start_time_remark?: string;
  readonly end_time?: string;
  readonly end_time_remark?: string;
}

/** Options of `POST /v3/payscore/partner/serviceorder`. */
export interface PayscorePartnerServiceorderPostOptions extends CallOptions {
  readonly json: {
    readonly service_id: string;
    readonly appid: string;
    readonly sub_mchid: string;
    readonly sub_appid?: string;
    readonly out_order_no: string;
    readonly service_introduction: string;
    readonly post_payments?: readonly PayscorePostPayment[];
    readonly post_discounts?: readonly PayscorePartnerServiceorderPostPostDiscount[];
    readonly risk_fund: PayscorePartnerServiceorderPostRiskFund;
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

export interface PayscorePartnerServiceorderPostPostDiscount {
  readonly name: string;
  readonly description: string;
  readonly amount?: number;
  readonly count?: number;
}

export interface PayscorePartnerServiceorderPostRiskFund {
  /** Documented: `DEPOSIT`, `ADVANCE`, `CASH_DEPOSIT`, `ESTIMATE_ORDER_COST`; WeChat Pay may add values. */
  readonly name: Open<"DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST">;
  readonly amount: number;
  readonly description?: string;
}

/** Options of `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`. */
export interface PayscorePartnerServiceorderSendPendingmessagePostOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id: string;
    readonly sub_mchid: string;
    readonly post_payments: readonly PayscorePartnerServiceorderSendPendingmessagePostPostPayment[];
    readonly post_discounts?: readonly PayscorePostDiscount[];
    readonly total_amount: number;
    readonly prepaid_time: string;
  };
}

export interface PayscorePartnerServiceorderSendPendingmessagePostPostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
  readonly count?: number;
}

/** Options of `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage`. */
export interface PayscorePartnerServiceorderSendPrepaidmessagePostOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id: string;
    readonly sub_mchid: string;
    readonly post_payments: readonly PayscorePartnerServiceorderSendPrepaidmessagePostPostPayment[];
    readonly post_discounts?: readonly PayscorePostDiscount[];
    readonly total_amount: number;
    readonly prepaid_time: string;
  };
}

export interface PayscorePartnerServiceorderSendPrepaidmessagePostPostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
  readonly count?: number;
}

export interface PayscorePartnerServiceorderSyncPostDetail {
  readonly seq?: number;
  readonly paid_time: string;
  readonly paid_amount?: number;
}

/** Options of `POST /v3/payscore/partner/serviceorder/{out_order_no}/sync`. */
export interface PayscorePartnerServiceorderSyncPostOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id: string;
    readonly sub_mchid: string;
    readonly type: string;
    readonly detail: PayscorePartnerServiceorderSyncPostDetail;
  };
}

/** Answer of `POST /v3/payscore/partner/servicepayondeliveryorder`. */
export interface PayscorePartnerServicepayondeliveryorderPostAnswer {
  readonly out_order_no: string;
  readonly service_id: string;
  readonly appid: string;
  readonly mchid: string;
  readonly sub_appid?: string;
  readonly sub_mchid: string;
  readonly service_introduction: string;
  readonly state: string;
  readonly state_description?: string;
  readonly post_payments?: readonly PayscorePartnerServicepayondeliveryorderPostAnswerPostPayment[];
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

export interface PayscorePartnerServicepayondeliveryorderPostAnswerPostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
  readonly count?: number;
}

/** Options of `POST /v3/payscore/partner/servicepayondeliveryorder`. */
export interface PayscorePartnerServicepayondeliveryorderPostOptions extends CallOptions {
  readonly json: {
    readonly out_order_no: string;
    readonly appid: string;
    readonly sub_mchid: string;
    readonly sub_appid?: string;
    readonly service_id: string;
    readonly service_introduction: string;
    readonly post_payments?: readonly PayscorePartnerServicepayondeliveryorderPostPostPayment[];
    readonly post_discounts?: readonly PayscorePostDiscount[];
    readonly time_range: PayscoreTimeRange;
    readonly location?: PayscoreLocation;
    readonly risk_fund: PayscorePartnerServicepayondeliveryorderPostRiskFund;
    readonly attach?: string;
    readonly notify_url: string;
    readonly openid?: string;
    readonly sub_openid?: string;
    readonly need_user_confirm?: boolean;
    readonly mchid?: string;
    readonly shopping_info: PayscorePartnerServicepayondeliveryorderPostShoppingInfo;
  };
}

export interface PayscorePartnerServicepayondeliveryorderPostPostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
  readonly count?: number;
}

export interface PayscorePartnerServicepayondeliveryorderPostRiskFund {
  /** Documented: `DEPOSIT`, `ADVANCE`, `CASH_DEPOSIT`, `ESTIMATE_ORDER_COST`; WeChat Pay may add values. */
  readonly name: Open<"DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST">;
  readonly amount: number;
  readonly description?: string;
}

export interface PayscorePartnerServicepayondeliveryorderPostShoppingInfo {
  readonly real_merchant_appid?: string;
  readonly jump_link?: PayscoreJumpLink;
  readonly goods?: readonly PayscorePartnerServicepayondeliveryorderPostShoppingInfoGoods[];
}

export interface PayscorePartnerServicepayondeliveryorderPostShoppingInfoGoods {
  readonly name?: string;
  readonly picture?: string;
  readonly amount?: number;
  readonly count?: number;
  readonly category_id?: readonly string[];
}

/** Answer of `GET /v3/payscore/partner/servicequotas/service-id/{service_id}`. */
export interface PayscorePartnerServicequotasServiceIdByServiceIdGetAnswer {
  readonly service_id: string;
  readonly mchid: string;
  readonly sub_mchid: string;
  readonly appid: string;
  readonly sub_appid?: string;
  readonly risk_level_version: number;
  readonly quotas: readonly PayscorePartnerServicequotasServiceIdByServiceIdGetAnswerQuota[];
}

export interface PayscorePartnerServicequotasServiceIdByServiceIdGetAnswerQuota {
  readonly risk_level: number;
  readonly suggested_quota: number;
}

/** Options of `GET /v3/payscore/partner/servicequotas/service-id/{service_id}`. */
export interface PayscorePartnerServicequotasServiceIdByServiceIdGetOptions extends CallOptions {
  readonly service_id: string;
  readonly query: {
    readonly sub_mchid: string;
    readonly appid: string;
    readonly sub_appid?: string;
    readonly risk_level_version: number;
  };
}

/** Answer of `POST /v3/payscore/payafter-orders/{out_order_no}/cancel`. */
export interface PayscorePayafterOrdersCancelPostAnswer {
  readonly appid: string;
  readonly mchid: string;
  readonly out_order_no: string;
  readonly service_id: string;
  readonly order_id: string;
}

/** Options of `POST /v3/payscore/payafter-orders/{out_order_no}/cancel`. */
export interface PayscorePayafterOrdersCancelPostOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly appid: string;
    readonly service_id: string;
    readonly reason: string;
  };
}

/** Answer of `POST /v3/payscore/payafter-orders/{out_order_no}/complete`. */
export interface PayscorePayafterOrdersCompletePostAnswer {
  readonly appid: string;
  readonly mchid: string;
  readonly out_order_no: string;
  readonly service_id: string;
  readonly order_id: string;
}

/** Options of `POST /v3/payscore/payafter-orders/{out_order_no}/complete`. */
export interface PayscorePayafterOrdersCompletePostOptions extends CallOptions {
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

/** Answer of `GET /v3/payscore/payafter-orders`. */
export interface PayscorePayafterOrdersGetAnswer {
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

/** Options of `GET /v3/payscore/payafter-orders`. */
export interface PayscorePayafterOrdersGetOptions extends CallOptions {
  readonly query?: {
    readonly service_id?: string;
    readonly out_order_no?: string;
    readonly query_id?: string;
    readonly appid?: string;
  };
}

/** Answer of `POST /v3/payscore/payafter-orders`. */
export interface PayscorePayafterOrdersPostAnswer {
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

export interface PayscorePayafterOrdersPostDiscount {
  readonly discount_name?: string;
  readonly discount_desc?: string;
}

/** Options of `POST /v3/payscore/payafter-orders`. */
export interface PayscorePayafterOrdersPostOptions extends CallOptions {
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
    readonly discounts?: readonly PayscorePayafterOrdersPostDiscount[];
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

/** Answer of `POST /v3/payscore/payafter-orders/{out_order_no}/sync`. */
export interface PayscorePayafterOrdersSyncPostAnswer {
  readonly appid: string;
  readonly mchid: string;
  readonly out_order_no: string;
  readonly order_id: string;
}

export interface PayscorePayafterOrdersSyncPostDetail {
  readonly paid_time?: string;
}

/** Options of `POST /v3/payscore/payafter-orders/{out_order_no}/sync`. */
export interface PayscorePayafterOrdersSyncPostOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json?: {
    readonly appid?: string;
    readonly service_id?: string;
    /** Documented: `Order_Paid`; WeChat Pay may add values. */
    readonly type?: Open<"Order_Paid">;
    readonly detail?: PayscorePayafterOrdersSyncPostDetail;
  };
}

/** Answer of `POST /v3/payscore/permissions/assess-user-risk-level`. */
export interface PayscorePermissionsAssessUserRiskLevelPostAnswer {
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
export interface PayscorePermissionsAssessUserRiskLevelPostOptions extends CallOptions {
  readonly json: {
    /** At most 32 characters. */
    readonly service_id: string;
    /** At most 32 characters. */
    readonly appid: string;
    /** At most 32 characters. */
    readonly authorization_code?: string;
    /** At most 128 characters. */
    readonly openid?: string;
    readonly shopping_info?: PayscorePermissionsAssessUserRiskLevelPostShoppingInfo;
  };
}

export interface PayscorePermissionsAssessUserRiskLevelPostShoppingInfo {
  readonly goods: readonly PayscoreGoods[];
}

/** Answer of `GET /v3/payscore/permissions/authorization-code/{authorization_code}`. */
export interface PayscorePermissionsAuthorizationCodeByAuthorizationCodeGetAnswer {
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
export interface PayscorePermissionsAuthorizationCodeByAuthorizationCodeGetOptions extends CallOptions {
  /** At most 32 characters. */
  readonly authorization_code: string;
  readonly query: {
    /** At most 32 characters. */
    readonly service_id: string;
  };
}

/** Options of `POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate`. */
export interface PayscorePermissionsAuthorizationCodeTerminatePostOptions extends CallOptions {
  /** At most 32 characters. */
  readonly authorization_code: string;
  readonly json: {
    /** At most 32 characters. */
    readonly service_id: string;
    /** At most 50 characters. */
    readonly reason: string;
  };
}

/** Answer of `GET /v3/payscore/permissions/openid/{openid}`. */
export interface PayscorePermissionsOpenidByOpenidGetAnswer {
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

/** Options of `GET /v3/payscore/permissions/openid/{openid}`. */
export interface PayscorePermissionsOpenidByOpenidGetOptions extends CallOptions {
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
export interface PayscorePermissionsOpenidTerminatePostOptions extends CallOptions {
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

/** Answer of `POST /v3/payscore/permissions`. */
export interface PayscorePermissionsPostAnswer {
  /** At most 300 characters. */
  readonly apply_permissions_token: string;
}

/** Options of `POST /v3/payscore/permissions`. */
export interface PayscorePermissionsPostOptions extends CallOptions {
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

export interface PayscorePlanDetailList {
  readonly plan_detail_no: number;
  readonly plan_detail_name: string;
  readonly original_price: number;
  readonly plan_discount_description?: string;
  readonly actual_price: number;
}

/** Answer of `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`. */
export interface PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetAnswer {
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
  readonly plan_detail_list?: readonly PayscorePlanDetailList[];
  readonly stop_mchid?: string;
  readonly stop_time?: string;
}

/** Options of `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`. */
export interface PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetOptions extends CallOptions {
  readonly merchant_plan_no: string;
  readonly query: {
    readonly sub_mchid: string;
  };
}

/** Answer of `POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`. */
export interface PayscorePlanPartnerPayscorePlansMerchantPlanNoStopPostAnswer {
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
  readonly plan_detail_list?: readonly PayscorePlanDetailList[];
  readonly stop_mchid?: string;
  readonly stop_time?: string;
}

/** Options of `POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`. */
export interface PayscorePlanPartnerPayscorePlansMerchantPlanNoStopPostOptions extends CallOptions {
  readonly merchant_plan_no: string;
  readonly json: {
    readonly sub_mchid: string;
  };
}

/** Answer of `POST /v3/payscore/plan/partner/payscore-plans`. */
export interface PayscorePlanPartnerPayscorePlansPostAnswer {
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
  readonly plan_detail_list?: readonly PayscorePlanDetailList[];
  readonly stop_mchid?: string;
  readonly stop_time?: string;
}

/** Options of `POST /v3/payscore/plan/partner/payscore-plans`. */
export interface PayscorePlanPartnerPayscorePlansPostOptions extends CallOptions {
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
    readonly plan_detail_list?: readonly PayscorePlanPartnerPayscorePlansPostPlanDetailList[];
    readonly merchant_plan_no: string;
  };
}

export interface PayscorePlanPartnerPayscorePlansPostPlanDetailList {
  readonly original_price: number;
  readonly plan_discount_description?: string;
  readonly actual_price: number;
  readonly plan_detail_name: string;
}

/** Answer of `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`. */
export interface PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoGetAnswer {
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
  readonly plan_detail_list?: readonly PayscorePlanDetailList[];
  readonly stop_mchid?: string;
  readonly stop_time?: string;
}

/** Options of `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`. */
export interface PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoGetOptions extends CallOptions {
  readonly merchant_plan_no: string;
}

/** Answer of `POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`. */
export interface PayscorePlanPayscorePlansMerchantPlanNoStopPostAnswer {
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
  readonly plan_detail_list?: readonly PayscorePlanDetailList[];
  readonly stop_mchid?: string;
  readonly stop_time?: string;
}

/** Options of `POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`. */
export interface PayscorePlanPayscorePlansMerchantPlanNoStopPostOptions extends CallOptions {
  readonly merchant_plan_no: string;
}

/** Answer of `POST /v3/payscore/plan/payscore-plans`. */
export interface PayscorePlanPayscorePlansPostAnswer {
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
  readonly plan_detail_list?: readonly PayscorePlanDetailList[];
  readonly stop_mchid?: string;
  readonly stop_time?: string;
}

/** Options of `POST /v3/payscore/plan/payscore-plans`. */
export interface PayscorePlanPayscorePlansPostOptions extends CallOptions {
  readonly json: {
    readonly service_id: string;
    readonly appid: string;
    readonly plan_name: string;
    readonly plan_duration: number;
    readonly deduction_quantity: number;
    readonly total_original_price: number;
    readonly total_actual_price: number;
    readonly plan_detail_list?: readonly PayscorePlanPayscorePlansPostPlanDetailList[];
    readonly merchant_plan_no: string;
  };
}

export interface PayscorePlanPayscorePlansPostPlanDetailList {
  readonly original_price: number;
  readonly plan_discount_description?: string;
  readonly actual_price: number;
  readonly plan_detail_name: string;
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

/** Answer of `POST /v3/payscore/serviceorder/{out_order_no}/cancel`. */
export interface PayscoreServiceorderCancelPostAnswer {
  readonly appid: string;
  readonly mchid: string;
  readonly out_order_no: string;
  readonly service_id: string;
  readonly order_id: string;
}

/** Options of `POST /v3/payscore/serviceorder/{out_order_no}/cancel`. */
export interface PayscoreServiceorderCancelPostOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly appid: string;
    readonly service_id: string;
    readonly reason: string;
  };
}

/** Answer of `POST /v3/payscore/serviceorder/{out_order_no}/complete`. */
export interface PayscoreServiceorderCompletePostAnswer {
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
  readonly post_discounts?: readonly PayscoreServiceorderCompletePostAnswerPostDiscount[];
  readonly risk_fund: PayscoreServiceorderCompletePostAnswerRiskFund;
  readonly time_range?: PayscoreTimeRange;
  readonly location?: PayscoreServiceorderCompletePostAnswerLocation;
  readonly order_id?: string;
  readonly need_collection?: boolean;
}

export interface PayscoreServiceorderCompletePostAnswerLocation {
  readonly end_location?: string;
}

export interface PayscoreServiceorderCompletePostAnswerPostDiscount {
  readonly name: string;
  readonly description?: string;
  readonly amount: number;
  readonly count?: number;
}

export interface PayscoreServiceorderCompletePostAnswerRiskFund {
  /** Documented: `DEPOSIT`, `ADVANCE`, `CASH_DEPOSIT`, `ESTIMATE_ORDER_COST`; WeChat Pay may add values. */
  readonly name: Open<"DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST">;
  readonly amount: number;
  readonly description?: string;
}

export interface PayscoreServiceorderCompletePostLocation {
  readonly end_location?: string;
}

/** Options of `POST /v3/payscore/serviceorder/{out_order_no}/complete`. */
export interface PayscoreServiceorderCompletePostOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly appid: string;
    readonly service_id: string;
    readonly post_payments: readonly PayscorePostPayment[];
    readonly post_discounts?: readonly PayscoreServiceorderCompletePostPostDiscount[];
    readonly total_amount: number;
    readonly time_range?: PayscoreTimeRange;
    readonly location?: PayscoreServiceorderCompletePostLocation;
    readonly profit_sharing?: boolean;
    readonly goods_tag?: string;
    readonly device?: PayscoreDevice;
  };
}

export interface PayscoreServiceorderCompletePostPostDiscount {
  readonly name: string;
  readonly description?: string;
  readonly amount: number;
  readonly count?: number;
}

/** Answer of `POST /v3/payscore/serviceorder/direct-complete`. */
export interface PayscoreServiceorderDirectCompletePostAnswer {
  readonly out_order_no: string;
  readonly appid: string;
  readonly service_id: string;
  readonly post_payments?: readonly PayscoreServiceorderDirectCompletePostAnswerPostPayment[];
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

export interface PayscoreServiceorderDirectCompletePostAnswerPostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
  readonly count?: number;
}

/** Options of `POST /v3/payscore/serviceorder/direct-complete`. */
export interface PayscoreServiceorderDirectCompletePostOptions extends CallOptions {
  readonly json: {
    readonly out_order_no: string;
    readonly appid: string;
    readonly service_id: string;
    readonly post_payments?: readonly PayscoreServiceorderDirectCompletePostPostPayment[];
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

export interface PayscoreServiceorderDirectCompletePostPostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
  readonly count?: number;
}

/** Answer of `GET /v3/payscore/serviceorder`. */
export interface PayscoreServiceorderGetAnswer {
  readonly out_order_no: string;
  readonly service_id: string;
  readonly appid: string;
  readonly mchid: string;
  readonly service_introduction: string;
  /** Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`; WeChat Pay may add values. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** Documented: `USER_CONFIRM`, `MCH_COMPLETE`; WeChat Pay may add values. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  readonly post_payments?: readonly PayscoreServiceorderGetAnswerPostPayment[];
  readonly post_discounts?: readonly PayscorePostDiscount[];
  readonly risk_fund?: PayscoreServiceorderGetAnswerRiskFund;
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

export interface PayscoreServiceorderGetAnswerPostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
  readonly count?: number;
}

export interface PayscoreServiceorderGetAnswerRiskFund {
  /** Documented: `DEPOSIT`, `ADVANCE`, `CASH_DEPOSIT`, `ESTIMATE_ORDER_COST`; WeChat Pay may add values. */
  readonly name: Open<"DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST">;
  readonly amount: number;
  readonly description?: string;
}

/** Options of `GET /v3/payscore/serviceorder`. */
export interface PayscoreServiceorderGetOptions extends CallOptions {
  readonly query: {
    readonly out_order_no?: string;
    readonly query_id?: string;
    readonly service_id: string;
    readonly appid: string;
  };
}

/** Answer of `POST /v3/payscore/serviceorder/{out_order_no}/modify`. */
export interface PayscoreServiceorderModifyPostAnswer {
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
  readonly risk_fund?: PayscoreServiceorderModifyPostAnswerRiskFund;
  readonly total_amount?: number;
  readonly need_collection?: boolean;
  readonly collection?: PayscoreServiceorderModifyPostAnswerCollection;
  readonly time_range?: PayscoreTimeRange;
  readonly location?: PayscoreLocation;
  readonly attach?: string;
  readonly notify_url?: string;
  readonly order_id?: string;
}

export interface PayscoreServiceorderModifyPostAnswerCollection {
  /** Documented: `USER_PAYING`, `USER_PAID`; WeChat Pay may add values. */
  readonly state: Open<"USER_PAYING" | "USER_PAID">;
  readonly total_amount?: number;
  readonly paying_amount?: number;
  readonly paid_amount?: number;
  readonly details?: readonly PayscoreServiceorderModifyPostAnswerCollectionDetail[];
  readonly bank_type?: string;
}

export interface PayscoreServiceorderModifyPostAnswerCollectionDetail {
  readonly seq?: number;
  readonly amount?: number;
  /** Documented: `NEWTON`, `MCH`; WeChat Pay may add values. */
  readonly paid_type?: Open<"NEWTON" | "MCH">;
  readonly paid_time?: string;
  readonly transaction_id?: string;
}

export interface PayscoreServiceorderModifyPostAnswerRiskFund {
  /** Documented: `DEPOSIT`, `ADVANCE`, `CASH_DEPOSIT`, `ESTIMATE_ORDER_COST`; WeChat Pay may add values. */
  readonly name: Open<"DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST">;
  readonly amount: number;
  readonly description?: string;
}

/** Options of `POST /v3/payscore/serviceorder/{out_order_no}/modify`. */
export interface PayscoreServiceorderModifyPostOptions extends CallOptions {
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

/** Answer of `POST /v3/payscore/serviceorder/{out_order_no}/pay`. */
export interface PayscoreServiceorderPayPostAnswer {
  readonly appid: string;
  readonly mchid?: string;
  readonly out_order_no: string;
  readonly service_id: string;
  readonly order_id: string;
}

/** Options of `POST /v3/payscore/serviceorder/{out_order_no}/pay`. */
export interface PayscoreServiceorderPayPostOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json?: {
    readonly appid?: string;
    readonly service_id?: string;
  };
}

/** Answer of `POST /v3/payscore/serviceorder`. */
export interface PayscoreServiceorderPostAnswer {
  readonly appid: string;
  readonly mchid: string;
  readonly out_order_no: string;
  readonly service_id: string;
  readonly service_introduction: string;
  /** Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`; WeChat Pay may add values. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** Documented: `USER_CONFIRM`, `MCH_COMPLETE`; WeChat Pay may add values. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  readonly post_payments?: readonly PayscoreServiceorderPostAnswerPostPayment[];
  readonly post_discounts?: readonly PayscorePostDiscount[];
  readonly risk_fund?: PayscoreServiceorderPostAnswerRiskFund;
  readonly time_range?: PayscoreTimeRange;
  readonly location?: PayscoreLocation;
  readonly attach?: string;
  readonly notify_url?: string;
  readonly order_id: string;
  readonly package: string;
}

export interface PayscoreServiceorderPostAnswerPostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
  readonly count?: number;
}

export interface PayscoreServiceorderPostAnswerRiskFund {
  /** Documented: `DEPOSIT`, `ADVANCE`, `CASH_DEPOSIT`, `ESTIMATE_ORDER_COST`; WeChat Pay may add values. */
  readonly name: Open<"DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST">;
  readonly amount: number;
  readonly description?: string;
}

/** Options of `POST /v3/payscore/serviceorder`. */
export interface PayscoreServiceorderPostOptions extends CallOptions {
  readonly json: {
    readonly out_order_no: string;
    readonly appid: string;
    readonly service_id: string;
    readonly service_introduction: string;
    readonly post_payments?: readonly PayscorePostPayment[];
    readonly post_discounts?: readonly PayscoreServiceorderPostPostDiscount[];
    readonly time_range: PayscoreServiceorderPostTimeRange;
    readonly location?: PayscoreLocation;
    readonly risk_fund: PayscoreRiskFund;
    readonly attach?: string;
    readonly notify_url: string;
    readonly openid?: string;
    readonly need_user_confirm?: boolean;
    readonly device?: PayscoreDevice;
  };
}

export interface PayscoreServiceorderPostPostDiscount {
  readonly name: string;
  readonly description: string;
  readonly count?: number;
}

export interface PayscoreServiceorderPostTimeRange {
  readonly start_time: string;
  readonly end_time?: string;
  readonly start_time_remark?: string;
  readonly end_time_remark?: string;
}

/** Options of `POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`. */
export interface PayscoreServiceorderSendPendingmessagePostOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id: string;
    readonly post_payments: readonly PayscoreServiceorderSendPendingmessagePostPostPayment[];
    readonly post_discounts?: readonly PayscorePostDiscount[];
    readonly total_amount: number;
    readonly prepaid_time: string;
  };
}

export interface PayscoreServiceorderSendPendingmessagePostPostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
  readonly count?: number;
}

/** Options of `POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`. */
export interface PayscoreServiceorderSendPrepaidmessagePostOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly service_id: string;
    readonly post_payments: readonly PayscoreServiceorderSendPrepaidmessagePostPostPayment[];
    readonly post_discounts?: readonly PayscorePostDiscount[];
    readonly total_amount: number;
    readonly prepaid_time: string;
  };
}

export interface PayscoreServiceorderSendPrepaidmessagePostPostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
  readonly count?: number;
}

/** Answer of `POST /v3/payscore/serviceorder/{out_order_no}/sync`. */
export interface PayscoreServiceorderSyncPostAnswer {
  readonly out_order_no: string;
  readonly service_id: string;
  readonly appid: string;
  readonly mchid: string;
  readonly service_introduction: string;
  /** Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`; WeChat Pay may add values. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** Documented: `USER_CONFIRM`, `MCH_COMPLETE`; WeChat Pay may add values. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  readonly post_payments?: readonly PayscoreServiceorderSyncPostAnswerPostPayment[];
  readonly post_discounts?: readonly PayscoreServiceorderSyncPostAnswerPostDiscount[];
  readonly risk_fund?: PayscoreRiskFund;
  readonly total_amount?: number;
  readonly need_collection?: boolean;
  readonly collection?: PayscoreServiceorderSyncPostAnswerCollection;
  readonly time_range?: PayscoreTimeRange;
  readonly location?: PayscoreLocation;
  readonly attach?: string;
  readonly notify_url?: string;
  readonly openid: string;
  readonly order_id: string;
}

export interface PayscoreServiceorderSyncPostAnswerCollection {
  /** Documented: `USER_PAYING`, `USER_PAID`; WeChat Pay may add values. */
  readonly state: Open<"USER_PAYING" | "USER_PAID">;
  readonly total_amount?: number;
  readonly paying_amount?: number;
  readonly paid_amount?: number;
  readonly details?: readonly PayscoreServiceorderSyncPostAnswerCollectionDetail[];
  readonly bank_type?: string;
}

export interface PayscoreServiceorderSyncPostAnswerCollectionDetail {
  readonly amount?: number;
  /** Documented: `NEWTON`, `MCH`; WeChat Pay may add values. */
  readonly paid_type?: Open<"NEWTON" | "MCH">;
  readonly paid_time?: string;
  readonly transaction_id?: string;
}

export interface PayscoreServiceorderSyncPostAnswerPostDiscount {
  readonly name?: string;
  readonly description?: string;
  readonly amount?: number;
}

export interface PayscoreServiceorderSyncPostAnswerPostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
  readonly count?: number;
}

export interface PayscoreServiceorderSyncPostDetail {
  readonly paid_time: string;
}

/** Options of `POST /v3/payscore/serviceorder/{out_order_no}/sync`. */
export interface PayscoreServiceorderSyncPostOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly appid: string;
    readonly service_id: string;
    readonly type: string;
    readonly detail: PayscoreServiceorderSyncPostDetail;
  };
}

/** Answer of `POST /v3/payscore/servicepayondeliveryorder`. */
export interface PayscoreServicepayondeliveryorderPostAnswer {
  readonly appid: string;
  readonly mchid: string;
  readonly out_order_no: string;
  readonly service_id: string;
  readonly service_introduction: string;
  readonly state: string;
  readonly state_description?: string;
  readonly post_payments?: readonly PayscoreServicepayondeliveryorderPostAnswerPostPayment[];
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

export interface PayscoreServicepayondeliveryorderPostAnswerPostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
  readonly count?: number;
}

/** Options of `POST /v3/payscore/servicepayondeliveryorder`. */
export interface PayscoreServicepayondeliveryorderPostOptions extends CallOptions {
  readonly json: {
    readonly out_order_no: string;
    readonly appid: string;
    readonly service_id: string;
    readonly service_introduction: string;
    readonly post_payments?: readonly PayscorePostPayment[];
    readonly post_discounts?: readonly PayscoreServicepayondeliveryorderPostPostDiscount[];
    readonly time_range: PayscoreServicepayondeliveryorderPostTimeRange;
    readonly location?: PayscoreLocation;
    readonly risk_fund: PayscoreServicepayondeliveryorderPostRiskFund;
    readonly attach?: string;
    readonly notify_url: string;
    readonly openid?: string;
    readonly need_user_confirm?: boolean;
    readonly mchid?: string;
    readonly shopping_info: PayscoreServicepayondeliveryorderPostShoppingInfo;
  };
}

export interface PayscoreServicepayondeliveryorderPostPostDiscount {
  readonly name: string;
  readonly description: string;
  readonly amount?: number;
  readonly count?: number;
}

export interface PayscoreServicepayondeliveryorderPostRiskFund {
  /** Documented: `DEPOSIT`, `ADVANCE`, `CASH_DEPOSIT`, `ESTIMATE_ORDER_COST`; WeChat Pay may add values. */
  readonly name: Open<"DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST">;
  readonly amount: number;
  readonly description?: string;
}

export interface PayscoreServicepayondeliveryorderPostShoppingInfo {
  readonly real_merchant_appid?: string;
  readonly jump_link: PayscoreJumpLink;
  readonly goods: readonly PayscoreGoods[];
}

export interface PayscoreServicepayondeliveryorderPostTimeRange {
  readonly start_time: string;
  readonly start_time_remark?: string;
  readonly end_time?: string;
  readonly end_time_remark?: string;
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

export interface PayscoreSignPlanDetail {
  readonly plan_detail_no: number;
  readonly merchant_plan_detail_no: string;
}

/** Answer of `POST /v3/payscore/sign-plan/partner/serviceorder`. */
export interface PayscoreSignPlanPartnerServiceorderPostAnswer {
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
  readonly post_payments?: readonly PayscoreSignPlanPartnerServiceorderPostAnswerPostPayment[];
  readonly post_discounts?: readonly PayscoreSignPlanPartnerServiceorderPostAnswerPostDiscount[];
  readonly risk_fund?: PayscoreSignPlanPartnerServiceorderPostAnswerRiskFund;
  readonly time_range?: PayscoreSignPlanPartnerServiceorderPostAnswerTimeRange;
  readonly location?: PayscoreLocation;
  readonly attach?: string;
  readonly notify_url?: string;
  readonly order_id?: string;
}

export interface PayscoreSignPlanPartnerServiceorderPostAnswerPostDiscount {
  readonly name?: string;
  readonly amount?: number;
}

export interface PayscoreSignPlanPartnerServiceorderPostAnswerPostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
}

export interface PayscoreSignPlanPartnerServiceorderPostAnswerRiskFund {
  readonly amount: number;
}

export interface PayscoreSignPlanPartnerServiceorderPostAnswerTimeRange {
  readonly start_time: string;
  readonly end_time?: string;
  readonly start_time_remark?: string;
  readonly end_time_remark?: string;
}

/** Options of `POST /v3/payscore/sign-plan/partner/serviceorder`. */
export interface PayscoreSignPlanPartnerServiceorderPostOptions extends CallOptions {
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
    readonly time_range: PayscoreSignPlanPartnerServiceorderPostTimeRange;
    readonly location?: PayscoreLocation;
    readonly attach?: string;
    readonly out_trade_no: string;
  };
}

export interface PayscoreSignPlanPartnerServiceorderPostTimeRange {
  readonly start_time: string;
  readonly end_time?: string;
  readonly start_time_remark?: string;
  readonly end_time_remark?: string;
}

/** Answer of `GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`. */
export interface PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetAnswer {
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
  readonly signed_detail_list?: readonly PayscoreSignedDetailList[];
  readonly sign_time?: string;
}

/** Options of `GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`. */
export interface PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetOptions extends CallOptions {
  readonly merchant_sign_plan_no: string;
  readonly query: {
    readonly sub_mchid: string;
  };
}

/** Answer of `POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`. */
export interface PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoStopPostAnswer {
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
  readonly signed_detail_list?: readonly PayscoreSignedDetailList[];
  readonly sign_time?: string;
}

/** Options of `POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`. */
export interface PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoStopPostOptions extends CallOptions {
  readonly merchant_sign_plan_no: string;
  readonly json: {
    readonly sub_mchid: string;
    readonly stop_reason: string;
  };
}

/** Answer of `POST /v3/payscore/sign-plan/partner/user-sign-plans`. */
export interface PayscoreSignPlanPartnerUserSignPlansPostAnswer {
  readonly sign_plan: PayscoreSignPlanPartnerUserSignPlansPostAnswerSignPlan;
  readonly package: string;
}

export interface PayscoreSignPlanPartnerUserSignPlansPostAnswerSignPlan {
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
  readonly signed_detail_list?: readonly PayscoreSignedDetailList[];
  readonly sign_time?: string;
}

/** Options of `POST /v3/payscore/sign-plan/partner/user-sign-plans`. */
export interface PayscoreSignPlanPartnerUserSignPlansPostOptions extends CallOptions {
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

/** Answer of `POST /v3/payscore/sign-plan/serviceorder`. */
export interface PayscoreSignPlanServiceorderPostAnswer {
  readonly out_order_no: string;
  readonly service_id: string;
  readonly appid: string;
  readonly mchid: string;
  readonly service_introduction: string;
  /** Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`; WeChat Pay may add values. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** Documented: `USER_CONFIRM`, `MCH_COMPLETE`; WeChat Pay may add values. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  readonly post_payments?: readonly PayscoreSignPlanServiceorderPostAnswerPostPayment[];
  readonly post_discounts?: readonly PayscoreSignPlanServiceorderPostAnswerPostDiscount[];
  readonly risk_fund?: PayscoreSignPlanServiceorderPostAnswerRiskFund;
  readonly time_range?: PayscoreSignPlanServiceorderPostAnswerTimeRange;
  readonly location?: PayscoreLocation;
  readonly attach?: string;
  readonly notify_url?: string;
  readonly order_id?: string;
}

export interface PayscoreSignPlanServiceorderPostAnswerPostDiscount {
  readonly name?: string;
  readonly amount?: number;
}

export interface PayscoreSignPlanServiceorderPostAnswerPostPayment {
  readonly name?: string;
  readonly amount?: number;
  readonly description?: string;
}

export interface PayscoreSignPlanServiceorderPostAnswerRiskFund {
  readonly amount: number;
}

export interface PayscoreSignPlanServiceorderPostAnswerTimeRange {
  readonly start_time: string;
  readonly end_time?: string;
  readonly start_time_remark?: string;
  readonly end_time_remark?: string;
}

/** Options of `POST /v3/payscore/sign-plan/serviceorder`. */
export interface PayscoreSignPlanServiceorderPostOptions extends CallOptions {
  readonly json: {
    readonly service_id: string;
    readonly sign_plan_id: string;
    readonly plan_detail_no: number;
    readonly appid: string;
    readonly openid: string;
    readonly notify_url: string;
    readonly service_introduction: string;
    readonly time_range: PayscoreSignPlanServiceorderPostTimeRange;
    readonly location?: PayscoreLocation;
    readonly attach?: string;
    readonly out_trade_no: string;
  };
}

export interface PayscoreSignPlanServiceorderPostTimeRange {
  readonly start_time: string;
  readonly end_time?: string;
  readonly start_time_remark?: string;
  readonly end_time_remark?: string;
}

/** Answer of `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`. */
export interface PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetAnswer {
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
  readonly signed_detail_list?: readonly PayscoreSignedDetailList[];
  readonly sign_time?: string;
}

/** Options of `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`. */
export interface PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetOptions extends CallOptions {
  readonly merchant_sign_plan_no: string;
}

/** Answer of `POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`. */
export interface PayscoreSignPlanUserSignPlansMerchantSignPlanNoStopPostAnswer {
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
  readonly signed_detail_list?: readonly PayscoreSignedDetailList[];
  readonly sign_time?: string;
}

/** Options of `POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`. */
export interface PayscoreSignPlanUserSignPlansMerchantSignPlanNoStopPostOptions extends CallOptions {
  readonly merchant_sign_plan_no: string;
  readonly json: {
    readonly stop_reason: string;
  };
}

/** Answer of `POST /v3/payscore/sign-plan/user-sign-plans`. */
export interface PayscoreSignPlanUserSignPlansPostAnswer {
  readonly sign_plan: PayscoreSignPlanUserSignPlansPostAnswerSignPlan;
  readonly package: string;
}

export interface PayscoreSignPlanUserSignPlansPostAnswerSignPlan {
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
  readonly signed_detail_list?: readonly PayscoreSignedDetailList[];
  readonly sign_time?: string;
}

/** Options of `POST /v3/payscore/sign-plan/user-sign-plans`. */
export interface PayscoreSignPlanUserSignPlansPostOptions extends CallOptions {
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

export interface PayscoreSignedDetailList {
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

/** Answer of `POST /v3/payscore/smartretail-orders/{out_order_no}/cancel`. */
export interface PayscoreSmartretailOrdersCancelPostAnswer {
  readonly appid: string;
  readonly mchid: string;
  readonly out_order_no: string;
  readonly service_id: string;
  readonly order_id: string;
}

/** Options of `POST /v3/payscore/smartretail-orders/{out_order_no}/cancel`. */
export interface PayscoreSmartretailOrdersCancelPostOptions extends CallOptions {
  readonly out_order_no: string;
  readonly json: {
    readonly appid: string;
    readonly service_id: string;
    readonly reason: string;
  };
}

/** Answer of `POST /v3/payscore/smartretail-orders/{out_order_no}/complete`. */
export interface PayscoreSmartretailOrdersCompletePostAnswer {
  readonly appid: string;
  readonly mchid: string;
  readonly out_order_no: string;
  readonly service_id: string;
  readonly order_id: string;
}

/** Options of `POST /v3/payscore/smartretail-orders/{out_order_no}/complete`. */
export interface PayscoreSmartretailOrdersCompletePostOptions extends CallOptions {
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

/** Answer of `GET /v3/payscore/smartretail-orders`. */
export interface PayscoreSmartretailOrdersGetAnswer {
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

/** Options of `GET /v3/payscore/smartretail-orders`. */
export interface PayscoreSmartretailOrdersGetOptions extends CallOptions {
  readonly query?: {
    readonly service_id?: string;
    readonly out_order_no?: string;
    readonly query_id?: string;
    readonly appid?: string;
  };
}

/** Answer of `POST /v3/payscore/smartretail-orders`. */
export interface PayscoreSmartretailOrdersPostAnswer {
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

export interface PayscoreSmartretailOrdersPostDiscount {
  readonly discount_name?: string;
  readonly discount_desc?: string;
}

/** Options of `POST /v3/payscore/smartretail-orders`. */
export interface PayscoreSmartretailOrdersPostOptions extends CallOptions {
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
    readonly discounts?: readonly PayscoreSmartretailOrdersPostDiscount[];
    readonly risk_amount?: number;
    readonly attach?: string;
    readonly need_user_confirm?: boolean;
    readonly openid?: string;
  };
}

export interface PayscoreTimeRange {
  readonly start_time?: string;
  readonly start_time_remark?: string;
  readonly end_time?: string;
  readonly end_time_remark?: string;
}

/** Answer of `GET /v3/payscore/user-service-state`. */
export interface PayscoreUserServiceStateGetAnswer {
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
export interface PayscoreUserServiceStateGetOptions extends CallOptions {
  readonly query: {
    /** At most 32 characters. */
    readonly appid: string;
    /** At most 32 characters. */
    readonly service_id: string;
    /** At most 128 characters. */
    readonly openid: string;
  };
}

/** Options of `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate`. */
export interface PayscoreUsersPermissionsTerminatePostOptions extends CallOptions {
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
