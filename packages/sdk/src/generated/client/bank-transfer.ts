// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type { Lists } from "../../chain/lists.ts";
import type {
  BankTransferBatchByBatchIdQueryOptions,
  BankTransferBatchByOutBatchNoQueryOptions,
  BankTransferBatchDetail,
  BankTransferBatchDetailByDetailIdQueryOptions,
  BankTransferBatchDetailByOutDetailNoQueryOptions,
  BankTransferBatchList,
  BankTransferBatchesAnswer,
  BankTransferBatchesOptions,
} from "../models/bank-transfer.ts";

/** The node of each path template below `v3/bank-transfer`. */
export interface BankTransferPaths {
  /** POST: 发起批量转账 · Start a batch transfer. */
  readonly "v3/bank-transfer/batches": BankTransferBatchesNode;
  /** GET: 微信支付批次单号查询批次单 · Query a batch by WeChat Pay batch ID. */
  readonly "v3/bank-transfer/batches/batch-id/{batch_id}": BankTransferBatchesBatchIdByBatchIdNode;
  /** GET: 微信支付明细单号查询明细单 · Query a transfer detail by WeChat Pay detail number. */
  readonly "v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}": BankTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdNode;
  /** GET: 银行批次单号查询批次单 · Query a batch by bank batch number. */
  readonly "v3/bank-transfer/batches/out-batch-no/{out_batch_no}": BankTransferBatchesOutBatchNoByOutBatchNoNode;
  /** GET: 银行明细单号查询明细单 · Query a transfer detail by bank detail number. */
  readonly "v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}": BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoNode;
}

export interface BankTransferNode extends ChainNode<"v3/bank-transfer"> {
  readonly batches: BankTransferBatchesNode;
}

interface BankTransferBatchesNode extends ChainNode<"v3/bank-transfer/batches">, PostAsyncAndSync<BankTransferBatchesOptions, BankTransferBatchesAnswer> {
  readonly batchId: BankTransferBatchesBatchIdNode;
  /** `batchId` */
  readonly "batch-id": BankTransferBatchesBatchIdNode;
  readonly outBatchNo: BankTransferBatchesOutBatchNoNode;
  /** `outBatchNo` */
  readonly "out-batch-no": BankTransferBatchesOutBatchNoNode;
  /**
   * 发起批量转账 · Start a batch transfer
   *
   * `POST /v3/bank-transfer/batches`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465889
   */
  post(options: BankTransferBatchesOptions): ApiPromise<BankTransferBatchesAnswer>;
}

interface BankTransferBatchesBatchIdNode extends ChainNode<"v3/bank-transfer/batches/batch-id"> {
  /** Given as the option `batch_id`. */
  readonly _batch_id_: BankTransferBatchesBatchIdByBatchIdNode;
}

interface BankTransferBatchesBatchIdByBatchIdNode extends ChainNode<"v3/bank-transfer/batches/batch-id/{batch_id}">, GetAsyncAndSync<BankTransferBatchByBatchIdQueryOptions, BankTransferBatchList>, Lists<BankTransferBatchByBatchIdQueryOptions, BankTransferBatchList, "transfer_detail_list"> {
  readonly details: BankTransferBatchesBatchIdByBatchIdDetailsNode;
  /**
   * 微信支付批次单号查询批次单 · Query a batch by WeChat Pay batch ID
   *
   * `GET /v3/bank-transfer/batches/batch-id/{batch_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465891
   */
  get(options: BankTransferBatchByBatchIdQueryOptions): ApiPromise<BankTransferBatchList>;
}

interface BankTransferBatchesBatchIdByBatchIdDetailsNode extends ChainNode<"v3/bank-transfer/batches/batch-id/{batch_id}/details"> {
  readonly detailId: BankTransferBatchesBatchIdByBatchIdDetailsDetailIdNode;
  /** `detailId` */
  readonly "detail-id": BankTransferBatchesBatchIdByBatchIdDetailsDetailIdNode;
}

interface BankTransferBatchesBatchIdByBatchIdDetailsDetailIdNode extends ChainNode<"v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id"> {
  /** Given as the option `detail_id`. */
  readonly _detail_id_: BankTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdNode;
}

interface BankTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdNode extends ChainNode<"v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}">, GetAsyncAndSync<BankTransferBatchDetailByDetailIdQueryOptions, BankTransferBatchDetail> {
  /**
   * 微信支付明细单号查询明细单 · Query a transfer detail by WeChat Pay detail number
   *
   * `GET /v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465897
   */
  get(options: BankTransferBatchDetailByDetailIdQueryOptions): ApiPromise<BankTransferBatchDetail>;
}

interface BankTransferBatchesOutBatchNoNode extends ChainNode<"v3/bank-transfer/batches/out-batch-no"> {
  /** Given as the option `out_batch_no`. */
  readonly _out_batch_no_: BankTransferBatchesOutBatchNoByOutBatchNoNode;
}

interface BankTransferBatchesOutBatchNoByOutBatchNoNode extends ChainNode<"v3/bank-transfer/batches/out-batch-no/{out_batch_no}">, GetAsyncAndSync<BankTransferBatchByOutBatchNoQueryOptions, BankTransferBatchList>, Lists<BankTransferBatchByOutBatchNoQueryOptions, BankTransferBatchList, "transfer_detail_list"> {
  readonly details: BankTransferBatchesOutBatchNoByOutBatchNoDetailsNode;
  /**
   * 银行批次单号查询批次单 · Query a batch by bank batch number
   *
   * `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465903
   */
  get(options: BankTransferBatchByOutBatchNoQueryOptions): ApiPromise<BankTransferBatchList>;
}

interface BankTransferBatchesOutBatchNoByOutBatchNoDetailsNode extends ChainNode<"v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details"> {
  readonly outDetailNo: BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode;
  /** `outDetailNo` */
  readonly "out-detail-no": BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode;
}

interface BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode extends ChainNode<"v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no"> {
  /** Given as the option `out_detail_no`. */
  readonly _out_detail_no_: BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoNode;
}

interface BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoNode extends ChainNode<"v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}">, GetAsyncAndSync<BankTransferBatchDetailByOutDetailNoQueryOptions, BankTransferBatchDetail> {
  /**
   * 银行明细单号查询明细单 · Query a transfer detail by bank detail number
   *
   * `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465915
   */
  get(options: BankTransferBatchDetailByOutDetailNoQueryOptions): ApiPromise<BankTransferBatchDetail>;
}
