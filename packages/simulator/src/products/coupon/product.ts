import type { Product } from "../product.ts";
import { couponTables } from "./tables.ts";

/** 代金券: what users have that pays a part of an order. Payments use it up, refunds give it back pro rata. */
export const coupon: Product = {
  name: "coupon",
  under: ["v3/marketing/favor/"],
  tables: couponTables,
  rules: async () => (await import("./rules.ts")).couponRules,
};
