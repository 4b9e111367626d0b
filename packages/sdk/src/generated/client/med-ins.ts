// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  MedInsOrder,
  MedInsOrderByMixTradeNoQueryOptions,
  MedInsOrderByOutTradeNoQueryOptions,
  MedInsOrderCreateOptions,
  MedInsRefundsNotifyOptions,
} from "../models/med-ins.ts";

/** The node of each path template below `v3/med-ins`. */
export interface MedInsPaths {
  /** POST: 医保自费混合收款下单 · Place a mixed order for medical insurance and self-payment. */
  readonly "v3/med-ins/orders": MedInsOrdersNode;
  /** GET: 使用医保自费混合订单号查看下单结果 · Query a mixed medical insurance order by mixed order number. */
  readonly "v3/med-ins/orders/mix-trade-no/{mix_trade_no}": MedInsOrdersMixTradeNoByMixTradeNoNode;
  /** GET: 使用商户订单号查看下单结果 · Query a mixed medical insurance order by merchant order number. */
  readonly "v3/med-ins/orders/out-trade-no/{out_trade_no}": MedInsOrdersOutTradeNoByOutTradeNoNode;
  /** POST: 医保退款通知 · Report a medical insurance refund. */
  readonly "v3/med-ins/refunds/notify": MedInsRefundsNotifyNode;
}

export interface MedInsNode extends ChainNode<"v3/med-ins"> {
  readonly orders: MedInsOrdersNode;
  readonly refunds: MedInsRefundsNode;
}

interface MedInsOrdersNode extends ChainNode<"v3/med-ins/orders">, PostAsyncAndSync<MedInsOrderCreateOptions, MedInsOrder> {
  readonly mixTradeNo: MedInsOrdersMixTradeNoNode;
  /** `mixTradeNo` */
  readonly "mix-trade-no": MedInsOrdersMixTradeNoNode;
  readonly outTradeNo: MedInsOrdersOutTradeNoNode;
  /** `outTradeNo` */
  readonly "out-trade-no": MedInsOrdersOutTradeNoNode;
  /**
   * 医保自费混合收款下单 · Place a mixed order for medical insurance and self-payment
   *
   * `POST /v3/med-ins/orders`
   *
   * Errors: `ALREADY_EXISTS`, `REQUEST_BLOCKED`, `RULE_LIMIT`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781466
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012503131
   */
  post(options: MedInsOrderCreateOptions): ApiPromise<MedInsOrder>;
}

interface MedInsOrdersMixTradeNoNode extends ChainNode<"v3/med-ins/orders/mix-trade-no"> {
  /** Given as the option `mix_trade_no`. */
  readonly _mix_trade_no_: MedInsOrdersMixTradeNoByMixTradeNoNode;
}

interface MedInsOrdersMixTradeNoByMixTradeNoNode extends ChainNode<"v3/med-ins/orders/mix-trade-no/{mix_trade_no}">, GetAsyncAndSync<MedInsOrderByMixTradeNoQueryOptions, MedInsOrder> {
  /**
   * 使用医保自费混合订单号查看下单结果 · Query a mixed medical insurance order by mixed order number
   *
   * `GET /v3/med-ins/orders/mix-trade-no/{mix_trade_no}`
   *
   * Errors: `RULE_LIMIT`, `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781479
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012503155
   */
  get(options: MedInsOrderByMixTradeNoQueryOptions): ApiPromise<MedInsOrder>;
}

interface MedInsOrdersOutTradeNoNode extends ChainNode<"v3/med-ins/orders/out-trade-no"> {
  /** Given as the option `out_trade_no`. */
  readonly _out_trade_no_: MedInsOrdersOutTradeNoByOutTradeNoNode;
}

interface MedInsOrdersOutTradeNoByOutTradeNoNode extends ChainNode<"v3/med-ins/orders/out-trade-no/{out_trade_no}">, GetAsyncAndSync<MedInsOrderByOutTradeNoQueryOptions, MedInsOrder> {
  /**
   * 使用商户订单号查看下单结果 · Query a mixed medical insurance order by merchant order number
   *
   * `GET /v3/med-ins/orders/out-trade-no/{out_trade_no}`
   *
   * Errors: `RULE_LIMIT`, `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781490
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012503286
   */
  get(options: MedInsOrderByOutTradeNoQueryOptions): ApiPromise<MedInsOrder>;
}

interface MedInsRefundsNode extends ChainNode<"v3/med-ins/refunds"> {
  readonly notify: MedInsRefundsNotifyNode;
}

interface MedInsRefundsNotifyNode extends ChainNode<"v3/med-ins/refunds/notify">, PostAsyncAndSync<MedInsRefundsNotifyOptions, undefined> {
  /**
   * 医保退款通知 · Report a medical insurance refund
   *
   * `POST /v3/med-ins/refunds/notify`
   *
   * Errors: `RULE_LIMIT`, `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781561
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012166534
   */
  post(options: MedInsRefundsNotifyOptions): ApiPromise<undefined>;
}
