// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { BrandChainNode } from "../brand/nodes.ts";
import type { BrandCardMemberNode, BrandCardMemberPaths } from "./client/brand-card-member.ts";
import type { BrandMarketingNode, BrandMarketingPaths } from "./client/brand-marketing.ts";
import type { BrandStoreNode, BrandStorePaths } from "./client/brand-store.ts";

/** All of the catalogue that this client calls: every path template as a property, and the chain below each root. */
export interface Client extends Paths {
  readonly brand: Brand;
}

interface Brand extends BrandChainNode<"brand"> {
  /** 商家名片会员 · Merchant card membership. */
  readonly cardMember: BrandCardMemberNode;
  /** `cardMember` */
  readonly "card-member": BrandCardMemberNode;
  /** 商品券 · Product coupons; 摇优惠活动 · Shake-for-discount campaigns. */
  readonly marketing: BrandMarketingNode;
  /** 品牌门店 · Brand stores. */
  readonly store: BrandStoreNode;
}

/** The node of each path template. */
export interface Paths
  extends
    BrandCardMemberPaths,
    BrandMarketingPaths,
    BrandStorePaths {}

/** The first two segments of the documented paths: below them a literal path must be documented. */
export type Area = "brand/card-member" | "brand/marketing" | "brand/store";
