// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Sensitive } from "../../chain/options.ts";

/**
 * Answer of `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}`.
 * Answer of `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}`.
 */
export interface CompensationBill {
  /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
  readonly sp_mchid: string;
  /** 接收方明细 · Receiver details. */
  readonly receiver_detail: CompensationBillsAnswerReceiverDetail;
  /** 商户赔付单号 · Merchant compensation number. */
  readonly out_bill_no: string;
  /** 金额 · Amount. */
  readonly amount?: number;
  /** 赔付备注 · Compensation remark. */
  readonly transfer_remark?: string;
  /** 微信支付赔付单号 · WeChat Pay compensation ID. */
  readonly bill_id: string;
  /** 预约转账状态 · Transfer reservation state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `ACCEPTED`, `SUCCESS`, `CLOSED`, `WAIT_USER_CONFIRM`, `CANCELING`, `CANCELLED`. */
  readonly state: Open<
    | "ACCEPTED"
    | "SUCCESS"
    | "CLOSED"
    | "WAIT_USER_CONFIRM"
    | "CANCELING"
    | "CANCELLED">;
  /** 受理时间 · Acceptance time. 微信支付受理请求的时间，带时区偏移。 When WeChat Pay accepted the request; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly accept_time: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 关闭信息 · Closing information. 对象，含关闭时间与关闭原因，仅在已关闭时有意义。 Object with closing time and reason; meaningful once the record is closed. */
  readonly close_info?: PlatformCloseInfo;
  /** 出资商户号 · Funding merchant ID. */
  readonly sponsor_mchid?: string;
}

/** Options of `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}`. */
export interface CompensationBillByBillIdQueryOptions extends CallOptions {
  /** 微信支付赔付单号 · WeChat Pay compensation ID. 微信支付受理赔付后生成，查询与撤销时传入。 Assigned by WeChat Pay when the compensation is accepted; pass it in to query or cancel. */
  readonly bill_id: string;
}

/** Options of `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}`. */
export interface CompensationBillByOutBillNoQueryOptions extends CallOptions {
  /** 商户赔付单号 · Merchant compensation number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
  readonly out_bill_no: string;
}

/** Answer of `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel`. */
export interface CompensationBillCancelAnswer {
  /** 商户赔付单号 · Merchant compensation number. */
  readonly out_bill_no: string;
  /** 微信支付赔付单号 · WeChat Pay compensation ID. */
  readonly bill_id: string;
  /** 预约转账状态 · Transfer reservation state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `ACCEPTED`, `SUCCESS`, `CLOSED`, `WAIT_USER_CONFIRM`, `CANCELING`, `CANCELLED`. */
  readonly state: Open<
    | "ACCEPTED"
    | "SUCCESS"
    | "CLOSED"
    | "WAIT_USER_CONFIRM"
    | "CANCELING"
    | "CANCELLED">;
  /** 撤销受理时间 · Cancellation acceptance time. 微信支付受理撤销请求的时间，带时区偏移。 When WeChat Pay accepted the cancellation; RFC 3339 with offset. */
  readonly cancel_accept_time: string;
}

/** Options of `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel`. */
export interface CompensationBillCancelOptions extends CallOptions {
  /** 商户赔付单号 · Merchant compensation number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
  readonly out_bill_no: string;
}

/** Answer of `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills`. */
export interface CompensationBillsAnswer {
  /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
  readonly sp_mchid: string;
  /** 接收方明细 · Receiver details. */
  readonly receiver_detail: CompensationBillsAnswerReceiverDetail;
  /** 商户赔付单号 · Merchant compensation number. */
  readonly out_bill_no: string;
  /** 金额 · Amount. */
  readonly amount?: number;
  /** 赔付备注 · Compensation remark. */
  readonly transfer_remark: string;
  /** 微信支付赔付单号 · WeChat Pay compensation ID. */
  readonly bill_id: string;
  /** 预约转账状态 · Transfer reservation state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `ACCEPTED`, `SUCCESS`, `CLOSED`, `WAIT_USER_CONFIRM`, `CANCELING`, `CANCELLED`. */
  readonly state: Open<
    | "ACCEPTED"
    | "SUCCESS"
    | "CLOSED"
    | "WAIT_USER_CONFIRM"
    | "CANCELING"
    | "CANCELLED">;
  /** 受理时间 · Acceptance time. 微信支付受理请求的时间，带时区偏移。 When WeChat Pay accepted the request; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly accept_time: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 出资商户号 · Funding merchant ID. */
  readonly sponsor_mchid?: string;
}

export interface CompensationBillsAnswerReceiverDetail {
  /** 接收方 · Receiver. */
  readonly receiver?: CompensationBillsReceiver;
}

/** Options of `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills`. */
export interface CompensationBillsOptions extends CallOptions {
  readonly json: {
    /** 接收方 · Receiver. 资金接收方信息，含类型与账号；APIv2 分账中为 JSON 字符串，由 SDK 编码。 Who receives the funds, with type and account; a JSON string in APIv2, encoded by the SDK. */
    readonly receiver: CompensationBillsReceiver;
    /** 商户赔付单号 · Merchant compensation number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
    readonly out_bill_no: string;
    /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount?: number;
    /** 赔付备注 · Compensation remark. 展示给收款用户的说明，商家转账中不超过 32 个字符。 Shown to the recipient, up to 32 characters in merchant transfers. */
    readonly transfer_remark: string;
    /** 出资商户号 · Funding merchant ID. 为转账、赔付或捐赠出资的商户号，由微信支付分配。 Merchant ID that funds the transfer, compensation or donation; assigned by WeChat Pay. */
    readonly sponsor_mchid?: string;
    /** 转账场景ID · Transfer scene ID. 已开通的转账场景的编号，如 1000。 Number of a transfer scene the merchant has opened, such as 1000. */
    readonly transfer_scene_id?: string;
    /** 用户收款感知 · Receipt wording. */
    readonly user_recv_perception?: string;
  };
}

/** Answer of `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`. */
export interface CompensationBillsPreTransferAnswer {
  /** 商户赔付单号 · Merchant compensation number. */
  readonly out_bill_no: string;
  /** 微信支付赔付单号 · WeChat Pay compensation ID. */
  readonly bill_id: string;
  /** 受理时间 · Acceptance time. 微信支付受理请求的时间，带时区偏移。 When WeChat Pay accepted the request; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly accept_time: string;
  /** 确认收款跳转参数包 · Confirmation page package. 由微信支付生成，仅在待用户确认时返回，唤起收款确认页时原样使用。 Generated by WeChat Pay, only while waiting for the user; hand it to the confirmation page unchanged. */
  readonly package_info: string;
}

/** Options of `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`. */
export interface CompensationBillsPreTransferOptions extends CallOptions {
  readonly json: {
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid?: string;
    /** 接收方 · Receiver. 资金接收方信息，含类型与账号；APIv2 分账中为 JSON 字符串，由 SDK 编码。 Who receives the funds, with type and account; a JSON string in APIv2, encoded by the SDK. */
    readonly receiver: CompensationBillsReceiver;
    /** 商户赔付单号 · Merchant compensation number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
    readonly out_bill_no: string;
    /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount?: number;
    /** 赔付备注 · Compensation remark. 展示给收款用户的说明，商家转账中不超过 32 个字符。 Shown to the recipient, up to 32 characters in merchant transfers. */
    readonly transfer_remark: string;
    /** 出资商户号 · Funding merchant ID. 为转账、赔付或捐赠出资的商户号，由微信支付分配。 Merchant ID that funds the transfer, compensation or donation; assigned by WeChat Pay. */
    readonly sponsor_mchid?: string;
    /** 转账场景ID · Transfer scene ID. 已开通的转账场景的编号，如 1000。 Number of a transfer scene the merchant has opened, such as 1000. */
    readonly transfer_scene_id?: string;
    /** 用户收款感知 · Receipt wording. */
    readonly user_recv_perception?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url?: string;
  };
}

export interface CompensationBillsReceiver {
  /** 接收方类型 · Receiver type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `TRANSACTION_USER`. */
  readonly type?: Open<"TRANSACTION_USER">;
  /** 关联交易信息 · Related transaction. 赔付或捐赠所对应的交易类型与订单号，由服务商填写。 Type and order number of the transaction concerned; given by the partner. */
  readonly transaction_info?: PlatformTransactionInfo;
}

/**
 * Answer of `POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`.
 * Answer of `GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`.
 */
export interface DayEndBalanceWithdraw {
  /** 电商平台商户号 · E-commerce platform's merchant ID. 签名所用的商户号。 The merchant that signs. */
  readonly sp_mchid: string;
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 预约提现状态 · Reserved withdrawal status. 表示单据或记录的处理结果或当前状态。 Tells the outcome or current status, set by WeChat Pay. Documented: `CREATED`, `PROCESSING`, `FINISHED`, `ABNORMAL`. */
  readonly status: Open<"CREATED" | "PROCESSING" | "FINISHED" | "ABNORMAL">;
  /** 微信提现单号 · WeChat withdrawal number. 提现单的编号，由微信支付生成。 Number of the withdrawal, assigned by WeChat Pay. At most 64 characters. */
  readonly withdraw_id: string;
  /** 商户预约提现单号 · Merchant withdrawal number. At most 32 characters. */
  readonly out_request_no: string;
  /** 提现总金额 · Withdrawal total. */
  readonly total_amount: number;
  /** 成功金额 · Successful amount. 整数，单位为分，批次中转账成功的总金额。 Integer, in fen; total of the transfers that succeeded. */
  readonly success_amount?: number;
  /** 失败金额 · Failed amount. 单位为分的整数，批次中失败明细的金额合计。 Integer, in fen; sum of the failed details of the batch. */
  readonly fail_amount?: number;
  /** 退票金额 · Returned amount. 整数，单位为分。 Integer, in fen. */
  readonly refund_amount?: number;
  /** 提交提现时间 · Withdrawal submission time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 提现状态更新时间 · Withdrawal state change time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
  /** 失败原因 · Failure reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. At most 255 characters. */
  readonly reason?: string;
  /** 提现备注 · Withdrawal remark. At most 255 characters. */
  readonly remark?: string;
  /** 银行附言 · Bank memo. At most 32 characters. */
  readonly bank_memo?: string;
  /** 出款账户类型 · Paying account type. Documented: `BASIC`, `FEES`, `OPERATION`. */
  readonly account_type: Open<"BASIC" | "FEES" | "OPERATION">;
  /** 入账账号后四位 · Last four digits of the crediting account. 银行卡号或对公账号；APIv3 请求中为敏感字段，传明文，由 SDK 加密。 Bank card or account number. In APIv3 requests sensitive: pass plain text, the SDK encrypts it. At most 4 characters. */
  readonly account_number: string;
  /** 入账银行 · Crediting bank. 账户的开户银行名称，填写微信支付银行列表中的名称。 Name of the bank that holds the account, as in WeChat Pay's bank list. At most 10 characters. */
  readonly account_bank: string;
  /** 入账银行全称（含支行） · Crediting bank with branch. 银行名称；进件与结算账户中为开户银行全称（含支行）。 Name of the bank; for settlement accounts the full name including the branch. At most 128 characters. */
  readonly bank_name?: string;
}

/** Options of `GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`. */
export interface DayEndBalanceWithdrawByOutRequestNoQueryOptions extends CallOptions {
  /** 商户预约提现单号 · Merchant withdrawal number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
  readonly out_request_no: string;
  readonly query: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/** Options of `POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`. */
export interface DayEndBalanceWithdrawOptions extends CallOptions {
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid: string;
    /** 商户预约提现单号 · Merchant withdrawal number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. At most 32 characters. */
    readonly out_request_no: string;
    /** 预约提现金额口径 · Withdrawal amount basis. 枚举，只按日终余额提现，或允许按实时余额。 Enumeration: withdraw by day-end balance only, or allow the current balance. Documented: `ONLY_DAY_END_BALANCE`, `ALLOW_CURRENT_BALANCE`. */
    readonly calculate_amount_type: Open<"ONLY_DAY_END_BALANCE" | "ALLOW_CURRENT_BALANCE">;
    /** 提现备注 · Withdrawal remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. At most 56 characters. */
    readonly remark?: string;
    /** 银行附言 · Bank memo. 打款时写给收款银行的附言。 Memo passed to the bank with the payout. At most 32 characters. */
    readonly bank_memo?: string;
    /** 提现结果通知地址 · Withdrawal notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. At most 256 characters. */
    readonly notify_url?: string;
    /** 预留金额 · Reserved amount. 整数，单位为分，提现后留在账户中的金额，由服务商填写。 Integer, in fen; kept in the account after the withdrawal, given by the partner. */
    readonly reserve_amount?: number;
  };
}

/**
 * Answer of `GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}`.
 * Answer of `GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}`.
 */
export interface DepositAfterSalesBill {
  /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
  readonly sp_mchid: string;
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 接收方明细 · Receiver details. */
  readonly receiver_detail: PlatformReceiverDetail;
  /** 商户赔付单号 · Merchant compensation number. */
  readonly out_bill_no: string;
  /** 金额 · Amount. */
  readonly amount?: number;
  /** 赔付备注 · Compensation remark. */
  readonly transfer_remark?: string;
  /** 微信支付赔付单号 · WeChat Pay compensation ID. */
  readonly bill_id: string;
  /** 预约转账状态 · Transfer reservation state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `ACCEPTED`, `SUCCESS`, `CLOSED`, `WAIT_USER_CONFIRM`, `CANCELING`, `CANCELLED`. */
  readonly state: Open<
    | "ACCEPTED"
    | "SUCCESS"
    | "CLOSED"
    | "WAIT_USER_CONFIRM"
    | "CANCELING"
    | "CANCELLED">;
  /** 受理时间 · Acceptance time. 微信支付受理请求的时间，带时区偏移。 When WeChat Pay accepted the request; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly accept_time: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 关闭信息 · Closing information. 对象，含关闭时间与关闭原因，仅在已关闭时有意义。 Object with closing time and reason; meaningful once the record is closed. */
  readonly close_info?: PlatformCloseInfo;
  /** 出资商户号 · Funding merchant ID. */
  readonly sponsor_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
}

/** Options of `GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}`. */
export interface DepositAfterSalesBillByBillIdQueryOptions extends CallOptions {
  /** 微信支付赔付单号 · WeChat Pay compensation ID. 微信支付受理赔付后生成，查询与撤销时传入。 Assigned by WeChat Pay when the compensation is accepted; pass it in to query or cancel. */
  readonly bill_id: string;
  readonly query?: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
  };
}

/** Options of `GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}`. */
export interface DepositAfterSalesBillByOutBillNoQueryOptions extends CallOptions {
  /** 商户赔付单号 · Merchant compensation number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
  readonly out_bill_no: string;
  readonly query?: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
  };
}

/** Answer of `POST /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills`. */
export interface DepositAfterSalesBillsAnswer {
  /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
  readonly sp_mchid: string;
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 接收方明细 · Receiver details. */
  readonly receiver_detail: PlatformReceiverDetail;
  /** 商户赔付单号 · Merchant compensation number. */
  readonly out_bill_no: string;
  /** 金额 · Amount. */
  readonly amount?: number;
  /** 赔付备注 · Compensation remark. */
  readonly transfer_remark: string;
  /** 微信支付赔付单号 · WeChat Pay compensation ID. */
  readonly bill_id: string;
  /** 预约转账状态 · Transfer reservation state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `ACCEPTED`, `SUCCESS`, `CLOSED`, `WAIT_USER_CONFIRM`, `CANCELING`, `CANCELLED`. */
  readonly state: Open<
    | "ACCEPTED"
    | "SUCCESS"
    | "CLOSED"
    | "WAIT_USER_CONFIRM"
    | "CANCELING"
    | "CANCELLED">;
  /** 受理时间 · Acceptance time. 微信支付受理请求的时间，带时区偏移。 When WeChat Pay accepted the request; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly accept_time: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 出资商户号 · Funding merchant ID. */
  readonly sponsor_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
}

/** Options of `POST /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills`. */
export interface DepositAfterSalesBillsOptions extends CallOptions {
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid?: string;
    /** 接收方 · Receiver. 资金接收方信息，含类型与账号；APIv2 分账中为 JSON 字符串，由 SDK 编码。 Who receives the funds, with type and account; a JSON string in APIv2, encoded by the SDK. */
    readonly receiver: DepositAfterSalesBillsReceiver;
    /** 商户赔付单号 · Merchant compensation number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
    readonly out_bill_no: string;
    /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount?: number;
    /** 赔付备注 · Compensation remark. 展示给收款用户的说明，商家转账中不超过 32 个字符。 Shown to the recipient, up to 32 characters in merchant transfers. */
    readonly transfer_remark: string;
    /** 转账场景ID · Transfer scene ID. 已开通的转账场景的编号，如 1000。 Number of a transfer scene the merchant has opened, such as 1000. */
    readonly transfer_scene_id?: string;
    /** 用户收款感知 · Receipt wording. */
    readonly user_recv_perception?: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
  };
}

export interface DepositAfterSalesBillsReceiver {
  /** 接收方类型 · Receiver type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `MERCHANT`, `TRANSACTION_USER`. */
  readonly type?: Open<"MERCHANT" | "TRANSACTION_USER">;
  /** 关联交易信息 · Related transaction. 赔付或捐赠所对应的交易类型与订单号，由服务商填写。 Type and order number of the transaction concerned; given by the partner. */
  readonly transaction_info?: PlatformTransactionInfo;
  /** 收款用户信息 · Payee information. */
  readonly user_info?: PlatformUserInfo;
}

/**
 * Answer of `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`.
 * Answer of `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`.
 */
export interface DepositCompensationBill {
  /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
  readonly sp_mchid: string;
  /** 赔付业务类型 · Compensation business type. Documented: `DEPOSIT_COMPENSATION`, `PLATFORM_AFTER_SALES_COMPENSATION`, `INSURANCE_CLAIM`, `DEPOSIT_AFTER_SALES_COMPENSATION`. */
  readonly business_type?: Open<
    | "DEPOSIT_COMPENSATION"
    | "PLATFORM_AFTER_SALES_COMPENSATION"
    | "INSURANCE_CLAIM"
    | "DEPOSIT_AFTER_SALES_COMPENSATION">;
  /** 接收方明细 · Receiver details. */
  readonly receiver_detail: DepositCompensationBillsAnswerReceiverDetail;
  /** 商户赔付单号 · Merchant compensation number. */
  readonly out_bill_no: string;
  /** 金额 · Amount. */
  readonly amount?: number;
  /** 赔付备注 · Compensation remark. */
  readonly transfer_remark?: string;
  /** 接收方备注 · Remark for the receiver. */
  readonly receiver_remark?: string;
  /** 微信支付赔付单号 · WeChat Pay compensation ID. */
  readonly bill_id: string;
  /** 预约转账状态 · Transfer reservation state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `ACCEPTED`, `SUCCESS`, `CLOSED`, `WAIT_USER_CONFIRM`, `CANCELING`, `CANCELLED`. */
  readonly state: Open<
    | "ACCEPTED"
    | "SUCCESS"
    | "CLOSED"
    | "WAIT_USER_CONFIRM"
    | "CANCELING"
    | "CANCELLED">;
  /** 受理时间 · Acceptance time. 微信支付受理请求的时间，带时区偏移。 When WeChat Pay accepted the request; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly accept_time: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 关闭信息 · Closing information. 对象，含关闭时间与关闭原因，仅在已关闭时有意义。 Object with closing time and reason; meaningful once the record is closed. */
  readonly close_info?: PlatformCloseInfo;
  /** 出资商户号 · Funding merchant ID. */
  readonly sponsor_mchid?: string;
}

/** Options of `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`. */
export interface DepositCompensationBillByBillIdQueryOptions extends CallOptions {
  /** 微信支付赔付单号 · WeChat Pay compensation ID. 微信支付受理赔付后生成，查询与撤销时传入。 Assigned by WeChat Pay when the compensation is accepted; pass it in to query or cancel. */
  readonly bill_id: string;
  readonly query?: {
    /** 赔付业务类型 · Compensation business type. 枚举，随产品指经营场景、代金券业务、合作内容、转账用途或赔付业务。 Enumeration: by product, sales scene, coupon business, kind of cooperation, transfer purpose or compensation business. Documented: `DEPOSIT_COMPENSATION`, `PLATFORM_AFTER_SALES_COMPENSATION`, `INSURANCE_CLAIM`, `DEPOSIT_AFTER_SALES_COMPENSATION`. */
    readonly business_type?: Open<
      | "DEPOSIT_COMPENSATION"
      | "PLATFORM_AFTER_SALES_COMPENSATION"
      | "INSURANCE_CLAIM"
      | "DEPOSIT_AFTER_SALES_COMPENSATION">;
  };
}

/** Options of `GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`. */
export interface DepositCompensationBillByOutBillNoQueryOptions extends CallOptions {
  /** 商户赔付单号 · Merchant compensation number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
  readonly out_bill_no: string;
  readonly query?: {
    /** 赔付业务类型 · Compensation business type. 枚举，随产品指经营场景、代金券业务、合作内容、转账用途或赔付业务。 Enumeration: by product, sales scene, coupon business, kind of cooperation, transfer purpose or compensation business. Documented: `DEPOSIT_COMPENSATION`, `PLATFORM_AFTER_SALES_COMPENSATION`, `INSURANCE_CLAIM`, `DEPOSIT_AFTER_SALES_COMPENSATION`. */
    readonly business_type?: Open<
      | "DEPOSIT_COMPENSATION"
      | "PLATFORM_AFTER_SALES_COMPENSATION"
      | "INSURANCE_CLAIM"
      | "DEPOSIT_AFTER_SALES_COMPENSATION">;
  };
}

