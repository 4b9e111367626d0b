import type { Product } from "../product.ts";

/** Keys and certificates that APIv2 hands out. */
export const keys: Product = {
  name: "keys",
  under: ["v2/risk/", "v2/xdc/apiv2getsignkey/"],
  rules: async () => (await import("./rules.ts")).keysRules,
};
