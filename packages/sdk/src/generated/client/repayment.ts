// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  CombineRepayment,
  CombineRepaymentByOutTradeNoQueryOptions,
  CombineRepaymentCloseOptions,
  CombineRepaymentPrepayAnswer,
  CombineRepaymentPrepayOptions,
} from "../models/repayment.ts";

/** The node of each path template below `v3/repayment`. */
export interface RepaymentPaths {
  /** GET: 还款单查询 */
  readonly "v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}": RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoNode;
  /** POST: 商户关单 */
  readonly "v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close": RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoCloseNode;
  /** POST: 还款下单 */
  readonly "v3/repayment/combine-transactions/partner/prepay": RepaymentCombineTransactionsPartnerPrepayNode;
}

export interface RepaymentNode extends ChainNode<"v3/repayment"> {
  readonly combineTransactions: RepaymentCombineTransactionsNode;
  readonly "combine-transactions": RepaymentCombineTransactionsNode;
}

interface RepaymentCombineTransactionsNode extends ChainNode<"v3/repayment/combine-transactions"> {
  readonly partner: RepaymentCombineTransactionsPartnerNode;
}

interface RepaymentCombineTransactionsPartnerNode extends ChainNode<"v3/repayment/combine-transactions/partner"> {
  readonly outTradeNo: RepaymentCombineTransactionsPartnerOutTradeNoNode;
  readonly "out-trade-no": RepaymentCombineTransactionsPartnerOutTradeNoNode;
  readonly prepay: RepaymentCombineTransactionsPartnerPrepayNode;
}

interface RepaymentCombineTransactionsPartnerOutTradeNoNode extends ChainNode<"v3/repayment/combine-transactions/partner/out-trade-no"> {
  /** Given as the option `combine_out_trade_no`. */
  readonly _combine_out_trade_no_: RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoNode;
}

interface RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoNode extends ChainNode<"v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}"> {
  readonly close: RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoCloseNode;
  /**
   * 还款单查询
   *
   * 平台收付通/还款支付 · E-commerce platform payment: repayment
   *
   * `GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015124483
   */
  get(options: CombineRepaymentByOutTradeNoQueryOptions): ApiPromise<CombineRepayment>;
  /** The same as `get`. */
  getAsync(options: CombineRepaymentByOutTradeNoQueryOptions): ApiPromise<CombineRepayment>;
  /** `get` that blocks until the answer is there. */
  getSync(options: CombineRepaymentByOutTradeNoQueryOptions): CombineRepayment;
}

interface RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoCloseNode extends ChainNode<"v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close"> {
  /**
   * 商户关单
   *
   * 平台收付通/还款支付 · E-commerce platform payment: repayment
   *
   * `POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015124497
   */
  post(options: CombineRepaymentCloseOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: CombineRepaymentCloseOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: CombineRepaymentCloseOptions): undefined;
}

interface RepaymentCombineTransactionsPartnerPrepayNode extends ChainNode<"v3/repayment/combine-transactions/partner/prepay"> {
  /**
   * 还款下单
   *
   * 平台收付通/还款支付 · E-commerce platform payment: repayment
   *
   * `POST /v3/repayment/combine-transactions/partner/prepay`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015124463
   */
  post(options: CombineRepaymentPrepayOptions): ApiPromise<CombineRepaymentPrepayAnswer>;
  /** The same as `post`. */
  postAsync(options: CombineRepaymentPrepayOptions): ApiPromise<CombineRepaymentPrepayAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: CombineRepaymentPrepayOptions): CombineRepaymentPrepayAnswer;
}
