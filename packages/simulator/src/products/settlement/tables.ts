import type { Kysely } from "kysely";
import type { ProductTables } from "../product.ts";

declare module "../../store/tables.ts" {
  interface Tables {
    takings: TakingsRow;
  }
}

/**
 * What of a merchant's unsettled money came in on one day. Settled, the row is gone: all rows of a merchant together are
 * its account `unsettled`.
 */
export interface TakingsRow {
  /** The merchant or sub-merchant who sold. */
  owner: string;
  /** A day in China: `2026-12-01`. */
  day: string;
  /** In fen: what was paid, without fees and refunds. */
  amount: number;
}

async function createTakings({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("takings")
    .addColumn("owner", "text", (column) => column.notNull())
    .addColumn("day", "text", (column) => column.notNull())
    .addColumn("amount", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("takings_key", ["owner", "day"])
    .execute();
}

export const settlementTables: ProductTables = {
  migrations: { "2026-12-takings": createTakings },
  cleared: ["takings"],
};
