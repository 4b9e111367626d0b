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
  /** The merchant who sent it, and his number for that. */
  sender: string | null;
  out_request_no: string | null;
  name: string;
  /** What users read of how it is used. */
  description: string;
  type: CouponType;
  /** What it takes off, in fen. */
  value: number;
  /** The price that it takes, in fen. */
  minimum: number;
  /** The merchants and sub-merchants for whose orders it is, as JSON; null: for everybody's. */
  merchants: string | null;
  /** The values of `goods_tag` of which an order must have one, as JSON; null: with or without. */
  goods_tags: string | null;
  /** 1: it is used together with others that say so too. */
  combinable: number;
  valid_from: number;
  /** It is not valid from here on. */
  valid_until: number | null;
  /** The order that it paid a part of: a coupon is used once. */
  order_id: string | null;
  created_at: number;
}

async function createCoupons({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("coupons")
    .addColumn("coupon_id", "text", (column) => column.primaryKey())
    .addColumn("person", "text", (column) => column.notNull())
    .addColumn("stock_id", "text", (column) => column.notNull())
    .addColumn("creator", "text")
    .addColumn("sender", "text")
    .addColumn("out_request_no", "text")
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("description", "text", (column) => column.notNull())
    .addColumn("type", "text", (column) => column.notNull())
    .addColumn("value", "bigint", (column) => column.notNull())
    .addColumn("minimum", "bigint", (column) => column.notNull())
    .addColumn("merchants", "text")
    .addColumn("goods_tags", "text")
    .addColumn("combinable", "integer", (column) => column.notNull())
    .addColumn("valid_from", "bigint", (column) => column.notNull())
    .addColumn("valid_until", "bigint")
    .addColumn("order_id", "text")
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addUniqueConstraint("coupons_sent", ["sender", "out_request_no"])
    .execute();
  await schema
    .createIndex("coupons_stock")
    .on("coupons")
    .columns(["creator", "stock_id"])
    .execute();
  await schema.createIndex("coupons_person").on("coupons").column("person").execute();
}

export const couponTables: ProductTables = {
  migrations: { "2026-12-coupons": createCoupons },
  cleared: ["coupons"],
};
