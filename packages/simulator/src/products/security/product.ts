import type { Product } from "../product.ts";

/** The self-test of signatures and encryption. */
export const security: Product = {
  name: "security",
  under: ["v3/security/"],
  rules: async () => (await import("./rules.ts")).securityRules,
};
