// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Sensitive } from "../../chain/options.ts";

/** Answer of `GET /v3/partner-transfer/batches/batch-id/{batch_id}`. */
export interface PartnerTransferBatch {
  /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 商户批次单号 · Merchant batch number. */
  readonly out_batch_no: string;
  /** 微信支付批次单号 · WeChat Pay batch ID. */
  readonly batch_id: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 批次状态 · Batch status. 枚举，待付款、已受理、转账中、已完成或已关闭。 Enumeration: waiting for payment, accepted, processing, finished or closed. */
  readonly batch_status: string;
  /** 批次类型 · Batch type. 说明批次由接口还是页面等途径发起。 Tells how the batch was started, for example by API or web page. */
  readonly batch_type: string;
  /** 授权类型 · Authorization type. Documented: `INFORMATION_AUTHORIZATION_TYPE`, `FUND_AUTHORIZATION_TYPE`, `INFORMATION_AND_FUND_AUTHORIZATION_TYPE`. */
  readonly authorization_type: Open<
    | "INFORMATION_AUTHORIZATION_TYPE"
    | "FUND_AUTHORIZATION_TYPE"
    | "INFORMATION_AND_FUND_AUTHORIZATION_TYPE">;
  /** 批次名称 · Batch name. */
  readonly batch_name: string;
  /** 批次备注 · Batch remark. */
  readonly batch_remark: string;
  /** 关闭原因 · Closing reason. 枚举，说明批次、授权或单据为何关闭；部分接口为文本。 Enumeration: why the batch, authorization or order was closed; free text in some operations. Documented: `MERCHANT_REVOCATION`, `OVERDUE_CLOSE`, `PAYER_ACCOUNT_ABNORMAL`. */
  readonly close_reason?: Open<"MERCHANT_REVOCATION" | "OVERDUE_CLOSE" | "PAYER_ACCOUNT_ABNORMAL">;
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
  /** 转账明细列表 · Transfer details. */
  readonly transfer_detail_list?: readonly PartnerTransferDetail[];
  /** 服务商应用ID · Partner app ID. */
  readonly sp_appid?: string;
  /** 转账用途 · Transfer purpose. Documented: `GOODSPAYMENT`, `COMMISSION`, `REFUND`, `REIMBURSEMENT`, `FREIGHT`, `OTHERS`. */
  readonly transfer_purpose?: Open<
    | "GOODSPAYMENT"
    | "COMMISSION"
    | "REFUND"
    | "REIMBURSEMENT"
    | "FREIGHT"
    | "OTHERS">;
  /** 转账场景 · Transfer scene. Documented: `ORDINARY_TRANSFER`, `PAYROLL_CARD_TRANSFER`. */
  readonly transfer_scene?: Open<"ORDINARY_TRANSFER" | "PAYROLL_CARD_TRANSFER">;
}

/** Options of `GET /v3/partner-transfer/batches/batch-id/{batch_id}`. */
export interface PartnerTransferBatchByBatchIdQueryOptions extends CallOptions {
  /** 微信支付批次单号 · WeChat Pay batch ID. 微信支付受理批次后返回的单号，最长 64 字符，查询批次时传入。 Returned by WeChat Pay when the batch is accepted, at most 64 characters; pass it in to query. */
  readonly batch_id: string;
  readonly query: {
    /** 是否查询转账明细 · Query transfer details. */
    readonly need_query_detail: boolean;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit?: number;
    /** 明细状态 · Detail status. 应答中说明转账明细的结果，查询参数中用于筛选。 Tells the outcome of the transfer detail in answers; filters the details in queries. Documented: `ALL`, `SUCCESS`, `FAIL`. */
    readonly detail_status?: Open<"ALL" | "SUCCESS" | "FAIL">;
  };
}

