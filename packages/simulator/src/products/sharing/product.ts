import type { Product } from "../product.ts";
import { sharingTables } from "./tables.ts";

/** 分账: what was paid for an order is shared with others, and the rest released. */
export const sharing: Product = {
  name: "sharing",
  under: [
    "v2/pay/profitsharing",
    "v2/secapi/pay/",
    "v3/ecommerce/profitsharing/",
    "v3/profitsharing/",
  ],
  tables: sharingTables,
  rules: async () => (await import("./rules.ts")).sharingRules,
};
