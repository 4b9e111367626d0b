// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

/** Answer of `POST /risk/getcertficates`. */
export interface V2RiskGetcertficatesAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str?: string;
  /** 签名 · Signature. */
  readonly sign?: string;
  /** 错误代码 · Error code. 仅在失败时返回，用于定位失败原因。 Returned only on failure; names the cause. */
  readonly error_code?: string;
  /** 错误描述 · Error description. */
  readonly error_code_des?: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 平台证书列表 · Platform certificates. */
  readonly certificates: string;
}

/** Options of `POST /risk/getcertficates`. */
export interface V2RiskGetcertficatesOptions extends CallOptions {
  readonly xml: {
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
  };
}

/** Answer of `POST /risk/getpublickey`. */
export interface V2RiskGetpublickeyAnswer {
  /** 返回状态码 · Return status code. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. At most 128 characters. */
  readonly return_msg: string;
  /** 错误代码 · Error code. 仅在失败时返回，用于定位失败原因。 Returned only on failure; names the cause. Not on the official pages. */
  readonly error_code?: string;
  /** 错误描述 · Error description. Not on the official pages. */
  readonly error_code_des?: string;
  /** 业务结果 · Business result. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. At most 32 characters. */
  readonly err_code?: string;
  /** 错误描述 · Error description. At most 128 characters. */
  readonly err_code_des?: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** RSA公钥 · RSA public key. At most 2048 characters. */
  readonly pub_key: string;
}

/** Options of `POST /risk/getpublickey`. */
export interface V2RiskGetpublickeyOptions extends CallOptions {
  readonly xml: {
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. At most 32 characters. */
    readonly mch_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. At most 64 characters. Documented: `MD5`, `HMAC-SHA256`. */
    readonly sign_type?: Open<"MD5" | "HMAC-SHA256">;
  };
}

/** Answer of `POST /risk/getviolation`. */
export interface V2RiskGetviolationAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 错误代码 · Error code. 仅在失败时返回，用于定位失败原因。 Returned only on failure; names the cause. */
  readonly error_code?: string;
  /** 错误描述 · Error description. */
  readonly error_code_des?: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 业务结果描述 · Business result message. */
  readonly result_msg: string;
  /** 违规记录 · Violation records. 取 json 格式时为 JSON 字符串，由 SDK 解码。 A JSON string when the json format was asked for; decoded by the SDK. JSON text on the wire, here decoded. */
  readonly violation_records?: V2RiskViolationRecords;
}

/** Options of `POST /risk/getviolation`. */
export interface V2RiskGetviolationOptions extends CallOptions {
  readonly xml?: {
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id?: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
    /** 开始时间 · Start time. 字符串多为 RFC 3339；整数为自当日零点起的秒数；v2 为北京时间文本。 String: mostly RFC 3339; integer: seconds since midnight; APIv2: text in Beijing time. */
    readonly begin_time?: string;
    /** 查询结束时间 · Query end time. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. */
    readonly end_time?: string;
    /** 页码 · Page number. */
    readonly page_index?: string;
    /** 每页条数 · Page size. */
    readonly page_size?: string;
    /** 违规记录格式 · Violation record format. 选择违规记录以 csv 还是 json 返回，由服务商填写。 Selects csv or json for the violation records; given by the partner. Documented: `csv`, `json`. */
    readonly violation_records_format?: Open<"csv" | "json">;
  };
}

export interface V2RiskViolationRecord {
  /** 公司名称 · Company name. 公司或单位的名称文本，查询与通知中由微信支付返回。 Name of the company or organization; returned by WeChat Pay in queries and notifications. */
  readonly company_name: string;
  /** 处理方式 · Handling method. */
  readonly handle_method: string;
  /** 处理状态 · Handling state. 说明违规记录是否已处理。 Tells whether the violation has been dealt with. */
  readonly handle_state: string;
  /** 处罚时间 · Punishment time. v3 通知为 RFC 3339，带时区；v2 按原样字符串处理。 RFC 3339 with offset in v3 notifications; an opaque string in v2. */
  readonly punish_time: string;
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
  readonly sub_mch_id: string;
  /** 处理截止时间 · Handling deadline. 北京时间，按返回的字符串原样使用。 Beijing time; use the string as returned. */
  readonly deadline?: string;
}

export interface V2RiskViolationRecords {
  /** 记录总数 · Total records. */
  readonly total_size: number;
  /** 违规记录 · Violation records. 取 json 格式时为 JSON 字符串，由 SDK 解码。 A JSON string when the json format was asked for; decoded by the SDK. */
  readonly violation_records: readonly V2RiskViolationRecord[];
}
