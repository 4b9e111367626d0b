// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type {
  V2FundQueryautowithdrawbydateAnswer,
  V2FundQueryautowithdrawbydateOptions,
  V2FundReautowithdrawbydateAnswer,
  V2FundReautowithdrawbydateOptions,
} from "../models/v2-fund.ts";

/** The node of each path template below `v2/fund`. */
export interface V2FundPaths {
  /** POST: 查询提现状态 · Query the state of a withdrawal. */
  readonly "v2/fund/queryautowithdrawbydate": V2FundQueryautowithdrawbydateNode;
  /** POST: 重新发起提现 · Start a withdrawal again. */
  readonly "v2/fund/reautowithdrawbydate": V2FundReautowithdrawbydateNode;
}

export interface V2FundNode extends ChainNode<"v2/fund"> {
  readonly queryautowithdrawbydate: V2FundQueryautowithdrawbydateNode;
  readonly reautowithdrawbydate: V2FundReautowithdrawbydateNode;
}

interface V2FundQueryautowithdrawbydateNode extends ChainNode<"v2/fund/queryautowithdrawbydate"> {
  /**
   * 查询提现状态 · Query the state of a withdrawal
   *
   * `POST /fund/queryautowithdrawbydate`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4014115346
   * @deprecated offline since 2023-03-13.
   */
  post(options: V2FundQueryautowithdrawbydateOptions): ApiPromise<V2FundQueryautowithdrawbydateAnswer>;
  /**
   * The same as `post`.
   * @deprecated offline since 2023-03-13.
   */
  postAsync(options: V2FundQueryautowithdrawbydateOptions): ApiPromise<V2FundQueryautowithdrawbydateAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated offline since 2023-03-13.
   */
  postSync(options: V2FundQueryautowithdrawbydateOptions): V2FundQueryautowithdrawbydateAnswer;
}

interface V2FundReautowithdrawbydateNode extends ChainNode<"v2/fund/reautowithdrawbydate"> {
  /**
   * 重新发起提现 · Start a withdrawal again
   *
   * `POST /fund/reautowithdrawbydate`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3
   * @deprecated offline since 2020-04-13.
   */
  post(options: V2FundReautowithdrawbydateOptions): ApiPromise<V2FundReautowithdrawbydateAnswer>;
  /**
   * The same as `post`.
   * @deprecated offline since 2020-04-13.
   */
  postAsync(options: V2FundReautowithdrawbydateOptions): ApiPromise<V2FundReautowithdrawbydateAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated offline since 2020-04-13.
   */
  postSync(options: V2FundReautowithdrawbydateOptions): V2FundReautowithdrawbydateAnswer;
}