/** Answer of `POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills`. */
export interface DepositCompensationBillsAnswer {
  /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
  readonly sp_mchid: string;
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 赔付业务类型 · Compensation business type. Documented: `DEPOSIT_COMPENSATION`, `PLATFORM_AFTER_SALES_COMPENSATION`, `INSURANCE_CLAIM`, `DEPOSIT_AFTER_SALES_COMPENSATION`. */
  readonly business_type?: Open<
    | "DEPOSIT_COMPENSATION"
    | "PLATFORM_AFTER_SALES_COMPENSATION"
    | "INSURANCE_CLAIM"
    | "DEPOSIT_AFTER_SALES_COMPENSATION">;
  /** 接收方明细 · Receiver details. */
  readonly receiver_detail: DepositCompensationBillsAnswerReceiverDetail;
  /** 商户赔付单号 · Merchant compensation number. */
  readonly out_bill_no: string;
  /** 金额 · Amount. */
  readonly amount?: number;
  /** 赔付备注 · Compensation remark. */
  readonly transfer_remark: string;
  /** 接收方备注 · Remark for the receiver. */
  readonly receiver_remark?: string;
  /** 微信支付赔付单号 · WeChat Pay compensation ID. */
  readonly bill_id: string;
  /** 预约转账状态 · Transfer reservation state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `ACCEPTED`, `SUCCESS`, `CLOSED`, `WAIT_USER_CONFIRM`, `CANCELING`, `CANCELLED`. */
  readonly state: Open<
    | "ACCEPTED"
    | "SUCCESS"
    | "CLOSED"
    | "WAIT_USER_CONFIRM"
    | "CANCELING"
    | "CANCELLED">;
  /** 受理时间 · Acceptance time. 微信支付受理请求的时间，带时区偏移。 When WeChat Pay accepted the request; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly accept_time: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 出资商户号 · Funding merchant ID. */
  readonly sponsor_mchid?: string;
}

export interface DepositCompensationBillsAnswerReceiverDetail {
  /** 接收方 · Receiver. */
  readonly receiver?: PlatformReceiverDetailReceiver;
}

export interface DepositCompensationBillsMchInfo {
  /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
  readonly mch_id?: string;
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
  readonly mchid?: string;
}

/** Options of `POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills`. */
export interface DepositCompensationBillsOptions extends CallOptions {
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid?: string;
    /** 赔付业务类型 · Compensation business type. 枚举，随产品指经营场景、代金券业务、合作内容、转账用途或赔付业务。 Enumeration: by product, sales scene, coupon business, kind of cooperation, transfer purpose or compensation business. Documented: `DEPOSIT_COMPENSATION`, `PLATFORM_AFTER_SALES_COMPENSATION`, `INSURANCE_CLAIM`, `DEPOSIT_AFTER_SALES_COMPENSATION`. */
    readonly business_type: Open<
      | "DEPOSIT_COMPENSATION"
      | "PLATFORM_AFTER_SALES_COMPENSATION"
      | "INSURANCE_CLAIM"
      | "DEPOSIT_AFTER_SALES_COMPENSATION">;
    /** 接收方 · Receiver. 资金接收方信息，含类型与账号；APIv2 分账中为 JSON 字符串，由 SDK 编码。 Who receives the funds, with type and account; a JSON string in APIv2, encoded by the SDK. */
    readonly receiver: DepositCompensationBillsReceiver;
    /** 商户赔付单号 · Merchant compensation number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
    readonly out_bill_no: string;
    /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount?: number;
    /** 赔付备注 · Compensation remark. 展示给收款用户的说明，商家转账中不超过 32 个字符。 Shown to the recipient, up to 32 characters in merchant transfers. */
    readonly transfer_remark: string;
    /** 接收方备注 · Remark for the receiver. */
    readonly receiver_remark?: string;
  };
}

export interface DepositCompensationBillsReceiver {
  /** 接收方类型 · Receiver type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `MERCHANT`, `TRANSACTION_USER`. */
  readonly type?: Open<"MERCHANT" | "TRANSACTION_USER">;
  /** 收款商户信息 · Receiving merchant. */
  readonly mch_info?: DepositCompensationBillsMchInfo;
}

/** Answer of `GET /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}`. */
export interface DepositPremiumBill {
  /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
  readonly sp_mchid: string;
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 接收方明细 · Receiver details. */
  readonly receiver_detail: DepositPremiumBillsAnswerReceiverDetail;
  /** 商户赔付单号 · Merchant compensation number. */
  readonly out_bill_no: string;
  /** 金额 · Amount. */
  readonly amount?: number;
  /** 赔付备注 · Compensation remark. */
  readonly transfer_remark: string;
  /** 微信支付赔付单号 · WeChat Pay compensation ID. */
  readonly bill_id: string;
  /** 预约转账状态 · Transfer reservation state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `ACCEPTED`, `SUCCESS`, `CLOSED`, `WAIT_USER_CONFIRM`, `CANCELING`, `CANCELLED`. */
  readonly state: Open<
    | "ACCEPTED"
    | "SUCCESS"
    | "CLOSED"
    | "WAIT_USER_CONFIRM"
    | "CANCELING"
    | "CANCELLED">;
  /** 受理时间 · Acceptance time. 微信支付受理请求的时间，带时区偏移。 When WeChat Pay accepted the request; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly accept_time: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 关闭信息 · Closing information. 对象，含关闭时间与关闭原因，仅在已关闭时有意义。 Object with closing time and reason; meaningful once the record is closed. */
  readonly close_info?: PlatformCloseInfo;
  /** 出资商户号 · Funding merchant ID. */
  readonly sponsor_mchid?: string;
}

