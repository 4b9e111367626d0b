// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Sensitive } from "../../chain/options.ts";

/** Options of `GET /v3/bank-transfer/batches/batch-id/{batch_id}`. */
export interface BankTransferBatchByBatchIdQueryOptions extends CallOptions {
  /** 微信支付批次单号 · WeChat Pay batch ID. 微信支付受理批次后返回的单号，最长 64 字符，查询批次时传入。 Returned by WeChat Pay when the batch is accepted, at most 64 characters; pass it in to query. */
  readonly batch_id: string;
  readonly query: {
    /** 是否查询转账明细 · Query transfer details. */
    readonly need_query_detail: boolean;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit?: number;
    /** 明细状态 · Detail state. 应答中说明明细的处理结果，查询参数中用于筛选。 Tells the outcome of the detail in answers; filters the details in queries. Documented: `ALL`, `SUCCESS`, `FAIL`. */
    readonly detail_state?: Open<"ALL" | "SUCCESS" | "FAIL">;
  };
}

/** Options of `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}`. */
export interface BankTransferBatchByOutBatchNoQueryOptions extends CallOptions {
  /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_batch_no: string;
  readonly query: {
    /** 是否查询转账明细 · Query transfer details. */
    readonly need_query_detail: boolean;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit?: number;
    /** 明细状态 · Detail state. 应答中说明明细的处理结果，查询参数中用于筛选。 Tells the outcome of the detail in answers; filters the details in queries. Documented: `ALL`, `SUCCESS`, `FAIL`. */
    readonly detail_state?: Open<"ALL" | "SUCCESS" | "FAIL">;
  };
}

/**
 * Answer of `GET /v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`.
 * Answer of `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`.
 */
export interface BankTransferBatchDetail {
  /** 银行服务商商户号 · Bank partner merchant ID. 发起批量转账的银行服务商的商户号。 Merchant ID of the bank partner that started the transfer batch. */
  readonly bank_sp_mchid: string;
  /** 平台商户号 · Platform merchant ID. */
  readonly platform_mchid: string;
  /** 专用付款商户号 · Dedicated paying merchant ID. */
  readonly specialized_payment_mchid: string;
  /** 出资商户号 · Funding merchant ID. */
  readonly sponsor_mchid: string;
  /** 用户授权商户号 · User-authorised merchant ID. */
  readonly user_authorized_mchid: string;
  /** 用户授权AppID · User-authorised App ID. */
  readonly user_authorized_appid: string;
  /** 商户批次单号 · Merchant batch number. */
  readonly out_batch_no: string;
  /** 微信支付批次单号 · WeChat Pay batch ID. */
  readonly batch_id: string;
  /** 转账场景 · Transfer scene. Documented: `ORDINARY_TRANSFER`, `PAYROLL_CARD_TRANSFER`. */
  readonly transfer_scene: Open<"ORDINARY_TRANSFER" | "PAYROLL_CARD_TRANSFER">;
  /** 商户明细单号 · Merchant detail number. */
  readonly out_detail_no: string;
  /** 微信支付明细单号 · WeChat Pay detail number. */
  readonly detail_id: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 收款用户姓名 · Payee name. 由 SDK 解密，得到明文。 The SDK decrypts it; plain text out. */
  readonly username: string;
  /** 转账金额 · Transfer amount. */
  readonly transfer_amount: number;
  /** 转账备注 · Transfer remark. */
  readonly transfer_remark: string;
  /** 明细状态 · Detail state. Documented: `PROCESSING`, `SUCCESS`, `FAIL`, `REFUND`. */
  readonly detail_state: Open<"PROCESSING" | "SUCCESS" | "FAIL" | "REFUND">;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. Documented: `ACCOUNT_FROZEN`, `REAL_NAME_CHECK_FAIL`, `NAME_NOT_CORRECT`, `OPENID_INVALID`, `TRANSFER_QUOTA_EXCEED`, `DAY_RECEIVED_QUOTA_EXCEED`, `MONTH_RECEIVED_QUOTA_EXCEED`, `DAY_RECEIVED_COUNT_EXCEED`, `PRODUCT_AUTH_CHECK_FAIL`, `OVERDUE_CLOSE`, `ID_CARD_NOT_CORRECT`, `ACCOUNT_NOT_EXIST`, `TRANSFER_RISK`, `PAYROLL_CARD_ALREADY_LOGOUT`, `PAYROLL_CARD_ALREADY_FROZEN`, `PAYROLL_CARD_UNAUTHORIZED`, `PAYROLL_CARD_USER_NOT_OPEN`, `PAYROLL_CARD_NAME_CARD_NOT_MATCH`, `PAYROLL_CARD_ID_CARD_NOT_MATCH`, `PAYROLL_CARD_BANKCARD_UNBUNDLING`, `BANK_CARD_COLLECTIONS_ABOVE_QUOTA`, `BANK_CARD_ACCOUNT_ABNORMAL`, `BANK_CARD_STATUS_ABNORMAL`, `BANK_CARD_BANK_INFO_WRONG`, `BANK_CARD_CARD_INFO_WRONG`, `OTHER_FAIL_REASON_TYPE`, `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`, `TRANSFER_REMARK_SET_FAIL`. */
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
    | "PAYROLL_CARD_ALREADY_LOGOUT"
    | "PAYROLL_CARD_ALREADY_FROZEN"
    | "PAYROLL_CARD_UNAUTHORIZED"
    | "PAYROLL_CARD_USER_NOT_OPEN"
    | "PAYROLL_CARD_NAME_CARD_NOT_MATCH"
    | "PAYROLL_CARD_ID_CARD_NOT_MATCH"
    | "PAYROLL_CARD_BANKCARD_UNBUNDLING"
    | "BANK_CARD_COLLECTIONS_ABOVE_QUOTA"
    | "BANK_CARD_ACCOUNT_ABNORMAL"
    | "BANK_CARD_STATUS_ABNORMAL"
    | "BANK_CARD_BANK_INFO_WRONG"
    | "BANK_CARD_CARD_INFO_WRONG"
    | "OTHER_FAIL_REASON_TYPE"
    | "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED"
    | "TRANSFER_REMARK_SET_FAIL">;
  /** 转账发起时间 · Transfer start time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly initiate_time?: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
  /** 收款账户类型 · Payee account type. 枚举，资金类接口指商户号下的资金账户，结算类接口指对公或对私银行账户。 Enumeration: fund operations mean the merchant's fund account, settlement operations a corporate or personal bank account. Documented: `WECHATPAY_ACCOUNT`, `BANK_ACCOUNT`. */
  readonly account_type: Open<"WECHATPAY_ACCOUNT" | "BANK_ACCOUNT">;
  /** 收款银行名称 · Payee bank name. 银行名称；进件与结算账户中为开户银行全称（含支行）。 Name of the bank; for settlement accounts the full name including the branch. */
  readonly bank_name?: string;
  /** 银行卡号后四位 · Last four card digits. */
  readonly bank_card_number_tail?: string;
}

