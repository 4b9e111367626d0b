// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

export type * from "./models/brand-card-member.ts";
export type * from "./models/brand-marketing-delivery-plan.ts";
export type * from "./models/brand-marketing-product-coupon.ts";
export type * from "./models/brand-store.ts";
