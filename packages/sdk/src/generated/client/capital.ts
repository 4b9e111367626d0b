// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync } from "../../chain/async-and-sync.ts";
import type { Lists } from "../../chain/lists.ts";
import type {
  CapitalAreasProvinceCitiesQueryOptions,
  CapitalAreasProvinceCityList,
  CapitalAreasProvinceList,
  CapitalAreasProvincesQueryOptions,
  CapitalBankBranchList,
  CapitalBankBranchesQueryOptions,
  CapitalBankList,
  CapitalBanksByAccountList,
  CapitalBanksByAccountQueryOptions,
  CapitalBanksCorporateBankingQueryOptions,
  CapitalPersonalBanksQueryOptions,
} from "../models/capital.ts";

/** The node of each path template below `v3/capital`. */
export interface CapitalPaths {
  /** GET: 查询省份列表 · Query the provinces. */
  readonly "v3/capital/capitallhh/areas/provinces": CapitalCapitallhhAreasProvincesNode;
  /** GET: 查询城市列表 · Query the cities of a province. */
  readonly "v3/capital/capitallhh/areas/provinces/{province_code}/cities": CapitalCapitallhhAreasProvincesByProvinceCodeCitiesNode;
  /** GET: 查询支持对公业务的银行列表 · Query the banks with corporate banking. */
  readonly "v3/capital/capitallhh/banks/corporate-banking": CapitalCapitallhhBanksCorporateBankingNode;
  /** GET: 查询支持个人业务的银行列表 · Query the banks with personal banking. */
  readonly "v3/capital/capitallhh/banks/personal-banking": CapitalCapitallhhBanksPersonalBankingNode;
  /** GET: 获取对私银行卡号开户银行 · Get the bank of a personal bank card number. */
  readonly "v3/capital/capitallhh/banks/search-banks-by-bank-account": CapitalCapitallhhBanksSearchBanksByBankAccountNode;
  /** GET: 查询支行列表 · Query the branches of a bank. */
  readonly "v3/capital/capitallhh/banks/{bank_alias_code}/branches": CapitalCapitallhhBanksByBankAliasCodeBranchesNode;
}

export interface CapitalNode extends ChainNode<"v3/capital"> {
  readonly capitallhh: CapitalCapitallhhNode;
}

interface CapitalCapitallhhNode extends ChainNode<"v3/capital/capitallhh"> {
  readonly areas: CapitalCapitallhhAreasNode;
  readonly banks: CapitalCapitallhhBanksNode;
}

interface CapitalCapitallhhAreasNode extends ChainNode<"v3/capital/capitallhh/areas"> {
  readonly provinces: CapitalCapitallhhAreasProvincesNode;
}

interface CapitalCapitallhhAreasProvincesNode extends ChainNode<"v3/capital/capitallhh/areas/provinces"> {
  /** Given as the option `province_code`. */
  readonly _province_code_: CapitalCapitallhhAreasProvincesByProvinceCodeNode;
  /**
   * 查询省份列表 · Query the provinces
   *
   * 银行组件 · Bank directory
   *
   * `GET /v3/capital/capitallhh/areas/provinces`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012698641
   */
  get(options?: CapitalAreasProvincesQueryOptions): ApiPromise<CapitalAreasProvinceList>;
  /** The same as `get`. */
  getAsync(options?: CapitalAreasProvincesQueryOptions): ApiPromise<CapitalAreasProvinceList>;
  /** `get` that blocks until the answer is there. */
  getSync(options?: CapitalAreasProvincesQueryOptions): CapitalAreasProvinceList;
}

interface CapitalCapitallhhAreasProvincesByProvinceCodeNode extends ChainNode<"v3/capital/capitallhh/areas/provinces/{province_code}"> {
  readonly cities: CapitalCapitallhhAreasProvincesByProvinceCodeCitiesNode;
}

