import type { Kysely } from "kysely";
import type { ProductTables } from "../product.ts";
import type { NegativeCase } from "./cases.ts";

declare module "../../store/tables.ts" {
  interface Tables {
    sandbox_orders: SandboxOrderRow;
  }
}

/** An order of the sandbox: it never changes, for its case says all that becomes of it. */
export interface SandboxOrderRow {
  mchid: string;
  out_trade_no: string;
  transaction_id: string;
  /** In fen. */
  total: number;
  /** What coupons paid of it, in fen. */
  coupon: number;
  /** The case in which something goes wrong; null where it is paid. */
  negative: NegativeCase | null;
  /** Digest of the request that made it. */
  request: string;
}

async function createSandboxOrders({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("sandbox_orders")
    .addColumn("mchid", "text", (column) => column.notNull())
    .addColumn("out_trade_no", "text", (column) => column.notNull())
    .addColumn("transaction_id", "text", (column) => column.notNull())
    .addColumn("total", "bigint", (column) => column.notNull())
    .addColumn("coupon", "bigint", (column) => column.notNull())
    .addColumn("negative", "text")
    .addColumn("request", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("sandbox_orders_pk", ["mchid", "out_trade_no"])
    .execute();
}

export const sandboxTables: ProductTables = {
  migrations: { "2026-12-sandbox": createSandboxOrders },
  cleared: ["sandbox_orders"],
};
