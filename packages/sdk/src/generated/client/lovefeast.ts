// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync } from "../../chain/async-and-sync.ts";
import type { Lists } from "../../chain/lists.ts";
import type {
  LovefeastBrand,
  LovefeastBrandQueryOptions,
  LovefeastUserOrder,
  LovefeastUserOrderByBrandIdQueryOptions,
  LovefeastUserOrderByOutTradeNoQueryOptions,
  LovefeastUserOrderList,
} from "../models/lovefeast.ts";

/** The node of each path template below `v3/lovefeast`. */
export interface LovefeastPaths {
  /** GET: 查询爱心餐品牌信息 · Query a Love Meal brand. */
  readonly "v3/lovefeast/brands/{brand_id}": LovefeastBrandsByBrandIdNode;
  /** GET: 查询用户捐赠单列表 · Query a user's donations. */
  readonly "v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}": LovefeastUsersByOpenidOrdersBrandIdByBrandIdNode;
  /** GET: 查询用户捐赠单详情 · Query a user's donation. */
  readonly "v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}": LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNoNode;
}

export interface LovefeastNode extends ChainNode<"v3/lovefeast"> {
  readonly brands: LovefeastBrandsNode;
  readonly users: LovefeastUsersNode;
}

interface LovefeastBrandsNode extends ChainNode<"v3/lovefeast/brands"> {
  /** Given as the option `brand_id`. */
  readonly _brand_id_: LovefeastBrandsByBrandIdNode;
}

interface LovefeastBrandsByBrandIdNode extends ChainNode<"v3/lovefeast/brands/{brand_id}">, GetAsyncAndSync<LovefeastBrandQueryOptions, LovefeastBrand> {
  /**
   * 查询爱心餐品牌信息 · Query a Love Meal brand
   *
   * 爱心餐 · Love meal (donation)
   *
   * `GET /v3/lovefeast/brands/{brand_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472863
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466619
   */
  get(options: LovefeastBrandQueryOptions): ApiPromise<LovefeastBrand>;
}

interface LovefeastUsersNode extends ChainNode<"v3/lovefeast/users"> {
  /** Given as the option `openid`. */
  readonly _openid_: LovefeastUsersByOpenidNode;
}

interface LovefeastUsersByOpenidNode extends ChainNode<"v3/lovefeast/users/{openid}"> {
  readonly orders: LovefeastUsersByOpenidOrdersNode;
}

interface LovefeastUsersByOpenidOrdersNode extends ChainNode<"v3/lovefeast/users/{openid}/orders"> {
  readonly brandId: LovefeastUsersByOpenidOrdersBrandIdNode;
  /** `brandId` */
  readonly "brand-id": LovefeastUsersByOpenidOrdersBrandIdNode;
  readonly outTradeNo: LovefeastUsersByOpenidOrdersOutTradeNoNode;
  /** `outTradeNo` */
  readonly "out-trade-no": LovefeastUsersByOpenidOrdersOutTradeNoNode;
}

interface LovefeastUsersByOpenidOrdersBrandIdNode extends ChainNode<"v3/lovefeast/users/{openid}/orders/brand-id"> {
  /** Given as the option `brand_id`. */
  readonly _brand_id_: LovefeastUsersByOpenidOrdersBrandIdByBrandIdNode;
}

interface LovefeastUsersByOpenidOrdersBrandIdByBrandIdNode extends ChainNode<"v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}">, GetAsyncAndSync<LovefeastUserOrderByBrandIdQueryOptions, LovefeastUserOrderList>, Lists<LovefeastUserOrderByBrandIdQueryOptions, LovefeastUserOrderList, "data"> {
  /**
   * 查询用户捐赠单列表 · Query a user's donations
   *
   * 爱心餐 · Love meal (donation)
   *
   * `GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`
   *
   */
  get(options: LovefeastUserOrderByBrandIdQueryOptions): ApiPromise<LovefeastUserOrderList>;
}

interface LovefeastUsersByOpenidOrdersOutTradeNoNode extends ChainNode<"v3/lovefeast/users/{openid}/orders/out-trade-no"> {
  /** Given as the option `out_trade_no`. */
  readonly _out_trade_no_: LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNoNode;
}

interface LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNoNode extends ChainNode<"v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}">, GetAsyncAndSync<LovefeastUserOrderByOutTradeNoQueryOptions, LovefeastUserOrder> {
  /**
   * 查询用户捐赠单详情 · Query a user's donation
   *
   * 爱心餐 · Love meal (donation)
   *
   * `GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`
   *
   */
  get(options: LovefeastUserOrderByOutTradeNoQueryOptions): ApiPromise<LovefeastUserOrder>;
}
