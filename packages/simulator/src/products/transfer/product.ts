import type { Product } from "../product.ts";
import { transferTables } from "./tables.ts";

/** 商家转账: a merchant gives a user money, which the user has to confirm on a page in WeChat. */
export const transfer: Product = {
  name: "transfer",
  under: ["v3/fund-app/mch-transfer/"],
  tables: transferTables,
  rules: async () => (await import("./rules.ts")).transferRules,
};
