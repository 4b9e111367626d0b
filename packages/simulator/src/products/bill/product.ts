import type { Product } from "../product.ts";
import { billHandlersV2 } from "./handlers-v2.ts";
import { billHandlers } from "./handlers.ts";
import { billTables } from "./tables.ts";

/** 账单: what happened on a day, as a file on the next morning. */
export const bill: Product = {
  name: "bill",
  handlers: { ...billHandlers, ...billHandlersV2 },
  tables: billTables,
};
