// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { AtLeastOne, CallOptions, Open, Sensitive } from "../../chain/options.ts";

/** Members of `json` that every call of `v3/fund-app/mch-transfer/transfer-bills/transfer#post` has. */
export interface AuthorizedTransferBillCreateJson {
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
  readonly appid: string;
  /** 商户转账单号 · Merchant transfer number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. At most 32 characters of `0-9A-Za-z`. */
  readonly out_bill_no: string;
  /** 转账场景ID · Transfer scene ID. 已开通的转账场景的编号，如 1000。 Number of a transfer scene the merchant has opened, such as 1000. At most 36 characters. Documented: `1000`, `1002`, `1004`, `1005`, `1009`, `1010`, `1011`, `1013`. */
  readonly transfer_scene_id: Open<"1000" | "1002" | "1004" | "1005" | "1009" | "1010" | "1011" | "1013">;
  /** 收款用户姓名 · Payee name. 收发都是明文，由 SDK 加解密；转账满 2000 元必填。 Plain text in and out, the SDK encrypts; required for transfers from 2000 yuan. Sensitive: give the plain text; it travels encrypted. Required with `transfer_amount`. */
  readonly user_name?: Sensitive;
  /** 转账金额 · Transfer amount. 整数，单位为分，由商户填写；异常转付中为金额对象。 Integer, in fen; given by the merchant; an amount object in abnormal fund processing. */
  readonly transfer_amount: number;
  /** 转账备注 · Transfer remark. 展示给收款用户的说明，商家转账中不超过 32 个字符。 Shown to the recipient, up to 32 characters in merchant transfers. At most 32 characters. */
  readonly transfer_remark: string;
  /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. Not on the official pages. */
  readonly notify_url?: string;
  /** 用户收款感知 · Receipt wording. */
  readonly user_recv_perception?: string;
  /** 转账场景上报信息 · Transfer scene report. */
  readonly transfer_scene_report_infos?: readonly TransferBillCreateTransferSceneReportInfo[];
  /** 自动收款授权单号 · Payment receipt authorization ID. 标识用户的免确认收款授权，由微信支付生成。 Identifies the user's authorization to receive without confirming; assigned by WeChat Pay. At least one of this and `out_authorization_no`. At most 32 characters. */
  readonly authorization_id?: string;
  /** 出资商户号 · Funding merchant ID. 为转账、赔付或捐赠出资的商户号，由微信支付分配。 Merchant ID that funds the transfer, compensation or donation; assigned by WeChat Pay. At most 32 characters. */
  readonly sponsor_mchid?: string;
  /** 商户授权单号 · Merchant authorisation number. 由商户自定，标识一次免确认收款授权；重试时保持不变。 Set by the merchant; identifies one receipt authorisation; keep it when retrying. At least one of this and `authorization_id`. At most 32 characters. */
  readonly out_authorization_no?: string;
}

/** Options of `POST /v3/fund-app/mch-transfer/transfer-bills/transfer`. */
export interface AuthorizedTransferBillCreateOptions extends CallOptions {
  readonly json: AuthorizedTransferBillCreateJson & AtLeastOne<"authorization_id" | "out_authorization_no">;
}

/** Answer of `POST /v3/fund-app/mch-transfer/transfer-bills/transfer`. */
export interface AuthorizedTransferBillCreated {
  /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
  readonly mch_id: string;
  /** 商户转账单号 · Merchant transfer number. At most 32 characters of `0-9A-Za-z`. */
  readonly out_bill_no: string;
  /** 微信转账单号 · WeChat transfer number. */
  readonly transfer_bill_no: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 转账单状态 · Transfer bill state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `ACCEPTED`, `PROCESSING`, `TRANSFERING`, `SUCCESS`. */
  readonly state: Open<"ACCEPTED" | "PROCESSING" | "TRANSFERING" | "SUCCESS">;
  /** 转账金额 · Transfer amount. */
  readonly transfer_amount: number;
  /** 转账备注 · Transfer remark. At most 32 characters. */
  readonly transfer_remark: string;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. */
  readonly fail_reason?: string;
  /** 收款用户标识 · Payee's OpenID. At most 64 characters. */
  readonly openid?: string;
  /** 收款用户姓名 · Payee name. Sensitive: arrives encrypted; this is the plain text. */
  readonly user_name?: string;
  /** 单据创建时间 · Bill creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 最后一次状态变更时间 · Last state change. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
}

/**
 * Answer of `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`.
 * Answer of `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`.
 */
export interface BrandRedpacketBatch {
  /** 品牌主商户号 · Brand main merchant ID. 微信支付分配给品牌主的商户号，分账以它为分账方。 Merchant ID that WeChat Pay assigned to the brand owner; it is the party that shares profits. */
  readonly brand_mchid: string;
  /** 微信支付批次单号 · WeChat Pay batch number. */
  readonly batch_no: string;
  /** 商户批次单号 · Merchant batch number. */
  readonly out_batch_no: string;
  /** 品牌ID · Brand ID. */
  readonly brand_id?: number;
  /** 模板ID · Template ID. */
  readonly template_id?: string;
  /** 品牌应用ID · Brand App ID. */
  readonly brand_appid?: string;
  /** 批次状态 · Batch state. 枚举，说明批次已受理、处理中、完成或关闭。 Enumeration: batch accepted, processing, finished or closed. Documented: `WAIT_PAY`, `ACCEPTED`, `PROCESSING`, `FINISHED`, `CLOSED`. */
  readonly batch_state: Open<"WAIT_PAY" | "ACCEPTED" | "PROCESSING" | "FINISHED" | "CLOSED">;
  /** 批次名称 · Batch name. */
  readonly batch_name: string;
  /** 批次备注 · Batch remark. */
  readonly batch_remark: string;
  /** 关闭原因 · Closing reason. 枚举，说明批次、授权或单据为何关闭；部分接口为文本。 Enumeration: why the batch, authorization or order was closed; free text in some operations. Documented: `MERCHANT_REVOCATION`, `SYSTEM_OVERDUE_CLOSE`. */
  readonly close_reason?: Open<"MERCHANT_REVOCATION" | "SYSTEM_OVERDUE_CLOSE">;
  /** 批次红包总金额 · Batch red packet total. */
  readonly total_amount: number;
  /** 总笔数 · Total count. */
  readonly total_num: number;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time?: string;
  /** 成功金额 · Successful amount. 整数，单位为分，批次中转账成功的总金额。 Integer, in fen; total of the transfers that succeeded. */
  readonly success_amount: number;
  /** 成功笔数 · Successful count. */
  readonly success_num: number;
  /** 失败金额 · Failed amount. 单位为分的整数，批次中失败明细的金额合计。 Integer, in fen; sum of the failed details of the batch. */
  readonly fail_amount: number;
  /** 失败笔数 · Number failed. */
  readonly fail_num: number;
  /** 红包明细列表 · Red packet details. */
  readonly detail_list?: readonly FundAppDetail[];
}

/**
 * Answer of `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`.
 * Answer of `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`.
 */
export interface BrandRedpacketBatchDetail {
  /** 品牌主商户号 · Brand main merchant ID. 微信支付分配给品牌主的商户号，分账以它为分账方。 Merchant ID that WeChat Pay assigned to the brand owner; it is the party that shares profits. */
  readonly brand_mchid: string;
  /** 商户批次单号 · Merchant batch number. */
  readonly out_batch_no: string;
  /** 微信支付批次单号 · WeChat Pay batch number. */
  readonly batch_no: string;
  /** 商户明细单号 · Merchant detail number. */
  readonly out_detail_no: string;
  /** 微信支付明细单号 · WeChat Pay detail number. */
  readonly detail_no: string;
  /** 明细状态 · Detail state. Documented: `DETAIL_INIT`, `DETAIL_WAIT_PAY`, `DETAIL_PROCESSING`, `DETAIL_SUCCESS`, `DETAIL_FAIL`. */
  readonly detail_state: Open<
    | "DETAIL_INIT"
    | "DETAIL_WAIT_PAY"
    | "DETAIL_PROCESSING"
    | "DETAIL_SUCCESS"
    | "DETAIL_FAIL">;
  /** 红包金额 · Red packet amount. */
  readonly amount: number;
  /** 红包备注 · Red packet remark. */
  readonly remark: string;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. Documented: `ACCOUNT_FROZEN`, `REAL_NAME_CHECK_FAIL`, `NAME_NOT_CORRECT`, `OPENID_INVALID`, `TRANSFER_QUOTA_EXCEED`, `DAY_RECEIVED_QUOTA_EXCEED`, `DAY_RECEIVED_COUNT_EXCEED`, `PRODUCT_AUTH_CHECK_FAIL`, `OVERDUE_CLOSE`, `ACCOUNT_NOT_EXIST`, `TRANSFER_RISK`, `USER_ACCOUNT_LIMIT`, `FAIL_REASON_UNKNOWN`, `PAYER_ACCOUNT_ABNORMAL`, `PAYEE_ACCOUNT_ABNORMAL`, `USER_RECEIVE_OVERDUE`, `REMARK_NOT_CORRECT`, `MERCHANT_REJECT`, `MERCHANT_NOT_CONFIRM`, `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`. */
  readonly fail_reason?: Open<
    | "ACCOUNT_FROZEN"
    | "REAL_NAME_CHECK_FAIL"
    | "NAME_NOT_CORRECT"
    | "OPENID_INVALID"
    | "TRANSFER_QUOTA_EXCEED"
    | "DAY_RECEIVED_QUOTA_EXCEED"
    | "DAY_RECEIVED_COUNT_EXCEED"
    | "PRODUCT_AUTH_CHECK_FAIL"
    | "OVERDUE_CLOSE"
    | "ACCOUNT_NOT_EXIST"
    | "TRANSFER_RISK"
    | "USER_ACCOUNT_LIMIT"
    | "FAIL_REASON_UNKNOWN"
    | "PAYER_ACCOUNT_ABNORMAL"
    | "PAYEE_ACCOUNT_ABNORMAL"
    | "USER_RECEIVE_OVERDUE"
    | "REMARK_NOT_CORRECT"
    | "MERCHANT_REJECT"
    | "MERCHANT_NOT_CONFIRM"
    | "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH">;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 收款用户姓名 · Payee name. Sensitive: arrives encrypted; this is the plain text. */
  readonly user_name?: string;
  /** 转账发起时间 · Transfer start time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly initiate_time?: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
  /** 品牌ID · Brand ID. */
  readonly brand_id: number;
  /** 模板ID · Template ID. */
  readonly template_id: string;
  /** 品牌应用ID · Brand App ID. */
  readonly brand_appid?: string;
}

/** Options of `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`. */
export interface BrandRedpacketBatchDetailQueryOptions extends CallOptions {
  /** 微信支付批次单号 · WeChat Pay batch number. 微信支付受理品牌红包批次后生成的单号。 Assigned by WeChat Pay when the brand red packet batch is accepted. */
  readonly batch_no: string;
  /** 微信支付明细单号 · WeChat Pay detail number. 由微信支付生成，标识红包批次中的一笔明细。 Assigned by WeChat Pay; identifies one detail of a red packet batch. */
  readonly detail_no: string;
}

/** Options of `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`. */
export interface BrandRedpacketBatchQueryOptions extends CallOptions {
  /** 微信支付批次单号 · WeChat Pay batch number. 微信支付受理品牌红包批次后生成的单号。 Assigned by WeChat Pay when the brand red packet batch is accepted. */
  readonly batch_no: string;
  readonly query?: {
    /** 是否查询转账明细 · Query transfer details. */
    readonly need_query_detail?: boolean;
    /** 明细状态 · Detail state. 应答中说明明细的处理结果，查询参数中用于筛选。 Tells the outcome of the detail in answers; filters the details in queries. Documented: `DETAIL_VIEW_ALL`, `DETAIL_VIEW_SUCCESS`, `DETAIL_VIEW_FAIL`. */
    readonly detail_state?: Open<"DETAIL_VIEW_ALL" | "DETAIL_VIEW_SUCCESS" | "DETAIL_VIEW_FAIL">;
  };
}

/** Answer of `POST /v3/fund-app/brand-redpacket/brand-merchant-batches`. */
export interface BrandRedpacketBatchesAnswer {
  /** 商户批次单号 · Merchant batch number. */
  readonly out_batch_no: string;
  /** 微信支付批次单号 · WeChat Pay batch number. */
  readonly batch_no?: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 批次状态 · Batch state. 枚举，说明批次已受理、处理中、完成或关闭。 Enumeration: batch accepted, processing, finished or closed. Documented: `WAIT_PAY`, `ACCEPTED`, `PROCESSING`, `FINISHED`, `CLOSED`. */
  readonly batch_state?: Open<"WAIT_PAY" | "ACCEPTED" | "PROCESSING" | "FINISHED" | "CLOSED">;
}

export interface BrandRedpacketBatchesDetail {
  /** 商户明细单号 · Merchant detail number. 由商户自定，标识转账批次中的一笔明细，批次内唯一。 Set by the merchant; identifies one transfer of a batch, unique in it. */
  readonly out_detail_no: string;
  /** 红包金额 · Red packet amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
  /** 收款用户姓名 · Payee name. 收发都是明文，由 SDK 加解密；转账满 2000 元必填。 Plain text in and out, the SDK encrypts; required for transfers from 2000 yuan. Sensitive: give the plain text; it travels encrypted. */
  readonly user_name?: Sensitive;
  /** 红包备注 · Red packet remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. */
  readonly remark: string;
}

/** Options of `POST /v3/fund-app/brand-redpacket/brand-merchant-batches`. */
export interface BrandRedpacketBatchesOptions extends CallOptions {
  readonly json: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. */
    readonly brand_id: number;
    /** 品牌应用ID · Brand App ID. 品牌发放红包所用的应用 ID。 App ID under which the brand sends red packets. */
    readonly brand_appid: string;
    /** 红包发放场景 · Red packet scene. 表示业务发生的场景，由调用方选择。 Tells the business scenario, chosen by the caller. Documented: `CUSTOM_SEND`. */
    readonly scene: Open<"CUSTOM_SEND">;
    /** 模板ID · Template ID. 红包或打印模板的编号，由微信支付分配。 Number of the red packet or print template, assigned by WeChat Pay. */
    readonly template_id: string;
    /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly out_batch_no: string;
    /** 批次名称 · Batch name. */
    readonly batch_name: string;
    /** 批次备注 · Batch remark. */
    readonly batch_remark: string;
    /** 批次红包总金额 · Batch red packet total. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
    readonly total_amount: number;
    /** 总笔数 · Total count. 整数，批次中的总笔数，由商户填写；查询结果中为记录总数。 Integer; items in the batch, given by the merchant, or records in query results. */
    readonly total_num: number;
    /** 红包明细列表 · Red packet details. */
    readonly detail_list: readonly BrandRedpacketBatchesDetail[];
  };
}

