// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { AtLeastOne, CallOptions, Open } from "../../chain/options.ts";

export interface ParkingApplication {
  /** 停车场进件申请单号 · Parking lot application number. At most 64 characters. */
  readonly parking_lot_audit_no?: string;
  /** 审核状态 · Review status. 说明申请或资料审核到哪一步，停车场进件为枚举。 Tells how far the review has come; an enumeration for parking lots. Documented: `AUDIT_STATUS_UNKNOWN`, `AUDIT_STATUS_PENDING`, `AUDIT_STATUS_WITHDRAWN`, `AUDIT_STATUS_APPROVED`, `AUDIT_STATUS_REJECTED`. */
  readonly audit_status?: Open<
    | "AUDIT_STATUS_UNKNOWN"
    | "AUDIT_STATUS_PENDING"
    | "AUDIT_STATUS_WITHDRAWN"
    | "AUDIT_STATUS_APPROVED"
    | "AUDIT_STATUS_REJECTED">;
  /** 提交时间 · Submission time. RFC 3339 时间（带时区偏移）；停车场进件中为整数时间戳。 RFC 3339 time with offset; an integer timestamp in parking applications, set by WeChat Pay. */
  readonly submit_time?: number;
  /** 停车场信息 · Parking lot. */
  readonly parking_lot?: ParkingLot;
  /** 审核意见 · Review comment. */
  readonly audit_comment?: ParkingAuditComment;
}

export interface ParkingAuditComment {
  /** 审核意见列表 · Audit comments. */
  readonly fields?: readonly ParkingField[];
  /** 修改建议 · Suggested change. 1–512 characters. */
  readonly recommendation: string;
}

export interface ParkingChargingRule {
  /** 收费规则类型 · Charging rule type. Documented: `CHARGING_RULE_UNKNOWN`, `CHARGING_RULE_FIXED_INTERVAL`, `CHARGING_RULE_SEGMENT`, `CHARGING_RULE_PER_ENTRY`. */
  readonly rule_type?: Open<
    | "CHARGING_RULE_UNKNOWN"
    | "CHARGING_RULE_FIXED_INTERVAL"
    | "CHARGING_RULE_SEGMENT"
    | "CHARGING_RULE_PER_ENTRY">;
  /** 收费限额类型 · Fee limit type. Documented: `FEE_LIMIT_UNKNOWN`, `FEE_LIMIT_AGGREGATE`, `FEE_LIMIT_SINGLE`. */
  readonly fee_limit_type?: Open<"FEE_LIMIT_UNKNOWN" | "FEE_LIMIT_AGGREGATE" | "FEE_LIMIT_SINGLE">;
  /** 每日封顶周期类型 · Daily cap period type. Documented: `DAILY_LIMIT_UNKNOWN`, `DAILY_LIMIT_ROLLING_24H`, `DAILY_LIMIT_CALENDAR_DAY`. */
  readonly daily_limit_type?: Open<"DAILY_LIMIT_UNKNOWN" | "DAILY_LIMIT_ROLLING_24H" | "DAILY_LIMIT_CALENDAR_DAY">;
  /** 时长取整方式 · Time rounding type. Documented: `TIME_ROUND_UNKNOWN`, `TIME_ROUND_DOWN`, `TIME_ROUND_UP`. */
  readonly time_rounding_type?: Open<"TIME_ROUND_UNKNOWN" | "TIME_ROUND_DOWN" | "TIME_ROUND_UP">;
  /** 入场免费时长 · Free time after entry. */
  readonly free_entry_duration?: number;
  /** 离场免费时长 · Free time for exit. */
  readonly free_exit_duration?: number;
  /** 固定间隔收费规则 · Fixed interval rules. */
  readonly fixed_interval_rule?: readonly ParkingFixedIntervalRule[];
  /** 分时段收费规则 · Duration segment rules. */
  readonly duration_segment_rule?: readonly ParkingDurationSegmentRule[];
  /** 按次收费规则 · Per-entry rule. */
  readonly pre_entry_rule?: readonly ParkingPreEntryRule[];
  /** 节假日模式 · Holiday mode. Documented: `HOLIDAY_MODE_UNKNOWN`, `HOLIDAY_MODE_LEGAL_MODY`, `HOLIDAY_MODE_CALENDAR_MODY`, `HOLIDAY_MODE_FINANCIAL_MODY`. */
  readonly holiday_mode?: Open<
    | "HOLIDAY_MODE_UNKNOWN"
    | "HOLIDAY_MODE_LEGAL_MODY"
    | "HOLIDAY_MODE_CALENDAR_MODY"
    | "HOLIDAY_MODE_FINANCIAL_MODY">;
  /** 累计限额模式 · Aggregate limit mode. Documented: `AGGREGATE_LIMIT_MODE_UNKNOWN`, `AGGREGATE_LIMIT_MODE_NORMAL`, `AGGREGATE_LIMIT_MODE_MIN`. */
  readonly aggregate_limit_mode?: Open<
    | "AGGREGATE_LIMIT_MODE_UNKNOWN"
    | "AGGREGATE_LIMIT_MODE_NORMAL"
    | "AGGREGATE_LIMIT_MODE_MIN">;
  /** 首次计费起点 · First charge start mode. Documented: `FIRST_CHARGE_TIME_MODE_UNKNOWN`, `FIRST_CHARGE_TIME_MODE_ENTER`, `FIRST_CHARGE_TIME_MODE_AFTER_FREE`. */
  readonly first_charge_time_mode?: Open<
    | "FIRST_CHARGE_TIME_MODE_UNKNOWN"
    | "FIRST_CHARGE_TIME_MODE_ENTER"
    | "FIRST_CHARGE_TIME_MODE_AFTER_FREE">;
}

