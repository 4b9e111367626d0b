// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync } from "../../chain/async-and-sync.ts";
import type { RealnameVerification, RealnameVerifyQueryOptions } from "../models/realname.ts";

/** The node of each path template below `v3/realname`. */
export interface RealnamePaths {
  /** GET: 实名信息校验 · Verify real-name information. */
  readonly "v3/realname/verify": RealnameVerifyNode;
}

export interface RealnameNode extends ChainNode<"v3/realname"> {
  readonly verify: RealnameVerifyNode;
}

interface RealnameVerifyNode extends ChainNode<"v3/realname/verify">, GetAsyncAndSync<RealnameVerifyQueryOptions, RealnameVerification> {
  /**
   * 实名信息校验 · Verify real-name information
   *
   * `GET /v3/realname/verify`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013735179
   */
  get(options: RealnameVerifyQueryOptions): ApiPromise<RealnameVerification>;
}