/** Options of `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`. */
export interface BrandRedpacketOutBatchOutDetailQueryOptions extends CallOptions {
  /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_batch_no: string;
  /** 商户明细单号 · Merchant detail number. 由商户自定，标识转账批次中的一笔明细，批次内唯一。 Set by the merchant; identifies one transfer of a batch, unique in it. */
  readonly out_detail_no: string;
}

/** Options of `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`. */
export interface BrandRedpacketOutBatchQueryOptions extends CallOptions {
  /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_batch_no: string;
  readonly query?: {
    /** 是否查询转账明细 · Query transfer details. */
    readonly need_query_detail?: boolean;
    /** 明细状态 · Detail state. 应答中说明明细的处理结果，查询参数中用于筛选。 Tells the outcome of the detail in answers; filters the details in queries. Documented: `DETAIL_VIEW_ALL`, `DETAIL_VIEW_SUCCESS`, `DETAIL_VIEW_FAIL`. */
    readonly detail_state?: Open<"DETAIL_VIEW_ALL" | "DETAIL_VIEW_SUCCESS" | "DETAIL_VIEW_FAIL">;
  };
}

export interface FundAppAuthorizationInfo {
  /** 用户展示名称 · User display name. */
  readonly user_display_name: string;
  /** 商户授权单号 · Merchant authorisation number. 由商户自定，标识一次免确认收款授权；重试时保持不变。 Set by the merchant; identifies one receipt authorisation; keep it when retrying. */
  readonly out_authorization_no: string;
  /** 授权结果通知地址 · Authorization notification address. */
  readonly authorization_notify_url: string;
}

export interface FundAppCloseInfo {
  /** 关闭时间 · Closing time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly close_time: string;
  /** 关闭原因 · Closing reason. 枚举，说明批次、授权或单据为何关闭；部分接口为文本。 Enumeration: why the batch, authorization or order was closed; free text in some operations. Documented: `CLOSE_VIA_MCH_API`, `USER_CLOSE`. */
  readonly close_reason: Open<"CLOSE_VIA_MCH_API" | "USER_CLOSE">;
}

export interface FundAppDetail {
  /** 微信明细单号 · WeChat detail number. 转账明细的编号，由微信支付生成。 Number of the transfer detail, assigned by WeChat Pay. */
  readonly transfer_detail_no: string;
  /** 商户明细单号 · Merchant detail number. */
  readonly out_detail_no: string;
  /** 明细状态 · Detail state. Documented: `DETAIL_INIT`, `DETAIL_WAIT_PAY`, `DETAIL_PROCESSING`, `DETAIL_SUCCESS`, `DETAIL_FAIL`. */
  readonly detail_state: Open<
    | "DETAIL_INIT"
    | "DETAIL_WAIT_PAY"
    | "DETAIL_PROCESSING"
    | "DETAIL_SUCCESS"
    | "DETAIL_FAIL">;
}

export interface FundAppSceneInfo {
  /** 用户端IP · Client IP. At most 45 characters. */
  readonly client_ip?: string;
  /** 设备号 · Device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. At most 128 characters. */
  readonly device_id?: string;
  /** 设备类型 · Device type. 说明用户所用设备或系统的种类，取值随产品而异。 Tells the kind of device or system used; the values differ by product. Documented: `IOS`, `ANDROID`, `HARMONY`, `OTHER`. */
  readonly device_type?: Open<"IOS" | "ANDROID" | "HARMONY" | "OTHER">;
}

export interface FundAppTransactionInfo {
  /** 交易类型 · Transaction type. 表示关联交易的种类，目前为微信支付交易。 Tells the kind of related transaction; a WeChat Pay transaction. Documented: `WXPAY`. */
  readonly transaction_type: Open<"WXPAY">;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
  readonly transaction_id: string;
}

export interface FundAppTransferSceneReportInfo {
  /** 报备信息类型 · Report information type. 转账报备的信息名称；刷脸实名查询中为要获取的信息种类。 Name of the reported item; in face real-name queries the kind of data wanted. */
  readonly info_type: string;
  /** 报备内容 · Report content. */
  readonly info_content: string;
}