export interface ParkingDurationSegmentRule {
  /** 日期类型 · Day type. 说明收费规则适用于工作日、节假日还是每天。 Tells whether the charging rule holds on working days, holidays or every day. Documented: `DAY_TYPE_UNKNOWN`, `DAY_TYPE_WEEKDAY`, `DAY_TYPE_HOLIDAY`, `DAY_TYPE_ALL_DAY`. */
  readonly day_type?: Open<
    | "DAY_TYPE_UNKNOWN"
    | "DAY_TYPE_WEEKDAY"
    | "DAY_TYPE_HOLIDAY"
    | "DAY_TYPE_ALL_DAY">;
  /** 收费时段开始时间 · Charging period start. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. At most 5 characters. */
  readonly start_time?: string;
  /** 收费时段结束时间 · Charging period end. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. At most 5 characters. */
  readonly end_time?: string;
  /** 车辆类型 · Vehicle type. 表示收费规则适用的车型。 Tells which size of vehicle the charging rule applies to. Documented: `VEHICLE_TYPE_UNKNOWN`, `VEHICLE_TYPE_SMALL`, `VEHICLE_TYPE_LARGE`, `VEHICLE_TYPE_EXTRA_LARGE`, `VEHICLE_TYPE_ALL_TYPE`. */
  readonly vehicle_type?: Open<
    | "VEHICLE_TYPE_UNKNOWN"
    | "VEHICLE_TYPE_SMALL"
    | "VEHICLE_TYPE_LARGE"
    | "VEHICLE_TYPE_EXTRA_LARGE"
    | "VEHICLE_TYPE_ALL_TYPE">;
  /** 车辆计费类型 · Plate type. 计费规则适用的车辆种类，例如临停或月卡。 Kind of vehicle the charge applies to, such as casual or monthly. Documented: `PLATE_TYPE_UNKNOWN`, `PLATE_TYPE_TEMPORARY`, `PLATE_TYPE_MONTHLY`, `PLATE_TYPE_FREE`, `PLATE_TYPE_PREPAID`, `PLATE_TYPE_OTHERS`. */
  readonly plate_type?: Open<
    | "PLATE_TYPE_UNKNOWN"
    | "PLATE_TYPE_TEMPORARY"
    | "PLATE_TYPE_MONTHLY"
    | "PLATE_TYPE_FREE"
    | "PLATE_TYPE_PREPAID"
    | "PLATE_TYPE_OTHERS">;
  /** 计费模式 · Charge mode. 枚举，按时间间隔收费或一次性收费。 Enumeration: charged by interval or once. Documented: `UNKNOWN`, `INTERVAL`, `ONE_TIME`. */
  readonly charge_mode?: Open<"UNKNOWN" | "INTERVAL" | "ONE_TIME">;
  /** 停车时长下限 · Parking time from. */
  readonly duration_from?: number;
  /** 停车时长上限 · Parking time to. */
  readonly duration_to?: number;
  /** 固定收费金额 · Fixed fee. 单位为分的整数。 Integer, in fen. */
  readonly fixed_amount?: number;
  /** 间隔时长 · Interval length. */
  readonly interval_min?: number;
  /** 间隔收费金额 · Fee per interval. 单位为分的整数。 Integer, in fen. */
  readonly interval_amount?: number;
  /** 间隔收费封顶 · Interval fee cap. 单位为分的整数。 Integer, in fen. */
  readonly interval_max_amount?: number;
  /** 单日收费上限 · Daily fee cap. 整数，单位为分；停车场一天内最多收取的费用。 Integer, in fen; the most a parking lot charges per day. */
  readonly max_fee_per_day?: number;
}

export interface ParkingFeeItem {
  /** 费用类型 · Fee kind. 三位货币代码，人民币为 CNY；停车扩展支付中为费用类型枚举。 Three-letter currency code, CNY for yuan; an enumerated kind of fee in parking. Documented: `EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN`, `EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY`, `EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY`, `EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER`. */
  readonly fee_type: Open<
    | "EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN"
    | "EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY"
    | "EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY"
    | "EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER">;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
}

export interface ParkingField {
  /** 审核意见所指字段 · Commented field. 1–128 characters. */
  readonly field: string;
  /** 审核意见 · Review comment. 1–512 characters. */
  readonly comment: string;
}

export interface ParkingFixedIntervalRule {
  /** 日期类型 · Day type. 说明收费规则适用于工作日、节假日还是每天。 Tells whether the charging rule holds on working days, holidays or every day. Documented: `DAY_TYPE_UNKNOWN`, `DAY_TYPE_WEEKDAY`, `DAY_TYPE_HOLIDAY`, `DAY_TYPE_ALL_DAY`. */
  readonly day_type?: Open<
    | "DAY_TYPE_UNKNOWN"
    | "DAY_TYPE_WEEKDAY"
    | "DAY_TYPE_HOLIDAY"
    | "DAY_TYPE_ALL_DAY">;
  /** 收费时段开始时间 · Charging period start. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. At most 5 characters. */
  readonly start_time?: string;
  /** 收费时段结束时间 · Charging period end. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. At most 5 characters. */
  readonly end_time?: string;
  /** 车辆类型 · Vehicle type. 表示收费规则适用的车型。 Tells which size of vehicle the charging rule applies to. Documented: `VEHICLE_TYPE_UNKNOWN`, `VEHICLE_TYPE_SMALL`, `VEHICLE_TYPE_LARGE`, `VEHICLE_TYPE_EXTRA_LARGE`, `VEHICLE_TYPE_ALL_TYPE`. */
  readonly vehicle_type?: Open<
    | "VEHICLE_TYPE_UNKNOWN"
    | "VEHICLE_TYPE_SMALL"
    | "VEHICLE_TYPE_LARGE"
    | "VEHICLE_TYPE_EXTRA_LARGE"
    | "VEHICLE_TYPE_ALL_TYPE">;
  /** 车辆计费类型 · Plate type. 计费规则适用的车辆种类，例如临停或月卡。 Kind of vehicle the charge applies to, such as casual or monthly. Documented: `PLATE_TYPE_UNKNOWN`, `PLATE_TYPE_TEMPORARY`, `PLATE_TYPE_MONTHLY`, `PLATE_TYPE_FREE`, `PLATE_TYPE_PREPAID`, `PLATE_TYPE_OTHERS`. */
  readonly plate_type?: Open<
    | "PLATE_TYPE_UNKNOWN"
    | "PLATE_TYPE_TEMPORARY"
    | "PLATE_TYPE_MONTHLY"
    | "PLATE_TYPE_FREE"
    | "PLATE_TYPE_PREPAID"
    | "PLATE_TYPE_OTHERS">;
  /** 首段时长 · First period length. */
  readonly first_duration?: number;
  /** 首段收费金额 · First period fee. 单位为分的整数。 Integer, in fen. */
  readonly first_amount?: number;
  /** 间隔时长 · Interval length. */
  readonly interval_duration?: number;
  /** 间隔收费金额 · Fee per interval. 单位为分的整数。 Integer, in fen. */
  readonly interval_amount?: number;
  /** 间隔收费封顶 · Interval fee cap. 单位为分的整数。 Integer, in fen. */
  readonly interval_max_amount?: number;
  /** 单日收费上限 · Daily fee cap. 整数，单位为分；停车场一天内最多收取的费用。 Integer, in fen; the most a parking lot charges per day. */
  readonly max_fee_per_day?: number;
  /** 免费时段使用方式 · Free period mode. 说明免费时段按每次入场、每天还是累计额度给予。 Tells whether free time is given per entry, per day or as a cumulative quota. Documented: `FREE_PERIOD_CHARGING_UNKNOWN`, `FREE_PERIOD_CHARGING_ONCE_PER_ENTRY`, `FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS`, `FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY`, `FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION`. */
  readonly free_period_charging_mode?: Open<
    | "FREE_PERIOD_CHARGING_UNKNOWN"
    | "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY"
    | "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS"
    | "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY"
    | "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION">;
  /** 免费时段计算方式 · Free period calculation. 说明免费时段与收费时段同时起算还是依次起算。 Tells whether free and charged periods start together or one after the other. Documented: `FREE_PERIOD_CAL_UNKNOWN`, `FREE_PERIOD_CAL_CONCURRENT_START`, `FREE_PERIOD_CAL_SEQUENTIAL_START`. */
  readonly free_period_calculation_mode?: Open<
    | "FREE_PERIOD_CAL_UNKNOWN"
    | "FREE_PERIOD_CAL_CONCURRENT_START"
    | "FREE_PERIOD_CAL_SEQUENTIAL_START">;
  /** 新能源车是否免停车费 · Free for green vehicles. */
  readonly is_green_vehicle_free_parking?: boolean;
  /** 首段收费模式 · First period mode. 说明首段收费仅收一次还是每个周期都收。 Tells whether the first period is charged once or in every cycle. Documented: `FIRST_DURATION_MODE_UNKNOWN`, `FIRST_DURATION_MODE_ONLY_FIRST_DURATION`, `FIRST_DURATION_MODE_EVERY_FIRST_DURATION`. */
  readonly first_duration_mode?: Open<
    | "FIRST_DURATION_MODE_UNKNOWN"
    | "FIRST_DURATION_MODE_ONLY_FIRST_DURATION"
    | "FIRST_DURATION_MODE_EVERY_FIRST_DURATION">;
}

