import type { Product } from "../product.ts";
import { ledgerTables } from "./tables.ts";

/** The money of the world: every movement is a double entry. It has no operations; what moves money posts here. */
export const ledger: Product = {
  name: "ledger",
  tables: ledgerTables,
};
