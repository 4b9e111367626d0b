// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { Lists } from "../../chain/lists.ts";
import type {
  RefundByAnswer,
  RefundByIdQueryOptions,
  RefundByOutRefundNoQueryOptions,
  RefundsAnswer,
  RefundsOptions,
  RefundsQueryAnswer,
  RefundsQueryOptions,
} from "../models/refunds.ts";

/** The node of each path template below `v3/refunds`. */
export interface RefundsPaths {
  /** GET: 查询所有退款 · Query all refunds of an order. POST: 申请退款 · Request a refund. */
  readonly "v3/refunds": RefundsNode;
  /** GET: 查询单笔退款(微信支付退款订单号) · Query a refund by WeChat Pay refund ID. */
  readonly "v3/refunds/id/{refund_id}": RefundsIdByRefundIdNode;
  /** GET: 查询单笔退款(商户退款订单号) · Query a refund by merchant refund number. */
  readonly "v3/refunds/out-refund-no/{out_refund_no}": RefundsOutRefundNoByOutRefundNoNode;
}

export interface RefundsNode extends ChainNode<"v3/refunds">, Lists<RefundsQueryOptions | void, RefundsQueryAnswer, "data"> {
  readonly id: RefundsIdNode;
  readonly outRefundNo: RefundsOutRefundNoNode;
  /** `outRefundNo` */
  readonly "out-refund-no": RefundsOutRefundNoNode;
  /**
   * 查询所有退款 · Query all refunds of an order
   *
   * `GET /hk/v3/refunds`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml
   * @deprecated superseded since 2022-09-08. Use `v3/global/refunds#get`.
   */
  get(options?: RefundsQueryOptions): ApiPromise<RefundsQueryAnswer>;
  /**
   * The same as `get`.
   * @deprecated superseded since 2022-09-08. Use `v3/global/refunds#get`.
   */
  getAsync(options?: RefundsQueryOptions): ApiPromise<RefundsQueryAnswer>;
  /**
   * `get` that blocks until the answer is there.
   * @deprecated superseded since 2022-09-08. Use `v3/global/refunds#get`.
   */
  getSync(options?: RefundsQueryOptions): RefundsQueryAnswer;
  /**
   * 申请退款 · Request a refund
   *
   * `POST /hk/v3/refunds`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml
   * @deprecated superseded since 2022-09-08. Use `v3/global/refunds#post`.
   */
  post(options: RefundsOptions): ApiPromise<RefundsAnswer>;
  /**
   * The same as `post`.
   * @deprecated superseded since 2022-09-08. Use `v3/global/refunds#post`.
   */
  postAsync(options: RefundsOptions): ApiPromise<RefundsAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated superseded since 2022-09-08. Use `v3/global/refunds#post`.
   */
  postSync(options: RefundsOptions): RefundsAnswer;
}

interface RefundsIdNode extends ChainNode<"v3/refunds/id"> {
  /** Given as the option `refund_id`. */
  readonly _refund_id_: RefundsIdByRefundIdNode;
}

interface RefundsIdByRefundIdNode extends ChainNode<"v3/refunds/id/{refund_id}"> {
  /**
   * 查询单笔退款(微信支付退款订单号) · Query a refund by WeChat Pay refund ID
   *
   * `GET /hk/v3/refunds/id/{refund_id}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml
   * @deprecated superseded since 2022-09-08. Use `v3/global/refunds/id/{refund_id}`.
   */
  get(options: RefundByIdQueryOptions): ApiPromise<RefundByAnswer>;
  /**
   * The same as `get`.
   * @deprecated superseded since 2022-09-08. Use `v3/global/refunds/id/{refund_id}`.
   */
  getAsync(options: RefundByIdQueryOptions): ApiPromise<RefundByAnswer>;
  /**
   * `get` that blocks until the answer is there.
   * @deprecated superseded since 2022-09-08. Use `v3/global/refunds/id/{refund_id}`.
   */
  getSync(options: RefundByIdQueryOptions): RefundByAnswer;
}

interface RefundsOutRefundNoNode extends ChainNode<"v3/refunds/out-refund-no"> {
  /** Given as the option `out_refund_no`. */
  readonly _out_refund_no_: RefundsOutRefundNoByOutRefundNoNode;
}

interface RefundsOutRefundNoByOutRefundNoNode extends ChainNode<"v3/refunds/out-refund-no/{out_refund_no}"> {
  /**
   * 查询单笔退款(商户退款订单号) · Query a refund by merchant refund number
   *
   * `GET /hk/v3/refunds/out-refund-no/{out_refund_no}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml
   * @deprecated superseded since 2022-09-08. Use `v3/global/refunds/out-refund-no/{out_refund_no}`.
   */
  get(options: RefundByOutRefundNoQueryOptions): ApiPromise<RefundByAnswer>;
  /**
   * The same as `get`.
   * @deprecated superseded since 2022-09-08. Use `v3/global/refunds/out-refund-no/{out_refund_no}`.
   */
  getAsync(options: RefundByOutRefundNoQueryOptions): ApiPromise<RefundByAnswer>;
  /**
   * `get` that blocks until the answer is there.
   * @deprecated superseded since 2022-09-08. Use `v3/global/refunds/out-refund-no/{out_refund_no}`.
   */
  getSync(options: RefundByOutRefundNoQueryOptions): RefundByAnswer;
}
