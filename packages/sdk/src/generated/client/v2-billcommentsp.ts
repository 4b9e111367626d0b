// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type { V2BillcommentspBatchquerycommentOptions } from "../models/v2-billcommentsp.ts";

/** The node of each path template below `v2/billcommentsp`. */
export interface V2BillcommentspPaths {
  /** POST: 拉取订单评价数据 · Fetch order reviews. */
  readonly "v2/billcommentsp/batchquerycomment": V2BillcommentspBatchquerycommentNode;
}

export interface V2BillcommentspNode extends ChainNode<"v2/billcommentsp"> {
  readonly batchquerycomment: V2BillcommentspBatchquerycommentNode;
}

interface V2BillcommentspBatchquerycommentNode extends ChainNode<"v2/billcommentsp/batchquerycomment">, PostAsyncAndSync<V2BillcommentspBatchquerycommentOptions, ReadableStream<Uint8Array>, Uint8Array> {
  /**
   * 拉取订单评价数据 · Fetch order reviews
   *
   * `POST /billcommentsp/batchquerycomment`
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4014326528
   */
  post(options: V2BillcommentspBatchquerycommentOptions): ApiPromise<ReadableStream<Uint8Array>>;
}