interface CapitalCapitallhhAreasProvincesByProvinceCodeCitiesNode extends ChainNode<"v3/capital/capitallhh/areas/provinces/{province_code}/cities">, GetAsyncAndSync<CapitalAreasProvinceCitiesQueryOptions, CapitalAreasProvinceCityList> {
  /**
   * 查询城市列表 · Query the cities of a province
   *
   * 银行组件 · Bank directory
   *
   * `GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697470
   */
  get(options: CapitalAreasProvinceCitiesQueryOptions): ApiPromise<CapitalAreasProvinceCityList>;
}

interface CapitalCapitallhhBanksNode extends ChainNode<"v3/capital/capitallhh/banks"> {
  readonly corporateBanking: CapitalCapitallhhBanksCorporateBankingNode;
  /** `corporateBanking` */
  readonly "corporate-banking": CapitalCapitallhhBanksCorporateBankingNode;
  readonly personalBanking: CapitalCapitallhhBanksPersonalBankingNode;
  /** `personalBanking` */
  readonly "personal-banking": CapitalCapitallhhBanksPersonalBankingNode;
  readonly searchBanksByBankAccount: CapitalCapitallhhBanksSearchBanksByBankAccountNode;
  /** `searchBanksByBankAccount` */
  readonly "search-banks-by-bank-account": CapitalCapitallhhBanksSearchBanksByBankAccountNode;
  /** Given as the option `bank_alias_code`. */
  readonly _bank_alias_code_: CapitalCapitallhhBanksByBankAliasCodeNode;
}

interface CapitalCapitallhhBanksCorporateBankingNode extends ChainNode<"v3/capital/capitallhh/banks/corporate-banking">, GetAsyncAndSync<CapitalBanksCorporateBankingQueryOptions, CapitalBankList>, Lists<CapitalBanksCorporateBankingQueryOptions, CapitalBankList, "data"> {
  /**
   * 查询支持对公业务的银行列表 · Query the banks with corporate banking
   *
   * 银行组件 · Bank directory
   *
   * `GET /v3/capital/capitallhh/banks/corporate-banking`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697626
   */
  get(options: CapitalBanksCorporateBankingQueryOptions): ApiPromise<CapitalBankList>;
}

interface CapitalCapitallhhBanksPersonalBankingNode extends ChainNode<"v3/capital/capitallhh/banks/personal-banking">, GetAsyncAndSync<CapitalPersonalBanksQueryOptions, CapitalBankList>, Lists<CapitalPersonalBanksQueryOptions, CapitalBankList, "data"> {
  /**
   * 查询支持个人业务的银行列表 · Query the banks with personal banking
   *
   * 银行组件 · Bank directory
   *
   * `GET /v3/capital/capitallhh/banks/personal-banking`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697583
   */
  get(options: CapitalPersonalBanksQueryOptions): ApiPromise<CapitalBankList>;
}

interface CapitalCapitallhhBanksSearchBanksByBankAccountNode extends ChainNode<"v3/capital/capitallhh/banks/search-banks-by-bank-account">, GetAsyncAndSync<CapitalBanksByAccountQueryOptions, CapitalBanksByAccountList> {
  /**
   * 获取对私银行卡号开户银行 · Get the bank of a personal bank card number
   *
   * 银行组件 · Bank directory
   *
   * `GET /v3/capital/capitallhh/banks/search-banks-by-bank-account`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697541
   */
  get(options: CapitalBanksByAccountQueryOptions): ApiPromise<CapitalBanksByAccountList>;
}

interface CapitalCapitallhhBanksByBankAliasCodeNode extends ChainNode<"v3/capital/capitallhh/banks/{bank_alias_code}"> {
  readonly branches: CapitalCapitallhhBanksByBankAliasCodeBranchesNode;
}

interface CapitalCapitallhhBanksByBankAliasCodeBranchesNode extends ChainNode<"v3/capital/capitallhh/banks/{bank_alias_code}/branches">, GetAsyncAndSync<CapitalBankBranchesQueryOptions, CapitalBankBranchList>, Lists<CapitalBankBranchesQueryOptions, CapitalBankBranchList, "data"> {
  /**
   * 查询支行列表 · Query the branches of a bank
   *
   * 银行组件 · Bank directory
   *
   * `GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697673
   */
  get(options: CapitalBankBranchesQueryOptions): ApiPromise<CapitalBankBranchList>;
}
