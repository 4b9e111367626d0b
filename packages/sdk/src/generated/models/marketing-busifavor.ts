// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

export interface BusifavorAvailableDayTime {
  /** 开始时间 · Start time. 字符串多为 RFC 3339；整数为自当日零点起的秒数；v2 为北京时间文本。 String: mostly RFC 3339; integer: seconds since midnight; APIv2: text in Beijing time. */
  readonly begin_time?: number;
  /** 可用时段结束 · End of usable period. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. */
  readonly end_time?: number;
}

export interface BusifavorAvailableWeek {
  /** 可用星期 · Usable weekdays. 整数列表，表示一周中的哪几天可用，由商户设定。 Integers for the days of the week on which the coupon works. */
  readonly week_day?: readonly number[];
  /** 可用时间段 · Available time of day. */
  readonly available_day_time?: readonly BusifavorAvailableDayTime[];
}

/** Answer of `PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget`. */
export interface BusifavorBudget {
  /** 批次发放总数上限 · Maximum number of coupons. */
  readonly max_coupons: number;
  /** 单日发放张数上限 · Daily coupon limit. */
  readonly max_coupons_by_day?: number;
}

/** Options of `PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget`. */
export interface BusifavorBudgetUpdateOptions extends CallOptions {
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
  readonly stock_id: string;
  readonly json: {
    /** 目标发放总数 · New total coupon limit. */
    readonly target_max_coupons?: number;
    /** 目标单日发放上限 · New daily coupon limit. */
    readonly target_max_coupons_by_day?: number;
    /** 当前批次最大发放个数 · Current maximum coupons. */
    readonly current_max_coupons?: number;
    /** 当前单日最大发放个数 · Current daily maximum coupons. */
    readonly current_max_coupons_by_day?: number;
    /** 修改预算请求单号 · Budget change request number. 由商户自定，同一次修改以同一单号重试。 Set by the merchant; retry the same change with the same number. */
    readonly modify_budget_request_no: string;
  };
}

/** Answer of `GET /v3/marketing/busifavor/callbacks`. */
export interface BusifavorCallback {
  /** 通知地址 · Notification URL. */
  readonly notify_url: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
}

/** Options of `GET /v3/marketing/busifavor/callbacks`. */
export interface BusifavorCallbackQueryOptions extends CallOptions {
  readonly query: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
  };
}

/** Answer of `POST /v3/marketing/busifavor/callbacks`. */
export interface BusifavorCallbackSaved {
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time?: string;
  /** 通知地址 · Notification URL. */
  readonly notify_url: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
}

/** Options of `POST /v3/marketing/busifavor/callbacks`. */
export interface BusifavorCallbackSetOptions extends CallOptions {
  readonly json: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
  };
}

export interface BusifavorCodeInformation {
  /** 券Code · Coupon code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. */
  readonly code?: string;
  /** 券码状态 · Code status. 枚举，预存券码可用或已发放。 Enumeration: uploaded code available or dispatched. Documented: `AVAILABLE`, `DISPATCHED`. */
  readonly code_status?: Open<"AVAILABLE" | "DISPATCHED">;
  /** 上传时间 · Upload time. RFC 3339 格式，带时区偏移；政府补贴审核接口未限定格式。 RFC 3339 with offset; the subsidy audit operations fix no format. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly upload_time?: string;
  /** 发放时间 · Dispatch time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly dispatched_time?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 用户UnionID · UnionID. 用户在同一微信开放平台账号下的统一标识。 Identifies the user across the apps of one WeChat Open Platform account. */
  readonly unionid?: string;
  /** 商家券Code · Merchant coupon code. */
  readonly coupon_code?: string;
}

/** Answer of `GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`. */
export interface BusifavorCoupon {
  /** 批次名称 · Stock name. */
  readonly stock_name: string;
  /** 批次归属商户号 · Owning merchant ID. */
  readonly belong_merchant: string;
  /** 批次备注 · Stock remark. */
  readonly comment?: string;
  /** 商品名称 · Goods name. */
  readonly goods_name: string;
  /** 批次类型 · Stock type. Documented: `NORMAL`, `DISCOUNT`, `EXCHANGE`. */
  readonly stock_type: Open<"NORMAL" | "DISCOUNT" | "EXCHANGE">;
  /** 券核销规则 · Coupon use rule. */
  readonly coupon_use_rule: BusifavorDataCouponUseRule;
  /** 自定义入口 · Custom entrance. */
  readonly custom_entrance?: BusifavorCustomEntrance;
  /** 券展示样式 · Coupon appearance. */
  readonly display_pattern_info: BusifavorDisplayPatternInfo;
  /** 商家券Code · Merchant coupon code. */
  readonly coupon_code?: string;
  /** 券状态 · Coupon state. Documented: `SENDED`, `USED`, `EXPIRED`, `DELETED`, `DEACTIVATED`, `PENDING_REDEEM`, `REDEEM_CONFIRMING`, `REDEEM_FAILED`, `REDEEM_EXPIRED`. */
  readonly coupon_state?: Open<
    | "SENDED"
    | "USED"
    | "EXPIRED"
    | "DELETED"
    | "DEACTIVATED"
    | "PENDING_REDEEM"
    | "REDEEM_CONFIRMING"
    | "REDEEM_FAILED"
    | "REDEEM_EXPIRED">;
  /** 批次号 · Stock ID. */
  readonly stock_id?: string;
  /** 是否可转赠 · Whether transferable. */
  readonly transferable?: boolean;
  /** 是否可分享 · Whether shareable. */
  readonly shareable?: boolean;
  /** 发券请求单号 · Coupon sending request number. */
  readonly send_request_no: string;
  /** 核销请求单号 · Redemption request number. */
  readonly use_request_no?: string;
  /** 可用开始时间 · Available from. 券可核销的开始时间，带时区偏移。 When the coupon becomes redeemable; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_start_time: string;
  /** 券过期时间 · Coupon expiry time. RFC 3339 格式，带时区偏移，政府补贴接口未限定格式。 RFC 3339 with offset; the subsidy operation fixes no format. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly expire_time: string;
  /** 领取时间 · Claim time. RFC 3339 时间（带时区偏移），用户领取券或会员卡的时间。 RFC 3339 time with offset; when the user claimed the coupon or card, set by WeChat Pay. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly receive_time: string;
  /** 核销时间 · Redemption time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly use_time?: string;
  /** 关联的商户订单号 · Associated merchant order number. 与该券关联的商户订单号。 Merchant order number this coupon was associated with. */
  readonly associate_out_trade_no?: string;
  /** 退券请求单号 · Coupon return request number. */
  readonly return_request_no?: string;
  /** 退券时间 · Coupon return time. RFC 3339 时间（带时区偏移）；退券、归还或资金退回的时间。 RFC 3339 time with offset; when the coupon, device or money was returned. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly return_time?: string;
  /** 失效请求单号 · Deactivation request number. */
  readonly deactivate_request_no?: string;
  /** 失效时间 · Deactivation time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly deactivate_time?: string;
  /** 失效原因 · Deactivation reason. */
  readonly deactivate_reason?: string;
}

/** Options of `POST /v3/marketing/busifavor/coupons/associate`. */
export interface BusifavorCouponAssociateOptions extends CallOptions {
  readonly json: {
    /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
    readonly stock_id: string;
    /** 商家券Code · Merchant coupon code. 标识用户的一张券，由微信支付、商户上传或发券接口给出，同一批次内唯一。 Identifies a user's coupon; from WeChat Pay, merchant upload or issue request, unique in its stock. */
    readonly coupon_code: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 发券等请求的单号 · Coupon request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
    readonly out_request_no: string;
  };
}

