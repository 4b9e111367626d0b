import type { ProductRules } from "../product.ts";
import { keyHandlers } from "./handlers.ts";

export const keysRules: ProductRules = {
  handlers: keyHandlers,
};
