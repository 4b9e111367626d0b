// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  CapitalCapitallhhAreasProvinceList,
  CapitalCapitallhhAreasProvincesCitiesQueryOptions,
  CapitalCapitallhhAreasProvincesCityList,
  CapitalCapitallhhAreasProvincesQueryOptions,
  CapitalCapitallhhBanksBranchList,
  CapitalCapitallhhBanksBranchesQueryOptions,
  CapitalCapitallhhBanksCorporateBankingQueryOptions,
  CapitalCapitallhhBanksPersonalBankingList,
  CapitalCapitallhhBanksPersonalBankingQueryOptions,
  CapitalCapitallhhBanksSearchBanksByBankAccountList,
  CapitalCapitallhhBanksSearchBanksByBankAccountQueryOptions,
} from "../models/capital.ts";

/** The node of each path template below `v3/capital`. */
export interface CapitalPaths {
  /** GET: 查询省份列表 */
  readonly "v3/capital/capitallhh/areas/provinces": CapitalCapitallhhAreasProvincesNode;
  /** GET: 查询城市列表 */
  readonly "v3/capital/capitallhh/areas/provinces/{province_code}/cities": CapitalCapitallhhAreasProvincesByProvinceCodeCitiesNode;
  /** GET: 查询支持对公业务的银行列表 */
  readonly "v3/capital/capitallhh/banks/corporate-banking": CapitalCapitallhhBanksCorporateBankingNode;
  /** GET: 查询支持个人业务的银行列表 */
  readonly "v3/capital/capitallhh/banks/personal-banking": CapitalCapitallhhBanksPersonalBankingNode;
  /** GET: 获取对私银行卡号开户银行 */
  readonly "v3/capital/capitallhh/banks/search-banks-by-bank-account": CapitalCapitallhhBanksSearchBanksByBankAccountNode;
  /** GET: 查询支行列表 */
  readonly "v3/capital/capitallhh/banks/{bank_alias_code}/branches": CapitalCapitallhhBanksByBankAliasCodeBranchesNode;
}

/** `v3/capital` */
export interface CapitalNode extends ChainNode<"v3/capital"> {
  readonly capitallhh: CapitalCapitallhhNode;
}

/** `v3/capital/capitallhh` */
interface CapitalCapitallhhNode extends ChainNode<"v3/capital/capitallhh"> {
  readonly areas: CapitalCapitallhhAreasNode;
  readonly banks: CapitalCapitallhhBanksNode;
}

/** `v3/capital/capitallhh/areas` */
interface CapitalCapitallhhAreasNode extends ChainNode<"v3/capital/capitallhh/areas"> {
  readonly provinces: CapitalCapitallhhAreasProvincesNode;
}

/** `v3/capital/capitallhh/areas/provinces` */
interface CapitalCapitallhhAreasProvincesNode extends ChainNode<"v3/capital/capitallhh/areas/provinces"> {
  /** The value is the option `province_code` of the call. */
  readonly _province_code_: CapitalCapitallhhAreasProvincesByProvinceCodeNode;
  /**
   * 查询省份列表
   *
   * 银行组件 · Bank directory
   *
   * `GET /v3/capital/capitallhh/areas/provinces`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012698641
   */
  get(options?: CapitalCapitallhhAreasProvincesQueryOptions): ApiPromise<CapitalCapitallhhAreasProvinceList>;
  /** 查询省份列表. The same as `get`. */
  getAsync(options?: CapitalCapitallhhAreasProvincesQueryOptions): ApiPromise<CapitalCapitallhhAreasProvinceList>;
  /** 查询省份列表. `get` that blocks the thread until the answer is there. */
  getSync(options?: CapitalCapitallhhAreasProvincesQueryOptions): CapitalCapitallhhAreasProvinceList;
}

/** `v3/capital/capitallhh/areas/provinces/{province_code}` */
interface CapitalCapitallhhAreasProvincesByProvinceCodeNode extends ChainNode<"v3/capital/capitallhh/areas/provinces/{province_code}"> {
  readonly cities: CapitalCapitallhhAreasProvincesByProvinceCodeCitiesNode;
}

/** `v3/capital/capitallhh/areas/provinces/{province_code}/cities` */
interface CapitalCapitallhhAreasProvincesByProvinceCodeCitiesNode extends ChainNode<"v3/capital/capitallhh/areas/provinces/{province_code}/cities"> {
  /**
   * 查询城市列表
   *
   * 银行组件 · Bank directory
   *
   * `GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697470
   */
  get(options: CapitalCapitallhhAreasProvincesCitiesQueryOptions): ApiPromise<CapitalCapitallhhAreasProvincesCityList>;
  /** 查询城市列表. The same as `get`. */
  getAsync(options: CapitalCapitallhhAreasProvincesCitiesQueryOptions): ApiPromise<CapitalCapitallhhAreasProvincesCityList>;
  /** 查询城市列表. `get` that blocks the thread until the answer is there. */
  getSync(options: CapitalCapitallhhAreasProvincesCitiesQueryOptions): CapitalCapitallhhAreasProvincesCityList;
}

