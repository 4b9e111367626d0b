// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { SkillChainNode } from "../skill/nodes.ts";
import type { AipayPreorderNode, AipayPreorderPaths } from "./client/aipay-preorder.ts";

/** All of the catalogue that this client calls: every path template as a property, and the chain below each root. */
export interface Client extends Paths {
  readonly aipay: Aipay;
}

interface Aipay extends SkillChainNode<"aipay"> {
  /** AI 支付 · AI payment. */
  readonly preorder: AipayPreorderNode;
}

/** The node of each path template. */
export interface Paths
  extends
    AipayPreorderPaths {}

/** The first two segments of the documented paths: below them a literal path must be documented. */
export type Area = "aipay/preorder";
