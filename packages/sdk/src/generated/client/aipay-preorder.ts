// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { SkillChainNode } from "../../skill/nodes.ts";
import type { PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type { AipayPreorderAnswer, AipayPreorderOptions } from "../models/aipay-preorder.ts";

/** The node of each path template below `aipay/preorder`. */
export interface AipayPreorderPaths {
  /** POST: AI 支付预下单 · Prepare an AI payment order. */
  readonly "aipay/preorder": AipayPreorderNode;
}

export interface AipayPreorderNode extends SkillChainNode<"aipay/preorder">, PostAsyncAndSync<AipayPreorderOptions, AipayPreorderAnswer> {
  /**
   * AI 支付预下单 · Prepare an AI payment order
   *
   * AI 支付 · AI payment
   *
   * `POST /aipay/preorder`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4035576740
   */
  post(options: AipayPreorderOptions): ApiPromise<AipayPreorderAnswer>;
}
