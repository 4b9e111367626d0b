// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

/** Options of `GET /v3/marketing/paygiftactivity/activities`. */
export interface PayGiftActivitiesQueryOptions extends CallOptions {
  readonly query: {
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit: number;
    /** 活动名称 · Activity name. At most 10 characters. */
    readonly activity_name?: string;
    /** 活动状态 · Activity status. 枚举，说明活动是否进行中、已终止或已过期。 Enumeration: whether the activity is ongoing, terminated or over. Documented: `ACT_STATUS_UNKNOWN`, `CREATE_ACT_STATUS`, `ONGOING_ACT_STATUS`, `TERMINATE_ACT_STATUS`, `STOP_ACT_STATUS`, `OVER_TIME_ACT_STATUS`, `CREATE_ACT_FAILED`. */
    readonly activity_status?: Open<
      | "ACT_STATUS_UNKNOWN"
      | "CREATE_ACT_STATUS"
      | "ONGOING_ACT_STATUS"
      | "TERMINATE_ACT_STATUS"
      | "STOP_ACT_STATUS"
      | "OVER_TIME_ACT_STATUS"
      | "CREATE_ACT_FAILED">;
    /** 奖品类型 · Award type. 枚举，当前为商家券。 Enumeration; merchant coupon at present. Documented: `BUSIFAVOR`. */
    readonly award_type?: Open<"BUSIFAVOR">;
  };
}

/** Answer of `GET /v3/marketing/paygiftactivity/activities/{activity_id}`. */
export interface PayGiftActivity {
  /** 活动ID · Activity ID. At most 20 characters. */
  readonly activity_id: string;
  /** 活动类型 · Activity type. 枚举，说明送券方式或面向会员还是非会员。 Enumeration: how coupons are given out, or whether the activity is for members. Documented: `FULL_SEND_ACT_TYPE`, `STEP_SEND_ACT_TYPE`, `SPECIFIC_SEND_ACT_TYPE`. */
  readonly activity_type?: Open<"FULL_SEND_ACT_TYPE" | "STEP_SEND_ACT_TYPE" | "SPECIFIC_SEND_ACT_TYPE">;
  /** 活动基本信息 · Basic activity information. */
  readonly activity_base_info: PayGiftActivityBaseInfo;
  /** 送奖规则 · Award rule. */
  readonly award_send_rule: PayGiftActivityAwardSendRule;
  /** 高级设置 · Advanced settings. */
  readonly advanced_setting?: PayGiftAdvancedSetting;
  /** 活动状态 · Activity status. Documented: `ACT_STATUS_UNKNOWN`, `CREATE_ACT_STATUS`, `ONGOING_ACT_STATUS`, `TERMINATE_ACT_STATUS`, `STOP_ACT_STATUS`, `OVER_TIME_ACT_STATUS`, `CREATE_ACT_FAILED`. */
  readonly activity_status: Open<
    | "ACT_STATUS_UNKNOWN"
    | "CREATE_ACT_STATUS"
    | "ONGOING_ACT_STATUS"
    | "TERMINATE_ACT_STATUS"
    | "STOP_ACT_STATUS"
    | "OVER_TIME_ACT_STATUS"
    | "CREATE_ACT_FAILED">;
  /** 创建方商户号 · Creator merchant ID. 创建活动的商户号。 Merchant ID that created the activity. At most 15 characters. */
  readonly creator_merchant_id: string;
  /** 活动归属商户号 · Owning merchant ID. 活动所属的商户号。 Merchant ID to which the activity belongs. At most 15 characters. */
  readonly belong_merchant_id: string;
  /** 暂停时间 · Pause time. 批次或活动被暂停的时间，RFC 3339 格式，带时区。 When the stock or activity was paused; RFC 3339 with offset. */
  readonly pause_time?: string;
  /** 活动恢复时间 · Activity resume time. RFC 3339 时间（带时区偏移），活动恢复的时间。 RFC 3339 time with offset; when the activity resumed, set by WeChat Pay. */
  readonly recovery_time?: string;
  /** 活动创建时间 · Activity creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time?: string;
  /** 活动更新时间 · Activity update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time?: string;
}

export interface PayGiftActivityAwardSendRule {
  /** 满额送规则 · Spend-and-get rule. */
  readonly full_send_rule?: PayGiftFullSendRule;
}