/** Options of `GET /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}`. */
export interface DepositPremiumBillQueryOptions extends CallOptions {
  /** 商户赔付单号 · Merchant compensation number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
  readonly out_bill_no: string;
}

/** Answer of `POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`. */
export interface DepositPremiumBillsAnswer {
  /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
  readonly sp_mchid: string;
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 接收方明细 · Receiver details. */
  readonly receiver_detail: DepositPremiumBillsAnswerReceiverDetail;
  /** 商户赔付单号 · Merchant compensation number. */
  readonly out_bill_no: string;
  /** 金额 · Amount. */
  readonly amount?: number;
  /** 赔付备注 · Compensation remark. */
  readonly transfer_remark: string;
  /** 微信支付赔付单号 · WeChat Pay compensation ID. */
  readonly bill_id: string;
  /** 预约转账状态 · Transfer reservation state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `ACCEPTED`, `SUCCESS`, `CLOSED`, `WAIT_USER_CONFIRM`, `CANCELING`, `CANCELLED`. */
  readonly state: Open<
    | "ACCEPTED"
    | "SUCCESS"
    | "CLOSED"
    | "WAIT_USER_CONFIRM"
    | "CANCELING"
    | "CANCELLED">;
  /** 受理时间 · Acceptance time. 微信支付受理请求的时间，带时区偏移。 When WeChat Pay accepted the request; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly accept_time: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 出资商户号 · Funding merchant ID. */
  readonly sponsor_mchid?: string;
}

export interface DepositPremiumBillsAnswerReceiver {
  /** 接收方类型 · Receiver type. Documented: `MERCHANT`. */
  readonly type?: Open<"MERCHANT">;
  /** 收款商户信息 · Receiving merchant. */
  readonly mch_info?: PlatformMchInfo;
  /** 关联交易信息 · Related transaction. */
  readonly transaction_info?: PlatformReceiverTransactionInfo;
}

export interface DepositPremiumBillsAnswerReceiverDetail {
  /** 接收方 · Receiver. */
  readonly receiver?: DepositPremiumBillsAnswerReceiver;
}

/** Options of `POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`. */
export interface DepositPremiumBillsOptions extends CallOptions {
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid?: string;
    /** 接收方 · Receiver. 资金接收方信息，含类型与账号；APIv2 分账中为 JSON 字符串，由 SDK 编码。 Who receives the funds, with type and account; a JSON string in APIv2, encoded by the SDK. */
    readonly receiver: DepositPremiumBillsReceiver;
    /** 商户赔付单号 · Merchant compensation number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
    readonly out_bill_no: string;
    /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount?: number;
    /** 赔付备注 · Compensation remark. 展示给收款用户的说明，商家转账中不超过 32 个字符。 Shown to the recipient, up to 32 characters in merchant transfers. */
    readonly transfer_remark: string;
  };
}

export interface DepositPremiumBillsReceiver {
  /** 接收方类型 · Receiver type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `MERCHANT`. */
  readonly type?: Open<"MERCHANT">;
  /** 收款商户信息 · Receiving merchant. */
  readonly mch_info?: PlatformMchInfo;
  /** 关联交易信息 · Related transaction. 赔付或捐赠所对应的交易类型与订单号，由服务商填写。 Type and order number of the transaction concerned; given by the partner. */
  readonly transaction_info?: DepositPremiumBillsTransactionInfo;
}

export interface DepositPremiumBillsTransactionInfo {
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
  readonly transaction_id: string;
  /** 交易类型 · Transaction type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `WXPAY`, `WXVALUE`. */
  readonly type: Open<"WXPAY" | "WXVALUE">;
}

/** Answer of `GET /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}`. */
export interface DepositShippingBill {
  /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
  readonly sp_mchid: string;
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 接收方明细 · Receiver details. */
  readonly receiver_detail: DepositShippingBillsAnswerReceiverDetail;
  /** 商户赔付单号 · Merchant compensation number. */
  readonly out_bill_no: string;
  /** 金额 · Amount. */
  readonly amount?: number;
  /** 赔付备注 · Compensation remark. */
  readonly transfer_remark?: string;
  /** 微信支付赔付单号 · WeChat Pay compensation ID. */
  readonly bill_id: string;
  /** 预约转账状态 · Transfer reservation state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `ACCEPTED`, `SUCCESS`, `CLOSED`, `WAIT_USER_CONFIRM`, `CANCELING`, `CANCELLED`. */
  readonly state: Open<
    | "ACCEPTED"
    | "SUCCESS"
    | "CLOSED"
    | "WAIT_USER_CONFIRM"
    | "CANCELING"
    | "CANCELLED">;
  /** 受理时间 · Acceptance time. 微信支付受理请求的时间，带时区偏移。 When WeChat Pay accepted the request; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly accept_time: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 关闭信息 · Closing information. 对象，含关闭时间与关闭原因，仅在已关闭时有意义。 Object with closing time and reason; meaningful once the record is closed. */
  readonly close_info?: PlatformCloseInfo;
  /** 出资商户号 · Funding merchant ID. */
  readonly sponsor_mchid?: string;
}

/** Options of `GET /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}`. */
export interface DepositShippingBillByOutBillNoQueryOptions extends CallOptions {
  /** 商户赔付单号 · Merchant compensation number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
  readonly out_bill_no: string;
  readonly query?: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
  };
}

/** Answer of `POST /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills`. */
export interface DepositShippingBillsAnswer {
  /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
  readonly sp_mchid: string;
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 接收方明细 · Receiver details. */
  readonly receiver_detail: DepositShippingBillsAnswerReceiverDetail;
  /** 商户赔付单号 · Merchant compensation number. */
  readonly out_bill_no: string;
  /** 金额 · Amount. */
  readonly amount?: number;
  /** 赔付备注 · Compensation remark. */
  readonly transfer_remark: string;
  /** 微信支付赔付单号 · WeChat Pay compensation ID. */
  readonly bill_id: string;
  /** 预约转账状态 · Transfer reservation state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `ACCEPTED`, `SUCCESS`, `CLOSED`, `WAIT_USER_CONFIRM`, `CANCELING`, `CANCELLED`. */
  readonly state: Open<
    | "ACCEPTED"
    | "SUCCESS"
    | "CLOSED"
    | "WAIT_USER_CONFIRM"
    | "CANCELING"
    | "CANCELLED">;
  /** 受理时间 · Acceptance time. 微信支付受理请求的时间，带时区偏移。 When WeChat Pay accepted the request; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly accept_time: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 出资商户号 · Funding merchant ID. */
  readonly sponsor_mchid?: string;
}

export interface DepositShippingBillsAnswerReceiverDetail {
  /** 接收方 · Receiver. */
  readonly receiver?: DepositShippingBillsReceiver;
}

/** Options of `POST /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills`. */
export interface DepositShippingBillsOptions extends CallOptions {
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid?: string;
    /** 接收方 · Receiver. 资金接收方信息，含类型与账号；APIv2 分账中为 JSON 字符串，由 SDK 编码。 Who receives the funds, with type and account; a JSON string in APIv2, encoded by the SDK. */
    readonly receiver: DepositShippingBillsReceiver;
    /** 商户赔付单号 · Merchant compensation number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
    readonly out_bill_no: string;
    /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount?: number;
    /** 赔付备注 · Compensation remark. 展示给收款用户的说明，商家转账中不超过 32 个字符。 Shown to the recipient, up to 32 characters in merchant transfers. */
    readonly transfer_remark: string;
    /** 转账场景ID · Transfer scene ID. 已开通的转账场景的编号，如 1000。 Number of a transfer scene the merchant has opened, such as 1000. */
    readonly transfer_scene_id?: string;
    /** 用户收款感知 · Receipt wording. */
    readonly user_recv_perception?: string;
  };
}

export interface DepositShippingBillsReceiver {
  /** 关联交易信息 · Related transaction. 赔付或捐赠所对应的交易类型与订单号，由服务商填写。 Type and order number of the transaction concerned; given by the partner. */
  readonly transaction_info?: PlatformTransactionInfo;
  /** 收款用户信息 · Payee information. */
  readonly user_info?: PlatformUserInfo;
}

/**
 * Answer of `GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}`.
 * Answer of `GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}`.
 */
export interface InsuranceClaimBill {
  /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
  readonly sp_mchid: string;
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 接收方明细 · Receiver details. */
  readonly receiver_detail: PlatformReceiverDetail;
  /** 商户赔付单号 · Merchant compensation number. */
  readonly out_bill_no: string;
  /** 金额 · Amount. */
  readonly amount?: number;
  /** 赔付备注 · Compensation remark. */
  readonly transfer_remark?: string;
  /** 微信支付赔付单号 · WeChat Pay compensation ID. */
  readonly bill_id: string;
  /** 预约转账状态 · Transfer reservation state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `ACCEPTED`, `SUCCESS`, `CLOSED`, `WAIT_USER_CONFIRM`, `CANCELING`, `CANCELLED`. */
  readonly state: Open<
    | "ACCEPTED"
    | "SUCCESS"
    | "CLOSED"
    | "WAIT_USER_CONFIRM"
    | "CANCELING"
    | "CANCELLED">;
  /** 受理时间 · Acceptance time. 微信支付受理请求的时间，带时区偏移。 When WeChat Pay accepted the request; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly accept_time: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 关闭信息 · Closing information. 对象，含关闭时间与关闭原因，仅在已关闭时有意义。 Object with closing time and reason; meaningful once the record is closed. */
  readonly close_info?: InsuranceClaimBillCloseInfo;
  /** 出资商户号 · Funding merchant ID. */
  readonly sponsor_mchid?: string;
}

/** Options of `GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}`. */
export interface InsuranceClaimBillByBillIdQueryOptions extends CallOptions {
  /** 微信支付赔付单号 · WeChat Pay compensation ID. 微信支付受理赔付后生成，查询与撤销时传入。 Assigned by WeChat Pay when the compensation is accepted; pass it in to query or cancel. */
  readonly bill_id: string;
  readonly query?: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
  };
}

/** Options of `GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}`. */
export interface InsuranceClaimBillByOutBillNoQueryOptions extends CallOptions {
  /** 商户赔付单号 · Merchant compensation number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
  readonly out_bill_no: string;
  readonly query?: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
  };
}

/** Answer of `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`. */
export interface InsuranceClaimBillCancelAnswer {
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 商户赔付单号 · Merchant compensation number. */
  readonly out_bill_no: string;
  /** 微信支付赔付单号 · WeChat Pay compensation ID. */
  readonly bill_id: string;
  /** 预约转账状态 · Transfer reservation state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `ACCEPTED`, `SUCCESS`, `CLOSED`, `WAIT_USER_CONFIRM`, `CANCELING`, `CANCELLED`. */
  readonly state: Open<
    | "ACCEPTED"
    | "SUCCESS"
    | "CLOSED"
    | "WAIT_USER_CONFIRM"
    | "CANCELING"
    | "CANCELLED">;
  /** 撤销受理时间 · Cancellation acceptance time. 微信支付受理撤销请求的时间，带时区偏移。 When WeChat Pay accepted the cancellation; RFC 3339 with offset. */
  readonly cancel_accept_time: string;
}

/** Options of `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`. */
export interface InsuranceClaimBillCancelOptions extends CallOptions {
  /** 商户赔付单号 · Merchant compensation number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
  readonly out_bill_no: string;
  readonly json?: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
  };
}

export interface InsuranceClaimBillCloseInfo {
  /** 受理时间 · Acceptance time. 微信支付受理请求的时间，带时区偏移。 When WeChat Pay accepted the request; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly accept_time?: string;
  /** 关闭原因 · Closing reason. 枚举，说明批次、授权或单据为何关闭；部分接口为文本。 Enumeration: why the batch, authorization or order was closed; free text in some operations. */
  readonly close_reason?: string;
}

/** Answer of `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`. */
export interface InsuranceClaimBillsAnswer {
  /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
  readonly sp_mchid: string;
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 接收方明细 · Receiver details. */
  readonly receiver_detail: PlatformReceiverDetail;
  /** 商户赔付单号 · Merchant compensation number. */
  readonly out_bill_no: string;
  /** 金额 · Amount. */
  readonly amount: number;
  /** 赔付备注 · Compensation remark. */
  readonly transfer_remark?: string;
  /** 微信支付赔付单号 · WeChat Pay compensation ID. */
  readonly bill_id: string;
  /** 预约转账状态 · Transfer reservation state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `ACCEPTED`, `SUCCESS`, `CLOSED`, `WAIT_USER_CONFIRM`, `CANCELING`, `CANCELLED`. */
  readonly state: Open<
    | "ACCEPTED"
    | "SUCCESS"
    | "CLOSED"
    | "WAIT_USER_CONFIRM"
    | "CANCELING"
    | "CANCELLED">;
  /** 受理时间 · Acceptance time. 微信支付受理请求的时间，带时区偏移。 When WeChat Pay accepted the request; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly accept_time: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 出资商户号 · Funding merchant ID. */
  readonly sponsor_mchid?: string;
}

/** Options of `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`. */
export interface InsuranceClaimBillsOptions extends CallOptions {
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 接收方 · Receiver. 资金接收方信息，含类型与账号；APIv2 分账中为 JSON 字符串，由 SDK 编码。 Who receives the funds, with type and account; a JSON string in APIv2, encoded by the SDK. */
    readonly receiver: PlatformReceiver;
    /** 商户赔付单号 · Merchant compensation number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
    readonly out_bill_no: string;
    /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount?: number;
    /** 赔付备注 · Compensation remark. 展示给收款用户的说明，商家转账中不超过 32 个字符。 Shown to the recipient, up to 32 characters in merchant transfers. */
    readonly transfer_remark: string;
  };
}

/** Answer of `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`. */
export interface InsuranceClaimBillsPreTransferAnswer {
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 商户赔付单号 · Merchant compensation number. */
  readonly out_bill_no: string;
  /** 微信支付赔付单号 · WeChat Pay compensation ID. */
  readonly bill_id: string;
  /** 受理时间 · Acceptance time. 微信支付受理请求的时间，带时区偏移。 When WeChat Pay accepted the request; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly accept_time: string;
  /** 确认收款跳转参数包 · Confirmation page package. 由微信支付生成，仅在待用户确认时返回，唤起收款确认页时原样使用。 Generated by WeChat Pay, only while waiting for the user; hand it to the confirmation page unchanged. */
  readonly package_info: string;
}

