// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  Refund,
  RefundAbnormalApplyAnswer,
  RefundAbnormalApplyOptions,
  RefundCreateOptions,
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
   * At most 150 successful a second for each `mchid`, 6 failed a second for each `mchid`, 150 successful a second for each `sp_mchid`, 6 failed a second for each `sp_mchid`. Errors: `NOT_ENOUGH`, `NO_AUTH`, `USER_ACCOUNT_ABNORMAL`, `MCH_NOT_EXISTS`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556524
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012739034
   */
  post(options: RefundCreateOptions): ApiPromise<Refund>;
}

interface RefundDomesticRefundsByOutRefundNoNode extends ChainNode<"v3/refund/domestic/refunds/{out_refund_no}">, GetAsyncAndSync<RefundQueryOptions, Refund> {
  /**
   * 查询单笔退款 · Query a refund
   *
   * 退款 · Refunds
   *
   * `GET /v3/refund/domestic/refunds/{out_refund_no}`
   *
   * At most 300 a second for each `mchid`, 300 a second for each `sp_mchid`. Errors: `MCH_NOT_EXISTS`, `RESOURCE_NOT_EXISTS`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556587
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012739043
   */
  get(options: RefundQueryOptions): ApiPromise<Refund>;
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
   * At most 150 a second. Errors: `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791864
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013080240
   */
  post(options: RefundAbnormalApplyOptions): ApiPromise<RefundAbnormalApplyAnswer>;
}
