import type { Product } from "../product.ts";
import { balanceHandlers } from "./handlers.ts";

/** 余额查询: what merchants have, now and at the end of a day. */
export const balance: Product = { name: "balance", handlers: balanceHandlers };
