// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

export interface MemberCardActivitiesAwardSendPeriod {
  /** 送奖日期段 · Award date ranges. 对象数组，每段含开始与结束时间。 Array of objects with begin and end time. */
  readonly award_send_time?: readonly MemberCardActivityAwardSendPeriodAwardSendTime[];
  /** 每日送奖时段 · Daily award hours. */
  readonly award_send_day_time?: readonly MemberCardActivityAwardSendDayTime[];
}

/** Options of `POST /v3/marketing/membercard-activity/activities`. */
export interface MemberCardActivitiesOptions extends CallOptions {
  readonly json: {
    /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
    readonly card_id: string;
    /** 活动名称 · Activity name. */
    readonly activity_name: string;
    /** 活动类型 · Activity type. 枚举，说明送券方式或面向会员还是非会员。 Enumeration: how coupons are given out, or whether the activity is for members. Documented: `NON_MEMBER_AFTERPAY`, `MEMBER_AFTERPAY`, `NON_MEMBER_MINIPROGRAM`, `MEMBER_MINIPROGRAM`. */
    readonly activity_type: Open<
      | "NON_MEMBER_AFTERPAY"
      | "MEMBER_AFTERPAY"
      | "NON_MEMBER_MINIPROGRAM"
      | "MEMBER_MINIPROGRAM">;
    /** 开始时间 · Start time. 字符串多为 RFC 3339；整数为自当日零点起的秒数；v2 为北京时间文本。 String: mostly RFC 3339; integer: seconds since midnight; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly begin_time: string;
    /** 活动结束时间 · Campaign end time. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly end_time: string;
    /** 送奖时段设置 · Award periods. */
    readonly award_send_period?: MemberCardActivitiesAwardSendPeriod;
    /** 批次列表 · Stocks. */
    readonly stock_list?: readonly MemberCardActivityStock[];
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
    readonly out_request_no: string;
    /** 支付领卡活动设置 · Payment activity setting. */
    readonly pay_activity_setting?: MemberCardActivityPayActivitySetting;
    /** 小程序领卡活动设置 · Mini program activity setting. */
    readonly miniprogram_activity_setting?: MemberCardActivityMiniprogramActivitySetting;
  };
}

/** Options of `GET /v3/marketing/membercard-activity/activities`. */
export interface MemberCardActivitiesQueryOptions extends CallOptions {
  readonly query: {
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit?: number;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 活动类型 · Activity type. 枚举，说明送券方式或面向会员还是非会员。 Enumeration: how coupons are given out, or whether the activity is for members. Documented: `NON_MEMBER_AFTERPAY`, `MEMBER_AFTERPAY`, `NON_MEMBER_MINIPROGRAM`, `MEMBER_MINIPROGRAM`. */
    readonly activity_type: Open<
      | "NON_MEMBER_AFTERPAY"
      | "MEMBER_AFTERPAY"
      | "NON_MEMBER_MINIPROGRAM"
      | "MEMBER_MINIPROGRAM">;
    /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
    readonly card_id?: string;
    /** 活动状态 · Activity status. 枚举，说明活动是否进行中、已终止或已过期。 Enumeration: whether the activity is ongoing, terminated or over. Documented: `CREATED`, `ONGOING`, `TERMINATED`, `OVER_TIME`. */
    readonly activity_status?: Open<"CREATED" | "ONGOING" | "TERMINATED" | "OVER_TIME">;
  };
}

/**
 * Answer of `POST /v3/marketing/membercard-activity/activities`.
 * Answer of `GET /v3/marketing/membercard-activity/activities/{activity_id}`.
 */