/** Answer of `POST /v3/marketing/busifavor/coupons/associate`. */
export interface BusifavorCouponAssociated {
  /** 关联成功时间 · Association time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly wechatpay_associate_time: string;
}

export interface BusifavorCouponAvailableTime {
  /** 可用开始时间 · Available from. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_begin_time: string;
  /** 可用结束时间 · Available until. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_end_time: string;
  /** 领取后有效天数 · Days valid after receipt. */
  readonly available_day_after_receive?: number;
  /** 可用星期与时段 · Available weekdays. */
  readonly available_week?: BusifavorAvailableWeek;
  /** 不规则可用时间 · Irregular available times. */
  readonly irregulary_avaliable_time?: readonly BusifavorIrregularyAvaliableTime[];
  /** 领取后等待天数 · Wait days after claim. */
  readonly wait_days_after_receive?: number;
}

export interface BusifavorCouponCodeCount {
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 可用券码数量 · Available code count. */
  readonly available_count: number;
}

/** Options of `POST /v3/marketing/busifavor/coupons/deactivate`. */
export interface BusifavorCouponDeactivateOptions extends CallOptions {
  readonly json: {
    /** 商家券Code · Merchant coupon code. 标识用户的一张券，由微信支付、商户上传或发券接口给出，同一批次内唯一。 Identifies a user's coupon; from WeChat Pay, merchant upload or issue request, unique in its stock. */
    readonly coupon_code: string;
    /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
    readonly stock_id: string;
    /** 失效请求单号 · Deactivation request number. 由商户生成，同一次失效请求重试时保持不变。 Chosen by the merchant; keep it unchanged when the same deactivation is retried. */
    readonly deactivate_request_no: string;
    /** 失效原因 · Deactivation reason. 由发起失效的商户填写的文字说明。 Free text by the merchant who deactivates the coupon, batch or product. */
    readonly deactivate_reason?: string;
  };
}

/** Answer of `POST /v3/marketing/busifavor/coupons/deactivate`. */
export interface BusifavorCouponDeactivated {
  /** 券失效时间 · Deactivation time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly wechatpay_deactivate_time: string;
}

/** Options of `POST /v3/marketing/busifavor/coupons/disassociate`. */
export interface BusifavorCouponDisassociateOptions extends CallOptions {
  readonly json: {
    /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
    readonly stock_id: string;
    /** 商家券Code · Merchant coupon code. 标识用户的一张券，由微信支付、商户上传或发券接口给出，同一批次内唯一。 Identifies a user's coupon; from WeChat Pay, merchant upload or issue request, unique in its stock. */
    readonly coupon_code: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 发券等请求的单号 · Coupon request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
    readonly out_request_no: string;
  };
}

/** Answer of `POST /v3/marketing/busifavor/coupons/disassociate`. */
export interface BusifavorCouponDisassociated {
  /** 取消关联时间 · Disassociation time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly wechatpay_disassociate_time: string;
}

export interface BusifavorCouponInformation {
  /** 批次名称 · Stock name. */
  readonly stock_name: string;
  /** 批次归属商户号 · Owning merchant ID. */
  readonly belong_merchant: string;
  /** 批次备注 · Stock remark. */
  readonly comment?: string;
  /** 商品名称 · Goods name. */
  readonly goods_name: string;
  /** 批次类型 · Stock type. Documented: `NORMAL`, `DISCOUNT`, `EXCHANGE`. */
  readonly stock_type: Open<"NORMAL" | "DISCOUNT" | "EXCHANGE">;
  /** 是否可转赠 · Whether transferable. */
  readonly transferable?: boolean;
  /** 是否可分享 · Whether shareable. */
  readonly shareable?: boolean;
  /** 券状态 · Coupon state. Documented: `SENDED`, `USED`, `EXPIRED`, `DELETED`, `DEACTIVATED`. */
  readonly coupon_state?: Open<"SENDED" | "USED" | "EXPIRED" | "DELETED" | "DEACTIVATED">;
  /** 券核销规则 · Coupon use rule. */
  readonly coupon_use_rule: BusifavorCouponUseRule;
  /** 自定义入口 · Custom entrance. */
  readonly custom_entrance?: BusifavorCustomEntrance;
  /** 券展示样式 · Coupon appearance. */
  readonly display_pattern_info?: BusifavorDisplayPatternInfo;
  /** 商家券Code · Merchant coupon code. */
  readonly coupon_code?: string;
  /** 批次号 · Stock ID. */
  readonly stock_id?: string;
  /** 可用开始时间 · Available from. 券可核销的开始时间，带时区偏移。 When the coupon becomes redeemable; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_start_time?: string;
  /** 券过期时间 · Coupon expiry time. RFC 3339 格式，带时区偏移，政府补贴接口未限定格式。 RFC 3339 with offset; the subsidy operation fixes no format. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly expire_time?: string;
  /** 领取时间 · Claim time. RFC 3339 时间（带时区偏移），用户领取券或会员卡的时间。 RFC 3339 time with offset; when the user claimed the coupon or card, set by WeChat Pay. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly receive_time?: string;
  /** 发券请求单号 · Coupon sending request number. */
  readonly send_request_no?: string;
  /** 核销请求单号 · Redemption request number. */
  readonly use_request_no?: string;
  /** 核销时间 · Redemption time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly use_time?: string;
  /** 关联的商户订单号 · Associated merchant order number. 与该券关联的商户订单号。 Merchant order number this coupon was associated with. */
  readonly associate_out_trade_no?: string;
  /** 退券请求单号 · Coupon return request number. */
  readonly return_request_no?: string;
  /** 退券时间 · Coupon return time. RFC 3339 时间（带时区偏移）；退券、归还或资金退回的时间。 RFC 3339 time with offset; when the coupon, device or money was returned. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly return_time?: string;
  /** 失效请求单号 · Deactivation request number. */
  readonly deactivate_request_no?: string;
  /** 失效时间 · Deactivation time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly deactivate_time?: string;
  /** 失效原因 · Deactivation reason. */
  readonly deactivate_reason?: string;
}

/** Answer of `GET /v3/marketing/busifavor/users/{openid}/coupons`. */
export interface BusifavorCouponList {
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 每页条数 · Page size. */
  readonly limit: number;
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data: readonly BusifavorCouponListData[];
}

export interface BusifavorCouponListData {
  /** 批次名称 · Stock name. */
  readonly stock_name: string;
  /** 批次归属商户号 · Owning merchant ID. */
  readonly belong_merchant: string;
  /** 批次备注 · Stock remark. */
  readonly comment?: string;
  /** 商品名称 · Goods name. */
  readonly goods_name: string;
  /** 批次类型 · Stock type. Documented: `NORMAL`, `DISCOUNT`, `EXCHANGE`. */
  readonly stock_type: Open<"NORMAL" | "DISCOUNT" | "EXCHANGE">;
  /** 券核销规则 · Coupon use rule. */
  readonly coupon_use_rule: BusifavorDataCouponUseRule;
  /** 自定义入口 · Custom entrance. */
  readonly custom_entrance?: BusifavorCustomEntrance;
  /** 券展示样式 · Coupon appearance. */
  readonly display_pattern_info: BusifavorDisplayPatternInfo;
  /** 商家券Code · Merchant coupon code. */
  readonly coupon_code?: string;
  /** 券状态 · Coupon state. Documented: `SENDED`, `USED`, `EXPIRED`, `DELETED`, `DEACTIVATED`. */
  readonly coupon_state?: Open<"SENDED" | "USED" | "EXPIRED" | "DELETED" | "DEACTIVATED">;
  /** 批次号 · Stock ID. */
  readonly stock_id?: string;
  /** 是否可转赠 · Whether transferable. */
  readonly transferable?: boolean;
  /** 是否可分享 · Whether shareable. */
  readonly shareable?: boolean;
  /** 发券请求单号 · Coupon sending request number. */
  readonly send_request_no: string;
  /** 核销请求单号 · Redemption request number. */
  readonly use_request_no?: string;
  /** 可用开始时间 · Available from. 券可核销的开始时间，带时区偏移。 When the coupon becomes redeemable; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_start_time: string;
  /** 券过期时间 · Coupon expiry time. RFC 3339 格式，带时区偏移，政府补贴接口未限定格式。 RFC 3339 with offset; the subsidy operation fixes no format. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly expire_time: string;
  /** 领取时间 · Claim time. RFC 3339 时间（带时区偏移），用户领取券或会员卡的时间。 RFC 3339 time with offset; when the user claimed the coupon or card, set by WeChat Pay. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly receive_time: string;
  /** 核销时间 · Redemption time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly use_time?: string;
  /** 关联的商户订单号 · Associated merchant order number. 与该券关联的商户订单号。 Merchant order number this coupon was associated with. */
  readonly associate_out_trade_no?: string;
  /** 退券请求单号 · Coupon return request number. */
  readonly return_request_no?: string;
  /** 退券时间 · Coupon return time. RFC 3339 时间（带时区偏移）；退券、归还或资金退回的时间。 RFC 3339 time with offset; when the coupon, device or money was returned. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly return_time?: string;
  /** 失效请求单号 · Deactivation request number. */
  readonly deactivate_request_no?: string;
  /** 失效时间 · Deactivation time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly deactivate_time?: string;
  /** 失效原因 · Deactivation reason. */
  readonly deactivate_reason?: string;
}

/** Options of `GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`. */
export interface BusifavorCouponQueryOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
  /** 商家券Code · Merchant coupon code. 标识用户的一张券，由微信支付、商户上传或发券接口给出，同一批次内唯一。 Identifies a user's coupon; from WeChat Pay, merchant upload or issue request, unique in its stock. */
  readonly coupon_code: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
  readonly appid: string;
}

