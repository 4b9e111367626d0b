import type { Product } from "../product.ts";
import { favorHandlers } from "./favor/handlers.ts";
import { couponTables } from "./tables.ts";

/** 代金券: what users have that pays a part of an order. Payments use it up, refunds give it back pro rata. */
export const coupon: Product = {
  name: "coupon",
  handlers: favorHandlers,
  tables: couponTables,
};
