// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions } from "../../chain/options.ts";

/**
 * Answer of `GET /v3/bank-batch-transfer/receipt/detail-receipts`.
 * Answer of `POST /v3/bank-batch-transfer/receipt/detail-receipts`.
 */
export interface BankTransferDetailReceipt {
  /** 商户批次单号 · Merchant batch number. */
  readonly out_batch_no: string;
  /** 商户明细单号 · Merchant detail number. */
  readonly out_detail_no: string;
  /** 电子回单号 · Electronic receipt number. 电子回单的编号。 Number of the electronic receipt. */
  readonly receipt_no: string;
  /** 回单状态 · Receipt state. 表示单据或电子回单的处理进度。 Tells how far the receipt or payment order has been processed. */
  readonly receipt_state?: string;
  /** 哈希类型 · Hash type. 说明 hash_value 由哪种算法算出。 Tells which algorithm made hash_value. */
  readonly hash_type?: string;
  /** 文件哈希值 · File hash value. 文件的哈希值，用于核对下载或上传的内容。 Hash of the file; compare it with the bytes downloaded or uploaded. */
  readonly hash_value?: string;
  /** 下载地址 · Download URL. 由微信支付返回，下载请求仍需签名，链接会过期。 Returned by WeChat Pay; the download is signed as well and the link expires. */
  readonly download_url?: string;
}

/** Options of `POST /v3/bank-batch-transfer/receipt/detail-receipts`. */
export interface BankTransferDetailReceiptsOptions extends CallOptions {
  readonly json: {
    /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly out_batch_no: string;
    /** 商户明细单号 · Merchant detail number. 由商户自定，标识转账批次中的一笔明细，批次内唯一。 Set by the merchant; identifies one transfer of a batch, unique in it. */
    readonly out_detail_no: string;
  };
}

/** Options of `GET /v3/bank-batch-transfer/receipt/detail-receipts`. */
export interface BankTransferDetailReceiptsQueryOptions extends CallOptions {
  readonly query: {
    /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly out_batch_no: string;
    /** 商户明细单号 · Merchant detail number. 由商户自定，标识转账批次中的一笔明细，批次内唯一。 Set by the merchant; identifies one transfer of a batch, unique in it. */
    readonly out_detail_no: string;
  };
}

/**
 * Answer of `GET /v3/bank-batch-transfer/receipt/summary-receipts`.
 * Answer of `POST /v3/bank-batch-transfer/receipt/summary-receipts`.
 */
export interface BankTransferSummaryReceipt {
  /** 商户批次单号 · Merchant batch number. */
  readonly out_batch_no: string;
  /** 电子回单号 · Electronic receipt number. 电子回单的编号。 Number of the electronic receipt. */
  readonly receipt_no: string;
  /** 回单状态 · Receipt state. 表示单据或电子回单的处理进度。 Tells how far the receipt or payment order has been processed. */
  readonly receipt_state?: string;
  /** 哈希类型 · Hash type. 说明 hash_value 由哪种算法算出。 Tells which algorithm made hash_value. */
  readonly hash_type?: string;
  /** 文件哈希值 · File hash value. 文件的哈希值，用于核对下载或上传的内容。 Hash of the file; compare it with the bytes downloaded or uploaded. */
  readonly hash_value?: string;
  /** 下载地址 · Download URL. 由微信支付返回，下载请求仍需签名，链接会过期。 Returned by WeChat Pay; the download is signed as well and the link expires. */
  readonly download_url?: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time?: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time?: string;
}

/** Options of `POST /v3/bank-batch-transfer/receipt/summary-receipts`. */
export interface BankTransferSummaryReceiptsOptions extends CallOptions {
  readonly json: {
    /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly out_batch_no: string;
  };
}

/** Options of `GET /v3/bank-batch-transfer/receipt/summary-receipts`. */
export interface BankTransferSummaryReceiptsQueryOptions extends CallOptions {
  readonly query: {
    /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly out_batch_no: string;
  };
}
