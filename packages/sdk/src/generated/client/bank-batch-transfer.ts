// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
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
  /** GET: 查询明细电子回单受理结果 · Query a request for a detail's electronic receipt. POST: 受理明细电子回单 · Request the electronic receipt of a detail. */
  readonly "v3/bank-batch-transfer/receipt/detail-receipts": BankBatchTransferReceiptDetailReceiptsNode;
  /** GET: 查询汇总电子回单受理结果 · Query a request for a summary electronic receipt. POST: 受理汇总电子回单 · Request a summary electronic receipt. */
  readonly "v3/bank-batch-transfer/receipt/summary-receipts": BankBatchTransferReceiptSummaryReceiptsNode;
}

export interface BankBatchTransferNode extends ChainNode<"v3/bank-batch-transfer"> {
  readonly receipt: BankBatchTransferReceiptNode;
}

interface BankBatchTransferReceiptNode extends ChainNode<"v3/bank-batch-transfer/receipt"> {
  readonly detailReceipts: BankBatchTransferReceiptDetailReceiptsNode;
  /** `detailReceipts` */
  readonly "detail-receipts": BankBatchTransferReceiptDetailReceiptsNode;
  readonly summaryReceipts: BankBatchTransferReceiptSummaryReceiptsNode;
  /** `summaryReceipts` */
  readonly "summary-receipts": BankBatchTransferReceiptSummaryReceiptsNode;
}

interface BankBatchTransferReceiptDetailReceiptsNode extends ChainNode<"v3/bank-batch-transfer/receipt/detail-receipts">, GetAsyncAndSync<BankTransferDetailReceiptsQueryOptions, BankTransferDetailReceipt>, PostAsyncAndSync<BankTransferDetailReceiptsOptions, BankTransferDetailReceipt> {
  /**
   * 查询明细电子回单受理结果 · Query a request for a detail's electronic receipt
   *
   * `GET /v3/bank-batch-transfer/receipt/detail-receipts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012470775
   */
  get(options: BankTransferDetailReceiptsQueryOptions): ApiPromise<BankTransferDetailReceipt>;
  /**
   * 受理明细电子回单 · Request the electronic receipt of a detail
   *
   * `POST /v3/bank-batch-transfer/receipt/detail-receipts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012470770
   */
  post(options: BankTransferDetailReceiptsOptions): ApiPromise<BankTransferDetailReceipt>;
}

interface BankBatchTransferReceiptSummaryReceiptsNode extends ChainNode<"v3/bank-batch-transfer/receipt/summary-receipts">, GetAsyncAndSync<BankTransferSummaryReceiptsQueryOptions, BankTransferSummaryReceipt>, PostAsyncAndSync<BankTransferSummaryReceiptsOptions, BankTransferSummaryReceipt> {
  /**
   * 查询汇总电子回单受理结果 · Query a request for a summary electronic receipt
   *
   * `GET /v3/bank-batch-transfer/receipt/summary-receipts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012470761
   */
  get(options: BankTransferSummaryReceiptsQueryOptions): ApiPromise<BankTransferSummaryReceipt>;
  /**
   * 受理汇总电子回单 · Request a summary electronic receipt
   *
   * `POST /v3/bank-batch-transfer/receipt/summary-receipts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012470746
   */
  post(options: BankTransferSummaryReceiptsOptions): ApiPromise<BankTransferSummaryReceipt>;
}
