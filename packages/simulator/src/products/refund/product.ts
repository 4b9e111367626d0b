import type { Product } from "../product.ts";
import { refundTables } from "./tables.ts";

/** 退款: a merchant gives back what was paid, at once or in parts; it reaches the payer later. */
export const refund: Product = {
  name: "refund",
  under: ["v2/pay/refund", "v2/secapi/pay/refund", "v3/ecommerce/refunds", "v3/refund/"],
  tables: refundTables,
  rules: async () => (await import("./rules.ts")).refundRules,
};