/** Options of `GET /v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`. */
export interface BankTransferBatchDetailByDetailIdQueryOptions extends CallOptions {
  /** 微信支付批次单号 · WeChat Pay batch ID. 微信支付受理批次后返回的单号，最长 64 字符，查询批次时传入。 Returned by WeChat Pay when the batch is accepted, at most 64 characters; pass it in to query. */
  readonly batch_id: string;
  /** 微信支付明细单号 · WeChat Pay detail number. 由微信支付生成，标识一笔转账或分账明细。 Assigned by WeChat Pay; identifies one transfer or profit sharing detail. */
  readonly detail_id: string;
}

/** Options of `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`. */
export interface BankTransferBatchDetailByOutDetailNoQueryOptions extends CallOptions {
  /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_batch_no: string;
  /** 商户明细单号 · Merchant detail number. 由商户自定，标识转账批次中的一笔明细，批次内唯一。 Set by the merchant; identifies one transfer of a batch, unique in it. */
  readonly out_detail_no: string;
}

/**
 * Answer of `GET /v3/bank-transfer/batches/batch-id/{batch_id}`.
 * Answer of `GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}`.
 */
export interface BankTransferBatchList {
  /** 银行服务商商户号 · Bank partner merchant ID. 发起批量转账的银行服务商的商户号。 Merchant ID of the bank partner that started the transfer batch. */
  readonly bank_sp_mchid: string;
  /** 平台商户号 · Platform merchant ID. */
  readonly platform_mchid: string;
  /** 专用付款商户号 · Dedicated paying merchant ID. */
  readonly specialized_payment_mchid: string;
  /** 出资商户号 · Funding merchant ID. */
  readonly sponsor_mchid: string;
  /** 用户授权商户号 · User-authorised merchant ID. */
  readonly user_authorized_mchid: string;
  /** 用户授权AppID · User-authorised App ID. */
  readonly user_authorized_appid: string;
  /** 商户批次单号 · Merchant batch number. */
  readonly out_batch_no: string;
  /** 微信支付批次单号 · WeChat Pay batch ID. */
  readonly batch_id: string;
  /** 转账场景 · Transfer scene. Documented: `ORDINARY_TRANSFER`, `PAYROLL_CARD_TRANSFER`. */
  readonly transfer_scene: Open<"ORDINARY_TRANSFER" | "PAYROLL_CARD_TRANSFER">;
  /** 批次名称 · Batch name. */
  readonly batch_name: string;
  /** 批次备注 · Batch remark. */
  readonly batch_remark: string;
  /** 附加备注 · Additional remark. */
  readonly attach_remark?: string;
  /** 转账用途 · Transfer purpose. Documented: `GOODSPAYMENT`, `COMMISSION`, `REFUND`, `REIMBURSEMENT`, `FREIGHT`, `OTHERS`. */
  readonly transfer_purpose: Open<
    | "GOODSPAYMENT"
    | "COMMISSION"
    | "REFUND"
    | "REIMBURSEMENT"
    | "FREIGHT"
    | "OTHERS">;
  /** 批次状态 · Batch state. 枚举，说明批次已受理、处理中、完成或关闭。 Enumeration: batch accepted, processing, finished or closed. Documented: `ACCEPTED`, `PROCESSING`, `FINISHED`, `CLOSED`. */
  readonly batch_state: Open<"ACCEPTED" | "PROCESSING" | "FINISHED" | "CLOSED">;
  /** 关闭原因 · Closing reason. 枚举，说明批次、授权或单据为何关闭；部分接口为文本。 Enumeration: why the batch, authorization or order was closed; free text in some operations. Documented: `MERCHANT_REVOCATION`, `OVERDUE_CLOSE`. */
  readonly close_reason?: Open<"MERCHANT_REVOCATION" | "OVERDUE_CLOSE">;
  /** 批次转账总金额 · Batch transfer total. */
  readonly total_amount: number;
  /** 批次总笔数 · Batch transfer count. */
  readonly total_count: number;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time?: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time?: string;
  /** 成功金额 · Successful amount. 整数，单位为分，批次中转账成功的总金额。 Integer, in fen; total of the transfers that succeeded. */
  readonly success_amount?: number;
  /** 成功数量 · Success count. */
  readonly success_count?: number;
  /** 失败金额 · Failed amount. 单位为分的整数，批次中失败明细的金额合计。 Integer, in fen; sum of the failed details of the batch. */
  readonly fail_amount?: number;
  /** 失败数量 · Number failed. */
  readonly fail_count?: number;
  /** 转账明细列表 · Transfer details. */
  readonly transfer_detail_list: readonly BankTransferDetail[];
}