/** Options of `POST /v3/marketing/busifavor/coupons/return`. */
export interface BusifavorCouponReturnOptions extends CallOptions {
  readonly json: {
    /** 商家券Code · Merchant coupon code. 标识用户的一张券，由微信支付、商户上传或发券接口给出，同一批次内唯一。 Identifies a user's coupon; from WeChat Pay, merchant upload or issue request, unique in its stock. */
    readonly coupon_code: string;
    /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
    readonly stock_id: string;
    /** 退券请求单号 · Coupon return request number. 退券请求的编号，由商户生成，用于幂等。 Number of the coupon return request, chosen by the merchant; makes it idempotent. */
    readonly return_request_no: string;
  };
}

/** Answer of `POST /v3/marketing/busifavor/coupons/return`. */
export interface BusifavorCouponReturned {
  /** 退券成功时间 · Return time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly wechatpay_return_time: string;
}

/** Answer of `POST /v3/marketing/busifavor/coupons/{card_id}/send`. */
export interface BusifavorCouponSendAnswer {
  /** 卡券编码 · Card code. 标识用户的一张卡券。 Identifies one card held by the user. */
  readonly card_code: string;
}

/** Options of `POST /v3/marketing/busifavor/coupons/{card_id}/send`. */
export interface BusifavorCouponSendOptions extends CallOptions {
  /** 消费卡ID · Consumption card ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
    /** 发券等请求的单号 · Coupon request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
    readonly out_request_no: string;
    /** 发放时间 · Sending time. v3 为 RFC 3339 时间（带时区偏移），红包查询为 yyyy-MM-dd HH:mm:ss。 RFC 3339 with offset in v3; yyyy-MM-dd HH:mm:ss in red packet queries. */
    readonly send_time: string;
  };
}

/** Options of `POST /v3/marketing/busifavor/coupons/use`. */
export interface BusifavorCouponUseOptions extends CallOptions {
  readonly json: {
    /** 商家券Code · Merchant coupon code. 标识用户的一张券，由微信支付、商户上传或发券接口给出，同一批次内唯一。 Identifies a user's coupon; from WeChat Pay, merchant upload or issue request, unique in its stock. */
    readonly coupon_code: string;
    /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
    readonly stock_id?: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 核销时间 · Redemption time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly use_time: string;
    /** 核销请求单号 · Redemption request number. 由商户生成，同一次核销重试时保持不变。 Chosen by the merchant; keep it unchanged when the same redemption is retried. */
    readonly use_request_no: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no?: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id?: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
    readonly transaction_id?: string;
  };
}

export interface BusifavorCouponUseRule {
  /** 券可核销时间 · Coupon redeemable time. */
  readonly coupon_available_time: BusifavorCouponAvailableTime;
  /** 固定面额满减规则 · Fixed-value coupon rule. */
  readonly fixed_normal_coupon?: BusifavorFixedNormalCoupon;
  /** 折扣券规则 · Percentage coupon rule. */
  readonly discount_coupon?: BusifavorDiscountCoupon;
  /** 换购券规则 · Exchange coupon rule. */
  readonly exchange_coupon?: BusifavorExchangeCoupon;
  /** 核销方式 · Redemption method. Documented: `OFF_LINE`, `MINI_PROGRAMS`, `SELF_CONSUME`, `PAYMENT_CODE`. */
  readonly use_method: Open<"OFF_LINE" | "MINI_PROGRAMS" | "SELF_CONSUME" | "PAYMENT_CODE">;
  /** 小程序应用ID · Mini program App ID. */
  readonly mini_programs_appid?: string;
  /** 小程序路径 · Mini program path. */
  readonly mini_programs_path?: string;
}

export interface BusifavorCouponUseRuleAvailableWeek {
  /** 可用星期 · Usable weekdays. Documented: `0`, `1`, `2`, `3`, `4`, `5`, `6`. */
  readonly week_day?: readonly number[];
  /** 可用时间段 · Available time of day. */
  readonly available_day_time?: readonly BusifavorAvailableDayTime[];
}

export interface BusifavorCouponUseRuleCouponAvailableTime {
  /** 可用开始时间 · Available from. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_begin_time?: string;
  /** 可用结束时间 · Available until. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_end_time?: string;
  /** 领取后有效天数 · Days valid after receipt. */
  readonly available_day_after_receive?: number;
  /** 可用星期与时段 · Available weekdays. */
  readonly available_week?: BusifavorAvailableWeek;
  /** 不规则可用时间 · Irregular available times. */
  readonly irregulary_avaliable_time?: readonly BusifavorIrregularyAvaliableTime[];
  /** 领取后等待天数 · Wait days after claim. */
  readonly wait_days_after_receive?: number;
}

export interface BusifavorCouponUseRuleDiscountCoupon {
  /** 折扣比例 · Discount percentage. */
  readonly discount_percent?: number;
  /** 使用门槛金额 · Spending threshold. */
  readonly transaction_minimum?: number;
}

export interface BusifavorCouponUseRuleExchangeCoupon {
  /** 换购价 · Exchange price. */
  readonly exchange_price?: number;
  /** 使用门槛金额 · Spending threshold. */
  readonly transaction_minimum?: number;
}

export interface BusifavorCouponUseRuleFixedNormalCoupon {
  /** 满减优惠金额 · Coupon discount amount. */
  readonly discount_amount?: number;
  /** 使用门槛金额 · Spending threshold. */
  readonly transaction_minimum?: number;
}

export interface BusifavorCouponUseRuleIrregularyAvaliableTime {
  /** 开始时间 · Start time. */
  readonly begin_time?: string;
  /** 可用时段结束 · End of usable period. */
  readonly end_time?: string;
}

/** Answer of `POST /v3/marketing/busifavor/coupons/use`. */
export interface BusifavorCouponUsed {
  /** 批次号 · Stock ID. */
  readonly stock_id: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 核销成功时间 · Redemption time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. */
  readonly wechatpay_use_time: string;
}

