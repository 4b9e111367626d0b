// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  Refund,
  RefundAbnormalApplyAnswer,
  RefundAbnormalApplyOptions,
  RefundCreateOptions,
  RefundDomesticRefund,
  RefundQueryOptions,
} from "../models/refund.ts";

/** The node of each path template below `v3/refund`. */
export interface RefundPaths {
  /** POST: 申请退款 · Request a refund. */
  readonly "v3/refund/domestic/refunds": RefundDomesticRefundsNode;
  /** GET: 查询单笔退款 · Query a refund. */
  readonly "v3/refund/domestic/refunds/{out_refund_no}": RefundDomesticRefundsByOutRefundNoNode;
  /** POST: 发起异常退款 · Request the handling of an abnormal refund. */
  readonly "v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund": RefundDomesticRefundsByRefundIdApplyAbnormalRefundNode;
}

export interface RefundNode extends ChainNode<"v3/refund"> {
  readonly domestic: RefundDomesticNode;
}

interface RefundDomesticNode extends ChainNode<"v3/refund/domestic"> {
  readonly refunds: RefundDomesticRefundsNode;
}

interface RefundDomesticRefundsNode extends ChainNode<"v3/refund/domestic/refunds">, PostAsyncAndSync<RefundCreateOptions, Refund> {
  /** Given as the option `out_refund_no`. */
  readonly _out_refund_no_: RefundDomesticRefundsByOutRefundNoNode;
  /** Given as the option `refund_id`. */
  readonly _refund_id_: RefundDomesticRefundsByRefundIdNode;
  /**
   * 申请退款 · Request a refund
   *
   * 退款 · Refunds
   *
   * `POST /v3/refund/domestic/refunds`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556524
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012557131
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791862
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791883
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791903
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810597
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070371
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071036
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421148
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421249
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421340
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421410
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587971
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012739034
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012759673
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012759727
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760121
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760207
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760545
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080238
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080625
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462113
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462183
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462256
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462579
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138987
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012552567
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647461
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709253
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760527
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012886219
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013163605
   */
  post(options: RefundCreateOptions): ApiPromise<Refund>;
}

interface RefundDomesticRefundsByOutRefundNoNode extends ChainNode<"v3/refund/domestic/refunds/{out_refund_no}">, GetAsyncAndSync<RefundQueryOptions, RefundDomesticRefund> {
  /**
   * 查询单笔退款 · Query a refund
   *
   * 退款 · Refunds
   *
   * `GET /v3/refund/domestic/refunds/{out_refund_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556587
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012557161
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791863
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791884
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791904
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810601
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070374
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071041
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421156
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421261
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421346
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421421
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587973
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012739043
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012759680
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012759733
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760128
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760226
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760554
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080239
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080626
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462116
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462188
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462260
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462581
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013139077
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553002
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647465
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012709434
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760530
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012886256
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013163613
   */
  get(options: RefundQueryOptions): ApiPromise<RefundDomesticRefund>;
}

interface RefundDomesticRefundsByRefundIdNode extends ChainNode<"v3/refund/domestic/refunds/{refund_id}"> {
  readonly applyAbnormalRefund: RefundDomesticRefundsByRefundIdApplyAbnormalRefundNode;
  /** `applyAbnormalRefund` */
  readonly "apply-abnormal-refund": RefundDomesticRefundsByRefundIdApplyAbnormalRefundNode;
}

interface RefundDomesticRefundsByRefundIdApplyAbnormalRefundNode extends ChainNode<"v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund">, PostAsyncAndSync<RefundAbnormalApplyOptions, RefundAbnormalApplyAnswer> {
  /**
   * 发起异常退款 · Request the handling of an abnormal refund
   *
   * 退款 · Refunds
   *
   * `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791864
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791885
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791905
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810603
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070379
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071193
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013420988
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421164
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421269
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421352
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421429
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080240
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080627
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013335389
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013351901
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013352066
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013352278
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013461907
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462123
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462191
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462286
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013462582
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017150905
   */
  post(options: RefundAbnormalApplyOptions): ApiPromise<RefundAbnormalApplyAnswer>;
}