export interface ParkingLot {
  /** 停车场名称 · Parking lot name. 1–128 characters. */
  readonly parking_lot_name: string;
  /** 商户停车场ID · Merchant parking lot ID. 1–64 characters of `0-9A-Za-z_-`. */
  readonly out_parking_lot_id: string;
  /** 停车场地址 · Parking lot address. 1–256 characters. */
  readonly parking_lot_address: string;
  /** 停车场经度 · Car park longitude. At most 16 characters. */
  readonly longitude: string;
  /** 停车场纬度 · Car park latitude. At most 16 characters. */
  readonly latitude: string;
  /** 停车场类型 · Parking lot type. Documented: `PARKING_LOT_TYPE_UNKNOWN`, `PARKING_LOT_TYPE_BUSINESS_DISTRICT`, `PARKING_LOT_TYPE_OFFICE_BUILDING`, `PARKING_LOT_TYPE_TRANSPORTATION_HUB`, `PARKING_LOT_TYPE_RESIDENTIAL_AREA`, `PARKING_LOT_TYPE_PARK_AREA`, `PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY`. */
  readonly parking_lot_type: Open<
    | "PARKING_LOT_TYPE_UNKNOWN"
    | "PARKING_LOT_TYPE_BUSINESS_DISTRICT"
    | "PARKING_LOT_TYPE_OFFICE_BUILDING"
    | "PARKING_LOT_TYPE_TRANSPORTATION_HUB"
    | "PARKING_LOT_TYPE_RESIDENTIAL_AREA"
    | "PARKING_LOT_TYPE_PARK_AREA"
    | "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY">;
  /** 停车场客服电话 · Car park service phone. 1–20 characters. */
  readonly phone_number: string;
  /** 停车场标志牌图片地址 · Parking sign image URL. 1–512 characters. */
  readonly parking_sign_url?: string;
  /** 通知文案列表 · Notification texts. At most 6 items. Each: at most 128 characters. */
  readonly notification_text_list?: readonly string[];
  /** 缴费小程序应用ID · Payment mini program ID. 1–32 characters. */
  readonly payment_mini_prog_appid?: string;
  /** 缴费页面路径 · Payment page path. 1–256 characters. */
  readonly payment_path: string;
  /** 停车订单小程序应用ID · Parking order App ID. 1–32 characters. */
  readonly parking_order_mini_prog_appid?: string;
  /** 停车订单页面路径 · Parking order path. 1–256 characters. */
  readonly parking_order_path?: string;
  /** 停车收费规则 · Parking charge rule. */
  readonly charging_rule?: ParkingChargingRule;
}

export interface ParkingLotChargingRule {
  /** 收费规则类型 · Charging rule type. 表示停车场以哪种规则计费。 Tells which kind of rule the car park charges by. Documented: `CHARGING_RULE_UNKNOWN`, `CHARGING_RULE_FIXED_INTERVAL`, `CHARGING_RULE_SEGMENT`, `CHARGING_RULE_PER_ENTRY`. */
  readonly rule_type?: Open<
    | "CHARGING_RULE_UNKNOWN"
    | "CHARGING_RULE_FIXED_INTERVAL"
    | "CHARGING_RULE_SEGMENT"
    | "CHARGING_RULE_PER_ENTRY">;
  /** 收费限额类型 · Fee limit type. 说明限额按累计还是按单次计算。 Tells whether the limit counts the sum of fees or each fee. Documented: `FEE_LIMIT_UNKNOWN`, `FEE_LIMIT_AGGREGATE`, `FEE_LIMIT_SINGLE`. */
  readonly fee_limit_type?: Open<"FEE_LIMIT_UNKNOWN" | "FEE_LIMIT_AGGREGATE" | "FEE_LIMIT_SINGLE">;
  /** 每日封顶周期类型 · Daily cap period type. 说明停车费的每日封顶按滚动 24 小时还是按自然日计算。 Tells whether the daily parking fee cap counts a rolling 24 hours or a calendar day. Documented: `DAILY_LIMIT_UNKNOWN`, `DAILY_LIMIT_ROLLING_24H`, `DAILY_LIMIT_CALENDAR_DAY`. */
  readonly daily_limit_type?: Open<"DAILY_LIMIT_UNKNOWN" | "DAILY_LIMIT_ROLLING_24H" | "DAILY_LIMIT_CALENDAR_DAY">;
  /** 时长取整方式 · Time rounding type. 表示停车时长不足一个计费单位时向上还是向下取整。 Tells whether parking time is rounded up or down to the charging unit. Documented: `TIME_ROUND_UNKNOWN`, `TIME_ROUND_DOWN`, `TIME_ROUND_UP`. */
  readonly time_rounding_type?: Open<"TIME_ROUND_UNKNOWN" | "TIME_ROUND_DOWN" | "TIME_ROUND_UP">;
  /** 入场免费时长 · Free time after entry. */
  readonly free_entry_duration?: number;
  /** 离场免费时长 · Free time for exit. */
  readonly free_exit_duration?: number;
  /** 固定间隔收费规则 · Fixed interval rules. Required when `rule_type` is `CHARGING_RULE_FIXED_INTERVAL`. */
  readonly fixed_interval_rule?: readonly ParkingFixedIntervalRule[];
  /** 分时段收费规则 · Duration segment rules. Required when `rule_type` is `CHARGING_RULE_SEGMENT`. */
  readonly duration_segment_rule?: readonly ParkingDurationSegmentRule[];
  /** 按次收费规则 · Per-entry rule. Required when `rule_type` is `CHARGING_RULE_PER_ENTRY`. */
  readonly pre_entry_rule?: readonly ParkingPreEntryRule[];
  /** 节假日模式 · Holiday mode. 说明按法定、日历还是金融口径认定节假日。 Tells whether holidays follow the legal, the calendar or the financial definition. Documented: `HOLIDAY_MODE_UNKNOWN`, `HOLIDAY_MODE_LEGAL_MODY`, `HOLIDAY_MODE_CALENDAR_MODY`, `HOLIDAY_MODE_FINANCIAL_MODY`. */
  readonly holiday_mode?: Open<
    | "HOLIDAY_MODE_UNKNOWN"
    | "HOLIDAY_MODE_LEGAL_MODY"
    | "HOLIDAY_MODE_CALENDAR_MODY"
    | "HOLIDAY_MODE_FINANCIAL_MODY">;
  /** 累计限额模式 · Aggregate limit mode. 枚举，说明停车费累计限额如何计算。 Enumeration: how the aggregate parking fee limit is computed. Documented: `AGGREGATE_LIMIT_MODE_UNKNOWN`, `AGGREGATE_LIMIT_MODE_NORMAL`, `AGGREGATE_LIMIT_MODE_MIN`. */
  readonly aggregate_limit_mode?: Open<
    | "AGGREGATE_LIMIT_MODE_UNKNOWN"
    | "AGGREGATE_LIMIT_MODE_NORMAL"
    | "AGGREGATE_LIMIT_MODE_MIN">;
  /** 首次计费起点 · First charge start mode. 说明从入场还是从免费时长之后开始计费。 Tells whether charging starts at entry or after the free time. Documented: `FIRST_CHARGE_TIME_MODE_UNKNOWN`, `FIRST_CHARGE_TIME_MODE_ENTER`, `FIRST_CHARGE_TIME_MODE_AFTER_FREE`. */
  readonly first_charge_time_mode?: Open<
    | "FIRST_CHARGE_TIME_MODE_UNKNOWN"
    | "FIRST_CHARGE_TIME_MODE_ENTER"
    | "FIRST_CHARGE_TIME_MODE_AFTER_FREE">;
}

