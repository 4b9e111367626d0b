// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  PartnerTransferBatch,
  PartnerTransferBatchByBatchIdQueryOptions,
  PartnerTransferBatchByOutBatchNoQueryAnswer,
  PartnerTransferBatchByOutBatchNoQueryOptions,
  PartnerTransferBatchDetail,
  PartnerTransferBatchDetailByDetailIdQueryOptions,
  PartnerTransferBatchDetailByOutDetailNoQueryOptions,
  PartnerTransferBatchesAnswer,
  PartnerTransferBatchesOptions,
} from "../models/partner-transfer.ts";

/** The node of each path template below `v3/partner-transfer`. */
export interface PartnerTransferPaths {
  /** POST: 发起批量转账 */
  readonly "v3/partner-transfer/batches": PartnerTransferBatchesNode;
  /** GET: 微信支付批次单号查询批次单 */
  readonly "v3/partner-transfer/batches/batch-id/{batch_id}": PartnerTransferBatchesBatchIdByBatchIdNode;
  /** GET: 微信支付明细单号查询明细单 */
  readonly "v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}": PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdNode;
  /** GET: 商家批次单号查询批次单 */
  readonly "v3/partner-transfer/batches/out-batch-no/{out_batch_no}": PartnerTransferBatchesOutBatchNoByOutBatchNoNode;
  /** GET: 商家明细单号查询明细单 */
  readonly "v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}": PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoNode;
}

export interface PartnerTransferNode extends ChainNode<"v3/partner-transfer"> {
  readonly batches: PartnerTransferBatchesNode;
}

interface PartnerTransferBatchesNode extends ChainNode<"v3/partner-transfer/batches"> {
  readonly batchId: PartnerTransferBatchesBatchIdNode;
  readonly "batch-id": PartnerTransferBatchesBatchIdNode;
  readonly outBatchNo: PartnerTransferBatchesOutBatchNoNode;
  readonly "out-batch-no": PartnerTransferBatchesOutBatchNoNode;
  /**
   * 发起批量转账
   *
   * 商家转账 · Merchant transfer
   *
   * `POST /v3/partner-transfer/batches`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465738
   */
  post(options: PartnerTransferBatchesOptions): ApiPromise<PartnerTransferBatchesAnswer>;
  /** The same as `post`. */
  postAsync(options: PartnerTransferBatchesOptions): ApiPromise<PartnerTransferBatchesAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PartnerTransferBatchesOptions): PartnerTransferBatchesAnswer;
}

interface PartnerTransferBatchesBatchIdNode extends ChainNode<"v3/partner-transfer/batches/batch-id"> {
  /** Given as the option `batch_id`. */
  readonly _batch_id_: PartnerTransferBatchesBatchIdByBatchIdNode;
}

interface PartnerTransferBatchesBatchIdByBatchIdNode extends ChainNode<"v3/partner-transfer/batches/batch-id/{batch_id}"> {
  readonly details: PartnerTransferBatchesBatchIdByBatchIdDetailsNode;
  /**
   * 微信支付批次单号查询批次单
   *
   * 商家转账 · Merchant transfer
   *
   * `GET /v3/partner-transfer/batches/batch-id/{batch_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715990
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465772
   */
  get(options: PartnerTransferBatchByBatchIdQueryOptions): ApiPromise<PartnerTransferBatch>;
  /** The same as `get`. */
  getAsync(options: PartnerTransferBatchByBatchIdQueryOptions): ApiPromise<PartnerTransferBatch>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PartnerTransferBatchByBatchIdQueryOptions): PartnerTransferBatch;
}

interface PartnerTransferBatchesBatchIdByBatchIdDetailsNode extends ChainNode<"v3/partner-transfer/batches/batch-id/{batch_id}/details"> {
  readonly detailId: PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdNode;
  readonly "detail-id": PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdNode;
}

interface PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdNode extends ChainNode<"v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id"> {
  /** Given as the option `detail_id`. */
  readonly _detail_id_: PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdNode;
}

interface PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdNode extends ChainNode<"v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}"> {
  /**
   * 微信支付明细单号查询明细单
   *
   * 商家转账 · Merchant transfer
   *
   * `GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012718324
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465781
   */
  get(options: PartnerTransferBatchDetailByDetailIdQueryOptions): ApiPromise<PartnerTransferBatchDetail>;
  /** The same as `get`. */
  getAsync(options: PartnerTransferBatchDetailByDetailIdQueryOptions): ApiPromise<PartnerTransferBatchDetail>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PartnerTransferBatchDetailByDetailIdQueryOptions): PartnerTransferBatchDetail;
}

interface PartnerTransferBatchesOutBatchNoNode extends ChainNode<"v3/partner-transfer/batches/out-batch-no"> {
  /** Given as the option `out_batch_no`. */
  readonly _out_batch_no_: PartnerTransferBatchesOutBatchNoByOutBatchNoNode;
}

interface PartnerTransferBatchesOutBatchNoByOutBatchNoNode extends ChainNode<"v3/partner-transfer/batches/out-batch-no/{out_batch_no}"> {
  readonly details: PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsNode;
  /**
   * 商家批次单号查询批次单
   *
   * 商家转账 · Merchant transfer
   *
   * `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012718112
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465790
   */
  get(options: PartnerTransferBatchByOutBatchNoQueryOptions): ApiPromise<PartnerTransferBatchByOutBatchNoQueryAnswer>;
  /** The same as `get`. */
  getAsync(options: PartnerTransferBatchByOutBatchNoQueryOptions): ApiPromise<PartnerTransferBatchByOutBatchNoQueryAnswer>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PartnerTransferBatchByOutBatchNoQueryOptions): PartnerTransferBatchByOutBatchNoQueryAnswer;
}

interface PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsNode extends ChainNode<"v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details"> {
  readonly outDetailNo: PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode;
  readonly "out-detail-no": PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode;
}

interface PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode extends ChainNode<"v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no"> {
  /** Given as the option `out_detail_no`. */
  readonly _out_detail_no_: PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoNode;
}

interface PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoNode extends ChainNode<"v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"> {
  /**
   * 商家明细单号查询明细单
   *
   * 商家转账 · Merchant transfer
   *
   * `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012718434
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465795
   */
  get(options: PartnerTransferBatchDetailByOutDetailNoQueryOptions): ApiPromise<PartnerTransferBatchDetail>;
  /** The same as `get`. */
  getAsync(options: PartnerTransferBatchDetailByOutDetailNoQueryOptions): ApiPromise<PartnerTransferBatchDetail>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PartnerTransferBatchDetailByOutDetailNoQueryOptions): PartnerTransferBatchDetail;
}
