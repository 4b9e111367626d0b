// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Sensitive } from "../../chain/options.ts";

/** Answer of `GET /v3/transfer/batches/batch-id/{batch_id}`. */
export interface TransferBatch {
  /** 转账批次信息 · Transfer batch. */
  readonly transfer_batch: TransferBatchTransferBatch;
  /** 转账明细列表 · Transfer details. */
  readonly transfer_detail_list?: readonly TransferDetail[];
}

/** Options of `GET /v3/transfer/batches/batch-id/{batch_id}`. */
export interface TransferBatchByBatchIdQueryOptions extends CallOptions {
  /** 微信支付批次单号 · WeChat Pay batch ID. 微信支付受理批次后返回的单号，最长 64 字符，查询批次时传入。 Returned by WeChat Pay when the batch is accepted, at most 64 characters; pass it in to query. */
  readonly batch_id: string;
  readonly query: {
    /** 是否查询转账明细 · Query transfer details. */
    readonly need_query_detail: boolean;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit?: number;
    /** 明细状态 · Detail status. 应答中说明转账明细的结果，查询参数中用于筛选。 Tells the outcome of the transfer detail in answers; filters the details in queries. */
    readonly detail_status?: string;
  };
}

/** Options of `GET /v3/transfer/batches/out-batch-no/{out_batch_no}`. */
export interface TransferBatchByOutBatchNoQueryOptions extends CallOptions {
  /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_batch_no: string;
  readonly query: {
    /** 是否查询转账明细 · Query transfer details. */
    readonly need_query_detail: boolean;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit?: number;
    /** 明细状态 · Detail status. 应答中说明转账明细的结果，查询参数中用于筛选。 Tells the outcome of the transfer detail in answers; filters the details in queries. */
    readonly detail_status?: string;
  };
}

/** Options of `POST /v3/transfer/batches`. */
export interface TransferBatchCreateOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly out_batch_no: string;
    /** 批次名称 · Batch name. */
    readonly batch_name: string;
    /** 批次备注 · Batch remark. */
    readonly batch_remark: string;
    /** 批次转账总金额 · Batch transfer total. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
    readonly total_amount: number;
    /** 总笔数 · Total count. 整数，批次中的总笔数，由商户填写；查询结果中为记录总数。 Integer; items in the batch, given by the merchant, or records in query results. */
    readonly total_num: number;
    /** 转账明细列表 · Transfer details. */
    readonly transfer_detail_list: readonly TransferBatchCreateTransferDetail[];
    /** 转账场景ID · Transfer scene ID. 已开通的转账场景的编号，如 1000。 Number of a transfer scene the merchant has opened, such as 1000. */
    readonly transfer_scene_id: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url?: string;
  };
}

