// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  TransferBatch,
  TransferBatchByBatchIdQueryOptions,
  TransferBatchByOutBatchNoQueryOptions,
  TransferBatchDetail,
  TransferBatchDetailByDetailIdQueryOptions,
  TransferBatchDetailByOutDetailNoQueryOptions,
  TransferBatchList,
  TransferBatchesAnswer,
  TransferBatchesOptions,
  TransferBillReceipt,
  TransferBillReceiptByOutBatchNoQueryOptions,
  TransferBillReceiptOptions,
} from "../models/transfer.ts";

/** The node of each path template below `v3/transfer`. */
export interface TransferPaths {
  /** POST: 发起批量转账 */
  readonly "v3/transfer/batches": TransferBatchesNode;
  /** GET: 微信批次单号查询批次单 */
  readonly "v3/transfer/batches/batch-id/{batch_id}": TransferBatchesBatchIdByBatchIdNode;
  /** GET: 微信明细单号查询明细单 */
  readonly "v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}": TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdNode;
  /** GET: 商家批次单号查询批次单 */
  readonly "v3/transfer/batches/out-batch-no/{out_batch_no}": TransferBatchesOutBatchNoByOutBatchNoNode;
  /** GET: 商家明细单号查询明细单 */
  readonly "v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}": TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoNode;
  /** POST: 转账电子回单申请受理 */
  readonly "v3/transfer/bill-receipt": TransferBillReceiptNode;
  /** GET: 查询转账电子回单 */
  readonly "v3/transfer/bill-receipt/{out_batch_no}": TransferBillReceiptByOutBatchNoNode;
}

export interface TransferNode extends ChainNode<"v3/transfer"> {
  readonly batches: TransferBatchesNode;
  readonly billReceipt: TransferBillReceiptNode;
  readonly "bill-receipt": TransferBillReceiptNode;
}

interface TransferBatchesNode extends ChainNode<"v3/transfer/batches"> {
  readonly batchId: TransferBatchesBatchIdNode;
  readonly "batch-id": TransferBatchesBatchIdNode;
  readonly outBatchNo: TransferBatchesOutBatchNoNode;
  readonly "out-batch-no": TransferBatchesOutBatchNoNode;
  /**
   * 发起批量转账
   *
   * 商家转账 · Merchant transfer
   *
   * `POST /v3/transfer/batches`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458841
   */
  post(options: TransferBatchesOptions): ApiPromise<TransferBatchesAnswer>;
  /** The same as `post`. */
  postAsync(options: TransferBatchesOptions): ApiPromise<TransferBatchesAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: TransferBatchesOptions): TransferBatchesAnswer;
}

interface TransferBatchesBatchIdNode extends ChainNode<"v3/transfer/batches/batch-id"> {
  /** Given as the option `batch_id`. */
  readonly _batch_id_: TransferBatchesBatchIdByBatchIdNode;
}

interface TransferBatchesBatchIdByBatchIdNode extends ChainNode<"v3/transfer/batches/batch-id/{batch_id}"> {
  readonly details: TransferBatchesBatchIdByBatchIdDetailsNode;
  /**
   * 微信批次单号查询批次单
   *
   * 商家转账 · Merchant transfer
   *
   * `GET /v3/transfer/batches/batch-id/{batch_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458868
   */
  get(options: TransferBatchByBatchIdQueryOptions): ApiPromise<TransferBatch>;
  /** The same as `get`. */
  getAsync(options: TransferBatchByBatchIdQueryOptions): ApiPromise<TransferBatch>;
  /** `get` that blocks until the answer is there. */
  getSync(options: TransferBatchByBatchIdQueryOptions): TransferBatch;
}

interface TransferBatchesBatchIdByBatchIdDetailsNode extends ChainNode<"v3/transfer/batches/batch-id/{batch_id}/details"> {
  readonly detailId: TransferBatchesBatchIdByBatchIdDetailsDetailIdNode;
  readonly "detail-id": TransferBatchesBatchIdByBatchIdDetailsDetailIdNode;
}

interface TransferBatchesBatchIdByBatchIdDetailsDetailIdNode extends ChainNode<"v3/transfer/batches/batch-id/{batch_id}/details/detail-id"> {
  /** Given as the option `detail_id`. */
  readonly _detail_id_: TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdNode;
}