export interface ParkingPreEntryRule {
  /** 日期类型 · Day type. 说明收费规则适用于工作日、节假日还是每天。 Tells whether the charging rule holds on working days, holidays or every day. Documented: `DAY_TYPE_UNKNOWN`, `DAY_TYPE_WEEKDAY`, `DAY_TYPE_HOLIDAY`, `DAY_TYPE_ALL_DAY`. */
  readonly day_type?: Open<
    | "DAY_TYPE_UNKNOWN"
    | "DAY_TYPE_WEEKDAY"
    | "DAY_TYPE_HOLIDAY"
    | "DAY_TYPE_ALL_DAY">;
  /** 收费时段开始时间 · Charging period start. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. At most 5 characters. */
  readonly start_time?: string;
  /** 收费时段结束时间 · Charging period end. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. At most 5 characters. */
  readonly end_time?: string;
  /** 车辆类型 · Vehicle type. 表示收费规则适用的车型。 Tells which size of vehicle the charging rule applies to. Documented: `VEHICLE_TYPE_UNKNOWN`, `VEHICLE_TYPE_SMALL`, `VEHICLE_TYPE_LARGE`, `VEHICLE_TYPE_EXTRA_LARGE`, `VEHICLE_TYPE_ALL_TYPE`. */
  readonly vehicle_type?: Open<
    | "VEHICLE_TYPE_UNKNOWN"
    | "VEHICLE_TYPE_SMALL"
    | "VEHICLE_TYPE_LARGE"
    | "VEHICLE_TYPE_EXTRA_LARGE"
    | "VEHICLE_TYPE_ALL_TYPE">;
  /** 车辆计费类型 · Plate type. 计费规则适用的车辆种类，例如临停或月卡。 Kind of vehicle the charge applies to, such as casual or monthly. Documented: `PLATE_TYPE_UNKNOWN`, `PLATE_TYPE_TEMPORARY`, `PLATE_TYPE_MONTHLY`, `PLATE_TYPE_FREE`, `PLATE_TYPE_PREPAID`, `PLATE_TYPE_OTHERS`. */
  readonly plate_type?: Open<
    | "PLATE_TYPE_UNKNOWN"
    | "PLATE_TYPE_TEMPORARY"
    | "PLATE_TYPE_MONTHLY"
    | "PLATE_TYPE_FREE"
    | "PLATE_TYPE_PREPAID"
    | "PLATE_TYPE_OTHERS">;
  /** 收费金额 · Charge. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount?: number;
  /** 单日收费上限 · Daily fee cap. 整数，单位为分；停车场一天内最多收取的费用。 Integer, in fen; the most a parking lot charges per day. */
  readonly max_fee_per_day?: number;
}

/**
 * Answer of `POST /v3/parking/reminders/application/withdraw`.
 * Answer of `POST /v3/parking/reminders/exit`.
 * Answer of `POST /v3/parking/reminders/ext-payment`.
 * Answer of `POST /v3/parking/reminders/payment`.
 */
export interface ParkingRemindersAnswer {
  /** 应答码 · Reply code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. At most 32 characters. */
  readonly code?: string;
  /** 返回信息 · Message. 对结果的文字说明，仅供阅读和记录，请勿据此判断。 Explains the result in words; log it, but do not branch on it. At most 256 characters. */
  readonly message?: string;
}

/** Answer of `GET /v3/parking/reminders/applications`. */
export interface ParkingRemindersApplication {
  /** 应答码 · Reply code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. At most 32 characters. */
  readonly code?: string;
  /** 返回信息 · Message. 对结果的文字说明，仅供阅读和记录，请勿据此判断。 Explains the result in words; log it, but do not branch on it. At most 256 characters. */
  readonly message?: string;
  /** 进件申请单列表 · Applications. */
  readonly application_list?: readonly ParkingApplication[];
  /** 微信停车场ID · WeChat parking lot ID. At most 64 characters. */
  readonly wx_parking_lot_id?: string;
}

/** Answer of `POST /v3/parking/reminders/application`. */
export interface ParkingRemindersApplicationAnswer {
  /** 应答码 · Reply code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. At most 32 characters. */
  readonly code?: string;
  /** 返回信息 · Message. 对结果的文字说明，仅供阅读和记录，请勿据此判断。 Explains the result in words; log it, but do not branch on it. At most 256 characters. */
  readonly message?: string;
  /** 停车场进件申请单号 · Parking lot application number. At most 64 characters. */
  readonly parking_lot_audit_no?: string;
}

/** Options of `POST /v3/parking/reminders/application`. */
export interface ParkingRemindersApplicationOptions extends CallOptions {
  readonly json: {
    /** 停车场信息 · Parking lot. */
    readonly parking_lot: ParkingRemindersApplicationParkingLot;
  };
}

