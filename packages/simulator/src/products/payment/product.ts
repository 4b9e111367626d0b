import type { Product } from "../product.ts";
import { paymentTables } from "./tables.ts";

/** 基础支付: a merchant places an order, a user pays it, the merchant is told. */
export const payment: Product = {
  name: "payment",
  under: [
    "v2/pay/",
    "v2/secapi/pay/reverse",
    "v2/tools/authcodetoopenid",
    "v3/combine-transactions",
    "v3/pay/",
  ],
  tables: paymentTables,
  panel: { title: { zh: "订单", en: "Orders" }, script: "browser/panel.js" },
  rules: async () => (await import("./rules.ts")).paymentRules,
};
