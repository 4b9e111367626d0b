// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type {
  GetAsyncAndSync,
  PatchAsyncAndSync,
  PostAsyncAndSync,
} from "../../chain/async-and-sync.ts";
import type {
  OfflineFaceMchOrganization,
  OfflineFaceMchOrganizationUser,
  OfflineFaceMchOrganizationUserByOutUserIdQueryOptions,
  OfflineFaceMchOrganizationUserByOutUserIdUpdateOptions,
  OfflineFaceMchOrganizationUserTerminateContractOptions,
  OfflineFaceMchOrganizationsQueryOptions,
  OfflineFaceMchTokensAnswer,
  OfflineFaceMchTokensOptions,
} from "../models/offlinefacemch.ts";

/** The node of each path template below `v3/offlinefacemch`. */
export interface OfflinefacemchPaths {
  /** GET: 查询机构信息接口 · Query an organisation. */
  readonly "v3/offlinefacemch/organizations": OfflinefacemchOrganizationsNode;
  /** GET: 刷脸用户信息查询接口 · Query a face payment user. PATCH: 刷脸用户信息修改接口 · Modify a face payment user. */
  readonly "v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}": OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdNode;
  /** POST: 解除刷脸用户签约关系接口 · Terminate the contract of a face payment user. */
  readonly "v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract": OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContractNode;
  /** POST: 获取凭证授权接口 · Get an authorisation token. */
  readonly "v3/offlinefacemch/tokens": OfflinefacemchTokensNode;
}

export interface OfflinefacemchNode extends ChainNode<"v3/offlinefacemch"> {
  readonly organizations: OfflinefacemchOrganizationsNode;
  readonly tokens: OfflinefacemchTokensNode;
}

interface OfflinefacemchOrganizationsNode extends ChainNode<"v3/offlinefacemch/organizations"> {
  /** Given as the option `organization_id`. */
  readonly _organization_id_: OfflinefacemchOrganizationsByOrganizationIdNode;
  /**
   * 查询机构信息接口 · Query an organisation
   *
   * `GET /v3/offlinefacemch/organizations`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get(options?: OfflineFaceMchOrganizationsQueryOptions): ApiPromise<OfflineFaceMchOrganization>;
  /** The same as `get`. */
  getAsync(options?: OfflineFaceMchOrganizationsQueryOptions): ApiPromise<OfflineFaceMchOrganization>;
  /** `get` that blocks until the answer is there. */
  getSync(options?: OfflineFaceMchOrganizationsQueryOptions): OfflineFaceMchOrganization;
}

interface OfflinefacemchOrganizationsByOrganizationIdNode extends ChainNode<"v3/offlinefacemch/organizations/{organization_id}"> {
  readonly users: OfflinefacemchOrganizationsByOrganizationIdUsersNode;
}

interface OfflinefacemchOrganizationsByOrganizationIdUsersNode extends ChainNode<"v3/offlinefacemch/organizations/{organization_id}/users"> {
  readonly outUserId: OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdNode;
  /** `outUserId` */
  readonly "out-user-id": OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdNode;
  readonly userId: OfflinefacemchOrganizationsByOrganizationIdUsersUserIdNode;
  /** `userId` */
  readonly "user-id": OfflinefacemchOrganizationsByOrganizationIdUsersUserIdNode;
}

interface OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdNode extends ChainNode<"v3/offlinefacemch/organizations/{organization_id}/users/out-user-id"> {
  /** Given as the option `out_user_id`. */
  readonly _out_user_id_: OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdNode;
}

interface OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdNode extends ChainNode<"v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}">, GetAsyncAndSync<OfflineFaceMchOrganizationUserByOutUserIdQueryOptions, OfflineFaceMchOrganizationUser>, PatchAsyncAndSync<OfflineFaceMchOrganizationUserByOutUserIdUpdateOptions, undefined> {
  /**
   * 刷脸用户信息查询接口 · Query a face payment user
   *
   * `GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get(options: OfflineFaceMchOrganizationUserByOutUserIdQueryOptions): ApiPromise<OfflineFaceMchOrganizationUser>;
  /**
   * 刷脸用户信息修改接口 · Modify a face payment user
   *
   * `PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  patch(options: OfflineFaceMchOrganizationUserByOutUserIdUpdateOptions): ApiPromise<undefined>;
}

interface OfflinefacemchOrganizationsByOrganizationIdUsersUserIdNode extends ChainNode<"v3/offlinefacemch/organizations/{organization_id}/users/user-id"> {
  /** Given as the option `user_id`. */
  readonly _user_id_: OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdNode;
}

interface OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdNode extends ChainNode<"v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}"> {
  readonly terminateContract: OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContractNode;
  /** `terminateContract` */
  readonly "terminate-contract": OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContractNode;
}

interface OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContractNode extends ChainNode<"v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract">, PostAsyncAndSync<OfflineFaceMchOrganizationUserTerminateContractOptions, undefined> {
  /**
   * 解除刷脸用户签约关系接口 · Terminate the contract of a face payment user
   *
   * `POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  post(options: OfflineFaceMchOrganizationUserTerminateContractOptions): ApiPromise<undefined>;
}

interface OfflinefacemchTokensNode extends ChainNode<"v3/offlinefacemch/tokens"> {
  /**
   * 获取凭证授权接口 · Get an authorisation token
   *
   * `POST /v3/offlinefacemch/tokens`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  post(options?: OfflineFaceMchTokensOptions): ApiPromise<OfflineFaceMchTokensAnswer>;
  /** The same as `post`. */
  postAsync(options?: OfflineFaceMchTokensOptions): ApiPromise<OfflineFaceMchTokensAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options?: OfflineFaceMchTokensOptions): OfflineFaceMchTokensAnswer;
}
