// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  V2DepositConsumeAnswer,
  V2DepositConsumeOptions,
  V2DepositFacepayAnswer,
  V2DepositFacepayOptions,
  V2DepositMicropayAnswer,
  V2DepositMicropayOptions,
  V2DepositOrderqueryAnswer,
  V2DepositOrderqueryOptions,
  V2DepositRefundAnswer,
  V2DepositRefundOptions,
  V2DepositRefundqueryAnswer,
  V2DepositRefundqueryOptions,
  V2DepositReverseAnswer,
  V2DepositReverseOptions,
  V2DepositUnifiedorderAnswer,
  V2DepositUnifiedorderOptions,
} from "../models/v2-deposit.ts";

/** The node of each path template below `v2/deposit`. */
export interface V2DepositPaths {
  /** POST: 消费押金 · Consume a deposit. */
  readonly "v2/deposit/consume": V2DepositConsumeNode;
  /** POST: 支付押金（人脸支付） · Pay a deposit (face payment). */
  readonly "v2/deposit/facepay": V2DepositFacepayNode;
  /** POST: 支付押金（付款码支付） · Pay a deposit (payment code). */
  readonly "v2/deposit/micropay": V2DepositMicropayNode;
  /** POST: 查询订单 · Query an order. */
  readonly "v2/deposit/orderquery": V2DepositOrderqueryNode;
  /** POST: 申请退款（押金） · Request a refund (deposit). */
  readonly "v2/deposit/refund": V2DepositRefundNode;
  /** POST: 查询退款（押金） · Query a refund (deposit). */
  readonly "v2/deposit/refundquery": V2DepositRefundqueryNode;
  /** POST: 撤销订单 · Reverse an order. */
  readonly "v2/deposit/reverse": V2DepositReverseNode;
  /** POST: 支付押金（JSAPI/APP支付） · Pay a deposit (JSAPI or App payment). */
  readonly "v2/deposit/unifiedorder": V2DepositUnifiedorderNode;
}

export interface V2DepositNode extends ChainNode<"v2/deposit"> {
  readonly consume: V2DepositConsumeNode;
  readonly facepay: V2DepositFacepayNode;
  readonly micropay: V2DepositMicropayNode;
  readonly orderquery: V2DepositOrderqueryNode;
  readonly refund: V2DepositRefundNode;
  readonly refundquery: V2DepositRefundqueryNode;
  readonly reverse: V2DepositReverseNode;
  readonly unifiedorder: V2DepositUnifiedorderNode;
}

interface V2DepositConsumeNode extends ChainNode<"v2/deposit/consume">, PostAsyncAndSync<V2DepositConsumeOptions, V2DepositConsumeAnswer> {
  /**
   * 消费押金 · Consume a deposit
   *
   * 酒店押金 · Hotel deposit
   *
   * `POST /deposit/consume`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011986801
   */
  post(options: V2DepositConsumeOptions): ApiPromise<V2DepositConsumeAnswer>;
}

interface V2DepositFacepayNode extends ChainNode<"v2/deposit/facepay">, PostAsyncAndSync<V2DepositFacepayOptions, V2DepositFacepayAnswer> {
  /**
   * 支付押金（人脸支付） · Pay a deposit (face payment)
   *
   * 酒店押金 · Hotel deposit
   *
   * `POST /deposit/facepay`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011986577
   */
  post(options: V2DepositFacepayOptions): ApiPromise<V2DepositFacepayAnswer>;
}

interface V2DepositMicropayNode extends ChainNode<"v2/deposit/micropay">, PostAsyncAndSync<V2DepositMicropayOptions, V2DepositMicropayAnswer> {
  /**
   * 支付押金（付款码支付） · Pay a deposit (payment code)
   *
   * 酒店押金 · Hotel deposit
   *
   * `POST /deposit/micropay`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011986623
   */
  post(options: V2DepositMicropayOptions): ApiPromise<V2DepositMicropayAnswer>;
}

interface V2DepositOrderqueryNode extends ChainNode<"v2/deposit/orderquery">, PostAsyncAndSync<V2DepositOrderqueryOptions, V2DepositOrderqueryAnswer> {
  /**
   * 查询订单 · Query an order
   *
   * 酒店押金 · Hotel deposit
   *
   * `POST /deposit/orderquery`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011986679
   */
  post(options: V2DepositOrderqueryOptions): ApiPromise<V2DepositOrderqueryAnswer>;
}

interface V2DepositRefundNode extends ChainNode<"v2/deposit/refund">, PostAsyncAndSync<V2DepositRefundOptions, V2DepositRefundAnswer> {
  /**
   * 申请退款（押金） · Request a refund (deposit)
   *
   * 酒店押金 · Hotel deposit
   *
   * `POST /deposit/refund`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011987251
   */
  post(options: V2DepositRefundOptions): ApiPromise<V2DepositRefundAnswer>;
}

interface V2DepositRefundqueryNode extends ChainNode<"v2/deposit/refundquery">, PostAsyncAndSync<V2DepositRefundqueryOptions, V2DepositRefundqueryAnswer> {
  /**
   * 查询退款（押金） · Query a refund (deposit)
   *
   * 酒店押金 · Hotel deposit
   *
   * `POST /deposit/refundquery`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011987300
   */
  post(options: V2DepositRefundqueryOptions): ApiPromise<V2DepositRefundqueryAnswer>;
}

interface V2DepositReverseNode extends ChainNode<"v2/deposit/reverse">, PostAsyncAndSync<V2DepositReverseOptions, V2DepositReverseAnswer> {
  /**
   * 撤销订单 · Reverse an order
   *
   * 酒店押金 · Hotel deposit
   *
   * `POST /deposit/reverse`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011986741
   */
  post(options: V2DepositReverseOptions): ApiPromise<V2DepositReverseAnswer>;
}

interface V2DepositUnifiedorderNode extends ChainNode<"v2/deposit/unifiedorder">, PostAsyncAndSync<V2DepositUnifiedorderOptions, V2DepositUnifiedorderAnswer> {
  /**
   * 支付押金（JSAPI/APP支付） · Pay a deposit (JSAPI or App payment)
   *
   * 酒店押金 · Hotel deposit
   *
   * `POST /deposit/unifiedorder`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011986340
   */
  post(options: V2DepositUnifiedorderOptions): ApiPromise<V2DepositUnifiedorderAnswer>;
}
