// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type { Lists } from "../../chain/lists.ts";
import type {
  EduStarOrderList,
  EduStarOrdersAnswer,
  EduStarOrdersOptions,
  EduStarOrdersQueryOptions,
  EduStarUser,
  EduStarUserByOpenidQueryOptions,
  EduStarUserByQqQueryAnswer,
  EduStarUserByQqQueryOptions,
} from "../models/edu-star.ts";

/** The node of each path template below `v3/edu-star`. */
export interface EduStarPaths {
  /** GET: 通过QQ账号查询核销订单列表 · Query redemption orders by QQ account. POST: 创建核销订单 · Create a redemption order. */
  readonly "v3/edu-star/orders": EduStarOrdersNode;
  /** GET: 通过微信用户标识查询用户信息 · Query a user by WeChat OpenID. */
  readonly "v3/edu-star/users/openid/{wechat_openid}": EduStarUsersOpenidByWechatOpenidNode;
  /** GET: 通过QQ账号查询用户信息 · Query a user by QQ account. */
  readonly "v3/edu-star/users/qq/{qq}": EduStarUsersQqByQqNode;
}

export interface EduStarNode extends ChainNode<"v3/edu-star"> {
  readonly orders: EduStarOrdersNode;
  readonly users: EduStarUsersNode;
}

interface EduStarOrdersNode extends ChainNode<"v3/edu-star/orders">, GetAsyncAndSync<EduStarOrdersQueryOptions, EduStarOrderList>, PostAsyncAndSync<EduStarOrdersOptions, EduStarOrdersAnswer>, Lists<EduStarOrdersQueryOptions, EduStarOrderList, "data"> {
  /**
   * 通过QQ账号查询核销订单列表 · Query redemption orders by QQ account
   *
   * `GET /v3/edu-star/orders`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
   */
  get(options: EduStarOrdersQueryOptions): ApiPromise<EduStarOrderList>;
  /**
   * 创建核销订单 · Create a redemption order
   *
   * `POST /v3/edu-star/orders`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
   */
  post(options: EduStarOrdersOptions): ApiPromise<EduStarOrdersAnswer>;
}

interface EduStarUsersNode extends ChainNode<"v3/edu-star/users"> {
  readonly openid: EduStarUsersOpenidNode;
  readonly qq: EduStarUsersQqNode;
}

interface EduStarUsersOpenidNode extends ChainNode<"v3/edu-star/users/openid"> {
  /** Given as the option `wechat_openid`. */
  readonly _wechat_openid_: EduStarUsersOpenidByWechatOpenidNode;
}

interface EduStarUsersOpenidByWechatOpenidNode extends ChainNode<"v3/edu-star/users/openid/{wechat_openid}">, GetAsyncAndSync<EduStarUserByOpenidQueryOptions, EduStarUser> {
  /**
   * 通过微信用户标识查询用户信息 · Query a user by WeChat OpenID
   *
   * `GET /v3/edu-star/users/openid/{wechat_openid}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
   */
  get(options: EduStarUserByOpenidQueryOptions): ApiPromise<EduStarUser>;
}

interface EduStarUsersQqNode extends ChainNode<"v3/edu-star/users/qq"> {
  /** Given as the option `qq`. */
  readonly _qq_: EduStarUsersQqByQqNode;
}

interface EduStarUsersQqByQqNode extends ChainNode<"v3/edu-star/users/qq/{qq}">, GetAsyncAndSync<EduStarUserByQqQueryOptions, EduStarUserByQqQueryAnswer> {
  /**
   * 通过QQ账号查询用户信息 · Query a user by QQ account
   *
   * `GET /v3/edu-star/users/qq/{qq}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
   */
  get(options: EduStarUserByQqQueryOptions): ApiPromise<EduStarUserByQqQueryAnswer>;
}
