// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  V2VehiclePartnerpayNotificationAnswer,
  V2VehiclePartnerpayNotificationOptions,
  V2VehiclePartnerpayPayapplyAnswer,
  V2VehiclePartnerpayPayapplyOptions,
  V2VehiclePartnerpayQuerystateAnswer,
  V2VehiclePartnerpayQuerystateOptions,
  V2VehiclePayNotificationAnswer,
  V2VehiclePayNotificationOptions,
  V2VehiclePayQuerystateAnswer,
  V2VehiclePayQuerystateOptions,
  V2VehiclePayapplyAnswer,
  V2VehiclePayapplyOptions,
} from "../models/v2-vehicle.ts";

/** The node of each path template below `v2/vehicle`. */
export interface V2VehiclePaths {
  /** POST: 用户入场通知 · Report that a user's vehicle has entered. */
  readonly "v2/vehicle/partnerpay/notification": V2VehiclePartnerpayNotificationNode;
  /** POST: 申请扣款 · Request a deduction. */
  readonly "v2/vehicle/partnerpay/payapply": V2VehiclePartnerpayPayapplyNode;
  /** POST: 用户状态查询 · Query the state of a user. */
  readonly "v2/vehicle/partnerpay/querystate": V2VehiclePartnerpayQuerystateNode;
  /** POST: 用户入场通知 · Report that a user's vehicle has entered. */
  readonly "v2/vehicle/pay/notification": V2VehiclePayNotificationNode;
  /** POST: 申请扣款 · Request a deduction. */
  readonly "v2/vehicle/pay/payapply": V2VehiclePayPayapplyNode;
  /** POST: 用户状态查询 · Query the state of a user. */
  readonly "v2/vehicle/pay/querystate": V2VehiclePayQuerystateNode;
}

export interface V2VehicleNode extends ChainNode<"v2/vehicle"> {
  readonly partnerpay: V2VehiclePartnerpayNode;
  readonly pay: V2VehiclePayNode;
}

interface V2VehiclePartnerpayNode extends ChainNode<"v2/vehicle/partnerpay"> {
  readonly notification: V2VehiclePartnerpayNotificationNode;
  readonly payapply: V2VehiclePartnerpayPayapplyNode;
  readonly querystate: V2VehiclePartnerpayQuerystateNode;
}

interface V2VehiclePartnerpayNotificationNode extends ChainNode<"v2/vehicle/partnerpay/notification">, PostAsyncAndSync<V2VehiclePartnerpayNotificationOptions, V2VehiclePartnerpayNotificationAnswer> {
  /**
   * 用户入场通知 · Report that a user's vehicle has entered
   *
   * 微信车主服务 · Vehicle owner service
   *
   * `POST /vehicle/partnerpay/notification`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988204
   */
  post(options: V2VehiclePartnerpayNotificationOptions): ApiPromise<V2VehiclePartnerpayNotificationAnswer>;
}

interface V2VehiclePartnerpayPayapplyNode extends ChainNode<"v2/vehicle/partnerpay/payapply">, PostAsyncAndSync<V2VehiclePartnerpayPayapplyOptions, V2VehiclePartnerpayPayapplyAnswer> {
  /**
   * 申请扣款 · Request a deduction
   *
   * 微信车主服务 · Vehicle owner service
   *
   * `POST /vehicle/partnerpay/payapply`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988205
   */
  post(options: V2VehiclePartnerpayPayapplyOptions): ApiPromise<V2VehiclePartnerpayPayapplyAnswer>;
}

interface V2VehiclePartnerpayQuerystateNode extends ChainNode<"v2/vehicle/partnerpay/querystate">, PostAsyncAndSync<V2VehiclePartnerpayQuerystateOptions, V2VehiclePartnerpayQuerystateAnswer> {
  /**
   * 用户状态查询 · Query the state of a user
   *
   * 微信车主服务 · Vehicle owner service
   *
   * `POST /vehicle/partnerpay/querystate`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988212
   */
  post(options: V2VehiclePartnerpayQuerystateOptions): ApiPromise<V2VehiclePartnerpayQuerystateAnswer>;
}

interface V2VehiclePayNode extends ChainNode<"v2/vehicle/pay"> {
  readonly notification: V2VehiclePayNotificationNode;
  readonly payapply: V2VehiclePayPayapplyNode;
  readonly querystate: V2VehiclePayQuerystateNode;
}

interface V2VehiclePayNotificationNode extends ChainNode<"v2/vehicle/pay/notification">, PostAsyncAndSync<V2VehiclePayNotificationOptions, V2VehiclePayNotificationAnswer> {
  /**
   * 用户入场通知 · Report that a user's vehicle has entered
   *
   * 微信车主服务 · Vehicle owner service
   *
   * `POST /vehicle/pay/notification`
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985272
   */
  post(options: V2VehiclePayNotificationOptions): ApiPromise<V2VehiclePayNotificationAnswer>;
}

interface V2VehiclePayPayapplyNode extends ChainNode<"v2/vehicle/pay/payapply">, PostAsyncAndSync<V2VehiclePayapplyOptions, V2VehiclePayapplyAnswer> {
  /**
   * 申请扣款 · Request a deduction
   *
   * 微信车主服务 · Vehicle owner service
   *
   * `POST /vehicle/pay/payapply`
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985331
   */
  post(options: V2VehiclePayapplyOptions): ApiPromise<V2VehiclePayapplyAnswer>;
}

interface V2VehiclePayQuerystateNode extends ChainNode<"v2/vehicle/pay/querystate">, PostAsyncAndSync<V2VehiclePayQuerystateOptions, V2VehiclePayQuerystateAnswer> {
  /**
   * 用户状态查询 · Query the state of a user
   *
   * 微信车主服务 · Vehicle owner service
   *
   * `POST /vehicle/pay/querystate`
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011986415
   */
  post(options: V2VehiclePayQuerystateOptions): ApiPromise<V2VehiclePayQuerystateAnswer>;
}
