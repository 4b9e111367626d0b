// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  LovefeastBrand,
  LovefeastBrandsByBrandIdQueryOptions,
  LovefeastUsersOrder,
  LovefeastUsersOrderList,
  LovefeastUsersOrdersByBrandIdQueryOptions,
  LovefeastUsersOrdersByOutTradeNoQueryOptions,
} from "../models/lovefeast.ts";

/** The node of each path template below `v3/lovefeast`. */
export interface LovefeastPaths {
  /** GET: 查询爱心餐品牌信息 */
  readonly "v3/lovefeast/brands/{brand_id}": LovefeastBrandsByBrandIdNode;
  /** GET: 查询用户捐赠单列表 */
  readonly "v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}": LovefeastUsersByOpenidOrdersBrandIdByBrandIdNode;
  /** GET: 查询用户捐赠单详情 */
  readonly "v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}": LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNoNode;
}

/** `v3/lovefeast` */
export interface LovefeastNode extends ChainNode<"v3/lovefeast"> {
  readonly brands: LovefeastBrandsNode;
  readonly users: LovefeastUsersNode;
}

/** `v3/lovefeast/brands` */
interface LovefeastBrandsNode extends ChainNode<"v3/lovefeast/brands"> {
  /** The value is the option `brand_id` of the call. */
  readonly _brand_id_: LovefeastBrandsByBrandIdNode;
}

/** `v3/lovefeast/brands/{brand_id}` */
interface LovefeastBrandsByBrandIdNode extends ChainNode<"v3/lovefeast/brands/{brand_id}"> {
  /**
   * 查询爱心餐品牌信息
   *
   * 爱心餐 · Love meal (donation)
   *
   * `GET /v3/lovefeast/brands/{brand_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472863
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466619
   */
  get(options: LovefeastBrandsByBrandIdQueryOptions): ApiPromise<LovefeastBrand>;
  /** 查询爱心餐品牌信息. The same as `get`. */
  getAsync(options: LovefeastBrandsByBrandIdQueryOptions): ApiPromise<LovefeastBrand>;
  /** 查询爱心餐品牌信息. `get` that blocks the thread until the answer is there. */
  getSync(options: LovefeastBrandsByBrandIdQueryOptions): LovefeastBrand;
}

/** `v3/lovefeast/users` */
interface LovefeastUsersNode extends ChainNode<"v3/lovefeast/users"> {
  /** The value is the option `openid` of the call. */
  readonly _openid_: LovefeastUsersByOpenidNode;
}

/** `v3/lovefeast/users/{openid}` */
interface LovefeastUsersByOpenidNode extends ChainNode<"v3/lovefeast/users/{openid}"> {
  readonly orders: LovefeastUsersByOpenidOrdersNode;
}

/** `v3/lovefeast/users/{openid}/orders` */
interface LovefeastUsersByOpenidOrdersNode extends ChainNode<"v3/lovefeast/users/{openid}/orders"> {
  readonly brandId: LovefeastUsersByOpenidOrdersBrandIdNode;
  readonly "brand-id": LovefeastUsersByOpenidOrdersBrandIdNode;
  readonly outTradeNo: LovefeastUsersByOpenidOrdersOutTradeNoNode;
  readonly "out-trade-no": LovefeastUsersByOpenidOrdersOutTradeNoNode;
}

/** `v3/lovefeast/users/{openid}/orders/brand-id` */
interface LovefeastUsersByOpenidOrdersBrandIdNode extends ChainNode<"v3/lovefeast/users/{openid}/orders/brand-id"> {
  /** The value is the option `brand_id` of the call. */
  readonly _brand_id_: LovefeastUsersByOpenidOrdersBrandIdByBrandIdNode;
}

/** `v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}` */
interface LovefeastUsersByOpenidOrdersBrandIdByBrandIdNode extends ChainNode<"v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}"> {
  /**
   * 查询用户捐赠单列表
   *
   * 爱心餐 · Love meal (donation)
   *
   * `GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`
   *
   */
  get(options: LovefeastUsersOrdersByBrandIdQueryOptions): ApiPromise<LovefeastUsersOrderList>;
  /** 查询用户捐赠单列表. The same as `get`. */
  getAsync(options: LovefeastUsersOrdersByBrandIdQueryOptions): ApiPromise<LovefeastUsersOrderList>;
  /** 查询用户捐赠单列表. `get` that blocks the thread until the answer is there. */
  getSync(options: LovefeastUsersOrdersByBrandIdQueryOptions): LovefeastUsersOrderList;
}

/** `v3/lovefeast/users/{openid}/orders/out-trade-no` */
interface LovefeastUsersByOpenidOrdersOutTradeNoNode extends ChainNode<"v3/lovefeast/users/{openid}/orders/out-trade-no"> {
  /** The value is the option `out_trade_no` of the call. */
  readonly _out_trade_no_: LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNoNode;
}

/** `v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}` */
interface LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNoNode extends ChainNode<"v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}"> {
  /**
   * 查询用户捐赠单详情
   *
   * 爱心餐 · Love meal (donation)
   *
   * `GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`
   *
   */
  get(options: LovefeastUsersOrdersByOutTradeNoQueryOptions): ApiPromise<LovefeastUsersOrder>;
  /** 查询用户捐赠单详情. The same as `get`. */
  getAsync(options: LovefeastUsersOrdersByOutTradeNoQueryOptions): ApiPromise<LovefeastUsersOrder>;
  /** 查询用户捐赠单详情. `get` that blocks the thread until the answer is there. */
  getSync(options: LovefeastUsersOrdersByOutTradeNoQueryOptions): LovefeastUsersOrder;
}