/** Options of `GET /v3/marketing/busifavor/users/{openid}/coupons`. */
export interface BusifavorCouponsQueryOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
  readonly query: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
    readonly stock_id?: string;
    /** 券状态 · Coupon state. 枚举，说明用户的券可用、已核销、已过期或已失效等。 Enumeration: whether the user's coupon is usable, used, expired or deactivated. Documented: `SENDED`, `USED`, `EXPIRED`, `DELETED`, `DEACTIVATED`. */
    readonly coupon_state?: Open<"SENDED" | "USED" | "EXPIRED" | "DELETED" | "DEACTIVATED">;
    /** 批次创建方商户号 · Stock creator merchant ID. 筛选由该商户号创建的商家券批次。 Filters merchant coupons by the merchant ID that created the stock. */
    readonly creator_merchant?: string;
    /** 批次归属商户号 · Owning merchant ID. 券批次归属的商户号。 Merchant ID to which the coupon stock belongs. */
    readonly belong_merchant?: string;
    /** 发券商户号 · Sending merchant ID. 按发放券的商户号筛选。 Filters by the merchant ID that sent the coupon. */
    readonly sender_merchant?: string;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit?: number;
  };
}

/** Answer of `POST /v3/marketing/busifavor/coupons/send`. */
export interface BusifavorCouponsSendAnswer {
  /** 批次号 · Stock ID. */
  readonly stock_id: string;
  /** 商家券Code · Merchant coupon code. */
  readonly coupon_code?: string;
  /** 发券等请求的单号 · Coupon request number. */
  readonly out_request_no?: string;
  /** 发券结果 · Coupon sending result. */
  readonly send_coupon_result?: BusifavorSendCouponResult;
}

/** Options of `POST /v3/marketing/busifavor/coupons/send`. */
export interface BusifavorCouponsSendOptions extends CallOptions {
  readonly json: {
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
    readonly stock_id: string;
    /** 发券等请求的单号 · Coupon request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
    readonly out_request_no: string;
    /** 商家券Code · Merchant coupon code. 标识用户的一张券，由微信支付、商户上传或发券接口给出，同一批次内唯一。 Identifies a user's coupon; from WeChat Pay, merchant upload or issue request, unique in its stock. */
    readonly coupon_code?: string;
  };
}

export interface BusifavorCustomEntrance {
  /** 小程序入口信息 · Mini program entry. */
  readonly mini_programs_info?: BusifavorMiniProgramsInfo;
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
  readonly appid?: string;
  /** 营销馆ID · Marketing hall ID. 标识一个营销馆。 Identifies one marketing hall, set by the merchant. */
  readonly hall_id?: string;
  /** 门店ID · Store ID. 门店的编号；门店管理中由微信支付分配，下单场景中由商户填写。 Number of the store, assigned by WeChat Pay in store management, given by the merchant when ordering. */
  readonly store_id?: string;
  /** 券码展示方式 · Code display mode. 枚举，券码不展示、展示为条形码或二维码。 Enumeration: coupon code hidden, shown as barcode or as QR code. Documented: `NOT_SHOW`, `BARCODE`, `QRCODE`. */
  readonly code_display_mode?: Open<"NOT_SHOW" | "BARCODE" | "QRCODE">;
}

export interface BusifavorData {
  /** 券Code · Coupon code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. */
  readonly code?: string;
  /** 券码状态 · Code status. 枚举，预存券码可用或已发放。 Enumeration: uploaded code available or dispatched. Documented: `AVAILABLE`, `DISPATCHED`. */
  readonly code_status?: Open<"AVAILABLE" | "DISPATCHED">;
  /** 上传时间 · Upload time. RFC 3339 格式，带时区偏移；政府补贴审核接口未限定格式。 RFC 3339 with offset; the subsidy audit operations fix no format. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly upload_time?: string;
  /** 发放时间 · Dispatch time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly dispatched_time?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 用户UnionID · UnionID. 用户在同一微信开放平台账号下的统一标识。 Identifies the user across the apps of one WeChat Open Platform account. */
  readonly unionid?: string;
  /** 商家券Code · Merchant coupon code. */
  readonly coupon_code?: string;
}

export interface BusifavorDataCouponUseRule {
  /** 券可核销时间 · Coupon redeemable time. */
  readonly coupon_available_time: BusifavorCouponUseRuleCouponAvailableTime;
  /** 可用星期与时段 · Available weekdays. */
  readonly available_week?: BusifavorCouponUseRuleAvailableWeek;
  /** 不规则可用时间 · Irregular available times. */
  readonly irregulary_avaliable_time?: readonly BusifavorCouponUseRuleIrregularyAvaliableTime[];
  /** 固定面额满减规则 · Fixed-value coupon rule. */
  readonly fixed_normal_coupon?: BusifavorCouponUseRuleFixedNormalCoupon;
  /** 折扣券规则 · Percentage coupon rule. */
  readonly discount_coupon?: BusifavorCouponUseRuleDiscountCoupon;
  /** 换购券规则 · Exchange coupon rule. */
  readonly exchange_coupon?: BusifavorCouponUseRuleExchangeCoupon;
  /** 核销方式 · Redemption method. Documented: `OFF_LINE`, `MINI_PROGRAMS`, `PAYMENT_CODE`, `SELF_CONSUME`. */
  readonly use_method: Open<"OFF_LINE" | "MINI_PROGRAMS" | "PAYMENT_CODE" | "SELF_CONSUME">;
  /** 小程序应用ID · Mini program App ID. */
  readonly mini_programs_appid?: string;
  /** 小程序路径 · Mini program path. */
  readonly mini_programs_path?: string;
}

export interface BusifavorDiscountCoupon {
  /** 折扣比例 · Discount percentage. 整数百分比，例如 86 表示八六折。 Integer percentage to pay, for example 86 for 14 percent off. */
  readonly discount_percent: number;
  /** 使用门槛金额 · Spending threshold. 整数，单位为分，订单达到该金额才可用券，由商户设定。 Integer, in fen; the order must reach it before the coupon can be used. */
  readonly transaction_minimum: number;
}

export interface BusifavorDisplayPatternInfo {
  /** 使用须知 · Terms of use. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
  readonly description?: string;
  /** 商户logo地址 · Merchant logo URL. */
  readonly merchant_logo_url?: string;
  /** 券面商户名称 · Merchant name on coupon. 商户的名称；查询银行台账商户资料时以密文返回，由 SDK 解密。 Name of the merchant; encrypted in the bank ledger query and decrypted by the SDK. */
  readonly merchant_name?: string;
  /** 背景颜色 · Background color. 枚举，卡券背景的颜色编号，由商户选择。 Enumeration: number of the coupon's background color; chosen by the merchant. Documented: `Color010`, `Color020`, `Color030`, `Color040`, `Color050`, `Color060`, `Color070`, `Color080`, `Color090`, `Color100`. */
  readonly background_color?: Open<
    | "Color010"
    | "Color020"
    | "Color030"
    | "Color040"
    | "Color050"
    | "Color060"
    | "Color070"
    | "Color080"
    | "Color090"
    | "Color100">;
  /** 券详情图片链接 · Coupon image URL. */
  readonly coupon_image_url?: string;
  /** 视频号信息 · Channels information. */
  readonly finder_info?: BusifavorFinderInfo;
}

export interface BusifavorExchangeCoupon {
  /** 换购价 · Exchange price. 单位为分的整数。 Integer, in fen. */
  readonly exchange_price: number;
  /** 使用门槛金额 · Spending threshold. 整数，单位为分，订单达到该金额才可用券，由商户设定。 Integer, in fen; the order must reach it before the coupon can be used. */
  readonly transaction_minimum: number;
}

export interface BusifavorFailCode {
  /** 商家券Code · Merchant coupon code. */
  readonly coupon_code: string;
  /** 券Code · Coupon code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. */
  readonly code: string;
  /** 上传失败原因 · Upload failure reason. 对结果的文字说明，仅供阅读和记录，请勿据此判断。 Explains the result in words; log it, but do not branch on it. */
  readonly message: string;
}

export interface BusifavorFinderInfo {
  /** 视频号ID · Channels ID. 标识一个微信视频号。 Identifies one WeChat Channels account. */
  readonly finder_id: string;
  /** 视频号视频ID · Channels video ID. 标识一条视频号视频。 Identifies one Channels video. */
  readonly finder_video_id: string;
  /** 视频封面图地址 · Video cover image URL. 视频号视频的封面图片地址。 Address of the cover image of the Channels video. */
  readonly finder_video_cover_image_url: string;
}

