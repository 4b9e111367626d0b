import type { ProductRules } from "../product.ts";
import { billHandlersV2 } from "./handlers-v2.ts";
import { billHandlers } from "./handlers.ts";

export const billRules: ProductRules = {
  handlers: { ...billHandlers, ...billHandlersV2 },
};
