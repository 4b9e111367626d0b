import type { ProductRules } from "../product.ts";
import { walletRoutes } from "./control.ts";

export const walletRules: ProductRules = {
  control: walletRoutes,
};
