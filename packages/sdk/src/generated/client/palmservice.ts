// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type {
  PalmserviceAuthorization,
  PalmserviceAuthorizationByOpenidQueryOptions,
  PalmserviceAuthorizationPreauthorizeAnswer,
  PalmserviceAuthorizationPreauthorizeOptions,
} from "../models/palmservice.ts";

/** The node of each path template below `v3/palmservice`. */
export interface PalmservicePaths {
  /** GET: 查询刷掌授权 · Query a palm payment authorisation. */
  readonly "v3/palmservice/authorization/openid/{openid}": PalmserviceAuthorizationOpenidByOpenidNode;
  /** POST: 服务关联预授权 · Pre-authorise a service association. */
  readonly "v3/palmservice/authorization/preauthorize": PalmserviceAuthorizationPreauthorizeNode;
}

export interface PalmserviceNode extends ChainNode<"v3/palmservice"> {
  readonly authorization: PalmserviceAuthorizationNode;
}

interface PalmserviceAuthorizationNode extends ChainNode<"v3/palmservice/authorization"> {
  readonly openid: PalmserviceAuthorizationOpenidNode;
  readonly preauthorize: PalmserviceAuthorizationPreauthorizeNode;
}

interface PalmserviceAuthorizationOpenidNode extends ChainNode<"v3/palmservice/authorization/openid"> {
  /** Given as the option `openid`. */
  readonly _openid_: PalmserviceAuthorizationOpenidByOpenidNode;
}

interface PalmserviceAuthorizationOpenidByOpenidNode extends ChainNode<"v3/palmservice/authorization/openid/{openid}"> {
  /**
   * 查询刷掌授权 · Query a palm payment authorisation
   *
   * `GET /v3/palmservice/authorization/openid/{openid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014482017
   * @remarks Status: by-invitation.
   */
  get(options: PalmserviceAuthorizationByOpenidQueryOptions): ApiPromise<PalmserviceAuthorization>;
  /**
   * The same as `get`.
   * @remarks Status: by-invitation.
   */
  getAsync(options: PalmserviceAuthorizationByOpenidQueryOptions): ApiPromise<PalmserviceAuthorization>;
  /**
   * `get` that blocks until the answer is there.
   * @remarks Status: by-invitation.
   */
  getSync(options: PalmserviceAuthorizationByOpenidQueryOptions): PalmserviceAuthorization;
}

interface PalmserviceAuthorizationPreauthorizeNode extends ChainNode<"v3/palmservice/authorization/preauthorize"> {
  /**
   * 服务关联预授权 · Pre-authorise a service association
   *
   * `POST /v3/palmservice/authorization/preauthorize`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014481990
   * @remarks Status: by-invitation.
   */
  post(options: PalmserviceAuthorizationPreauthorizeOptions): ApiPromise<PalmserviceAuthorizationPreauthorizeAnswer>;
  /**
   * The same as `post`.
   * @remarks Status: by-invitation.
   */
  postAsync(options: PalmserviceAuthorizationPreauthorizeOptions): ApiPromise<PalmserviceAuthorizationPreauthorizeAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @remarks Status: by-invitation.
   */
  postSync(options: PalmserviceAuthorizationPreauthorizeOptions): PalmserviceAuthorizationPreauthorizeAnswer;
}