/** Answer of `POST /v3/bank-transfer/batches`. */
export interface BankTransferBatchesAnswer {
  /** 商户批次单号 · Merchant batch number. */
  readonly out_batch_no: string;
  /** 微信支付批次单号 · WeChat Pay batch ID. */
  readonly batch_id: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
}

/** Options of `POST /v3/bank-transfer/batches`. */
export interface BankTransferBatchesOptions extends CallOptions {
  readonly json: {
    /** 平台商户号 · Platform merchant ID. 平台方的商户号，8 至 10 位数字，以字符串填写。 Merchant ID of the platform: 8 to 10 digits, as a string. */
    readonly platform_mchid: string;
    /** 专用付款商户号 · Dedicated paying merchant ID. 批量转账专用的付款商户号，由微信支付分配。 Merchant ID that pays the bank transfer batch, assigned by WeChat Pay. */
    readonly specialized_payment_mchid: string;
    /** 出资商户号 · Funding merchant ID. 为转账、赔付或捐赠出资的商户号，由微信支付分配。 Merchant ID that funds the transfer, compensation or donation; assigned by WeChat Pay. */
    readonly sponsor_mchid: string;
    /** 用户授权商户号 · User-authorised merchant ID. 用户授权的商户号。 Merchant ID that the user authorised. */
    readonly user_authorized_mchid: string;
    /** 用户授权AppID · User-authorised App ID. 用户授权时所在的应用，收款 OpenID 属于它。 The app in which the user authorised; the receiving OpenID belongs to it. */
    readonly user_authorized_appid: string;
    /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly out_batch_no: string;
    /** 批次名称 · Batch name. */
    readonly batch_name: string;
    /** 批次备注 · Batch remark. */
    readonly batch_remark: string;
    /** 附加备注 · Additional remark. */
    readonly attach_remark?: string;
    /** 批次转账总金额 · Batch transfer total. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
    readonly total_amount: number;
    /** 批次总笔数 · Batch transfer count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
    readonly total_count: number;
    /** 转账场景 · Transfer scene. 表示普通转账还是微工卡转账，由商户选择。 Tells an ordinary transfer from a payroll card transfer; chosen by the merchant. Documented: `ORDINARY_TRANSFER`, `PAYROLL_CARD_TRANSFER`. */
    readonly transfer_scene: Open<"ORDINARY_TRANSFER" | "PAYROLL_CARD_TRANSFER">;
    /** 转账用途 · Transfer purpose. 表示转账是货款、佣金、退款、报销还是其他，由商户选择。 Tells whether it pays goods, commission, refund or reimbursement; chosen by the merchant. Documented: `GOODSPAYMENT`, `COMMISSION`, `REFUND`, `REIMBURSEMENT`, `FREIGHT`, `OTHERS`. */
    readonly transfer_purpose: Open<
      | "GOODSPAYMENT"
      | "COMMISSION"
      | "REFUND"
      | "REIMBURSEMENT"
      | "FREIGHT"
      | "OTHERS">;
    /** 转账明细列表 · Transfer details. */
    readonly transfer_detail_list?: readonly BankTransferBatchesTransferDetail[];
  };
}

