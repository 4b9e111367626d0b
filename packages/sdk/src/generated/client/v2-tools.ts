// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  V2ToolsAuthcodetoopenidAnswer,
  V2ToolsAuthcodetoopenidOptions,
  V2ToolsShorturlAnswer,
  V2ToolsShorturlOptions,
} from "../models/v2-tools.ts";

/** The node of each path template below `v2/tools`. */
export interface V2ToolsPaths {
  /** POST: 授权码查询openid · Query the OpenID by payment code. */
  readonly "v2/tools/authcodetoopenid": V2ToolsAuthcodetoopenidNode;
  /** POST: 转换短链接 · Shorten a URL. */
  readonly "v2/tools/shorturl": V2ToolsShorturlNode;
}

export interface V2ToolsNode extends ChainNode<"v2/tools"> {
  readonly authcodetoopenid: V2ToolsAuthcodetoopenidNode;
  readonly shorturl: V2ToolsShorturlNode;
}

interface V2ToolsAuthcodetoopenidNode extends ChainNode<"v2/tools/authcodetoopenid">, PostAsyncAndSync<V2ToolsAuthcodetoopenidOptions, V2ToolsAuthcodetoopenidAnswer> {
  /**
   * 授权码查询openid · Query the OpenID by payment code
   *
   * 基础支付 · Basic payment
   *
   * `POST /tools/authcodetoopenid`
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011940944
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011941724
   */
  post(options: V2ToolsAuthcodetoopenidOptions): ApiPromise<V2ToolsAuthcodetoopenidAnswer>;
}

interface V2ToolsShorturlNode extends ChainNode<"v2/tools/shorturl">, PostAsyncAndSync<V2ToolsShorturlOptions, V2ToolsShorturlAnswer> {
  /**
   * 转换短链接 · Shorten a URL
   *
   * 基础支付 · Basic payment
   *
   * `POST /tools/shorturl`
   *
   * Errors: `APPID_MCHID_NOT_MATCH`, `APPID_NOT_EXIST`, `LACK_PARAMS`, `MCHID_NOT_EXIST`, `POST_DATA_EMPTY`, `REQUIRE_POST_METHOD`, `SIGNERROR`, `XML_FORMAT_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937195
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011989264
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634974
   */
  post(options: V2ToolsShorturlOptions): ApiPromise<V2ToolsShorturlAnswer>;
}
