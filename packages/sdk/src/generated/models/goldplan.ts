// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

/** Answer of `POST /v3/goldplan/merchants/changegoldplanstatus`. */
export interface GoldplanMerchant {
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
}

/** Answer of `POST /v3/goldplan/merchants/changecustompagestatus`. */
export interface GoldplanMerchantsChangecustompagestatusAnswer {
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 操作类型 · Operation type. Not on the official pages. Documented: `OPEN`, `CLOSE`. */
  readonly operation_type?: Open<"OPEN" | "CLOSE">;
}

/** Options of `POST /v3/goldplan/merchants/changecustompagestatus`. */
export interface GoldplanMerchantsChangecustompagestatusOptions extends CallOptions {
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid: string;
    /** 操作类型 · Operation type. 要执行的操作：点金计划为开通或关闭，发票为授权绑定。 What to do: open or close in the gold plan, bind in fapiao. Documented: `OPEN`, `CLOSE`. */
    readonly operation_type: Open<"OPEN" | "CLOSE">;
  };
}

/** Options of `POST /v3/goldplan/merchants/close-advertising-show`. */
export interface GoldplanMerchantsCloseAdvertisingShowOptions extends CallOptions {
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid: string;
  };
}

/** Options of `PATCH /v3/goldplan/merchants/open-advertising-show`. */
export interface GoldplanMerchantsOpenAdvertisingShowUpdateOptions extends CallOptions {
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid: string;
    /** 广告行业屏蔽标签 · Ad industry filters. 枚举数组，列出不展示广告的行业。 Array of enumerated industries whose ads are not shown. Documented: `E_COMMERCE`, `LOVE_MARRIAGE`, `POTOGRAPHY`, `EDUCATION`, `FINANCE`, `TOURISM`, `SKINCARE`, `FOOD`, `SPORT`, `JEWELRY_WATCH`, `HEALTHCARE`, `BUSSINESS`, `PARENTING`, `CATERING`, `RETAIL`, `SERVICES`, `LAW`, `ESTATE`, `TRANSPORTATION`, `ENERGY_SAVING`, `SECURITY`, `BUILDING_MATERIAL`, `COMMUNICATION`, `MERCHANDISE`, `ASSOCIATION`, `COMMUNITY`, `ONLINE_AVR`, `WE_MEDIA`, `CAR`, `SOFTWARE`, `GAME`, `CLOTHING`, `INDUSTY`, `AGRICULTURE`, `PUBLISHING_MEDIA`, `HOME_DIGITAL`. */
    readonly advertising_industry_filters?: readonly (Open<
      | "E_COMMERCE"
      | "LOVE_MARRIAGE"
      | "POTOGRAPHY"
      | "EDUCATION"
      | "FINANCE"
      | "TOURISM"
      | "SKINCARE"
      | "FOOD"
      | "SPORT"
      | "JEWELRY_WATCH"
      | "HEALTHCARE"
      | "BUSSINESS"
      | "PARENTING"
      | "CATERING"
      | "RETAIL"
      | "SERVICES"
      | "LAW"
      | "ESTATE"
      | "TRANSPORTATION"
      | "ENERGY_SAVING"
      | "SECURITY"
      | "BUILDING_MATERIAL"
      | "COMMUNICATION"
      | "MERCHANDISE"
      | "ASSOCIATION"
      | "COMMUNITY"
      | "ONLINE_AVR"
      | "WE_MEDIA"
      | "CAR"
      | "SOFTWARE"
      | "GAME"
      | "CLOTHING"
      | "INDUSTY"
      | "AGRICULTURE"
      | "PUBLISHING_MEDIA"
      | "HOME_DIGITAL">)[];
  };
}

/** Options of `POST /v3/goldplan/merchants/set-advertising-industry-filter`. */
export interface GoldplanMerchantsSetAdvertisingIndustryFilterOptions extends CallOptions {
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid: string;
    /** 广告行业屏蔽标签 · Ad industry filters. 枚举数组，列出不展示广告的行业。 Array of enumerated industries whose ads are not shown. 1–3 items. Documented: `E_COMMERCE`, `LOVE_MARRIAGE`, `POTOGRAPHY`, `EDUCATION`, `FINANCE`, `TOURISM`, `SKINCARE`, `FOOD`, `SPORT`, `JEWELRY_WATCH`, `HEALTHCARE`, `BUSSINESS`, `PARENTING`, `CATERING`, `RETAIL`, `SERVICES`, `LAW`, `ESTATE`, `TRANSPORTATION`, `ENERGY_SAVING`, `SECURITY`, `BUILDING_MATERIAL`, `COMMUNICATION`, `MERCHANDISE`, `ASSOCIATION`, `COMMUNITY`, `ONLINE_AVR`, `WE_MEDIA`, `CAR`, `SOFTWARE`, `GAME`, `CLOTHING`, `INDUSTY`, `AGRICULTURE`, `PUBLISHING_MEDIA`, `HOME_DIGITAL`. */
    readonly advertising_industry_filters: readonly (Open<
      | "E_COMMERCE"
      | "LOVE_MARRIAGE"
      | "POTOGRAPHY"
      | "EDUCATION"
      | "FINANCE"
      | "TOURISM"
      | "SKINCARE"
      | "FOOD"
      | "SPORT"
      | "JEWELRY_WATCH"
      | "HEALTHCARE"
      | "BUSSINESS"
      | "PARENTING"
      | "CATERING"
      | "RETAIL"
      | "SERVICES"
      | "LAW"
      | "ESTATE"
      | "TRANSPORTATION"
      | "ENERGY_SAVING"
      | "SECURITY"
      | "BUILDING_MATERIAL"
      | "COMMUNICATION"
      | "MERCHANDISE"
      | "ASSOCIATION"
      | "COMMUNITY"
      | "ONLINE_AVR"
      | "WE_MEDIA"
      | "CAR"
      | "SOFTWARE"
      | "GAME"
      | "CLOTHING"
      | "INDUSTY"
      | "AGRICULTURE"
      | "PUBLISHING_MEDIA"
      | "HOME_DIGITAL">)[];
  };
}

/** Options of `POST /v3/goldplan/merchants/changegoldplanstatus`. */
export interface GoldplanStatusChangeOptions extends CallOptions {
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid: string;
    /** 操作类型 · Operation type. 要执行的操作：点金计划为开通或关闭，发票为授权绑定。 What to do: open or close in the gold plan, bind in fapiao. Documented: `OPEN`, `CLOSE`. */
    readonly operation_type: Open<"OPEN" | "CLOSE">;
    /** 开通支付场景 · Payment scene. 点金计划要开通或关闭的支付场景。 Payment scene in which the gold plan is switched. Documented: `JSAPI_AND_MINIPROGRAM`, `JSAPI`, `MINIPROGRAM`. Default: `JSAPI`. */
    readonly operation_pay_scene?: Open<"JSAPI_AND_MINIPROGRAM" | "JSAPI" | "MINIPROGRAM">;
  };
}
