// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { PostAsyncAndSync } from "../../chain/async-and-sync.ts";
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
  /** POST: 申请扣款 · Request a deduction. */
  readonly "v2/transit/partnerpay/payapply": V2TransitPartnerpayPayapplyNode;
  /** POST: 查询订单 · Query an order. */
  readonly "v2/transit/partnerpay/queryorder": V2TransitPartnerpayQueryorderNode;
  /** POST: 查询用户状态接口 · Query the state of a user. */
  readonly "v2/transit/partnerpay/querystate": V2TransitPartnerpayQuerystateNode;
  /** POST: 申请扣款 · Request a deduction. */
  readonly "v2/transit/pay/payapply": V2TransitPayPayapplyNode;
  /** POST: 查询用户状态接口 · Query the state of a user. */
  readonly "v2/transit/pay/querystate": V2TransitPayQuerystateNode;
  /** POST: 查询订单 · Query an order. */
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

interface V2TransitPartnerpayPayapplyNode extends ChainNode<"v2/transit/partnerpay/payapply">, PostAsyncAndSync<V2TransitPartnerpayPayapplyOptions, V2TransitPartnerpayPayapplyAnswer> {
  /**
   * 申请扣款 · Request a deduction
   *
   * 乘车码代扣 · Transit code deduction
   *
   * `POST /transit/partnerpay/payapply`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011989903
   */
  post(options: V2TransitPartnerpayPayapplyOptions): ApiPromise<V2TransitPartnerpayPayapplyAnswer>;
}

interface V2TransitPartnerpayQueryorderNode extends ChainNode<"v2/transit/partnerpay/queryorder">, PostAsyncAndSync<V2TransitPartnerpayQueryorderOptions, V2TransitPartnerpayQueryorderAnswer> {
  /**
   * 查询订单 · Query an order
   *
   * 乘车码代扣 · Transit code deduction
   *
   * `POST /transit/partnerpay/queryorder`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011989909
   */
  post(options: V2TransitPartnerpayQueryorderOptions): ApiPromise<V2TransitPartnerpayQueryorderAnswer>;
}

interface V2TransitPartnerpayQuerystateNode extends ChainNode<"v2/transit/partnerpay/querystate">, PostAsyncAndSync<V2TransitPartnerpayQuerystateOptions, V2TransitPartnerpayQuerystateAnswer> {
  /**
   * 查询用户状态接口 · Query the state of a user
   *
   * 乘车码代扣 · Transit code deduction
   *
   * `POST /transit/partnerpay/querystate`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011989910
   */
  post(options: V2TransitPartnerpayQuerystateOptions): ApiPromise<V2TransitPartnerpayQuerystateAnswer>;
}

interface V2TransitPayNode extends ChainNode<"v2/transit/pay"> {
  readonly payapply: V2TransitPayPayapplyNode;
  readonly querystate: V2TransitPayQuerystateNode;
}

interface V2TransitPayPayapplyNode extends ChainNode<"v2/transit/pay/payapply">, PostAsyncAndSync<V2TransitPayapplyOptions, V2TransitPayapplyAnswer> {
  /**
   * 申请扣款 · Request a deduction
   *
   * 乘车码代扣 · Transit code deduction
   *
   * `POST /transit/pay/payapply`
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984781
   */
  post(options: V2TransitPayapplyOptions): ApiPromise<V2TransitPayapplyAnswer>;
}

interface V2TransitPayQuerystateNode extends ChainNode<"v2/transit/pay/querystate">, PostAsyncAndSync<V2TransitPayQuerystateOptions, V2TransitPayQuerystateAnswer> {
  /**
   * 查询用户状态接口 · Query the state of a user
   *
   * 乘车码代扣 · Transit code deduction
   *
   * `POST /transit/pay/querystate`
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985234
   */
  post(options: V2TransitPayQuerystateOptions): ApiPromise<V2TransitPayQuerystateAnswer>;
}

interface V2TransitQueryorderNode extends ChainNode<"v2/transit/queryorder">, PostAsyncAndSync<V2TransitQueryorderOptions, V2TransitQueryorderAnswer> {
  /**
   * 查询订单 · Query an order
   *
   * 乘车码代扣 · Transit code deduction
   *
   * `POST /transit/queryorder`
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011986341
   */
  post(options: V2TransitQueryorderOptions): ApiPromise<V2TransitQueryorderAnswer>;
}
