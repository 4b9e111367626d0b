// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Sensitive } from "../../chain/options.ts";

export interface CancelledMerchantAdditionalMaterials {
  /** 补充材料文件 · Additional files. 数组，填写上传图片后得到的 media_id。 Array of media IDs obtained by uploading the images. At most 10 items. */
  readonly additional_media?: readonly string[];
}

export interface CancelledMerchantBankAccountInfo {
  /** 开户名称 · Account holder name. 银行账户的户名；APIv3 中为敏感字段，传明文，由 SDK 加密。 Holder of the bank account. In APIv3 sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. At most 2048 characters. */
  readonly account_name: Sensitive;
  /** 开户银行 · Account bank. 账户的开户银行名称，填写微信支付银行列表中的名称。 Name of the bank that holds the account, as in WeChat Pay's bank list. At most 128 characters. */
  readonly account_bank: string;
  /** 开户银行联行号 · Bank branch ID. 支行的联行号，可由查询支行列表取得。 Interbank number of the branch; obtainable from the branch list query. At most 128 characters. */
  readonly bank_branch_id?: string;
  /** 开户银行全称（含支行） · Account bank with branch. 银行名称；进件与结算账户中为开户银行全称（含支行）。 Name of the bank; for settlement accounts the full name including the branch. At most 128 characters. */
  readonly bank_name?: string;
  /** 银行账号 · Bank account number. 银行卡号或对公账号；APIv3 请求中为敏感字段，传明文，由 SDK 加密。 Bank card or account number. In APIv3 requests sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. At most 2048 characters. */
  readonly account_number: Sensitive;
}

export interface CancelledMerchantIdentityInfo {
  /** 证件类型 · Document type. 说明证件持有人使用哪种身份证件。 Tells which kind of identity document the holder uses. Required in cases that the page tells. Documented: `IDENTIFICATION_TYPE_IDCARD`, `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`, `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`, `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`, `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`, `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`. */
  readonly id_doc_type?: Open<
    | "IDENTIFICATION_TYPE_IDCARD"
    | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT"
    | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT"
    | "IDENTIFICATION_TYPE_MACAO_PASSPORT"
    | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT"
    | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT"
    | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
    | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT">;
  /** 证件姓名 · Name on document. 填写明文，接口要求加密时由 SDK 加密。 Plain text in; the SDK encrypts it where the operation requires. Sensitive: give the plain text; it travels encrypted. Required in cases that the page tells. At most 2048 characters. */
  readonly identification_name?: Sensitive;
  /** 证件号码 · Document number. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. Required in cases that the page tells. At most 2048 characters. */
  readonly identification_no?: Sensitive;
}

export interface CancelledMerchantPayeeInfo {
  /** 收款银行账户类型 · Payee bank account type. 枚举，资金类接口指商户号下的资金账户，结算类接口指对公或对私银行账户。 Enumeration: fund operations mean the merchant's fund account, settlement operations a corporate or personal bank account. Documented: `ACCOUNT_TYPE_CORPORATE`, `ACCOUNT_TYPE_PERSONAL`. */
  readonly account_type: Open<"ACCOUNT_TYPE_CORPORATE" | "ACCOUNT_TYPE_PERSONAL">;
  /** 银行账户信息 · Bank account information. */
  readonly bank_account_info: CancelledMerchantBankAccountInfo;
  /** 收款人证件信息 · Payee's identity document. Required with `id_doc_type`, `identification_name` or `identification_no`. */
  readonly identity_info?: CancelledMerchantIdentityInfo;
}

export interface CancelledMerchantProofMediaList {
  /** 收款方证明材料 · Payee proof material. */
  readonly proof_payee_media?: readonly CancelledMerchantProofPayeeMedia[];
}

export interface CancelledMerchantProofPayeeMedia {
  /** 证明材料类型 · Proof material type. 所交文件属于哪种证明材料。 Which kind of proof the file is. Documented: `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_1`, `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_2`, `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_3`, `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_4`, `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_5`, `MISSING_OFFICIAL_SEAL_LETTER`, `CERTIFICATE_OF_ACCOUNT_CANCELLATION`, `INDUSTRIAL_AND_COMMERCIAL_CANCELLATION_CERTIFICATE`, `BASIC_TRANSACTION_INFORMATION`, `LEGAL_ID_CARD`, `ID_CARD`, `BUSINESS_LICENSE_PHOTO`, `PAYEE_ID_CARD`, `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6`, `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7`, `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8`. */
  readonly proof_media_type: Open<
    | "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_1"
    | "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_2"
    | "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_3"
    | "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_4"
    | "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_5"
    | "MISSING_OFFICIAL_SEAL_LETTER"
    | "CERTIFICATE_OF_ACCOUNT_CANCELLATION"
    | "INDUSTRIAL_AND_COMMERCIAL_CANCELLATION_CERTIFICATE"
    | "BASIC_TRANSACTION_INFORMATION"
    | "LEGAL_ID_CARD"
    | "ID_CARD"
    | "BUSINESS_LICENSE_PHOTO"
    | "PAYEE_ID_CARD"
    | "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6"
    | "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7"
    | "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8">;
  /** 证明材料文件 · Proof file. At most 1024 characters. */
  readonly proof_media: string;
}

