import type { Product } from "../product.ts";
import { sandboxTables } from "./tables.ts";

/** 仿真测试系统: payment codes by APIv2 that move no money, in documented cases; apart from everything else. */
export const sandbox: Product = {
  name: "sandbox",
  under: ["v2/xdc/apiv2sandbox/"],
  tables: sandboxTables,
  rules: async () => (await import("./rules.ts")).sandboxRules,
};