export interface PayGiftActivityBaseInfo {
  /** 活动名称 · Activity name. At most 10 characters. */
  readonly activity_name: string;
  /** 活动副标题 · Activity subtitle. At most 9 characters. */
  readonly activity_second_title: string;
  /** 商户logo地址 · Merchant logo URL. At most 128 characters. */
  readonly merchant_logo_url: string;
  /** 背景颜色 · Background color. Documented: `Color010`, `Color020`, `Color030`, `Color040`, `Color050`, `Color060`, `Color070`, `Color080`, `Color090`, `Color100`. */
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
  /** 活动开始时间 · Campaign start time. At most 32 characters. */
  readonly begin_time: string;
  /** 活动结束时间 · Campaign end time. At most 32 characters. */
  readonly end_time: string;
  /** 可用时段 · Available periods. */
  readonly available_periods?: PayGiftAvailablePeriods;
  /** 商户请求单号 · Merchant request number. At most 128 characters. */
  readonly out_request_no: string;
  /** 投放目的 · Delivery purpose. Documented: `OFF_LINE_PAY`, `JUMP_MINI_APP`. */
  readonly delivery_purpose: Open<"OFF_LINE_PAY" | "JUMP_MINI_APP">;
  /** 小程序应用ID · Mini program App ID. At most 32 characters. */
  readonly mini_programs_appid?: string;
  /** 小程序路径 · Mini program path. At most 128 characters. */
  readonly mini_programs_path?: string;
}

/** Answer of `GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods`. */
export interface PayGiftActivityGoodList {
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly PayGiftActivityGoodListData[];
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 每页条数 · Page size. */
  readonly limit: number;
  /** 活动ID · Activity ID. */
  readonly activity_id: string;
}

export interface PayGiftActivityGoodListData {
  /** 商品编码 · Goods ID. 商户侧的商品编码，由商户填写；开票接口中为微信支付的商品标识。 Merchant's goods code, set by the merchant; in fapiao operations WeChat Pay's goods identifier. */
  readonly goods_id: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
}

/** Options of `GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods`. */
export interface PayGiftActivityGoodsQueryOptions extends CallOptions {
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. At most 20 characters. */
  readonly activity_id: string;
  readonly query?: {
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit?: number;
  };
}

/** Answer of `GET /v3/marketing/paygiftactivity/activities`. */
export interface PayGiftActivityList {
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly PayGiftData[];
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count?: number;
  /** 分页起始位置 · Page offset. */
  readonly offset?: number;
  /** 每页条数 · Page size. */
  readonly limit?: number;
}

/** Answer of `GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants`. */
export interface PayGiftActivityMerchantList {
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly PayGiftActivityMerchantListData[];
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 每页条数 · Page size. */
  readonly limit: number;
  /** 活动ID · Activity ID. */
  readonly activity_id: string;
}

export interface PayGiftActivityMerchantListData {
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. At most 15 characters. */
  readonly mchid: string;
  /** 商户名称 · Merchant name. 商户的名称；查询银行台账商户资料时以密文返回，由 SDK 解密。 Name of the merchant; encrypted in the bank ledger query and decrypted by the SDK. */
  readonly merchant_name?: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time?: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time?: string;
}

