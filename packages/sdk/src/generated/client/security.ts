// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type { SecurityEchoOptions, SecurityEchoed } from "../models/security.ts";

/** The node of each path template below `v3/security`. */
export interface SecurityPaths {
  /** POST: 商户签名验签／加解密测试 · Test signing, verifying, encrypting and decrypting. */
  readonly "v3/security/echo": SecurityEchoNode;
}

export interface SecurityNode extends ChainNode<"v3/security"> {
  readonly echo: SecurityEchoNode;
}

interface SecurityEchoNode extends ChainNode<"v3/security/echo">, PostAsyncAndSync<SecurityEchoOptions, SecurityEchoed> {
  /**
   * 商户签名验签／加解密测试 · Test signing, verifying, encrypting and decrypting
   *
   * 商户测试 · Merchant testing
   *
   * `POST /v3/security/echo`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014551946
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015139289
   */
  post(options: SecurityEchoOptions): ApiPromise<SecurityEchoed>;
}
