// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions } from "../../chain/options.ts";

/**
 * Answer of `POST /v3/merchant-settlement/merchant-settle-rule-applications`.
 * Answer of `GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`.
 */
export interface SettleRuleApplication {
  /** 申请单号 · Application ID. */
  readonly application_id: string;
  /** 申请处理说明 · Processing information. */
  readonly application_process_info?: string;
  /** 申请状态 · Application state. 枚举，处理中、成功或失败。 Enumeration: processing, succeeded or failed. */
  readonly application_state?: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time?: string;
  /** 从业机构号 · Institution ID. */
  readonly acquiring_bank_id?: string;
  /** 渠道号 · Channel ID. */
  readonly channel_id?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 结算规则ID · Settlement rule ID. */
  readonly settle_rule_id?: number;
}

/** Options of `GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`. */
export interface SettleRuleApplicationQueryOptions extends CallOptions {
  /** 申请单号 · Application ID. 微信支付受理申请时生成的单号，查询时传入。 Number WeChat Pay assigns when it accepts the application; pass it in to query. */
  readonly application_id: string;
}

/** Options of `POST /v3/merchant-settlement/merchant-settle-rule-applications`. */
export interface SettleRuleApplicationsOptions extends CallOptions {
  readonly json: {
    /** 从业机构号 · Institution ID. 微信支付分配给从业机构（银行、支付机构）的编号。 ID that WeChat Pay assigned to the institution (bank or payment institution). */
    readonly acquiring_bank_id: string;
    /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
    readonly channel_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 结算规则ID · Settlement rule ID. 结算规则的编号，为整数，按行业选择。 Integer number of the settlement rule, chosen by industry. */
    readonly settle_rule_id: number;
  };
}