export interface ParkingRemindersApplicationParkingLot {
  /** 停车场名称 · Parking lot name. 1–128 characters. */
  readonly parking_lot_name: string;
  /** 商户停车场ID · Merchant parking lot ID. 由商户自定，标识一个停车场。 Set by the merchant; identifies a parking lot. 1–64 characters of `0-9A-Za-z_-`. */
  readonly out_parking_lot_id: string;
  /** 停车场地址 · Parking lot address. 1–256 characters. */
  readonly parking_lot_address: string;
  /** 停车场经度 · Car park longitude. 字符串形式的十进制度数，与纬度配对。 Decimal degrees as a string, paired with the latitude. At most 16 characters. */
  readonly longitude: string;
  /** 停车场纬度 · Car park latitude. 字符串形式的十进制度数，与经度配对。 Decimal degrees as a string, paired with the longitude. At most 16 characters. */
  readonly latitude: string;
  /** 停车场类型 · Parking lot type. 停车场所在的场所种类，例如商圈、写字楼或住宅区。 Kind of place, such as shopping area, office building or residential area. Documented: `PARKING_LOT_TYPE_UNKNOWN`, `PARKING_LOT_TYPE_BUSINESS_DISTRICT`, `PARKING_LOT_TYPE_OFFICE_BUILDING`, `PARKING_LOT_TYPE_TRANSPORTATION_HUB`, `PARKING_LOT_TYPE_RESIDENTIAL_AREA`, `PARKING_LOT_TYPE_PARK_AREA`, `PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY`. */
  readonly parking_lot_type: Open<
    | "PARKING_LOT_TYPE_UNKNOWN"
    | "PARKING_LOT_TYPE_BUSINESS_DISTRICT"
    | "PARKING_LOT_TYPE_OFFICE_BUILDING"
    | "PARKING_LOT_TYPE_TRANSPORTATION_HUB"
    | "PARKING_LOT_TYPE_RESIDENTIAL_AREA"
    | "PARKING_LOT_TYPE_PARK_AREA"
    | "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY">;
  /** 停车场客服电话 · Car park service phone. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. 1–20 characters. */
  readonly phone_number: string;
  /** 停车场标志牌图片地址 · Parking sign image URL. 1–512 characters. */
  readonly parking_sign_url?: string;
  /** 通知文案列表 · Notification texts. At most 6 items. Each: at most 128 characters. */
  readonly notification_text_list?: readonly string[];
  /** 缴费小程序应用ID · Payment mini program ID. 停车缴费小程序的应用ID。 App ID of the mini program for paying the parking fee. 1–32 characters. */
  readonly payment_mini_prog_appid?: string;
  /** 缴费页面路径 · Payment page path. 1–256 characters. */
  readonly payment_path: string;
  /** 停车订单小程序应用ID · Parking order App ID. 查看停车订单的小程序的应用ID。 App ID of the mini program that shows parking orders. 1–32 characters. */
  readonly parking_order_mini_prog_appid?: string;
  /** 停车订单页面路径 · Parking order path. 1–256 characters. */
  readonly parking_order_path?: string;
  /** 停车收费规则 · Parking charge rule. Required with `rule_type`. Required when `rule_type` or `fixed_interval_rule` is `CHARGING_RULE_FIXED_INTERVAL`. Required when `rule_type` or `duration_segment_rule` is `CHARGING_RULE_SEGMENT`. Required when `rule_type` or `pre_entry_rule` is `CHARGING_RULE_PER_ENTRY`. */
  readonly charging_rule?: ParkingLotChargingRule;
}

/** Answer of `GET /v3/parking/reminders/application/query`. */
export interface ParkingRemindersApplicationQuery {
  /** 应答码 · Reply code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. At most 32 characters. */
  readonly code?: string;
  /** 返回信息 · Message. 对结果的文字说明，仅供阅读和记录，请勿据此判断。 Explains the result in words; log it, but do not branch on it. At most 256 characters. */
  readonly message?: string;
  /** 进件申请单 · Application. */
  readonly application?: ParkingApplication;
  /** 微信停车场ID · WeChat parking lot ID. At most 64 characters. */
  readonly wx_parking_lot_id?: string;
}

/** Options of `GET /v3/parking/reminders/application/query`. */
export interface ParkingRemindersApplicationQueryQueryOptions extends CallOptions {
  readonly query: {
    /** 停车场进件申请单号 · Parking lot application number. 由微信支付生成，标识一次停车场进件申请。 Generated by WeChat Pay; identifies one application of a parking lot. At most 64 characters. */
    readonly parking_lot_audit_no: string;
    /** 商户停车场ID · Merchant parking lot ID. 由商户自定，标识一个停车场。 Set by the merchant; identifies a parking lot. 1–64 characters of `0-9A-Za-z_-`. */
    readonly out_parking_lot_id: string;
  };
}

/** Options of `POST /v3/parking/reminders/application/withdraw`. */
export interface ParkingRemindersApplicationWithdrawOptions extends CallOptions {
  readonly json: {
    /** 停车场进件申请单号 · Parking lot application number. 由微信支付生成，标识一次停车场进件申请。 Generated by WeChat Pay; identifies one application of a parking lot. At most 64 characters. */
    readonly parking_lot_audit_no: string;
    /** 商户停车场ID · Merchant parking lot ID. 由商户自定，标识一个停车场。 Set by the merchant; identifies a parking lot. 1–64 characters of `0-9A-Za-z_-`. */
    readonly out_parking_lot_id: string;
  };
}

/** Options of `GET /v3/parking/reminders/applications`. */
export interface ParkingRemindersApplicationsQueryOptions extends CallOptions {
  readonly query: {
    /** 商户停车场ID · Merchant parking lot ID. 由商户自定，标识一个停车场。 Set by the merchant; identifies a parking lot. 1–64 characters of `0-9A-Za-z_-`. */
    readonly out_parking_lot_id: string;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. Default: `10`. */
    readonly limit?: number;
  };
}

/** Answer of `POST /v3/parking/reminders/entry`. */
export interface ParkingRemindersEntryAnswer {
  /** 应答码 · Reply code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. At most 32 characters. */
  readonly code?: string;
  /** 返回信息 · Message. 对结果的文字说明，仅供阅读和记录，请勿据此判断。 Explains the result in words; log it, but do not branch on it. At most 256 characters. */
  readonly message?: string;
  /** 微信停车单号 · WeChat parking ID. 入场记录的流水号。 Serial number of the entry record. At most 64 characters. */
  readonly serial_number?: string;
}

