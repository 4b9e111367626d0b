// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  IndustryCouponTokensAnswer,
  IndustryCouponTokensOptions,
} from "../models/industry-coupon.ts";

/** The node of each path template below `v3/industry-coupon`. */
export interface IndustryCouponPaths {
  /** POST: 出行券切卡组件预下单 · Prepare the card switching component for travel coupons. */
  readonly "v3/industry-coupon/tokens": IndustryCouponTokensNode;
}

export interface IndustryCouponNode extends ChainNode<"v3/industry-coupon"> {
  readonly tokens: IndustryCouponTokensNode;
}

interface IndustryCouponTokensNode extends ChainNode<"v3/industry-coupon/tokens">, PostAsyncAndSync<IndustryCouponTokensOptions, IndustryCouponTokensAnswer> {
  /**
   * 出行券切卡组件预下单 · Prepare the card switching component for travel coupons
   *
   * 出行券 · Travel coupons
   *
   * `POST /v3/industry-coupon/tokens`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553563
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715654
   */
  post(options: IndustryCouponTokensOptions): ApiPromise<IndustryCouponTokensAnswer>;
}