export interface BankTransferBatchesTransferDetail {
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

export interface BankTransferDetail {
  /** 微信支付明细单号 · WeChat Pay detail number. */
  readonly detail_id: string;
  /** 商户明细单号 · Merchant detail number. */
  readonly out_detail_no: string;
  /** 明细状态 · Detail state. Documented: `PROCESSING`, `SUCCESS`, `REFUND`. */
  readonly detail_state: Open<"PROCESSING" | "SUCCESS" | "REFUND">;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. Documented: `ACCOUNT_FROZEN`, `REAL_NAME_CHECK_FAIL`, `NAME_NOT_CORRECT`, `OPENID_INVALID`, `TRANSFER_QUOTA_EXCEED`, `DAY_RECEIVED_QUOTA_EXCEED`, `MONTH_RECEIVED_QUOTA_EXCEED`, `DAY_RECEIVED_COUNT_EXCEED`, `PRODUCT_AUTH_CHECK_FAIL`, `OVERDUE_CLOSE`, `ID_CARD_NOT_CORRECT`, `ACCOUNT_NOT_EXIST`, `TRANSFER_RISK`, `PAYROLL_CARD_ALREADY_LOGOUT`, `PAYROLL_CARD_ALREADY_FROZEN`, `PAYROLL_CARD_UNAUTHORIZED`, `PAYROLL_CARD_USER_NOT_OPEN`, `PAYROLL_CARD_NAME_CARD_NOT_MATCH`, `PAYROLL_CARD_ID_CARD_NOT_MATCH`, `PAYROLL_CARD_BANKCARD_UNBUNDLING`, `BANK_CARD_COLLECTIONS_ABOVE_QUOTA`, `BANK_CARD_ACCOUNT_ABNORMAL`, `BANK_CARD_STATUS_ABNORMAL`, `BANK_CARD_BANK_INFO_WRONG`, `BANK_CARD_CARD_INFO_WRONG`, `OTHER_FAIL_REASON_TYPE`, `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`, `TRANSFER_REMARK_SET_FAIL`. */
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
    | "PAYROLL_CARD_ALREADY_LOGOUT"
    | "PAYROLL_CARD_ALREADY_FROZEN"
    | "PAYROLL_CARD_UNAUTHORIZED"
    | "PAYROLL_CARD_USER_NOT_OPEN"
    | "PAYROLL_CARD_NAME_CARD_NOT_MATCH"
    | "PAYROLL_CARD_ID_CARD_NOT_MATCH"
    | "PAYROLL_CARD_BANKCARD_UNBUNDLING"
    | "BANK_CARD_COLLECTIONS_ABOVE_QUOTA"
    | "BANK_CARD_ACCOUNT_ABNORMAL"
    | "BANK_CARD_STATUS_ABNORMAL"
    | "BANK_CARD_BANK_INFO_WRONG"
    | "BANK_CARD_CARD_INFO_WRONG"
    | "OTHER_FAIL_REASON_TYPE"
    | "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED"
    | "TRANSFER_REMARK_SET_FAIL">;
}
