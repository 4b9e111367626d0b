// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

/** Options of `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities`. */
export interface BrandBasicPartnerBrandProductAuthoritiesQueryOptions extends CallOptions {
  /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. */
  readonly brand_id: string;
}

/** Answer of `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities`. */
export interface BrandBasicPartnerBrandProductAuthority {
  /** 品牌ID · Brand ID. */
  readonly brand_id: string;
  /** 品牌授权类型 · Brand authorization type. 枚举，商家转账指信息或资金授权，品牌指全托管或部分授权。 Enumeration: transfers, information or funds authorization; brand, full hosting or partial authorization. Documented: `AUTHORIZATION_TYPE_HOSTING`, `AUTHORIZATION_TYPE_PARTLY`. */
  readonly authorization_type: Open<"AUTHORIZATION_TYPE_HOSTING" | "AUTHORIZATION_TYPE_PARTLY">;
  /** 已授权产品权限 · Authorized products. 枚举数组，品牌已授权给服务商且生效的产品。 Array of enumerated products that the brand has granted to the partner. Documented: `BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD`, `BRAND_PRODUCT_AUTHORITY_CARD_LINK`, `BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON`, `BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON`, `BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT`, `BRAND_PRODUCT_AUTHORITY_BRAND_STORE`, `BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE`, `BRAND_PRODUCT_AUTHORITY_APPID_MANAGE`, `BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE`, `BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE`. */
  readonly authorization_product?: readonly (Open<
    | "BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD"
    | "BRAND_PRODUCT_AUTHORITY_CARD_LINK"
    | "BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON"
    | "BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON"
    | "BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT"
    | "BRAND_PRODUCT_AUTHORITY_BRAND_STORE"
    | "BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE"
    | "BRAND_PRODUCT_AUTHORITY_APPID_MANAGE"
    | "BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE"
    | "BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE">)[];
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
}