export interface FundAppUserRecvStyle {
  /** 收款展示样式 · Recipient display style. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `CONFIRM_PAGE`, `RED_PACKET`. */
  readonly type: Open<"CONFIRM_PAGE" | "RED_PACKET">;
}

/**
 * Answer of `POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills`.
 * Answer of `GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`.
 */
export interface PartnerCharityBill {
  /** 商户预算单号 · Merchant budget number. */
  readonly out_budget_no: string;
  /** 公益捐赠预算单号 · Donation budget ID. 微信支付受理捐赠预算申请后生成的单号。 Assigned by WeChat Pay when the donation budget is accepted. */
  readonly budget_id: string;
  /** 商户捐赠转账单号 · Merchant donation number. */
  readonly out_transfer_no: string;
  /** 微信捐赠单号 · WeChat donation number. 公益捐赠单的编号，由微信支付生成。 Number of the charity donation, assigned by WeChat Pay. */
  readonly transfer_id: string;
  /** 红包金额 · Red packet amount. */
  readonly amount: number;
  /** 转账备注 · Transfer remark. */
  readonly transfer_remark: string;
  /** 收款商户号 · Payee merchant ID. */
  readonly receive_mchid: string;
  /** 状态 · State. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `ACCEPTED`, `SUCCESS`, `CLOSE`. */
  readonly state: Open<"ACCEPTED" | "SUCCESS" | "CLOSE">;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 成功时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
}

/** Options of `GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`. */
export interface PartnerCharityBillByOutTransferNoQueryOptions extends CallOptions {
  /** 商户捐赠转账单号 · Merchant donation number. 由商户自定，标识一笔公益捐赠；重试时保持不变。 Set by the merchant; identifies one donation; keep it when retrying. */
  readonly out_transfer_no: string;
  readonly query: {
    /** 出资商户号 · Funding merchant ID. 为转账、赔付或捐赠出资的商户号，由微信支付分配。 Merchant ID that funds the transfer, compensation or donation; assigned by WeChat Pay. */
    readonly sponsor_mchid: string;
    /** 商户预算单号 · Merchant budget number. 由商户自定，标识一笔公益捐赠预算；重试时保持不变。 Set by the merchant; identifies one donation budget; keep it when retrying. */
    readonly out_budget_no: string;
  };
}

/** Options of `POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills`. */
export interface PartnerCharityBillsOptions extends CallOptions {
  readonly json: {
    /** 商户预算单号 · Merchant budget number. 由商户自定，标识一笔公益捐赠预算；重试时保持不变。 Set by the merchant; identifies one donation budget; keep it when retrying. */
    readonly out_budget_no: string;
    /** 商户捐赠转账单号 · Merchant donation number. 由商户自定，标识一笔公益捐赠；重试时保持不变。 Set by the merchant; identifies one donation; keep it when retrying. */
    readonly out_transfer_no: string;
    /** 关联交易信息 · Related transaction. 赔付或捐赠所对应的交易类型与订单号，由服务商填写。 Type and order number of the transaction concerned; given by the partner. */
    readonly transaction_info?: FundAppTransactionInfo;
    /** 出资商户号 · Funding merchant ID. 为转账、赔付或捐赠出资的商户号，由微信支付分配。 Merchant ID that funds the transfer, compensation or donation; assigned by WeChat Pay. */
    readonly sponsor_mchid: string;
    /** 收款商户号 · Payee merchant ID. 接收公益捐赠资金的商户号，由微信支付分配。 Merchant ID that receives the charity donation, assigned by WeChat Pay. */
    readonly receive_mchid: string;
    /** 红包金额 · Red packet amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: number;
    /** 转账备注 · Transfer remark. 展示给收款用户的说明，商家转账中不超过 32 个字符。 Shown to the recipient, up to 32 characters in merchant transfers. */
    readonly transfer_remark: string;
  };
}

/**
 * Answer of `POST /v3/fund-app/mch-transfer/partner/charity-budget`.
 * Answer of `GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`.
 */
