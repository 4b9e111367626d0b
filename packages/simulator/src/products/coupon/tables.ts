import type { Kysely } from "kysely";
import type { ProductTables } from "../product.ts";

declare module "../../store/tables.ts" {
  interface Tables {
    coupons: CouponRow;
  }
}

/** `CASH`: paid for in advance by whoever made the stock; `NOCASH`: the merchant gets that much less. */
export type CouponType = "CASH" | "NOCASH";

/** A cash coupon (代金券) of a user. */
export interface CouponRow {
  /** Digits, 20 at most. */
  coupon_id: string;
  /** Whose it is, as in `users`. */
  person: string;
  stock_id: string;
  /** The merchant who made the stock, where one of this world did. */
  creator: string | null;
  name: string;
  type: CouponType;
  /** What it takes off, in fen. */
  value: number;
  /** The price that it takes, in fen. */
  minimum: number;
  /** The one merchant or sub-merchant for whose orders it is. */
  mchid: string | null;
  /** The `goods_tag` that an order must have. */
  goods_tag: string | null;
  /** 1: it is used together with others that say so too. */
  combinable: number;
  valid_from: number;
  /** It is not valid from here on. */
  valid_until: number | null;
  /** The order that it paid a part of: a coupon is used once. */
  order_id: string | null;
}

async function createCoupons({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("coupons")
    .addColumn("coupon_id", "text", (column) => column.primaryKey())
    .addColumn("person", "text", (column) => column.notNull())
    .addColumn("stock_id", "text", (column) => column.notNull())
    .addColumn("creator", "text")
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("type", "text", (column) => column.notNull())
    .addColumn("value", "bigint", (column) => column.notNull())
    .addColumn("minimum", "bigint", (column) => column.notNull())
    .addColumn("mchid", "text")
    .addColumn("goods_tag", "text")
    .addColumn("combinable", "integer", (column) => column.notNull())
    .addColumn("valid_from", "bigint", (column) => column.notNull())
    .addColumn("valid_until", "bigint")
    .addColumn("order_id", "text")
    .execute();
  await schema.createIndex("coupons_person").on("coupons").column("person").execute();
}

export const couponTables: ProductTables = {
  migrations: { "2026-12-coupons": createCoupons },
  cleared: ["coupons"],
};
