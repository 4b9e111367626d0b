// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

/**
 * Answer of `GET /v3/transfer-detail/electronic-receipts`.
 * Answer of `POST /v3/transfer-detail/electronic-receipts`.
 */
export interface TransferDetailElectronicReceipt {
  /** 电子回单类型 · Receipt type. Documented: `BATCH_TRANSFER`, `TRANSFER_TO_POCKET`, `TRANSFER_TO_BANK`. */
  readonly accept_type: Open<"BATCH_TRANSFER" | "TRANSFER_TO_POCKET" | "TRANSFER_TO_BANK">;
  /** 商户批次单号 · Merchant batch number. */
  readonly out_batch_no?: string;
  /** 商户明细单号 · Merchant detail number. */
  readonly out_detail_no: string;
  /** 电子回单申请单号 · Receipt application number. 电子回单申请的编号，由微信支付生成。 Number of the receipt application, assigned by WeChat Pay. */
  readonly signature_no: string;
  /** 电子回单状态 · Receipt status. 表示电子回单是否已生成。 Tells whether the electronic receipt is ready. */
  readonly signature_status?: string;
  /** 哈希类型 · Hash type. 说明 hash_value 由哪种算法算出。 Tells which algorithm made hash_value. */
  readonly hash_type?: string;
  /** 文件哈希值 · File hash value. 文件的哈希值，用于核对下载或上传的内容。 Hash of the file; compare it with the bytes downloaded or uploaded. */
  readonly hash_value?: string;
  /** 下载地址 · Download URL. 由微信支付返回，下载请求仍需签名，链接会过期。 Returned by WeChat Pay; the download is signed as well and the link expires. */
  readonly download_url?: string;
}

/** Options of `POST /v3/transfer-detail/electronic-receipts`. */
export interface TransferDetailElectronicReceiptsOptions extends CallOptions {
  readonly json: {
    /** 电子回单类型 · Receipt type. 枚举，说明申请哪种转账明细的电子回单。 Enumeration: which kind of transfer detail the receipt is for. Documented: `BATCH_TRANSFER`, `TRANSFER_TO_POCKET`, `TRANSFER_TO_BANK`. */
    readonly accept_type: Open<"BATCH_TRANSFER" | "TRANSFER_TO_POCKET" | "TRANSFER_TO_BANK">;
    /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly out_batch_no?: string;
    /** 商户明细单号 · Merchant detail number. 由商户自定，标识转账批次中的一笔明细，批次内唯一。 Set by the merchant; identifies one transfer of a batch, unique in it. */
    readonly out_detail_no: string;
  };
}

/** Options of `GET /v3/transfer-detail/electronic-receipts`. */
export interface TransferDetailElectronicReceiptsQueryOptions extends CallOptions {
  readonly query: {
    /** 电子回单类型 · Receipt type. 枚举，说明申请哪种转账明细的电子回单。 Enumeration: which kind of transfer detail the receipt is for. Documented: `BATCH_TRANSFER`, `TRANSFER_TO_POCKET`, `TRANSFER_TO_BANK`. */
    readonly accept_type: Open<"BATCH_TRANSFER" | "TRANSFER_TO_POCKET" | "TRANSFER_TO_BANK">;
    /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly out_batch_no?: string;
    /** 商户明细单号 · Merchant detail number. 由商户自定，标识转账批次中的一笔明细，批次内唯一。 Set by the merchant; identifies one transfer of a batch, unique in it. */
    readonly out_detail_no: string;
  };
}