/** Answer of `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`. */
export interface PayGiftActivityMerchantsAddAnswer {
  /** 活动ID · Activity ID. */
  readonly activity_id?: string;
  /** 无效的商户号列表 · Invalid merchants. */
  readonly invalid_merchant_id_list?: readonly PayGiftInvalidMerchantId[];
  /** 添加时间 · Time added. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly add_time?: string;
}

/** Options of `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`. */
export interface PayGiftActivityMerchantsAddOptions extends CallOptions {
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. At most 20 characters. */
  readonly activity_id: string;
  readonly json: {
    /** 添加的发券商户号列表 · Issuing merchant IDs to add. Each: at most 15 characters. */
    readonly merchant_id_list: readonly string[];
    /** 新增请求单号 · Add request number. 标识一次新增商户号的请求，由商户生成。 Identifies one request to add merchants; chosen by the merchant. At most 128 characters. */
    readonly add_request_no: string;
  };
}

/** Answer of `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`. */
export interface PayGiftActivityMerchantsDeleteAnswer {
  /** 活动ID · Activity ID. */
  readonly activity_id: string;
  /** 删除时间 · Deletion time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly delete_time?: string;
}

/** Options of `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`. */
export interface PayGiftActivityMerchantsDeleteOptions extends CallOptions {
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. At most 20 characters. */
  readonly activity_id: string;
  readonly json: {
    /** 删除的发券商户号列表 · Issuing merchant IDs to delete. Each: at most 15 characters. */
    readonly merchant_id_list: readonly string[];
    /** 删除请求单号 · Deletion request number. 由商户生成，同一次删除请求重试时保持不变。 Chosen by the merchant; keep it unchanged when the same deletion is retried. At most 128 characters. */
    readonly delete_request_no: string;
  };
}

/** Options of `GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants`. */
export interface PayGiftActivityMerchantsQueryOptions extends CallOptions {
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. At most 20 characters. */
  readonly activity_id: string;
  readonly query?: {
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit?: number;
  };
}

/** Options of `GET /v3/marketing/paygiftactivity/activities/{activity_id}`. */
export interface PayGiftActivityQueryOptions extends CallOptions {
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. */
  readonly activity_id: string;
}

/** Answer of `POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate`. */
export interface PayGiftActivityTerminateAnswer {
  /** 终止时间 · Termination time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly terminate_time: string;
  /** 活动ID · Activity ID. */
  readonly activity_id: string;
}

/** Options of `POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate`. */
export interface PayGiftActivityTerminateOptions extends CallOptions {
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. At most 20 characters. */
  readonly activity_id: string;
}

export interface PayGiftAdvancedSetting {
  /** 投放用户类别 · Audience category. Documented: `DELIVERY_ALL_PERSON`, `DELIVERY_MEMBER_PERSON`, `BUSIFAVOR`. */
  readonly delivery_user_category?: Open<"DELIVERY_ALL_PERSON" | "DELIVERY_MEMBER_PERSON" | "BUSIFAVOR">;
  /** 会员所属应用ID · Member App ID. At most 32 characters. */
  readonly merchant_member_appid?: string;
  /** 支付模式 · Payment mode. */
  readonly payment_mode?: PayGiftPaymentMode;
  /** 指定支付方式信息 · Payment method information. */
  readonly payment_method_information?: PayGiftAdvancedSettingPaymentMethodInformation;
  /** 订单优惠标记列表 · Promotion tags. Each: at most 15 characters. */
  readonly goods_tags?: readonly string[];
}

export interface PayGiftAdvancedSettingPaymentMethodInformation {
  /** 支付方式 · Payment method. Documented: `CFT`, `SPECIFIC_BANK_CARD`. */
  readonly payment_method: Open<"CFT" | "SPECIFIC_BANK_CARD">;
  /** 银行简称编码 · Bank abbreviation. */
  readonly bank_abbreviation?: string;
}

export interface PayGiftAvailableDayTime {
  /** 每日开始时间 · Daily start time. At most 6 characters. */
  readonly begin_day_time: string;
  /** 当天结束时间 · End of daily period. At most 6 characters. */
  readonly end_day_time: string;
}

export interface PayGiftAvailablePeriods {
  /** 可用日期段 · Available date ranges. */
  readonly available_time?: readonly PayGiftAvailableTime[];
  /** 可用时间段 · Available time of day. */
  readonly available_day_time?: readonly PayGiftAvailableDayTime[];
}

export interface PayGiftAvailableTime {
  /** 可用开始时间 · Start of usable time. At most 32 characters. */
  readonly begin_time: string;
  /** 可用结束时间 · End of usable time. At most 32 characters. */
  readonly end_time: string;
}

export interface PayGiftAward {
  /** 代金券批次ID · Cash coupon stock ID. At most 20 characters. */
  readonly stock_id: string;
  /** 商品原图地址 · Original image URL. At most 128 characters. */
  readonly original_image_url: string;
  /** 缩略图链接 · Thumbnail URL. At most 128 characters. */
  readonly thumbnail_url?: string;
}

export interface PayGiftAwardSendRule {
  /** 满额送规则 · Spend-and-get rule. */
  readonly full_send_rule?: PayGiftFullSendRule;
  /** 阶梯发放规则 · Stepped sending rule. Not on the official pages. */
  readonly step_send_rule?: PayGiftStepSendRule;
}

export interface PayGiftAwardSendRuleAward {
  /** 代金券批次ID · Cash coupon stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. At most 20 characters. */
  readonly stock_id: string;
  /** 商品原图地址 · Original image URL. At most 128 characters. */
  readonly original_image_url: string;
  /** 缩略图链接 · Thumbnail URL. Required in cases that the page tells. At most 128 characters. */
  readonly thumbnail_url?: string;
}

export interface PayGiftData {
  /** 活动ID · Activity ID. At most 20 characters. */
  readonly activity_id?: string;
  /** 活动类型 · Activity type. 枚举，说明送券方式或面向会员还是非会员。 Enumeration: how coupons are given out, or whether the activity is for members. Documented: `FULL_SEND_ACT_TYPE`, `STEP_SEND_ACT_TYPE`, `SPECIFIC_SEND_ACT_TYPE`. */
  readonly activity_type?: Open<"FULL_SEND_ACT_TYPE" | "STEP_SEND_ACT_TYPE" | "SPECIFIC_SEND_ACT_TYPE">;
  /** 活动基本信息 · Basic activity information. */
  readonly activity_base_info?: PayGiftActivityBaseInfo;
  /** 送奖规则 · Award rule. */
  readonly award_send_rule?: PayGiftAwardSendRule;
  /** 高级设置 · Advanced settings. */
  readonly advanced_setting?: PayGiftAdvancedSetting;
  /** 活动状态 · Activity status. Documented: `ACT_STATUS_UNKNOWN`, `CREATE_ACT_STATUS`, `ONGOING_ACT_STATUS`, `TERMINATE_ACT_STATUS`, `STOP_ACT_STATUS`, `OVER_TIME_ACT_STATUS`, `CREATE_ACT_FAILED`. */
  readonly activity_status?: Open<
    | "ACT_STATUS_UNKNOWN"
    | "CREATE_ACT_STATUS"
    | "ONGOING_ACT_STATUS"
    | "TERMINATE_ACT_STATUS"
    | "STOP_ACT_STATUS"
    | "OVER_TIME_ACT_STATUS"
    | "CREATE_ACT_FAILED">;
  /** 创建方商户号 · Creator merchant ID. 创建活动的商户号。 Merchant ID that created the activity. At most 15 characters. */
  readonly creator_merchant_id?: string;
  /** 活动归属商户号 · Owning merchant ID. 活动所属的商户号。 Merchant ID to which the activity belongs. At most 15 characters. */
  readonly belong_merchant_id?: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time?: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time?: string;
}

export interface PayGiftFullSendRule {
  /** 消费门槛金额 · Minimum spending amount. */
  readonly transaction_amount_minimum: number;
  /** 发放内容 · What to send. Documented: `SINGLE_COUPON`, `GIFT_PACKAGE`. */
  readonly send_content: Open<"SINGLE_COUPON" | "GIFT_PACKAGE">;
  /** 奖品类型 · Award type. Documented: `BUSIFAVOR`. */
  readonly award_type: Open<"BUSIFAVOR">;
  /** 奖品列表 · Awards. */
  readonly award_list: readonly PayGiftAward[];
  /** 发券商户选项 · Merchant option. Documented: `IN_SEVICE_COUPON_MERCHANT`, `MANUAL_INPUT_MERCHANT`. */
  readonly merchant_option: Open<"IN_SEVICE_COUPON_MERCHANT" | "MANUAL_INPUT_MERCHANT">;
  /** 发券商户号列表 · Issuing merchant IDs. Each: at most 15 characters. */
  readonly merchant_id_list?: readonly string[];
}

export interface PayGiftInvalidMerchantId {
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. At most 15 characters. */
  readonly mchid?: string;
  /** 商户号无效的原因 · Why merchant is invalid. */
  readonly invalid_reason?: string;
}

export interface PayGiftPaymentMethodInformation {
  /** 支付方式 · Payment method. Documented: `CFT`, `SPECIFIC_BANK_CARD`. */
  readonly payment_method?: Open<"CFT" | "SPECIFIC_BANK_CARD">;
  /** 银行简称编码 · Bank abbreviation. */
  readonly bank_abbreviation?: string;
}

export interface PayGiftPaymentMode {
  /** 支付场景列表 · Payment scenes. Documented: `APP_SCENE`, `SWING_CARD_SCENE`, `NO_SECRET_SCENE`, `MINIAPP_SCENE`, `FACE_PAY_SCENE`, `OTHER_SCENE`. */
  readonly payment_scene_list?: readonly (Open<
    | "APP_SCENE"
    | "SWING_CARD_SCENE"
    | "NO_SECRET_SCENE"
    | "MINIAPP_SCENE"
    | "FACE_PAY_SCENE"
    | "OTHER_SCENE">)[];
  /** 指定支付方式信息 · Payment method information. Not on the official pages. */
  readonly payment_method_information?: PayGiftPaymentMethodInformation;
}

export interface PayGiftStepSendRule {
  /** 奖品类型 · Award type. Documented: `BUSIFAVOR`. */
  readonly award_type: Open<"BUSIFAVOR">;
  /** 发券商户选项 · Merchant option. Documented: `IN_SEVICE_COUPON_MERCHANT`, `MANUAL_INPUT_MERCHANT`. */
  readonly merchant_option: Open<"IN_SEVICE_COUPON_MERCHANT" | "MANUAL_INPUT_MERCHANT">;
}

export interface PayGiftUniqueThresholdActivityAdvancedSetting {
  /** 投放用户类别 · Audience category. 说明支付有礼活动面向哪类用户投放。 Tells which kind of users the pay-gift campaign is shown to. Documented: `DELIVERY_ALL_PERSON`, `DELIVERY_MEMBER_PERSON`, `BUSIFAVOR`. */
  readonly delivery_user_category?: Open<"DELIVERY_ALL_PERSON" | "DELIVERY_MEMBER_PERSON" | "BUSIFAVOR">;
  /** 会员所属应用ID · Member App ID. 活动按该应用判断用户是否为会员。 App ID by which the activity decides who is a member. Required with `delivery_user_category`. At most 32 characters. */
  readonly merchant_member_appid?: string;
  /** 支付模式 · Payment mode. */
  readonly payment_mode?: PayGiftPaymentMode;
  /** 指定支付方式信息 · Payment method information. */
  readonly payment_method_information?: PayGiftUniqueThresholdActivityPaymentMethodInformation;
  /** 订单优惠标记列表 · Promotion tags. Each: at most 15 characters. */
  readonly goods_tags?: readonly string[];
}

/** Answer of `POST /v3/marketing/paygiftactivity/unique-threshold-activity`. */
export interface PayGiftUniqueThresholdActivityAnswer {
  /** 活动ID · Activity ID. At most 20 characters. */
  readonly activity_id: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
}

export interface PayGiftUniqueThresholdActivityAwardSendRule {
  /** 消费门槛金额 · Minimum spending amount. 整数，单位为分，支付达到该金额才送券，由商户设定。 Integer, in fen; a payment must reach it to earn the coupon. */
  readonly transaction_amount_minimum: number;
  /** 发放内容 · What to send. 表示送单张券还是礼包，由商户选择。 Tells whether one coupon or a gift package is sent; chosen by the merchant. Documented: `SINGLE_COUPON`, `GIFT_PACKAGE`. */
  readonly send_content: Open<"SINGLE_COUPON" | "GIFT_PACKAGE">;
  /** 奖品类型 · Award type. 枚举，当前为商家券。 Enumeration; merchant coupon at present. Documented: `BUSIFAVOR`. */
  readonly award_type: Open<"BUSIFAVOR">;
  /** 奖品列表 · Awards. */
  readonly award_list: readonly PayGiftAwardSendRuleAward[];
  /** 发券商户选项 · Merchant option. 参与商户取自商户券已配置的商户，或由调用方逐个填写。 Whether the merchants come from the coupon configuration or are listed by the caller. Required with `merchant_id_list`. Documented: `IN_SEVICE_COUPON_MERCHANT`, `MANUAL_INPUT_MERCHANT`. */
  readonly merchant_option?: Open<"IN_SEVICE_COUPON_MERCHANT" | "MANUAL_INPUT_MERCHANT">;
  /** 发券商户号列表 · Issuing merchant IDs. Each: at most 15 characters. */
  readonly merchant_id_list?: readonly string[];
}

export interface PayGiftUniqueThresholdActivityBaseInfo {
  /** 活动名称 · Activity name. At most 10 characters. */
  readonly activity_name: string;
  /** 活动副标题 · Activity subtitle. At most 9 characters. */
  readonly activity_second_title: string;
  /** 商户logo地址 · Merchant logo URL. At most 128 characters. */
  readonly merchant_logo_url: string;
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
  /** 活动开始时间 · Campaign start time. 字符串多为 RFC 3339；整数为自当日零点起的秒数；v2 为北京时间文本。 String: mostly RFC 3339; integer: seconds since midnight; APIv2: text in Beijing time. At most 32 characters. */
  readonly begin_time: string;
  /** 活动结束时间 · Campaign end time. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. At most 32 characters. */
  readonly end_time: string;
  /** 可用时段 · Available periods. */
  readonly available_periods?: PayGiftAvailablePeriods;
  /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. At most 128 characters. */
  readonly out_request_no: string;
  /** 投放目的 · Delivery purpose. 说明活动用于促进线下支付还是跳转小程序。 Tells whether the campaign promotes offline payment or visits to a mini program. Documented: `OFF_LINE_PAY`, `JUMP_MINI_APP`. */
  readonly delivery_purpose: Open<"OFF_LINE_PAY" | "JUMP_MINI_APP">;
  /** 小程序应用ID · Mini program App ID. 券或活动跳转的小程序的应用ID。 App ID of the mini program opened from the coupon or activity. Required with `delivery_purpose`. At most 32 characters. */
  readonly mini_programs_appid?: string;
  /** 小程序路径 · Mini program path. 跳转时打开的小程序页面路径。 Page of the mini program to open. Required with `delivery_purpose`. At most 128 characters. */
  readonly mini_programs_path?: string;
}

/** Options of `POST /v3/marketing/paygiftactivity/unique-threshold-activity`. */
export interface PayGiftUniqueThresholdActivityOptions extends CallOptions {
  readonly json: {
    /** 活动基本信息 · Basic activity information. */
    readonly activity_base_info: PayGiftUniqueThresholdActivityBaseInfo;
    /** 送奖规则 · Award rule. */
    readonly award_send_rule: PayGiftUniqueThresholdActivityAwardSendRule;
    /** 高级设置 · Advanced settings. */
    readonly advanced_setting?: PayGiftUniqueThresholdActivityAdvancedSetting;
  };
}

export interface PayGiftUniqueThresholdActivityPaymentMethodInformation {
  /** 支付方式 · Payment method. 支付有礼中限定可参与的支付方式，保单中为一次或分期缴费。 Payment allowed in gifts after payment; lump sum or periodic in insurance policies. Documented: `CFT`, `SPECIFIC_BANK_CARD`. */
  readonly payment_method: Open<"CFT" | "SPECIFIC_BANK_CARD">;
  /** 银行简称编码 · Bank abbreviation. Required with `payment_method`. */
  readonly bank_abbreviation?: string;
}
