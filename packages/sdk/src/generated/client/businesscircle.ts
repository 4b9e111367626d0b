// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  BusinesscircleParkingsOptions,
  BusinesscirclePointsNotifyOptions,
  BusinesscircleUserAuthorization,
  BusinesscircleUserAuthorizationQueryOptions,
  BusinesscircleUserPointsCommitStatusQueryOptions,
} from "../models/businesscircle.ts";

/** The node of each path template below `v3/businesscircle`. */
export interface BusinesscirclePaths {
  /** POST: 商圈会员停车状态同步 */
  readonly "v3/businesscircle/parkings": BusinesscircleParkingsNode;
  /** POST: 商圈会员积分同步 */
  readonly "v3/businesscircle/points/notify": BusinesscirclePointsNotifyNode;
  /** GET: 商圈积分授权查询 */
  readonly "v3/businesscircle/user-authorizations/{openid}": BusinesscircleUserAuthorizationsByOpenidNode;
  /** GET: 商圈会员待积分状态查询 */
  readonly "v3/businesscircle/users/{openid}/points/commit_status": BusinesscircleUsersByOpenidPointsCommit_statusNode;
}

export interface BusinesscircleNode extends ChainNode<"v3/businesscircle"> {
  readonly parkings: BusinesscircleParkingsNode;
  readonly points: BusinesscirclePointsNode;
  readonly userAuthorizations: BusinesscircleUserAuthorizationsNode;
  readonly "user-authorizations": BusinesscircleUserAuthorizationsNode;
  readonly users: BusinesscircleUsersNode;
}

interface BusinesscircleParkingsNode extends ChainNode<"v3/businesscircle/parkings"> {
  /**
   * 商圈会员停车状态同步
   *
   * 智慧商圈 · Smart business circle (malls)
   *
   * `POST /v3/businesscircle/parkings`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535502
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474127
   */
  post(options: BusinesscircleParkingsOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: BusinesscircleParkingsOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BusinesscircleParkingsOptions): undefined;
}

interface BusinesscirclePointsNode extends ChainNode<"v3/businesscircle/points"> {
  readonly notify: BusinesscirclePointsNotifyNode;
}

interface BusinesscirclePointsNotifyNode extends ChainNode<"v3/businesscircle/points/notify"> {
  /**
   * 商圈会员积分同步
   *
   * 智慧商圈 · Smart business circle (malls)
   *
   * `POST /v3/businesscircle/points/notify`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534698
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474133
   */
  post(options: BusinesscirclePointsNotifyOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: BusinesscirclePointsNotifyOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: BusinesscirclePointsNotifyOptions): undefined;
}

interface BusinesscircleUserAuthorizationsNode extends ChainNode<"v3/businesscircle/user-authorizations"> {
  /** Given as the option `openid`. */
  readonly _openid_: BusinesscircleUserAuthorizationsByOpenidNode;
}

interface BusinesscircleUserAuthorizationsByOpenidNode extends ChainNode<"v3/businesscircle/user-authorizations/{openid}"> {
  /**
   * 商圈积分授权查询
   *
   * 智慧商圈 · Smart business circle (malls)
   *
   * `GET /v3/businesscircle/user-authorizations/{openid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534848
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474135
   */
  get(options: BusinesscircleUserAuthorizationQueryOptions): ApiPromise<BusinesscircleUserAuthorization>;
  /** The same as `get`. */
  getAsync(options: BusinesscircleUserAuthorizationQueryOptions): ApiPromise<BusinesscircleUserAuthorization>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BusinesscircleUserAuthorizationQueryOptions): BusinesscircleUserAuthorization;
}

interface BusinesscircleUsersNode extends ChainNode<"v3/businesscircle/users"> {
  /** Given as the option `openid`. */
  readonly _openid_: BusinesscircleUsersByOpenidNode;
}

interface BusinesscircleUsersByOpenidNode extends ChainNode<"v3/businesscircle/users/{openid}"> {
  readonly points: BusinesscircleUsersByOpenidPointsNode;
}

interface BusinesscircleUsersByOpenidPointsNode extends ChainNode<"v3/businesscircle/users/{openid}/points"> {
  readonly commit_status: BusinesscircleUsersByOpenidPointsCommit_statusNode;
}

interface BusinesscircleUsersByOpenidPointsCommit_statusNode extends ChainNode<"v3/businesscircle/users/{openid}/points/commit_status"> {
  /**
   * 商圈会员待积分状态查询
   *
   * 智慧商圈 · Smart business circle (malls)
   *
   * `GET /v3/businesscircle/users/{openid}/points/commit_status`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534994
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474129
   */
  get(options: BusinesscircleUserPointsCommitStatusQueryOptions): ApiPromise<undefined>;
  /** The same as `get`. */
  getAsync(options: BusinesscircleUserPointsCommitStatusQueryOptions): ApiPromise<undefined>;
  /** `get` that blocks until the answer is there. */
  getSync(options: BusinesscircleUserPointsCommitStatusQueryOptions): undefined;
}
