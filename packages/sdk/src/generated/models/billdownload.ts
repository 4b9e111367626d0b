// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions } from "../../chain/options.ts";

/** Options of `GET /v3/billdownload/file`. */
export interface BilldownloadFileQueryOptions extends CallOptions {
  readonly query: {
    /** 下载凭证 · Download token. 由微信支付签发的短期凭证，原样用于拉起页面或下载文件。 Short-lived token issued by WeChat Pay; pass it unchanged to open a page or download a file. Not on the official pages. */
    readonly token: string;
    /** 压缩类型 · Compression type. 下载地址自带的参数，表示账单是否以 gzip 压缩，原样使用。 Comes with the download address and tells whether the bill is gzipped; use it unchanged. Not on the official pages. */
    readonly tartype?: string;
  };
}
