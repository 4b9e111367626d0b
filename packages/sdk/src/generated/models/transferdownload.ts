// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions } from "../../chain/options.ts";

/** Options of `GET /v3/transferdownload/elecvoucherfile`. */
export interface TransferdownloadElecvoucherfileQueryOptions extends CallOptions {
  readonly query: {
    /** 下载凭证 · Download token. 由微信支付签发的短期凭证，原样用于拉起页面或下载文件。 Short-lived token issued by WeChat Pay; pass it unchanged to open a page or download a file. */
    readonly token: string;
    /** 来源 · Source. 表示请求来自网页还是小程序等渠道。 Tells which channel, such as web page or mini program, the request comes from. */
    readonly source: string;
  };
}

/** Options of `GET /v3/transferdownload/signfile`. */
export interface TransferdownloadSignfileQueryOptions extends CallOptions {
  readonly query: {
    /** 下载凭证 · Download token. 由微信支付签发的短期凭证，原样用于拉起页面或下载文件。 Short-lived token issued by WeChat Pay; pass it unchanged to open a page or download a file. Not on the official pages. */
    readonly token: string;
  };
}
