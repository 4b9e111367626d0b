// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  ProfitsharingBillDownload,
  ProfitsharingBillQueryOptions,
  ProfitsharingMerchantConfig,
  ProfitsharingMerchantConfigQueryOptions,
  ProfitsharingOrder,
  ProfitsharingOrderCreateOptions,
  ProfitsharingOrderCreated,
  ProfitsharingOrderQueryOptions,
  ProfitsharingOrderUnfreezeOptions,
  ProfitsharingOrderUnfrozen,
  ProfitsharingReceiverAddOptions,
  ProfitsharingReceiverAdded,
  ProfitsharingReceiverDeleteOptions,
  ProfitsharingReceiverDeleted,
  ProfitsharingReturnOrder,
  ProfitsharingReturnOrderCreateOptions,
  ProfitsharingReturnOrderQueryOptions,
  ProfitsharingUnsplitAmount,
  ProfitsharingUnsplitAmountQueryOptions,
} from "../models/profitsharing.ts";

/** The node of each path template below `v3/profitsharing`. */
export interface ProfitsharingPaths {
  /** GET: 申请分账账单 · Request a profit sharing bill. */
  readonly "v3/profitsharing/bills": ProfitsharingBillsNode;
  /** GET: 查询最大分账比例 · Query the maximum profit sharing ratio. */
  readonly "v3/profitsharing/merchant-configs/{sub_mchid}": ProfitsharingMerchantConfigsBySubMchidNode;
  /** POST: 请求分账 · Request profit sharing. */
  readonly "v3/profitsharing/orders": ProfitsharingOrdersNode;
  /** POST: 解冻剩余资金 · Release the remaining funds. */
  readonly "v3/profitsharing/orders/unfreeze": ProfitsharingOrdersUnfreezeNode;
  /** GET: 查询分账结果 · Query the result of profit sharing. */
  readonly "v3/profitsharing/orders/{out_order_no}": ProfitsharingOrdersByOutOrderNoNode;
  /** POST: 添加分账接收方 · Add a profit sharing receiver. */
  readonly "v3/profitsharing/receivers/add": ProfitsharingReceiversAddNode;
  /** POST: 删除分账接收方 · Delete a profit sharing receiver. */
  readonly "v3/profitsharing/receivers/delete": ProfitsharingReceiversDeleteNode;
  /** POST: 请求分账回退 · Request a profit sharing return. */
  readonly "v3/profitsharing/return-orders": ProfitsharingReturnOrdersNode;
  /** GET: 查询分账回退结果 · Query the result of a profit sharing return. */
  readonly "v3/profitsharing/return-orders/{out_return_no}": ProfitsharingReturnOrdersByOutReturnNoNode;
  /** GET: 查询剩余待分金额 · Query the remaining amount to share. */
  readonly "v3/profitsharing/transactions/{transaction_id}/amounts": ProfitsharingTransactionsByTransactionIdAmountsNode;
}

export interface ProfitsharingNode extends ChainNode<"v3/profitsharing"> {
  readonly bills: ProfitsharingBillsNode;
  readonly merchantConfigs: ProfitsharingMerchantConfigsNode;
  /** `merchantConfigs` */
  readonly "merchant-configs": ProfitsharingMerchantConfigsNode;
  readonly orders: ProfitsharingOrdersNode;
  readonly receivers: ProfitsharingReceiversNode;
  readonly returnOrders: ProfitsharingReturnOrdersNode;
  /** `returnOrders` */
  readonly "return-orders": ProfitsharingReturnOrdersNode;
  readonly transactions: ProfitsharingTransactionsNode;
}

interface ProfitsharingBillsNode extends ChainNode<"v3/profitsharing/bills">, GetAsyncAndSync<ProfitsharingBillQueryOptions, ProfitsharingBillDownload> {
  /**
   * 申请分账账单 · Request a profit sharing bill
   *
   * 分账 · Profit sharing
   *
   * `GET /v3/profitsharing/bills`
   *
   * Errors: `NO_STATEMENT_EXIST`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529628
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715572
   */
  get(options: ProfitsharingBillQueryOptions): ApiPromise<ProfitsharingBillDownload>;
}

interface ProfitsharingMerchantConfigsNode extends ChainNode<"v3/profitsharing/merchant-configs"> {
  /** Given as the option `sub_mchid`. */
  readonly _sub_mchid_: ProfitsharingMerchantConfigsBySubMchidNode;
}

interface ProfitsharingMerchantConfigsBySubMchidNode extends ChainNode<"v3/profitsharing/merchant-configs/{sub_mchid}">, GetAsyncAndSync<ProfitsharingMerchantConfigQueryOptions, ProfitsharingMerchantConfig> {
  /**
   * 查询最大分账比例 · Query the maximum profit sharing ratio
   *
   * 分账 · Profit sharing
   *
   * `GET /v3/profitsharing/merchant-configs/{sub_mchid}`
   *
   * Errors: `NO_AUTH`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466864
   */
  get(options: ProfitsharingMerchantConfigQueryOptions): ApiPromise<ProfitsharingMerchantConfig>;
}

interface ProfitsharingOrdersNode extends ChainNode<"v3/profitsharing/orders">, PostAsyncAndSync<ProfitsharingOrderCreateOptions, ProfitsharingOrderCreated> {
  readonly unfreeze: ProfitsharingOrdersUnfreezeNode;
  /** Given as the option `out_order_no`. */
  readonly _out_order_no_: ProfitsharingOrdersByOutOrderNoNode;
  /**
   * 请求分账 · Request profit sharing
   *
   * 分账 · Profit sharing
   *
   * `POST /v3/profitsharing/orders`
   *
   * Errors: `NOT_ENOUGH`, `NO_AUTH`, `RULE_LIMIT`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012524936
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012690683
   */
  post(options: ProfitsharingOrderCreateOptions): ApiPromise<ProfitsharingOrderCreated>;
}

