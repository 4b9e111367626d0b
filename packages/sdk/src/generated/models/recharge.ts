// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

/** Answer of `GET /v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`. */
export interface BankRecharge {
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
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
  readonly recharge_amount: RechargeAmount;
  /** 银行转账充值信息 · Bank transfer details. */
  readonly bank_transfer_info?: RechargeBankTransferInfo;
  /** 受理时间 · Acceptance time. 微信支付受理请求的时间，带时区偏移。 When WeChat Pay accepted the request; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly accept_time?: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 关闭时间 · Closing time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly close_time?: string;
}

/** Options of `GET /v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`. */
export interface BankRechargeByOutRechargeNoQueryOptions extends CallOptions {
  /** 商户充值单号 · Merchant recharge number. 由商户自定，标识一笔充值；重试时保持不变。 Set by the merchant; identifies one recharge; keep it when retrying. */
  readonly out_recharge_no: string;
}

/** Answer of `POST /v3/recharge/bank-transfer-recharges/apply`. */
export interface BankRechargesApplyAnswer {
  /** 微信支付充值单号 · WeChat Pay top-up number. 充值单的编号，由微信支付生成。 Number of the top-up, assigned by WeChat Pay. */
  readonly recharge_id: string;
  /** 商户充值单号 · Merchant recharge number. */
  readonly out_recharge_no: string;
  /** 转入账户信息 · Account to pay into. */
  readonly transfer_in_account: RechargeTransferInAccount;
}

/** Options of `POST /v3/recharge/bank-transfer-recharges/apply`. */
export interface BankRechargesApplyOptions extends CallOptions {
  readonly json: {
    /** 商户充值单号 · Merchant recharge number. 由商户自定，标识一笔充值；重试时保持不变。 Set by the merchant; identifies one recharge; keep it when retrying. */
    readonly out_recharge_no: string;
    /** 充值场景 · Top-up scene. 表示充值资金的用途，由商户选择。 Tells what the top-up is for; chosen by the merchant. Documented: `NORMAL_BANK_TRANSFER`. */
    readonly recharge_scene: Open<"NORMAL_BANK_TRANSFER">;
    /** 资金账户类型 · Fund account type. 枚举，资金类接口指商户号下的资金账户，结算类接口指对公或对私银行账户。 Enumeration: fund operations mean the merchant's fund account, settlement operations a corporate or personal bank account. Documented: `BASIC`, `OPERATION`, `FEES`. */
    readonly account_type: Open<"BASIC" | "OPERATION" | "FEES">;
    /** 充值金额 · Top-up amount. 金额对象，其中 amount 为单位是分的整数。 Amount object; its amount is an integer in fen. */
    readonly recharge_amount: RechargeAmount;
  };
}

export interface RechargeAmount {
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount?: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency?: string;
}

export interface RechargeBankTransferInfo {
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

export interface RechargeTransferInAccount {
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
