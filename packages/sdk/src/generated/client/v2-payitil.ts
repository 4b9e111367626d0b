// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type { V2PayitilReportAnswer, V2PayitilReportOptions } from "../models/v2-payitil.ts";

/** The node of each path template below `v2/payitil`. */
export interface V2PayitilPaths {
  /** POST: 交易保障 · Report call results for transaction assurance. */
  readonly "v2/payitil/report": V2PayitilReportNode;
}

export interface V2PayitilNode extends ChainNode<"v2/payitil"> {
  readonly report: V2PayitilReportNode;
}

interface V2PayitilReportNode extends ChainNode<"v2/payitil/report">, PostAsyncAndSync<V2PayitilReportOptions, V2PayitilReportAnswer> {
  /**
   * 交易保障 · Report call results for transaction assurance
   *
   * 基础支付 · Basic payment
   *
   * `POST /payitil/report`
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935222
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937189
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939423
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939933
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941654
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011936651
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011941350
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011984409
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011989263
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939966
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011941680
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011984115
   * @see https://pay.weixin.qq.com/doc/v2/merchant/401193996
   * @see https://pay.weixin.qq.com/doc/v2/merchant/401193522
   * @see https://pay.weixin.qq.com/doc/v2/merchant/401193718
   * @see https://pay.weixin.qq.com/doc/v2/merchant/401193993
   * @see https://pay.weixin.qq.com/doc/v2/merchant/401193942
   * @see https://pay.weixin.qq.com/doc/v2/merchant/401194165
   * @see https://pay.weixin.qq.com/doc/v2/partner/401194168
   * @see https://pay.weixin.qq.com/doc/v2/partner/401193665
   * @see https://pay.weixin.qq.com/doc/v2/partner/401198926
   * @see https://pay.weixin.qq.com/doc/v2/partner/401198411
   * @see https://pay.weixin.qq.com/doc/v2/partner/401194135
   * @see https://pay.weixin.qq.com/doc/v2/partner/401198440
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634924
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634972
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013635003
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013635266
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013636502
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013636622
   */
  post(options: V2PayitilReportOptions): ApiPromise<V2PayitilReportAnswer>;
}
