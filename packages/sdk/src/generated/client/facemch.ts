// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync } from "../../chain/async-and-sync.ts";
import type { FacemchUser, FacemchUserQueryOptions } from "../models/facemch.ts";

/** The node of each path template below `v3/facemch`. */
export interface FacemchPaths {
  /** GET: 查询用户授权的实名信息 · Query the real-name information that a user authorised. */
  readonly "v3/facemch/users/{face_sid}": FacemchUsersByFaceSidNode;
}

export interface FacemchNode extends ChainNode<"v3/facemch"> {
  readonly users: FacemchUsersNode;
}

interface FacemchUsersNode extends ChainNode<"v3/facemch/users"> {
  /** Given as the option `face_sid`. */
  readonly _face_sid_: FacemchUsersByFaceSidNode;
}

interface FacemchUsersByFaceSidNode extends ChainNode<"v3/facemch/users/{face_sid}">, GetAsyncAndSync<FacemchUserQueryOptions, FacemchUser> {
  /**
   * 查询用户授权的实名信息 · Query the real-name information that a user authorised
   *
   * `GET /v3/facemch/users/{face_sid}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html
   */
  get(options: FacemchUserQueryOptions): ApiPromise<FacemchUser>;
}