/** Options of `POST /v3/parking/reminders/entry`. */
export interface ParkingRemindersEntryOptions extends CallOptions {
  readonly json: {
    /** 商户停车流水号 · Merchant parking serial. 由商户自定，标识车辆的一次停车。 Set by the merchant; identifies one stay of a vehicle. At most 64 characters. */
    readonly out_serial_number: string;
    /** 停车场ID · Parking lot ID. 由微信支付生成，标识车辆的一次入场，扣费时引用。 Generated by WeChat Pay; identifies one entry of the vehicle and is quoted when charging. At most 64 characters. */
    readonly parking_id: string;
    /** 车牌号 · Plate number. 车辆的完整车牌号，含省份简称。 Full number plate of the vehicle, with the province character. At most 16 characters. */
    readonly plate_number: string;
    /** 入场时间戳 · Entry timestamp. Unix 时间戳，单位为秒的整数。 Unix timestamp, integer seconds. */
    readonly enter_timestamp: number;
    /** 车牌颜色 · Plate colour. Documented: `PLATE_COLOR_UNKNOWN`, `PLATE_COLOR_BLUE`, `PLATE_COLOR_YELLOW`, `PLATE_COLOR_BLACK`, `PLATE_COLOR_WHITE`, `PLATE_COLOR_GREEN`, `PLATE_COLOR_YELLOW_GREEN`, `PLATE_COLOR_AGRICULTURAL_YELLOW`, `PLATE_COLOR_OTHER`. */
    readonly plate_color: Open<
      | "PLATE_COLOR_UNKNOWN"
      | "PLATE_COLOR_BLUE"
      | "PLATE_COLOR_YELLOW"
      | "PLATE_COLOR_BLACK"
      | "PLATE_COLOR_WHITE"
      | "PLATE_COLOR_GREEN"
      | "PLATE_COLOR_YELLOW_GREEN"
      | "PLATE_COLOR_AGRICULTURAL_YELLOW"
      | "PLATE_COLOR_OTHER">;
    /** 车辆性质 · Kind of vehicle. 停车缴费中为枚举，区分临停、月卡、免费等；其余为车型文本。 Parking: enumeration such as temporary, monthly or free; elsewhere text naming the kind of vehicle. Documented: `PLATE_TYPE_UNKNOWN`, `PLATE_TYPE_TEMPORARY`, `PLATE_TYPE_MONTHLY`, `PLATE_TYPE_FREE`, `PLATE_TYPE_PREPAID`, `PLATE_TYPE_OTHERS`. */
    readonly car_type: Open<
      | "PLATE_TYPE_UNKNOWN"
      | "PLATE_TYPE_TEMPORARY"
      | "PLATE_TYPE_MONTHLY"
      | "PLATE_TYPE_FREE"
      | "PLATE_TYPE_PREPAID"
      | "PLATE_TYPE_OTHERS">;
    /** 车辆类型 · Vehicle type. 表示收费规则适用的车型。 Tells which size of vehicle the charging rule applies to. Documented: `VEHICLE_TYPE_UNKNOWN`, `VEHICLE_TYPE_SMALL`, `VEHICLE_TYPE_LARGE`, `VEHICLE_TYPE_EXTRA_LARGE`, `VEHICLE_TYPE_ALL_TYPE`. */
    readonly vehicle_type: Open<
      | "VEHICLE_TYPE_UNKNOWN"
      | "VEHICLE_TYPE_SMALL"
      | "VEHICLE_TYPE_LARGE"
      | "VEHICLE_TYPE_EXTRA_LARGE"
      | "VEHICLE_TYPE_ALL_TYPE">;
    /** 停车场入口编号 · Parking entrance number. 1–128 characters. */
    readonly entrance_number?: string;
    /** 入口名称 · Entrance name. 1–64 characters. */
    readonly entrance_name?: string;
    /** 优惠模板ID · Discount template ID. 整数列表，指定向车主展示的优惠信息。 List of integers naming the offers shown to the driver. At most 3 items. */
    readonly discount_template_id?: readonly number[];
  };
}

/** Members of `json` that every call of `v3/parking/reminders/exit#post` has. */
export interface ParkingRemindersExitJson {
  /** 商户停车流水号 · Merchant parking serial. 由商户自定，标识车辆的一次停车。 Set by the merchant; identifies one stay of a vehicle. At most 64 characters. */
  readonly out_serial_number: string;
  /** 离场时间戳 · Exit timestamp. Unix 时间戳，单位为秒的整数。 Unix timestamp, integer seconds. */
  readonly exit_timestamp: number;
  /** 车牌号 · Plate number. 车辆的完整车牌号，含省份简称。 Full number plate of the vehicle, with the province character. At most 16 characters. */
  readonly plate_number: string;
  /** 车牌颜色 · Plate colour. Documented: `PLATE_COLOR_UNKNOWN`, `PLATE_COLOR_BLUE`, `PLATE_COLOR_YELLOW`, `PLATE_COLOR_BLACK`, `PLATE_COLOR_WHITE`, `PLATE_COLOR_GREEN`, `PLATE_COLOR_YELLOW_GREEN`, `PLATE_COLOR_AGRICULTURAL_YELLOW`, `PLATE_COLOR_OTHER`. */
  readonly plate_color: Open<
    | "PLATE_COLOR_UNKNOWN"
    | "PLATE_COLOR_BLUE"
    | "PLATE_COLOR_YELLOW"
    | "PLATE_COLOR_BLACK"
    | "PLATE_COLOR_WHITE"
    | "PLATE_COLOR_GREEN"
    | "PLATE_COLOR_YELLOW_GREEN"
    | "PLATE_COLOR_AGRICULTURAL_YELLOW"
    | "PLATE_COLOR_OTHER">;
  /** 停车场ID · Parking lot ID. 由微信支付生成，标识车辆的一次入场，扣费时引用。 Generated by WeChat Pay; identifies one entry of the vehicle and is quoted when charging. At most 64 characters. */
  readonly parking_id: string;
  /** 支付状态 · Payment state. 这笔支付或付款当前的状态，取值因产品而异。 Present state of the payment. Required in cases that the page tells. Documented: `PAY_STATUS_UNKNOWN`, `PAY_STATUS_UNPAID`, `PAY_STATUS_PAID`. */
  readonly pay_state?: Open<"PAY_STATUS_UNKNOWN" | "PAY_STATUS_UNPAID" | "PAY_STATUS_PAID">;
  /** 支付方式 · Payment type. 用户以何种方式付款，例如微信支付或其他方式。 How the user paid, such as WeChat Pay or another way. Required when `pay_state` is `PAY_TYPE_WXPAY`. Documented: `PAY_TYPE_UNKNOWN`, `PAY_TYPE_WXPAY`, `PAY_TYPE_OTHERS`. */
  readonly pay_type?: Open<"PAY_TYPE_UNKNOWN" | "PAY_TYPE_WXPAY" | "PAY_TYPE_OTHERS">;
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. At least one of this and `wx_trade_no`. 1–64 characters. */
  readonly out_trade_no?: string;
  /** 停车费总金额 · Parking fee total. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. Required with `pay_state`. */
  readonly total_amount?: number;
  /** 已付停车费 · Parking fee paid. 整数，单位为分；已经收到的部分。 Integer, in fen; the part already received. Required with `pay_state`. */
  readonly paid_amount?: number;
  /** 付款用户标识 · Payer's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. Required with `pay_channel`. Required with `pay_state`. At most 128 characters. */
  readonly openid?: string;
  /** 支付渠道 · Payment channel. 发票中为交易渠道，停车缴费中为用户进入缴费的入口。 Transaction channel in fapiao; where the user came from in parking fees. Documented: `PAY_CHANNEL_UNKNOWN`, `PAY_CHANNEL_WECHAT_PAY_NOTIF`, `PAY_CHANNEL_SCAN_QRCODE`, `PAY_CHANNEL_OFFICIAL_ACCOUNT`, `PAY_CHANNEL_MCH_MINI_PROG`, `PAY_CHANNEL_OTHERS`. */
  readonly pay_channel?: Open<
    | "PAY_CHANNEL_UNKNOWN"
    | "PAY_CHANNEL_WECHAT_PAY_NOTIF"
    | "PAY_CHANNEL_SCAN_QRCODE"
    | "PAY_CHANNEL_OFFICIAL_ACCOUNT"
    | "PAY_CHANNEL_MCH_MINI_PROG"
    | "PAY_CHANNEL_OTHERS">;
  /** 支付时间戳 · Payment timestamp. 点餐为 RFC 3339，停车缴费为整数时间戳，其余按原样字符串处理。 RFC 3339 in catering, an integer timestamp in parking fees, elsewhere an opaque string. */
  readonly pay_time?: number;
  /** 缴费消息防伪凭证 · Anti-forgery token of the payment message. 由微信支付签发的短期凭证，原样用于拉起页面或下载文件。 Short-lived token issued by WeChat Pay; pass it unchanged to open a page or download a file. 1–256 characters. */
  readonly token?: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 停车费支付的订单号，由微信支付生成。 Number of the transaction that paid the parking fee, assigned by WeChat Pay. At least one of this and `out_trade_no`. 1–64 characters. */
  readonly wx_trade_no?: string;
}

