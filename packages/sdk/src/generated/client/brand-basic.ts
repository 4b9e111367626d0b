// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  BrandBasicPartnerBrandProductAuthoritiesQueryOptions,
  BrandBasicPartnerBrandProductAuthority,
} from "../models/brand-basic.ts";

/** The node of each path template below `v3/brand-basic`. */
export interface BrandBasicPaths {
  /** GET: 获得品牌已授权且在生效中的产品权限信息 · Get the product authorities that a brand has granted. */
  readonly "v3/brand-basic/partner/brands/{brand_id}/product-authorities": BrandBasicPartnerBrandsByBrandIdProductAuthoritiesNode;
}

export interface BrandBasicNode extends ChainNode<"v3/brand-basic"> {
  readonly partner: BrandBasicPartnerNode;
}

interface BrandBasicPartnerNode extends ChainNode<"v3/brand-basic/partner"> {
  readonly brands: BrandBasicPartnerBrandsNode;
}

interface BrandBasicPartnerBrandsNode extends ChainNode<"v3/brand-basic/partner/brands"> {
  /** Given as the option `brand_id`. */
  readonly _brand_id_: BrandBasicPartnerBrandsByBrandIdNode;
}

interface BrandBasicPartnerBrandsByBrandIdNode extends ChainNode<"v3/brand-basic/partner/brands/{brand_id}"> {
  readonly productAuthorities: BrandBasicPartnerBrandsByBrandIdProductAuthoritiesNode;
  /** `productAuthorities` */
  readonly "product-authorities": BrandBasicPartnerBrandsByBrandIdProductAuthoritiesNode;
}

interface BrandBasicPartnerBrandsByBrandIdProductAuthoritiesNode extends ChainNode<"v3/brand-basic/partner/brands/{brand_id}/product-authorities">, GetAsyncAndSync<BrandBasicPartnerBrandProductAuthoritiesQueryOptions, BrandBasicPartnerBrandProductAuthority> {
  /**
   * 获得品牌已授权且在生效中的产品权限信息 · Get the product authorities that a brand has granted
   *
   * 品牌服务商授权 · Brand authorisation of partners
   *
   * `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities`
   *
   * At most 10 a second for each `mchid`. Errors: `NO_AUTH`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017410365
   */
  get(options: BrandBasicPartnerBrandProductAuthoritiesQueryOptions): ApiPromise<BrandBasicPartnerBrandProductAuthority>;
}
