// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  AbnormalFundReceipt,
  AbnormalFundReceiptQueryOptions,
  AbnormalFundTransfer,
  AbnormalFundTransferQueryOptions,
  AbnormalFundTransfersAnswer,
  AbnormalFundTransfersOptions,
} from "../models/abnormal-fund-processing.ts";

/** The node of each path template below `v3/abnormal-fund-processing`. */
export interface AbnormalFundProcessingPaths {
  /** GET: 查询在途异常资金付款结果 · Query the payment result of abnormal funds in transit. */
  readonly "v3/abnormal-fund-processing/receipts/{receipt_id}": AbnormalFundProcessingReceiptsByReceiptIdNode;
  /** POST: 发起在途异常资金付款指令 · Instruct the payment of abnormal funds in transit. */
  readonly "v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions": AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsNode;
  /** GET: 查询在途异常资金付款指令执行结果 · Query an instruction to pay abnormal funds in transit. */
  readonly "v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}": AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNoNode;
}

export interface AbnormalFundProcessingNode extends ChainNode<"v3/abnormal-fund-processing"> {
  readonly receipts: AbnormalFundProcessingReceiptsNode;
}

interface AbnormalFundProcessingReceiptsNode extends ChainNode<"v3/abnormal-fund-processing/receipts"> {
  /** Given as the option `receipt_id`. */
  readonly _receipt_id_: AbnormalFundProcessingReceiptsByReceiptIdNode;
}

interface AbnormalFundProcessingReceiptsByReceiptIdNode extends ChainNode<"v3/abnormal-fund-processing/receipts/{receipt_id}">, GetAsyncAndSync<AbnormalFundReceiptQueryOptions, AbnormalFundReceipt> {
  readonly transferInstructions: AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsNode;
  /** `transferInstructions` */
  readonly "transfer-instructions": AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsNode;
  /**
   * 查询在途异常资金付款结果 · Query the payment result of abnormal funds in transit
   *
   * `GET /v3/abnormal-fund-processing/receipts/{receipt_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015408031
   */
  get(options: AbnormalFundReceiptQueryOptions): ApiPromise<AbnormalFundReceipt>;
}

interface AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsNode extends ChainNode<"v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions">, PostAsyncAndSync<AbnormalFundTransfersOptions, AbnormalFundTransfersAnswer> {
  /** Given as the option `out_instruction_no`. */
  readonly _out_instruction_no_: AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNoNode;
  /**
   * 发起在途异常资金付款指令 · Instruct the payment of abnormal funds in transit
   *
   * `POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015408022
   */
  post(options: AbnormalFundTransfersOptions): ApiPromise<AbnormalFundTransfersAnswer>;
}

interface AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNoNode extends ChainNode<"v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}">, GetAsyncAndSync<AbnormalFundTransferQueryOptions, AbnormalFundTransfer> {
  /**
   * 查询在途异常资金付款指令执行结果 · Query an instruction to pay abnormal funds in transit
   *
   * `GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016636882
   */
  get(options: AbnormalFundTransferQueryOptions): ApiPromise<AbnormalFundTransfer>;
}