/**
 * Answer of `GET /v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`.
 * Answer of `GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`.
 */
export interface CancelledMerchantWithdrawal {
  /** 提现申请信息 · Withdrawal application. */
  readonly withdrawl_apply: CancelledMerchantWithdrawlApply;
}

/** Answer of `POST /v3/mch_operate/risk/withdrawl-apply`. */
export interface CancelledMerchantWithdrawalAnswer {
  /** 提现申请单号 · Withdrawal application ID. At most 32 characters. */
  readonly applyment_id?: string;
  /** 商户提现申请单号 · Merchant withdrawal application number. At most 32 characters. */
  readonly out_request_no?: string;
}

/** Options of `GET /v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`. */
export interface CancelledMerchantWithdrawalByApplymentIdQueryOptions extends CallOptions {
  /** 提现申请单号 · Withdrawal application ID. 微信支付生成的申请单号，按接口为整数或字符串，查询时传入。 Application number assigned by WeChat Pay; integer or string by operation, pass it in to query. At most 32 characters. */
  readonly applyment_id: string;
}

/** Options of `GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`. */
export interface CancelledMerchantWithdrawalByOutRequestNoQueryOptions extends CallOptions {
  /** 商户提现申请单号 · Merchant withdrawal application number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. At most 32 characters. */
  readonly out_request_no: string;
}

/** Options of `POST /v3/mch_operate/risk/withdrawl-apply`. */
export interface CancelledMerchantWithdrawalOptions extends CallOptions {
  readonly json: {
    /** 二级商户号 · E-commerce sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid: string;
    /** 出款账户类型 · Paying account type. 资金从哪个账户转出，例如基本账户或运营账户。 Which account the money leaves, such as basic or operation account. Documented: `BASIC_ACCOUNT`, `OPERATE_ACCOUNT`, `MARGIN_ACCOUNT`. */
    readonly out_account_type: Open<"BASIC_ACCOUNT" | "OPERATE_ACCOUNT" | "MARGIN_ACCOUNT">;
    /** 提现金额 · Withdrawal amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: number;
    /** 商户提现申请单号 · Merchant withdrawal application number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. At most 32 characters. */
    readonly out_request_no: string;
    /** 收款方类型 · Payee type. 注销提现的收款方身份，例如出资商户或个人。 Who receives the withdrawn balance, such as a merchant or an individual. Documented: `CONTRIBUTION_MERCHANT`, `SERVICE_PROVIDER_MERCHANT`, `OTHER_MERCHANT`, `INDIVIDUAL`. */
    readonly payee_type: Open<
      | "CONTRIBUTION_MERCHANT"
      | "SERVICE_PROVIDER_MERCHANT"
      | "OTHER_MERCHANT"
      | "INDIVIDUAL">;
    /** 收款方商户号 · Payee merchant ID. 收款商户的商户号，8 至 10 位数字，以字符串填写。 Merchant ID of the payee: 8 to 10 digits, as a string. Required in cases that the page tells. At most 32 characters. */
    readonly payee_mchid?: string;
    /** 收款方信息 · Payee information. */
    readonly payee_info: CancelledMerchantPayeeInfo;
    /** 证明材料 · Proof material. */
    readonly proof_media_list?: CancelledMerchantProofMediaList;
    /** 补充材料 · Additional materials. */
    readonly additional_materials?: CancelledMerchantAdditionalMaterials;
    /** 提现备注 · Withdrawal remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. At most 1024 characters. */
    readonly remark?: string;
  };
}

export interface CancelledMerchantWithdrawlApply {
  /** 提现申请单号 · Withdrawal application ID. At most 32 characters. */
  readonly applyment_id: string;
  /** 商户提现申请单号 · Merchant withdrawal application number. At most 32 characters. */
  readonly out_request_no: string;
  /** 提现申请状态 · Withdrawal application state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `SUBMITTED`, `PASSED`, `PAY_SUCCEED`, `REJECTED`, `PAY_FAILED`, `BANK_REFUNDED`. */
  readonly state: Open<
    | "SUBMITTED"
    | "PASSED"
    | "PAY_SUCCEED"
    | "REJECTED"
    | "PAY_FAILED"
    | "BANK_REFUNDED">;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. At most 1024 characters. */
  readonly fail_reason?: string;
  /** 最后修改时间 · Last modified time. v3 为 RFC 3339 格式，带时区；v2 报关为 yyyyMMddHHmmss，北京时间。 RFC 3339 with offset in v3; yyyyMMddHHmmss, Beijing time, in v2 customs. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly modify_time?: string;
}