interface ProfitsharingOrdersUnfreezeNode extends ChainNode<"v3/profitsharing/orders/unfreeze">, PostAsyncAndSync<ProfitsharingOrderUnfreezeOptions, ProfitsharingOrderUnfrozen> {
  /**
   * 解冻剩余资金 · Release the remaining funds
   *
   * 分账 · Profit sharing
   *
   * `POST /v3/profitsharing/orders/unfreeze`
   *
   * Errors: `NOT_ENOUGH`, `NO_AUTH`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526374
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466860
   */
  post(options: ProfitsharingOrderUnfreezeOptions): ApiPromise<ProfitsharingOrderUnfrozen>;
}

interface ProfitsharingOrdersByOutOrderNoNode extends ChainNode<"v3/profitsharing/orders/{out_order_no}">, GetAsyncAndSync<ProfitsharingOrderQueryOptions, ProfitsharingOrder> {
  /**
   * 查询分账结果 · Query the result of profit sharing
   *
   * 分账 · Profit sharing
   *
   * `GET /v3/profitsharing/orders/{out_order_no}`
   *
   * Errors: `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525210
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466850
   */
  get(options: ProfitsharingOrderQueryOptions): ApiPromise<ProfitsharingOrder>;
}

interface ProfitsharingReceiversNode extends ChainNode<"v3/profitsharing/receivers"> {
  readonly add: ProfitsharingReceiversAddNode;
  readonly delete: ProfitsharingReceiversDeleteNode;
}

interface ProfitsharingReceiversAddNode extends ChainNode<"v3/profitsharing/receivers/add">, PostAsyncAndSync<ProfitsharingReceiverAddOptions, ProfitsharingReceiverAdded> {
  /**
   * 添加分账接收方 · Add a profit sharing receiver
   *
   * 分账 · Profit sharing
   *
   * `POST /v3/profitsharing/receivers/add`
   *
   * Errors: `NO_AUTH`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012528995
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012690944
   */
  post(options: ProfitsharingReceiverAddOptions): ApiPromise<ProfitsharingReceiverAdded>;
}

interface ProfitsharingReceiversDeleteNode extends ChainNode<"v3/profitsharing/receivers/delete">, PostAsyncAndSync<ProfitsharingReceiverDeleteOptions, ProfitsharingReceiverDeleted> {
  /**
   * 删除分账接收方 · Delete a profit sharing receiver
   *
   * 分账 · Profit sharing
   *
   * `POST /v3/profitsharing/receivers/delete`
   *
   * Errors: `NO_AUTH`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529590
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466868
   */
  post(options: ProfitsharingReceiverDeleteOptions): ApiPromise<ProfitsharingReceiverDeleted>;
}

interface ProfitsharingReturnOrdersNode extends ChainNode<"v3/profitsharing/return-orders">, PostAsyncAndSync<ProfitsharingReturnOrderCreateOptions, ProfitsharingReturnOrder> {
  /** Given as the option `out_return_no`. */
  readonly _out_return_no_: ProfitsharingReturnOrdersByOutReturnNoNode;
  /**
   * 请求分账回退 · Request a profit sharing return
   *
   * 分账 · Profit sharing
   *
   * `POST /v3/profitsharing/return-orders`
   *
   * Errors: `NO_AUTH`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525287
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466854
   */
  post(options: ProfitsharingReturnOrderCreateOptions): ApiPromise<ProfitsharingReturnOrder>;
}

interface ProfitsharingReturnOrdersByOutReturnNoNode extends ChainNode<"v3/profitsharing/return-orders/{out_return_no}">, GetAsyncAndSync<ProfitsharingReturnOrderQueryOptions, ProfitsharingReturnOrder> {
  /**
   * 查询分账回退结果 · Query the result of a profit sharing return
   *
   * 分账 · Profit sharing
   *
   * `GET /v3/profitsharing/return-orders/{out_return_no}`
   *
   * Errors: `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526279
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466858
   */
  get(options: ProfitsharingReturnOrderQueryOptions): ApiPromise<ProfitsharingReturnOrder>;
}

interface ProfitsharingTransactionsNode extends ChainNode<"v3/profitsharing/transactions"> {
  /** Given as the option `transaction_id`. */
  readonly _transaction_id_: ProfitsharingTransactionsByTransactionIdNode;
}

interface ProfitsharingTransactionsByTransactionIdNode extends ChainNode<"v3/profitsharing/transactions/{transaction_id}"> {
  readonly amounts: ProfitsharingTransactionsByTransactionIdAmountsNode;
}

interface ProfitsharingTransactionsByTransactionIdAmountsNode extends ChainNode<"v3/profitsharing/transactions/{transaction_id}/amounts">, GetAsyncAndSync<ProfitsharingUnsplitAmountQueryOptions, ProfitsharingUnsplitAmount> {
  /**
   * 查询剩余待分金额 · Query the remaining amount to share
   *
   * 分账 · Profit sharing
   *
   * `GET /v3/profitsharing/transactions/{transaction_id}/amounts`
   *
   * Errors: `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012457939
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012457927
   */
  get(options: ProfitsharingUnsplitAmountQueryOptions): ApiPromise<ProfitsharingUnsplitAmount>;
}
