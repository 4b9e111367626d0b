// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

/** Answer of `POST /payitil/report`. */
export interface V2PayitilReportAnswer {
  /** 返回状态码 · Return status code. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. Direct merchants: present when `return_code` is `FAIL`. At most 128 characters. */
  readonly return_msg?: string;
  /** 业务结果 · Business result. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
}

/** Options of `POST /payitil/report`. */
export interface V2PayitilReportOptions extends CallOptions {
  readonly xml: V2PayitilReportXml & ({
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid?: string;
    /** 接口耗时 · Call duration. 整数，单位为毫秒；字段名以下划线结尾。 Integer, in milliseconds; the name ends with an underscore. */
    readonly execute_time_: number | string;
    /** 返回状态码 · Return status code. APIv2 通信层结果，SUCCESS 或 FAIL；不代表交易成败。 Communication level result of APIv2, SUCCESS or FAIL; says nothing about the trade. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
    readonly return_code: Open<"SUCCESS" | "FAIL">;
    /** 返回信息 · Return message. 通信失败时说明原因，仅供人工排查。 Explains a communication failure; for people only, do not branch on it. At most 128 characters. */
    readonly return_msg?: string;
    /** 业务结果 · Business result. APIv2 业务层结果，SUCCESS 或 FAIL；失败时见 err_code。 Business level result of APIv2, SUCCESS or FAIL; on failure see err_code. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
    readonly result_code: Open<"SUCCESS" | "FAIL">;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. Partners only. At most 32 characters. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
    readonly sub_mch_id: string;
  } | {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. Required of direct merchants. At most 32 characters. */
    readonly appid?: string;
    /** 接口耗时 · Call duration. 整数，单位为毫秒；字段名以下划线结尾。 Integer, in milliseconds; the name ends with an underscore. Required of direct merchants. */
    readonly execute_time_?: number | string;
    /** 返回状态码 · Return status code. APIv2 通信层结果，SUCCESS 或 FAIL；不代表交易成败。 Communication level result of APIv2, SUCCESS or FAIL; says nothing about the trade. Required of direct merchants. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
    readonly return_code?: Open<"SUCCESS" | "FAIL">;
    /** 返回信息 · Return message. 通信失败时说明原因，仅供人工排查。 Explains a communication failure; for people only, do not branch on it. Required of direct merchants. At most 128 characters. */
    readonly return_msg?: string;
    /** 业务结果 · Business result. APIv2 业务层结果，SUCCESS 或 FAIL；失败时见 err_code。 Business level result of APIv2, SUCCESS or FAIL; on failure see err_code. Required of direct merchants. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
    readonly result_code?: Open<"SUCCESS" | "FAIL">;
    readonly sub_appid?: undefined;
    readonly sub_mch_id?: undefined;
  });
}

/** Members of `xml` that every call of `v2/payitil/report#post` has. */
export interface V2PayitilReportXml {
  /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. At most 32 characters. */
  readonly mch_id: string;
  /** 设备信息 · Device information. APIv2 中为设备号文本，v3 中为含设备编号与 IP 的对象。 Device number as text in APIv2; in v3 an object with device ID and IP. At most 32 characters. */
  readonly device_info?: string;
  /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. At most 32 characters. Default: `MD5`. */
  readonly sign_type?: string;
  /** 上报的接口地址 · Reported API URL. At most 127 characters. */
  readonly interface_url: string;
  /** 错误代码 · Error code. APIv2 业务失败时返回，SDK 据此抛出错误。 Returned by APIv2 when the business result is a failure; the SDK throws an error from it. At most 32 characters. Documented: `ORDERNOTEXIST`, `SYSTEMERROR`. */
  readonly err_code?: Open<"ORDERNOTEXIST" | "SYSTEMERROR">;
  /** 错误描述 · Error description. APIv2 业务失败时返回的文字说明。 Text returned by APIv2 when the business result is a failure. At most 128 characters. */
  readonly err_code_des?: string;
  /** 上报交易列表 · Reported trades. 在线上是 JSON 字符串，SDK 负责编码与解码，读写均为对象。 A JSON string on the wire; the SDK encodes and decodes it, you read and write objects. Travels as JSON text; a text is sent as it is. At most 1024 characters. */
  readonly trades: readonly V2PayitilTrade[] | string;
  /** 用户IP · User IP. At most 16 characters. */
  readonly user_ip: string;
  /** 时间 · Time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. At most 14 characters. `yyyyMMddHHmmss`. */
  readonly time?: string;
}

export interface V2PayitilTrade {
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. At most 32 characters. */
  readonly out_trade_no?: string;
  /** 开始时间 · Start time. 字符串多为 RFC 3339；整数为自当日零点起的秒数；v2 为北京时间文本。 String: mostly RFC 3339; integer: seconds since midnight; APIv2: text in Beijing time. Not on the official pages. */
  readonly begin_time: string;
  /** 结束时间 · End time. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. Not on the official pages. */
  readonly end_time: string;
  /** 交易结果 · Trade result. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Not on the official pages. Documented: `OK`, `FAIL`, `CANCLE`. */
  readonly state: Open<"OK" | "FAIL" | "CANCLE">;
  /** 错误描述 · Error message. Not on the official pages. */
  readonly err_msg?: string;
}
