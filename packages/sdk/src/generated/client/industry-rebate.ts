// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  IndustryRebateRetailIndustryTransactionsOptions,
  IndustryRebateTransactionOptions,
} from "../models/industry-rebate.ts";

/** The node of each path template below `v3/industry-rebate`. */
export interface IndustryRebatePaths {
  /** POST: 回传SN和商品编码 · Report serial numbers and goods codes. */
  readonly "v3/industry-rebate/retail-industry/transactions": IndustryRebateRetailIndustryTransactionsNode;
  /** POST: 支付码牌/点餐码牌交易回传 · Report a transaction of a payment or ordering code plate. */
  readonly "v3/industry-rebate/transactions/{transaction_id}": IndustryRebateTransactionsByTransactionIdNode;
}

export interface IndustryRebateNode extends ChainNode<"v3/industry-rebate"> {
  readonly retailIndustry: IndustryRebateRetailIndustryNode;
  /** `retailIndustry` */
  readonly "retail-industry": IndustryRebateRetailIndustryNode;
  readonly transactions: IndustryRebateTransactionsNode;
}

interface IndustryRebateRetailIndustryNode extends ChainNode<"v3/industry-rebate/retail-industry"> {
  readonly transactions: IndustryRebateRetailIndustryTransactionsNode;
}

interface IndustryRebateRetailIndustryTransactionsNode extends ChainNode<"v3/industry-rebate/retail-industry/transactions">, PostAsyncAndSync<IndustryRebateRetailIndustryTransactionsOptions, undefined> {
  /**
   * 回传SN和商品编码 · Report serial numbers and goods codes
   *
   * `POST /v3/industry-rebate/retail-industry/transactions`
   *
   * @see https://docs.qq.com/doc/p/3094be447e6002d62ec924d489c938e39ccb8db0?nlc=1
   */
  post(options: IndustryRebateRetailIndustryTransactionsOptions): ApiPromise<undefined>;
}

interface IndustryRebateTransactionsNode extends ChainNode<"v3/industry-rebate/transactions"> {
  /** Given as the option `transaction_id`. */
  readonly _transaction_id_: IndustryRebateTransactionsByTransactionIdNode;
}

interface IndustryRebateTransactionsByTransactionIdNode extends ChainNode<"v3/industry-rebate/transactions/{transaction_id}">, PostAsyncAndSync<IndustryRebateTransactionOptions, undefined> {
  /**
   * 支付码牌/点餐码牌交易回传 · Report a transaction of a payment or ordering code plate
   *
   * 码牌音箱 · QR code speakers
   *
   * `POST /v3/industry-rebate/transactions/{transaction_id}`
   *
   * @see https://docs.qq.com/doc/p/e052aee72f45b03e2fdb20edce5a1b2020ead904?nlc=1
   */
  post(options: IndustryRebateTransactionOptions): ApiPromise<undefined>;
}
