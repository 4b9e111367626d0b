import type { ProductRules } from "../product.ts";
import { sandboxHandlers } from "./handlers.ts";

export const sandboxRules: ProductRules = {
  handlers: sandboxHandlers,
};
