import type { Product } from "../product.ts";
import { SETTLEMENT, settleWhenDue } from "./settle.ts";
import { settlementTables } from "./tables.ts";

/** 结算: what was paid on a day becomes available on the next. It has no operations. */
export const settlement: Product = {
  name: "settlement",
  handlers: {},
  tables: settlementTables,
  due: { [SETTLEMENT]: settleWhenDue },
};
