// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { PatchAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  GoldplanMerchant,
  GoldplanMerchantsChangecustompagestatusAnswer,
  GoldplanMerchantsChangecustompagestatusOptions,
  GoldplanMerchantsCloseAdvertisingShowOptions,
  GoldplanMerchantsOpenAdvertisingShowUpdateOptions,
  GoldplanMerchantsSetAdvertisingIndustryFilterOptions,
  GoldplanStatusChangeOptions,
} from "../models/goldplan.ts";

/** The node of each path template below `v3/goldplan`. */
export interface GoldplanPaths {
  /** POST: 商家小票管理 · Turn the merchant receipt on or off. */
  readonly "v3/goldplan/merchants/changecustompagestatus": GoldplanMerchantsChangecustompagestatusNode;
  /** POST: 点金计划管理 · Turn the gold plan on or off. */
  readonly "v3/goldplan/merchants/changegoldplanstatus": GoldplanMerchantsChangegoldplanstatusNode;
  /** POST: 关闭广告展示 · Stop showing advertising. */
  readonly "v3/goldplan/merchants/close-advertising-show": GoldplanMerchantsCloseAdvertisingShowNode;
  /** PATCH: 开通广告展示 · Start showing advertising. */
  readonly "v3/goldplan/merchants/open-advertising-show": GoldplanMerchantsOpenAdvertisingShowNode;
  /** POST: 同业过滤标签管理 · Set the tags that filter competitors' advertising. */
  readonly "v3/goldplan/merchants/set-advertising-industry-filter": GoldplanMerchantsSetAdvertisingIndustryFilterNode;
}

export interface GoldplanNode extends ChainNode<"v3/goldplan"> {
  readonly merchants: GoldplanMerchantsNode;
}

interface GoldplanMerchantsNode extends ChainNode<"v3/goldplan/merchants"> {
  readonly changecustompagestatus: GoldplanMerchantsChangecustompagestatusNode;
  readonly changegoldplanstatus: GoldplanMerchantsChangegoldplanstatusNode;
  readonly closeAdvertisingShow: GoldplanMerchantsCloseAdvertisingShowNode;
  /** `closeAdvertisingShow` */
  readonly "close-advertising-show": GoldplanMerchantsCloseAdvertisingShowNode;
  readonly openAdvertisingShow: GoldplanMerchantsOpenAdvertisingShowNode;
  /** `openAdvertisingShow` */
  readonly "open-advertising-show": GoldplanMerchantsOpenAdvertisingShowNode;
  readonly setAdvertisingIndustryFilter: GoldplanMerchantsSetAdvertisingIndustryFilterNode;
  /** `setAdvertisingIndustryFilter` */
  readonly "set-advertising-industry-filter": GoldplanMerchantsSetAdvertisingIndustryFilterNode;
}

interface GoldplanMerchantsChangecustompagestatusNode extends ChainNode<"v3/goldplan/merchants/changecustompagestatus">, PostAsyncAndSync<GoldplanMerchantsChangecustompagestatusOptions, GoldplanMerchantsChangecustompagestatusAnswer> {
  /**
   * 商家小票管理 · Turn the merchant receipt on or off
   *
   * 点金计划 · Gold plan (receipt page)
   *
   * `POST /v3/goldplan/merchants/changecustompagestatus`
   *
   * Errors: `MCH_NOT_EXISTS`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012473788
   */
  post(options: GoldplanMerchantsChangecustompagestatusOptions): ApiPromise<GoldplanMerchantsChangecustompagestatusAnswer>;
}

interface GoldplanMerchantsChangegoldplanstatusNode extends ChainNode<"v3/goldplan/merchants/changegoldplanstatus">, PostAsyncAndSync<GoldplanStatusChangeOptions, GoldplanMerchant> {
  /**
   * 点金计划管理 · Turn the gold plan on or off
   *
   * 点金计划 · Gold plan (receipt page)
   *
   * `POST /v3/goldplan/merchants/changegoldplanstatus`
   *
   * Errors: `MCH_NOT_EXISTS`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012473796
   */
  post(options: GoldplanStatusChangeOptions): ApiPromise<GoldplanMerchant>;
}

interface GoldplanMerchantsCloseAdvertisingShowNode extends ChainNode<"v3/goldplan/merchants/close-advertising-show">, PostAsyncAndSync<GoldplanMerchantsCloseAdvertisingShowOptions, undefined> {
  /**
   * 关闭广告展示 · Stop showing advertising
   *
   * 点金计划 · Gold plan (receipt page)
   *
   * `POST /v3/goldplan/merchants/close-advertising-show`
   *
   * Errors: `MCH_NOT_EXISTS`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012473781
   */
  post(options: GoldplanMerchantsCloseAdvertisingShowOptions): ApiPromise<undefined>;
}

interface GoldplanMerchantsOpenAdvertisingShowNode extends ChainNode<"v3/goldplan/merchants/open-advertising-show">, PatchAsyncAndSync<GoldplanMerchantsOpenAdvertisingShowUpdateOptions, undefined> {
  /**
   * 开通广告展示 · Start showing advertising
   *
   * 点金计划 · Gold plan (receipt page)
   *
   * `PATCH /v3/goldplan/merchants/open-advertising-show`
   *
   * Errors: `MCH_NOT_EXISTS`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012473794
   */
  patch(options: GoldplanMerchantsOpenAdvertisingShowUpdateOptions): ApiPromise<undefined>;
}

interface GoldplanMerchantsSetAdvertisingIndustryFilterNode extends ChainNode<"v3/goldplan/merchants/set-advertising-industry-filter">, PostAsyncAndSync<GoldplanMerchantsSetAdvertisingIndustryFilterOptions, undefined> {
  /**
   * 同业过滤标签管理 · Set the tags that filter competitors' advertising
   *
   * 点金计划 · Gold plan (receipt page)
   *
   * `POST /v3/goldplan/merchants/set-advertising-industry-filter`
   *
   * Errors: `MCH_NOT_EXISTS`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012473784
   */
  post(options: GoldplanMerchantsSetAdvertisingIndustryFilterOptions): ApiPromise<undefined>;
}
