// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  BankTransferDetailReceipt,
  BankTransferDetailReceiptsOptions,
  BankTransferDetailReceiptsQueryOptions,
  BankTransferSummaryReceipt,
  BankTransferSummaryReceiptsOptions,
  BankTransferSummaryReceiptsQueryOptions,
} from "../models/bank-batch-transfer.ts";

/** The node of each path template below `v3/bank-batch-transfer`. */
export interface BankBatchTransferPaths {
  /** GET: 查询明细电子回单受理结果 · POST: 受理明细电子回单 */
  readonly "v3/bank-batch-transfer/receipt/detail-receipts": BankBatchTransferReceiptDetailReceiptsNode;
  /** GET: 查询汇总电子回单受理结果 · POST: 受理汇总电子回单 */
  readonly "v3/bank-batch-transfer/receipt/summary-receipts": BankBatchTransferReceiptSummaryReceiptsNode;
}

export interface BankBatchTransferNode extends ChainNode<"v3/bank-batch-transfer"> {
  readonly receipt: BankBatchTransferReceiptNode;
}

interface BankBatchTransferReceiptNode extends ChainNode<"v3/bank-batch-transfer/receipt"> {
  readonly detailReceipts: BankBatchTransferReceiptDetailReceiptsNode;
  readonly "detail-receipts": BankBatchTransferReceiptDetailReceiptsNode;
  readonly summaryReceipts: BankBatchTransferReceiptSummaryReceiptsNode;
  readonly "summary-receipts": BankBatchTransferReceiptSummaryReceiptsNode;
}

interface BankBatchTransferReceiptDetailReceiptsNode extends ChainNode<"v3/bank-batch-transfer/receipt/detail-receipts"> {
  /**
   * 查询明细电子回单受理结果
   *
   * `GET /v3/bank-batch-transfer/receipt/detail-receipts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012470775
   */
  get(options: BankTransferDetailReceiptsQueryOptions): ApiPromise<BankTransferDetailReceipt>;
  /** The same as `get`. */
  getAsync(options: BankTransferDetailReceiptsQueryOptions): ApiPromise<BankTransferDetailReceipt>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BankTransferDetailReceiptsQueryOptions): BankTransferDetailReceipt;
  /**
   * 受理明细电子回单
   *
   * `POST /v3/bank-batch-transfer/receipt/detail-receipts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012470770
   */
  post(options: BankTransferDetailReceiptsOptions): ApiPromise<BankTransferDetailReceipt>;
  /** The same as `post`. */
  postAsync(options: BankTransferDetailReceiptsOptions): ApiPromise<BankTransferDetailReceipt>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BankTransferDetailReceiptsOptions): BankTransferDetailReceipt;
}

interface BankBatchTransferReceiptSummaryReceiptsNode extends ChainNode<"v3/bank-batch-transfer/receipt/summary-receipts"> {
  /**
   * 查询汇总电子回单受理结果
   *
   * `GET /v3/bank-batch-transfer/receipt/summary-receipts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012470761
   */
  get(options: BankTransferSummaryReceiptsQueryOptions): ApiPromise<BankTransferSummaryReceipt>;
  /** The same as `get`. */
  getAsync(options: BankTransferSummaryReceiptsQueryOptions): ApiPromise<BankTransferSummaryReceipt>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BankTransferSummaryReceiptsQueryOptions): BankTransferSummaryReceipt;
  /**
   * 受理汇总电子回单
   *
   * `POST /v3/bank-batch-transfer/receipt/summary-receipts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012470746
   */
  post(options: BankTransferSummaryReceiptsOptions): ApiPromise<BankTransferSummaryReceipt>;
  /** The same as `post`. */
  postAsync(options: BankTransferSummaryReceiptsOptions): ApiPromise<BankTransferSummaryReceipt>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BankTransferSummaryReceiptsOptions): BankTransferSummaryReceipt;
}
