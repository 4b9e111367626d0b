import type { ProductRules } from "../product.ts";
import { balanceHandlers } from "./handlers.ts";

export const balanceRules: ProductRules = {
  handlers: balanceHandlers,
};
