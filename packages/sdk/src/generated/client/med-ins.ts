// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  MedInsOrder,
  MedInsOrderByMixTradeNoQueryOptions,
  MedInsOrderByOutTradeNoQueryOptions,
  MedInsOrdersOptions,
  MedInsRefundsNotifyOptions,
} from "../models/med-ins.ts";

/** The node of each path template below `v3/med-ins`. */
export interface MedInsPaths {
  /** POST: 医保自费混合收款下单 */
  readonly "v3/med-ins/orders": MedInsOrdersNode;
  /** GET: 使用医保自费混合订单号查看下单结果 */
  readonly "v3/med-ins/orders/mix-trade-no/{mix_trade_no}": MedInsOrdersMixTradeNoByMixTradeNoNode;
  /** GET: 使用商户订单号查看下单结果 */
  readonly "v3/med-ins/orders/out-trade-no/{out_trade_no}": MedInsOrdersOutTradeNoByOutTradeNoNode;
  /** POST: 医保退款通知 */
  readonly "v3/med-ins/refunds/notify": MedInsRefundsNotifyNode;
}

export interface MedInsNode extends ChainNode<"v3/med-ins"> {
  readonly orders: MedInsOrdersNode;
  readonly refunds: MedInsRefundsNode;
}

interface MedInsOrdersNode extends ChainNode<"v3/med-ins/orders"> {
  readonly mixTradeNo: MedInsOrdersMixTradeNoNode;
  readonly "mix-trade-no": MedInsOrdersMixTradeNoNode;
  readonly outTradeNo: MedInsOrdersOutTradeNoNode;
  readonly "out-trade-no": MedInsOrdersOutTradeNoNode;
  /**
   * 医保自费混合收款下单
   *
   * `POST /v3/med-ins/orders`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781466
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012503131
   */
  post(options: MedInsOrdersOptions): ApiPromise<MedInsOrder>;
  /** The same as `post`. */
  postAsync(options: MedInsOrdersOptions): ApiPromise<MedInsOrder>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MedInsOrdersOptions): MedInsOrder;
}

interface MedInsOrdersMixTradeNoNode extends ChainNode<"v3/med-ins/orders/mix-trade-no"> {
  /** Given as the option `mix_trade_no`. */
  readonly _mix_trade_no_: MedInsOrdersMixTradeNoByMixTradeNoNode;
}

interface MedInsOrdersMixTradeNoByMixTradeNoNode extends ChainNode<"v3/med-ins/orders/mix-trade-no/{mix_trade_no}"> {
  /**
   * 使用医保自费混合订单号查看下单结果
   *
   * `GET /v3/med-ins/orders/mix-trade-no/{mix_trade_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781479
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012503155
   */
  get(options: MedInsOrderByMixTradeNoQueryOptions): ApiPromise<MedInsOrder>;
  /** The same as `get`. */
  getAsync(options: MedInsOrderByMixTradeNoQueryOptions): ApiPromise<MedInsOrder>;
  /** `get` that blocks until the answer is there. */
  getSync(options: MedInsOrderByMixTradeNoQueryOptions): MedInsOrder;
}

interface MedInsOrdersOutTradeNoNode extends ChainNode<"v3/med-ins/orders/out-trade-no"> {
  /** Given as the option `out_trade_no`. */
  readonly _out_trade_no_: MedInsOrdersOutTradeNoByOutTradeNoNode;
}

interface MedInsOrdersOutTradeNoByOutTradeNoNode extends ChainNode<"v3/med-ins/orders/out-trade-no/{out_trade_no}"> {
  /**
   * 使用商户订单号查看下单结果
   *
   * `GET /v3/med-ins/orders/out-trade-no/{out_trade_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781490
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012503286
   */
  get(options: MedInsOrderByOutTradeNoQueryOptions): ApiPromise<MedInsOrder>;
  /** The same as `get`. */
  getAsync(options: MedInsOrderByOutTradeNoQueryOptions): ApiPromise<MedInsOrder>;
  /** `get` that blocks until the answer is there. */
  getSync(options: MedInsOrderByOutTradeNoQueryOptions): MedInsOrder;
}

interface MedInsRefundsNode extends ChainNode<"v3/med-ins/refunds"> {
  readonly notify: MedInsRefundsNotifyNode;
}

interface MedInsRefundsNotifyNode extends ChainNode<"v3/med-ins/refunds/notify"> {
  /**
   * 医保退款通知
   *
   * `POST /v3/med-ins/refunds/notify`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781561
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012166534
   */
  post(options: MedInsRefundsNotifyOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: MedInsRefundsNotifyOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MedInsRefundsNotifyOptions): undefined;
}
