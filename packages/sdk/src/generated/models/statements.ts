// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions } from "../../chain/options.ts";

/** Options of `GET /hk/v3/statements`. */
export interface StatementsQueryOptions extends CallOptions {
  readonly headers?: Readonly<Record<string, string>> & {
    /** 接受的压缩编码 · Accepted encoding. 请求头，声明下载对账单时可接受的压缩方式。 Request header naming the compression accepted for the statement download. */
    readonly "Accept-Encoding"?: string;
  };
  readonly query: {
    /** 账单日期 · Bill date. 多数 v3 接口为 yyyy-MM-dd，跨境对账单与 APIv2 为 yyyyMMdd，按北京时间。 Beijing date: yyyy-MM-dd in most v3 products, yyyyMMdd in cross-border statements and APIv2. */
    readonly date: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
  };
}
