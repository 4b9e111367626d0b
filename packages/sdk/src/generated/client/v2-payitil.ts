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
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011936651
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634924
   */
  post(options: V2PayitilReportOptions): ApiPromise<V2PayitilReportAnswer>;
}
