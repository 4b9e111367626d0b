// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  BankBatchTransferReceiptDetailReceipt,
  BankBatchTransferReceiptDetailReceiptsOptions,
  BankBatchTransferReceiptDetailReceiptsQueryOptions,
  BankBatchTransferReceiptSummaryReceipt,
  BankBatchTransferReceiptSummaryReceiptsOptions,
  BankBatchTransferReceiptSummaryReceiptsQueryOptions,
} from "../models/bank-batch-transfer.ts";

/** The node of each path template below `v3/bank-batch-transfer`. */
export interface BankBatchTransferPaths {
  /** GET: 查询明细电子回单受理结果 · POST: 受理明细电子回单 */
  readonly "v3/bank-batch-transfer/receipt/detail-receipts": BankBatchTransferReceiptDetailReceiptsNode;
  /** GET: 查询汇总电子回单受理结果 · POST: 受理汇总电子回单 */
  readonly "v3/bank-batch-transfer/receipt/summary-receipts": BankBatchTransferReceiptSummaryReceiptsNode;
}

/** `v3/bank-batch-transfer` */
export interface BankBatchTransferNode extends ChainNode<"v3/bank-batch-transfer"> {
  readonly receipt: BankBatchTransferReceiptNode;
}

/** `v3/bank-batch-transfer/receipt` */
interface BankBatchTransferReceiptNode extends ChainNode<"v3/bank-batch-transfer/receipt"> {
  readonly detailReceipts: BankBatchTransferReceiptDetailReceiptsNode;
  readonly "detail-receipts": BankBatchTransferReceiptDetailReceiptsNode;
  readonly summaryReceipts: BankBatchTransferReceiptSummaryReceiptsNode;
  readonly "summary-receipts": BankBatchTransferReceiptSummaryReceiptsNode;
}

/** `v3/bank-batch-transfer/receipt/detail-receipts` */
interface BankBatchTransferReceiptDetailReceiptsNode extends ChainNode<"v3/bank-batch-transfer/receipt/detail-receipts"> {
  /**
   * 查询明细电子回单受理结果
   *
   * `GET /v3/bank-batch-transfer/receipt/detail-receipts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012470775
   */
  get(options: BankBatchTransferReceiptDetailReceiptsQueryOptions): ApiPromise<BankBatchTransferReceiptDetailReceipt>;
  /** 查询明细电子回单受理结果. The same as `get`. */
  getAsync(options: BankBatchTransferReceiptDetailReceiptsQueryOptions): ApiPromise<BankBatchTransferReceiptDetailReceipt>;
  /** 查询明细电子回单受理结果. `get` that blocks the thread until the answer is there. */
  getSync(options: BankBatchTransferReceiptDetailReceiptsQueryOptions): BankBatchTransferReceiptDetailReceipt;
  /**
   * 受理明细电子回单
   *
   * `POST /v3/bank-batch-transfer/receipt/detail-receipts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012470770
   */
  post(options: BankBatchTransferReceiptDetailReceiptsOptions): ApiPromise<BankBatchTransferReceiptDetailReceipt>;
  /** 受理明细电子回单. The same as `post`. */
  postAsync(options: BankBatchTransferReceiptDetailReceiptsOptions): ApiPromise<BankBatchTransferReceiptDetailReceipt>;
  /** 受理明细电子回单. `post` that blocks the thread until the answer is there. */
  postSync(options: BankBatchTransferReceiptDetailReceiptsOptions): BankBatchTransferReceiptDetailReceipt;
}

/** `v3/bank-batch-transfer/receipt/summary-receipts` */
interface BankBatchTransferReceiptSummaryReceiptsNode extends ChainNode<"v3/bank-batch-transfer/receipt/summary-receipts"> {
  /**
   * 查询汇总电子回单受理结果
   *
   * `GET /v3/bank-batch-transfer/receipt/summary-receipts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012470761
   */
  get(options: BankBatchTransferReceiptSummaryReceiptsQueryOptions): ApiPromise<BankBatchTransferReceiptSummaryReceipt>;
  /** 查询汇总电子回单受理结果. The same as `get`. */
  getAsync(options: BankBatchTransferReceiptSummaryReceiptsQueryOptions): ApiPromise<BankBatchTransferReceiptSummaryReceipt>;
  /** 查询汇总电子回单受理结果. `get` that blocks the thread until the answer is there. */
  getSync(options: BankBatchTransferReceiptSummaryReceiptsQueryOptions): BankBatchTransferReceiptSummaryReceipt;
  /**
   * 受理汇总电子回单
   *
   * `POST /v3/bank-batch-transfer/receipt/summary-receipts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012470746
   */
  post(options: BankBatchTransferReceiptSummaryReceiptsOptions): ApiPromise<BankBatchTransferReceiptSummaryReceipt>;
  /** 受理汇总电子回单. The same as `post`. */
  postAsync(options: BankBatchTransferReceiptSummaryReceiptsOptions): ApiPromise<BankBatchTransferReceiptSummaryReceipt>;
  /** 受理汇总电子回单. `post` that blocks the thread until the answer is there. */
  postSync(options: BankBatchTransferReceiptSummaryReceiptsOptions): BankBatchTransferReceiptSummaryReceipt;
}
