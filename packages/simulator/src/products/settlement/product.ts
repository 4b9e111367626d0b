import type { Product } from "../product.ts";
import { settlementTables } from "./tables.ts";

/** 结算: what was paid on a day becomes available on the next. It has no operations. */
export const settlement: Product = {
  name: "settlement",
  tables: settlementTables,
  rules: async () => (await import("./rules.ts")).settlementRules,
};