/** Options of `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`. */
export interface InsuranceClaimBillsPreTransferOptions extends CallOptions {
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 接收方 · Receiver. 资金接收方信息，含类型与账号；APIv2 分账中为 JSON 字符串，由 SDK 编码。 Who receives the funds, with type and account; a JSON string in APIv2, encoded by the SDK. */
    readonly receiver: PlatformReceiver;
    /** 商户赔付单号 · Merchant compensation number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
    readonly out_bill_no: string;
    /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount?: number;
    /** 赔付备注 · Compensation remark. 展示给收款用户的说明，商家转账中不超过 32 个字符。 Shown to the recipient, up to 32 characters in merchant transfers. */
    readonly transfer_remark: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url?: string;
  };
}

/** Options of `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}`. */
export interface InsurerTransferBatchByBatchIdQueryOptions extends CallOptions {
  /** 微信支付批次单号 · WeChat Pay batch ID. 微信支付受理批次后返回的单号，最长 64 字符，查询批次时传入。 Returned by WeChat Pay when the batch is accepted, at most 64 characters; pass it in to query. */
  readonly batch_id: string;
  readonly query: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 是否查询转账明细 · Query transfer details. */
    readonly need_query_detail: boolean;
    /** 明细状态 · Detail state. 应答中说明明细的处理结果，查询参数中用于筛选。 Tells the outcome of the detail in answers; filters the details in queries. Documented: `ALL`, `WAIT_PAY`, `SUCCESS`, `FAIL`, `BANK_REFUND`. */
    readonly detail_state?: Open<"ALL" | "WAIT_PAY" | "SUCCESS" | "FAIL" | "BANK_REFUND">;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit?: number;
  };
}

/** Options of `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}`. */
export interface InsurerTransferBatchByOutBatchNoQueryOptions extends CallOptions {
  /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_batch_no: string;
  readonly query: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 是否查询转账明细 · Query transfer details. */
    readonly need_query_detail: boolean;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit?: number;
    /** 明细状态 · Detail state. 应答中说明明细的处理结果，查询参数中用于筛选。 Tells the outcome of the detail in answers; filters the details in queries. Documented: `ALL`, `WAIT_PAY`, `SUCCESS`, `FAIL`, `BANK_REFUND`. */
    readonly detail_state?: Open<"ALL" | "WAIT_PAY" | "SUCCESS" | "FAIL" | "BANK_REFUND">;
  };
}

/**
 * Answer of `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`.
 * Answer of `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`.
 */
export interface InsurerTransferBatchDetail {
  /** 商户批次单号 · Merchant batch number. */
  readonly out_batch_no: string;
  /** 微信支付批次单号 · WeChat Pay batch ID. */
  readonly batch_id: string;
  /** 商户明细单号 · Merchant detail number. */
  readonly out_detail_no: string;
  /** 微信支付明细单号 · WeChat Pay detail number. */
  readonly detail_id: string;
  /** 服务商应用ID · Partner app ID. */
  readonly sp_appid: string;
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 明细状态 · Detail state. Documented: `INIT`, `ALL`, `WAIT_PAY`, `SUCCESS`, `FAIL`, `BANK_REFUND`. */
  readonly detail_state: Open<"INIT" | "ALL" | "WAIT_PAY" | "SUCCESS" | "FAIL" | "BANK_REFUND">;
  /** 转账金额 · Transfer amount. */
  readonly transfer_amount: number;
  /** 转账备注 · Transfer remark. */
  readonly transfer_remark: string;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. Documented: `ACCOUNT_FROZEN`, `REAL_NAME_CHECK_FAIL`, `NAME_NOT_CORRECT`, `OPENID_INVALID`, `TRANSFER_QUOTA_EXCEED`, `DAY_RECEIVED_QUOTA_EXCEED`, `MONTH_RECEIVED_QUOTA_EXCEED`, `DAY_RECEIVED_COUNT_EXCEED`, `PRODUCT_AUTH_CHECK_FAIL`, `OVERDUE_CLOSE`, `ID_CARD_NOT_CORRECT`, `ACCOUNT_NOT_EXIST`, `TRANSFER_RISK`, `PAYROLL_CARD_ALREADY_LOGOUT`, `PAYROLL_CARD_ALREADY_FROZEN`, `PAYROLL_CARD_UNAUTHORIZED`, `PAYROLL_CARD_USER_NOT_OPEN`, `PAYROLL_CARD_NAME_CARD_NOT_MATCH`, `PAYROLL_CARD_ID_CARD_NOT_MATCH`, `PAYROLL_CARD_BANKCARD_UNBUNDLING`, `BANK_CARD_COLLECTIONS_ABOVE_QUOTA`, `BANK_CARD_ACCOUNT_ABNORMAL`, `BANK_CARD_STATUS_ABNORMAL`, `BANK_CARD_BANK_INFO_WRONG`, `BANK_CARD_CARD_INFO_WRONG`, `OTHER_FAIL_REASON_TYPE`, `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`, `RECEIVE_ACCOUNT_NOT_PERMMIT`, `PAYEE_ACCOUNT_ABNORMAL`, `PAYER_ACCOUNT_ABNORMAL`, `TRANSFER_REMARK_SET_FAIL`, `TRANSFER_SCENE_INVALID`, `TRANSFER_SCENE_UNAVAILABLE`, `RECEIVE_ACCOUNT_NOT_CONFIGURE`, `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`, `BLOCK_B2C_USERLIMITAMOUNT_MONTH`, `MERCHANT_REJECT`, `MERCHANT_NOT_CONFIRM`, `BANK_CARD_PARAM_ERROR`, `BANK_CARD_TYPE_NOT_SUPPORTED`, `RESERVATION_STATE_INVALID`, `EXCEEDED_ESTIMATED_AMOUNT`, `RESERVATION_INFO_NOT_MATCH`, `RESERVATION_SCENE_NOT_MATCH`. */
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
    | "RECEIVE_ACCOUNT_NOT_PERMMIT"
    | "PAYEE_ACCOUNT_ABNORMAL"
    | "PAYER_ACCOUNT_ABNORMAL"
    | "TRANSFER_REMARK_SET_FAIL"
    | "TRANSFER_SCENE_INVALID"
    | "TRANSFER_SCENE_UNAVAILABLE"
    | "RECEIVE_ACCOUNT_NOT_CONFIGURE"
    | "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH"
    | "BLOCK_B2C_USERLIMITAMOUNT_MONTH"
    | "MERCHANT_REJECT"
    | "MERCHANT_NOT_CONFIRM"
    | "BANK_CARD_PARAM_ERROR"
    | "BANK_CARD_TYPE_NOT_SUPPORTED"
    | "RESERVATION_STATE_INVALID"
    | "EXCEEDED_ESTIMATED_AMOUNT"
    | "RESERVATION_INFO_NOT_MATCH"
    | "RESERVATION_SCENE_NOT_MATCH">;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 收款银行 · Payee bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type?: string;
  /** 收款用户姓名 · Payee name. 收发都是明文，由 SDK 加解密；转账满 2000 元必填。 Plain text in and out, the SDK encrypts; required for transfers from 2000 yuan. Sensitive: arrives encrypted; this is the plain text. */
  readonly user_name?: string;
  /** 转账完成时间 · Transfer finish time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. */
  readonly transfer_finish_time?: string;
  /** 银行退票时间 · Bank return time. 付款成功后被银行退回的时间，带时区偏移。 When the bank returned the paid money; RFC 3339 with offset. */
  readonly bank_refund_time?: string;
}

