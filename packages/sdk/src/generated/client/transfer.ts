// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type { Lists } from "../../chain/lists.ts";
import type {
  TransferBatch,
  TransferBatchByBatchIdQueryOptions,
  TransferBatchByOutBatchNoQueryOptions,
  TransferBatchCreateOptions,
  TransferBatchCreated,
  TransferBatchDetail,
  TransferBatchDetailByDetailIdQueryOptions,
  TransferBatchDetailByOutDetailNoQueryOptions,
  TransferBatchList,
  TransferBillReceipt,
  TransferBillReceiptByOutBatchNoQueryOptions,
  TransferBillReceiptOptions,
} from "../models/transfer.ts";

/** The node of each path template below `v3/transfer`. */
export interface TransferPaths {
  /** POST: 发起批量转账 · Start a batch transfer. */
  readonly "v3/transfer/batches": TransferBatchesNode;
  /** GET: 微信批次单号查询批次单 · Query a batch by WeChat batch ID. */
  readonly "v3/transfer/batches/batch-id/{batch_id}": TransferBatchesBatchIdByBatchIdNode;
  /** GET: 微信明细单号查询明细单 · Query a transfer detail by WeChat detail number. */
  readonly "v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}": TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdNode;
  /** GET: 商家批次单号查询批次单 · Query a batch by merchant batch number. */
  readonly "v3/transfer/batches/out-batch-no/{out_batch_no}": TransferBatchesOutBatchNoByOutBatchNoNode;
  /** GET: 商家明细单号查询明细单 · Query a transfer detail by merchant detail number. */
  readonly "v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}": TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoNode;
  /** POST: 转账电子回单申请受理 · Request the electronic receipt of a transfer batch. */
  readonly "v3/transfer/bill-receipt": TransferBillReceiptNode;
  /** GET: 查询转账电子回单 · Query the electronic receipt of a transfer batch. */
  readonly "v3/transfer/bill-receipt/{out_batch_no}": TransferBillReceiptByOutBatchNoNode;
}

export interface TransferNode extends ChainNode<"v3/transfer"> {
  readonly batches: TransferBatchesNode;
  readonly billReceipt: TransferBillReceiptNode;
  /** `billReceipt` */
  readonly "bill-receipt": TransferBillReceiptNode;
}

interface TransferBatchesNode extends ChainNode<"v3/transfer/batches">, PostAsyncAndSync<TransferBatchCreateOptions, TransferBatchCreated> {
  readonly batchId: TransferBatchesBatchIdNode;
  /** `batchId` */
  readonly "batch-id": TransferBatchesBatchIdNode;
  readonly outBatchNo: TransferBatchesOutBatchNoNode;
  /** `outBatchNo` */
  readonly "out-batch-no": TransferBatchesOutBatchNoNode;
  /**
   * 发起批量转账 · Start a batch transfer
   *
   * 商家转账 · Merchant transfer
   *
   * `POST /v3/transfer/batches`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458841
   */
  post(options: TransferBatchCreateOptions): ApiPromise<TransferBatchCreated>;
}

interface TransferBatchesBatchIdNode extends ChainNode<"v3/transfer/batches/batch-id"> {
  /** Given as the option `batch_id`. */
  readonly _batch_id_: TransferBatchesBatchIdByBatchIdNode;
}

interface TransferBatchesBatchIdByBatchIdNode extends ChainNode<"v3/transfer/batches/batch-id/{batch_id}">, GetAsyncAndSync<TransferBatchByBatchIdQueryOptions, TransferBatch>, Lists<TransferBatchByBatchIdQueryOptions, TransferBatch, "transfer_detail_list"> {
  readonly details: TransferBatchesBatchIdByBatchIdDetailsNode;
  /**
   * 微信批次单号查询批次单 · Query a batch by WeChat batch ID
   *
   * 商家转账 · Merchant transfer
   *
   * `GET /v3/transfer/batches/batch-id/{batch_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458868
   */
  get(options: TransferBatchByBatchIdQueryOptions): ApiPromise<TransferBatch>;
}