export interface PartnerCharityBudget {
  /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
  readonly sp_mchid: string;
  /** 商户预算单号 · Merchant budget number. */
  readonly out_budget_no: string;
  /** 公益捐赠预算单号 · Donation budget ID. 微信支付受理捐赠预算申请后生成的单号。 Assigned by WeChat Pay when the donation budget is accepted. */
  readonly budget_id: string;
  /** 红包金额 · Red packet amount. */
  readonly amount: number;
  /** 出资商户号 · Funding merchant ID. */
  readonly sponsor_mchid: string;
  /** 公益捐赠活动名称 · Donation activity name. */
  readonly activity_name: string;
  /** 公益捐赠活动备注 · Donation activity remark. */
  readonly activity_remark: string;
  /** 状态 · State. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `PENDING`, `LOCKED`, `FINISHED`, `CLOSED`. */
  readonly state?: Open<"PENDING" | "LOCKED" | "FINISHED" | "CLOSED">;
  /** 确认链接 · Confirmation URL. */
  readonly confirm_url?: string;
  /** 超级管理员微信号掩码 · Masked super administrator WeChat. */
  readonly super_admin_wxid_mask?: string;
  /** 剩余可用金额 · Remaining amount. 整数，单位为分。 Integer, in fen. */
  readonly remain_amount?: number;
  /** 解锁备注 · Unlock remark. */
  readonly unlock_remark?: string;
  /** 预算锁定时间 · Budget locked time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly locked_time?: string;
  /** 完成时间 · Finish time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly finished_time?: string;
  /** 关闭时间 · Closing time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly closed_time?: string;
}

/** Options of `GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`. */
export interface PartnerCharityBudgetByOutBudgetNoQueryOptions extends CallOptions {
  /** 商户预算单号 · Merchant budget number. 由商户自定，标识一笔公益捐赠预算；重试时保持不变。 Set by the merchant; identifies one donation budget; keep it when retrying. */
  readonly out_budget_no: string;
  readonly query: {
    /** 出资商户号 · Funding merchant ID. 为转账、赔付或捐赠出资的商户号，由微信支付分配。 Merchant ID that funds the transfer, compensation or donation; assigned by WeChat Pay. */
    readonly sponsor_mchid: string;
  };
}

/** Options of `POST /v3/fund-app/mch-transfer/partner/charity-budget`. */
export interface PartnerCharityBudgetOptions extends CallOptions {
  readonly json: {
    /** 商户预算单号 · Merchant budget number. 由商户自定，标识一笔公益捐赠预算；重试时保持不变。 Set by the merchant; identifies one donation budget; keep it when retrying. */
    readonly out_budget_no: string;
    /** 出资商户号 · Funding merchant ID. 为转账、赔付或捐赠出资的商户号，由微信支付分配。 Merchant ID that funds the transfer, compensation or donation; assigned by WeChat Pay. */
    readonly sponsor_mchid: string;
    /** 出资主体名称 · Funding entity name. */
    readonly sponsor_subject_name: string;
    /** 公益捐赠活动名称 · Donation activity name. */
    readonly activity_name: string;
    /** 公益捐赠活动备注 · Donation activity remark. */
    readonly activity_remark: string;
    /** 红包金额 · Red packet amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: number;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url?: string;
  };
}

/** Answer of `POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`. */
export interface PartnerCharityBudgetUnlockAnswer {
  /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
  readonly sp_mchid: string;
  /** 商户预算单号 · Merchant budget number. */
  readonly out_budget_no: string;
  /** 公益捐赠预算单号 · Donation budget ID. 微信支付受理捐赠预算申请后生成的单号。 Assigned by WeChat Pay when the donation budget is accepted. */
  readonly budget_id: string;
  /** 红包金额 · Red packet amount. */
  readonly amount: number;
  /** 出资商户号 · Funding merchant ID. */
  readonly sponsor_mchid: string;
  /** 公益捐赠活动名称 · Donation activity name. */
  readonly activity_name: string;
  /** 公益捐赠活动备注 · Donation activity remark. */
  readonly activity_remark: string;
  /** 状态 · State. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `FINISHED`. */
  readonly state: Open<"FINISHED">;
  /** 解锁备注 · Unlock remark. */
  readonly unlock_remark: string;
  /** 预算锁定时间 · Budget locked time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly locked_time: string;
  /** 完成时间 · Finish time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly finished_time: string;
  /** 已解锁金额 · Unlocked amount. 单位为分的整数。 Integer, in fen. */
  readonly unlocked_amount?: number;
}

/** Options of `POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`. */
export interface PartnerCharityBudgetUnlockOptions extends CallOptions {
  /** 商户预算单号 · Merchant budget number. 由商户自定，标识一笔公益捐赠预算；重试时保持不变。 Set by the merchant; identifies one donation budget; keep it when retrying. */
  readonly out_budget_no: string;
  readonly json: {
    /** 出资商户号 · Funding merchant ID. 为转账、赔付或捐赠出资的商户号，由微信支付分配。 Merchant ID that funds the transfer, compensation or donation; assigned by WeChat Pay. */
    readonly sponsor_mchid: string;
    /** 公益捐赠活动备注 · Donation activity remark. */
    readonly activity_remark: string;
  };
}

/** Answer of `GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`. */
export interface PartnerTransferBill {
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
  readonly mchid: string;
  /** 商户转账单号 · Merchant transfer number. */
  readonly out_bill_no: string;
  /** 微信转账单号 · WeChat transfer number. */
  readonly transfer_bill_no: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 状态 · State. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `ACCEPTED`, `PROCESSING`, `WAIT_USER_CONFIRM`, `TRANSFERING`, `SUCCESS`, `FAIL`, `CANCELING`, `CANCELLED`. */
  readonly state: Open<
    | "ACCEPTED"
    | "PROCESSING"
    | "WAIT_USER_CONFIRM"
    | "TRANSFERING"
    | "SUCCESS"
    | "FAIL"
    | "CANCELING"
    | "CANCELLED">;
  /** 转账金额 · Transfer amount. */
  readonly transfer_amount: number;
  /** 转账备注 · Transfer remark. */
  readonly transfer_remark: string;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. */
  readonly fail_reason?: string;
  /** 收款用户标识 · Payee's OpenID. */
  readonly openid?: string;
  /** 收款用户姓名 · Payee name. Sensitive: arrives encrypted; this is the plain text. */
  readonly user_name?: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
}

/** Options of `GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`. */
export interface PartnerTransferBillByOutBillNoQueryOptions extends CallOptions {
  /** 商户转账单号 · Merchant transfer number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
  readonly out_bill_no: string;
  readonly query: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/** Answer of `POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`. */
export interface PartnerTransferBillCancelAnswer {
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 商户转账单号 · Merchant transfer number. */
  readonly out_bill_no: string;
  /** 微信转账单号 · WeChat transfer number. */
  readonly transfer_bill_no: string;
  /** 状态 · State. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `ACCEPTED`, `PROCESSING`, `WAIT_USER_CONFIRM`, `TRANSFERING`, `SUCCESS`, `FAIL`, `CANCELING`, `CANCELLED`. */
  readonly state: Open<
    | "ACCEPTED"
    | "PROCESSING"
    | "WAIT_USER_CONFIRM"
    | "TRANSFERING"
    | "SUCCESS"
    | "FAIL"
    | "CANCELING"
    | "CANCELLED">;
  /** 转账金额 · Transfer amount. */
  readonly transfer_amount?: number;
  /** 转账备注 · Transfer remark. */
  readonly transfer_remark?: string;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. */
  readonly fail_reason?: string;
  /** 收款用户标识 · Payee's OpenID. */
  readonly openid?: string;
  /** 收款用户姓名 · Payee name. Sensitive: arrives encrypted; this is the plain text. */
  readonly user_name?: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time?: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
}

/** Options of `POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`. */
export interface PartnerTransferBillCancelOptions extends CallOptions {
  /** 商户转账单号 · Merchant transfer number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
  readonly out_bill_no: string;
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/**
 * Answer of `POST /v3/fund-app/mch-transfer/partner/transfer-bills`.
 * Answer of `POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`.
 */
export interface PartnerTransferBillsAnswer {
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 商户转账单号 · Merchant transfer number. */
  readonly out_bill_no: string;
  /** 微信转账单号 · WeChat transfer number. */
  readonly transfer_bill_no: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 确认收款跳转参数包 · Confirmation page package. 由微信支付生成，仅在待用户确认时返回，唤起收款确认页时原样使用。 Generated by WeChat Pay, only while waiting for the user; hand it to the confirmation page unchanged. */
  readonly package_info: string;
}

/** Options of `POST /v3/fund-app/mch-transfer/partner/transfer-bills`. */
export interface PartnerTransferBillsOptions extends CallOptions {
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户转账单号 · Merchant transfer number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
    readonly out_bill_no: string;
    /** 收款用户标识 · Payee's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
    /** 收款用户姓名 · Payee name. 收发都是明文，由 SDK 加解密；转账满 2000 元必填。 Plain text in and out, the SDK encrypts; required for transfers from 2000 yuan. Sensitive: give the plain text; it travels encrypted. */
    readonly user_name?: Sensitive;
    /** 转账金额 · Transfer amount. 整数，单位为分，由商户填写；异常转付中为金额对象。 Integer, in fen; given by the merchant; an amount object in abnormal fund processing. */
    readonly transfer_amount: number;
    /** 转账备注 · Transfer remark. 展示给收款用户的说明，商家转账中不超过 32 个字符。 Shown to the recipient, up to 32 characters in merchant transfers. */
    readonly transfer_remark: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url?: string;
    /** 用户收款感知 · Receipt wording. */
    readonly user_recv_perception?: string;
    /** 转账场景ID · Transfer scene ID. 已开通的转账场景的编号，如 1000。 Number of a transfer scene the merchant has opened, such as 1000. Documented: `1000`, `1002`, `1004`, `1005`, `1009`, `1010`, `1011`, `1013`. */
    readonly transfer_scene_id: Open<"1000" | "1002" | "1004" | "1005" | "1009" | "1010" | "1011" | "1013">;
    /** 转账场景上报信息 · Transfer scene report. */
    readonly transfer_scene_report_infos: readonly FundAppTransferSceneReportInfo[];
  };
}

/** Options of `POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`. */
export interface PartnerTransferBillsPreTransferWithAuthorizationOptions extends CallOptions {
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户转账单号 · Merchant transfer number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
    readonly out_bill_no: string;
    /** 收款用户标识 · Payee's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
    /** 收款用户姓名 · Payee name. 收发都是明文，由 SDK 加解密；转账满 2000 元必填。 Plain text in and out, the SDK encrypts; required for transfers from 2000 yuan. Sensitive: give the plain text; it travels encrypted. */
    readonly user_name?: Sensitive;
    /** 转账金额 · Transfer amount. 整数，单位为分，由商户填写；异常转付中为金额对象。 Integer, in fen; given by the merchant; an amount object in abnormal fund processing. */
    readonly transfer_amount: number;
    /** 转账备注 · Transfer remark. 展示给收款用户的说明，商家转账中不超过 32 个字符。 Shown to the recipient, up to 32 characters in merchant transfers. */
    readonly transfer_remark: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url?: string;
    /** 用户收款感知 · Receipt wording. */
    readonly user_recv_perception?: string;
    /** 转账场景ID · Transfer scene ID. 已开通的转账场景的编号，如 1000。 Number of a transfer scene the merchant has opened, such as 1000. Documented: `1000`, `1002`, `1004`, `1005`, `1009`, `1010`, `1011`, `1013`. */
    readonly transfer_scene_id: Open<"1000" | "1002" | "1004" | "1005" | "1009" | "1010" | "1011" | "1013">;
    /** 转账场景上报信息 · Transfer scene report. */
    readonly transfer_scene_report_infos: readonly FundAppTransferSceneReportInfo[];
    /** 收款授权信息 · Receipt authorization information. */
    readonly authorization_info?: FundAppAuthorizationInfo;
  };
}

/** Answer of `POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer`. */
export interface PartnerTransferBillsTransferAnswer {
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
  readonly mchid?: string;
  /** 商户转账单号 · Merchant transfer number. */
  readonly out_bill_no: string;
  /** 微信转账单号 · WeChat transfer number. */
  readonly transfer_bill_no: string;
  /** 应用ID · App ID. */
  readonly appid?: string;
  /** 状态 · State. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `ACCEPTED`, `SUCCESS`. */
  readonly state: Open<"ACCEPTED" | "SUCCESS">;
  /** 转账金额 · Transfer amount. */
  readonly transfer_amount: number;
  /** 转账备注 · Transfer remark. */
  readonly transfer_remark: string;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. */
  readonly fail_reason?: string;
  /** 收款用户标识 · Payee's OpenID. */
  readonly openid?: string;
  /** 收款用户姓名 · Payee name. Sensitive: arrives encrypted; this is the plain text. */
  readonly user_name?: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time?: string;
}

/** Options of `POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer`. */
export interface PartnerTransferBillsTransferOptions extends CallOptions {
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户转账单号 · Merchant transfer number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
    readonly out_bill_no: string;
    /** 收款用户姓名 · Payee name. 收发都是明文，由 SDK 加解密；转账满 2000 元必填。 Plain text in and out, the SDK encrypts; required for transfers from 2000 yuan. Sensitive: give the plain text; it travels encrypted. */
    readonly user_name?: Sensitive;
    /** 转账金额 · Transfer amount. 整数，单位为分，由商户填写；异常转付中为金额对象。 Integer, in fen; given by the merchant; an amount object in abnormal fund processing. */
    readonly transfer_amount: number;
    /** 转账备注 · Transfer remark. 展示给收款用户的说明，商家转账中不超过 32 个字符。 Shown to the recipient, up to 32 characters in merchant transfers. */
    readonly transfer_remark: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url?: string;
    /** 用户收款感知 · Receipt wording. */
    readonly user_recv_perception?: string;
    /** 转账场景ID · Transfer scene ID. 已开通的转账场景的编号，如 1000。 Number of a transfer scene the merchant has opened, such as 1000. Documented: `1000`, `1002`, `1004`, `1005`, `1009`, `1010`, `1011`, `1013`. */
    readonly transfer_scene_id: Open<"1000" | "1002" | "1004" | "1005" | "1009" | "1010" | "1011" | "1013">;
    /** 转账场景上报信息 · Transfer scene report. */
    readonly transfer_scene_report_infos: readonly FundAppTransferSceneReportInfo[];
    /** 自动收款授权单号 · Payment receipt authorization ID. 标识用户的免确认收款授权，由微信支付生成。 Identifies the user's authorization to receive without confirming; assigned by WeChat Pay. */
    readonly authorization_id: string;
  };
}

/**
 * Answer of `GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`.
 * Answer of `POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`.
 */
export interface PartnerTransferBudgetReceipt {
  /** 商户预算单号 · Merchant budget number. */
  readonly out_budget_no: string;
  /** 开始日期 · Start date. */
  readonly start_date: string;
  /** 结束日期 · End date. */
  readonly end_date: string;
  /** 出资商户号 · Funding merchant ID. */
  readonly sponsor_mchid: string;
  /** 接收方商户号 · Receiver merchant ID. */
  readonly receiver_mchid?: string;
  /** 回单状态 · Receipt state. 表示单据或电子回单的处理进度。 Tells how far the receipt or payment order has been processed. Documented: `ACCEPTED`, `FINISHED`. */
  readonly receipt_state: Open<"ACCEPTED" | "FINISHED">;
  /** 电子回单受理单号 · Receipt application ID. */
  readonly accept_id: string;
  /** 哈希类型 · Hash type. 说明 hash_value 由哪种算法算出。 Tells which algorithm made hash_value. Documented: `SHA256`, `SM3`. */
  readonly hash_type?: Open<"SHA256" | "SM3">;
  /** 文件哈希值 · File hash value. 文件的哈希值，用于核对下载或上传的内容。 Hash of the file; compare it with the bytes downloaded or uploaded. */
  readonly hash_value?: string;
  /** 下载地址 · Download URL. 由微信支付返回，下载请求仍需签名，链接会过期。 Returned by WeChat Pay; the download is signed as well and the link expires. */
  readonly download_url?: string;
}

/** Options of `POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`. */
export interface PartnerTransferBudgetReceiptsOptions extends CallOptions {
  /** 商户预算单号 · Merchant budget number. 由商户自定，标识一笔公益捐赠预算；重试时保持不变。 Set by the merchant; identifies one donation budget; keep it when retrying. */
  readonly out_budget_no: string;
  readonly json: {
    /** 开始日期 · Start date. 日期，格式 yyyy-MM-dd，由调用方填写。 Date, yyyy-MM-dd; given by the caller. */
    readonly start_date: string;
    /** 结束日期 · End date. 多为 yyyy-MM-dd 格式的北京日期，与开始日期配对。 Beijing date, mostly yyyy-MM-dd, paired with the start date. */
    readonly end_date: string;
    /** 出资商户号 · Funding merchant ID. 为转账、赔付或捐赠出资的商户号，由微信支付分配。 Merchant ID that funds the transfer, compensation or donation; assigned by WeChat Pay. */
    readonly sponsor_mchid: string;
    /** 接收方商户号 · Receiver merchant ID. 接收资金的商户号，由微信支付分配。 Merchant ID that receives the funds, assigned by WeChat Pay. */
    readonly receiver_mchid?: string;
  };
}

/** Options of `GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`. */
export interface PartnerTransferBudgetReceiptsQueryOptions extends CallOptions {
  /** 商户预算单号 · Merchant budget number. 由商户自定，标识一笔公益捐赠预算；重试时保持不变。 Set by the merchant; identifies one donation budget; keep it when retrying. */
  readonly out_budget_no: string;
  readonly query: {
    /** 电子回单受理单号 · Receipt application ID. 由微信支付受理电子回单申请时返回，查询时原样传回。 Returned by WeChat Pay when a receipt is requested; pass it back to query. */
    readonly accept_id: string;
  };
}

/**
 * Answer of `POST /v3/fund-app/mch-transfer/partner/electronic-receipts`.
 * Answer of `GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`.
 */
export interface PartnerTransferReceipt {
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 商户转账单号 · Merchant transfer number. */
  readonly out_bill_no: string;
  /** 状态 · State. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `GENERATING`, `FINISHED`. */
  readonly state: Open<"GENERATING" | "FINISHED">;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time?: string;
  /** 哈希类型 · Hash type. 说明 hash_value 由哪种算法算出。 Tells which algorithm made hash_value. Documented: `SM3`. */
  readonly hash_type?: Open<"SM3">;
  /** 文件哈希值 · File hash value. 文件的哈希值，用于核对下载或上传的内容。 Hash of the file; compare it with the bytes downloaded or uploaded. */
  readonly hash_value?: string;
  /** 下载地址 · Download URL. 由微信支付返回，下载请求仍需签名，链接会过期。 Returned by WeChat Pay; the download is signed as well and the link expires. */
  readonly download_url?: string;
}

/** Options of `GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`. */
export interface PartnerTransferReceiptQueryOptions extends CallOptions {
  /** 商户转账单号 · Merchant transfer number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
  readonly out_bill_no: string;
  readonly query: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/** Options of `POST /v3/fund-app/mch-transfer/partner/electronic-receipts`. */
export interface PartnerTransferReceiptsOptions extends CallOptions {
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 商户转账单号 · Merchant transfer number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
    readonly out_bill_no: string;
  };
}

/** Answer of `GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`. */
export interface PartnerTransferSubMchAuthorization {
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 状态 · State. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `AUTHORIZED`, `UNAUTHORIZED`, `CANCELED`. */
  readonly state: Open<"AUTHORIZED" | "UNAUTHORIZED" | "CANCELED">;
  /** 授权申请单 · Authorization application. */
  readonly apply_order?: PartnerTransferSubMchAuthorizationsAnswer;
  /** 授权时间 · Authorization time. 转账授权为 RFC 3339；企业支付未载明格式，按原文本处理。 Transfers: RFC 3339; enterprise payment: format not documented, keep the text as received. */
  readonly authorization_time?: string;
  /** 解除授权时间 · Authorization end time. 最近一次解除授权的时间，带时区偏移。 When the authorization was last ended; RFC 3339 with offset. */
  readonly cancel_authorization_time?: string;
}

/** Options of `GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`. */
export interface PartnerTransferSubMchAuthorizationQueryOptions extends CallOptions {
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
  readonly sub_mchid: string;
}

/** Answer of `POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations`. */
export interface PartnerTransferSubMchAuthorizationsAnswer {
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 商户申请单号 · Merchant application number. */
  readonly out_apply_no: string;
  /** 状态 · State. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `INVITED`, `PASSED`, `REJECTED`, `EXPIRED`. */
  readonly state: Open<"INVITED" | "PASSED" | "REJECTED" | "EXPIRED">;
  /** 受理时间 · Acceptance time. 微信支付受理请求的时间，带时区偏移。 When WeChat Pay accepted the request; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly accept_time: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
}

/** Options of `POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations`. */
export interface PartnerTransferSubMchAuthorizationsOptions extends CallOptions {
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 商户申请单号 · Merchant application number. 由商户自定，标识一次申请；重试时保持不变。 Set by the merchant; identifies one application; keep it when retrying. */
    readonly out_apply_no: string;
  };
}

/** Answer of `GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}`. */
export interface PartnerTransferUserAuthorization {
  /** 商户授权单号 · Merchant authorisation number. */
  readonly out_authorization_no: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 收款用户标识 · Payee's OpenID. */
  readonly openid: string;
  /** 用户展示名称 · User display name. */
  readonly user_display_name: string;
  /** 自动收款授权单号 · Payment receipt authorization ID. */
  readonly authorization_id: string;
  /** 状态 · State. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `TAKING_EFFECT`, `CLOSED`, `WAIT_USER_CONFIRM`. */
  readonly state: Open<"TAKING_EFFECT" | "CLOSED" | "WAIT_USER_CONFIRM">;
  /** 授权时间 · Authorization time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly authorize_time: string;
  /** 关闭信息 · Closing information. 对象，含关闭时间与关闭原因，仅在已关闭时有意义。 Object with closing time and reason; meaningful once the record is closed. */
  readonly close_info?: FundAppCloseInfo;
  /** 转账场景ID · Transfer scene ID. Documented: `1000`, `1002`, `1004`, `1005`, `1009`, `1010`, `1011`, `1013`. */
  readonly transfer_scene_id?: Open<"1000" | "1002" | "1004" | "1005" | "1009" | "1010" | "1011" | "1013">;
  /** 用户收款感知 · Receipt wording. */
  readonly user_recv_perception?: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time?: string;
}

/** Answer of `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`. */
export interface PartnerTransferUserAuthorizationCloseAnswer {
  /** 商户授权单号 · Merchant authorisation number. */
  readonly out_authorization_no: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 收款用户标识 · Payee's OpenID. */
  readonly openid: string;
  /** 用户展示名称 · User display name. */
  readonly user_display_name: string;
  /** 自动收款授权单号 · Payment receipt authorization ID. */
  readonly authorization_id: string;
  /** 状态 · State. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `CLOSED`. */
  readonly state: Open<"CLOSED">;
  /** 授权时间 · Authorization time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly authorize_time: string;
  /** 关闭信息 · Closing information. 对象，含关闭时间与关闭原因，仅在已关闭时有意义。 Object with closing time and reason; meaningful once the record is closed. */
  readonly close_info?: PartnerTransferUserAuthorizationCloseAnswerCloseInfo;
  /** 转账场景ID · Transfer scene ID. Documented: `1000`, `1002`, `1004`, `1005`, `1009`, `1010`, `1011`, `1013`. */
  readonly transfer_scene_id?: Open<"1000" | "1002" | "1004" | "1005" | "1009" | "1010" | "1011" | "1013">;
  /** 用户收款感知 · Receipt wording. */
  readonly user_recv_perception?: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time?: string;
}

export interface PartnerTransferUserAuthorizationCloseAnswerCloseInfo {
  /** 关闭时间 · Closing time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly close_time: string;
  /** 关闭原因 · Closing reason. 枚举，说明批次、授权或单据为何关闭；部分接口为文本。 Enumeration: why the batch, authorization or order was closed; free text in some operations. Documented: `CLOSE_VIA_MCH_API`. */
  readonly close_reason: Open<"CLOSE_VIA_MCH_API">;
}

/** Options of `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`. */
export interface PartnerTransferUserAuthorizationCloseOptions extends CallOptions {
  /** 商户授权单号 · Merchant authorisation number. 由商户自定，标识一次免确认收款授权；重试时保持不变。 Set by the merchant; identifies one receipt authorisation; keep it when retrying. */
  readonly out_authorization_no: string;
}

/** Options of `GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}`. */
export interface PartnerTransferUserAuthorizationQueryOptions extends CallOptions {
  /** 商户授权单号 · Merchant authorisation number. 由商户自定，标识一次免确认收款授权；重试时保持不变。 Set by the merchant; identifies one receipt authorisation; keep it when retrying. */
  readonly out_authorization_no: string;
}

/** Answer of `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations`. */
export interface PartnerTransferUserAuthorizationsAnswer {
  /** 商户授权单号 · Merchant authorisation number. */
  readonly out_authorization_no: string;
  /** 免确认收款授权状态 · Receipt authorisation state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `WAIT_USER_CONFIRM`. */
  readonly state: Open<"WAIT_USER_CONFIRM">;
  /** 单据创建时间 · Bill creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 授权页面参数包 · Package for the authorisation page. 由微信支付生成，仅在待用户确认时返回，唤起收款确认页时原样使用。 Generated by WeChat Pay, only while waiting for the user; hand it to the confirmation page unchanged. */
  readonly package_info: string;
}

/** Options of `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations`. */
export interface PartnerTransferUserAuthorizationsOptions extends CallOptions {
  readonly json: {
    /** 商户授权单号 · Merchant authorisation number. 由商户自定，标识一次免确认收款授权；重试时保持不变。 Set by the merchant; identifies one receipt authorisation; keep it when retrying. */
    readonly out_authorization_no: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 收款用户标识 · Payee's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
    /** 转账场景ID · Transfer scene ID. 已开通的转账场景的编号，如 1000。 Number of a transfer scene the merchant has opened, such as 1000. Documented: `1000`, `1002`, `1004`, `1005`, `1009`, `1010`, `1011`, `1013`. */
    readonly transfer_scene_id: Open<"1000" | "1002" | "1004" | "1005" | "1009" | "1010" | "1011" | "1013">;
    /** 用户展示名称 · User display name. */
    readonly user_display_name: string;
    /** 用户收款感知 · Receipt wording. */
    readonly user_recv_perception?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
  };
}

/**
 * Answer of `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`.
 * Answer of `GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}`.
 */
export interface QqWalletTransferBill {
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
  readonly mchid: string;
  /** 商户转账单号 · Merchant transfer number. */
  readonly out_bill_no: string;
  /** 微信转账单号 · WeChat transfer number. */
  readonly transfer_bill_no: string;
  /** 应用ID · App ID. */
  readonly appid?: string;
  /** 状态 · State. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `ACCEPTED`, `PROCESSING`, `WAIT_USER_CONFIRM`, `TRANSFERING`, `SUCCESS`, `FAIL`, `CANCELING`, `CANCELLED`. */
  readonly state: Open<
    | "ACCEPTED"
    | "PROCESSING"
    | "WAIT_USER_CONFIRM"
    | "TRANSFERING"
    | "SUCCESS"
    | "FAIL"
    | "CANCELING"
    | "CANCELLED">;
  /** 转账金额 · Transfer amount. */
  readonly transfer_amount: number;
  /** 转账备注 · Transfer remark. */
  readonly transfer_remark: string;
  /** 收款用户标识 · Payee's OpenID. */
  readonly openid?: string;
  /** 收款用户QQ号 · Payee's QQ number. */
  readonly user_qq?: string;
  /** 收款用户姓名 · Payee name. Sensitive: arrives encrypted; this is the plain text. */
  readonly user_name?: string;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. */
  readonly fail_reason?: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time?: string;
}

/** Answer of `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`. */
export interface QqWalletTransferBillCancelAnswer {
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
  readonly mchid?: string;
  /** 商户转账单号 · Merchant transfer number. */
  readonly out_bill_no: string;
  /** 微信转账单号 · WeChat transfer number. */
  readonly transfer_bill_no: string;
  /** 应用ID · App ID. */
  readonly appid?: string;
  /** 状态 · State. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `ACCEPTED`, `PROCESSING`, `WAIT_USER_CONFIRM`, `TRANSFERING`, `SUCCESS`, `FAIL`, `CANCELING`, `CANCELLED`. */
  readonly state: Open<
    | "ACCEPTED"
    | "PROCESSING"
    | "WAIT_USER_CONFIRM"
    | "TRANSFERING"
    | "SUCCESS"
    | "FAIL"
    | "CANCELING"
    | "CANCELLED">;
  /** 转账金额 · Transfer amount. */
  readonly transfer_amount?: number;
  /** 转账备注 · Transfer remark. */
  readonly transfer_remark?: string;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. */
  readonly fail_reason?: string;
  /** 收款用户标识 · Payee's OpenID. */
  readonly openid?: string;
  /** 收款用户QQ号 · Payee's QQ number. */
  readonly user_qq?: string;
  /** 收款用户姓名 · Payee name. Sensitive: arrives encrypted; this is the plain text. */
  readonly user_name?: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time?: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
}

/** Options of `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`. */
export interface QqWalletTransferBillCancelOptions extends CallOptions {
  /** 商户转账单号 · Merchant transfer number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
  readonly out_bill_no: string;
}

/** Options of `GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}`. */
export interface QqWalletTransferBillQueryOptions extends CallOptions {
  /** 商户转账单号 · Merchant transfer number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
  readonly out_bill_no: string;
}

/** Options of `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`. */
export interface QqWalletTransferBillsOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户转账单号 · Merchant transfer number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
    readonly out_bill_no: string;
    /** 收款用户标识 · Payee's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
    /** 收款用户QQ号 · Payee's QQ number. 收款人的 QQ 号。 QQ number of the payee, set by the merchant. */
    readonly user_qq?: string;
    /** 收款用户姓名 · Payee name. 收发都是明文，由 SDK 加解密；转账满 2000 元必填。 Plain text in and out, the SDK encrypts; required for transfers from 2000 yuan. Sensitive: give the plain text; it travels encrypted. */
    readonly user_name?: Sensitive;
    /** 转账金额 · Transfer amount. 整数，单位为分，由商户填写；异常转付中为金额对象。 Integer, in fen; given by the merchant; an amount object in abnormal fund processing. */
    readonly transfer_amount: number;
    /** 转账备注 · Transfer remark. 展示给收款用户的说明，商家转账中不超过 32 个字符。 Shown to the recipient, up to 32 characters in merchant transfers. */
    readonly transfer_remark: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url?: string;
    /** 转账场景ID · Transfer scene ID. 已开通的转账场景的编号，如 1000。 Number of a transfer scene the merchant has opened, such as 1000. Documented: `1401`. */
    readonly transfer_scene_id: Open<"1401">;
    /** 转账场景上报信息 · Transfer scene report. */
    readonly transfer_scene_report_infos: readonly FundAppTransferSceneReportInfo[];
  };
}

/** Answer of `GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`. */
export interface TransferAuthorization {
  /** 商户授权单号 · Merchant authorisation number. At most 32 characters. */
  readonly out_authorization_no: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 收款用户标识 · Payee's OpenID. At most 64 characters. */
  readonly openid: string;
  /** 用户展示名称 · User display name. At most 32 characters. */
  readonly user_display_name: string;
  /** 自动收款授权单号 · Payment receipt authorization ID. At most 32 characters. */
  readonly authorization_id?: string;
  /** 免确认收款授权状态 · Receipt authorisation state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `TAKING_EFFECT`, `CLOSED`, `WAIT_USER_CONFIRM`. */
  readonly state: Open<"TAKING_EFFECT" | "CLOSED" | "WAIT_USER_CONFIRM">;
  /** 授权时间 · Authorization time. RFC 3339，带时区偏移。 RFC 3339 with offset. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly authorize_time?: string;
  /** 关闭信息 · Closing information. 对象，含关闭时间与关闭原因，仅在已关闭时有意义。 Object with closing time and reason; meaningful once the record is closed. */
  readonly close_info?: TransferAuthorizationCloseInfo;
  /** 转账场景ID · Transfer scene ID. At most 36 characters. */
  readonly transfer_scene_id?: string;
  /** 用户收款感知 · Receipt wording. At most 256 characters. */
  readonly user_recv_perception?: string;
  /** 单据创建时间 · Bill creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time?: string;
  /** 确认收款跳转参数包 · Confirmation page package. 由微信支付生成，仅在待用户确认时返回，唤起收款确认页时原样使用。 Generated by WeChat Pay, only while waiting for the user; hand it to the confirmation page unchanged. */
  readonly package_info?: string;
}

/** Answer of `POST /v3/fund-app/mch-transfer/user-confirm-authorization`. */
export interface TransferAuthorizationApplied {
  /** 商户授权单号 · Merchant authorisation number. At most 32 characters. */
  readonly out_authorization_no: string;
  /** 免确认收款授权状态 · Receipt authorisation state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `WAIT_USER_CONFIRM`. */
  readonly state: Open<"WAIT_USER_CONFIRM">;
  /** 单据创建时间 · Bill creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 授权页面参数包 · Package for the authorisation page. 由微信支付生成，仅在待用户确认时返回，唤起收款确认页时原样使用。 Generated by WeChat Pay, only while waiting for the user; hand it to the confirmation page unchanged. */
  readonly package_info: string;
}

/** Options of `POST /v3/fund-app/mch-transfer/user-confirm-authorization`. */
export interface TransferAuthorizationApplyOptions extends CallOptions {
  readonly json: {
    /** 商户授权单号 · Merchant authorisation number. 由商户自定，标识一次免确认收款授权；重试时保持不变。 Set by the merchant; identifies one receipt authorisation; keep it when retrying. At most 32 characters. */
    readonly out_authorization_no: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid: string;
    /** 收款用户标识 · Payee's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 64 characters. */
    readonly openid: string;
    /** 转账场景ID · Transfer scene ID. 已开通的转账场景的编号，如 1000。 Number of a transfer scene the merchant has opened, such as 1000. At most 36 characters. Documented: `1000`, `1002`, `1004`, `1005`, `1009`, `1010`, `1011`, `1013`. */
    readonly transfer_scene_id: Open<"1000" | "1002" | "1004" | "1005" | "1009" | "1010" | "1011" | "1013">;
    /** 用户展示名称 · User display name. At most 32 characters. */
    readonly user_display_name: string;
    /** 用户收款感知 · Receipt wording. At most 256 characters. */
    readonly user_recv_perception?: string;
    /** 授权结果通知地址 · Authorization notification address. At most 256 characters. */
    readonly authorization_notify_url: string;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info?: FundAppSceneInfo;
  };
}

export interface TransferAuthorizationCloseInfo {
  /** 关闭时间 · Closing time. RFC 3339，带时区偏移。 RFC 3339 with offset. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly close_time: string;
  /** 关闭原因 · Closing reason. 枚举，说明批次、授权或单据为何关闭；部分接口为文本。 Enumeration: why the batch, authorization or order was closed; free text in some operations. Documented: `CLOSE_VIA_MCH_API`, `USER_CLOSE`, `USER_OVERDUE_UNCONFIRMED`, `TRANSFER_RISK`, `USER_ACCOUNT_ABNORMAL`. */
  readonly close_reason: Open<
    | "CLOSE_VIA_MCH_API"
    | "USER_CLOSE"
    | "USER_OVERDUE_UNCONFIRMED"
    | "TRANSFER_RISK"
    | "USER_ACCOUNT_ABNORMAL">;
}

/** Options of `POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`. */
export interface TransferAuthorizationCloseOptions extends CallOptions {
  /** 商户授权单号 · Merchant authorisation number. 由商户自定，标识一次免确认收款授权；重试时保持不变。 Set by the merchant; identifies one receipt authorisation; keep it when retrying. At most 32 characters. */
  readonly out_authorization_no: string;
}

/** Answer of `POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`. */
export interface TransferAuthorizationClosed {
  /** 商户授权单号 · Merchant authorisation number. At most 32 characters. */
  readonly out_authorization_no: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 收款用户标识 · Payee's OpenID. At most 64 characters. */
  readonly openid: string;
  /** 用户展示名称 · User display name. At most 32 characters. */
  readonly user_display_name: string;
  /** 自动收款授权单号 · Payment receipt authorization ID. At most 32 characters. */
  readonly authorization_id?: string;
  /** 免确认收款授权状态 · Receipt authorisation state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `CLOSED`. */
  readonly state: Open<"CLOSED">;
  /** 授权时间 · Authorization time. RFC 3339，带时区偏移。 RFC 3339 with offset. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly authorize_time?: string;
  /** 关闭信息 · Closing information. 对象，含关闭时间与关闭原因，仅在已关闭时有意义。 Object with closing time and reason; meaningful once the record is closed. */
  readonly close_info?: TransferAuthorizationClosedCloseInfo;
  /** 转账场景ID · Transfer scene ID. At most 36 characters. */
  readonly transfer_scene_id?: string;
  /** 用户收款感知 · Receipt wording. At most 256 characters. */
  readonly user_recv_perception?: string;
  /** 单据创建时间 · Bill creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time?: string;
}

export interface TransferAuthorizationClosedCloseInfo {
  /** 关闭时间 · Closing time. RFC 3339，带时区偏移。 RFC 3339 with offset. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly close_time: string;
  /** 关闭原因 · Closing reason. 枚举，说明批次、授权或单据为何关闭；部分接口为文本。 Enumeration: why the batch, authorization or order was closed; free text in some operations. Documented: `CLOSE_VIA_MCH_API`. */
  readonly close_reason: Open<"CLOSE_VIA_MCH_API">;
}

/** Options of `GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`. */
export interface TransferAuthorizationQueryOptions extends CallOptions {
  /** 商户授权单号 · Merchant authorisation number. 由商户自定，标识一次免确认收款授权；重试时保持不变。 Set by the merchant; identifies one receipt authorisation; keep it when retrying. At most 32 characters. */
  readonly out_authorization_no: string;
  readonly query?: {
    /** 是否展示授权信息 · Show the authorisation. */
    readonly is_display_authorization?: boolean;
  };
}

/**
 * Answer of `GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`.
 * Answer of `GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`.
 */
export interface TransferBill {
  /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
  readonly mch_id: string;
  /** 商户转账单号 · Merchant transfer number. At most 32 characters of `0-9A-Za-z`. */
  readonly out_bill_no: string;
  /** 微信转账单号 · WeChat transfer number. */
  readonly transfer_bill_no: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 转账单状态 · Transfer bill state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `ACCEPTED`, `PROCESSING`, `WAIT_USER_CONFIRM`, `TRANSFERING`, `SUCCESS`, `FAIL`, `CANCELING`, `CANCELLED`. */
  readonly state: Open<
    | "ACCEPTED"
    | "PROCESSING"
    | "WAIT_USER_CONFIRM"
    | "TRANSFERING"
    | "SUCCESS"
    | "FAIL"
    | "CANCELING"
    | "CANCELLED">;
  /** 转账金额 · Transfer amount. */
  readonly transfer_amount: number;
  /** 转账备注 · Transfer remark. At most 32 characters. */
  readonly transfer_remark: string;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. */
  readonly fail_reason?: string;
  /** 收款用户标识 · Payee's OpenID. At most 64 characters. */
  readonly openid?: string;
  /** 收款用户姓名 · Payee name. Sensitive: arrives encrypted; this is the plain text. */
  readonly user_name?: string;
  /** 单据创建时间 · Bill creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 最后一次状态变更时间 · Last state change. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
}

/** Options of `GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`. */
export interface TransferBillByOutBillNoQueryOptions extends CallOptions {
  /** 商户转账单号 · Merchant transfer number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. At most 32 characters of `0-9A-Za-z`. */
  readonly out_bill_no: string;
}

/** Options of `GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`. */
export interface TransferBillByTransferBillNoQueryOptions extends CallOptions {
  /** 微信转账单号 · WeChat transfer number. 转账单的编号，由微信支付生成，不超过 64 个字符。 Number of the transfer, assigned by WeChat Pay, up to 64 characters. At most 64 characters. */
  readonly transfer_bill_no: string;
}

/** Options of `POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`. */
export interface TransferBillCancelOptions extends CallOptions {
  /** 商户转账单号 · Merchant transfer number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. At most 32 characters of `0-9A-Za-z`. */
  readonly out_bill_no: string;
}

/** Answer of `POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`. */
export interface TransferBillCancelled {
  /** 商户转账单号 · Merchant transfer number. At most 32 characters of `0-9A-Za-z`. */
  readonly out_bill_no: string;
  /** 微信转账单号 · WeChat transfer number. At most 64 characters. */
  readonly transfer_bill_no: string;
  /** 转账单状态 · Transfer bill state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `CANCELING`, `CANCELLED`. */
  readonly state: Open<"CANCELING" | "CANCELLED">;
  /** 最后一次状态变更时间 · Last state change. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
}

/** Options of `POST /v3/fund-app/mch-transfer/transfer-bills`. */
export interface TransferBillCreateOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid: string;
    /** 商户转账单号 · Merchant transfer number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. At most 32 characters of `0-9A-Za-z`. */
    readonly out_bill_no: string;
    /** 转账场景ID · Transfer scene ID. 已开通的转账场景的编号，如 1000。 Number of a transfer scene the merchant has opened, such as 1000. At most 36 characters. Documented: `1000`, `1002`, `1004`, `1005`, `1009`, `1010`, `1011`, `1013`. */
    readonly transfer_scene_id: Open<"1000" | "1002" | "1004" | "1005" | "1009" | "1010" | "1011" | "1013">;
    /** 收款用户标识 · Payee's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 64 characters. */
    readonly openid: string;
    /** 收款用户姓名 · Payee name. 收发都是明文，由 SDK 加解密；转账满 2000 元必填。 Plain text in and out, the SDK encrypts; required for transfers from 2000 yuan. Sensitive: give the plain text; it travels encrypted. Required with `transfer_amount`. */
    readonly user_name?: Sensitive;
    /** 转账金额 · Transfer amount. 整数，单位为分，由商户填写；异常转付中为金额对象。 Integer, in fen; given by the merchant; an amount object in abnormal fund processing. */
    readonly transfer_amount: number;
    /** 转账备注 · Transfer remark. 展示给收款用户的说明，商家转账中不超过 32 个字符。 Shown to the recipient, up to 32 characters in merchant transfers. At most 32 characters. */
    readonly transfer_remark: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. At most 256 characters. */
    readonly notify_url?: string;
    /** 用户收款感知 · Receipt wording. */
    readonly user_recv_perception?: string;
    /** 转账场景上报信息 · Transfer scene report. */
    readonly transfer_scene_report_infos: readonly TransferBillCreateTransferSceneReportInfo[];
    /** 用户收款样式 · Receipt style. */
    readonly user_recv_style?: FundAppUserRecvStyle;
  };
}

export interface TransferBillCreateTransferSceneReportInfo {
  /** 报备信息类型 · Report information type. 转账报备的信息名称；刷脸实名查询中为要获取的信息种类。 Name of the reported item; in face real-name queries the kind of data wanted. At most 15 characters. */
  readonly info_type: string;
  /** 报备内容 · Report content. At most 32 characters. */
  readonly info_content: string;
}

export interface TransferBillCreateWithAuthorizationInfo {
  /** 用户展示名称 · User display name. At most 32 characters. */
  readonly user_display_name: string;
  /** 商户授权单号 · Merchant authorisation number. 由商户自定，标识一次免确认收款授权；重试时保持不变。 Set by the merchant; identifies one receipt authorisation; keep it when retrying. At most 32 characters. */
  readonly out_authorization_no: string;
  /** 授权结果通知地址 · Authorization notification address. At most 256 characters. */
  readonly authorization_notify_url: string;
}

/** Options of `POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`. */
export interface TransferBillCreateWithAuthorizationOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid: string;
    /** 商户转账单号 · Merchant transfer number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. At most 32 characters of `0-9A-Za-z`. */
    readonly out_bill_no: string;
    /** 转账场景ID · Transfer scene ID. 已开通的转账场景的编号，如 1000。 Number of a transfer scene the merchant has opened, such as 1000. At most 36 characters. Documented: `1000`, `1002`, `1004`, `1005`, `1009`, `1010`, `1011`, `1013`. */
    readonly transfer_scene_id: Open<"1000" | "1002" | "1004" | "1005" | "1009" | "1010" | "1011" | "1013">;
    /** 收款用户标识 · Payee's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 64 characters. */
    readonly openid: string;
    /** 收款用户姓名 · Payee name. 收发都是明文，由 SDK 加解密；转账满 2000 元必填。 Plain text in and out, the SDK encrypts; required for transfers from 2000 yuan. Sensitive: give the plain text; it travels encrypted. Required with `transfer_amount`. */
    readonly user_name?: Sensitive;
    /** 转账金额 · Transfer amount. 整数，单位为分，由商户填写；异常转付中为金额对象。 Integer, in fen; given by the merchant; an amount object in abnormal fund processing. */
    readonly transfer_amount: number;
    /** 转账备注 · Transfer remark. 展示给收款用户的说明，商家转账中不超过 32 个字符。 Shown to the recipient, up to 32 characters in merchant transfers. At most 32 characters. */
    readonly transfer_remark: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. At most 256 characters. */
    readonly notify_url?: string;
    /** 用户收款感知 · Receipt wording. */
    readonly user_recv_perception?: string;
    /** 转账场景上报信息 · Transfer scene report. */
    readonly transfer_scene_report_infos?: readonly TransferBillCreateTransferSceneReportInfo[];
    /** 收款授权信息 · Receipt authorization information. */
    readonly authorization_info?: TransferBillCreateWithAuthorizationInfo;
    /** 出资商户号 · Funding merchant ID. 为转账、赔付或捐赠出资的商户号，由微信支付分配。 Merchant ID that funds the transfer, compensation or donation; assigned by WeChat Pay. At most 32 characters. */
    readonly sponsor_mchid?: string;
  };
}

