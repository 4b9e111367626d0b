import type { Product } from "../product.ts";

/** 余额查询: what merchants have, now and at the end of a day. */
export const balance: Product = {
  name: "balance",
  under: ["v3/ecommerce/fund/", "v3/merchant/fund/"],
  rules: async () => (await import("./rules.ts")).balanceRules,
};
