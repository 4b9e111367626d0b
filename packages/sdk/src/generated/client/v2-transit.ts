// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  V2TransitPartnerpayPayapplyAnswer,
  V2TransitPartnerpayPayapplyOptions,
  V2TransitPartnerpayQueryorderAnswer,
  V2TransitPartnerpayQueryorderOptions,
  V2TransitPartnerpayQuerystateAnswer,
  V2TransitPartnerpayQuerystateOptions,
  V2TransitPayQuerystateAnswer,
  V2TransitPayQuerystateOptions,
  V2TransitPayapplyAnswer,
  V2TransitPayapplyOptions,
  V2TransitQueryorderAnswer,
  V2TransitQueryorderOptions,
} from "../models/v2-transit.ts";

/** The node of each path template below `v2/transit`. */
export interface V2TransitPaths {
  /** POST: 申请扣款 */
  readonly "v2/transit/partnerpay/payapply": V2TransitPartnerpayPayapplyNode;
  /** POST: 查询订单 */
  readonly "v2/transit/partnerpay/queryorder": V2TransitPartnerpayQueryorderNode;
  /** POST: 查询用户状态接口 */
  readonly "v2/transit/partnerpay/querystate": V2TransitPartnerpayQuerystateNode;
  /** POST: 申请扣款 */
  readonly "v2/transit/pay/payapply": V2TransitPayPayapplyNode;
  /** POST: 查询用户状态接口 */
  readonly "v2/transit/pay/querystate": V2TransitPayQuerystateNode;
  /** POST: 查询订单 */
  readonly "v2/transit/queryorder": V2TransitQueryorderNode;
}

export interface V2TransitNode extends ChainNode<"v2/transit"> {
  readonly partnerpay: V2TransitPartnerpayNode;
  readonly pay: V2TransitPayNode;
  readonly queryorder: V2TransitQueryorderNode;
}

interface V2TransitPartnerpayNode extends ChainNode<"v2/transit/partnerpay"> {
  readonly payapply: V2TransitPartnerpayPayapplyNode;
  readonly queryorder: V2TransitPartnerpayQueryorderNode;
  readonly querystate: V2TransitPartnerpayQuerystateNode;
}

interface V2TransitPartnerpayPayapplyNode extends ChainNode<"v2/transit/partnerpay/payapply"> {
  /**
   * 申请扣款
   *
   * 乘车码代扣 · Transit code deduction
   *
   * `POST /transit/partnerpay/payapply`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011989903
   */
  post(options: V2TransitPartnerpayPayapplyOptions): ApiPromise<V2TransitPartnerpayPayapplyAnswer>;
  /** The same as `post`. */
  postAsync(options: V2TransitPartnerpayPayapplyOptions): ApiPromise<V2TransitPartnerpayPayapplyAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: V2TransitPartnerpayPayapplyOptions): V2TransitPartnerpayPayapplyAnswer;
}

interface V2TransitPartnerpayQueryorderNode extends ChainNode<"v2/transit/partnerpay/queryorder"> {
  /**
   * 查询订单
   *
   * 乘车码代扣 · Transit code deduction
   *
   * `POST /transit/partnerpay/queryorder`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011989909
   */
  post(options: V2TransitPartnerpayQueryorderOptions): ApiPromise<V2TransitPartnerpayQueryorderAnswer>;
  /** The same as `post`. */
  postAsync(options: V2TransitPartnerpayQueryorderOptions): ApiPromise<V2TransitPartnerpayQueryorderAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: V2TransitPartnerpayQueryorderOptions): V2TransitPartnerpayQueryorderAnswer;
}

interface V2TransitPartnerpayQuerystateNode extends ChainNode<"v2/transit/partnerpay/querystate"> {
  /**
   * 查询用户状态接口
   *
   * 乘车码代扣 · Transit code deduction
   *
   * `POST /transit/partnerpay/querystate`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011989910
   */
  post(options: V2TransitPartnerpayQuerystateOptions): ApiPromise<V2TransitPartnerpayQuerystateAnswer>;
  /** The same as `post`. */
  postAsync(options: V2TransitPartnerpayQuerystateOptions): ApiPromise<V2TransitPartnerpayQuerystateAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: V2TransitPartnerpayQuerystateOptions): V2TransitPartnerpayQuerystateAnswer;
}

interface V2TransitPayNode extends ChainNode<"v2/transit/pay"> {
  readonly payapply: V2TransitPayPayapplyNode;
  readonly querystate: V2TransitPayQuerystateNode;
}

interface V2TransitPayPayapplyNode extends ChainNode<"v2/transit/pay/payapply"> {
  /**
   * 申请扣款
   *
   * 乘车码代扣 · Transit code deduction
   *
   * `POST /transit/pay/payapply`
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984781
   */
  post(options: V2TransitPayapplyOptions): ApiPromise<V2TransitPayapplyAnswer>;
  /** The same as `post`. */
  postAsync(options: V2TransitPayapplyOptions): ApiPromise<V2TransitPayapplyAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: V2TransitPayapplyOptions): V2TransitPayapplyAnswer;
}

interface V2TransitPayQuerystateNode extends ChainNode<"v2/transit/pay/querystate"> {
  /**
   * 查询用户状态接口
   *
   * 乘车码代扣 · Transit code deduction
   *
   * `POST /transit/pay/querystate`
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985234
   */
  post(options: V2TransitPayQuerystateOptions): ApiPromise<V2TransitPayQuerystateAnswer>;
  /** The same as `post`. */
  postAsync(options: V2TransitPayQuerystateOptions): ApiPromise<V2TransitPayQuerystateAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: V2TransitPayQuerystateOptions): V2TransitPayQuerystateAnswer;
}

interface V2TransitQueryorderNode extends ChainNode<"v2/transit/queryorder"> {
  /**
   * 查询订单
   *
   * 乘车码代扣 · Transit code deduction
   *
   * `POST /transit/queryorder`
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011986341
   */
  post(options: V2TransitQueryorderOptions): ApiPromise<V2TransitQueryorderAnswer>;
  /** The same as `post`. */
  postAsync(options: V2TransitQueryorderOptions): ApiPromise<V2TransitQueryorderAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: V2TransitQueryorderOptions): V2TransitQueryorderAnswer;
}
