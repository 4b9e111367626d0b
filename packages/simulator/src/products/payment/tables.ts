import type { Kysely } from "kysely";
import type { ProductTables } from "../product.ts";

declare module "../../store/tables.ts" {
  interface Tables {
    orders: OrderRow;
    order_entries: OrderEntryRow;
    payment_codes: PaymentCodeRow;
    combined_orders: CombinedOrderRow;
  }
}

/**
 * `REFUND`: paid, and given back at least in part. The last three are of payment codes: the user is asked for the
 * password, the payment failed, the merchant reversed the order.
 */
export type OrderState =
  | "NOTPAY"
  | "SUCCESS"
  | "CLOSED"
  | "REFUND"
  | "USERPAYING"
  | "PAYERROR"
  | "REVOKED";

/** How an order is paid, as queries and notifications name it. */
export type TradeType = "JSAPI" | "APP" | "MWEB" | "NATIVE" | "MICROPAY";

/** One order, from its placing to the end of its life. */
export interface OrderRow {
  id: string;
  /** The merchant, or the partner that acts for a sub-merchant. */
  mchid: string;
  /** Empty where a merchant acts for itself: the number is one for both together. */
  sub_mchid: string;
  out_trade_no: string;
  /** Only what was paid has one. */
  transaction_id: string | null;
  trade_type: TradeType;
  state: OrderState;
  appid: string;
  sub_appid: string | null;
  /** The combined order that it is a part of; such an order is paid, queried and closed with the others. */
  combined_id: string | null;
  /** Of a part of a combined order of APIv2: the app of whoever sells it; it is paid in that of the whole. */
  part_appid: string | null;
  /** Who pays: of JSAPI orders known from the beginning, of others once they are paid. */
  openid: string | null;
  sub_openid: string | null;
  person: string | null;
  description: string;
  attach: string | null;
  /** Empty where nobody is told: of payment codes, whose answer says what came of them. */
  notify_url: string;
  /** Of an order of APIv2: how the notification in XML is signed. Orders of APIv3 have none. */
  v2_sign_type: "MD5" | "HMAC-SHA256" | null;
  /** The price, in fen. */
  total: number;
  currency: string;
  /** Where the money came from: `OTHERS` is the user's balance. */
  bank_type: string | null;
  /** What WeChat Pay keeps of it, in fen. */
  fee: number;
  /** By which rate, in ten-thousandths: the merchant's when it was placed. */
  fee_rate: number;
  /** The coupons that paid a part of it, as JSON: `[]` before it is paid. */
  coupons: string;
  /** Coupons that are for certain orders only go by it. */
  goods_tag: string | null;
  /** What it can't be paid from, by commas: `no_credit`; empty where anything will do. */
  limit_pay: string;
  /** The contract that is signed when it is paid, as JSON. */
  contract: string | null;
  device_id: string | null;
  /** 1: the money is kept for profit sharing. */
  profit_sharing: number;
  /** Digest of the request that placed it: the same again gives a new way to pay, another is refused. */
  request: string;
  /** Nobody can pay from here on; the order itself stays open. */
  expires_at: number;
  created_at: number;
  success_at: number | null;
  /** When the merchant reversed it; what was paid went back then. */
  reversed_at: number | null;
}

/** Several orders, of one merchant or of several, that a user pays at once: all of them or none. */
export interface CombinedOrderRow {
  id: string;
  /** Who ordered. */
  mchid: string;
  out_trade_no: string;
  /** Only what was paid has one. */
  transaction_id: string | null;
  trade_type: TradeType;
  appid: string;
  openid: string | null;
  /** Empty where the merchant wants no notification. */
  notify_url: string;
  /** As of an order. */
  v2_sign_type: OrderRow["v2_sign_type"];
  device_id: string | null;
  request: string;
  expires_at: number;
  created_at: number;
}

/** A way to pay an order that was handed out: a `prepay_id`, and what else leads to it. */
export interface OrderEntryRow {
  prepay_id: string;
  /** An order, or a combined one. */
  order_id: string;
  /** The `pr` of a `code_url`, where it is for scanning. */
  code: string | null;
  expires_at: number;
}

