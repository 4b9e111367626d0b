// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  FundsToOverseaBillDownloadUrl,
  FundsToOverseaBillDownloadUrlQueryOptions,
  FundsToOverseaOrder,
  FundsToOverseaOrderQueryOptions,
  FundsToOverseaOrdersOptions,
  FundsToOverseaReturn,
  FundsToOverseaReturnByOutReturnNoQueryOptions,
  FundsToOverseaReturnsAnswer,
  FundsToOverseaReturnsOptions,
  FundsToOverseaTransactionAvailableAbroadAmount,
  FundsToOverseaTransactionAvailableAbroadAmountsQueryOptions,
} from "../models/funds-to-oversea.ts";

/** The node of each path template below `v3/funds-to-oversea`. */
export interface FundsToOverseaPaths {
  /** GET: 获取购付汇账单文件下载链接 */
  readonly "v3/funds-to-oversea/bill-download-url": FundsToOverseaBillDownloadUrlNode;
  /** POST: 申请资金出境 */
  readonly "v3/funds-to-oversea/orders": FundsToOverseaOrdersNode;
  /** GET: 查询出境结果 */
  readonly "v3/funds-to-oversea/orders/{out_order_id}": FundsToOverseaOrdersByOutOrderIdNode;
  /** POST: 申请资金出境退回 */
  readonly "v3/funds-to-oversea/return/return-orders": FundsToOverseaReturnReturnOrdersNode;
  /** GET: 查询出境退回结果（通过商户出境退回单号） */
  readonly "v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}": FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoNode;
  /** GET: 查询订单剩余可出境余额 */
  readonly "v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts": FundsToOverseaTransactionsByTransactionIdAvailable_abroad_amountsNode;
}

export interface FundsToOverseaNode extends ChainNode<"v3/funds-to-oversea"> {
  readonly billDownloadUrl: FundsToOverseaBillDownloadUrlNode;
  readonly "bill-download-url": FundsToOverseaBillDownloadUrlNode;
  readonly orders: FundsToOverseaOrdersNode;
  readonly return: FundsToOverseaReturnNode;
  readonly transactions: FundsToOverseaTransactionsNode;
}

interface FundsToOverseaBillDownloadUrlNode extends ChainNode<"v3/funds-to-oversea/bill-download-url"> {
  /**
   * 获取购付汇账单文件下载链接
   *
   * 平台收付通/跨境付款 · E-commerce platform payment: cross-border payment
   *
   * `GET /v3/funds-to-oversea/bill-download-url`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476132
   */
  get(options: FundsToOverseaBillDownloadUrlQueryOptions): ApiPromise<FundsToOverseaBillDownloadUrl>;
  /** The same as `get`. */
  getAsync(options: FundsToOverseaBillDownloadUrlQueryOptions): ApiPromise<FundsToOverseaBillDownloadUrl>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FundsToOverseaBillDownloadUrlQueryOptions): FundsToOverseaBillDownloadUrl;
}

interface FundsToOverseaOrdersNode extends ChainNode<"v3/funds-to-oversea/orders"> {
  /** Given as the option `out_order_id`. */
  readonly _out_order_id_: FundsToOverseaOrdersByOutOrderIdNode;
  /**
   * 申请资金出境
   *
   * 平台收付通/跨境付款 · E-commerce platform payment: cross-border payment
   *
   * `POST /v3/funds-to-oversea/orders`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476113
   */
  post(options: FundsToOverseaOrdersOptions): ApiPromise<FundsToOverseaOrder>;
  /** The same as `post`. */
  postAsync(options: FundsToOverseaOrdersOptions): ApiPromise<FundsToOverseaOrder>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FundsToOverseaOrdersOptions): FundsToOverseaOrder;
}