export interface BusifavorFixedNormalCoupon {
  /** 满减优惠金额 · Coupon discount amount. 单位为分的整数；政府补贴接口的单位以其文档为准。 Integer, in fen; for government subsidies see that product's documents. */
  readonly discount_amount: number;
  /** 使用门槛金额 · Spending threshold. 整数，单位为分，订单达到该金额才可用券，由商户设定。 Integer, in fen; the order must reach it before the coupon can be used. */
  readonly transaction_minimum: number;
}

export interface BusifavorIrregularyAvaliableTime {
  /** 开始时间 · Start time. 字符串多为 RFC 3339；整数为自当日零点起的秒数；v2 为北京时间文本。 String: mostly RFC 3339; integer: seconds since midnight; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly begin_time?: string;
  /** 可用时段结束 · End of usable period. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly end_time?: string;
}

export interface BusifavorMiniProgramsInfo {
  /** 小程序应用ID · Mini program App ID. 券或活动跳转的小程序的应用ID。 App ID of the mini program opened from the coupon or activity. */
  readonly mini_programs_appid: string;
  /** 小程序路径 · Mini program path. 跳转时打开的小程序页面路径。 Page of the mini program to open. */
  readonly mini_programs_path: string;
  /** 小程序入口文案 · Mini program entry wording. */
  readonly entrance_words: string;
  /** 小程序引导文案 · Mini program guidance wording. */
  readonly guiding_words?: string;
}

export interface BusifavorNotifyConfig {
  /** 通知跳转应用ID · Notification App ID. 券事件消息通知用户时使用的应用ID。 App ID used when users are told about coupon events. */
  readonly notify_appid?: string;
}

/** Answer of `POST /v3/marketing/busifavor/product-coupons/pre-send`. */
export interface BusifavorProductCouponsPreSendAnswer {
  /** 预发券凭证 · Pre-send token. 由微信支付签发的短期凭证，原样用于拉起页面或下载文件。 Short-lived token issued by WeChat Pay; pass it unchanged to open a page or download a file. */
  readonly token: string;
}

/** Options of `POST /v3/marketing/busifavor/product-coupons/pre-send`. */
export interface BusifavorProductCouponsPreSendOptions extends CallOptions {
  readonly json: {
    /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
    readonly stock_id: string;
    /** 商家券Code · Merchant coupon code. 标识用户的一张券，由微信支付、商户上传或发券接口给出，同一批次内唯一。 Identifies a user's coupon; from WeChat Pay, merchant upload or issue request, unique in its stock. */
    readonly coupon_code?: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid?: string;
    /** 发券请求单号 · Coupon sending request number. 发券请求的编号，由商户生成，用于幂等。 Number of the sending request, chosen by the merchant; makes it idempotent. */
    readonly send_request_no: string;
  };
}

/** Answer of `POST /v3/marketing/busifavor/product-coupons/send`. */
export interface BusifavorProductCouponsSendAnswer {
  /** 批次号 · Stock ID. */
  readonly stock_id: string;
  /** 商家券Code · Merchant coupon code. */
  readonly coupon_code: string;
  /** 发券等请求的单号 · Coupon request number. */
  readonly out_request_no: string;
}

/** Options of `POST /v3/marketing/busifavor/product-coupons/send`. */
export interface BusifavorProductCouponsSendOptions extends CallOptions {
  readonly json: {
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
    readonly stock_id: string;
    /** 发券等请求的单号 · Coupon request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
    readonly out_request_no: string;
    /** 商家券Code · Merchant coupon code. 标识用户的一张券，由微信支付、商户上传或发券接口给出，同一批次内唯一。 Identifies a user's coupon; from WeChat Pay, merchant upload or issue request, unique in its stock. */
    readonly coupon_code?: string;
    /** 券类型 · Coupon type. 枚举，代金券指满减或减至，商家券指普通或会员专享。 Enumeration: cash coupon, fixed reduction or reduced-to price; merchant coupon, normal or members only. Documented: `NORMAL`, `MEMBER`. */
    readonly coupon_type: Open<"NORMAL" | "MEMBER">;
    /** 会员卡ID · Member card ID. 由微信支付生成，标识一种会员卡模板。 Generated by WeChat Pay; identifies a member card template. */
    readonly member_card_id?: string;
  };
}

export interface BusifavorSendCountInformation {
  /** 累计发放数量 · Total coupons sent. */
  readonly total_send_num?: number;
  /** 累计发放金额 · Total sent amount. 整数，单位为分。 Integer, in fen. */
  readonly total_send_amount?: number;
  /** 当日发放数量 · Coupons sent today. */
  readonly today_send_num?: number;
  /** 当日发放金额 · Amount sent today. 整数，单位为分。 Integer, in fen. */
  readonly today_send_amount?: number;
}

export interface BusifavorSendCouponResult {
  /** 批次号 · Stock ID. */
  readonly stock_id?: string;
  /** 发券等请求的单号 · Coupon request number. */
  readonly out_request_no?: string;
  /** 商家券Code · Merchant coupon code. */
  readonly coupon_code?: string;
}

/** Answer of `GET /v3/marketing/busifavor/stocks/{stock_id}`. */
export interface BusifavorStock {
  /** 批次名称 · Stock name. */
  readonly stock_name: string;
  /** 批次归属商户号 · Owning merchant ID. */
  readonly belong_merchant: string;
  /** 批次备注 · Stock remark. */
  readonly comment?: string;
  /** 商品名称 · Goods name. */
  readonly goods_name: string;
  /** 批次类型 · Stock type. Documented: `NORMAL`, `DISCOUNT`, `EXCHANGE`. */
  readonly stock_type: Open<"NORMAL" | "DISCOUNT" | "EXCHANGE">;
  /** 券核销规则 · Coupon use rule. */
  readonly coupon_use_rule: BusifavorCouponUseRule;
  /** 发放规则 · Sending rules. */
  readonly stock_send_rule: BusifavorStockSendRuleAnswer;
  /** 自定义入口 · Custom entrance. */
  readonly custom_entrance?: BusifavorCustomEntrance;
  /** 券展示样式 · Coupon appearance. */
  readonly display_pattern_info?: BusifavorDisplayPatternInfo;
  /** 批次状态 · Stock state. 表示商家券批次是否在运行。 Tells whether the merchant coupon stock is running. Documented: `UNAUDIT`, `RUNNING`, `STOPED`, `PAUSED`. */
  readonly stock_state: Open<"UNAUDIT" | "RUNNING" | "STOPED" | "PAUSED">;
  /** 券码模式 · Coupon code mode. Documented: `WECHATPAY_MODE`, `MERCHANT_API`, `MERCHANT_UPLOAD`. */
  readonly coupon_code_mode: Open<"WECHATPAY_MODE" | "MERCHANT_API" | "MERCHANT_UPLOAD">;
  /** 批次号 · Stock ID. */
  readonly stock_id: string;
  /** 券码数量 · Coupon code counts. */
  readonly coupon_code_count?: BusifavorCouponCodeCount;
  /** 通知配置 · Notification configuration. */
  readonly notify_config?: BusifavorNotifyConfig;
  /** 券发放情况 · Coupon sending counts. */
  readonly send_count_information?: BusifavorSendCountInformation;
  /** 是否允许营销补贴 · Whether subsidy is allowed. */
  readonly subsidy?: boolean;
}

/** Answer of `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`. */
export interface BusifavorStockCouponcode {
  /** 券码信息 · Code information. */
  readonly code_information: BusifavorCodeInformation;
  /** 券信息 · Coupon information. */
  readonly coupon_information: BusifavorCouponInformation;
}

