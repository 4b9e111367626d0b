// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

/** Answer of `POST /payitil/report`. */
export interface V2PayitilReportAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
}

/** Options of `POST /payitil/report`. */
export interface V2PayitilReportOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. */
    readonly mch_id: string;
    /** 设备信息 · Device information. APIv2 中为设备号文本，v3 中为含设备编号与 IP 的对象。 Device number as text in APIv2; in v3 an object with device ID and IP. */
    readonly device_info?: string;
    /** 上报的接口地址 · Reported API URL. */
    readonly interface_url: string;
    /** 用户IP · User IP. */
    readonly user_ip: string;
    /** 上报交易列表 · Reported trades. 在线上是 JSON 字符串，SDK 负责编码与解码，读写均为对象。 A JSON string on the wire; the SDK encodes and decodes it, you read and write objects. Travels as JSON text; a text is sent as it is. */
    readonly trades: readonly V2PayitilTrade[] | string;
  };
}

export interface V2PayitilTrade {
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 开始时间 · Start time. 字符串多为 RFC 3339；整数为自当日零点起的秒数；v2 为北京时间文本。 String: mostly RFC 3339; integer: seconds since midnight; APIv2: text in Beijing time. */
  readonly begin_time: string;
  /** 结束时间 · End time. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. */
  readonly end_time: string;
  /** 交易结果 · Trade result. 表示单据、批次或授权当前所处的状态，取值随产品不同，由微信支付返回。 Tells where the order, stock or authorisation stands; values differ by product, set by WeChat Pay. Documented: `OK`, `FAIL`, `CANCLE`. */
  readonly state: Open<"OK" | "FAIL" | "CANCLE">;
  /** 错误描述 · Error message. */
  readonly err_msg?: string;
}
