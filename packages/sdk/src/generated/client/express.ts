// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type { ExpressUserTransformAnswer, ExpressUserTransformOptions } from "../models/express.ts";

/** The node of each path template below `v3/express`. */
export interface ExpressPaths {
  /** POST: 用户openid转换 · Convert a user's OpenID. */
  readonly "v3/express/users/{openid}/transform": ExpressUsersByOpenidTransformNode;
}

export interface ExpressNode extends ChainNode<"v3/express"> {
  readonly users: ExpressUsersNode;
}

interface ExpressUsersNode extends ChainNode<"v3/express/users"> {
  /** Given as the option `openid`. */
  readonly _openid_: ExpressUsersByOpenidNode;
}

interface ExpressUsersByOpenidNode extends ChainNode<"v3/express/users/{openid}"> {
  readonly transform: ExpressUsersByOpenidTransformNode;
}

interface ExpressUsersByOpenidTransformNode extends ChainNode<"v3/express/users/{openid}/transform">, PostAsyncAndSync<ExpressUserTransformOptions, ExpressUserTransformAnswer> {
  /**
   * 用户openid转换 · Convert a user's OpenID
   *
   * 微信寄快递 · Courier service
   *
   * `POST /v3/express/users/{openid}/transform`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml
   */
  post(options: ExpressUserTransformOptions): ApiPromise<ExpressUserTransformAnswer>;
}