/** Answer of `DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`. */
export interface BusifavorStockCouponcodeDeleteAnswer {
  /** 批次号 · Stock ID. */
  readonly stock_id?: string;
  /** 删除时间 · Deletion time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly delete_time?: string;
}

/** Options of `DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`. */
export interface BusifavorStockCouponcodeDeleteOptions extends CallOptions {
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
  readonly stock_id: string;
  /** 商家券Code · Merchant coupon code. 标识用户的一张券，由微信支付、商户上传或发券接口给出，同一批次内唯一。 Identifies a user's coupon; from WeChat Pay, merchant upload or issue request, unique in its stock. */
  readonly coupon_code: string;
  readonly query: {
    /** 删除请求单号 · Deletion request number. 由商户生成，同一次删除请求重试时保持不变。 Chosen by the merchant; keep it unchanged when the same deletion is retried. */
    readonly delete_request_no: string;
  };
}

/** Answer of `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`. */
export interface BusifavorStockCouponcodeList {
  /** 批次号 · Stock ID. */
  readonly stock_id: string;
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 每页条数 · Page size. */
  readonly limit: number;
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly BusifavorData[];
}

/** Options of `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`. */
export interface BusifavorStockCouponcodeQueryOptions extends CallOptions {
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
  readonly stock_id: string;
  /** 商家券Code · Merchant coupon code. 标识用户的一张券，由微信支付、商户上传或发券接口给出，同一批次内唯一。 Identifies a user's coupon; from WeChat Pay, merchant upload or issue request, unique in its stock. */
  readonly coupon_code: string;
  readonly query?: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid?: string;
  };
}

/** Answer of `POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`. */
export interface BusifavorStockCouponcodesAnswer {
  /** 批次号 · Stock ID. */
  readonly stock_id: string;
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 成功数量 · Success count. */
  readonly success_count: number;
  /** 成功的券Code列表 · Accepted coupon codes. */
  readonly success_codes?: readonly string[];
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time: string;
  /** 失败数量 · Number failed. */
  readonly fail_count?: number;
  /** 上传失败的券码 · Coupon codes not uploaded. */
  readonly fail_codes?: readonly BusifavorFailCode[];
  /** 已存在的券码 · Coupon codes already existing. */
  readonly exist_codes?: readonly string[];
  /** 重复券码列表 · Duplicate coupon codes. */
  readonly duplicate_codes?: readonly string[];
}

/** Options of `POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`. */
export interface BusifavorStockCouponcodesOptions extends CallOptions {
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
  readonly stock_id: string;
  readonly json: {
    /** 券码列表 · Coupon codes. */
    readonly coupon_code_list?: readonly string[];
    /** 上传请求单号 · Upload request number. 由商户生成，同一次上传重试时保持不变。 Chosen by the merchant; keep it unchanged when the same upload is retried. */
    readonly upload_request_no: string;
  };
}

/** Options of `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`. */
export interface BusifavorStockCouponcodesQueryOptions extends CallOptions {
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
  readonly stock_id: string;
  readonly query?: {
    /** 券 Code 上传状态 · Coupon code upload status. 表示单据或记录的处理结果或当前状态。 Tells the outcome or current status, set by WeChat Pay. Documented: `SENDED`, `USED`, `EXPIRED`, `DELETED`, `DEACTIVATED`, `AVAILABLE`, `DISPATCHED`. */
    readonly status?: Open<
      | "SENDED"
      | "USED"
      | "EXPIRED"
      | "DELETED"
      | "DEACTIVATED"
      | "AVAILABLE"
      | "DISPATCHED">;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid?: string;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit?: number;
  };
}

export interface BusifavorStockCreateCouponAvailableTime {
  /** 可用开始时间 · Available from. 券或会员卡可用的开始时间，带时区偏移。 When the coupon or card becomes usable; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_begin_time: string;
  /** 可用结束时间 · Available until. 券或会员卡可用的结束时间，带时区偏移。 When the coupon or card stops being usable; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_end_time: string;
  /** 领取后有效天数 · Days valid after receipt. 整数，单位为天，自领取（或生效）起计。 Integer, in days, counted from receipt or from taking effect. */
  readonly available_day_after_receive?: number;
  /** 可用星期与时段 · Available weekdays. */
  readonly available_week?: BusifavorAvailableWeek;
  /** 不规则可用时间 · Irregular available times. */
  readonly irregulary_avaliable_time?: readonly BusifavorIrregularyAvaliableTime[];
  /** 领取后等待天数 · Wait days after claim. 整数，单位为天，领取后经过该天数才生效，由商户设定。 Integer, in days; the coupon starts to work this long after it was claimed. */
  readonly wait_days_after_receive?: number;
  /** 领取后有效秒数 · Seconds valid after receipt. 整数，单位为秒。 Integer, in seconds. */
  readonly available_second_after_receive?: number;
}

export interface BusifavorStockCreateCouponUseRule {
  /** 券可核销时间 · Coupon redeemable time. */
  readonly coupon_available_time: BusifavorStockCreateCouponAvailableTime;
  /** 固定面额满减规则 · Fixed-value coupon rule. */
  readonly fixed_normal_coupon?: BusifavorFixedNormalCoupon;
  /** 折扣券规则 · Percentage coupon rule. 仅折扣券使用，含门槛与折扣比例。 For percentage coupons only; holds threshold and discount. */
  readonly discount_coupon?: BusifavorDiscountCoupon;
  /** 换购券规则 · Exchange coupon rule. 仅换购券使用，含换购价与门槛。 For exchange coupons only; holds exchange price and threshold. */
  readonly exchange_coupon?: BusifavorExchangeCoupon;
  /** 核销方式 · Redemption method. 说明券在线下、小程序、付款码还是自助核销。 Tells whether the coupon is redeemed offline, in a mini program, by payment code or by the user. Documented: `OFF_LINE`, `MINI_PROGRAMS`, `SELF_CONSUME`, `PAYMENT_CODE`. */
  readonly use_method: Open<"OFF_LINE" | "MINI_PROGRAMS" | "SELF_CONSUME" | "PAYMENT_CODE">;
  /** 小程序应用ID · Mini program App ID. 券或活动跳转的小程序的应用ID。 App ID of the mini program opened from the coupon or activity. */
  readonly mini_programs_appid?: string;
  /** 小程序路径 · Mini program path. 跳转时打开的小程序页面路径。 Page of the mini program to open. */
  readonly mini_programs_path?: string;
}

/** Options of `POST /v3/marketing/busifavor/stocks`. */
export interface BusifavorStockCreateOptions extends CallOptions {
  readonly json: {
    /** 批次名称 · Stock name. */
    readonly stock_name: string;
    /** 批次归属商户号 · Owning merchant ID. 券批次归属的商户号。 Merchant ID to which the coupon stock belongs. */
    readonly belong_merchant: string;
    /** 批次备注 · Stock remark. */
    readonly comment?: string;
    /** 商品名称 · Goods name. 展示给用户或印在发票上的商品名称。 Name shown to the user or printed on the fapiao. */
    readonly goods_name: string;
    /** 批次类型 · Stock type. 表示券是满减、折扣、换购还是随机类，由商户选择。 Tells whether coupons reduce, discount, exchange or are random; chosen by the merchant. Documented: `NORMAL`, `DISCOUNT`, `EXCHANGE`. */
    readonly stock_type: Open<"NORMAL" | "DISCOUNT" | "EXCHANGE">;
    /** 券核销规则 · Coupon use rule. */
    readonly coupon_use_rule: BusifavorStockCreateCouponUseRule;
    /** 发放规则 · Sending rules. 规定批次的预算、数量与每人领取上限。 Sets the stock's budget, quantity and per-user limit. */
    readonly stock_send_rule: BusifavorStockSendRule;
    /** 发券等请求的单号 · Coupon request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
    readonly out_request_no: string;
    /** 自定义入口 · Custom entrance. */
    readonly custom_entrance?: BusifavorCustomEntrance;
    /** 券展示样式 · Coupon appearance. */
    readonly display_pattern_info?: BusifavorDisplayPatternInfo;
    /** 券码模式 · Coupon code mode. 枚举，券码由微信支付生成、商户上传或发券时指定。 Enumeration: codes made by WeChat Pay, uploaded by the merchant or given when issuing. Documented: `WECHATPAY_MODE`, `MERCHANT_API`, `MERCHANT_UPLOAD`. */
    readonly coupon_code_mode: Open<"WECHATPAY_MODE" | "MERCHANT_API" | "MERCHANT_UPLOAD">;
    /** 通知配置 · Notification configuration. 券事件通知用户时的配置，内含应用ID。 How users are told about coupon events; holds the App ID. */
    readonly notify_config?: BusifavorNotifyConfig;
    /** 是否允许营销补贴 · Whether subsidy is allowed. 商家券中为布尔，表示是否允许补贴；政府补贴中为正数文本，单位为元。 Boolean for merchant coupons; in government subsidies a positive amount as text, in yuan. */
    readonly subsidy?: boolean;
  };
}

