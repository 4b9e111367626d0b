import type { ProductRules } from "../product.ts";
import { SETTLEMENT, settleWhenDue } from "./settle.ts";

export const settlementRules: ProductRules = {
  due: { [SETTLEMENT]: settleWhenDue },
};