/** Options of `POST /v3/parking/reminders/exit`. */
export interface ParkingRemindersExitOptions extends CallOptions {
  readonly json: ParkingRemindersExitJson & AtLeastOne<"out_trade_no" | "wx_trade_no">;
}

/** Options of `POST /v3/parking/reminders/ext-payment`. */
export interface ParkingRemindersExtPaymentOptions extends CallOptions {
  readonly json: {
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. 1–64 characters. */
    readonly out_trade_no: string;
    /** 费用明细列表 · Fee items. At least 1 item. */
    readonly fee_items: readonly ParkingFeeItem[];
    /** 支付时间戳 · Payment timestamp. 点餐为 RFC 3339，停车缴费为整数时间戳，其余按原样字符串处理。 RFC 3339 in catering, an integer timestamp in parking fees, elsewhere an opaque string. */
    readonly pay_time: number;
    /** 微信停车场ID · WeChat parking lot ID. 停车场的编号，由微信支付生成。 Number of the car park, assigned by WeChat Pay. At most 64 characters. */
    readonly wx_parking_lot_id?: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 停车费支付的订单号，由微信支付生成。 Number of the transaction that paid the parking fee, assigned by WeChat Pay. 1–64 characters. */
    readonly wx_trade_no?: string;
  };
}

/** Answer of `POST /v3/parking/reminders/parking-fee`. */
export interface ParkingRemindersParkingFeeAnswer {
  /** 应答码 · Reply code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. At most 32 characters. */
  readonly code?: string;
  /** 返回信息 · Message. 对结果的文字说明，仅供阅读和记录，请勿据此判断。 Explains the result in words; log it, but do not branch on it. At most 256 characters. */
  readonly message?: string;
  /** 停车费总金额 · Parking fee total. */
  readonly total_amount?: number;
  /** 已停时长 · Time parked. 整数，单位在官方页面上未说明。 Integer; the official page names no unit. */
  readonly parking_timestamp?: number;
  /** 停车状态 · Parking state. Documented: `PARKING_STATE_UNKNOWN`, `PARKING_STATE_ENTERED`, `PARKING_STATE_EXIT_GATE`, `PARKING_STATE_EXITED`, `PARKING_STATE_UNEXPECTED_CLOSE`. */
  readonly parking_state?: Open<
    | "PARKING_STATE_UNKNOWN"
    | "PARKING_STATE_ENTERED"
    | "PARKING_STATE_EXIT_GATE"
    | "PARKING_STATE_EXITED"
    | "PARKING_STATE_UNEXPECTED_CLOSE">;
  /** 支付状态 · Payment state. Documented: `PAY_STATUS_UNKNOWN`, `PAY_STATUS_UNPAID`, `PAY_STATUS_PAID`. */
  readonly pay_state?: Open<"PAY_STATUS_UNKNOWN" | "PAY_STATUS_UNPAID" | "PAY_STATUS_PAID">;
  /** 免费待出场时间 · Free time to exit. 整数，缴费后在此之内离场不再收费；单位在官方页面上未说明。 Integer: leaving within it after paying costs nothing more. The official page names no unit. */
  readonly allowed_exit_timestamp?: number;
  /** 下次涨价后的金额 · Next raised price. 整数，单位为分；到达 next_raise_timestamp 后的停车费。 Integer, in fen; the parking fee from next_raise_timestamp on. */
  readonly next_raise_price?: number;
  /** 下次涨价时间 · Next raise time. 整数时间戳，停车费下一次上涨的时间。 Integer timestamp of the next increase of the parking fee. */
  readonly next_raise_timestamp?: number;
  /** 当前应付停车费 · Parking fee due. 整数，单位为分；当前还需支付的停车费。 Integer, in fen; parking fee still to pay. */
  readonly payable_amount?: number;
  /** 已付停车费 · Parking fee paid. */
  readonly paid_amount?: number;
}

/** Options of `POST /v3/parking/reminders/parking-fee`. */
export interface ParkingRemindersParkingFeeOptions extends CallOptions {
  readonly json: {
    /** 商户停车流水号 · Merchant parking serial. 由商户自定，标识车辆的一次停车。 Set by the merchant; identifies one stay of a vehicle. At most 64 characters. */
    readonly out_serial_number: string;
    /** 车牌号 · Plate number. 车辆的完整车牌号，含省份简称。 Full number plate of the vehicle, with the province character. At most 16 characters. */
    readonly plate_number?: string;
    /** 商户车场编号 · Merchant parking ID. 由商户自定，标识商户侧的停车场或停车记录。 Set by the merchant; identifies the parking on the merchant's side. 1–64 characters of `0-9A-Za-z_-`. */
    readonly out_parking_id?: string;
  };
}

