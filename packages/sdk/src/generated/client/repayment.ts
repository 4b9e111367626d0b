// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  CombineRepayment,
  CombineRepaymentByOutTradeNoQueryOptions,
  CombineRepaymentCloseOptions,
  CombineRepaymentPrepayAnswer,
  CombineRepaymentPrepayOptions,
} from "../models/repayment.ts";

/** The node of each path template below `v3/repayment`. */
export interface RepaymentPaths {
  /** GET: 还款单查询 · Query a repayment order. */
  readonly "v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}": RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoNode;
  /** POST: 商户关单 · Close an order as the merchant. */
  readonly "v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close": RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoCloseNode;
  /** POST: 还款下单 · Place a repayment order. */
  readonly "v3/repayment/combine-transactions/partner/prepay": RepaymentCombineTransactionsPartnerPrepayNode;
}

export interface RepaymentNode extends ChainNode<"v3/repayment"> {
  readonly combineTransactions: RepaymentCombineTransactionsNode;
  /** `combineTransactions` */
  readonly "combine-transactions": RepaymentCombineTransactionsNode;
}

interface RepaymentCombineTransactionsNode extends ChainNode<"v3/repayment/combine-transactions"> {
  readonly partner: RepaymentCombineTransactionsPartnerNode;
}

interface RepaymentCombineTransactionsPartnerNode extends ChainNode<"v3/repayment/combine-transactions/partner"> {
  readonly outTradeNo: RepaymentCombineTransactionsPartnerOutTradeNoNode;
  /** `outTradeNo` */
  readonly "out-trade-no": RepaymentCombineTransactionsPartnerOutTradeNoNode;
  readonly prepay: RepaymentCombineTransactionsPartnerPrepayNode;
}

interface RepaymentCombineTransactionsPartnerOutTradeNoNode extends ChainNode<"v3/repayment/combine-transactions/partner/out-trade-no"> {
  /** Given as the option `combine_out_trade_no`. */
  readonly _combine_out_trade_no_: RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoNode;
}

interface RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoNode extends ChainNode<"v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}">, GetAsyncAndSync<CombineRepaymentByOutTradeNoQueryOptions, CombineRepayment> {
  readonly close: RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoCloseNode;
  /**
   * 还款单查询 · Query a repayment order
   *
   * 平台收付通/还款支付 · E-commerce platform payment: repayment
   *
   * `GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015124483
   */
  get(options: CombineRepaymentByOutTradeNoQueryOptions): ApiPromise<CombineRepayment>;
}

interface RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoCloseNode extends ChainNode<"v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close">, PostAsyncAndSync<CombineRepaymentCloseOptions, undefined> {
  /**
   * 商户关单 · Close an order as the merchant
   *
   * 平台收付通/还款支付 · E-commerce platform payment: repayment
   *
   * `POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015124497
   */
  post(options: CombineRepaymentCloseOptions): ApiPromise<undefined>;
}

interface RepaymentCombineTransactionsPartnerPrepayNode extends ChainNode<"v3/repayment/combine-transactions/partner/prepay">, PostAsyncAndSync<CombineRepaymentPrepayOptions, CombineRepaymentPrepayAnswer> {
  /**
   * 还款下单 · Place a repayment order
   *
   * 平台收付通/还款支付 · E-commerce platform payment: repayment
   *
   * `POST /v3/repayment/combine-transactions/partner/prepay`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015124463
   */
  post(options: CombineRepaymentPrepayOptions): ApiPromise<CombineRepaymentPrepayAnswer>;
}
