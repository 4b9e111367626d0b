import type { Kysely } from "kysely";
import type { ProductTables } from "../product.ts";

declare module "../../store/tables.ts" {
  interface Tables {
    transfers: TransferRow;
  }
}

export type TransferState =
  | "ACCEPTED"
  | "PROCESSING"
  | "WAIT_USER_CONFIRM"
  | "TRANSFERING"
  | "SUCCESS"
  | "FAIL"
  | "CANCELING"
  | "CANCELLED";

/** One transfer of a merchant's to a user (商家转账), from its request to its end. */
export interface TransferRow {
  /** `transfer_bill_no` */
  id: string;
  /** Who asked for it: a merchant, or the partner of the one that pays. */
  mchid: string;
  /** Of a partner the merchant that pays; otherwise empty. */
  sub_mchid: string;
  out_bill_no: string;
  appid: string;
  openid: string;
  person: string;
  /** In the clear; null where the merchant did not say it. */
  user_name: string | null;
  /** In fen. */
  amount: number;
  remark: string;
  notify_url: string | null;
  /** `package_info`: what the page that the user confirms on is opened by. */
  package_info: string;
  /** What was asked for: the same again gives this transfer, another is refused. */
  request: string;
  state: TransferState;
  fail_reason: string | null;
  created_at: number;
  updated_at: number;
}

async function createTransfers({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("transfers")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("mchid", "text", (column) => column.notNull())
    .addColumn("sub_mchid", "text", (column) => column.notNull())
    .addColumn("out_bill_no", "text", (column) => column.notNull())
    .addColumn("appid", "text", (column) => column.notNull())
    .addColumn("openid", "text", (column) => column.notNull())
    .addColumn("person", "text", (column) => column.notNull())
    .addColumn("user_name", "text")
    .addColumn("amount", "bigint", (column) => column.notNull())
    .addColumn("remark", "text", (column) => column.notNull())
    .addColumn("notify_url", "text")
    .addColumn("package_info", "text", (column) => column.notNull().unique())
    .addColumn("request", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("fail_reason", "text")
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("updated_at", "bigint", (column) => column.notNull())
    .addUniqueConstraint("transfers_number", ["mchid", "sub_mchid", "out_bill_no"])
    .execute();
  await schema
    .createIndex("transfers_person")
    .on("transfers")
    .columns(["person", "created_at"])
    .execute();
}

export const transferTables: ProductTables = {
  migrations: { "2026-12-transfers": createTransfers },
  cleared: ["transfers"],
};
