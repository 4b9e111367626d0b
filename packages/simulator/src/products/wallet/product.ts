import type { Product } from "../product.ts";
import { walletTables } from "./tables.ts";

/** What users have: a balance (零钱) and bank cards. It has no operations; payments take from here. */
export const wallet: Product = {
  name: "wallet",
  tables: walletTables,
  rules: async () => (await import("./rules.ts")).walletRules,
};