/** Answer of `POST /v3/fund-app/mch-transfer/transfer-bills`. */
export interface TransferBillCreated {
  /** 商户转账单号 · Merchant transfer number. At most 32 characters of `0-9A-Za-z`. */
  readonly out_bill_no: string;
  /** 微信转账单号 · WeChat transfer number. At most 64 characters. */
  readonly transfer_bill_no: string;
  /** 单据创建时间 · Bill creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 转账单状态 · Transfer bill state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `ACCEPTED`, `PROCESSING`, `WAIT_USER_CONFIRM`, `TRANSFERING`, `SUCCESS`, `FAIL`, `CANCELING`, `CANCELLED`. */
  readonly state: Open<
    | "ACCEPTED"
    | "PROCESSING"
    | "WAIT_USER_CONFIRM"
    | "TRANSFERING"
    | "SUCCESS"
    | "FAIL"
    | "CANCELING"
    | "CANCELLED">;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. Not on the official pages. */
  readonly fail_reason?: string;
  /** 确认收款页面参数包 · Package for the receipt page. 由微信支付生成，仅在待用户确认时返回，唤起收款确认页时原样使用。 Generated by WeChat Pay, only while waiting for the user; hand it to the confirmation page unchanged. */
  readonly package_info?: string;
}

/** Answer of `POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`. */
export interface TransferBillCreatedWithAuthorization {
  /** 商户转账单号 · Merchant transfer number. At most 32 characters of `0-9A-Za-z`. */
  readonly out_bill_no: string;
  /** 微信转账单号 · WeChat transfer number. At most 64 characters. */
  readonly transfer_bill_no: string;
  /** 单据创建时间 · Bill creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 转账单状态 · Transfer bill state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `ACCEPTED`, `PROCESSING`, `WAIT_USER_CONFIRM`, `TRANSFERING`, `SUCCESS`, `CANCELING`. */
  readonly state: Open<
    | "ACCEPTED"
    | "PROCESSING"
    | "WAIT_USER_CONFIRM"
    | "TRANSFERING"
    | "SUCCESS"
    | "CANCELING">;
  /** 确认收款页面参数包 · Package for the receipt page. 由微信支付生成，仅在待用户确认时返回，唤起收款确认页时原样使用。 Generated by WeChat Pay, only while waiting for the user; hand it to the confirmation page unchanged. */
  readonly package_info?: string;
  /** 用户展示名称 · User display name. */
  readonly user_display_name?: string;
  /** 商户授权单号 · Merchant authorisation number. */
  readonly out_authorization_no?: string;
}

