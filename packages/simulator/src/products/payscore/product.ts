import type { Product } from "../product.ts";
import { seedPayscore } from "./seed.ts";
import { payscoreTables } from "./tables.ts";

/**
 * 支付分: users authorise a merchant's service once, later orders need no confirmation. The services themselves belong to
 * the merchants of the world, as their appids do.
 */
export const payscore: Product = {
  name: "payscore",
  under: ["v3/payscore/"],
  tables: payscoreTables,
  seed: seedPayscore,
  panel: {
    title: { zh: "支付分授权", en: "PayScore authorisations" },
    script: "browser/panel.js",
  },
  rules: async () => (await import("./rules.ts")).payscoreRules,
};
