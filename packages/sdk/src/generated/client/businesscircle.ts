// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  BusinesscircleParkingsOptions,
  BusinesscirclePointsNotifyOptions,
  BusinesscircleUserAuthorization,
  BusinesscircleUserAuthorizationQueryOptions,
  BusinesscircleUserPointsCommitStatus,
  BusinesscircleUserPointsCommitStatusQueryOptions,
} from "../models/businesscircle.ts";

/** The node of each path template below `v3/businesscircle`. */
export interface BusinesscirclePaths {
  /** POST: 商圈会员停车状态同步 · Report the parking state of a mall member. */
  readonly "v3/businesscircle/parkings": BusinesscircleParkingsNode;
  /** POST: 商圈会员积分同步 · Report the points of a mall member. */
  readonly "v3/businesscircle/points/notify": BusinesscirclePointsNotifyNode;
  /** GET: 商圈积分授权查询 · Query a user's authorisation for mall points. */
  readonly "v3/businesscircle/user-authorizations/{openid}": BusinesscircleUserAuthorizationsByOpenidNode;
  /** GET: 商圈会员待积分状态查询 · Query whether a mall member's points are pending. */
  readonly "v3/businesscircle/users/{openid}/points/commit_status": BusinesscircleUsersByOpenidPointsCommit_statusNode;
}

export interface BusinesscircleNode extends ChainNode<"v3/businesscircle"> {
  readonly parkings: BusinesscircleParkingsNode;
  readonly points: BusinesscirclePointsNode;
  readonly userAuthorizations: BusinesscircleUserAuthorizationsNode;
  /** `userAuthorizations` */
  readonly "user-authorizations": BusinesscircleUserAuthorizationsNode;
  readonly users: BusinesscircleUsersNode;
}

interface BusinesscircleParkingsNode extends ChainNode<"v3/businesscircle/parkings">, PostAsyncAndSync<BusinesscircleParkingsOptions, undefined> {
  /**
   * 商圈会员停车状态同步 · Report the parking state of a mall member
   *
   * 智慧商圈 · Smart business circle (malls)
   *
   * `POST /v3/businesscircle/parkings`
   *
   * Errors: `NO_AUTH`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535502
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474127
   */
  post(options: BusinesscircleParkingsOptions): ApiPromise<undefined>;
}

interface BusinesscirclePointsNode extends ChainNode<"v3/businesscircle/points"> {
  readonly notify: BusinesscirclePointsNotifyNode;
}

interface BusinesscirclePointsNotifyNode extends ChainNode<"v3/businesscircle/points/notify">, PostAsyncAndSync<BusinesscirclePointsNotifyOptions, undefined> {
  /**
   * 商圈会员积分同步 · Report the points of a mall member
   *
   * 智慧商圈 · Smart business circle (malls)
   *
   * `POST /v3/businesscircle/points/notify`
   *
   * Errors: `MCH_NOT_EXISTS`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534698
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474133
   */
  post(options: BusinesscirclePointsNotifyOptions): ApiPromise<undefined>;
}

interface BusinesscircleUserAuthorizationsNode extends ChainNode<"v3/businesscircle/user-authorizations"> {
  /** Given as the option `openid`. */
  readonly _openid_: BusinesscircleUserAuthorizationsByOpenidNode;
}

interface BusinesscircleUserAuthorizationsByOpenidNode extends ChainNode<"v3/businesscircle/user-authorizations/{openid}">, GetAsyncAndSync<BusinesscircleUserAuthorizationQueryOptions, BusinesscircleUserAuthorization> {
  /**
   * 商圈积分授权查询 · Query a user's authorisation for mall points
   *
   * 智慧商圈 · Smart business circle (malls)
   *
   * `GET /v3/businesscircle/user-authorizations/{openid}`
   *
   * At most 150 a second.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534848
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474135
   */
  get(options: BusinesscircleUserAuthorizationQueryOptions): ApiPromise<BusinesscircleUserAuthorization>;
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

interface BusinesscircleUsersByOpenidPointsCommit_statusNode extends ChainNode<"v3/businesscircle/users/{openid}/points/commit_status">, GetAsyncAndSync<BusinesscircleUserPointsCommitStatusQueryOptions, BusinesscircleUserPointsCommitStatus> {
  /**
   * 商圈会员待积分状态查询 · Query whether a mall member's points are pending
   *
   * 智慧商圈 · Smart business circle (malls)
   *
   * `GET /v3/businesscircle/users/{openid}/points/commit_status`
   *
   * Errors: `NO_AUTH`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534994
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474129
   */
  get(options: BusinesscircleUserPointsCommitStatusQueryOptions): ApiPromise<BusinesscircleUserPointsCommitStatus>;
}