/** `v3/capital/capitallhh/banks` */
interface CapitalCapitallhhBanksNode extends ChainNode<"v3/capital/capitallhh/banks"> {
  readonly corporateBanking: CapitalCapitallhhBanksCorporateBankingNode;
  readonly "corporate-banking": CapitalCapitallhhBanksCorporateBankingNode;
  readonly personalBanking: CapitalCapitallhhBanksPersonalBankingNode;
  readonly "personal-banking": CapitalCapitallhhBanksPersonalBankingNode;
  readonly searchBanksByBankAccount: CapitalCapitallhhBanksSearchBanksByBankAccountNode;
  readonly "search-banks-by-bank-account": CapitalCapitallhhBanksSearchBanksByBankAccountNode;
  /** The value is the option `bank_alias_code` of the call. */
  readonly _bank_alias_code_: CapitalCapitallhhBanksByBankAliasCodeNode;
}

/** `v3/capital/capitallhh/banks/corporate-banking` */
interface CapitalCapitallhhBanksCorporateBankingNode extends ChainNode<"v3/capital/capitallhh/banks/corporate-banking"> {
  /**
   * 查询支持对公业务的银行列表
   *
   * 银行组件 · Bank directory
   *
   * `GET /v3/capital/capitallhh/banks/corporate-banking`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697626
   */
  get(options: CapitalCapitallhhBanksCorporateBankingQueryOptions): ApiPromise<CapitalCapitallhhBanksPersonalBankingList>;
  /** 查询支持对公业务的银行列表. The same as `get`. */
  getAsync(options: CapitalCapitallhhBanksCorporateBankingQueryOptions): ApiPromise<CapitalCapitallhhBanksPersonalBankingList>;
  /** 查询支持对公业务的银行列表. `get` that blocks the thread until the answer is there. */
  getSync(options: CapitalCapitallhhBanksCorporateBankingQueryOptions): CapitalCapitallhhBanksPersonalBankingList;
}

/** `v3/capital/capitallhh/banks/personal-banking` */
interface CapitalCapitallhhBanksPersonalBankingNode extends ChainNode<"v3/capital/capitallhh/banks/personal-banking"> {
  /**
   * 查询支持个人业务的银行列表
   *
   * 银行组件 · Bank directory
   *
   * `GET /v3/capital/capitallhh/banks/personal-banking`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697583
   */
  get(options: CapitalCapitallhhBanksPersonalBankingQueryOptions): ApiPromise<CapitalCapitallhhBanksPersonalBankingList>;
  /** 查询支持个人业务的银行列表. The same as `get`. */
  getAsync(options: CapitalCapitallhhBanksPersonalBankingQueryOptions): ApiPromise<CapitalCapitallhhBanksPersonalBankingList>;
  /** 查询支持个人业务的银行列表. `get` that blocks the thread until the answer is there. */
  getSync(options: CapitalCapitallhhBanksPersonalBankingQueryOptions): CapitalCapitallhhBanksPersonalBankingList;
}

/** `v3/capital/capitallhh/banks/search-banks-by-bank-account` */
interface CapitalCapitallhhBanksSearchBanksByBankAccountNode extends ChainNode<"v3/capital/capitallhh/banks/search-banks-by-bank-account"> {
  /**
   * 获取对私银行卡号开户银行
   *
   * 银行组件 · Bank directory
   *
   * `GET /v3/capital/capitallhh/banks/search-banks-by-bank-account`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697541
   */
  get(options: CapitalCapitallhhBanksSearchBanksByBankAccountQueryOptions): ApiPromise<CapitalCapitallhhBanksSearchBanksByBankAccountList>;
  /** 获取对私银行卡号开户银行. The same as `get`. */
  getAsync(options: CapitalCapitallhhBanksSearchBanksByBankAccountQueryOptions): ApiPromise<CapitalCapitallhhBanksSearchBanksByBankAccountList>;
  /** 获取对私银行卡号开户银行. `get` that blocks the thread until the answer is there. */
  getSync(options: CapitalCapitallhhBanksSearchBanksByBankAccountQueryOptions): CapitalCapitallhhBanksSearchBanksByBankAccountList;
}

/** `v3/capital/capitallhh/banks/{bank_alias_code}` */
interface CapitalCapitallhhBanksByBankAliasCodeNode extends ChainNode<"v3/capital/capitallhh/banks/{bank_alias_code}"> {
  readonly branches: CapitalCapitallhhBanksByBankAliasCodeBranchesNode;
}

/** `v3/capital/capitallhh/banks/{bank_alias_code}/branches` */
interface CapitalCapitallhhBanksByBankAliasCodeBranchesNode extends ChainNode<"v3/capital/capitallhh/banks/{bank_alias_code}/branches"> {
  /**
   * 查询支行列表
   *
   * 银行组件 · Bank directory
   *
   * `GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697673
   */
  get(options: CapitalCapitallhhBanksBranchesQueryOptions): ApiPromise<CapitalCapitallhhBanksBranchList>;
  /** 查询支行列表. The same as `get`. */
  getAsync(options: CapitalCapitallhhBanksBranchesQueryOptions): ApiPromise<CapitalCapitallhhBanksBranchList>;
  /** 查询支行列表. `get` that blocks the thread until the answer is there. */
  getSync(options: CapitalCapitallhhBanksBranchesQueryOptions): CapitalCapitallhhBanksBranchList;
}
