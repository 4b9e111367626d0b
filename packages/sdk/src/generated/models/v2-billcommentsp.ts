// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

/** Options of `POST /billcommentsp/batchquerycomment`. */
export interface V2BillcommentspBatchquerycommentOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. */
    readonly mch_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填默认 MD5；参与签名，应答通常沿用请求的类型。 APIv2 signature algorithm, MD5 when absent; part of the signed text, answers normally follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
    /** 开始时间 · Start time. 字符串多为 RFC 3339；整数为自当日零点起的秒数；v2 为北京时间文本。 String: mostly RFC 3339; integer: seconds since midnight; APIv2: text in Beijing time. */
    readonly begin_time: string;
    /** 查询结束时间 · Query end time. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. */
    readonly end_time: string;
    /** 分页起始位置 · Page offset. 整数，从 0 开始；首条记录在全部结果中的位置。 Integer from 0; position of the first record in the whole result. */
    readonly offset: number | string;
    /** 每页条数 · Page size. 本次最多返回的记录数，与 offset 配合分页，上限随产品而异。 Most records to return at once, used with offset; the upper limit differs by product. */
    readonly limit?: number | string;
  };
}