/**
 * Answer of `GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`.
 * Answer of `GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`.
 */
export interface TransferReceipt {
  /** 电子回单申请状态 · Receipt application state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `GENERATING`, `FINISHED`, `FAILED`. */
  readonly state: Open<"GENERATING" | "FINISHED" | "FAILED">;
  /** 申请单创建时间 · Application creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 申请单更新时间 · Application update time. RFC 3339，带时区偏移。 RFC 3339 with offset. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
  /** 回单摘要类型 · Receipt digest type. 说明 hash_value 由哪种算法算出。 Tells which algorithm made hash_value. Documented: `SHA256`, `SM3`. */
  readonly hash_type?: Open<"SHA256" | "SM3">;
  /** 文件哈希值 · File hash value. 文件的哈希值，用于核对下载或上传的内容。 Hash of the file; compare it with the bytes downloaded or uploaded. At most 512 characters. */
  readonly hash_value?: string;
  /** 回单下载地址 · Receipt download URL. 由微信支付返回，下载请求仍需签名，链接会过期。 Returned by WeChat Pay; the download is signed as well and the link expires. At most 3000 characters. */
  readonly download_url?: string;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. Not on the official pages. */
  readonly fail_reason?: string;
}

/**
 * Answer of `POST /v3/fund-app/mch-transfer/elecsign/out-bill-no`.
 * Answer of `POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no`.
 */