interface FundsToOverseaOrdersByOutOrderIdNode extends ChainNode<"v3/funds-to-oversea/orders/{out_order_id}"> {
  /**
   * 查询出境结果
   *
   * 平台收付通/跨境付款 · E-commerce platform payment: cross-border payment
   *
   * `GET /v3/funds-to-oversea/orders/{out_order_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476127
   */
  get(options: FundsToOverseaOrderQueryOptions): ApiPromise<FundsToOverseaOrder>;
  /** The same as `get`. */
  getAsync(options: FundsToOverseaOrderQueryOptions): ApiPromise<FundsToOverseaOrder>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FundsToOverseaOrderQueryOptions): FundsToOverseaOrder;
}

interface FundsToOverseaReturnNode extends ChainNode<"v3/funds-to-oversea/return"> {
  readonly returnOrders: FundsToOverseaReturnReturnOrdersNode;
  readonly "return-orders": FundsToOverseaReturnReturnOrdersNode;
}

interface FundsToOverseaReturnReturnOrdersNode extends ChainNode<"v3/funds-to-oversea/return/return-orders"> {
  readonly outReturnNo: FundsToOverseaReturnReturnOrdersOutReturnNoNode;
  readonly "out-return-no": FundsToOverseaReturnReturnOrdersOutReturnNoNode;
  /**
   * 申请资金出境退回
   *
   * 平台收付通/跨境付款 · E-commerce platform payment: cross-border payment
   *
   * `POST /v3/funds-to-oversea/return/return-orders`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013735039
   */
  post(options: FundsToOverseaReturnsOptions): ApiPromise<FundsToOverseaReturnsAnswer>;
  /** The same as `post`. */
  postAsync(options: FundsToOverseaReturnsOptions): ApiPromise<FundsToOverseaReturnsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: FundsToOverseaReturnsOptions): FundsToOverseaReturnsAnswer;
}

interface FundsToOverseaReturnReturnOrdersOutReturnNoNode extends ChainNode<"v3/funds-to-oversea/return/return-orders/out-return-no"> {
  /** Given as the option `out_return_no`. */
  readonly _out_return_no_: FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoNode;
}

interface FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoNode extends ChainNode<"v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}"> {
  /**
   * 查询出境退回结果（通过商户出境退回单号）
   *
   * 平台收付通/跨境付款 · E-commerce platform payment: cross-border payment
   *
   * `GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013735052
   */
  get(options: FundsToOverseaReturnByOutReturnNoQueryOptions): ApiPromise<FundsToOverseaReturn>;
  /** The same as `get`. */
  getAsync(options: FundsToOverseaReturnByOutReturnNoQueryOptions): ApiPromise<FundsToOverseaReturn>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FundsToOverseaReturnByOutReturnNoQueryOptions): FundsToOverseaReturn;
}

interface FundsToOverseaTransactionsNode extends ChainNode<"v3/funds-to-oversea/transactions"> {
  /** Given as the option `transaction_id`. */
  readonly _transaction_id_: FundsToOverseaTransactionsByTransactionIdNode;
}

interface FundsToOverseaTransactionsByTransactionIdNode extends ChainNode<"v3/funds-to-oversea/transactions/{transaction_id}"> {
  readonly available_abroad_amounts: FundsToOverseaTransactionsByTransactionIdAvailable_abroad_amountsNode;
}

interface FundsToOverseaTransactionsByTransactionIdAvailable_abroad_amountsNode extends ChainNode<"v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts"> {
  /**
   * 查询订单剩余可出境余额
   *
   * 平台收付通/跨境付款 · E-commerce platform payment: cross-border payment
   *
   * `GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476109
   */
  get(options: FundsToOverseaTransactionAvailableAbroadAmountsQueryOptions): ApiPromise<FundsToOverseaTransactionAvailableAbroadAmount>;
  /** The same as `get`. */
  getAsync(options: FundsToOverseaTransactionAvailableAbroadAmountsQueryOptions): ApiPromise<FundsToOverseaTransactionAvailableAbroadAmount>;
  /** `get` that blocks until the answer is there. */
  getSync(options: FundsToOverseaTransactionAvailableAbroadAmountsQueryOptions): FundsToOverseaTransactionAvailableAbroadAmount;
}
