import type { Kysely } from "kysely";
import type { ProductTables } from "../product.ts";

declare module "../../store/tables.ts" {
  interface Tables {
    refunds: RefundRow;
  }
}

/** `ABNORMAL`: the payer's account can't take the money; it is on its way until the merchant names another. */
export type RefundState = "PROCESSING" | "SUCCESS" | "ABNORMAL" | "CLOSED";

/** How the money reaches the payer: as it came, or another way after it could not. */
export type RefundChannel = "ORIGINAL" | "OTHER_BANKCARD";

/** Which of the merchant's money it is, as answers name it. */
export type FundsAccount = "UNSETTLED" | "AVAILABLE" | "UNAVAILABLE";

/** Who pays a refund of a platform's sub-merchant. */
export type RefundAccount = "REFUND_SOURCE_PARTNER_ADVANCE" | "REFUND_SOURCE_SUB_MERCHANT";

/** One refund, of a whole order or of a part. */
export interface RefundRow {
  /** WeChat Pay's number. */
  id: string;
  order_id: string;
  /** As of the order: the merchant, or the partner that acts for a sub-merchant. */
  mchid: string;
  sub_mchid: string;
  out_refund_no: string;
  transaction_id: string;
  out_trade_no: string;
  state: RefundState;
  channel: RefundChannel;
  /** What the payer is told of where the money goes: `支付用户零钱`. */
  received_account: string;
  /** What the order cost, in fen. */
  total: number;
  /** What is given back, in fen. */
  amount: number;
  currency: string;
  /** The order's coupons, and what of each goes back to whoever bore it, as JSON. */
  coupons: string;
  /** What WeChat Pay gives back of its fee for the order, in fen. */
  fee: number;
  /** From which accounts the money was taken, as JSON: it returns there when the refund is closed. */
  taken: string;
  /** 1: the merchant said how much of it each account pays. */
  split: number;
  funds_account: FundsAccount;
  /** Only of platforms that said it. */
  refund_account: RefundAccount | null;
  /** The account of the ledger to which the money goes. */
  payee_owner: string;
  payee_account: string;
  reason: string | null;
  /** Null where the refund names none and the merchant has set none: nobody is told. */
  notify_url: string | null;
  /**
   * Where the merchant is told in XML, the app that is named there: of a refund of APIv2 that of the request, of one that
   * names no address that of the order. Null where it is told in JSON.
   */
  v2_appid: string | null;
  v2_sub_appid: string | null;
  /** What was asked for: the same again gives this refund, another is refused. */
  request: string;
  created_at: number;
  success_at: number | null;
  /** The number under which the sub-merchant gave back what the platform had paid for it. */
  advance_return_id: string | null;
  advance_returned_at: number | null;
}

async function createRefunds({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("refunds")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("order_id", "text", (column) => column.notNull())
    .addColumn("mchid", "text", (column) => column.notNull())
    .addColumn("sub_mchid", "text", (column) => column.notNull())
    .addColumn("out_refund_no", "text", (column) => column.notNull())
    .addColumn("transaction_id", "text", (column) => column.notNull())
    .addColumn("out_trade_no", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("received_account", "text", (column) => column.notNull())
    .addColumn("total", "bigint", (column) => column.notNull())
    .addColumn("amount", "bigint", (column) => column.notNull())
    .addColumn("currency", "text", (column) => column.notNull())
    .addColumn("coupons", "text", (column) => column.notNull())
    .addColumn("fee", "bigint", (column) => column.notNull())
    .addColumn("taken", "text", (column) => column.notNull())
    .addColumn("split", "integer", (column) => column.notNull())
    .addColumn("funds_account", "text", (column) => column.notNull())
    .addColumn("refund_account", "text")
    .addColumn("payee_owner", "text", (column) => column.notNull())
    .addColumn("payee_account", "text", (column) => column.notNull())
    .addColumn("reason", "text")
    .addColumn("notify_url", "text")
    .addColumn("v2_appid", "text")
    .addColumn("v2_sub_appid", "text")
    .addColumn("request", "text", (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("success_at", "bigint")
    .addColumn("advance_return_id", "text")
    .addColumn("advance_returned_at", "bigint")
    .addUniqueConstraint("refunds_number", ["mchid", "sub_mchid", "out_refund_no"])
    .execute();
  await schema.createIndex("refunds_order").on("refunds").column("order_id").execute();
  await schema.createIndex("refunds_any_number").on("refunds").column("out_refund_no").execute();
  // A trade bill has the refunds that a merchant asked for on a day, page by page.
  await schema
    .createIndex("refunds_asked")
    .on("refunds")
    .columns(["mchid", "created_at", "id"])
    .execute();
  await schema.createIndex("refunds_newest").on("refunds").columns(["created_at", "id"]).execute();
}

export const refundTables: ProductTables = {
  migrations: { "2026-12-refunds": createRefunds },
  cleared: ["refunds"],
};
