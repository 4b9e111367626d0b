// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

export interface MerchantfundData {
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
  readonly mchid: string;
  /** 资金账户类型 · Fund account type. Documented: `BASIC`, `OPERATION`, `FEES`. */
  readonly account_type: Open<"BASIC" | "OPERATION" | "FEES">;
  /** 银行来账类型 · Income record type. 说明来账属于线下充值还是企业直收。 Tells an offline recharge from direct company income. Documented: `OFFLINERECHARGE`, `ENTERPRISEDIRECTREVENUE`. */
  readonly income_record_type: Open<"OFFLINERECHARGE" | "ENTERPRISEDIRECTREVENUE">;
  /** 银行来账单号 · Income record ID. 由微信支付生成，标识一笔银行来账。 Assigned by WeChat Pay; identifies one incoming bank payment. */
  readonly income_record_id: string;
  /** 来账金额 · Incoming amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time: string;
  /** 付款银行名称 · Paying bank name. 银行名称；进件与结算账户中为开户银行全称（含支行）。 Name of the bank; for settlement accounts the full name including the branch. */
  readonly bank_name: string;
  /** 银行账户户名 · Bank account holder name. */
  readonly bank_account_name: string;
  /** 付款银行账号 · Paying bank account number. 来账付款方的银行账号。 Bank account the incoming money came from. */
  readonly bank_account_number: string;
  /** 充值附言 · Top-up postscript. */
  readonly recharge_remark: string;
}

export interface MerchantfundLinks {
  /** 下一页链接 · Next page. */
  readonly next: string;
  /** 上一页链接 · Previous page. */
  readonly prev: string;
  /** 当前页链接 · Link to this page. */
  readonly self: string;
}

/** Answer of `GET /v3/merchantfund/merchant/income-records`. */
export interface MerchantfundMerchantIncomeRecordList {
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 每页条数 · Page size. */
  readonly limit: number;
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly MerchantfundData[];
  /** 分页链接 · Page links. */
  readonly links: MerchantfundLinks;
}

/** Options of `GET /v3/merchantfund/merchant/income-records`. */
export interface MerchantfundMerchantIncomeRecordsQueryOptions extends CallOptions {
  readonly query: {
    /** 资金账户类型 · Fund account type. 枚举，资金类接口指商户号下的资金账户，结算类接口指对公或对私银行账户。 Enumeration: fund operations mean the merchant's fund account, settlement operations a corporate or personal bank account. Documented: `BASIC`, `OPERATION`, `FEES`. */
    readonly account_type: Open<"BASIC" | "OPERATION" | "FEES">;
    /** 来账日期 · Date of incoming funds. 多数 v3 接口为 yyyy-MM-dd，跨境对账单与 APIv2 为 yyyyMMdd，按北京时间。 Beijing date: yyyy-MM-dd in most v3 products, yyyyMMdd in cross-border statements and APIv2. */
    readonly date: string;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit: number;
  };
}

/** Answer of `GET /v3/merchantfund/partner/income-records`. */
export interface MerchantfundPartnerIncomeRecordList {
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 每页条数 · Page size. */
  readonly limit: number;
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly MerchantfundPartnerIncomeRecordListData[];
  /** 分页链接 · Page links. */
  readonly links: MerchantfundLinks;
}

export interface MerchantfundPartnerIncomeRecordListData {
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 资金账户类型 · Fund account type. Documented: `BASIC`, `OPERATION`, `FEES`. */
  readonly account_type: Open<"BASIC" | "OPERATION" | "FEES">;
  /** 银行来账类型 · Income record type. 说明来账属于线下充值还是企业直收。 Tells an offline recharge from direct company income. Documented: `OFFLINERECHARGE`, `ENTERPRISEDIRECTREVENUE`. */
  readonly income_record_type: Open<"OFFLINERECHARGE" | "ENTERPRISEDIRECTREVENUE">;
  /** 银行来账单号 · Income record ID. 由微信支付生成，标识一笔银行来账。 Assigned by WeChat Pay; identifies one incoming bank payment. */
  readonly income_record_id: string;
  /** 来账金额 · Incoming amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time: string;
  /** 付款银行名称 · Paying bank name. 银行名称；进件与结算账户中为开户银行全称（含支行）。 Name of the bank; for settlement accounts the full name including the branch. */
  readonly bank_name: string;
  /** 银行账户户名 · Bank account holder name. */
  readonly bank_account_name: string;
  /** 付款银行账号 · Paying bank account number. 来账付款方的银行账号。 Bank account the incoming money came from. */
  readonly bank_account_number: string;
  /** 充值附言 · Top-up postscript. */
  readonly recharge_remark: string;
}

/** Options of `GET /v3/merchantfund/partner/income-records`. */
export interface MerchantfundPartnerIncomeRecordsQueryOptions extends CallOptions {
  readonly query: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 资金账户类型 · Fund account type. 枚举，资金类接口指商户号下的资金账户，结算类接口指对公或对私银行账户。 Enumeration: fund operations mean the merchant's fund account, settlement operations a corporate or personal bank account. Documented: `BASIC`, `OPERATION`, `FEES`. */
    readonly account_type: Open<"BASIC" | "OPERATION" | "FEES">;
    /** 来账日期 · Date of incoming funds. 多数 v3 接口为 yyyy-MM-dd，跨境对账单与 APIv2 为 yyyyMMdd，按北京时间。 Beijing date: yyyy-MM-dd in most v3 products, yyyyMMdd in cross-border statements and APIv2. */
    readonly date: string;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit: number;
  };
}