export interface TransferReceiptApplied {
  /** 电子回单申请状态 · Receipt application state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `GENERATING`, `FINISHED`, `FAILED`. */
  readonly state: Open<"GENERATING" | "FINISHED" | "FAILED">;
  /** 申请单创建时间 · Application creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
}

/** Options of `POST /v3/fund-app/mch-transfer/elecsign/out-bill-no`. */
export interface TransferReceiptByOutBillNoApplyOptions extends CallOptions {
  readonly json: {
    /** 商户转账单号 · Merchant transfer number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. At most 32 characters. */
    readonly out_bill_no: string;
  };
}

/** Options of `GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`. */
export interface TransferReceiptByOutBillNoQueryOptions extends CallOptions {
  /** 商户转账单号 · Merchant transfer number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. At most 32 characters. */
  readonly out_bill_no: string;
}

/** Options of `POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no`. */
export interface TransferReceiptByTransferBillNoApplyOptions extends CallOptions {
  readonly json: {
    /** 微信转账单号 · WeChat transfer number. 转账单的编号，由微信支付生成，不超过 64 个字符。 Number of the transfer, assigned by WeChat Pay, up to 64 characters. At most 64 characters. */
    readonly transfer_bill_no: string;
  };
}

/** Options of `GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`. */
export interface TransferReceiptByTransferBillNoQueryOptions extends CallOptions {
  /** 微信转账单号 · WeChat transfer number. 转账单的编号，由微信支付生成，不超过 64 个字符。 Number of the transfer, assigned by WeChat Pay, up to 64 characters. At most 64 characters. */
  readonly transfer_bill_no: string;
}
