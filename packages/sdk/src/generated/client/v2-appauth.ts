// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type {
  V2AppauthAuthindexQueryOptions,
  V2AppauthGetaccesstoken,
  V2AppauthGetaccesstokenQueryOptions,
} from "../models/v2-appauth.ts";

/** The node of each path template below `v2/appauth`. */
export interface V2AppauthPaths {
  /** GET: 授权获取code · Authorise and get a code. */
  readonly "v2/appauth/authindex": V2AppauthAuthindexNode;
  /** GET: 通过code换取accesstoken · Exchange a code for an access token. */
  readonly "v2/appauth/getaccesstoken": V2AppauthGetaccesstokenNode;
}

export interface V2AppauthNode extends ChainNode<"v2/appauth"> {
  readonly authindex: V2AppauthAuthindexNode;
  readonly getaccesstoken: V2AppauthGetaccesstokenNode;
}

interface V2AppauthAuthindexNode extends ChainNode<"v2/appauth/authindex"> {
  /**
   * 授权获取code · Authorise and get a code
   *
   * `GET /appauth/authindex`
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987607
   * @deprecated closed since 2021-11-10.
   */
  get(options: V2AppauthAuthindexQueryOptions): ApiPromise<string>;
  /**
   * The same as `get`.
   * @deprecated closed since 2021-11-10.
   */
  getAsync(options: V2AppauthAuthindexQueryOptions): ApiPromise<string>;
  /**
   * `get` that blocks until the answer is there.
   * @deprecated closed since 2021-11-10.
   */
  getSync(options: V2AppauthAuthindexQueryOptions): string;
}

interface V2AppauthGetaccesstokenNode extends ChainNode<"v2/appauth/getaccesstoken"> {
  /**
   * 通过code换取accesstoken · Exchange a code for an access token
   *
   * `GET /appauth/getaccesstoken`
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987607
   * @deprecated closed since 2021-11-10.
   */
  get(options: V2AppauthGetaccesstokenQueryOptions): ApiPromise<V2AppauthGetaccesstoken>;
  /**
   * The same as `get`.
   * @deprecated closed since 2021-11-10.
   */
  getAsync(options: V2AppauthGetaccesstokenQueryOptions): ApiPromise<V2AppauthGetaccesstoken>;
  /**
   * `get` that blocks until the answer is there.
   * @deprecated closed since 2021-11-10.
   */
  getSync(options: V2AppauthGetaccesstokenQueryOptions): V2AppauthGetaccesstoken;
}