export interface MemberCardActivity {
  /** 活动ID · Activity ID. */
  readonly activity_id: string;
  /** 活动状态 · Activity status. Documented: `ACT_STATUS_UNKNOWN`, `CREATE_ACT_STATUS`, `ONGOING_ACT_STATUS`, `TERMINATE_ACT_STATUS`, `STOP_ACT_STATUS`, `OVER_TIME_ACT_STATUS`, `CREATE_ACT_FAILED`. */
  readonly activity_status?: Open<
    | "ACT_STATUS_UNKNOWN"
    | "CREATE_ACT_STATUS"
    | "ONGOING_ACT_STATUS"
    | "TERMINATE_ACT_STATUS"
    | "STOP_ACT_STATUS"
    | "OVER_TIME_ACT_STATUS"
    | "CREATE_ACT_FAILED">;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time?: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time?: string;
  /** 会员卡模板ID · Member card template ID. */
  readonly card_id?: string;
  /** 活动名称 · Activity name. */
  readonly activity_name?: string;
  /** 活动类型 · Activity type. Documented: `NON_MEMBER_AFTERPAY`, `MEMBER_AFTERPAY`, `NON_MEMBER_MINIPROGRAM`, `MEMBER_MINIPROGRAM`. */
  readonly activity_type?: Open<
    | "NON_MEMBER_AFTERPAY"
    | "MEMBER_AFTERPAY"
    | "NON_MEMBER_MINIPROGRAM"
    | "MEMBER_MINIPROGRAM">;
  /** 开始时间 · Start time. */
  readonly begin_time?: string;
  /** 活动结束时间 · Campaign end time. */
  readonly end_time?: string;
  /** 送奖时段设置 · Award periods. */
  readonly award_send_period?: MemberCardActivityAwardSendPeriod;
  /** 批次列表 · Stocks. */
  readonly stock_list?: readonly MemberCardActivityStock[];
  /** 商户请求单号 · Merchant request number. */
  readonly out_request_no?: string;
  /** 支付领卡活动设置 · Payment activity setting. */
  readonly pay_activity_setting?: MemberCardActivityPayActivitySetting;
  /** 小程序领卡活动设置 · Mini program activity setting. */
  readonly miniprogram_activity_setting?: MemberCardActivityMiniprogramActivitySetting;
}

export interface MemberCardActivityActivateMiniprogram {
  /** 激活小程序应用ID · Activation mini program ID. */
  readonly activate_appid: string;
  /** 激活小程序路径 · Activation page path. */
  readonly activate_path: string;
}

export interface MemberCardActivityActivateSetting {
  /** 激活方式 · Activation method. */
  readonly activate_type: string;
  /** 激活链接 · Activation URL. */
  readonly activate_url?: string;
  /** 激活小程序 · Activation mini program. */
  readonly activate_miniprogram?: MemberCardActivityActivateMiniprogram;
}

export interface MemberCardActivityAwardJumpDeploy {
  /** 小程序应用ID · Mini program App ID. */
  readonly mini_program_appid?: string;
  /** 小程序路径 · Mini program path. */
  readonly mini_program_path?: string;
  /** 按钮文案 · Button text. */
  readonly button_text?: string;
}

export interface MemberCardActivityAwardSendDayTime {
  /** 每日开始时间 · Daily start time. */
  readonly begin_day_time: MemberCardActivityBeginDayTime;
  /** 当天结束时间 · End of daily period. */
  readonly end_day_time: MemberCardActivityEndDayTime;
}

export interface MemberCardActivityAwardSendPeriod {
  /** 送奖日期段 · Award date ranges. */
  readonly award_send_time?: readonly MemberCardActivityAwardSendTime[];
  /** 每日送奖时段 · Daily award hours. */
  readonly award_send_day_time?: readonly MemberCardActivityAwardSendDayTime[];
}

export interface MemberCardActivityAwardSendPeriodAwardSendTime {
  /** 开始时间 · Start time. 字符串多为 RFC 3339；整数为自当日零点起的秒数；v2 为北京时间文本。 String: mostly RFC 3339; integer: seconds since midnight; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly begin_time: string;
  /** 活动结束时间 · Campaign end time. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly end_time: string;
}

export interface MemberCardActivityAwardSendTime {
  /** 开始时间 · Start time. */
  readonly begin_time: string;
  /** 活动结束时间 · Campaign end time. */
  readonly end_time: string;
}

export interface MemberCardActivityBeginDayTime {
  /** 小时 · Hours. */
  readonly hours: number;
  /** 分钟 · Minutes. */
  readonly minutes: number;
  /** 当日秒数 · Seconds of the day. */
  readonly seconds: number;
}

