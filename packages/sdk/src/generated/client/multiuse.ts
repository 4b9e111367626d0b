// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  MultiuseStocksRefundFlowQueryOptions,
  MultiuseStocksSendFlowQueryOptions,
  MultiuseStocksUseFlow,
  MultiuseStocksUseFlowQueryOptions,
  MultiuseUsersCouponsAnswer,
  MultiuseUsersCouponsOptions,
} from "../models/multiuse.ts";

/** The node of each path template below `v3/multiuse`. */
export interface MultiusePaths {
  /** GET: 下载批次退款明细 */
  readonly "v3/multiuse/stocks/{stock_id}/refund-flow": MultiuseStocksByStockIdRefundFlowNode;
  /** GET: 下载批次发放明细 */
  readonly "v3/multiuse/stocks/{stock_id}/send-flow": MultiuseStocksByStockIdSendFlowNode;
  /** GET: 下载核销明细 */
  readonly "v3/multiuse/stocks/{stock_id}/use-flow": MultiuseStocksByStockIdUseFlowNode;
  /** POST: 发放指定批次的消费金 */
  readonly "v3/multiuse/users/{openid}/coupons": MultiuseUsersByOpenidCouponsNode;
}

/** `v3/multiuse` */
export interface MultiuseNode extends ChainNode<"v3/multiuse"> {
  readonly stocks: MultiuseStocksNode;
  readonly users: MultiuseUsersNode;
}

/** `v3/multiuse/stocks` */
interface MultiuseStocksNode extends ChainNode<"v3/multiuse/stocks"> {
  /** The value is the option `stock_id` of the call. */
  readonly _stock_id_: MultiuseStocksByStockIdNode;
}

/** `v3/multiuse/stocks/{stock_id}` */
interface MultiuseStocksByStockIdNode extends ChainNode<"v3/multiuse/stocks/{stock_id}"> {
  readonly refundFlow: MultiuseStocksByStockIdRefundFlowNode;
  readonly "refund-flow": MultiuseStocksByStockIdRefundFlowNode;
  readonly sendFlow: MultiuseStocksByStockIdSendFlowNode;
  readonly "send-flow": MultiuseStocksByStockIdSendFlowNode;
  readonly useFlow: MultiuseStocksByStockIdUseFlowNode;
  readonly "use-flow": MultiuseStocksByStockIdUseFlowNode;
}

/** `v3/multiuse/stocks/{stock_id}/refund-flow` */
interface MultiuseStocksByStockIdRefundFlowNode extends ChainNode<"v3/multiuse/stocks/{stock_id}/refund-flow"> {
  /**
   * 下载批次退款明细
   *
   * 消费金 · Spending credit
   *
   * `GET /v3/multiuse/stocks/{stock_id}/refund-flow`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539762
   */
  get(options: MultiuseStocksRefundFlowQueryOptions): ApiPromise<MultiuseStocksUseFlow>;
  /** 下载批次退款明细. The same as `get`. */
  getAsync(options: MultiuseStocksRefundFlowQueryOptions): ApiPromise<MultiuseStocksUseFlow>;
  /** 下载批次退款明细. `get` that blocks the thread until the answer is there. */
  getSync(options: MultiuseStocksRefundFlowQueryOptions): MultiuseStocksUseFlow;
}

/** `v3/multiuse/stocks/{stock_id}/send-flow` */
interface MultiuseStocksByStockIdSendFlowNode extends ChainNode<"v3/multiuse/stocks/{stock_id}/send-flow"> {
  /**
   * 下载批次发放明细
   *
   * 消费金 · Spending credit
   *
   * `GET /v3/multiuse/stocks/{stock_id}/send-flow`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539756
   */
  get(options: MultiuseStocksSendFlowQueryOptions): ApiPromise<MultiuseStocksUseFlow>;
  /** 下载批次发放明细. The same as `get`. */
  getAsync(options: MultiuseStocksSendFlowQueryOptions): ApiPromise<MultiuseStocksUseFlow>;
  /** 下载批次发放明细. `get` that blocks the thread until the answer is there. */
  getSync(options: MultiuseStocksSendFlowQueryOptions): MultiuseStocksUseFlow;
}

/** `v3/multiuse/stocks/{stock_id}/use-flow` */
interface MultiuseStocksByStockIdUseFlowNode extends ChainNode<"v3/multiuse/stocks/{stock_id}/use-flow"> {
  /**
   * 下载核销明细
   *
   * 消费金 · Spending credit
   *
   * `GET /v3/multiuse/stocks/{stock_id}/use-flow`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539758
   */
  get(options: MultiuseStocksUseFlowQueryOptions): ApiPromise<MultiuseStocksUseFlow>;
  /** 下载核销明细. The same as `get`. */
  getAsync(options: MultiuseStocksUseFlowQueryOptions): ApiPromise<MultiuseStocksUseFlow>;
  /** 下载核销明细. `get` that blocks the thread until the answer is there. */
  getSync(options: MultiuseStocksUseFlowQueryOptions): MultiuseStocksUseFlow;
}

/** `v3/multiuse/users` */
interface MultiuseUsersNode extends ChainNode<"v3/multiuse/users"> {
  /** The value is the option `openid` of the call. */
  readonly _openid_: MultiuseUsersByOpenidNode;
}

/** `v3/multiuse/users/{openid}` */
interface MultiuseUsersByOpenidNode extends ChainNode<"v3/multiuse/users/{openid}"> {
  readonly coupons: MultiuseUsersByOpenidCouponsNode;
}

/** `v3/multiuse/users/{openid}/coupons` */
interface MultiuseUsersByOpenidCouponsNode extends ChainNode<"v3/multiuse/users/{openid}/coupons"> {
  /**
   * 发放指定批次的消费金
   *
   * 消费金 · Spending credit
   *
   * `POST /v3/multiuse/users/{openid}/coupons`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539766
   */
  post(options: MultiuseUsersCouponsOptions): ApiPromise<MultiuseUsersCouponsAnswer>;
  /** 发放指定批次的消费金. The same as `post`. */
  postAsync(options: MultiuseUsersCouponsOptions): ApiPromise<MultiuseUsersCouponsAnswer>;
  /** 发放指定批次的消费金. `post` that blocks the thread until the answer is there. */
  postSync(options: MultiuseUsersCouponsOptions): MultiuseUsersCouponsAnswer;
}
