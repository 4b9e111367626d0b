import type { ProductRules } from "../product.ts";
import { certificateHandlers } from "./handlers.ts";

export const certificatesRules: ProductRules = {
  handlers: certificateHandlers,
};
