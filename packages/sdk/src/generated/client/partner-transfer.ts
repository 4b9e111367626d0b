// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type { Lists } from "../../chain/lists.ts";
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
  /** POST: 发起批量转账 · Start a batch transfer. */
  readonly "v3/partner-transfer/batches": PartnerTransferBatchesNode;
  /** GET: 微信支付批次单号查询批次单 · Query a batch by WeChat Pay batch ID. */
  readonly "v3/partner-transfer/batches/batch-id/{batch_id}": PartnerTransferBatchesBatchIdByBatchIdNode;
  /** GET: 微信支付明细单号查询明细单 · Query a transfer detail by WeChat Pay detail number. */
  readonly "v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}": PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdNode;
  /** GET: 商家批次单号查询批次单 · Query a batch by merchant batch number. */
  readonly "v3/partner-transfer/batches/out-batch-no/{out_batch_no}": PartnerTransferBatchesOutBatchNoByOutBatchNoNode;
  /** GET: 商家明细单号查询明细单 · Query a transfer detail by merchant detail number. */
  readonly "v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}": PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoNode;
}

export interface PartnerTransferNode extends ChainNode<"v3/partner-transfer"> {
  readonly batches: PartnerTransferBatchesNode;
}

interface PartnerTransferBatchesNode extends ChainNode<"v3/partner-transfer/batches">, PostAsyncAndSync<PartnerTransferBatchesOptions, PartnerTransferBatchesAnswer> {
  readonly batchId: PartnerTransferBatchesBatchIdNode;
  /** `batchId` */
  readonly "batch-id": PartnerTransferBatchesBatchIdNode;
  readonly outBatchNo: PartnerTransferBatchesOutBatchNoNode;
  /** `outBatchNo` */
  readonly "out-batch-no": PartnerTransferBatchesOutBatchNoNode;
  /**
   * 发起批量转账 · Start a batch transfer
   *
   * 商家转账 · Merchant transfer
   *
   * `POST /v3/partner-transfer/batches`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465738
   */
  post(options: PartnerTransferBatchesOptions): ApiPromise<PartnerTransferBatchesAnswer>;
}

interface PartnerTransferBatchesBatchIdNode extends ChainNode<"v3/partner-transfer/batches/batch-id"> {
  /** Given as the option `batch_id`. */
  readonly _batch_id_: PartnerTransferBatchesBatchIdByBatchIdNode;
}

interface PartnerTransferBatchesBatchIdByBatchIdNode extends ChainNode<"v3/partner-transfer/batches/batch-id/{batch_id}">, GetAsyncAndSync<PartnerTransferBatchByBatchIdQueryOptions, PartnerTransferBatch>, Lists<PartnerTransferBatchByBatchIdQueryOptions, PartnerTransferBatch, "transfer_detail_list"> {
  readonly details: PartnerTransferBatchesBatchIdByBatchIdDetailsNode;
  /**
   * 微信支付批次单号查询批次单 · Query a batch by WeChat Pay batch ID
   *
   * 商家转账 · Merchant transfer
   *
   * `GET /v3/partner-transfer/batches/batch-id/{batch_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715990
   */
  get(options: PartnerTransferBatchByBatchIdQueryOptions): ApiPromise<PartnerTransferBatch>;
}

interface PartnerTransferBatchesBatchIdByBatchIdDetailsNode extends ChainNode<"v3/partner-transfer/batches/batch-id/{batch_id}/details"> {
  readonly detailId: PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdNode;
  /** `detailId` */
  readonly "detail-id": PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdNode;
}

interface PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdNode extends ChainNode<"v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id"> {
  /** Given as the option `detail_id`. */
  readonly _detail_id_: PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdNode;
}

interface PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdNode extends ChainNode<"v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}">, GetAsyncAndSync<PartnerTransferBatchDetailByDetailIdQueryOptions, PartnerTransferBatchDetail> {
  /**
   * 微信支付明细单号查询明细单 · Query a transfer detail by WeChat Pay detail number
   *
   * 商家转账 · Merchant transfer
   *
   * `GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012718324
   */
  get(options: PartnerTransferBatchDetailByDetailIdQueryOptions): ApiPromise<PartnerTransferBatchDetail>;
}

interface PartnerTransferBatchesOutBatchNoNode extends ChainNode<"v3/partner-transfer/batches/out-batch-no"> {
  /** Given as the option `out_batch_no`. */
  readonly _out_batch_no_: PartnerTransferBatchesOutBatchNoByOutBatchNoNode;
}

interface PartnerTransferBatchesOutBatchNoByOutBatchNoNode extends ChainNode<"v3/partner-transfer/batches/out-batch-no/{out_batch_no}">, GetAsyncAndSync<PartnerTransferBatchByOutBatchNoQueryOptions, PartnerTransferBatchByOutBatchNoQueryAnswer>, Lists<PartnerTransferBatchByOutBatchNoQueryOptions, PartnerTransferBatchByOutBatchNoQueryAnswer, "transfer_detail_list"> {
  readonly details: PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsNode;
  /**
   * 商家批次单号查询批次单 · Query a batch by merchant batch number
   *
   * 商家转账 · Merchant transfer
   *
   * `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012718112
   */
  get(options: PartnerTransferBatchByOutBatchNoQueryOptions): ApiPromise<PartnerTransferBatchByOutBatchNoQueryAnswer>;
}

interface PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsNode extends ChainNode<"v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details"> {
  readonly outDetailNo: PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode;
  /** `outDetailNo` */
  readonly "out-detail-no": PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode;
}

interface PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode extends ChainNode<"v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no"> {
  /** Given as the option `out_detail_no`. */
  readonly _out_detail_no_: PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoNode;
}

interface PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoNode extends ChainNode<"v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}">, GetAsyncAndSync<PartnerTransferBatchDetailByOutDetailNoQueryOptions, PartnerTransferBatchDetail> {
  /**
   * 商家明细单号查询明细单 · Query a transfer detail by merchant detail number
   *
   * 商家转账 · Merchant transfer
   *
   * `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012718434
   */
  get(options: PartnerTransferBatchDetailByOutDetailNoQueryOptions): ApiPromise<PartnerTransferBatchDetail>;
}
