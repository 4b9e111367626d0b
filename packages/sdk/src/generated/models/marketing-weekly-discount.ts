// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions } from "../../chain/options.ts";

/** Options of `GET /v3/marketing/weekly-discount/activities`. */
export interface WeeklyDiscountActivitiesQueryOptions extends CallOptions {
  readonly query: {
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit: number;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset: number;
    /** 报名商户号 · Applying merchant ID. 报名活动的商户号，整数。 Merchant ID that enrols in the activity; integer. */
    readonly applying_merchant_id: number;
    /** 门店ID · Store ID. 门店的编号；门店管理中由微信支付分配，下单场景中由商户填写。 Number of the store, assigned by WeChat Pay in store management, given by the merchant when ordering. */
    readonly store_id?: number;
    /** 活动地区编码 · Activity area code. 行政区划编码，多数接口为字符串数组。 Administrative region code; an array of strings in most operations. */
    readonly activity_area_code: number;
    /** 活动场景 · Activity scene. */
    readonly activity_scene: string;
  };
}

/** Answer of `GET /v3/marketing/weekly-discount/activities/{activity_id}`. */
export interface WeeklyDiscountActivity {
  /** 活动ID · Activity ID. */
  readonly activity_id?: string;
  /** 活动名称 · Activity name. */
  readonly activity_name: string;
  /** 活动场景 · Activity scene. */
  readonly activity_scene: string;
  /** 活动地区编码 · Activity area code. */
  readonly activity_area_code: readonly string[];
  /** 活动限定支付方式 · Required payment method. */
  readonly activity_limit_pay?: string;
  /** 活动最低消费金额 · Minimum spending amount. 达到该金额才享受优惠；整数，单位为分。 Spending needed for the discount. Integer, in fen. */
  readonly activity_transaction_minimum_amount: number;
  /** 活动优惠金额 · Activity discount amount. 整数，单位为分。 Integer, in fen. */
  readonly activity_coupon_amount: number;
  /** 活动可用星期 · Activity weekdays. */
  readonly activity_available_week: readonly string[];
  /** 活动总优惠上限 · Activity discount cap. 整数，单位为分。 Integer, in fen. */
  readonly activity_max_amount: number;
  /** 活动单日优惠上限 · Daily activity discount cap. 整数，单位为分。 Integer, in fen. */
  readonly activity_max_amount_per_day?: number;
  /** 活动可用开始时间 · Activity start time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly activity_available_begin_time: string;
  /** 活动可用结束时间 · Activity end time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly activity_available_end_time: string;
  /** 活动状态 · Activity state. 枚举，说明活动是否已生效、暂停、终止或过期。 Enumeration: whether the activity is effective, paused, terminated or expired. */
  readonly activity_state: string;
  /** 活动备注 · Activity remark. */
  readonly activity_remark?: string;
  /** 活动图标 · Activity logo. */
  readonly activity_logo: string;
}

/** Answer of `POST /v3/marketing/weekly-discount/activities/{activity_id}/apply`. */
export interface WeeklyDiscountActivityApplyAnswer {
  /** 活动ID · Activity ID. */
  readonly activity_id: number;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time: string;
}

/** Options of `POST /v3/marketing/weekly-discount/activities/{activity_id}/apply`. */
export interface WeeklyDiscountActivityApplyOptions extends CallOptions {
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. */
  readonly activity_id: string;
  readonly json: {
    /** 报名商户号 · Applying merchant ID. 报名活动的商户号，整数。 Merchant ID that enrols in the activity; integer. */
    readonly applying_merchant_id: number;
    /** 门店ID · Store ID. 门店的编号；门店管理中由微信支付分配，下单场景中由商户填写。 Number of the store, assigned by WeChat Pay in store management, given by the merchant when ordering. */
    readonly store_id: number;
  };
}

/** Answer of `GET /v3/marketing/weekly-discount/activities`. */
export interface WeeklyDiscountActivityList {
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data: readonly WeeklyDiscountActivity[];
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 每页条数 · Page size. */
  readonly limit: number;
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
}

/** Options of `GET /v3/marketing/weekly-discount/activities/{activity_id}`. */
export interface WeeklyDiscountActivityQueryOptions extends CallOptions {
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. */
  readonly activity_id: string;
}