export interface MemberCardActivityData {
  /** 活动ID · Activity ID. */
  readonly activity_id: string;
  /** 活动状态 · Activity status. */
  readonly activity_status?: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time?: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time?: string;
  /** 会员卡模板ID · Member card template ID. */
  readonly card_id?: string;
  /** 活动名称 · Activity name. */
  readonly activity_name?: string;
  /** 活动类型 · Activity type. */
  readonly activity_type?: string;
  /** 开始时间 · Start time. */
  readonly begin_time?: string;
  /** 活动结束时间 · Campaign end time. */
  readonly end_time?: string;
  /** 送奖时段设置 · Award periods. */
  readonly award_send_period?: MemberCardActivityAwardSendPeriod;
  /** 批次列表 · Stocks. */
  readonly stock_list?: readonly MemberCardActivityStock[];
  /** 商户请求单号 · Merchant request number. */
  readonly out_request_no?: string;
  /** 支付领卡活动设置 · Payment activity setting. */
  readonly pay_activity_setting?: MemberCardActivityPayActivitySetting;
  /** 小程序领卡活动设置 · Mini program activity setting. */
  readonly miniprogram_activity_setting?: MemberCardActivityMiniprogramActivitySetting;
}

export interface MemberCardActivityEndDayTime {
  /** 小时 · Hours. */
  readonly hours: number;
  /** 分钟 · Minutes. */
  readonly minutes: number;
  /** 当日秒数 · Seconds of the day. */
  readonly seconds: number;
}

/** Answer of `GET /v3/marketing/membercard-activity/activities`. */
export interface MemberCardActivityList {
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly MemberCardActivityData[];
  /** 分页起始位置 · Page offset. */
  readonly offset?: number;
  /** 每页条数 · Page size. */
  readonly limit?: number;
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count?: number;
}

export interface MemberCardActivityMiniprogramActivitySetting {
  /** 投放渠道标识 · Channel tag. */
  readonly outer_str?: readonly string[];
  /** 领奖页跳转设置 · Award page jump settings. */
  readonly award_jump_deploy?: MemberCardActivityAwardJumpDeploy;
}

export interface MemberCardActivityPayActivitySetting {
  /** 商户标识图片地址 · Merchant logo URL. */
  readonly logo_url: string;
  /** 活动副标题 · Activity subtitle. */
  readonly activity_second_title: string;
  /** 参与活动的商户号列表 · Participating merchant IDs. */
  readonly mchid_list?: readonly string[];
  /** 激活设置 · Activation settings. */
  readonly activate_setting?: MemberCardActivityActivateSetting;
  /** 支付设置 · Payment setting. */
  readonly payment_setting?: MemberCardActivityPaymentSetting;
}

export interface MemberCardActivityPaymentMode {
  /** 支付场景列表 · Payment scenes. */
  readonly payment_scene_list?: readonly string[];
}

export interface MemberCardActivityPaymentSetting {
  /** 支付模式 · Payment mode. */
  readonly payment_mode?: MemberCardActivityPaymentMode;
  /** 指定付款银行 · Required paying bank. */
  readonly limit_bank?: string;
  /** 订单优惠标记列表 · Promotion tags. */
  readonly goods_tags?: readonly string[];
}

/** Options of `GET /v3/marketing/membercard-activity/activities/{activity_id}`. */
export interface MemberCardActivityQueryOptions extends CallOptions {
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. */
  readonly activity_id: string;
}

export interface MemberCardActivityStock {
  /** 批次创建方商户号 · Stock creator merchant ID. */
  readonly stock_creator_mchid: string;
  /** 批次号 · Stock ID. */
  readonly stock_id: string;
}

/** Answer of `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate`. */
export interface MemberCardActivityTerminateAnswer {
  /** 活动ID · Activity ID. */
  readonly activity_id: string;
  /** 终止时间 · Termination time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly terminate_time?: string;
}

/** Options of `POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate`. */
export interface MemberCardActivityTerminateOptions extends CallOptions {
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. */
  readonly activity_id: string;
}