interface TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdNode extends ChainNode<"v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}"> {
  /**
   * 微信明细单号查询明细单
   *
   * 商家转账 · Merchant transfer
   *
   * `GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458886
   */
  get(options: TransferBatchDetailByDetailIdQueryOptions): ApiPromise<TransferBatchDetail>;
  /** The same as `get`. */
  getAsync(options: TransferBatchDetailByDetailIdQueryOptions): ApiPromise<TransferBatchDetail>;
  /** `get` that blocks until the answer is there. */
  getSync(options: TransferBatchDetailByDetailIdQueryOptions): TransferBatchDetail;
}

interface TransferBatchesOutBatchNoNode extends ChainNode<"v3/transfer/batches/out-batch-no"> {
  /** Given as the option `out_batch_no`. */
  readonly _out_batch_no_: TransferBatchesOutBatchNoByOutBatchNoNode;
}

interface TransferBatchesOutBatchNoByOutBatchNoNode extends ChainNode<"v3/transfer/batches/out-batch-no/{out_batch_no}"> {
  readonly details: TransferBatchesOutBatchNoByOutBatchNoDetailsNode;
  /**
   * 商家批次单号查询批次单
   *
   * 商家转账 · Merchant transfer
   *
   * `GET /v3/transfer/batches/out-batch-no/{out_batch_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458877
   */
  get(options: TransferBatchByOutBatchNoQueryOptions): ApiPromise<TransferBatchList>;
  /** The same as `get`. */
  getAsync(options: TransferBatchByOutBatchNoQueryOptions): ApiPromise<TransferBatchList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: TransferBatchByOutBatchNoQueryOptions): TransferBatchList;
}

interface TransferBatchesOutBatchNoByOutBatchNoDetailsNode extends ChainNode<"v3/transfer/batches/out-batch-no/{out_batch_no}/details"> {
  readonly outDetailNo: TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode;
  readonly "out-detail-no": TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode;
}

interface TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoNode extends ChainNode<"v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no"> {
  /** Given as the option `out_detail_no`. */
  readonly _out_detail_no_: TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoNode;
}

interface TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoNode extends ChainNode<"v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"> {
  /**
   * 商家明细单号查询明细单
   *
   * 商家转账 · Merchant transfer
   *
   * `GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458902
   */
  get(options: TransferBatchDetailByOutDetailNoQueryOptions): ApiPromise<TransferBatchDetail>;
  /** The same as `get`. */
  getAsync(options: TransferBatchDetailByOutDetailNoQueryOptions): ApiPromise<TransferBatchDetail>;
  /** `get` that blocks until the answer is there. */
  getSync(options: TransferBatchDetailByOutDetailNoQueryOptions): TransferBatchDetail;
}

interface TransferBillReceiptNode extends ChainNode<"v3/transfer/bill-receipt"> {
  /** Given as the option `out_batch_no`. */
  readonly _out_batch_no_: TransferBillReceiptByOutBatchNoNode;
  /**
   * 转账电子回单申请受理
   *
   * 商家转账 · Merchant transfer
   *
   * `POST /v3/transfer/bill-receipt`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458946
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012718570
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012721664
   */
  post(options: TransferBillReceiptOptions): ApiPromise<TransferBillReceipt>;
  /** The same as `post`. */
  postAsync(options: TransferBillReceiptOptions): ApiPromise<TransferBillReceipt>;
  /** `post` that blocks until the answer is there. */
  postSync(options: TransferBillReceiptOptions): TransferBillReceipt;
}

interface TransferBillReceiptByOutBatchNoNode extends ChainNode<"v3/transfer/bill-receipt/{out_batch_no}"> {
  /**
   * 查询转账电子回单
   *
   * 商家转账 · Merchant transfer
   *
   * `GET /v3/transfer/bill-receipt/{out_batch_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458950
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012718640
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012721812
   */
  get(options: TransferBillReceiptByOutBatchNoQueryOptions): ApiPromise<TransferBillReceipt>;
  /** The same as `get`. */
  getAsync(options: TransferBillReceiptByOutBatchNoQueryOptions): ApiPromise<TransferBillReceipt>;
  /** `get` that blocks until the answer is there. */
  getSync(options: TransferBillReceiptByOutBatchNoQueryOptions): TransferBillReceipt;
}
