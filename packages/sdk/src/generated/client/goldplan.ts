// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  GoldplanMerchantsChangecustompagestatusAnswer,
  GoldplanMerchantsChangecustompagestatusOptions,
  GoldplanMerchantsChangegoldplanstatusAnswer,
  GoldplanMerchantsChangegoldplanstatusOptions,
  GoldplanMerchantsCloseAdvertisingShowOptions,
  GoldplanMerchantsOpenAdvertisingShowUpdateOptions,
  GoldplanMerchantsSetAdvertisingIndustryFilterOptions,
} from "../models/goldplan.ts";

/** The node of each path template below `v3/goldplan`. */
export interface GoldplanPaths {
  /** POST: 商家小票管理 */
  readonly "v3/goldplan/merchants/changecustompagestatus": GoldplanMerchantsChangecustompagestatusNode;
  /** POST: 点金计划管理 */
  readonly "v3/goldplan/merchants/changegoldplanstatus": GoldplanMerchantsChangegoldplanstatusNode;
  /** POST: 关闭广告展示 */
  readonly "v3/goldplan/merchants/close-advertising-show": GoldplanMerchantsCloseAdvertisingShowNode;
  /** PATCH: 开通广告展示 */
  readonly "v3/goldplan/merchants/open-advertising-show": GoldplanMerchantsOpenAdvertisingShowNode;
  /** POST: 同业过滤标签管理 */
  readonly "v3/goldplan/merchants/set-advertising-industry-filter": GoldplanMerchantsSetAdvertisingIndustryFilterNode;
}

export interface GoldplanNode extends ChainNode<"v3/goldplan"> {
  readonly merchants: GoldplanMerchantsNode;
}

interface GoldplanMerchantsNode extends ChainNode<"v3/goldplan/merchants"> {
  readonly changecustompagestatus: GoldplanMerchantsChangecustompagestatusNode;
  readonly changegoldplanstatus: GoldplanMerchantsChangegoldplanstatusNode;
  readonly closeAdvertisingShow: GoldplanMerchantsCloseAdvertisingShowNode;
  readonly "close-advertising-show": GoldplanMerchantsCloseAdvertisingShowNode;
  readonly openAdvertisingShow: GoldplanMerchantsOpenAdvertisingShowNode;
  readonly "open-advertising-show": GoldplanMerchantsOpenAdvertisingShowNode;
  readonly setAdvertisingIndustryFilter: GoldplanMerchantsSetAdvertisingIndustryFilterNode;
  readonly "set-advertising-industry-filter": GoldplanMerchantsSetAdvertisingIndustryFilterNode;
}

interface GoldplanMerchantsChangecustompagestatusNode extends ChainNode<"v3/goldplan/merchants/changecustompagestatus"> {
  /**
   * 商家小票管理
   *
   * 点金计划 · Gold plan (receipt page)
   *
   * `POST /v3/goldplan/merchants/changecustompagestatus`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012473788
   */
  post(options: GoldplanMerchantsChangecustompagestatusOptions): ApiPromise<GoldplanMerchantsChangecustompagestatusAnswer>;
  /** The same as `post`. */
  postAsync(options: GoldplanMerchantsChangecustompagestatusOptions): ApiPromise<GoldplanMerchantsChangecustompagestatusAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GoldplanMerchantsChangecustompagestatusOptions): GoldplanMerchantsChangecustompagestatusAnswer;
}

interface GoldplanMerchantsChangegoldplanstatusNode extends ChainNode<"v3/goldplan/merchants/changegoldplanstatus"> {
  /**
   * 点金计划管理
   *
   * 点金计划 · Gold plan (receipt page)
   *
   * `POST /v3/goldplan/merchants/changegoldplanstatus`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012473796
   */
  post(options: GoldplanMerchantsChangegoldplanstatusOptions): ApiPromise<GoldplanMerchantsChangegoldplanstatusAnswer>;
  /** The same as `post`. */
  postAsync(options: GoldplanMerchantsChangegoldplanstatusOptions): ApiPromise<GoldplanMerchantsChangegoldplanstatusAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GoldplanMerchantsChangegoldplanstatusOptions): GoldplanMerchantsChangegoldplanstatusAnswer;
}

interface GoldplanMerchantsCloseAdvertisingShowNode extends ChainNode<"v3/goldplan/merchants/close-advertising-show"> {
  /**
   * 关闭广告展示
   *
   * 点金计划 · Gold plan (receipt page)
   *
   * `POST /v3/goldplan/merchants/close-advertising-show`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012473781
   */
  post(options: GoldplanMerchantsCloseAdvertisingShowOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: GoldplanMerchantsCloseAdvertisingShowOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GoldplanMerchantsCloseAdvertisingShowOptions): undefined;
}

interface GoldplanMerchantsOpenAdvertisingShowNode extends ChainNode<"v3/goldplan/merchants/open-advertising-show"> {
  /**
   * 开通广告展示
   *
   * 点金计划 · Gold plan (receipt page)
   *
   * `PATCH /v3/goldplan/merchants/open-advertising-show`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012473794
   */
  patch(options: GoldplanMerchantsOpenAdvertisingShowUpdateOptions): ApiPromise<undefined>;
  /** The same as `patch`. */
  patchAsync(options: GoldplanMerchantsOpenAdvertisingShowUpdateOptions): ApiPromise<undefined>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: GoldplanMerchantsOpenAdvertisingShowUpdateOptions): undefined;
}

interface GoldplanMerchantsSetAdvertisingIndustryFilterNode extends ChainNode<"v3/goldplan/merchants/set-advertising-industry-filter"> {
  /**
   * 同业过滤标签管理
   *
   * 点金计划 · Gold plan (receipt page)
   *
   * `POST /v3/goldplan/merchants/set-advertising-industry-filter`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012473784
   */
  post(options: GoldplanMerchantsSetAdvertisingIndustryFilterOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: GoldplanMerchantsSetAdvertisingIndustryFilterOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: GoldplanMerchantsSetAdvertisingIndustryFilterOptions): undefined;
}
