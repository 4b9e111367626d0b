// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  PartnerTransferBatch,
  PartnerTransferBatchesAnswer,
  PartnerTransferBatchesByBatchIdQueryOptions,
  PartnerTransferBatchesByOutBatchNoQueryAnswer,
  PartnerTransferBatchesByOutBatchNoQueryOptions,
  PartnerTransferBatchesDetail,
  PartnerTransferBatchesDetailsByDetailIdQueryOptions,
  PartnerTransferBatchesDetailsByOutDetailNoQueryOptions,
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

/** `v3/partner-transfer` */
export interface PartnerTransferNode extends ChainNode<"v3/partner-transfer"> {
  readonly batches: PartnerTransferBatchesNode;
}

/** `v3/partner-transfer/batches` */
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
  /** 发起批量转账. The same as `post`. */
  postAsync(options: PartnerTransferBatchesOptions): ApiPromise<PartnerTransferBatchesAnswer>;
  /** 发起批量转账. `post` that blocks the thread until the answer is there. */
  postSync(options: PartnerTransferBatchesOptions): PartnerTransferBatchesAnswer;
}

/** `v3/partner-transfer/batches/batch-id` */
interface PartnerTransferBatchesBatchIdNode extends ChainNode<"v3/partner-transfer/batches/batch-id"> {
  /** The value is the option `batch_id` of the call. */
  readonly _batch_id_: PartnerTransferBatchesBatchIdByBatchIdNode;
}

/** `v3/partner-transfer/batches/batch-id/{batch_id}` */
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
  get(options: PartnerTransferBatchesByBatchIdQueryOptions): ApiPromise<PartnerTransferBatch>;
  /** 微信支付批次单号查询批次单. The same as `get`. */
  getAsync(options: PartnerTransferBatchesByBatchIdQueryOptions): ApiPromise<PartnerTransferBatch>;
  /** 微信支付批次单号查询批次单. `get` that blocks the thread until the answer is there. */
  getSync(options: PartnerTransferBatchesByBatchIdQueryOptions): PartnerTransferBatch;
}

/** `v3/partner-transfer/batches/batch-id/{batch_id}/details` */
interface PartnerTransferBatchesBatchIdByBatchIdDetailsNode extends ChainNode<"v3/partner-transfer/batches/batch-id/{batch_id}/details"> {
  readonly detailId: PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdNode;
  readonly "detail-id": PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdNode;
}

/** `v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id` */
interface PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdNode extends ChainNode<"v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id"> {
  /** The value is the option `detail_id` of the call. */
  readonly _detail_id_: PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdNode;
}

/** `v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` */
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
  get(options: PartnerTransferBatchesDetailsByDetailIdQueryOptions): ApiPromise<PartnerTransferBatchesDetail>;
  /** 微信支付明细单号查询明细单. The same as `get`. */
  getAsync(options: PartnerTransferBatchesDetailsByDetailIdQueryOptions): ApiPromise<PartnerTransferBatchesDetail>;
  /** 微信支付明细单号查询明细单. `get` that blocks the thread until the answer is there. */
  getSync(options: PartnerTransferBatchesDetailsByDetailIdQueryOptions): PartnerTransferBatchesDetail;
}

/** `v3/partner-transfer/batches/out-batch-no` */
interface PartnerTransferBatchesOutBatchNoNode extends ChainNode<"v3/partner-transfer/batches/out-batch-no"> {
  /** The value is the option `out_batch_no` of the call. */
  readonly _out_batch_no_: PartnerTransferBatchesOutBatchNoByOutBatchNoNode;
}

/** `v3/partner-transfer/batches/out-batch-no/{out_batch_no}` */
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
  get(options: PartnerTransferBatchesByOutBatchNoQueryOptions): ApiPromise<PartnerTransferBatchesByOutBatchNoQueryAnswer>;
  /** 商家批次单号查询批次单. The same as `get`. */
  getAsync(options: PartnerTransferBatchesByOutBatchNoQueryOptions): ApiPromise<PartnerTransferBatchesByOutBatchNoQueryAnswer>;
  /** 商家批次单号查询批次单. `get` that blocks the thread until the answer is there. */
  getSync(options: PartnerTransferBatchesByOutBatchNoQueryOptions): PartnerTransferBatchesByOutBatchNoQueryAnswer;
}

/** `v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details` */
interface PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsNode extends ChainNode<"v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details"> {
  readonly outDetailNo: PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode;
  readonly "out-detail-no": PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode;
}

/** `v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no` */
interface PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode extends ChainNode<"v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no"> {
  /** The value is the option `out_detail_no` of the call. */
  readonly _out_detail_no_: PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoNode;
}

/** `v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` */
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
  get(options: PartnerTransferBatchesDetailsByOutDetailNoQueryOptions): ApiPromise<PartnerTransferBatchesDetail>;
  /** 商家明细单号查询明细单. The same as `get`. */
  getAsync(options: PartnerTransferBatchesDetailsByOutDetailNoQueryOptions): ApiPromise<PartnerTransferBatchesDetail>;
  /** 商家明细单号查询明细单. `get` that blocks the thread until the answer is there. */
  getSync(options: PartnerTransferBatchesDetailsByOutDetailNoQueryOptions): PartnerTransferBatchesDetail;
}
