// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  MultiuseStockRefundFlowQueryOptions,
  MultiuseStockSendFlowQueryOptions,
  MultiuseStockUseFlow,
  MultiuseStockUseFlowQueryOptions,
  MultiuseUserCouponsAnswer,
  MultiuseUserCouponsOptions,
} from "../models/multiuse.ts";

/** The node of each path template below `v3/multiuse`. */
export interface MultiusePaths {
  /** GET: 下载批次退款明细 · Download the refund details of a stock. */
  readonly "v3/multiuse/stocks/{stock_id}/refund-flow": MultiuseStocksByStockIdRefundFlowNode;
  /** GET: 下载批次发放明细 · Download the issue details of a stock. */
  readonly "v3/multiuse/stocks/{stock_id}/send-flow": MultiuseStocksByStockIdSendFlowNode;
  /** GET: 下载核销明细 · Download the redemption details. */
  readonly "v3/multiuse/stocks/{stock_id}/use-flow": MultiuseStocksByStockIdUseFlowNode;
  /** POST: 发放指定批次的消费金 · Issue spending credit of a stock. */
  readonly "v3/multiuse/users/{openid}/coupons": MultiuseUsersByOpenidCouponsNode;
}

export interface MultiuseNode extends ChainNode<"v3/multiuse"> {
  readonly stocks: MultiuseStocksNode;
  readonly users: MultiuseUsersNode;
}

interface MultiuseStocksNode extends ChainNode<"v3/multiuse/stocks"> {
  /** Given as the option `stock_id`. */
  readonly _stock_id_: MultiuseStocksByStockIdNode;
}

interface MultiuseStocksByStockIdNode extends ChainNode<"v3/multiuse/stocks/{stock_id}"> {
  readonly refundFlow: MultiuseStocksByStockIdRefundFlowNode;
  /** `refundFlow` */
  readonly "refund-flow": MultiuseStocksByStockIdRefundFlowNode;
  readonly sendFlow: MultiuseStocksByStockIdSendFlowNode;
  /** `sendFlow` */
  readonly "send-flow": MultiuseStocksByStockIdSendFlowNode;
  readonly useFlow: MultiuseStocksByStockIdUseFlowNode;
  /** `useFlow` */
  readonly "use-flow": MultiuseStocksByStockIdUseFlowNode;
}

interface MultiuseStocksByStockIdRefundFlowNode extends ChainNode<"v3/multiuse/stocks/{stock_id}/refund-flow">, GetAsyncAndSync<MultiuseStockRefundFlowQueryOptions, MultiuseStockUseFlow> {
  /**
   * 下载批次退款明细 · Download the refund details of a stock
   *
   * 消费金 · Spending credit
   *
   * `GET /v3/multiuse/stocks/{stock_id}/refund-flow`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539762
   */
  get(options: MultiuseStockRefundFlowQueryOptions): ApiPromise<MultiuseStockUseFlow>;
}

interface MultiuseStocksByStockIdSendFlowNode extends ChainNode<"v3/multiuse/stocks/{stock_id}/send-flow">, GetAsyncAndSync<MultiuseStockSendFlowQueryOptions, MultiuseStockUseFlow> {
  /**
   * 下载批次发放明细 · Download the issue details of a stock
   *
   * 消费金 · Spending credit
   *
   * `GET /v3/multiuse/stocks/{stock_id}/send-flow`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539756
   */
  get(options: MultiuseStockSendFlowQueryOptions): ApiPromise<MultiuseStockUseFlow>;
}

interface MultiuseStocksByStockIdUseFlowNode extends ChainNode<"v3/multiuse/stocks/{stock_id}/use-flow">, GetAsyncAndSync<MultiuseStockUseFlowQueryOptions, MultiuseStockUseFlow> {
  /**
   * 下载核销明细 · Download the redemption details
   *
   * 消费金 · Spending credit
   *
   * `GET /v3/multiuse/stocks/{stock_id}/use-flow`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539758
   */
  get(options: MultiuseStockUseFlowQueryOptions): ApiPromise<MultiuseStockUseFlow>;
}

interface MultiuseUsersNode extends ChainNode<"v3/multiuse/users"> {
  /** Given as the option `openid`. */
  readonly _openid_: MultiuseUsersByOpenidNode;
}

interface MultiuseUsersByOpenidNode extends ChainNode<"v3/multiuse/users/{openid}"> {
  readonly coupons: MultiuseUsersByOpenidCouponsNode;
}

interface MultiuseUsersByOpenidCouponsNode extends ChainNode<"v3/multiuse/users/{openid}/coupons">, PostAsyncAndSync<MultiuseUserCouponsOptions, MultiuseUserCouponsAnswer> {
  /**
   * 发放指定批次的消费金 · Issue spending credit of a stock
   *
   * 消费金 · Spending credit
   *
   * `POST /v3/multiuse/users/{openid}/coupons`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012539766
   */
  post(options: MultiuseUserCouponsOptions): ApiPromise<MultiuseUserCouponsAnswer>;
}
