import type { Kysely } from "kysely";
import type { ProductTables } from "../product.ts";

declare module "../../store/tables.ts" {
  interface Tables {
    movements: MovementRow;
    movement_lines: MovementLineRow;
    accounts: AccountRow;
  }
}

/** Why money moved. */
export type MovementKind =
  | "payment"
  | "payment-fee"
  /** A refund leaves the merchant; `-paid`: it reaches the payer; `-returned`: it is closed and comes back. */
  | "refund"
  | "refund-paid"
  | "refund-returned"
  | "refund-fee"
  /** A sub-merchant gives a platform what it paid for a refund. */
  | "refund-advance-returned"
  | "settlement"
  /** What is left of money that was kept for sharing becomes the seller's. */
  | "unfreeze"
  /** A part of it becomes somebody else's; `-returned`: it comes back. */
  | "share"
  | "share-returned"
  /** A transfer leaves the merchant; `-paid`: the user has it; `-returned`: it comes back. */
  | "transfer"
  | "transfer-paid"
  | "transfer-returned"
  | "top-up";

/** One movement of money; its lines add up to zero. */
export interface MovementRow {
  id: string;
  kind: MovementKind;
  /** WeChat Pay's number of what moved it: a transaction, a refund. */
  reference: string;
  /** The merchant's number of the same. */
  number: string;
  at: number;
  /** Order of movements of one process within a millisecond. */
  seq: number;
}

/** What a movement did to one account. */
export interface MovementLineRow {
  movement_id: string;
  owner: string;
  account: string;
  /** In fen; above zero where money came. */
  amount: number;
  /** What the account held after it. */
  balance: number;
  /** As of the movement. */
  at: number;
  seq: number;
}

/** What an account holds. */
export interface AccountRow {
  /** A merchant's number, `person/user-1`, `wechatpay`, or `outside` for banks and all others. */
  owner: string;
  /** Which of the owner's. */
  account: string;
  /** In fen. */
  balance: number;
}

async function createLedger({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("accounts")
    .addColumn("owner", "text", (column) => column.notNull())
    .addColumn("account", "text", (column) => column.notNull())
    .addColumn("balance", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("accounts_key", ["owner", "account"])
    .execute();
  await schema
    .createTable("movements")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("reference", "text", (column) => column.notNull())
    .addColumn("number", "text", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("seq", "bigint", (column) => column.notNull())
    .execute();
  await schema.createIndex("movements_reference").on("movements").column("reference").execute();
  await schema
    .createTable("movement_lines")
    .addColumn("movement_id", "text", (column) => column.notNull())
    .addColumn("owner", "text", (column) => column.notNull())
    .addColumn("account", "text", (column) => column.notNull())
    .addColumn("amount", "bigint", (column) => column.notNull())
    .addColumn("balance", "bigint", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("seq", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("movement_lines_key", ["movement_id", "owner", "account"])
    .execute();
  // A fund bill is the lines of an account in their order, page by page; with the amount, its sums read nothing else.
  await schema
    .createIndex("movement_lines_account")
    .on("movement_lines")
    .columns(["owner", "account", "at", "seq", "movement_id", "amount"])
    .execute();
}

export const ledgerTables: ProductTables = {
  migrations: { "2026-12-ledger": createLedger },
  cleared: ["accounts", "movements", "movement_lines"],
};
