import type { Kysely } from "kysely";
import type { ProductTables } from "../product.ts";

declare module "../../store/tables.ts" {
  interface Tables {
    kept_money: KeptRow;
    sharings: SharingRow;
    shares: ShareRow;
    share_returns: ShareReturnRow;
    share_receivers: ShareReceiverRow;
  }
}

/** `OPEN`: it may be shared; `FINISHED`: the merchant said that it shares no more; `EXPIRED`: it waited too long. */
export type KeptState = "OPEN" | "FINISHED" | "EXPIRED";

/** What is kept for sharing of one order. Together with what is on its way it is the account `frozen` of a seller. */
export interface KeptRow {
  order_id: string;
  state: KeptState;
  /** In fen: neither shared, nor refunded, nor released. */
  held: number;
  /** When what was left became the seller's; null while it is kept. */
  released_at: number | null;
}

/** `PROCESSING`: the receivers have no results yet. */
export type SharingState = "PROCESSING" | "FINISHED";

/** One request to share, or to release what is left. */
export interface SharingRow {
  /** WeChat Pay's number, `order_id` on the wire. */
  id: string;
  order_id: string;
  /** As of the order: the merchant, or the partner that acts for a sub-merchant. */
  mchid: string;
  sub_mchid: string;
  /** The merchant's number. */
  out_order_no: string;
  transaction_id: string;
  state: SharingState;
  /** Whose receivers get of it: empty where they are those of `mchid` itself. */
  receivers_of: string;
  /** 1: nothing more is shared, and what is left is released. */
  finishes: number;
  /** Where the caller is told of a share of its own; null where it gave no address. */
  notify_url: string | null;
  /** What was asked for: the same again gives this one, another is refused. */
  request: string;
  created_at: number;
  finished_at: number | null;
}

export type ShareState = "PENDING" | "SUCCESS" | "CLOSED";

export type ReceiverType = "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID";

/** What one receiver gets of a sharing. */
export interface ShareRow {
  /** WeChat Pay's number, `detail_id` on the wire. */
  id: string;
  sharing_id: string;
  /** Order of the request. */
  position: number;
  state: ShareState;
  type: ReceiverType;
  account: string;
  /** Who that is; null for a merchant. */
  person: string | null;
  /** In fen. */
  amount: number;
  description: string;
  /** 1: what is left, released to the seller. */
  rest: number;
  fail_reason: "NO_RELATION" | null;
  created_at: number;
  finished_at: number | null;
}

/** A share, with the sharing that it is of. */
export interface ShareOf extends ShareRow {
  readonly of: SharingRow;
}

export type ShareReturnState = "PROCESSING" | "SUCCESS" | "FAILED";

/** A share, or a part of it, that its receiver gives back. */
export interface ShareReturnRow {
  /** WeChat Pay's number, `return_id` on the wire. */
  id: string;
  sharing_id: string;
  share_id: string;
  mchid: string;
  sub_mchid: string;
  out_return_no: string;
  state: ShareReturnState;
  /** Who gives it back. */
  return_mchid: string;
  /** In fen. */
  amount: number;
  description: string;
  fail_reason: "BALANCE_NOT_ENOUGH" | null;
  request: string;
  created_at: number;
  finished_at: number | null;
}

/** Somebody with whom a merchant shares. */
export interface ShareReceiverRow {
  mchid: string;
  /** Empty for a merchant itself, and for a platform, whose receivers are those of all its sub-merchants. */
  sub_mchid: string;
  type: ReceiverType;
  account: string;
  relation_type: string;
  custom_relation: string | null;
}

async function createSharing({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("kept_money")
    .addColumn("order_id", "text", (column) => column.primaryKey())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("held", "bigint", (column) => column.notNull())
    .addColumn("released_at", "bigint")
    .execute();
  await schema
    .createTable("sharings")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("order_id", "text", (column) => column.notNull())
    .addColumn("mchid", "text", (column) => column.notNull())
    .addColumn("sub_mchid", "text", (column) => column.notNull())
    .addColumn("out_order_no", "text", (column) => column.notNull())
    .addColumn("transaction_id", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("receivers_of", "text", (column) => column.notNull())
    .addColumn("finishes", "integer", (column) => column.notNull())
    .addColumn("notify_url", "text")
    .addColumn("request", "text", (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("finished_at", "bigint")
    .addUniqueConstraint("sharings_number", ["mchid", "sub_mchid", "out_order_no"])
    .execute();
  await schema.createIndex("sharings_order").on("sharings").column("order_id").execute();
  await schema
    .createTable("shares")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("sharing_id", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("type", "text", (column) => column.notNull())
    .addColumn("account", "text", (column) => column.notNull())
    .addColumn("person", "text")
    .addColumn("amount", "bigint", (column) => column.notNull())
    .addColumn("description", "text", (column) => column.notNull())
    .addColumn("rest", "integer", (column) => column.notNull())
    .addColumn("fail_reason", "text")
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("finished_at", "bigint")
    .execute();
  await schema
    .createIndex("shares_sharing")
    .on("shares")
    .columns(["sharing_id", "position"])
    .execute();
  await schema
    .createTable("share_returns")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("sharing_id", "text", (column) => column.notNull())
    .addColumn("share_id", "text", (column) => column.notNull())
    .addColumn("mchid", "text", (column) => column.notNull())
    .addColumn("sub_mchid", "text", (column) => column.notNull())
    .addColumn("out_return_no", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("return_mchid", "text", (column) => column.notNull())
    .addColumn("amount", "bigint", (column) => column.notNull())
    .addColumn("description", "text", (column) => column.notNull())
    .addColumn("fail_reason", "text")
    .addColumn("request", "text", (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("finished_at", "bigint")
    .addUniqueConstraint("share_returns_number", ["mchid", "sub_mchid", "out_return_no"])
    .execute();
  await schema.createIndex("share_returns_share").on("share_returns").column("share_id").execute();
  await schema
    .createTable("share_receivers")
    .addColumn("mchid", "text", (column) => column.notNull())
    .addColumn("sub_mchid", "text", (column) => column.notNull())
    .addColumn("type", "text", (column) => column.notNull())
    .addColumn("account", "text", (column) => column.notNull())
    .addColumn("relation_type", "text", (column) => column.notNull())
    .addColumn("custom_relation", "text")
    .addPrimaryKeyConstraint("share_receivers_key", ["mchid", "sub_mchid", "type", "account"])
    .execute();
}

export const sharingTables: ProductTables = {
  migrations: { "2026-12-sharing": createSharing },
  cleared: ["kept_money", "sharings", "shares", "share_returns", "share_receivers"],
};
