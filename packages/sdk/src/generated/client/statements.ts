// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { StatementsQueryOptions } from "../models/statements.ts";

/** The node of each path template below `v3/statements`. */
export interface StatementsPaths {
  /** GET: 下载对账单 · Download a statement. */
  readonly "v3/statements": StatementsNode;
}

export interface StatementsNode extends ChainNode<"v3/statements"> {
  /**
   * 下载对账单 · Download a statement
   *
   * `GET /hk/v3/statements`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml
   * @deprecated superseded since 2022-09-08. Use `v3/global/statements`.
   */
  get(options: StatementsQueryOptions): ApiPromise<ReadableStream<Uint8Array>>;
  /**
   * The same as `get`.
   * @deprecated superseded since 2022-09-08. Use `v3/global/statements`.
   */
  getAsync(options: StatementsQueryOptions): ApiPromise<ReadableStream<Uint8Array>>;
  /**
   * `get` that blocks until the answer is there.
   * @deprecated superseded since 2022-09-08. Use `v3/global/statements`.
   */
  getSync(options: StatementsQueryOptions): Uint8Array;
}