/** Answer of `POST /v3/marketing/busifavor/stocks`. */
export interface BusifavorStockCreated {
  /** 批次号 · Stock ID. */
  readonly stock_id: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
}

/** Options of `GET /v3/marketing/busifavor/stocks/{stock_id}`. */
export interface BusifavorStockQueryOptions extends CallOptions {
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
  readonly stock_id: string;
}

export interface BusifavorStockSendRule {
  /** 最大发放金额 · Maximum amount to send. 整数，单位为分；代金券批次可发放的总金额上限。 Integer, in fen; total amount the stock may give out. */
  readonly max_amount?: number;
  /** 批次发放总数上限 · Maximum number of coupons. 整数，单位为张；批次最多可发放的券数。 Integer; how many coupons the stock can send in total. */
  readonly max_coupons: number;
  /** 每人领取张数上限 · Coupon limit per user. 整数，单位为张；同一用户最多可领取的券数。 Integer; how many coupons one user can receive. */
  readonly max_coupons_per_user: number;
  /** 单日发放预算 · Daily budget. 整数，单位为分；批次每天可发放的金额上限。 Integer, in fen; amount the stock may give out per day. */
  readonly max_amount_by_day?: number;
  /** 单日发放张数上限 · Daily coupon limit. 整数，单位为张；批次每天最多可发放的券数。 Integer; how many coupons the stock can send per day. */
  readonly max_coupons_by_day?: number;
  /** 是否开启自然人限领 · Natural person limit. */
  readonly natural_person_limit?: boolean;
  /** 是否开启防刷 · Prevent API abuse. */
  readonly prevent_api_abuse?: boolean;
  /** 是否可转赠 · Whether transferable. */
  readonly transferable?: boolean;
  /** 是否可分享 · Whether shareable. */
  readonly shareable?: boolean;
}

export interface BusifavorStockSendRuleAnswer {
  /** 最大发放金额 · Maximum amount to send. */
  readonly max_amount: number;
  /** 批次发放总数上限 · Maximum number of coupons. */
  readonly max_coupons?: number;
  /** 每人领取张数上限 · Coupon limit per user. */
  readonly max_coupons_per_user: number;
  /** 单日发放预算 · Daily budget. */
  readonly max_amount_by_day?: number;
  /** 单日发放张数上限 · Daily coupon limit. */
  readonly max_coupons_by_day?: number;
  /** 是否开启自然人限领 · Natural person limit. */
  readonly natural_person_limit?: boolean;
  /** 是否开启防刷 · Prevent API abuse. */
  readonly prevent_api_abuse?: boolean;
  /** 是否可转赠 · Whether transferable. */
  readonly transferable?: boolean;
  /** 是否可分享 · Whether shareable. */
  readonly shareable?: boolean;
}

export interface BusifavorStockUpdateCouponUseRule {
  /** 核销方式 · Redemption method. 说明券在线下、小程序、付款码还是自助核销。 Tells whether the coupon is redeemed offline, in a mini program, by payment code or by the user. Documented: `OFF_LINE`, `MINI_PROGRAMS`, `SELF_CONSUME`, `PAYMENT_CODE`. */
  readonly use_method?: Open<"OFF_LINE" | "MINI_PROGRAMS" | "SELF_CONSUME" | "PAYMENT_CODE">;
  /** 小程序应用ID · Mini program App ID. 券或活动跳转的小程序的应用ID。 App ID of the mini program opened from the coupon or activity. */
  readonly mini_programs_appid?: string;
  /** 小程序路径 · Mini program path. 跳转时打开的小程序页面路径。 Page of the mini program to open. */
  readonly mini_programs_path?: string;
}

export interface BusifavorStockUpdateCustomEntrance {
  /** 小程序入口信息 · Mini program entry. */
  readonly mini_programs_info?: BusifavorMiniProgramsInfo;
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
  readonly appid?: string;
  /** 营销馆ID · Marketing hall ID. 标识一个营销馆。 Identifies one marketing hall, set by the merchant. */
  readonly hall_id?: string;
  /** 券码展示方式 · Code display mode. 枚举，券码不展示、展示为条形码或二维码。 Enumeration: coupon code hidden, shown as barcode or as QR code. Documented: `NOT_SHOW`, `BARCODE`, `QRCODE`. */
  readonly code_display_mode?: Open<"NOT_SHOW" | "BARCODE" | "QRCODE">;
}

/** Options of `PATCH /v3/marketing/busifavor/stocks/{stock_id}`. */
export interface BusifavorStockUpdateOptions extends CallOptions {
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
  readonly stock_id: string;
  readonly json: {
    /** 自定义入口 · Custom entrance. */
    readonly custom_entrance?: BusifavorStockUpdateCustomEntrance;
    /** 批次名称 · Stock name. */
    readonly stock_name?: string;
    /** 批次备注 · Stock remark. */
    readonly comment?: string;
    /** 商品名称 · Goods name. 展示给用户或印在发票上的商品名称。 Name shown to the user or printed on the fapiao. */
    readonly goods_name?: string;
    /** 发券等请求的单号 · Coupon request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
    readonly out_request_no: string;
    /** 券展示样式 · Coupon appearance. */
    readonly display_pattern_info?: BusifavorDisplayPatternInfo;
    /** 券核销规则 · Coupon use rule. */
    readonly coupon_use_rule?: BusifavorStockUpdateCouponUseRule;
    /** 发放规则 · Sending rules. 规定批次的预算、数量与每人领取上限。 Sets the stock's budget, quantity and per-user limit. */
    readonly stock_send_rule?: BusifavorStockUpdateStockSendRule;
    /** 通知配置 · Notification configuration. 券事件通知用户时的配置，内含应用ID。 How users are told about coupon events; holds the App ID. */
    readonly notify_config?: BusifavorNotifyConfig;
    /** 是否允许营销补贴 · Whether subsidy is allowed. 商家券中为布尔，表示是否允许补贴；政府补贴中为正数文本，单位为元。 Boolean for merchant coupons; in government subsidies a positive amount as text, in yuan. */
    readonly subsidy?: boolean;
  };
}

export interface BusifavorStockUpdateStockSendRule {
  /** 是否开启自然人限领 · Natural person limit. */
  readonly natural_person_limit?: boolean;
  /** 是否开启防刷 · Prevent API abuse. */
  readonly prevent_api_abuse?: boolean;
}

/**
 * Answer of `POST /v3/marketing/busifavor/subsidy/pay-receipts`.
 * Answer of `GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`.
 */
