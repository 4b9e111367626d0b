// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

export interface AbnormalFundCommander {
  /** 指令方类型 · Commander type. Documented: `MERCHANT`. */
  readonly operator: Open<"MERCHANT">;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
}

export interface AbnormalFundInstruction {
  /** 商户指令单号 · Merchant instruction number. */
  readonly out_instruction_no: string;
  /** 指令发起方 · Instruction initiator. */
  readonly commander: AbnormalFundCommander;
  /** 转付方式 · Transfer mode. Documented: `TRANSFER_TO_ORIGINAL_RECEIVE_USER`. */
  readonly transfer_mode: Open<"TRANSFER_TO_ORIGINAL_RECEIVE_USER">;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 应用ID · App ID. */
  readonly appid: readonly string[];
  /** 通知地址 · Notification URL. */
  readonly notify_url: string;
}

/** Answer of `GET /v3/abnormal-fund-processing/receipts/{receipt_id}`. */
export interface AbnormalFundReceipt {
  /** 产品名称 · Product name. Documented: `C2C`. */
  readonly product_name: Open<"C2C">;
  /** 付款单ID · Payment instruction ID. */
  readonly receipt_id: string;
  /** 转账金额 · Transfer amount. 整数，单位为分，由商户填写；异常转付中为金额对象。 Integer, in fen; given by the merchant; an amount object in abnormal fund processing. */
  readonly transfer_amount: AbnormalFundTransferAmount;
  /** 付款单状态 · Payment order state. 表示单据或电子回单的处理进度。 Tells how far the receipt or payment order has been processed. Documented: `RECEIPT_STATE_PENDING`, `RECEIPT_STATE_PROGRESS`, `RECEIPT_STATE_COMPLETED`. */
  readonly receipt_state: Open<"RECEIPT_STATE_PENDING" | "RECEIPT_STATE_PROGRESS" | "RECEIPT_STATE_COMPLETED">;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time?: string;
  /** 最后更新时间 · Last update time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly last_update_time?: string;
  /** 付款指令 · Payment instruction. */
  readonly instruction?: AbnormalFundInstruction;
}

/** Options of `GET /v3/abnormal-fund-processing/receipts/{receipt_id}`. */
export interface AbnormalFundReceiptQueryOptions extends CallOptions {
  /** 付款单ID · Payment instruction ID. 商户系统中的小票编号，由商户生成。 Number of the sales receipt in the merchant's system, chosen by the merchant. */
  readonly receipt_id: string;
}

export interface AbnormalFundReceiver {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid?: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
  readonly appid?: string;
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
  readonly mchid?: string;
}

/** Answer of `GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`. */
export interface AbnormalFundTransfer {
  /** 商户指令单号 · Merchant instruction number. */
  readonly out_instruction_no: string;
  /** 指令发起方 · Instruction initiator. */
  readonly commander: AbnormalFundTransferCommander;
  /** 转付方式 · Transfer mode. Documented: `TRANSFER_TO_ORIGINAL_RECEIVE_USER`, `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT`, `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT`. */
  readonly transfer_mode: Open<
    | "TRANSFER_TO_ORIGINAL_RECEIVE_USER"
    | "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT"
    | "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT">;
  /** 付款接收方 · Payment receiver. */
  readonly receiver?: AbnormalFundTransferReceiver;
  /** 付款指令状态 · Instruction state. 说明指令待处理、处理中、成功或关闭。 Tells whether the instruction is pending, in progress, successful or closed. Documented: `INSTRUCTION_STATE_PENDING`, `INSTRUCTION_STATE_IN_PROGRESS`, `INSTRUCTION_STATE_CLOSED`, `INSTRUCTION_STATE_SUCCESS`. */
  readonly instruction_state: Open<
    | "INSTRUCTION_STATE_PENDING"
    | "INSTRUCTION_STATE_IN_PROGRESS"
    | "INSTRUCTION_STATE_CLOSED"
    | "INSTRUCTION_STATE_SUCCESS">;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time?: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 关闭时间 · Closing time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly close_time?: string;
  /** 通知地址 · Notification URL. */
  readonly notify_url: string;
  /** 付款指令实例ID · Instruction instance ID. 由微信支付生成，标识指令的一次执行。 Assigned by WeChat Pay; identifies one execution of the instruction. */
  readonly instruction_instance_id?: string;
}

export interface AbnormalFundTransferAmount {
  /** 总金额 · Total amount. 整数，单位为分，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. Documented: `CNY`. */
  readonly currency: Open<"CNY">;
}

export interface AbnormalFundTransferCommander {
  /** 指令方类型 · Commander type. Documented: `MERCHANT`. */
  readonly operator: Open<"MERCHANT">;
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
}

