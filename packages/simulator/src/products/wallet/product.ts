import type { Product } from "../product.ts";
import { walletRoutes } from "./control.ts";
import { walletTables } from "./tables.ts";

/** What users have: a balance (零钱) and bank cards. It has no operations; payments take from here. */
export const wallet: Product = {
  name: "wallet",
  handlers: {},
  tables: walletTables,
  control: walletRoutes,
};
