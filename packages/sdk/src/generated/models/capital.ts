// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Sensitive } from "../../chain/options.ts";

/** Options of `GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities`. */
export interface CapitalAreasProvinceCitiesQueryOptions extends CallOptions {
  /** 省份编码 · Province code. 整数编码，用于查询该省的城市。 Integer code; used to query the cities of the province. */
  readonly province_code: number | string;
}

/** Answer of `GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities`. */
export interface CapitalAreasProvinceCityList {
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly CapitalAreasProvinceCityListData[];
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
}

export interface CapitalAreasProvinceCityListData {
  /** 城市名称 · City name. */
  readonly city_name: string;
  /** 城市编码 · City code. */
  readonly city_code: number;
}

/** Answer of `GET /v3/capital/capitallhh/areas/provinces`. */
export interface CapitalAreasProvinceList {
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly CapitalAreasProvinceListData[];
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
}

export interface CapitalAreasProvinceListData {
  /** 省份名称 · Province name. */
  readonly province_name: string;
  /** 省份编码 · Province code. */
  readonly province_code: number;
}

/** Options of `GET /v3/capital/capitallhh/areas/provinces`. */
export interface CapitalAreasProvincesQueryOptions extends CallOptions {}

/** Answer of `GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches`. */
export interface CapitalBankBranchList {
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 本次返回条数 · Rows returned. 整数，随产品为项目数量、次数或本次返回条数。 Integer: number of items, times, or rows returned, by product. */
  readonly count: number;
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly CapitalBankBranchListData[];
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 分页链接 · Page links. */
  readonly links: CapitalLinks;
  /** 开户银行 · Account bank. 账户的开户银行名称，填写微信支付银行列表中的名称。 Name of the bank that holds the account, as in WeChat Pay's bank list. */
  readonly account_bank: string;
  /** 开户银行编码 · Account bank code. 整数，微信支付银行列表中的开户银行编码。 Integer; the bank's code in WeChat Pay's bank list. */
  readonly account_bank_code: number;
  /** 银行别名 · Bank alias. */
  readonly bank_alias: string;
  /** 银行别名编码 · Bank alias code. */
  readonly bank_alias_code: string;
}

export interface CapitalBankBranchListData {
  /** 开户支行名称 · Bank branch name. */
  readonly bank_branch_name: string;
  /** 开户银行联行号 · Bank branch ID. 支行的联行号，可由查询支行列表取得。 Interbank number of the branch; obtainable from the branch list query. */
  readonly bank_branch_id: string;
}

/** Options of `GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches`. */
export interface CapitalBankBranchesQueryOptions extends CallOptions {
  /** 银行别名编码 · Bank alias code. 微信支付为银行别名分配的编码，用于查询支行。 Code WeChat Pay gives the bank alias; used to query branches. */
  readonly bank_alias_code: string;
  readonly query: {
    /** 城市编码 · City code. 整数，微信支付城市列表中的编码，用于查询支行。 Integer; code in WeChat Pay's city list, used to query branches. */
    readonly city_code: number;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit: number;
  };
}

/**
 * Answer of `GET /v3/capital/capitallhh/banks/corporate-banking`.
 * Answer of `GET /v3/capital/capitallhh/banks/personal-banking`.
 */
export interface CapitalBankList {
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 本次返回条数 · Rows returned. 整数，随产品为项目数量、次数或本次返回条数。 Integer: number of items, times, or rows returned, by product. */
  readonly count: number;
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly CapitalData[];
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 分页链接 · Page links. */
  readonly links: CapitalLinks;
}

/** Answer of `GET /v3/capital/capitallhh/banks/search-banks-by-bank-account`. */
export interface CapitalBanksByAccountList {
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly CapitalData[];
}

/** Options of `GET /v3/capital/capitallhh/banks/search-banks-by-bank-account`. */
export interface CapitalBanksByAccountQueryOptions extends CallOptions {
  readonly query: {
    /** 银行账号 · Bank account number. 银行卡号或对公账号；APIv3 请求中为敏感字段，传明文，由 SDK 加密。 Bank card or account number. In APIv3 requests sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly account_number: Sensitive;
  };
}

/** Options of `GET /v3/capital/capitallhh/banks/corporate-banking`. */
export interface CapitalBanksCorporateBankingQueryOptions extends CallOptions {
  readonly query: {
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit: number;
  };
}

export interface CapitalData {
  /** 银行别名 · Bank alias. */
  readonly bank_alias: string;
  /** 银行别名编码 · Bank alias code. */
  readonly bank_alias_code: string;
  /** 开户银行 · Account bank. 账户的开户银行名称，填写微信支付银行列表中的名称。 Name of the bank that holds the account, as in WeChat Pay's bank list. */
  readonly account_bank: string;
  /** 开户银行编码 · Account bank code. 整数，微信支付银行列表中的开户银行编码。 Integer; the bank's code in WeChat Pay's bank list. */
  readonly account_bank_code: number;
  /** 是否需要填写支行 · Bank branch required. */
  readonly need_bank_branch: boolean;
}

export interface CapitalLinks {
  /** 下一页链接 · Next page. */
  readonly next?: string;
  /** 上一页链接 · Previous page. */
  readonly prev?: string;
  /** 当前页链接 · Link to this page. */
  readonly self?: string;
}

/** Options of `GET /v3/capital/capitallhh/banks/personal-banking`. */
export interface CapitalPersonalBanksQueryOptions extends CallOptions {
  readonly query: {
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit: number;
  };
}
