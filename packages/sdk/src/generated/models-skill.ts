// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

export type * from "./models/aipay-preorder.ts";
