import type { Product } from "../product.ts";

/** The platform certificates of APIv3. */
export const certificates: Product = {
  name: "certificates",
  under: ["v3/certificates"],
  rules: async () => (await import("./rules.ts")).certificatesRules,
};
