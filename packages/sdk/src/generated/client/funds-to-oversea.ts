// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  FundsToOverseaBillDownloadUrl,
  FundsToOverseaBillDownloadUrlQueryOptions,
  FundsToOverseaOrder,
  FundsToOverseaOrdersByOutOrderIdQueryOptions,
  FundsToOverseaOrdersOptions,
  FundsToOverseaReturnReturnOrder,
  FundsToOverseaReturnReturnOrdersAnswer,
  FundsToOverseaReturnReturnOrdersByOutReturnNoQueryOptions,
  FundsToOverseaReturnReturnOrdersOptions,
  FundsToOverseaTransactionsAvailableAbroadAmount,
  FundsToOverseaTransactionsAvailableAbroadAmountsQueryOptions,
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

/** `v3/funds-to-oversea` */
export interface FundsToOverseaNode extends ChainNode<"v3/funds-to-oversea"> {
  readonly billDownloadUrl: FundsToOverseaBillDownloadUrlNode;
  readonly "bill-download-url": FundsToOverseaBillDownloadUrlNode;
  readonly orders: FundsToOverseaOrdersNode;
  readonly return: FundsToOverseaReturnNode;
  readonly transactions: FundsToOverseaTransactionsNode;
}

/** `v3/funds-to-oversea/bill-download-url` */
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
  /** 获取购付汇账单文件下载链接. The same as `get`. */
  getAsync(options: FundsToOverseaBillDownloadUrlQueryOptions): ApiPromise<FundsToOverseaBillDownloadUrl>;
  /** 获取购付汇账单文件下载链接. `get` that blocks the thread until the answer is there. */
  getSync(options: FundsToOverseaBillDownloadUrlQueryOptions): FundsToOverseaBillDownloadUrl;
}

/** `v3/funds-to-oversea/orders` */
interface FundsToOverseaOrdersNode extends ChainNode<"v3/funds-to-oversea/orders"> {
  /** The value is the option `out_order_id` of the call. */
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
  /** 申请资金出境. The same as `post`. */
  postAsync(options: FundsToOverseaOrdersOptions): ApiPromise<FundsToOverseaOrder>;
  /** 申请资金出境. `post` that blocks the thread until the answer is there. */
  postSync(options: FundsToOverseaOrdersOptions): FundsToOverseaOrder;
}

/** `v3/funds-to-oversea/orders/{out_order_id}` */
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
  get(options: FundsToOverseaOrdersByOutOrderIdQueryOptions): ApiPromise<FundsToOverseaOrder>;
  /** 查询出境结果. The same as `get`. */
  getAsync(options: FundsToOverseaOrdersByOutOrderIdQueryOptions): ApiPromise<FundsToOverseaOrder>;
  /** 查询出境结果. `get` that blocks the thread until the answer is there. */
  getSync(options: FundsToOverseaOrdersByOutOrderIdQueryOptions): FundsToOverseaOrder;
}

/** `v3/funds-to-oversea/return` */
interface FundsToOverseaReturnNode extends ChainNode<"v3/funds-to-oversea/return"> {
  readonly returnOrders: FundsToOverseaReturnReturnOrdersNode;
  readonly "return-orders": FundsToOverseaReturnReturnOrdersNode;
}

/** `v3/funds-to-oversea/return/return-orders` */
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
  post(options: FundsToOverseaReturnReturnOrdersOptions): ApiPromise<FundsToOverseaReturnReturnOrdersAnswer>;
  /** 申请资金出境退回. The same as `post`. */
  postAsync(options: FundsToOverseaReturnReturnOrdersOptions): ApiPromise<FundsToOverseaReturnReturnOrdersAnswer>;
  /** 申请资金出境退回. `post` that blocks the thread until the answer is there. */
  postSync(options: FundsToOverseaReturnReturnOrdersOptions): FundsToOverseaReturnReturnOrdersAnswer;
}

/** `v3/funds-to-oversea/return/return-orders/out-return-no` */
interface FundsToOverseaReturnReturnOrdersOutReturnNoNode extends ChainNode<"v3/funds-to-oversea/return/return-orders/out-return-no"> {
  /** The value is the option `out_return_no` of the call. */
  readonly _out_return_no_: FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoNode;
}

/** `v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}` */
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
  get(options: FundsToOverseaReturnReturnOrdersByOutReturnNoQueryOptions): ApiPromise<FundsToOverseaReturnReturnOrder>;
  /** 查询出境退回结果（通过商户出境退回单号）. The same as `get`. */
  getAsync(options: FundsToOverseaReturnReturnOrdersByOutReturnNoQueryOptions): ApiPromise<FundsToOverseaReturnReturnOrder>;
  /** 查询出境退回结果（通过商户出境退回单号）. `get` that blocks the thread until the answer is there. */
  getSync(options: FundsToOverseaReturnReturnOrdersByOutReturnNoQueryOptions): FundsToOverseaReturnReturnOrder;
}

/** `v3/funds-to-oversea/transactions` */
interface FundsToOverseaTransactionsNode extends ChainNode<"v3/funds-to-oversea/transactions"> {
  /** The value is the option `transaction_id` of the call. */
  readonly _transaction_id_: FundsToOverseaTransactionsByTransactionIdNode;
}

/** `v3/funds-to-oversea/transactions/{transaction_id}` */
interface FundsToOverseaTransactionsByTransactionIdNode extends ChainNode<"v3/funds-to-oversea/transactions/{transaction_id}"> {
  readonly available_abroad_amounts: FundsToOverseaTransactionsByTransactionIdAvailable_abroad_amountsNode;
}

/** `v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts` */
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
  get(options: FundsToOverseaTransactionsAvailableAbroadAmountsQueryOptions): ApiPromise<FundsToOverseaTransactionsAvailableAbroadAmount>;
  /** 查询订单剩余可出境余额. The same as `get`. */
  getAsync(options: FundsToOverseaTransactionsAvailableAbroadAmountsQueryOptions): ApiPromise<FundsToOverseaTransactionsAvailableAbroadAmount>;
  /** 查询订单剩余可出境余额. `get` that blocks the thread until the answer is there. */
  getSync(options: FundsToOverseaTransactionsAvailableAbroadAmountsQueryOptions): FundsToOverseaTransactionsAvailableAbroadAmount;
}