export interface TransferBatchCreateTransferDetail {
  /** 商户明细单号 · Merchant detail number. 由商户自定，标识转账批次中的一笔明细，批次内唯一。 Set by the merchant; identifies one transfer of a batch, unique in it. */
  readonly out_detail_no: string;
  /** 转账金额 · Transfer amount. 整数，单位为分，由商户填写；异常转付中为金额对象。 Integer, in fen; given by the merchant; an amount object in abnormal fund processing. */
  readonly transfer_amount: number;
  /** 转账备注 · Transfer remark. 展示给收款用户的说明，商家转账中不超过 32 个字符。 Shown to the recipient, up to 32 characters in merchant transfers. */
  readonly transfer_remark: string;
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
  /** 收款用户姓名 · Payee name. 收发都是明文，由 SDK 加解密；转账满 2000 元必填。 Plain text in and out, the SDK encrypts; required for transfers from 2000 yuan. Sensitive: give the plain text; it travels encrypted. */
  readonly user_name: Sensitive;
  /** 收款用户身份证号 · Payee's ID card number. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly user_id_card?: Sensitive;
}

/** Answer of `POST /v3/transfer/batches`. */
export interface TransferBatchCreated {
  /** 商户批次单号 · Merchant batch number. */
  readonly out_batch_no: string;
  /** 微信支付批次单号 · WeChat Pay batch ID. */
  readonly batch_id: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 批次状态 · Batch status. 枚举，待付款、已受理、转账中、已完成或已关闭。 Enumeration: waiting for payment, accepted, processing, finished or closed. Documented: `ACCEPTED`, `PROCESSING`, `FINISHED`, `CLOSED`. */
  readonly batch_status?: Open<"ACCEPTED" | "PROCESSING" | "FINISHED" | "CLOSED">;
}

/**
 * Answer of `GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`.
 * Answer of `GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`.
 */
export interface TransferBatchDetail {
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
  readonly mchid: string;
  /** 商户批次单号 · Merchant batch number. */
  readonly out_batch_no: string;
  /** 微信支付批次单号 · WeChat Pay batch ID. */
  readonly batch_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户明细单号 · Merchant detail number. */
  readonly out_detail_no: string;
  /** 微信支付明细单号 · WeChat Pay detail number. */
  readonly detail_id: string;
  /** 明细状态 · Detail status. */
  readonly detail_status: string;
  /** 转账金额 · Transfer amount. */
  readonly transfer_amount: number;
  /** 转账备注 · Transfer remark. */
  readonly transfer_remark: string;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. Documented: `ACCOUNT_FROZEN`, `REAL_NAME_CHECK_FAIL`, `NAME_NOT_CORRECT`, `OPENID_INVALID`, `TRANSFER_QUOTA_EXCEED`, `DAY_RECEIVED_QUOTA_EXCEED`, `MONTH_RECEIVED_QUOTA_EXCEED`, `DAY_RECEIVED_COUNT_EXCEED`, `PRODUCT_AUTH_CHECK_FAIL`, `OVERDUE_CLOSE`, `ID_CARD_NOT_CORRECT`, `ACCOUNT_NOT_EXIST`, `TRANSFER_RISK`, `OTHER_FAIL_REASON_TYPE`, `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`, `RECEIVE_ACCOUNT_NOT_PERMMIT`, `PAYEE_ACCOUNT_ABNORMAL`, `PAYER_ACCOUNT_ABNORMAL`, `TRANSFER_SCENE_UNAVAILABLE`, `TRANSFER_SCENE_INVALID`, `TRANSFER_REMARK_SET_FAIL`, `RECEIVE_ACCOUNT_NOT_CONFIGURE`, `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`, `BLOCK_B2C_USERLIMITAMOUNT_MONTH`, `MERCHANT_REJECT`, `MERCHANT_NOT_CONFIRM`. */
  readonly fail_reason?: Open<
    | "ACCOUNT_FROZEN"
    | "REAL_NAME_CHECK_FAIL"
    | "NAME_NOT_CORRECT"
    | "OPENID_INVALID"
    | "TRANSFER_QUOTA_EXCEED"
    | "DAY_RECEIVED_QUOTA_EXCEED"
    | "MONTH_RECEIVED_QUOTA_EXCEED"
    | "DAY_RECEIVED_COUNT_EXCEED"
    | "PRODUCT_AUTH_CHECK_FAIL"
    | "OVERDUE_CLOSE"
    | "ID_CARD_NOT_CORRECT"
    | "ACCOUNT_NOT_EXIST"
    | "TRANSFER_RISK"
    | "OTHER_FAIL_REASON_TYPE"
    | "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED"
    | "RECEIVE_ACCOUNT_NOT_PERMMIT"
    | "PAYEE_ACCOUNT_ABNORMAL"
    | "PAYER_ACCOUNT_ABNORMAL"
    | "TRANSFER_SCENE_UNAVAILABLE"
    | "TRANSFER_SCENE_INVALID"
    | "TRANSFER_REMARK_SET_FAIL"
    | "RECEIVE_ACCOUNT_NOT_CONFIGURE"
    | "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH"
    | "BLOCK_B2C_USERLIMITAMOUNT_MONTH"
    | "MERCHANT_REJECT"
    | "MERCHANT_NOT_CONFIRM">;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 收款用户姓名 · Payee name. Sensitive: arrives encrypted; this is the plain text. */
  readonly user_name: string;
  /** 转账发起时间 · Transfer start time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly initiate_time: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
}

/** Options of `GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`. */
export interface TransferBatchDetailByDetailIdQueryOptions extends CallOptions {
  /** 微信支付批次单号 · WeChat Pay batch ID. 微信支付受理批次后返回的单号，最长 64 字符，查询批次时传入。 Returned by WeChat Pay when the batch is accepted, at most 64 characters; pass it in to query. */
  readonly batch_id: string;
  /** 微信支付明细单号 · WeChat Pay detail number. 由微信支付生成，标识一笔转账或分账明细。 Assigned by WeChat Pay; identifies one transfer or profit sharing detail. */
  readonly detail_id: string;
}

/** Options of `GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`. */
export interface TransferBatchDetailByOutDetailNoQueryOptions extends CallOptions {
  /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_batch_no: string;
  /** 商户明细单号 · Merchant detail number. 由商户自定，标识转账批次中的一笔明细，批次内唯一。 Set by the merchant; identifies one transfer of a batch, unique in it. */
  readonly out_detail_no: string;
}

/** Answer of `GET /v3/transfer/batches/out-batch-no/{out_batch_no}`. */
export interface TransferBatchList {
  /** 转账批次信息 · Transfer batch. */
  readonly transfer_batch: TransferBatchTransferBatch;
  /** 转账明细列表 · Transfer details. */
  readonly transfer_detail_list?: readonly TransferDetail[];
  /** 分页起始位置 · Page offset. */
  readonly offset?: number;
  /** 每页条数 · Page size. */
  readonly limit?: number;
}

export interface TransferBatchTransferBatch {
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
  readonly mchid: string;
  /** 商户批次单号 · Merchant batch number. */
  readonly out_batch_no: string;
  /** 微信支付批次单号 · WeChat Pay batch ID. */
  readonly batch_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 批次状态 · Batch status. 枚举，待付款、已受理、转账中、已完成或已关闭。 Enumeration: waiting for payment, accepted, processing, finished or closed. */
  readonly batch_status: string;
  /** 批次类型 · Batch type. 说明批次由接口还是页面等途径发起。 Tells how the batch was started, for example by API or web page. */
  readonly batch_type: string;
  /** 批次名称 · Batch name. */
  readonly batch_name: string;
  /** 批次备注 · Batch remark. */
  readonly batch_remark: string;
  /** 关闭原因 · Closing reason. 枚举，说明批次、授权或单据为何关闭；部分接口为文本。 Enumeration: why the batch, authorization or order was closed; free text in some operations. Documented: `OVERDUE_CLOSE`, `TRANSFER_SCENE_INVALID`. */
  readonly close_reason?: Open<"OVERDUE_CLOSE" | "TRANSFER_SCENE_INVALID">;
  /** 批次转账总金额 · Batch transfer total. */
  readonly total_amount: number;
  /** 总笔数 · Total count. */
  readonly total_num: number;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time?: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time?: string;
  /** 成功金额 · Successful amount. 整数，单位为分，批次中转账成功的总金额。 Integer, in fen; total of the transfers that succeeded. */
  readonly success_amount?: number;
  /** 成功笔数 · Successful count. */
  readonly success_num?: number;
  /** 失败金额 · Failed amount. 单位为分的整数，批次中失败明细的金额合计。 Integer, in fen; sum of the failed details of the batch. */
  readonly fail_amount?: number;
  /** 失败笔数 · Number failed. */
  readonly fail_num?: number;
  /** 转账场景ID · Transfer scene ID. */
  readonly transfer_scene_id?: string;
}

/**
 * Answer of `POST /v3/transfer/bill-receipt`.
 * Answer of `GET /v3/transfer/bill-receipt/{out_batch_no}`.
 */
export interface TransferBillReceipt {
  /** 商户批次单号 · Merchant batch number. */
  readonly out_batch_no: string;
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
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time?: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time?: string;
}

/** Options of `GET /v3/transfer/bill-receipt/{out_batch_no}`. */
export interface TransferBillReceiptByOutBatchNoQueryOptions extends CallOptions {
  /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_batch_no: string;
}

/** Options of `POST /v3/transfer/bill-receipt`. */
export interface TransferBillReceiptOptions extends CallOptions {
  readonly json: {
    /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly out_batch_no: string;
  };
}

export interface TransferDetail {
  /** 微信支付明细单号 · WeChat Pay detail number. */
  readonly detail_id: string;
  /** 商户明细单号 · Merchant detail number. */
  readonly out_detail_no: string;
  /** 明细状态 · Detail status. */
  readonly detail_status: string;
}
