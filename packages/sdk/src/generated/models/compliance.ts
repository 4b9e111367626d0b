// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

/** Answer of `GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`. */
export interface InactiveMerchantVerification {
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mchid: string;
  /** 身份核实单号 · Verification ID. At most 32 characters. */
  readonly verification_id: string;
  /** 身份核实状态 · Verification state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `PROCESSING`, `SUCCESS`, `FAIL`. */
  readonly state: Open<"PROCESSING" | "SUCCESS" | "FAIL">;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. Documented: `MATERIALS_ABNORMAL`, `PROCESS_TIMEOUT`. */
  readonly fail_reason?: Open<"MATERIALS_ABNORMAL" | "PROCESS_TIMEOUT">;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 完成时间 · Finish time. v3 为 RFC 3339 格式，带时区偏移；APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3; yyyyMMddHHmmss in APIv2. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly finish_time?: string;
}

/** Answer of `POST /v3/compliance/inactive-merchant-identity-verification/merchants`. */
export interface InactiveMerchantVerificationMerchantsAnswer {
  /** 身份核实单号 · Verification ID. At most 32 characters. */
  readonly verification_id: string;
}

/** Options of `POST /v3/compliance/inactive-merchant-identity-verification/merchants`. */
export interface InactiveMerchantVerificationMerchantsOptions extends CallOptions {
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid: string;
  };
}

/** Options of `GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`. */
export interface InactiveMerchantVerificationQueryOptions extends CallOptions {
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
  readonly sub_mchid: string;
  /** 身份核实单号 · Verification ID. 不活跃商户身份核实单的编号，由微信支付生成。 Number of the inactive merchant's identity verification, assigned by WeChat Pay. At most 32 characters. */
  readonly verification_id: string;
}