/** Options of `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`. */
export interface InsurerTransferBatchDetailByDetailIdQueryOptions extends CallOptions {
  /** 微信支付批次单号 · WeChat Pay batch ID. 微信支付受理批次后返回的单号，最长 64 字符，查询批次时传入。 Returned by WeChat Pay when the batch is accepted, at most 64 characters; pass it in to query. */
  readonly batch_id: string;
  /** 微信支付明细单号 · WeChat Pay detail number. 由微信支付生成，标识一笔转账或分账明细。 Assigned by WeChat Pay; identifies one transfer or profit sharing detail. */
  readonly detail_id: string;
  readonly query: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/** Options of `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`. */
export interface InsurerTransferBatchDetailByOutDetailNoQueryOptions extends CallOptions {
  /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_batch_no: string;
  /** 商户明细单号 · Merchant detail number. 由商户自定，标识转账批次中的一笔明细，批次内唯一。 Set by the merchant; identifies one transfer of a batch, unique in it. */
  readonly out_detail_no: string;
  readonly query: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/**
 * Answer of `GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}`.
 * Answer of `GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}`.
 */
export interface InsurerTransferBatchList {
  /** 转账批次信息 · Transfer batch. */
  readonly transfer_batch: PlatformTransferBatch;
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly PlatformData[];
  /** 分页起始位置 · Page offset. */
  readonly offset?: number;
  /** 每页条数 · Page size. */
  readonly limit?: number;
}

/**
 * Answer of `POST /v3/platsolution/insurance/mch-transfer/batches/apply`.
 * Answer of `POST /v3/platsolution/mch-transfer/batches/apply`.
 */
export interface InsurerTransferBatchesApplyAnswer {
  /** 商户批次单号 · Merchant batch number. */
  readonly out_batch_no: string;
  /** 微信支付批次单号 · WeChat Pay batch ID. */
  readonly batch_id: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 批次状态 · Batch state. 枚举，说明批次已受理、处理中、完成或关闭。 Enumeration: batch accepted, processing, finished or closed. Documented: `ACCEPTED`, `PROCESSING`, `COMPLETED`, `CLOSED`. */
  readonly batch_state?: Open<"ACCEPTED" | "PROCESSING" | "COMPLETED" | "CLOSED">;
}

/** Options of `POST /v3/platsolution/insurance/mch-transfer/batches/apply`. */
export interface InsurerTransferBatchesApplyOptions extends CallOptions {
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
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
    /** 转账场景ID · Transfer scene ID. 已开通的转账场景的编号，如 1000。 Number of a transfer scene the merchant has opened, such as 1000. */
    readonly transfer_scene_id: string;
    /** 转账明细列表 · Transfer details. */
    readonly transfer_detail_list: readonly PlatformTransferDetail[];
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
  };
}

/**
 * Answer of `GET /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`.
 * Answer of `GET /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`.
 */
export interface InsurerTransferDetailReceipt {
  /** 微信支付批次单号 · WeChat Pay batch ID. */
  readonly batch_id: string;
  /** 商户批次单号 · Merchant batch number. */
  readonly out_batch_no: string;
  /** 微信支付明细单号 · WeChat Pay detail number. */
  readonly detail_id: string;
  /** 商户明细单号 · Merchant detail number. */
  readonly out_detail_no: string;
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 回单状态 · Receipt state. 表示单据或电子回单的处理进度。 Tells how far the receipt or payment order has been processed. Documented: `ACCEPTED`, `FINISHED`. */
  readonly receipt_state: Open<"ACCEPTED" | "FINISHED">;
  /** 哈希类型 · Hash type. 说明 hash_value 由哪种算法算出。 Tells which algorithm made hash_value. */
  readonly hash_type?: string;
  /** 文件哈希值 · File hash value. 文件的哈希值，用于核对下载或上传的内容。 Hash of the file; compare it with the bytes downloaded or uploaded. */
  readonly hash_value?: string;
  /** 下载地址 · Download URL. 由微信支付返回，下载请求仍需签名，链接会过期。 Returned by WeChat Pay; the download is signed as well and the link expires. */
  readonly download_url?: string;
}

/**
 * Answer of `POST /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`.
 * Answer of `POST /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`.
 */
export interface InsurerTransferDetailReceiptApplyAnswer {
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 商户批次单号 · Merchant batch number. */
  readonly out_batch_no: string;
  /** 商户明细单号 · Merchant detail number. */
  readonly out_detail_no: string;
  /** 回单状态 · Receipt state. 表示单据或电子回单的处理进度。 Tells how far the receipt or payment order has been processed. Documented: `ACCEPTED`, `FINISHED`. */
  readonly receipt_state: Open<"ACCEPTED" | "FINISHED">;
}

/** Options of `POST /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`. */
export interface InsurerTransferDetailReceiptApplyOptions extends CallOptions {
  /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_batch_no: string;
  /** 商户明细单号 · Merchant detail number. 由商户自定，标识转账批次中的一笔明细，批次内唯一。 Set by the merchant; identifies one transfer of a batch, unique in it. */
  readonly out_detail_no: string;
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/** Options of `GET /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`. */
export interface InsurerTransferDetailReceiptByOutDetailNoQueryOptions extends CallOptions {
  /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_batch_no: string;
  /** 商户明细单号 · Merchant detail number. 由商户自定，标识转账批次中的一笔明细，批次内唯一。 Set by the merchant; identifies one transfer of a batch, unique in it. */
  readonly out_detail_no: string;
  readonly query: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/**
 * Answer of `GET /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`.
 * Answer of `POST /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`.
 * Answer of `GET /v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}`.
 */
export interface InsurerTransferReservation {
  /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
  readonly sp_mchid: string;
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 服务商应用ID · Partner app ID. */
  readonly sp_appid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 微信转账预约单号 · Transfer reservation ID. */
  readonly reservation_id: string;
  /** 商户预约单号 · Merchant reservation number. */
  readonly out_reservation_no: string;
  /** 转账场景ID · Transfer scene ID. */
  readonly transfer_scene_id: string;
  /** 预计转账日期 · Estimated transfer date. */
  readonly estimated_date?: string;
  /** 预计最高金额 · Estimated maximum amount. */
  readonly estimated_max_amount?: number;
  /** 确定的转账金额 · Exact amount. */
  readonly exact_amount?: number;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 收款银行 · Payee bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type?: string;
  /** 预约转账状态 · Transfer reservation state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `ACCEPTED`, `CONFIRMED`, `CLOSED`. */
  readonly state: Open<"ACCEPTED" | "CONFIRMED" | "CLOSED">;
  /** 受理时间 · Acceptance time. 微信支付受理请求的时间，带时区偏移。 When WeChat Pay accepted the request; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly accept_time: string;
  /** 预约确认时间 · Reservation confirmation time. RFC 3339 时间（带时区偏移），用户确认预约的时间。 RFC 3339 time with offset; when the user confirmed the reservation, set by WeChat Pay. */
  readonly reserve_time?: string;
  /** 关闭信息 · Closing information. 对象，含关闭时间与关闭原因，仅在已关闭时有意义。 Object with closing time and reason; meaningful once the record is closed. */
  readonly close_info?: InsurerTransferReservationCloseInfo;
}

/**
 * Answer of `POST /v3/platsolution/insurance/mch-transfer/reservation/apply`.
 * Answer of `POST /v3/platsolution/mch-transfer/reservation/apply`.
 */
export interface InsurerTransferReservationApplyAnswer {
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 商户预约单号 · Merchant reservation number. */
  readonly out_reservation_no: string;
  /** 微信转账预约单号 · Transfer reservation ID. */
  readonly reservation_id: string;
  /** 受理时间 · Acceptance time. 微信支付受理请求的时间，带时区偏移。 When WeChat Pay accepted the request; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly accept_time: string;
  /** 预约转账状态 · Transfer reservation state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `ACCEPTED`, `CONFIRMED`, `CLOSED`. */
  readonly state: Open<"ACCEPTED" | "CONFIRMED" | "CLOSED">;
  /** 确认收款跳转参数包 · Confirmation page package. 由微信支付生成，仅在待用户确认时返回，唤起收款确认页时原样使用。 Generated by WeChat Pay, only while waiting for the user; hand it to the confirmation page unchanged. */
  readonly package_info: string;
}

/** Options of `POST /v3/platsolution/insurance/mch-transfer/reservation/apply`. */
export interface InsurerTransferReservationApplyOptions extends CallOptions {
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 商户预约单号 · Merchant reservation number. 由商户自定，标识一笔预约转账；重试时保持不变。 Set by the merchant; identifies one reserved transfer; keep it when retrying. */
    readonly out_reservation_no: string;
    /** 转账场景ID · Transfer scene ID. 已开通的转账场景的编号，如 1000。 Number of a transfer scene the merchant has opened, such as 1000. */
    readonly transfer_scene_id: string;
    /** 预计转账日期 · Estimated transfer date. 预约时由商户给出的日期，北京时间。 Beijing date given by the merchant when reserving. */
    readonly estimated_date: string;
    /** 预计最高金额 · Estimated maximum amount. 单位为分的整数，预约转账的上限。 Integer, in fen; upper limit of the reserved transfer. */
    readonly estimated_max_amount?: number;
    /** 确定的转账金额 · Exact amount. 单位为分的整数，金额在预约时已确定时填写。 Integer, in fen; given when the amount is known while reserving. */
    readonly exact_amount?: number;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid?: string;
    /** 用户真实姓名 · User's real name. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly user_real_name?: Sensitive;
    /** 预约备注 · Reservation remark. */
    readonly reserve_remark: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 场景上报数据 · Scene report data. */
    readonly scene_report_data?: PlatformSceneReportData;
  };
}

/** Options of `GET /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`. */
export interface InsurerTransferReservationByOutReservationNoQueryOptions extends CallOptions {
  /** 商户预约单号 · Merchant reservation number. 由商户自定，标识一笔预约转账；重试时保持不变。 Set by the merchant; identifies one reserved transfer; keep it when retrying. */
  readonly out_reservation_no: string;
  readonly query: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/** Options of `GET /v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}`. */
export interface InsurerTransferReservationByReservationIdQueryOptions extends CallOptions {
  /** 微信转账预约单号 · Transfer reservation ID. 预约转账单的编号，由微信支付生成。 Number of the transfer reservation, assigned by WeChat Pay. */
  readonly reservation_id: string;
  readonly query: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

export interface InsurerTransferReservationCloseInfo {
  /** 关闭时间 · Closing time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly close_time: string;
  /** 关闭原因 · Closing reason. 枚举，说明批次、授权或单据为何关闭；部分接口为文本。 Enumeration: why the batch, authorization or order was closed; free text in some operations. Documented: `USER_OVERDUE_UNCONFIRMED`, `CLOSE_CONFIRMED_VIA_MCH_API`, `CLOSE_ACCEPTED_VIA_MCH_API`, `TRANSFER_FINISHED`, `OVERDUE_NOT_TRANSFER`, `RESERVE_FAIL`, `USER_CLOSE`. */
  readonly close_reason: Open<
    | "USER_OVERDUE_UNCONFIRMED"
    | "CLOSE_CONFIRMED_VIA_MCH_API"
    | "CLOSE_ACCEPTED_VIA_MCH_API"
    | "TRANSFER_FINISHED"
    | "OVERDUE_NOT_TRANSFER"
    | "RESERVE_FAIL"
    | "USER_CLOSE">;
}

/** Options of `POST /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`. */
export interface InsurerTransferReservationCloseOptions extends CallOptions {
  /** 商户预约单号 · Merchant reservation number. 由商户自定，标识一笔预约转账；重试时保持不变。 Set by the merchant; identifies one reserved transfer; keep it when retrying. */
  readonly out_reservation_no: string;
  readonly query: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/**
 * Answer of `GET /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`.
 * Answer of `GET /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`.
 */
export interface InsurerTransferSummaryReceipt {
  /** 微信支付批次单号 · WeChat Pay batch ID. */
  readonly batch_id: string;
  /** 商户批次单号 · Merchant batch number. */
  readonly out_batch_no: string;
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 回单状态 · Receipt state. 表示单据或电子回单的处理进度。 Tells how far the receipt or payment order has been processed. Documented: `ACCEPTED`, `FINISHED`. */
  readonly receipt_state: Open<"ACCEPTED" | "FINISHED">;
  /** 哈希类型 · Hash type. 说明 hash_value 由哪种算法算出。 Tells which algorithm made hash_value. */
  readonly hash_type?: string;
  /** 文件哈希值 · File hash value. 文件的哈希值，用于核对下载或上传的内容。 Hash of the file; compare it with the bytes downloaded or uploaded. */
  readonly hash_value?: string;
  /** 下载地址 · Download URL. 由微信支付返回，下载请求仍需签名，链接会过期。 Returned by WeChat Pay; the download is signed as well and the link expires. */
  readonly download_url?: string;
}

/**
 * Answer of `POST /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`.
 * Answer of `POST /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`.
 */
export interface InsurerTransferSummaryReceiptApplyAnswer {
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 商户批次单号 · Merchant batch number. */
  readonly out_batch_no: string;
  /** 回单状态 · Receipt state. 表示单据或电子回单的处理进度。 Tells how far the receipt or payment order has been processed. Documented: `ACCEPTED`, `FINISHED`. */
  readonly receipt_state: Open<"ACCEPTED" | "FINISHED">;
}

/** Options of `POST /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`. */
export interface InsurerTransferSummaryReceiptApplyOptions extends CallOptions {
  /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_batch_no: string;
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/** Options of `GET /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`. */
export interface InsurerTransferSummaryReceiptByOutBatchNoQueryOptions extends CallOptions {
  /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_batch_no: string;
  readonly query: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

export interface PlatformAbnormalSettleResult {
  /** 异常结算处理方式 · Abnormal settlement method. Documented: `TRANSFER_TO_ORIGINAL_RECEIVE_USER`. */
  readonly abnormal_settle_type: Open<"TRANSFER_TO_ORIGINAL_RECEIVE_USER">;
  /** 申请成功时间 · Application success time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly apply_success_time: string;
  /** 异常资金付款单号 · Abnormal fund receipt ID. 标识一笔异常资金付款单。 Identifies an abnormal fund receipt. */
  readonly abnormal_fund_receipt_id: string;
  /** 商户异常结算批次单号 · Abnormal settlement batch number. */
  readonly out_abnormal_settle_batch_no: string;
}

export interface PlatformAgreement {
  /** 协议编码 · Agreement code. 标识签署的是哪份协议。 Identifies which agreement was signed. */
  readonly agreement_code: string;
  /** 协议版本 · Agreement version. */
  readonly agreement_version: string;
  /** 签署机构 · Signing organisation. */
  readonly sign_organization: string;
  /** 签约时间 · Signing time. RFC 3339 时间（带时区偏移）；支付分计划中格式以产品文档为准。 RFC 3339 time with offset; in PayScore plans as in the product's documentation. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly sign_time: string;
}

export interface PlatformAmount {
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency?: string;
}

/** Answer of `GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`. */
export interface PlatformBankRecharge {
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 微信支付充值单号 · WeChat Pay top-up number. 充值单的编号，由微信支付生成。 Number of the top-up, assigned by WeChat Pay. */
  readonly recharge_id: string;
  /** 商户充值单号 · Merchant recharge number. */
  readonly out_recharge_no: string;
  /** 资金账户类型 · Fund account type. Documented: `BASIC`, `OPERATION`, `FEES`. */
  readonly account_type: Open<"BASIC" | "OPERATION" | "FEES">;
  /** 充值状态 · Top-up state. 表示充值进行到哪一步。 Tells how far the top-up has come. Documented: `SUCCESS`, `RECHARGING`, `CLOSED`. */
  readonly recharge_state: Open<"SUCCESS" | "RECHARGING" | "CLOSED">;
  /** 充值场景 · Top-up scene. Documented: `ECOMMERCE_BANK_TRANSFER`. */
  readonly recharge_scene: Open<"ECOMMERCE_BANK_TRANSFER">;
  /** 充值状态描述 · Top-up state description. */
  readonly recharge_state_desc?: string;
  /** 充值金额 · Top-up amount. */
  readonly recharge_amount: PlatformRechargeAmount;
  /** 银行转账充值信息 · Bank transfer details. */
  readonly bank_transfer_info?: PlatformBankRechargeBankTransferInfo;
  /** 受理时间 · Acceptance time. 微信支付受理请求的时间，带时区偏移。 When WeChat Pay accepted the request; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly accept_time?: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 关闭时间 · Closing time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly close_time?: string;
}

export interface PlatformBankRechargeBankTransferInfo {
  /** 转账附言 · Transfer memo. */
  readonly memo?: string;
  /** 资金退回时间 · Funds return time. RFC 3339 时间（带时区偏移）；退券、归还或资金退回的时间。 RFC 3339 time with offset; when the coupon, device or money was returned. */
  readonly return_time?: string;
  /** 退回原因 · Return reason. */
  readonly return_reason?: string;
  /** 银行名称 · Bank name. 银行名称；进件与结算账户中为开户银行全称（含支行）。 Name of the bank; for settlement accounts the full name including the branch. */
  readonly bank_name?: string;
  /** 银行卡号后四位 · Last four card digits. 付款或收款银行卡号的后四位。 Last four digits of the paying or receiving card. */
  readonly bank_card_tail?: string;
}

/** Options of `GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`. */
export interface PlatformBankRechargeByOutRechargeNoQueryOptions extends CallOptions {
  /** 商户充值单号 · Merchant recharge number. 由商户自定，标识一笔充值；重试时保持不变。 Set by the merchant; identifies one recharge; keep it when retrying. */
  readonly out_recharge_no: string;
}

/** Answer of `POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply`. */
export interface PlatformBankRechargesApplyAnswer {
  /** 微信支付充值单号 · WeChat Pay top-up number. 充值单的编号，由微信支付生成。 Number of the top-up, assigned by WeChat Pay. */
  readonly recharge_id: string;
  /** 商户充值单号 · Merchant recharge number. */
  readonly out_recharge_no: string;
  /** 转入账户信息 · Account to pay into. */
  readonly transfer_in_account: PlatformTransferInAccount;
}

/** Options of `POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply`. */
export interface PlatformBankRechargesApplyOptions extends CallOptions {
  readonly json: {
    /** 商户充值单号 · Merchant recharge number. 由商户自定，标识一笔充值；重试时保持不变。 Set by the merchant; identifies one recharge; keep it when retrying. */
    readonly out_recharge_no: string;
    /** 充值场景 · Top-up scene. 表示充值资金的用途，由商户选择。 Tells what the top-up is for; chosen by the merchant. */
    readonly recharge_scene: string;
    /** 资金账户类型 · Fund account type. 枚举，资金类接口指商户号下的资金账户，结算类接口指对公或对私银行账户。 Enumeration: fund operations mean the merchant's fund account, settlement operations a corporate or personal bank account. Documented: `BASIC`, `OPERATION`, `FEES`. */
    readonly account_type: Open<"BASIC" | "OPERATION" | "FEES">;
    /** 充值金额 · Top-up amount. 金额对象，其中 amount 为单位是分的整数。 Amount object; its amount is an integer in fen. */
    readonly recharge_amount: PlatformRechargeAmount;
  };
}

export interface PlatformBankTransferInfo {
  /** 银行流水单号 · Bank transaction number. 充值对应的银行流水单号。 Bank's number of the recharge. */
  readonly bill_no?: string;
  /** 转账附言 · Transfer memo. */
  readonly memo?: string;
  /** 资金退回时间 · Funds return time. RFC 3339 时间（带时区偏移）；退券、归还或资金退回的时间。 RFC 3339 time with offset; when the coupon, device or money was returned. */
  readonly return_time?: string;
  /** 退回原因 · Return reason. */
  readonly return_reason?: string;
  /** 银行名称 · Bank name. 银行名称；进件与结算账户中为开户银行全称（含支行）。 Name of the bank; for settlement accounts the full name including the branch. */
  readonly bank_name?: string;
  /** 银行卡号后四位 · Last four card digits. 付款或收款银行卡号的后四位。 Last four digits of the paying or receiving card. */
  readonly bank_card_tail?: string;
  /** 银行账户户名 · Bank account holder name. */
  readonly bank_account_name?: string;
}

export interface PlatformCloseInfo {
  /** 关闭时间 · Closing time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly close_time?: string;
  /** 关闭原因 · Closing reason. 枚举，说明批次、授权或单据为何关闭；部分接口为文本。 Enumeration: why the batch, authorization or order was closed; free text in some operations. */
  readonly close_reason?: string;
}

export interface PlatformData {
  /** 微信支付明细单号 · WeChat Pay detail number. */
  readonly detail_id: string;
  /** 商户明细单号 · Merchant detail number. */
  readonly out_detail_no: string;
  /** 明细状态 · Detail state. Documented: `INIT`, `ALL`, `WAIT_PAY`, `SUCCESS`, `FAIL`, `BANK_REFUND`. */
  readonly detail_state: Open<"INIT" | "ALL" | "WAIT_PAY" | "SUCCESS" | "FAIL" | "BANK_REFUND">;
}

/**
 * Answer of `POST /v3/platsolution/ecommerce/insurance-compensation-contracts`.
 * Answer of `POST /v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`.
 */
export interface PlatformInsuranceAnswer {
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 是否已开通 · Opened. */
  readonly opened: boolean;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
}

/** Options of `POST /v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`. */
export interface PlatformInsuranceContractCheckOpenedOptions extends CallOptions {
  /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
  readonly sub_mchid: string;
}

/** Options of `POST /v3/platsolution/ecommerce/insurance-compensation-contracts`. */
export interface PlatformInsuranceContractsOptions extends CallOptions {
  readonly json: {
    /** 商户申请单号 · Merchant application number. 由商户自定，标识一次申请；重试时保持不变。 Set by the merchant; identifies one application; keep it when retrying. */
    readonly out_apply_no: string;
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 已签协议列表 · Signed agreements. */
    readonly agreement_list: readonly PlatformAgreement[];
  };
}

export interface PlatformInsurancePolicy {
  /** 保险产品备案号 · Insurance product registration number. 保险产品在监管机构备案的编号。 Number under which the insurance product is registered. */
  readonly product_registration_no: string;
  /** 保单号 · Policy number. 保险公司签发的保单号码。 Policy number issued by the insurer. */
  readonly policy_no: string;
  /** 保险产品名称 · Insurance product name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name: string;
  /** 领款单号 · Claim payment number. 保险理赔领款单的编号。 Number of the insurance claim's payment. */
  readonly withdrawal_no?: string;
  /** 理赔单号 · Claim number. 保险理赔的单号。 Number of the insurance claim. */
  readonly claim_no?: string;
}

export interface PlatformMchInfo {
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
  readonly mchid?: string;
}

export interface PlatformOnlineBankRechargeInfo {
  /** 银行流水单号 · Bank transaction number. 充值对应的银行流水单号。 Bank's number of the recharge. */
  readonly bill_no?: string;
  /** 资金退回时间 · Funds return time. RFC 3339 时间（带时区偏移）；退券、归还或资金退回的时间。 RFC 3339 time with offset; when the coupon, device or money was returned. */
  readonly return_time?: string;
  /** 退回原因 · Return reason. */
  readonly return_reason?: string;
  /** 银行名称 · Bank name. 银行名称；进件与结算账户中为开户银行全称（含支行）。 Name of the bank; for settlement accounts the full name including the branch. */
  readonly bank_name?: string;
  /** 网银类型 · Online banking type. 区分企业网银与个人网银。 Tells corporate from personal online banking. Documented: `ONLINE_BANK_TYPE_CORPORATE`, `ONLINE_BANK_TYPE_PERSONAL`. */
  readonly online_bank_type?: Open<"ONLINE_BANK_TYPE_CORPORATE" | "ONLINE_BANK_TYPE_PERSONAL">;
  /** 银行卡号后四位 · Last four card digits. 付款或收款银行卡号的后四位。 Last four digits of the paying or receiving card. */
  readonly bank_card_tail?: string;
  /** 银行账户户名 · Bank account holder name. */
  readonly bank_account_name?: string;
}

export interface PlatformQrRechargeInfo {
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 扫码充值员工类型 · Recharging employee type. 说明扫码充值的人是管理员、员工还是法人。 Tells whether the person who recharges is an administrator, a member of staff or the legal person. Documented: `ADMIN`, `STAFF`. */
  readonly employee_type?: Open<"ADMIN" | "STAFF">;
}

export interface PlatformReceiver {
  /** 接收方类型 · Receiver type. Documented: `MERCHANT`, `TRANSACTION_USER`. */
  readonly type?: Open<"MERCHANT" | "TRANSACTION_USER">;
  /** 关联交易信息 · Related transaction. */
  readonly transaction_info?: PlatformTransactionInfo;
}

export interface PlatformReceiverDetail {
  /** 接收方 · Receiver. */
  readonly receiver?: PlatformReceiver;
}

export interface PlatformReceiverDetailReceiver {
  /** 接收方类型 · Receiver type. Documented: `MERCHANT`, `TRANSACTION_USER`. */
  readonly type?: Open<"MERCHANT" | "TRANSACTION_USER">;
  /** 收款商户信息 · Receiving merchant. */
  readonly mch_info?: PlatformReceiverDetailReceiverMchInfo;
}

export interface PlatformReceiverDetailReceiverMchInfo {
  /** 商户号 · Merchant ID. */
  readonly mch_id?: string;
}

export interface PlatformReceiverMchInfo {
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
  readonly mchid: string;
}

export interface PlatformReceiverTransactionInfo {
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
}

/**
 * Answer of `GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`.
 * Answer of `POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`.
 */
export interface PlatformRecharge {
  /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
  readonly sp_mchid: string;
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 微信支付充值单号 · WeChat Pay top-up number. 充值单的编号，由微信支付生成。 Number of the top-up, assigned by WeChat Pay. */
  readonly recharge_id: string;
  /** 商户充值单号 · Merchant recharge number. */
  readonly out_recharge_no: string;
  /** 充值渠道 · Top-up channel. 表示资金以哪种方式充入。 Tells by which means the funds came in. Documented: `BANK_TRANSFER`, `QR_RECHARGE`, `ONLINE_BANK`. */
  readonly recharge_channel?: Open<"BANK_TRANSFER" | "QR_RECHARGE" | "ONLINE_BANK">;
  /** 资金账户类型 · Fund account type. Documented: `DEPOSIT`, `OPERATION`. */
  readonly account_type: Open<"DEPOSIT" | "OPERATION">;
  /** 充值状态 · Top-up state. 表示充值进行到哪一步。 Tells how far the top-up has come. Documented: `SUCCESS`, `RECHARGING`, `CLOSED`. */
  readonly recharge_state: Open<"SUCCESS" | "RECHARGING" | "CLOSED">;
  /** 充值场景 · Top-up scene. Documented: `ECOMMERCE_DEPOSIT`, `ECOMMERCE_PAYMENT`. */
  readonly recharge_scene: Open<"ECOMMERCE_DEPOSIT" | "ECOMMERCE_PAYMENT">;
  /** 充值状态描述 · Top-up state description. */
  readonly recharge_state_desc?: string;
  /** 充值金额 · Top-up amount. */
  readonly recharge_amount: PlatformRechargeAmount;
  /** 银行转账充值信息 · Bank transfer details. */
  readonly bank_transfer_info?: PlatformBankTransferInfo;
  /** 扫码充值信息 · QR code recharge information. */
  readonly qr_recharge_info?: PlatformQrRechargeInfo;
  /** 网银充值信息 · Online banking recharge. */
  readonly online_bank_recharge_info?: PlatformOnlineBankRechargeInfo;
  /** 受理时间 · Acceptance time. 微信支付受理请求的时间，带时区偏移。 When WeChat Pay accepted the request; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly accept_time?: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 关闭时间 · Closing time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly close_time?: string;
  /** 可用充值渠道 · Available recharge channels. Documented: `BANK_TRANSFER`, `QR_RECHARGE`, `ONLINE_BANK`. */
  readonly available_recharge_channels?: readonly (Open<"BANK_TRANSFER" | "QR_RECHARGE" | "ONLINE_BANK">)[];
}

export interface PlatformRechargeAmount {
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount?: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency?: string;
}

/**
 * Answer of `POST /v3/platsolution/ecommerce/recharge-employees`.
 * Answer of `POST /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`.
 */
export interface PlatformRechargeAnswer {
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 服务商下用户OpenID · User OpenID, partner app. */
  readonly sp_openid?: string;
  /** 预约转账状态 · Transfer reservation state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `EFFECTIVE`, `DELETED`. */
  readonly state?: Open<"EFFECTIVE" | "DELETED">;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time?: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time?: string;
}

/** Options of `GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`. */
export interface PlatformRechargeByOutRechargeNoQueryOptions extends CallOptions {
  /** 商户充值单号 · Merchant recharge number. 由商户自定，标识一笔充值；重试时保持不变。 Set by the merchant; identifies one recharge; keep it when retrying. */
  readonly out_recharge_no: string;
  readonly query: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/** Options of `POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`. */
export interface PlatformRechargeCloseOptions extends CallOptions {
  /** 商户充值单号 · Merchant recharge number. 由商户自定，标识一笔充值；重试时保持不变。 Set by the merchant; identifies one recharge; keep it when retrying. */
  readonly out_recharge_no: string;
  readonly query: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/** Answer of `GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`. */
export interface PlatformRechargeEmployee {
  /** 可扫码充值员工 · Employees allowed to recharge. */
  readonly employees?: readonly PlatformRechargeAnswer[];
}

/** Options of `GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`. */
export interface PlatformRechargeEmployeeBySubMchidQueryOptions extends CallOptions {
  /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
  readonly sub_mchid: string;
}

/** Options of `POST /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`. */
export interface PlatformRechargeEmployeeDeleteOptions extends CallOptions {
  /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
  readonly sub_mchid: string;
  /** 服务商下用户OpenID · User OpenID, partner app. 用户在服务商 AppID 下的标识；下单时与 sub_openid 二选一。 User as known under the partner's app ID; when ordering give this or sub_openid. */
  readonly sp_openid: string;
}

/** Options of `POST /v3/platsolution/ecommerce/recharge-employees`. */
export interface PlatformRechargeEmployeesOptions extends CallOptions {
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 服务商下用户OpenID · User OpenID, partner app. 用户在服务商 AppID 下的标识；下单时与 sub_openid 二选一。 User as known under the partner's app ID; when ordering give this or sub_openid. */
    readonly sp_openid: string;
  };
}

/** Answer of `POST /v3/platsolution/ecommerce/recharges/apply`. */
export interface PlatformRechargesApplyAnswer {
  /** 微信支付充值单号 · WeChat Pay top-up number. 充值单的编号，由微信支付生成。 Number of the top-up, assigned by WeChat Pay. */
  readonly recharge_id: string;
  /** 商户充值单号 · Merchant recharge number. */
  readonly out_recharge_no: string;
  /** 充值页面链接 · Top-up page URL. */
  readonly recharge_url: string;
}

/** Options of `POST /v3/platsolution/ecommerce/recharges/apply`. */
export interface PlatformRechargesApplyOptions extends CallOptions {
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 商户充值单号 · Merchant recharge number. 由商户自定，标识一笔充值；重试时保持不变。 Set by the merchant; identifies one recharge; keep it when retrying. */
    readonly out_recharge_no: string;
    /** 充值场景 · Top-up scene. 表示充值资金的用途，由商户选择。 Tells what the top-up is for; chosen by the merchant. Documented: `ECOMMERCE_DEPOSIT`, `ECOMMERCE_PAYMENT`. */
    readonly recharge_scene: Open<"ECOMMERCE_DEPOSIT" | "ECOMMERCE_PAYMENT">;
    /** 资金账户类型 · Fund account type. 枚举，资金类接口指商户号下的资金账户，结算类接口指对公或对私银行账户。 Enumeration: fund operations mean the merchant's fund account, settlement operations a corporate or personal bank account. Documented: `DEPOSIT`, `OPERATION`. */
    readonly account_type: Open<"DEPOSIT" | "OPERATION">;
    /** 充值金额 · Top-up amount. 金额对象，其中 amount 为单位是分的整数。 Amount object; its amount is an integer in fen. */
    readonly recharge_amount: PlatformRechargeAmount;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url?: string;
    /** 可用充值渠道 · Available recharge channels. 枚举数组，商户可用哪些方式充值。 Array of enumerated ways the merchant can recharge. Documented: `BANK_TRANSFER`, `QR_RECHARGE`, `ONLINE_BANK`. */
    readonly available_recharge_channels?: readonly (Open<"BANK_TRANSFER" | "QR_RECHARGE" | "ONLINE_BANK">)[];
    /** 备注 · Remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. */
    readonly remark?: string;
  };
}

export interface PlatformSceneReportData {
  /** 保单信息 · Insurance policy. */
  readonly insurance_policy?: PlatformInsurancePolicy;
}

export interface PlatformSettleDetailInfo {
  /** 商户结算明细单号 · Merchant settlement detail number. 由商户自定，标识结算单中的一条明细。 Set by the merchant; identifies one detail of a settlement. */
  readonly out_settle_detail_no: string;
  /** 结算类型 · Settlement type. 表示该明细结算给谁，如收款方收款。 Tells what the settlement detail is for, such as paying the receiver. */
  readonly settle_type: string;
  /** 接收方类型 · Receiver type. 表示结算资金的接收方是哪一类账户。 Tells what kind of account receives the settlement. */
  readonly receiver_type: string;
  /** 接收方账号 · Receiver account. 按接收方类型填写商户号或用户的 OpenID。 Merchant ID or OpenID, according to the receiver type. */
  readonly receiver_account: string;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: PlatformAmount;
}

export interface PlatformSettleInfo {
  /** 商户结算单号 · Merchant settlement number. 由商户自定，标识批次中的一笔结算。 Set by the merchant; identifies one settlement of the batch. */
  readonly out_settle_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
  readonly transaction_id: string;
  /** 结算明细列表 · Settlement details. */
  readonly settle_detail_info_list: readonly PlatformSettleDetailInfo[];
}

export interface PlatformTransactionInfo {
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
  readonly transaction_id: string;
  /** 交易类型 · Transaction type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `WXPAY`, `WXVALUE`. */
  readonly type?: Open<"WXPAY" | "WXVALUE">;
}

export interface PlatformTransferBatch {
  /** 商户批次单号 · Merchant batch number. */
  readonly out_batch_no: string;
  /** 微信支付批次单号 · WeChat Pay batch ID. */
  readonly batch_id: string;
  /** 服务商应用ID · Partner app ID. */
  readonly sp_appid: string;
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 批次状态 · Batch state. 枚举，说明批次已受理、处理中、完成或关闭。 Enumeration: batch accepted, processing, finished or closed. Documented: `ACCEPTED`, `PROCESSING`, `COMPLETED`, `CLOSED`. */
  readonly batch_state: Open<"ACCEPTED" | "PROCESSING" | "COMPLETED" | "CLOSED">;
  /** 批次名称 · Batch name. */
  readonly batch_name: string;
  /** 批次备注 · Batch remark. */
  readonly batch_remark: string;
  /** 关闭原因 · Closing reason. 枚举，说明批次、授权或单据为何关闭；部分接口为文本。 Enumeration: why the batch, authorization or order was closed; free text in some operations. Documented: `MERCHANT_REVOCATION`, `OVERDUE_CLOSE`. */
  readonly close_reason?: Open<"MERCHANT_REVOCATION" | "OVERDUE_CLOSE">;
  /** 批次转账总金额 · Batch transfer total. */
  readonly total_amount: number;
  /** 总笔数 · Total count. */
  readonly total_num: number;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 成功金额 · Successful amount. 整数，单位为分，批次中转账成功的总金额。 Integer, in fen; total of the transfers that succeeded. */
  readonly success_amount: number;
  /** 成功笔数 · Successful count. */
  readonly success_num: number;
  /** 失败金额 · Failed amount. 单位为分的整数，批次中失败明细的金额合计。 Integer, in fen; sum of the failed details of the batch. */
  readonly failed_amount: number;
  /** 失败笔数 · Number failed. */
  readonly failed_num: number;
  /** 转账场景ID · Transfer scene ID. */
  readonly transfer_scene_id: string;
}

/** Options of `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}`. */
export interface PlatformTransferBatchByBatchIdQueryOptions extends CallOptions {
  /** 微信支付批次单号 · WeChat Pay batch ID. 微信支付受理批次后返回的单号，最长 64 字符，查询批次时传入。 Returned by WeChat Pay when the batch is accepted, at most 64 characters; pass it in to query. */
  readonly batch_id: string;
  readonly query: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 是否查询转账明细 · Query transfer details. */
    readonly need_query_detail: boolean;
    /** 明细状态 · Detail state. 应答中说明明细的处理结果，查询参数中用于筛选。 Tells the outcome of the detail in answers; filters the details in queries. Documented: `ALL`, `WAIT_PAY`, `SUCCESS`, `FAIL`. */
    readonly detail_state?: Open<"ALL" | "WAIT_PAY" | "SUCCESS" | "FAIL">;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit?: number;
  };
}

/** Options of `GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}`. */
export interface PlatformTransferBatchByOutBatchNoQueryOptions extends CallOptions {
  /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_batch_no: string;
  readonly query: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 是否查询转账明细 · Query transfer details. */
    readonly need_query_detail: boolean;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit?: number;
    /** 明细状态 · Detail state. 应答中说明明细的处理结果，查询参数中用于筛选。 Tells the outcome of the detail in answers; filters the details in queries. Documented: `ALL`, `WAIT_PAY`, `SUCCESS`, `FAIL`, `BANK_REFUND`. */
    readonly detail_state?: Open<"ALL" | "WAIT_PAY" | "SUCCESS" | "FAIL" | "BANK_REFUND">;
  };
}

/**
 * Answer of `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`.
 * Answer of `GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`.
 */
export interface PlatformTransferBatchDetail {
  /** 商户批次单号 · Merchant batch number. */
  readonly out_batch_no: string;
  /** 微信支付批次单号 · WeChat Pay batch ID. */
  readonly batch_id: string;
  /** 商户明细单号 · Merchant detail number. */
  readonly out_detail_no: string;
  /** 微信支付明细单号 · WeChat Pay detail number. */
  readonly detail_id: string;
  /** 服务商应用ID · Partner app ID. */
  readonly sp_appid: string;
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 明细状态 · Detail state. */
  readonly detail_state: string;
  /** 转账金额 · Transfer amount. */
  readonly transfer_amount: number;
  /** 转账备注 · Transfer remark. */
  readonly transfer_remark: string;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. */
  readonly fail_reason?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 收款银行 · Payee bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type?: string;
  /** 收款用户姓名 · Payee name. 收发都是明文，由 SDK 加解密；转账满 2000 元必填。 Plain text in and out, the SDK encrypts; required for transfers from 2000 yuan. */
  readonly user_name?: string;
  /** 转账完成时间 · Transfer finish time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. */
  readonly transfer_finish_time?: string;
  /** 银行退票时间 · Bank return time. 付款成功后被银行退回的时间，带时区偏移。 When the bank returned the paid money; RFC 3339 with offset. */
  readonly bank_refund_time?: string;
}

/** Options of `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`. */
export interface PlatformTransferBatchDetailByDetailIdQueryOptions extends CallOptions {
  /** 微信支付批次单号 · WeChat Pay batch ID. 微信支付受理批次后返回的单号，最长 64 字符，查询批次时传入。 Returned by WeChat Pay when the batch is accepted, at most 64 characters; pass it in to query. */
  readonly batch_id: string;
  /** 微信支付明细单号 · WeChat Pay detail number. 由微信支付生成，标识一笔转账或分账明细。 Assigned by WeChat Pay; identifies one transfer or profit sharing detail. */
  readonly detail_id: string;
  readonly query: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/** Options of `GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`. */
export interface PlatformTransferBatchDetailByOutDetailNoQueryOptions extends CallOptions {
  /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_batch_no: string;
  /** 商户明细单号 · Merchant detail number. 由商户自定，标识转账批次中的一笔明细，批次内唯一。 Set by the merchant; identifies one transfer of a batch, unique in it. */
  readonly out_detail_no: string;
  readonly query: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/**
 * Answer of `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}`.
 * Answer of `GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}`.
 */
export interface PlatformTransferBatchList {
  /** 转账批次信息 · Transfer batch. */
  readonly transfer_batch: PlatformTransferBatchListTransferBatch;
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly PlatformTransferBatchListData[];
  /** 分页起始位置 · Page offset. */
  readonly offset?: number;
  /** 每页条数 · Page size. */
  readonly limit?: number;
}

export interface PlatformTransferBatchListData {
  /** 微信支付明细单号 · WeChat Pay detail number. */
  readonly detail_id: string;
  /** 商户明细单号 · Merchant detail number. */
  readonly out_detail_no: string;
  /** 明细状态 · Detail state. */
  readonly detail_state: string;
}

export interface PlatformTransferBatchListTransferBatch {
  /** 商户批次单号 · Merchant batch number. */
  readonly out_batch_no: string;
  /** 微信支付批次单号 · WeChat Pay batch ID. */
  readonly batch_id: string;
  /** 服务商应用ID · Partner app ID. */
  readonly sp_appid: string;
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 批次状态 · Batch state. 枚举，说明批次已受理、处理中、完成或关闭。 Enumeration: batch accepted, processing, finished or closed. Documented: `ACCEPTED`, `PROCESSING`, `COMPLETED`, `CLOSED`. */
  readonly batch_state: Open<"ACCEPTED" | "PROCESSING" | "COMPLETED" | "CLOSED">;
  /** 批次名称 · Batch name. */
  readonly batch_name: string;
  /** 批次备注 · Batch remark. */
  readonly batch_remark: string;
  /** 关闭原因 · Closing reason. 枚举，说明批次、授权或单据为何关闭；部分接口为文本。 Enumeration: why the batch, authorization or order was closed; free text in some operations. Documented: `USER_OVERDUE_UNCONFIRMED`, `CLOSE_CONFIRMED_VIA_MCH_API`, `CLOSE_ACCEPTED_VIA_MCH_API`, `TRANSFER_FINISHED`, `OVERDUE_NOT_TRANSFER`, `RESERVE_FAIL`, `USER_CLOSE`. */
  readonly close_reason?: Open<
    | "USER_OVERDUE_UNCONFIRMED"
    | "CLOSE_CONFIRMED_VIA_MCH_API"
    | "CLOSE_ACCEPTED_VIA_MCH_API"
    | "TRANSFER_FINISHED"
    | "OVERDUE_NOT_TRANSFER"
    | "RESERVE_FAIL"
    | "USER_CLOSE">;
  /** 批次转账总金额 · Batch transfer total. */
  readonly total_amount: number;
  /** 总笔数 · Total count. */
  readonly total_num: number;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 成功金额 · Successful amount. 整数，单位为分，批次中转账成功的总金额。 Integer, in fen; total of the transfers that succeeded. */
  readonly success_amount: number;
  /** 成功笔数 · Successful count. */
  readonly success_num: number;
  /** 失败金额 · Failed amount. 单位为分的整数，批次中失败明细的金额合计。 Integer, in fen; sum of the failed details of the batch. */
  readonly failed_amount: number;
  /** 失败笔数 · Number failed. */
  readonly failed_num: number;
  /** 转账场景ID · Transfer scene ID. */
  readonly transfer_scene_id: string;
}

/** Options of `POST /v3/platsolution/mch-transfer/batches/apply`. */
export interface PlatformTransferBatchesApplyOptions extends CallOptions {
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
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
    /** 转账场景ID · Transfer scene ID. 已开通的转账场景的编号，如 1000。 Number of a transfer scene the merchant has opened, such as 1000. */
    readonly transfer_scene_id: string;
    /** 转账明细列表 · Transfer details. */
    readonly transfer_detail_list: readonly PlatformTransferDetail[];
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
  };
}

export interface PlatformTransferDetail {
  /** 商户明细单号 · Merchant detail number. 由商户自定，标识转账批次中的一笔明细，批次内唯一。 Set by the merchant; identifies one transfer of a batch, unique in it. */
  readonly out_detail_no: string;
  /** 转账金额 · Transfer amount. 整数，单位为分，由商户填写；异常转付中为金额对象。 Integer, in fen; given by the merchant; an amount object in abnormal fund processing. */
  readonly transfer_amount: number;
  /** 转账备注 · Transfer remark. 展示给收款用户的说明，商家转账中不超过 32 个字符。 Shown to the recipient, up to 32 characters in merchant transfers. */
  readonly transfer_remark: string;
  /** 微信转账预约单号 · Transfer reservation ID. 预约转账单的编号，由微信支付生成。 Number of the transfer reservation, assigned by WeChat Pay. */
  readonly reservation_id: string;
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
}

/** Options of `POST /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`. */
export interface PlatformTransferDetailReceiptApplyOptions extends CallOptions {
  /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_batch_no: string;
  /** 商户明细单号 · Merchant detail number. 由商户自定，标识转账批次中的一笔明细，批次内唯一。 Set by the merchant; identifies one transfer of a batch, unique in it. */
  readonly out_detail_no: string;
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/** Options of `GET /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`. */
export interface PlatformTransferDetailReceiptByOutDetailNoQueryOptions extends CallOptions {
  /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_batch_no: string;
  /** 商户明细单号 · Merchant detail number. 由商户自定，标识转账批次中的一笔明细，批次内唯一。 Set by the merchant; identifies one transfer of a batch, unique in it. */
  readonly out_detail_no: string;
  readonly query: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

export interface PlatformTransferInAccount {
  /** 银行名称 · Bank name. 银行名称；进件与结算账户中为开户银行全称（含支行）。 Name of the bank; for settlement accounts the full name including the branch. */
  readonly bank_name?: string;
  /** 开户银行省市编码 · Bank region code. 开户银行所在地的行政区划编码，填写至市。 Administrative region code of the bank, at least at city level. */
  readonly bank_address_code?: string;
  /** 银行编码 · Bank code. 付款到银行卡中为收款方开户行的编码；充值中为收款账户的银行编码。 Transfer to bank card: code of the payee's bank; recharge: code of the bank to pay into. */
  readonly bank_code?: string;
  /** 银行账户户名 · Bank account holder name. */
  readonly bank_account_name?: string;
  /** 银行账号 · Bank account number. 充值转入账户的银行账号。 Account to transfer the recharge into. */
  readonly bank_account_no?: string;
}

/**
 * Answer of `GET /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`.
 * Answer of `POST /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`.
 * Answer of `GET /v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}`.
 */
export interface PlatformTransferReservation {
  /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
  readonly sp_mchid: string;
  /** 二级商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 服务商应用ID · Partner app ID. */
  readonly sp_appid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 微信转账预约单号 · Transfer reservation ID. */
  readonly reservation_id: string;
  /** 商户预约单号 · Merchant reservation number. */
  readonly out_reservation_no: string;
  /** 转账场景ID · Transfer scene ID. */
  readonly transfer_scene_id: string;
  /** 预计转账日期 · Estimated transfer date. */
  readonly estimated_date?: string;
  /** 预计最高金额 · Estimated maximum amount. */
  readonly estimated_max_amount?: number;
  /** 确定的转账金额 · Exact amount. */
  readonly exact_amount?: number;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 收款银行 · Payee bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type?: string;
  /** 预约转账状态 · Transfer reservation state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. */
  readonly state: string;
  /** 受理时间 · Acceptance time. 微信支付受理请求的时间，带时区偏移。 When WeChat Pay accepted the request; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly accept_time: string;
  /** 预约确认时间 · Reservation confirmation time. RFC 3339 时间（带时区偏移），用户确认预约的时间。 RFC 3339 time with offset; when the user confirmed the reservation, set by WeChat Pay. */
  readonly reserve_time?: string;
  /** 关闭信息 · Closing information. 对象，含关闭时间与关闭原因，仅在已关闭时有意义。 Object with closing time and reason; meaningful once the record is closed. */
  readonly close_info?: PlatformTransferReservationCloseInfo;
}

/** Options of `POST /v3/platsolution/mch-transfer/reservation/apply`. */
export interface PlatformTransferReservationApplyOptions extends CallOptions {
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 商户预约单号 · Merchant reservation number. 由商户自定，标识一笔预约转账；重试时保持不变。 Set by the merchant; identifies one reserved transfer; keep it when retrying. */
    readonly out_reservation_no: string;
    /** 转账场景ID · Transfer scene ID. 已开通的转账场景的编号，如 1000。 Number of a transfer scene the merchant has opened, such as 1000. */
    readonly transfer_scene_id: string;
    /** 预计转账日期 · Estimated transfer date. 预约时由商户给出的日期，北京时间。 Beijing date given by the merchant when reserving. */
    readonly estimated_date: string;
    /** 预计最高金额 · Estimated maximum amount. 单位为分的整数，预约转账的上限。 Integer, in fen; upper limit of the reserved transfer. */
    readonly estimated_max_amount?: number;
    /** 确定的转账金额 · Exact amount. 单位为分的整数，金额在预约时已确定时填写。 Integer, in fen; given when the amount is known while reserving. */
    readonly exact_amount?: number;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid?: string;
    /** 用户真实姓名 · User's real name. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly user_real_name?: Sensitive;
    /** 预约备注 · Reservation remark. */
    readonly reserve_remark: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 场景上报数据 · Scene report data. */
    readonly scene_report_data?: PlatformSceneReportData;
  };
}

/** Options of `GET /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`. */
export interface PlatformTransferReservationByOutReservationNoQueryOptions extends CallOptions {
  /** 商户预约单号 · Merchant reservation number. 由商户自定，标识一笔预约转账；重试时保持不变。 Set by the merchant; identifies one reserved transfer; keep it when retrying. */
  readonly out_reservation_no: string;
  readonly query: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/** Options of `GET /v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}`. */
export interface PlatformTransferReservationByReservationIdQueryOptions extends CallOptions {
  /** 微信转账预约单号 · Transfer reservation ID. 预约转账单的编号，由微信支付生成。 Number of the transfer reservation, assigned by WeChat Pay. */
  readonly reservation_id: string;
  readonly query: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

export interface PlatformTransferReservationCloseInfo {
  /** 关闭时间 · Closing time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly close_time: string;
  /** 关闭原因 · Closing reason. 枚举，说明批次、授权或单据为何关闭；部分接口为文本。 Enumeration: why the batch, authorization or order was closed; free text in some operations. */
  readonly close_reason: string;
}

/** Options of `POST /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`. */
export interface PlatformTransferReservationCloseOptions extends CallOptions {
  /** 商户预约单号 · Merchant reservation number. 由商户自定，标识一笔预约转账；重试时保持不变。 Set by the merchant; identifies one reserved transfer; keep it when retrying. */
  readonly out_reservation_no: string;
  readonly query: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/** Options of `POST /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`. */
export interface PlatformTransferSummaryReceiptApplyOptions extends CallOptions {
  /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_batch_no: string;
  readonly json: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/** Options of `GET /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`. */
export interface PlatformTransferSummaryReceiptByOutBatchNoQueryOptions extends CallOptions {
  /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_batch_no: string;
  readonly query: {
    /** 二级商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

export interface PlatformUserInfo {
  /** 服务商下用户OpenID · User OpenID, partner app. 用户在服务商 AppID 下的标识；下单时与 sub_openid 二选一。 User as known under the partner's app ID; when ordering give this or sub_openid. */
  readonly sp_openid?: string;
}

/** Answer of `GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`. */
export interface PrepaySettleOrder {
  /** 商户结算批次单号 · Merchant settlement batch number. */
  readonly out_settle_batch_no: string;
  /** 结算批次号 · Settlement batch number. */
  readonly settle_batch_no: string;
  /** 个人收款授权ID · Individual authorisation ID. */
  readonly individual_auth_id: string;
  /** 描述 · Description. */
  readonly description: string;
  /** 预约转账状态 · Transfer reservation state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. */
  readonly state: string;
  /** 交易场景 · Trade scenario. Documented: `RECOMMERCE`. */
  readonly trade_scenario: Open<"RECOMMERCE">;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 完成时间 · Finish time. v3 为 RFC 3339 格式，带时区偏移；APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3; yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly finish_time?: string;
}

/** Answer of `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`. */
export interface PrepaySettleOrderApplyAbnormalSettleAnswer {
  /** 商户结算批次单号 · Merchant settlement batch number. */
  readonly out_settle_batch_no: string;
  /** 结算批次号 · Settlement batch number. */
  readonly settle_batch_no: string;
  /** 个人收款授权ID · Individual authorisation ID. */
  readonly individual_auth_id: string;
  /** 描述 · Description. */
  readonly description: string;
  /** 预约转账状态 · Transfer reservation state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `ACCEPTED`, `RECEIVED`, `SUCCESS`, `DEDUCT_FEE_FAIL`, `ABNORMAL`, `ABNORMAL_SETTLE_SUCCESS`. */
  readonly state: Open<
    | "ACCEPTED"
    | "RECEIVED"
    | "SUCCESS"
    | "DEDUCT_FEE_FAIL"
    | "ABNORMAL"
    | "ABNORMAL_SETTLE_SUCCESS">;
  /** 交易场景 · Trade scenario. Documented: `RECOMMERCE`, `INDIVIDUALTRADE`. */
  readonly trade_scenario: Open<"RECOMMERCE" | "INDIVIDUALTRADE">;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 完成时间 · Finish time. v3 为 RFC 3339 格式，带时区偏移；APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3; yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly finish_time?: string;
  /** 异常类型 · Abnormality type. 枚举，说明结算批次单异常的原因。 Enumeration: why the settlement batch became abnormal. Documented: `AUTH_RELATIONSHIP_INVALID`, `USER_PAY_QUOTA_LIMIT`. */
  readonly abnormal_type?: Open<"AUTH_RELATIONSHIP_INVALID" | "USER_PAY_QUOTA_LIMIT">;
  /** 异常结算处理结果 · Abnormal settlement result. */
  readonly abnormal_settle_result?: PlatformAbnormalSettleResult;
}

/** Options of `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`. */
export interface PrepaySettleOrderApplyAbnormalSettleOptions extends CallOptions {
  /** 结算批次号 · Settlement batch number. 批量结算单的编号，由微信支付生成。 Number of the settlement batch, assigned by WeChat Pay. */
  readonly settle_batch_no: string;
  readonly json: {
    /** 个人收款授权ID · Individual authorisation ID. 由微信支付生成，标识个人卖家开通收款的授权。 Assigned by WeChat Pay; identifies the authorisation by which an individual seller receives money. */
    readonly individual_auth_id: string;
    /** 商户异常结算批次单号 · Abnormal settlement batch number. 由商户自定，标识对异常结算的一次处理；重试时保持不变。 Set by the merchant; identifies one handling of abnormal settlements; keep it when retrying. */
    readonly out_abnormal_settle_batch_no: string;
    /** 异常结算处理方式 · Abnormal settlement method. 枚举，说明异常结算批次单的资金如何处理。 Enumeration: how the funds of an abnormal settlement batch are handled. Documented: `TRANSFER_TO_ORIGINAL_RECEIVE_USER`. */
    readonly abnormal_settle_type: Open<"TRANSFER_TO_ORIGINAL_RECEIVE_USER">;
    /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description?: string;
  };
}

/** Options of `GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`. */
export interface PrepaySettleOrderQueryOptions extends CallOptions {
  /** 结算批次号 · Settlement batch number. 批量结算单的编号，由微信支付生成。 Number of the settlement batch, assigned by WeChat Pay. */
  readonly settle_batch_no: string;
}

/** Answer of `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders`. */
export interface PrepaySettleOrdersAnswer {
  /** 商户结算批次单号 · Merchant settlement batch number. */
  readonly out_settle_batch_no: string;
  /** 结算批次号 · Settlement batch number. */
  readonly settle_batch_no: string;
  /** 个人收款授权ID · Individual authorisation ID. */
  readonly individual_auth_id: string;
  /** 描述 · Description. */
  readonly description: string;
  /** 预约转账状态 · Transfer reservation state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. */
  readonly state: string;
  /** 交易场景 · Trade scenario. */
  readonly trade_scenario: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 完成时间 · Finish time. v3 为 RFC 3339 格式，带时区偏移；APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3; yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly finish_time?: string;
}

/** Options of `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders`. */
export interface PrepaySettleOrdersOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户结算批次单号 · Merchant settlement batch number. 由商户自定，标识一次批量结算；重试时保持不变。 Set by the merchant; identifies one settlement batch; keep it when retrying. */
    readonly out_settle_batch_no: string;
    /** 个人收款授权ID · Individual authorisation ID. 由微信支付生成，标识个人卖家开通收款的授权。 Assigned by WeChat Pay; identifies the authorisation by which an individual seller receives money. */
    readonly individual_auth_id: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 交易场景 · Trade scenario. 表示个人收款的业务场景，如二手交易。 Tells the scenario of the personal collection, such as second-hand trade. Documented: `RECOMMERCE`. */
    readonly trade_scenario: Open<"RECOMMERCE">;
    /** 结算单列表 · Settlement list. */
    readonly settle_info_list: readonly PlatformSettleInfo[];
    /** 收款展示模板ID · Receipt display template ID. 用户收款展示模板的编号，为整数枚举，由服务商选择。 Integer number of the template shown to the payee, chosen by the partner. Documented: `1`, `2`. */
    readonly receive_type_template_id?: number;
  };
}

/** Answer of `GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`. */
export interface SubMchCompensationBill {
  /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
  readonly sp_mchid: string;
  /** 接收方明细 · Receiver details. */
  readonly receiver_detail: SubMchCompensationBillsAnswerReceiverDetail;
  /** 商户赔付单号 · Merchant compensation number. */
  readonly out_bill_no: string;
  /** 金额 · Amount. */
  readonly amount: number;
  /** 赔付备注 · Compensation remark. */
  readonly transfer_remark: string;
  /** 微信支付赔付单号 · WeChat Pay compensation ID. */
  readonly bill_id: string;
  /** 预约转账状态 · Transfer reservation state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `ACCEPTED`, `SUCCESS`, `CLOSED`. */
  readonly state: Open<"ACCEPTED" | "SUCCESS" | "CLOSED">;
  /** 受理时间 · Acceptance time. 微信支付受理请求的时间，带时区偏移。 When WeChat Pay accepted the request; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly accept_time: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 关闭信息 · Closing information. 对象，含关闭时间与关闭原因，仅在已关闭时有意义。 Object with closing time and reason; meaningful once the record is closed. */
  readonly close_info?: PlatformCloseInfo;
  /** 出资商户号 · Funding merchant ID. */
  readonly sponsor_mchid?: string;
}

/** Options of `GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`. */
export interface SubMchCompensationBillQueryOptions extends CallOptions {
  /** 商户赔付单号 · Merchant compensation number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
  readonly out_bill_no: string;
  readonly query?: {
    /** 出资商户号 · Funding merchant ID. 为转账、赔付或捐赠出资的商户号，由微信支付分配。 Merchant ID that funds the transfer, compensation or donation; assigned by WeChat Pay. */
    readonly sponsor_mchid?: string;
  };
}

/** Answer of `POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`. */
export interface SubMchCompensationBillsAnswer {
  /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
  readonly sp_mchid: string;
  /** 接收方明细 · Receiver details. */
  readonly receiver_detail: SubMchCompensationBillsAnswerReceiverDetail;
  /** 商户赔付单号 · Merchant compensation number. */
  readonly out_bill_no: string;
  /** 金额 · Amount. */
  readonly amount: number;
  /** 赔付备注 · Compensation remark. */
  readonly transfer_remark: string;
  /** 微信支付赔付单号 · WeChat Pay compensation ID. */
  readonly bill_id: string;
  /** 预约转账状态 · Transfer reservation state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `ACCEPTED`, `SUCCESS`, `CLOSED`. */
  readonly state: Open<"ACCEPTED" | "SUCCESS" | "CLOSED">;
  /** 受理时间 · Acceptance time. 微信支付受理请求的时间，带时区偏移。 When WeChat Pay accepted the request; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly accept_time: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 出资商户号 · Funding merchant ID. */
  readonly sponsor_mchid?: string;
}

export interface SubMchCompensationBillsAnswerReceiver {
  /** 接收方类型 · Receiver type. Documented: `MERCHANT`. */
  readonly type?: Open<"MERCHANT">;
  /** 收款商户信息 · Receiving merchant. */
  readonly mch_info?: PlatformReceiverMchInfo;
}

export interface SubMchCompensationBillsAnswerReceiverDetail {
  /** 接收方 · Receiver. */
  readonly receiver?: SubMchCompensationBillsAnswerReceiver;
}

/** Options of `POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`. */
export interface SubMchCompensationBillsOptions extends CallOptions {
  readonly json: {
    /** 接收方 · Receiver. 资金接收方信息，含类型与账号；APIv2 分账中为 JSON 字符串，由 SDK 编码。 Who receives the funds, with type and account; a JSON string in APIv2, encoded by the SDK. */
    readonly receiver: SubMchCompensationBillsReceiver;
    /** 商户赔付单号 · Merchant compensation number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
    readonly out_bill_no: string;
    /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: number;
    /** 赔付备注 · Compensation remark. 展示给收款用户的说明，商家转账中不超过 32 个字符。 Shown to the recipient, up to 32 characters in merchant transfers. */
    readonly transfer_remark: string;
    /** 出资商户号 · Funding merchant ID. 为转账、赔付或捐赠出资的商户号，由微信支付分配。 Merchant ID that funds the transfer, compensation or donation; assigned by WeChat Pay. */
    readonly sponsor_mchid?: string;
  };
}

export interface SubMchCompensationBillsReceiver {
  /** 接收方类型 · Receiver type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `MERCHANT`. */
  readonly type: Open<"MERCHANT">;
  /** 收款商户信息 · Receiving merchant. */
  readonly mch_info: PlatformReceiverMchInfo;
}
