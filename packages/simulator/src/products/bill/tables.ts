import type { ColumnType, Kysely } from "kysely";
import type { ProductTables } from "../product.ts";

declare module "../../store/tables.ts" {
  interface Tables {
    bill_files: BillFileRow;
    bill_parts: BillPartsTable;
  }
}

/** A file of a bill that was made: most bills are one. */
export interface BillFileRow {
  /** What it is of: the merchant, the kind, the day, the type, the sub-merchant. */
  bill: string;
  /** 1, 2, … */
  file: number;
  /** Whose parts are it: several simulators may have made them at once. */
  maker: string;
  /** SHA-1 of the text, lower-case hexadecimal digits. */
  hash: string;
  parts: number;
}

/** A piece of a file as it is kept: the text, compressed as a whole, cut. */
export interface BillPartsTable {
  bill: string;
  maker: string;
  file: number;
  /** 0, 1, … */
  position: number;
  /** What comes out is a matter of the driver. */
  bytes: ColumnType<Uint8Array | ArrayBuffer, Uint8Array, never>;
}

async function createBills({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("bill_files")
    .addColumn("bill", "text", (column) => column.notNull())
    .addColumn("file", "integer", (column) => column.notNull())
    .addColumn("maker", "text", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull())
    .addColumn("parts", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("bill_files_key", ["bill", "file"])
    .execute();
  await schema
    .createTable("bill_parts")
    .addColumn("bill", "text", (column) => column.notNull())
    .addColumn("maker", "text", (column) => column.notNull())
    .addColumn("file", "integer", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    // SQLite keeps bytes as bytes, whatever the type of the column is called.
    .addColumn("bytes", "bytea", (column) => column.notNull())
    .addPrimaryKeyConstraint("bill_parts_key", ["bill", "maker", "file", "position"])
    .execute();
}

export const billTables: ProductTables = {
  migrations: { "2026-12-bills": createBills },
  cleared: ["bill_files", "bill_parts"],
};