/** Options of `GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`. */
export interface AbnormalFundTransferQueryOptions extends CallOptions {
  /** 付款单ID · Payment instruction ID. 商户系统中的小票编号，由商户生成。 Number of the sales receipt in the merchant's system, chosen by the merchant. */
  readonly receipt_id: string;
  /** 商户指令单号 · Merchant instruction number. 由商户自定，标识一次异常资金付款指令；重试时保持不变。 Set by the merchant; identifies one payment instruction; keep it when retrying. */
  readonly out_instruction_no: string;
}

export interface AbnormalFundTransferReceiver {
  /** 账户类型 · Account type. 枚举，资金类接口指商户号下的资金账户，结算类接口指对公或对私银行账户。 Enumeration: fund operations mean the merchant's fund account, settlement operations a corporate or personal bank account. */
  readonly account_type?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 应用ID · App ID. */
  readonly appid?: string;
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
}

/** Answer of `POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`. */
export interface AbnormalFundTransfersAnswer {
  /** 产品名称 · Product name. Documented: `C2C`. */
  readonly product_name: Open<"C2C">;
  /** 付款单ID · Payment instruction ID. */
  readonly receipt_id: string;
  /** 转账金额 · Transfer amount. 整数，单位为分，由商户填写；异常转付中为金额对象。 Integer, in fen; given by the merchant; an amount object in abnormal fund processing. */
  readonly transfer_amount: AbnormalFundTransferAmount;
  /** 付款单状态 · Payment order state. 表示单据或电子回单的处理进度。 Tells how far the receipt or payment order has been processed. Documented: `RECEIPT_STATE_PENDING`, `RECEIPT_STATE_PROGRESS`, `RECEIPT_STATE_COMPLETED`. */
  readonly receipt_state: Open<"RECEIPT_STATE_PENDING" | "RECEIPT_STATE_PROGRESS" | "RECEIPT_STATE_COMPLETED">;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time?: string;
  /** 最后更新时间 · Last update time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly last_update_time?: string;
  /** 付款指令 · Payment instruction. */
  readonly instruction?: AbnormalFundTransfersAnswerInstruction;
}

export interface AbnormalFundTransfersAnswerInstruction {
  /** 商户指令单号 · Merchant instruction number. */
  readonly out_instruction_no: string;
  /** 指令发起方 · Instruction initiator. */
  readonly commander: AbnormalFundCommander;
  /** 转付方式 · Transfer mode. Documented: `TRANSFER_TO_ORIGINAL_RECEIVE_USER`, `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT`, `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT`. */
  readonly transfer_mode: Open<
    | "TRANSFER_TO_ORIGINAL_RECEIVE_USER"
    | "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT"
    | "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT">;
  /** 付款接收方 · Payment receiver. */
  readonly receiver?: AbnormalFundReceiver;
  /** 付款指令状态 · Instruction state. 说明指令待处理、处理中、成功或关闭。 Tells whether the instruction is pending, in progress, successful or closed. Documented: `INSTRUCTION_STATE_PENDING`, `INSTRUCTION_STATE_IN_PROGRESS`, `INSTRUCTION_STATE_CLOSED`, `INSTRUCTION_STATE_SUCCESS`. */
  readonly instruction_state?: Open<
    | "INSTRUCTION_STATE_PENDING"
    | "INSTRUCTION_STATE_IN_PROGRESS"
    | "INSTRUCTION_STATE_CLOSED"
    | "INSTRUCTION_STATE_SUCCESS">;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time?: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 通知地址 · Notification URL. */
  readonly notify_url: string;
}

/** Options of `POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`. */
export interface AbnormalFundTransfersOptions extends CallOptions {
  /** 付款单ID · Payment instruction ID. 商户系统中的小票编号，由商户生成。 Number of the sales receipt in the merchant's system, chosen by the merchant. */
  readonly receipt_id: string;
  readonly json: {
    /** 商户指令单号 · Merchant instruction number. 由商户自定，标识一次异常资金付款指令；重试时保持不变。 Set by the merchant; identifies one payment instruction; keep it when retrying. */
    readonly out_instruction_no: string;
    /** 转付方式 · Transfer mode. 表示异常资金付给原收款方还是指定商户，由服务商选择。 Tells whether funds go to the original payee or a named merchant; chosen by the partner. Documented: `TRANSFER_TO_ORIGINAL_RECEIVE_USER`, `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT`, `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT`. */
    readonly transfer_mode: Open<
      | "TRANSFER_TO_ORIGINAL_RECEIVE_USER"
      | "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT"
      | "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT">;
    /** 付款接收方 · Payment receiver. 资金接收方信息，含类型与账号；APIv2 分账中为 JSON 字符串，由 SDK 编码。 Who receives the funds, with type and account; a JSON string in APIv2, encoded by the SDK. */
    readonly receiver?: AbnormalFundReceiver;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url?: string;
  };
}
