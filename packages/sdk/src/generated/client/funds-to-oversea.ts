// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
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
  /** GET: 获取购付汇账单文件下载链接 · Get the download URL of a foreign exchange bill. */
  readonly "v3/funds-to-oversea/bill-download-url": FundsToOverseaBillDownloadUrlNode;
  /** POST: 申请资金出境 · Request sending funds abroad. */
  readonly "v3/funds-to-oversea/orders": FundsToOverseaOrdersNode;
  /** GET: 查询出境结果 · Query funds sent abroad. */
  readonly "v3/funds-to-oversea/orders/{out_order_id}": FundsToOverseaOrdersByOutOrderIdNode;
  /** POST: 申请资金出境退回 · Request the return of funds sent abroad. */
  readonly "v3/funds-to-oversea/return/return-orders": FundsToOverseaReturnReturnOrdersNode;
  /** GET: 查询出境退回结果（通过商户出境退回单号） · Query the return of funds sent abroad by merchant return number. */
  readonly "v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}": FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoNode;
  /** GET: 查询订单剩余可出境余额 · Query the remaining amount of an order that may be sent abroad. */
  readonly "v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts": FundsToOverseaTransactionsByTransactionIdAvailable_abroad_amountsNode;
}

export interface FundsToOverseaNode extends ChainNode<"v3/funds-to-oversea"> {
  readonly billDownloadUrl: FundsToOverseaBillDownloadUrlNode;
  /** `billDownloadUrl` */
  readonly "bill-download-url": FundsToOverseaBillDownloadUrlNode;
  readonly orders: FundsToOverseaOrdersNode;
  readonly return: FundsToOverseaReturnNode;
  readonly transactions: FundsToOverseaTransactionsNode;
}

interface FundsToOverseaBillDownloadUrlNode extends ChainNode<"v3/funds-to-oversea/bill-download-url">, GetAsyncAndSync<FundsToOverseaBillDownloadUrlQueryOptions, FundsToOverseaBillDownloadUrl> {
  /**
   * 获取购付汇账单文件下载链接 · Get the download URL of a foreign exchange bill
   *
   * 平台收付通/跨境付款 · E-commerce platform payment: cross-border payment
   *
   * `GET /v3/funds-to-oversea/bill-download-url`
   *
   * Errors: `NO_AUTH`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476132
   */
  get(options: FundsToOverseaBillDownloadUrlQueryOptions): ApiPromise<FundsToOverseaBillDownloadUrl>;
}

interface FundsToOverseaOrdersNode extends ChainNode<"v3/funds-to-oversea/orders">, PostAsyncAndSync<FundsToOverseaOrdersOptions, FundsToOverseaOrder> {
  /** Given as the option `out_order_id`. */
  readonly _out_order_id_: FundsToOverseaOrdersByOutOrderIdNode;
  /**
   * 申请资金出境 · Request sending funds abroad
   *
   * 平台收付通/跨境付款 · E-commerce platform payment: cross-border payment
   *
   * `POST /v3/funds-to-oversea/orders`
   *
   * Errors: `NO_AUTH`, `NOT_FOUND`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476113
   */
  post(options: FundsToOverseaOrdersOptions): ApiPromise<FundsToOverseaOrder>;
}

interface FundsToOverseaOrdersByOutOrderIdNode extends ChainNode<"v3/funds-to-oversea/orders/{out_order_id}">, GetAsyncAndSync<FundsToOverseaOrderQueryOptions, FundsToOverseaOrder> {
  /**
   * 查询出境结果 · Query funds sent abroad
   *
   * 平台收付通/跨境付款 · E-commerce platform payment: cross-border payment
   *
   * `GET /v3/funds-to-oversea/orders/{out_order_id}`
   *
   * Errors: `NO_AUTH`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476127
   */
  get(options: FundsToOverseaOrderQueryOptions): ApiPromise<FundsToOverseaOrder>;
}

interface FundsToOverseaReturnNode extends ChainNode<"v3/funds-to-oversea/return"> {
  readonly returnOrders: FundsToOverseaReturnReturnOrdersNode;
  /** `returnOrders` */
  readonly "return-orders": FundsToOverseaReturnReturnOrdersNode;
}

interface FundsToOverseaReturnReturnOrdersNode extends ChainNode<"v3/funds-to-oversea/return/return-orders">, PostAsyncAndSync<FundsToOverseaReturnsOptions, FundsToOverseaReturnsAnswer> {
  readonly outReturnNo: FundsToOverseaReturnReturnOrdersOutReturnNoNode;
  /** `outReturnNo` */
  readonly "out-return-no": FundsToOverseaReturnReturnOrdersOutReturnNoNode;
  /**
   * 申请资金出境退回 · Request the return of funds sent abroad
   *
   * 平台收付通/跨境付款 · E-commerce platform payment: cross-border payment
   *
   * `POST /v3/funds-to-oversea/return/return-orders`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013735039
   */
  post(options: FundsToOverseaReturnsOptions): ApiPromise<FundsToOverseaReturnsAnswer>;
}

interface FundsToOverseaReturnReturnOrdersOutReturnNoNode extends ChainNode<"v3/funds-to-oversea/return/return-orders/out-return-no"> {
  /** Given as the option `out_return_no`. */
  readonly _out_return_no_: FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoNode;
}

interface FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoNode extends ChainNode<"v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}">, GetAsyncAndSync<FundsToOverseaReturnByOutReturnNoQueryOptions, FundsToOverseaReturn> {
  /**
   * 查询出境退回结果（通过商户出境退回单号） · Query the return of funds sent abroad by merchant return number
   *
   * 平台收付通/跨境付款 · E-commerce platform payment: cross-border payment
   *
   * `GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013735052
   */
  get(options: FundsToOverseaReturnByOutReturnNoQueryOptions): ApiPromise<FundsToOverseaReturn>;
}

interface FundsToOverseaTransactionsNode extends ChainNode<"v3/funds-to-oversea/transactions"> {
  /** Given as the option `transaction_id`. */
  readonly _transaction_id_: FundsToOverseaTransactionsByTransactionIdNode;
}

interface FundsToOverseaTransactionsByTransactionIdNode extends ChainNode<"v3/funds-to-oversea/transactions/{transaction_id}"> {
  readonly available_abroad_amounts: FundsToOverseaTransactionsByTransactionIdAvailable_abroad_amountsNode;
}

interface FundsToOverseaTransactionsByTransactionIdAvailable_abroad_amountsNode extends ChainNode<"v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts">, GetAsyncAndSync<FundsToOverseaTransactionAvailableAbroadAmountsQueryOptions, FundsToOverseaTransactionAvailableAbroadAmount> {
  /**
   * 查询订单剩余可出境余额 · Query the remaining amount of an order that may be sent abroad
   *
   * 平台收付通/跨境付款 · E-commerce platform payment: cross-border payment
   *
   * `GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`
   *
   * Errors: `NO_AUTH`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476109
   */
  get(options: FundsToOverseaTransactionAvailableAbroadAmountsQueryOptions): ApiPromise<FundsToOverseaTransactionAvailableAbroadAmount>;
}