/** A payment code (付款码) that a user shows at a till. */
export interface PaymentCodeRow {
  /** 18 digits. */
  code: string;
  /** Whose it is, as some app knows the user. */
  openid: string;
  /** How the payment ends; null: by the amount. */
  outcome: string | null;
  expires_at: number;
  /** The order that it paid, or should have: a code is taken once. */
  order_id: string | null;
}

async function createOrders({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("orders")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("mchid", "text", (column) => column.notNull())
    .addColumn("sub_mchid", "text", (column) => column.notNull())
    .addColumn("out_trade_no", "text", (column) => column.notNull())
    .addColumn("transaction_id", "text", (column) => column.unique())
    .addColumn("trade_type", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("appid", "text", (column) => column.notNull())
    .addColumn("sub_appid", "text")
    .addColumn("combined_id", "text")
    .addColumn("part_appid", "text")
    .addColumn("openid", "text")
    .addColumn("sub_openid", "text")
    .addColumn("person", "text")
    .addColumn("description", "text", (column) => column.notNull())
    .addColumn("attach", "text")
    .addColumn("notify_url", "text", (column) => column.notNull())
    .addColumn("v2_sign_type", "text")
    .addColumn("total", "bigint", (column) => column.notNull())
    .addColumn("currency", "text", (column) => column.notNull())
    .addColumn("bank_type", "text")
    .addColumn("fee", "bigint", (column) => column.notNull())
    .addColumn("fee_rate", "integer", (column) => column.notNull())
    .addColumn("coupons", "text", (column) => column.notNull())
    .addColumn("goods_tag", "text")
    .addColumn("limit_pay", "text", (column) => column.notNull())
    .addColumn("contract", "text")
    .addColumn("device_id", "text")
    .addColumn("profit_sharing", "integer", (column) => column.notNull())
    .addColumn("request", "text", (column) => column.notNull())
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("success_at", "bigint")
    .addColumn("reversed_at", "bigint")
    .addUniqueConstraint("orders_number", ["mchid", "sub_mchid", "out_trade_no"])
    .execute();
  await schema
    .createTable("order_entries")
    .addColumn("prepay_id", "text", (column) => column.primaryKey())
    .addColumn("order_id", "text", (column) => column.notNull())
    .addColumn("code", "text", (column) => column.unique())
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .execute();
  await schema
    .createTable("payment_codes")
    .addColumn("code", "text", (column) => column.primaryKey())
    .addColumn("openid", "text", (column) => column.notNull())
    .addColumn("outcome", "text")
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .addColumn("order_id", "text")
    .execute();
  await schema
    .createTable("combined_orders")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("mchid", "text", (column) => column.notNull())
    .addColumn("out_trade_no", "text", (column) => column.notNull())
    .addColumn("transaction_id", "text", (column) => column.unique())
    .addColumn("trade_type", "text", (column) => column.notNull())
    .addColumn("appid", "text", (column) => column.notNull())
    .addColumn("openid", "text")
    .addColumn("notify_url", "text", (column) => column.notNull())
    .addColumn("v2_sign_type", "text")
    .addColumn("device_id", "text")
    .addColumn("request", "text", (column) => column.notNull())
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addUniqueConstraint("combined_orders_number", ["mchid", "out_trade_no"])
    .execute();
  await schema.createIndex("order_entries_order").on("order_entries").column("order_id").execute();
  await schema.createIndex("orders_combined").on("orders").column("combined_id").execute();
  // Whoever looks for a number knows it without its merchant.
  await schema.createIndex("orders_any_number").on("orders").column("out_trade_no").execute();
  await schema
    .createIndex("combined_orders_any_number")
    .on("combined_orders")
    .column("out_trade_no")
    .execute();
  // A trade bill is what a merchant was paid on a day, and what it reversed, page by page. Most orders are not reversed.
  await schema
    .createIndex("orders_paid")
    .on("orders")
    .columns(["mchid", "success_at", "id"])
    .where("success_at", "is not", null)
    .execute();
  await schema
    .createIndex("orders_reversed")
    .on("orders")
    .columns(["mchid", "reversed_at", "id"])
    .where("reversed_at", "is not", null)
    .execute();
  await schema.createIndex("orders_newest").on("orders").columns(["created_at", "id"]).execute();
}

export const paymentTables: ProductTables = {
  migrations: { "2026-12-orders": createOrders },
  cleared: ["combined_orders", "orders", "order_entries", "payment_codes"],
};
