// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  BrandBasicPartnerBrandsProductAuthoritiesQueryOptions,
  BrandBasicPartnerBrandsProductAuthority,
} from "../models/brand-basic.ts";

/** The node of each path template below `v3/brand-basic`. */
export interface BrandBasicPaths {
  /** GET: 获得品牌已授权且在生效中的产品权限信息 */
  readonly "v3/brand-basic/partner/brands/{brand_id}/product-authorities": BrandBasicPartnerBrandsByBrandIdProductAuthoritiesNode;
}

/** `v3/brand-basic` */
export interface BrandBasicNode extends ChainNode<"v3/brand-basic"> {
  readonly partner: BrandBasicPartnerNode;
}

/** `v3/brand-basic/partner` */
interface BrandBasicPartnerNode extends ChainNode<"v3/brand-basic/partner"> {
  readonly brands: BrandBasicPartnerBrandsNode;
}

/** `v3/brand-basic/partner/brands` */
interface BrandBasicPartnerBrandsNode extends ChainNode<"v3/brand-basic/partner/brands"> {
  /** The value is the option `brand_id` of the call. */
  readonly _brand_id_: BrandBasicPartnerBrandsByBrandIdNode;
}

/** `v3/brand-basic/partner/brands/{brand_id}` */
interface BrandBasicPartnerBrandsByBrandIdNode extends ChainNode<"v3/brand-basic/partner/brands/{brand_id}"> {
  readonly productAuthorities: BrandBasicPartnerBrandsByBrandIdProductAuthoritiesNode;
  readonly "product-authorities": BrandBasicPartnerBrandsByBrandIdProductAuthoritiesNode;
}

/** `v3/brand-basic/partner/brands/{brand_id}/product-authorities` */
interface BrandBasicPartnerBrandsByBrandIdProductAuthoritiesNode extends ChainNode<"v3/brand-basic/partner/brands/{brand_id}/product-authorities"> {
  /**
   * 获得品牌已授权且在生效中的产品权限信息
   *
   * 品牌服务商授权 · Brand authorisation of partners
   *
   * `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017410365
   */
  get(options: BrandBasicPartnerBrandsProductAuthoritiesQueryOptions): ApiPromise<BrandBasicPartnerBrandsProductAuthority>;
  /** 获得品牌已授权且在生效中的产品权限信息. The same as `get`. */
  getAsync(options: BrandBasicPartnerBrandsProductAuthoritiesQueryOptions): ApiPromise<BrandBasicPartnerBrandsProductAuthority>;
  /** 获得品牌已授权且在生效中的产品权限信息. `get` that blocks the thread until the answer is there. */
  getSync(options: BrandBasicPartnerBrandsProductAuthoritiesQueryOptions): BrandBasicPartnerBrandsProductAuthority;
}
