import type { ProductRules } from "../product.ts";
import { securityHandlers } from "./handlers.ts";

export const securityRules: ProductRules = {
  handlers: securityHandlers,
};