/** Answer of `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}`. */
export interface PartnerTransferBatchByOutBatchNoQueryAnswer {
  /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 商户批次单号 · Merchant batch number. */
  readonly out_batch_no: string;
  /** 微信支付批次单号 · WeChat Pay batch ID. */
  readonly batch_id: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 批次状态 · Batch status. 枚举，待付款、已受理、转账中、已完成或已关闭。 Enumeration: waiting for payment, accepted, processing, finished or closed. */
  readonly batch_status: string;
  /** 批次类型 · Batch type. 说明批次由接口还是页面等途径发起。 Tells how the batch was started, for example by API or web page. */
  readonly batch_type: string;
  /** 授权类型 · Authorization type. Documented: `INFORMATION_AUTHORIZATION_TYPE`, `FUND_AUTHORIZATION_TYPE`, `INFORMATION_AND_FUND_AUTHORIZATION_TYPE`. */
  readonly authorization_type: Open<
    | "INFORMATION_AUTHORIZATION_TYPE"
    | "FUND_AUTHORIZATION_TYPE"
    | "INFORMATION_AND_FUND_AUTHORIZATION_TYPE">;
  /** 批次名称 · Batch name. */
  readonly batch_name: string;
  /** 批次备注 · Batch remark. */
  readonly batch_remark: string;
  /** 关闭原因 · Closing reason. 枚举，说明批次、授权或单据为何关闭；部分接口为文本。 Enumeration: why the batch, authorization or order was closed; free text in some operations. Documented: `MERCHANT_REVOCATION`, `OVERDUE_CLOSE`, `PAYER_ACCOUNT_ABNORMAL`. */
  readonly close_reason?: Open<"MERCHANT_REVOCATION" | "OVERDUE_CLOSE" | "PAYER_ACCOUNT_ABNORMAL">;
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
  /** 转账明细列表 · Transfer details. */
  readonly transfer_detail_list: readonly PartnerTransferDetail[];
  /** 服务商应用ID · Partner app ID. */
  readonly sp_appid?: string;
  /** 转账用途 · Transfer purpose. Documented: `GOODSPAYMENT`, `COMMISSION`, `REFUND`, `REIMBURSEMENT`, `FREIGHT`, `OTHERS`. */
  readonly transfer_purpose?: Open<
    | "GOODSPAYMENT"
    | "COMMISSION"
    | "REFUND"
    | "REIMBURSEMENT"
    | "FREIGHT"
    | "OTHERS">;
  /** 转账场景 · Transfer scene. Documented: `ORDINARY_TRANSFER`, `PAYROLL_CARD_TRANSFER`. */
  readonly transfer_scene?: Open<"ORDINARY_TRANSFER" | "PAYROLL_CARD_TRANSFER">;
}

/** Options of `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}`. */
export interface PartnerTransferBatchByOutBatchNoQueryOptions extends CallOptions {
  /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_batch_no: string;
  readonly query: {
    /** 是否查询转账明细 · Query transfer details. */
    readonly need_query_detail: boolean;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit?: number;
    /** 明细状态 · Detail status. 应答中说明转账明细的结果，查询参数中用于筛选。 Tells the outcome of the transfer detail in answers; filters the details in queries. Documented: `ALL`, `SUCCESS`, `FAIL`, `REFUND`. */
    readonly detail_status?: Open<"ALL" | "SUCCESS" | "FAIL" | "REFUND">;
  };
}

/**
 * Answer of `GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`.
 * Answer of `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`.
 */
export interface PartnerTransferBatchDetail {
  /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
  readonly sp_mchid: string;
  /** 商户批次单号 · Merchant batch number. */
  readonly out_batch_no: string;
  /** 微信支付批次单号 · WeChat Pay batch ID. */
  readonly batch_id: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
  readonly appid?: string;
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
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. Documented: `ACCOUNT_FROZEN`, `REAL_NAME_CHECK_FAIL`, `NAME_NOT_CORRECT`, `OPENID_INVALID`, `TRANSFER_QUOTA_EXCEED`, `DAY_RECEIVED_QUOTA_EXCEED`, `MONTH_RECEIVED_QUOTA_EXCEED`, `DAY_RECEIVED_COUNT_EXCEED`, `PRODUCT_AUTH_CHECK_FAIL`, `OVERDUE_CLOSE`, `ID_CARD_NOT_CORRECT`, `ACCOUNT_NOT_EXIST`, `TRANSFER_RISK`, `PAY_ROLL_CARD_ALREADY_LOGOUT`, `PAY_ROLL_CARD_ALREADY_FROZEN`, `PAY_ROLL_CARD_UNAUTHORIZED`, `PAY_ROLL_CARD_USER_NOT_OPEN`. */
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
    | "PAY_ROLL_CARD_ALREADY_LOGOUT"
    | "PAY_ROLL_CARD_ALREADY_FROZEN"
    | "PAY_ROLL_CARD_UNAUTHORIZED"
    | "PAY_ROLL_CARD_USER_NOT_OPEN">;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 收款用户姓名 · Payee name. 由 SDK 解密，得到明文。 The SDK decrypts it; plain text out. Sensitive: arrives encrypted; this is the plain text. */
  readonly username: string;
  /** 转账发起时间 · Transfer start time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly initiate_time: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
  /** 账户类型 · Account type. 枚举，资金类接口指商户号下的资金账户，结算类接口指对公或对私银行账户。 Enumeration: fund operations mean the merchant's fund account, settlement operations a corporate or personal bank account. */
  readonly account_type?: string;
  /** 银行名称 · Bank name. 银行名称；进件与结算账户中为开户银行全称（含支行）。 Name of the bank; for settlement accounts the full name including the branch. */
  readonly bank_name?: string;
  /** 银行卡号后四位 · Last four card digits. */
  readonly bank_card_number_tail?: string;
}