export interface BusifavorSubsidyPayReceipt {
  /** 补差付款单号 · Subsidy payment number. */
  readonly subsidy_receipt_id: string;
  /** 批次号 · Stock ID. */
  readonly stock_id: string;
  /** 商家券Code · Merchant coupon code. */
  readonly coupon_code: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 营销补差付款商户号 · Subsidy payer merchant. */
  readonly payer_merchant: string;
  /** 营销补差收款商户号 · Subsidy payee merchant. */
  readonly payee_merchant: string;
  /** 营销补差金额 · Subsidy amount. */
  readonly amount: number;
  /** 使用须知 · Terms of use. */
  readonly description: string;
  /** 补差付款单状态 · Subsidy payment status. Documented: `PAY_RECEIPT_UNKNOWN`, `PAY_RECEIPT_ACCEPTED`, `PAY_RECEIPT_SUCCESS`, `PAY_RECEIPT_FAIL`, `PAY_RECEIPT_RETURNING`, `PAY_RECEIPT_PARTIAL_RETURN`, `PAY_RECEIPT_FULL_RETURN`. */
  readonly status: Open<
    | "PAY_RECEIPT_UNKNOWN"
    | "PAY_RECEIPT_ACCEPTED"
    | "PAY_RECEIPT_SUCCESS"
    | "PAY_RECEIPT_FAIL"
    | "PAY_RECEIPT_RETURNING"
    | "PAY_RECEIPT_PARTIAL_RETURN"
    | "PAY_RECEIPT_FULL_RETURN">;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. Documented: `PAY_RECEIPT_INSUFFICIENT_BALANCE`, `PAY_RECEIPT_NOT_INCOMESPLIT_ORDER`, `PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA`, `PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA`, `PAY_RECEIPT_OTHER`. */
  readonly fail_reason?: Open<
    | "PAY_RECEIPT_INSUFFICIENT_BALANCE"
    | "PAY_RECEIPT_NOT_INCOMESPLIT_ORDER"
    | "PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA"
    | "PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA"
    | "PAY_RECEIPT_OTHER">;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 商户补差单号 · Merchant subsidy number. */
  readonly out_subsidy_no: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time?: string;
}

/** Options of `GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`. */
export interface BusifavorSubsidyPayReceiptQueryOptions extends CallOptions {
  /** 补差付款单号 · Subsidy payment number. 营销补差付款单的编号，由微信支付生成。 Number of the subsidy payment, assigned by WeChat Pay. */
  readonly subsidy_receipt_id: string;
}

/** Options of `POST /v3/marketing/busifavor/subsidy/pay-receipts`. */
export interface BusifavorSubsidyPayReceiptsOptions extends CallOptions {
  readonly json: {
    /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
    readonly stock_id: string;
    /** 商家券Code · Merchant coupon code. 标识用户的一张券，由微信支付、商户上传或发券接口给出，同一批次内唯一。 Identifies a user's coupon; from WeChat Pay, merchant upload or issue request, unique in its stock. */
    readonly coupon_code: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
    readonly transaction_id: string;
    /** 营销补差付款商户号 · Subsidy payer merchant. 支付补差款项的商户的商户号。 Merchant ID that pays the subsidy. */
    readonly payer_merchant: string;
    /** 营销补差收款商户号 · Subsidy payee merchant. 收取补差款项的商户的商户号。 Merchant ID that receives the subsidy. */
    readonly payee_merchant: string;
    /** 营销补差金额 · Subsidy amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: number;
    /** 使用须知 · Terms of use. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 商户补差单号 · Merchant subsidy number. 由商户自定，标识一次补差；重试须用同一单号和同样内容。 Set by the merchant; identifies one subsidy payment; retry with the same number and content. */
    readonly out_subsidy_no: string;
  };
}

/** Answer of `GET /v3/marketing/busifavor/subsidy/pay-receipts`. */
export interface BusifavorSubsidyPayReceiptsQueryAnswer {
  /** 补差付款单列表 · Subsidy payment receipts. */
  readonly pay_receipt_list?: readonly BusifavorSubsidyPayReceipt[];
}

/** Options of `GET /v3/marketing/busifavor/subsidy/pay-receipts`. */
export interface BusifavorSubsidyPayReceiptsQueryOptions extends CallOptions {
  readonly query: {
    /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
    readonly stock_id: string;
    /** 商家券Code · Merchant coupon code. 标识用户的一张券，由微信支付、商户上传或发券接口给出，同一批次内唯一。 Identifies a user's coupon; from WeChat Pay, merchant upload or issue request, unique in its stock. */
    readonly coupon_code: string;
    /** 商户补差单号 · Merchant subsidy number. 由商户自定，标识一次补差；重试须用同一单号和同样内容。 Set by the merchant; identifies one subsidy payment; retry with the same number and content. */
    readonly out_subsidy_no?: string;
  };
}

/**
 * Answer of `POST /v3/marketing/busifavor/subsidy/return-receipts`.
 * Answer of `GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`.
 */
export interface BusifavorSubsidyReturn {
  /** 补差回退单号 · Subsidy return receipt ID. */
  readonly subsidy_return_receipt_id?: string;
  /** 批次号 · Stock ID. */
  readonly stock_id: string;
  /** 商家券Code · Merchant coupon code. */
  readonly coupon_code: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. */
  readonly refund_id: string;
  /** 营销补差付款商户号 · Subsidy payer merchant. */
  readonly payer_merchant: string;
  /** 营销补差收款商户号 · Subsidy payee merchant. */
  readonly payee_merchant: string;
  /** 营销补差金额 · Subsidy amount. */
  readonly amount: number;
  /** 使用须知 · Terms of use. */
  readonly description: string;
  /** 补差回退单状态 · Subsidy return status. Documented: `RETURN_RECEIPT_UNKNOWN`, `RETURN_RECEIPT_ACCEPTED`, `RETURN_RECEIPT_SUCCESS`, `RETURN_RECEIPT_FAIL`. */
  readonly status: Open<
    | "RETURN_RECEIPT_UNKNOWN"
    | "RETURN_RECEIPT_ACCEPTED"
    | "RETURN_RECEIPT_SUCCESS"
    | "RETURN_RECEIPT_FAIL">;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. Documented: `RETURN_RECEIPT_INSUFFICIENT_BALANCE`, `RETURN_RECEIPT_OTHER`. */
  readonly fail_reason?: Open<"RETURN_RECEIPT_INSUFFICIENT_BALANCE" | "RETURN_RECEIPT_OTHER">;
  /** 补差回退完成时间 · Subsidy return completion time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly return_done_time?: string;
  /** 补差付款单号 · Subsidy payment number. */
  readonly subsidy_receipt_id: string;
  /** 商户补差回退单号 · Merchant subsidy return number. */
  readonly out_subsidy_return_no: string;
  /** 补差回退创建时间 · Subsidy return creation time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly return_create_time?: string;
}

/** Options of `GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`. */
export interface BusifavorSubsidyReturnQueryOptions extends CallOptions {
  /** 补差回退单号 · Subsidy return receipt ID. 营销补差回退单的编号，由微信支付生成。 Number of the subsidy return, assigned by WeChat Pay. */
  readonly subsidy_return_receipt_id: string;
}

/** Options of `POST /v3/marketing/busifavor/subsidy/return-receipts`. */
export interface BusifavorSubsidyReturnsOptions extends CallOptions {
  readonly json: {
    /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
    readonly stock_id: string;
    /** 商家券Code · Merchant coupon code. 标识用户的一张券，由微信支付、商户上传或发券接口给出，同一批次内唯一。 Identifies a user's coupon; from WeChat Pay, merchant upload or issue request, unique in its stock. */
    readonly coupon_code: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
    readonly transaction_id: string;
    /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. */
    readonly refund_id: string;
    /** 营销补差付款商户号 · Subsidy payer merchant. 支付补差款项的商户的商户号。 Merchant ID that pays the subsidy. */
    readonly payer_merchant: string;
    /** 营销补差收款商户号 · Subsidy payee merchant. 收取补差款项的商户的商户号。 Merchant ID that receives the subsidy. */
    readonly payee_merchant: string;
    /** 营销补差金额 · Subsidy amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: number;
    /** 使用须知 · Terms of use. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 商户补差回退单号 · Merchant subsidy return number. 由商户自定，标识一次补差回退；重试时保持不变。 Set by the merchant; identifies one subsidy return; keep it when retrying. */
    readonly out_subsidy_return_no: string;
  };
}