interface TransferBatchesBatchIdByBatchIdDetailsNode extends ChainNode<"v3/transfer/batches/batch-id/{batch_id}/details"> {
  readonly detailId: TransferBatchesBatchIdByBatchIdDetailsDetailIdNode;
  /** `detailId` */
  readonly "detail-id": TransferBatchesBatchIdByBatchIdDetailsDetailIdNode;
}

interface TransferBatchesBatchIdByBatchIdDetailsDetailIdNode extends ChainNode<"v3/transfer/batches/batch-id/{batch_id}/details/detail-id"> {
  /** Given as the option `detail_id`. */
  readonly _detail_id_: TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdNode;
}

interface TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdNode extends ChainNode<"v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}">, GetAsyncAndSync<TransferBatchDetailByDetailIdQueryOptions, TransferBatchDetail> {
  /**
   * 微信明细单号查询明细单 · Query a transfer detail by WeChat detail number
   *
   * 商家转账 · Merchant transfer
   *
   * `GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458886
   */
  get(options: TransferBatchDetailByDetailIdQueryOptions): ApiPromise<TransferBatchDetail>;
}

interface TransferBatchesOutBatchNoNode extends ChainNode<"v3/transfer/batches/out-batch-no"> {
  /** Given as the option `out_batch_no`. */
  readonly _out_batch_no_: TransferBatchesOutBatchNoByOutBatchNoNode;
}

interface TransferBatchesOutBatchNoByOutBatchNoNode extends ChainNode<"v3/transfer/batches/out-batch-no/{out_batch_no}">, GetAsyncAndSync<TransferBatchByOutBatchNoQueryOptions, TransferBatchList>, Lists<TransferBatchByOutBatchNoQueryOptions, TransferBatchList, "transfer_detail_list"> {
  readonly details: TransferBatchesOutBatchNoByOutBatchNoDetailsNode;
  /**
   * 商家批次单号查询批次单 · Query a batch by merchant batch number
   *
   * 商家转账 · Merchant transfer
   *
   * `GET /v3/transfer/batches/out-batch-no/{out_batch_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458877
   */
  get(options: TransferBatchByOutBatchNoQueryOptions): ApiPromise<TransferBatchList>;
}

interface TransferBatchesOutBatchNoByOutBatchNoDetailsNode extends ChainNode<"v3/transfer/batches/out-batch-no/{out_batch_no}/details"> {
  readonly outDetailNo: TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode;
  /** `outDetailNo` */
  readonly "out-detail-no": TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode;
}

interface TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode extends ChainNode<"v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no"> {
  /** Given as the option `out_detail_no`. */
  readonly _out_detail_no_: TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoNode;
}

interface TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoNode extends ChainNode<"v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}">, GetAsyncAndSync<TransferBatchDetailByOutDetailNoQueryOptions, TransferBatchDetail> {
  /**
   * 商家明细单号查询明细单 · Query a transfer detail by merchant detail number
   *
   * 商家转账 · Merchant transfer
   *
   * `GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458902
   */
  get(options: TransferBatchDetailByOutDetailNoQueryOptions): ApiPromise<TransferBatchDetail>;
}

interface TransferBillReceiptNode extends ChainNode<"v3/transfer/bill-receipt">, PostAsyncAndSync<TransferBillReceiptOptions, TransferBillReceipt> {
  /** Given as the option `out_batch_no`. */
  readonly _out_batch_no_: TransferBillReceiptByOutBatchNoNode;
  /**
   * 转账电子回单申请受理 · Request the electronic receipt of a transfer batch
   *
   * 商家转账 · Merchant transfer
   *
   * `POST /v3/transfer/bill-receipt`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458946
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012718570
   */
  post(options: TransferBillReceiptOptions): ApiPromise<TransferBillReceipt>;
}

interface TransferBillReceiptByOutBatchNoNode extends ChainNode<"v3/transfer/bill-receipt/{out_batch_no}">, GetAsyncAndSync<TransferBillReceiptByOutBatchNoQueryOptions, TransferBillReceipt> {
  /**
   * 查询转账电子回单 · Query the electronic receipt of a transfer batch
   *
   * 商家转账 · Merchant transfer
   *
   * `GET /v3/transfer/bill-receipt/{out_batch_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458950
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012718640
   */
  get(options: TransferBillReceiptByOutBatchNoQueryOptions): ApiPromise<TransferBillReceipt>;
}