/** Answer of `GET /v3/parking/reminders/parking-lot`. */
export interface ParkingRemindersParkingLot {
  /** 应答码 · Reply code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. At most 32 characters. */
  readonly code?: string;
  /** 返回信息 · Message. 对结果的文字说明，仅供阅读和记录，请勿据此判断。 Explains the result in words; log it, but do not branch on it. At most 256 characters. */
  readonly message?: string;
  /** 微信停车场ID · WeChat parking lot ID. At most 64 characters. */
  readonly wx_parking_lot_id?: string;
  /** 商户停车场ID · Merchant parking lot ID. 1–64 characters of `0-9A-Za-z_-`. */
  readonly out_parking_lot_id?: string;
  /** 停车场名称 · Parking lot name. At most 128 characters. */
  readonly parking_lot_name?: string;
  /** 停车场地址 · Parking lot address. At most 256 characters. */
  readonly parking_lot_address?: string;
  /** 缴费小程序应用ID · Payment mini program ID. At most 32 characters. */
  readonly payment_mini_prog_appid?: string;
  /** 缴费小程序路径 · Payment mini program path. At most 256 characters. */
  readonly payment_mini_prog_path?: string;
  /** 停车订单小程序应用ID · Parking order App ID. At most 32 characters. */
  readonly parking_order_mini_prog_appid?: string;
  /** 停车订单小程序路径 · Parking order path. At most 256 characters. */
  readonly parking_order_mini_prog_path?: string;
  /** 启用状态 · Enabled state. 说明停车场是否已启用或已下线。 Tells whether the parking lot is enabled or offline. Documented: `ENABLED_STATE_UNKNOWN`, `ENABLED_STATE_NOT_ENABLED`, `ENABLED_STATE_ENABLED`, `ENABLED_STATE_OFFLINE`. */
  readonly enabled_state?: Open<
    | "ENABLED_STATE_UNKNOWN"
    | "ENABLED_STATE_NOT_ENABLED"
    | "ENABLED_STATE_ENABLED"
    | "ENABLED_STATE_OFFLINE">;
  /** 审核未通过原因 · Rejection reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. 1–256 characters. */
  readonly reason?: string;
}

/** Options of `GET /v3/parking/reminders/parking-lot`. */
export interface ParkingRemindersParkingLotQueryOptions extends CallOptions {
  readonly query: ParkingRemindersParkingLotQueryQuery & AtLeastOne<"out_parking_lot_id" | "wx_parking_lot_id">;
}

/** Members of `query` that every call of `v3/parking/reminders/parking-lot#get` has. */
export interface ParkingRemindersParkingLotQueryQuery {
  /** 商户停车场ID · Merchant parking lot ID. 由商户自定，标识一个停车场。 Set by the merchant; identifies a parking lot. At least one of this and `wx_parking_lot_id`. 1–64 characters of `0-9A-Za-z_-`. */
  readonly out_parking_lot_id?: string;
  /** 微信停车场ID · WeChat parking lot ID. 停车场的编号，由微信支付生成。 Number of the car park, assigned by WeChat Pay. At least one of this and `out_parking_lot_id`. At most 64 characters. */
  readonly wx_parking_lot_id?: string;
}

/** Members of `json` that every call of `v3/parking/reminders/payment#post` has. */
export interface ParkingRemindersPaymentJson {
  /** 商户停车流水号 · Merchant parking serial. 由商户自定，标识车辆的一次停车。 Set by the merchant; identifies one stay of a vehicle. At most 64 characters. */
  readonly out_serial_number: string;
  /** 车牌号 · Plate number. 车辆的完整车牌号，含省份简称。 Full number plate of the vehicle, with the province character. At most 16 characters. */
  readonly plate_number: string;
  /** 停车场ID · Parking lot ID. 由微信支付生成，标识车辆的一次入场，扣费时引用。 Generated by WeChat Pay; identifies one entry of the vehicle and is quoted when charging. At most 64 characters. */
  readonly parking_id: string;
  /** 停车状态 · Parking state. 停车缴费中为车辆在场状态；车主服务通知中为该次入场能否代扣。 Whether the vehicle is in the lot; in vehicle notifications, whether the entry can be charged. Documented: `PARKING_STATUS_UNKNOWN`, `PARKING_STATUS_PARKING`, `PARKING_STATUS_NOT_PARKING`. */
  readonly parking_state: Open<
    | "PARKING_STATUS_UNKNOWN"
    | "PARKING_STATUS_PARKING"
    | "PARKING_STATUS_NOT_PARKING">;
  /** 支付方式 · Payment type. 用户以何种方式付款，例如微信支付或其他方式。 How the user paid, such as WeChat Pay or another way. Documented: `PAY_TYPE_UNKNOWN`, `PAY_TYPE_WXPAY`, `PAY_TYPE_OTHERS`. */
  readonly pay_type: Open<"PAY_TYPE_UNKNOWN" | "PAY_TYPE_WXPAY" | "PAY_TYPE_OTHERS">;
  /** 付款用户标识 · Payer's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. Required with `pay_channel`. At most 128 characters. */
  readonly openid?: string;
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Required with `pay_channel`. At most 32 characters. */
  readonly sub_mchid?: string;
  /** 停车费总金额 · Parking fee total. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. Required in cases that the page tells. */
  readonly total_amount?: number;
  /** 已付停车费 · Parking fee paid. 整数，单位为分；已经收到的部分。 Integer, in fen; the part already received. Required in cases that the page tells. */
  readonly paid_amount?: number;
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. At least one of this and `wx_trade_no`. 1–64 characters. */
  readonly out_trade_no?: string;
  /** 支付渠道 · Payment channel. 发票中为交易渠道，停车缴费中为用户进入缴费的入口。 Transaction channel in fapiao; where the user came from in parking fees. Documented: `PAY_CHANNEL_UNKNOWN`, `PAY_CHANNEL_WECHAT_PAY_NOTIF`, `PAY_CHANNEL_SCAN_QRCODE`, `PAY_CHANNEL_OFFICIAL_ACCOUNT`, `PAY_CHANNEL_MCH_MINI_PROG`, `PAY_CHANNEL_OTHERS`. */
  readonly pay_channel?: Open<
    | "PAY_CHANNEL_UNKNOWN"
    | "PAY_CHANNEL_WECHAT_PAY_NOTIF"
    | "PAY_CHANNEL_SCAN_QRCODE"
    | "PAY_CHANNEL_OFFICIAL_ACCOUNT"
    | "PAY_CHANNEL_MCH_MINI_PROG"
    | "PAY_CHANNEL_OTHERS">;
  /** 支付时间戳 · Payment timestamp. 点餐为 RFC 3339，停车缴费为整数时间戳，其余按原样字符串处理。 RFC 3339 in catering, an integer timestamp in parking fees, elsewhere an opaque string. */
  readonly pay_time?: number;
  /** 缴费消息防伪凭证 · Anti-forgery token of the payment message. 由微信支付签发的短期凭证，原样用于拉起页面或下载文件。 Short-lived token issued by WeChat Pay; pass it unchanged to open a page or download a file. At most 256 characters. */
  readonly token?: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 停车费支付的订单号，由微信支付生成。 Number of the transaction that paid the parking fee, assigned by WeChat Pay. At least one of this and `out_trade_no`. 1–64 characters. */
  readonly wx_trade_no?: string;
}

/** Options of `POST /v3/parking/reminders/payment`. */
export interface ParkingRemindersPaymentOptions extends CallOptions {
  readonly json: ParkingRemindersPaymentJson & AtLeastOne<"out_trade_no" | "wx_trade_no">;
}
