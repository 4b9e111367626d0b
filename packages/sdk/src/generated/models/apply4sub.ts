// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Sensitive } from "../../chain/options.ts";

/** Answer of `GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`. */
export interface SubMerchantApplication {
  /** 开户名称 · Account holder name. At most 1024 characters. */
  readonly account_name: string;
  /** 结算银行账户类型 · Settlement bank account type. Documented: `ACCOUNT_TYPE_BUSINESS`, `ACCOUNT_TYPE_PRIVATE`. */
  readonly account_type: Open<"ACCOUNT_TYPE_BUSINESS" | "ACCOUNT_TYPE_PRIVATE">;
  /** 开户银行 · Account bank. At most 128 characters. */
  readonly account_bank: string;
  /** 开户银行全称（含支行） · Full bank and branch name. At most 128 characters. */
  readonly bank_name?: string;
  /** 开户银行联行号 · Bank branch ID. At most 128 characters. */
  readonly bank_branch_id?: string;
  /** 银行账号 · Bank account number. At most 128 characters. */
  readonly account_number: string;
  /** 结算账户审核状态 · Settlement account review state. 表示结算账户或实名信息是否验证通过。 Tells whether the settlement account or real name was verified. Documented: `AUDIT_SUCCESS`, `AUDITING`, `AUDIT_FAIL`. */
  readonly verify_result: Open<"AUDIT_SUCCESS" | "AUDITING" | "AUDIT_FAIL">;
  /** 审核驳回原因 · Review rejection reason. */
  readonly verify_fail_reason?: string;
  /** 审核结果更新时间 · Time of the review result. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly verify_finish_time?: string;
}

/** Options of `GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`. */
export interface SubMerchantApplicationByApplicationNoQueryOptions extends CallOptions {
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
  readonly sub_mchid: string;
  /** 修改申请单号 · Change application number. 微信支付受理结算账户修改时返回，用于查询。 Returned when the settlement account change is accepted; used to query it. At most 64 characters. */
  readonly application_no: string;
  readonly query?: {
    /** 银行账号掩码规则 · Account number mask rule. 枚举，指定查询结果中银行账号如何打码。 Enumeration: how the account number is masked in the answer. Documented: `ACCOUNT_NUMBER_RULE_MASK_V1`, `ACCOUNT_NUMBER_RULE_MASK_V2`. Default: `ACCOUNT_NUMBER_RULE_MASK_V1`. */
    readonly account_number_rule?: Open<"ACCOUNT_NUMBER_RULE_MASK_V1" | "ACCOUNT_NUMBER_RULE_MASK_V2">;
  };
}

/** Answer of `POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`. */
export interface SubMerchantModifySettlementAnswer {
  /** 修改申请单号 · Change application number. At most 64 characters. */
  readonly application_no: string;
}

/** Options of `POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`. */
export interface SubMerchantModifySettlementOptions extends CallOptions {
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
  readonly sub_mchid: string;
  readonly json: {
    /** 修改模式 · Modification mode. 说明结算账号的修改是否异步处理。 Tells whether the settlement account change is asynchronous. Not on the official pages. Documented: `MODIFY_MODE_ASYNC`. */
    readonly modify_mode?: Open<"MODIFY_MODE_ASYNC">;
    /** 结算银行账户类型 · Settlement bank account type. 枚举，资金类接口指商户号下的资金账户，结算类接口指对公或对私银行账户。 Enumeration: fund operations mean the merchant's fund account, settlement operations a corporate or personal bank account. Documented: `ACCOUNT_TYPE_BUSINESS`, `ACCOUNT_TYPE_PRIVATE`. */
    readonly account_type: Open<"ACCOUNT_TYPE_BUSINESS" | "ACCOUNT_TYPE_PRIVATE">;
    /** 开户银行 · Account bank. 账户的开户银行名称，填写微信支付银行列表中的名称。 Name of the bank that holds the account, as in WeChat Pay's bank list. At most 128 characters. */
    readonly account_bank: string;
    /** 开户银行省市编码 · Bank region code. 开户银行所在地的行政区划编码，填写至市。 Administrative region code of the bank, at least at city level. Not on the official pages. */
    readonly bank_address_code?: string;
    /** 开户银行全称（含支行） · Full bank and branch name. 银行名称；进件与结算账户中为开户银行全称（含支行）。 Name of the bank; for settlement accounts the full name including the branch. At most 128 characters. */
    readonly bank_name?: string;
    /** 开户银行联行号 · Bank branch ID. 支行的联行号，可由查询支行列表取得。 Interbank number of the branch; obtainable from the branch list query. At most 128 characters. */
    readonly bank_branch_id?: string;
    /** 银行账号 · Bank account number. 银行卡号或对公账号；APIv3 请求中为敏感字段，传明文，由 SDK 加密。 Bank card or account number. In APIv3 requests sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. At most 1024 characters. */
    readonly account_number: Sensitive;
    /** 开户名称 · Account holder name. 银行账户的户名；APIv3 中为敏感字段，传明文，由 SDK 加密。 Holder of the bank account. In APIv3 sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly account_name?: Sensitive;
  };
}

/** Answer of `GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement`. */
export interface SubMerchantSettlement {
  /** 结算银行账户类型 · Settlement bank account type. Documented: `ACCOUNT_TYPE_BUSINESS`, `ACCOUNT_TYPE_PRIVATE`. */
  readonly account_type: Open<"ACCOUNT_TYPE_BUSINESS" | "ACCOUNT_TYPE_PRIVATE">;
  /** 开户银行 · Account bank. At most 128 characters. */
  readonly account_bank: string;
  /** 开户银行全称（含支行） · Full bank and branch name. At most 128 characters. */
  readonly bank_name?: string;
  /** 开户银行联行号 · Bank branch ID. At most 128 characters. */
  readonly bank_branch_id?: string;
  /** 银行账号 · Bank account number. At most 128 characters. */
  readonly account_number: string;
  /** 验证结果 · Verification result. 表示结算账户或实名信息是否验证通过。 Tells whether the settlement account or real name was verified. Documented: `VERIFY_SUCCESS`, `VERIFY_FAIL`, `VERIFYING`. */
  readonly verify_result: Open<"VERIFY_SUCCESS" | "VERIFY_FAIL" | "VERIFYING">;
  /** 验证失败原因 · Verification failure reason. At most 1024 characters. */
  readonly verify_fail_reason?: string;
}

/** Options of `GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement`. */
export interface SubMerchantSettlementQueryOptions extends CallOptions {
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
  readonly sub_mchid: string;
  readonly query?: {
    /** 银行账号掩码规则 · Account number mask rule. 枚举，指定查询结果中银行账号如何打码。 Enumeration: how the account number is masked in the answer. Documented: `ACCOUNT_NUMBER_RULE_MASK_V1`, `ACCOUNT_NUMBER_RULE_MASK_V2`. Default: `ACCOUNT_NUMBER_RULE_MASK_V1`. */
    readonly account_number_rule?: Open<"ACCOUNT_NUMBER_RULE_MASK_V1" | "ACCOUNT_NUMBER_RULE_MASK_V2">;
  };
}
