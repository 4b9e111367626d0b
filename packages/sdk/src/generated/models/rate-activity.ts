// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions } from "../../chain/options.ts";

export interface RateActivityAdditionalInformation {
  /** 补充说明 · Additional message. */
  readonly additional_message?: string;
  /** 补充材料 · Additional materials. */
  readonly additional_material?: readonly string[];
}

/** Answer of `GET /v3/rate-activity/applications/id/{application_id}`. */
export interface RateActivityApplication {
  /** 申请状态 · Application state. 枚举，处理中、成功或失败。 Enumeration: processing, succeeded or failed. */
  readonly application_state: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 驳回参数 · Rejected parameter. */
  readonly reject_parameter?: string;
  /** 驳回原因 · Rejection reason. 审核未通过的说明，由审核方给出；强化尽调中为 JSON 字符串，由 SDK 解码。 Why the review failed; a JSON string in enhanced due diligence, decoded by the SDK. */
  readonly reject_reason?: string;
  /** 审核通过时间 · Approval time. RFC 3339 格式，带时区。 RFC 3339 with offset. */
  readonly pass_time?: string;
}

/** Options of `GET /v3/rate-activity/applications/id/{application_id}`. */
export interface RateActivityApplicationByIdQueryOptions extends CallOptions {
  /** 申请单号 · Application ID. 微信支付受理申请时生成的单号，查询时传入。 Number WeChat Pay assigns when it accepts the application; pass it in to query. */
  readonly application_id: string;
}

/** Options of `PATCH /v3/rate-activity/applications/id/{application_id}`. */
export interface RateActivityApplicationByIdUpdateOptions extends CallOptions {
  /** 申请单号 · Application ID. 微信支付受理申请时生成的单号，查询时传入。 Number WeChat Pay assigns when it accepts the application; pass it in to query. */
  readonly application_id: string;
  readonly json?: {
    /** 活动报名修改内容 · Activity detail changes. */
    readonly activity_detail_modification?: RateActivityDetailModification;
    /** 补充信息 · Additional information. */
    readonly additional_information?: RateActivityAdditionalInformation;
  };
}

/**
 * Answer of `POST /v3/rate-activity/applications`.
 * Answer of `PATCH /v3/rate-activity/applications/id/{application_id}`.
 */
export interface RateActivityApplicationsAnswer {
  /** 申请单号 · Application ID. */
  readonly application_id: string;
}

/** Options of `POST /v3/rate-activity/applications`. */
export interface RateActivityApplicationsOptions extends CallOptions {
  readonly json: {
    /** 从业机构号 · Institution ID. 微信支付分配给从业机构（银行、支付机构）的编号。 ID that WeChat Pay assigned to the institution (bank or payment institution). */
    readonly acquiring_bank_id: string;
    /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
    readonly channel_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 活动报名详情 · Activity details. */
    readonly activity_detail: RateActivityDetail;
    /** 补充信息 · Additional information. */
    readonly additional_information?: RateActivityAdditionalInformation;
  };
}

export interface RateActivityApplyInformation {
  /** 报名材料ID · Material type ID. 标识活动要求的材料项。 Identifies a material item that the activity requires. */
  readonly apply_material_id?: string;
  /** 报名材料文件 · Material files. */
  readonly apply_material_information?: readonly string[];
}

export interface RateActivityDetail {
  /** 费率优惠活动ID · Discount rate activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. */
  readonly activity_id: string;
  /** 活动费率 · Activity rate. */
  readonly activity_rate?: string;
  /** 活动报名材料 · Activity application materials. */
  readonly activity_apply_information?: readonly RateActivityApplyInformation[];
}

export interface RateActivityDetailModification {
  /** 活动费率 · Activity rate. */
  readonly activity_rate?: string;
  /** 活动报名材料 · Activity application materials. */
  readonly activity_apply_information?: readonly RateActivityApplyInformation[];
}
