import type { ProductRules } from "../product.ts";
import { favorHandlers } from "./favor/handlers.ts";

export const couponRules: ProductRules = {
  handlers: favorHandlers,
};
