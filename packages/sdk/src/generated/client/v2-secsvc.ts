// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type {
  V2SecsvcGetrealnameinfoAnswer,
  V2SecsvcGetrealnameinfoOptions,
  V2SecsvcRealnameauthAnswer,
  V2SecsvcRealnameauthOptions,
} from "../models/v2-secsvc.ts";

/** The node of each path template below `v2/secsvc`. */
export interface V2SecsvcPaths {
  /** POST: 微信支付实名授权 · Authorise the use of a user's real name. */
  readonly "v2/secsvc/getrealnameinfo": V2SecsvcGetrealnameinfoNode;
  /** POST: 微信支付实名验证 · Verify a user's real name. */
  readonly "v2/secsvc/realnameauth": V2SecsvcRealnameauthNode;
}

export interface V2SecsvcNode extends ChainNode<"v2/secsvc"> {
  readonly getrealnameinfo: V2SecsvcGetrealnameinfoNode;
  readonly realnameauth: V2SecsvcRealnameauthNode;
}

interface V2SecsvcGetrealnameinfoNode extends ChainNode<"v2/secsvc/getrealnameinfo"> {
  /**
   * 微信支付实名授权 · Authorise the use of a user's real name
   *
   * `POST /secsvc/getrealnameinfo`
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987792
   * @deprecated closed since 2021-11-10.
   */
  post(options: V2SecsvcGetrealnameinfoOptions): ApiPromise<V2SecsvcGetrealnameinfoAnswer>;
  /**
   * The same as `post`.
   * @deprecated closed since 2021-11-10.
   */
  postAsync(options: V2SecsvcGetrealnameinfoOptions): ApiPromise<V2SecsvcGetrealnameinfoAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated closed since 2021-11-10.
   */
  postSync(options: V2SecsvcGetrealnameinfoOptions): V2SecsvcGetrealnameinfoAnswer;
}

interface V2SecsvcRealnameauthNode extends ChainNode<"v2/secsvc/realnameauth"> {
  /**
   * 微信支付实名验证 · Verify a user's real name
   *
   * `POST /secsvc/realnameauth`
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987263
   * @deprecated closed since 2021-11-10.
   */
  post(options: V2SecsvcRealnameauthOptions): ApiPromise<V2SecsvcRealnameauthAnswer>;
  /**
   * The same as `post`.
   * @deprecated closed since 2021-11-10.
   */
  postAsync(options: V2SecsvcRealnameauthOptions): ApiPromise<V2SecsvcRealnameauthAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated closed since 2021-11-10.
   */
  postSync(options: V2SecsvcRealnameauthOptions): V2SecsvcRealnameauthAnswer;
}
