import type { Product } from "../product.ts";
import { billTables } from "./tables.ts";

/** 账单: what happened on a day, as a file on the next morning. */
export const bill: Product = {
  name: "bill",
  under: [
    "v2/pay/download",
    "v3/bill/",
    "v3/billdownload/",
    "v3/ecommerce/bill/",
    "v3/profitsharing/bills",
  ],
  tables: billTables,
  rules: async () => (await import("./rules.ts")).billRules,
};