/** Options of `GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`. */
export interface PartnerTransferBatchDetailByDetailIdQueryOptions extends CallOptions {
  /** 微信支付批次单号 · WeChat Pay batch ID. 微信支付受理批次后返回的单号，最长 64 字符，查询批次时传入。 Returned by WeChat Pay when the batch is accepted, at most 64 characters; pass it in to query. */
  readonly batch_id: string;
  /** 微信支付明细单号 · WeChat Pay detail number. 由微信支付生成，标识一笔转账或分账明细。 Assigned by WeChat Pay; identifies one transfer or profit sharing detail. */
  readonly detail_id: string;
}

/** Options of `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`. */
export interface PartnerTransferBatchDetailByOutDetailNoQueryOptions extends CallOptions {
  /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_batch_no: string;
  /** 商户明细单号 · Merchant detail number. 由商户自定，标识转账批次中的一笔明细，批次内唯一。 Set by the merchant; identifies one transfer of a batch, unique in it. */
  readonly out_detail_no: string;
}

/** Answer of `POST /v3/partner-transfer/batches`. */
export interface PartnerTransferBatchesAnswer {
  /** 商户批次单号 · Merchant batch number. */
  readonly out_batch_no: string;
  /** 微信支付批次单号 · WeChat Pay batch ID. */
  readonly batch_id: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
}

/** Options of `POST /v3/partner-transfer/batches`. */
export interface PartnerTransferBatchesOptions extends CallOptions {
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 授权类型 · Authorization type. 枚举，商家转账指信息或资金授权，品牌指全托管或部分授权。 Enumeration: transfers, information or funds authorization; brand, full hosting or partial authorization. Documented: `INFORMATION_AUTHORIZATION_TYPE`, `FUND_AUTHORIZATION_TYPE`, `INFORMATION_AND_FUND_AUTHORIZATION_TYPE`. */
    readonly authorization_type: Open<
      | "INFORMATION_AUTHORIZATION_TYPE"
      | "FUND_AUTHORIZATION_TYPE"
      | "INFORMATION_AND_FUND_AUTHORIZATION_TYPE">;
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
    readonly transfer_detail_list: readonly PartnerTransferBatchesTransferDetail[];
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid?: string;
    /** 转账用途 · Transfer purpose. 表示转账是货款、佣金、退款、报销还是其他，由商户选择。 Tells whether it pays goods, commission, refund or reimbursement; chosen by the merchant. Documented: `GOODSPAYMENT`, `COMMISSION`, `REFUND`, `REIMBURSEMENT`, `FREIGHT`, `OTHERS`. */
    readonly transfer_purpose?: Open<
      | "GOODSPAYMENT"
      | "COMMISSION"
      | "REFUND"
      | "REIMBURSEMENT"
      | "FREIGHT"
      | "OTHERS">;
    /** 转账场景 · Transfer scene. 表示普通转账还是微工卡转账，由商户选择。 Tells an ordinary transfer from a payroll card transfer; chosen by the merchant. Documented: `ORDINARY_TRANSFER`, `PAYROLL_CARD_TRANSFER`. */
    readonly transfer_scene?: Open<"ORDINARY_TRANSFER" | "PAYROLL_CARD_TRANSFER">;
  };
}

export interface PartnerTransferBatchesTransferDetail {
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

export interface PartnerTransferDetail {
  /** 微信支付明细单号 · WeChat Pay detail number. */
  readonly detail_id: string;
  /** 商户明细单号 · Merchant detail number. */
  readonly out_detail_no: string;
  /** 明细状态 · Detail status. */
  readonly detail_status: string;
}
