import type { Kysely } from "kysely";
import type { ProductTables } from "../product.ts";

declare module "../../store/tables.ts" {
  interface Tables {
    permissions: PermissionRow;
  }
}

export type PermissionState = "UNBINDUSER" | "AVAILABLE" | "UNAVAILABLE";

/** One pre-authorisation of a PayScore service, from its request to its end. */
export interface PermissionRow {
  id: string;
  mchid: string;
  sub_mchid: string | null;
  service_id: string;
  appid: string;
  sub_appid: string | null;
  authorization_code: string;
  notify_url: string | null;
  state: PermissionState;
  openid: string | null;
  sub_openid: string | null;
  person: string | null;
  token: string;
  token_expires_at: number;
  created_at: number;
  success_at: number | null;
  cancel_at: number | null;
}

// The table came with the first migration of all, whose name databases remember: it stays part of that.
async function createPermissions({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("permissions")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("mchid", "text", (column) => column.notNull())
    .addColumn("sub_mchid", "text")
    .addColumn("service_id", "text", (column) => column.notNull())
    .addColumn("appid", "text", (column) => column.notNull())
    .addColumn("sub_appid", "text")
    .addColumn("authorization_code", "text", (column) => column.notNull())
    .addColumn("notify_url", "text")
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("openid", "text")
    .addColumn("sub_openid", "text")
    .addColumn("person", "text")
    .addColumn("token", "text", (column) => column.notNull().unique())
    .addColumn("token_expires_at", "bigint", (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("success_at", "bigint")
    .addColumn("cancel_at", "bigint")
    .addUniqueConstraint("permissions_code", ["mchid", "authorization_code"])
    .execute();
  await schema
    .createIndex("permissions_person")
    .on("permissions")
    .columns(["mchid", "service_id", "person"])
    .execute();
}

export const payscoreTables: ProductTables = {
  migrations: { "2026-01-world": createPermissions },
  cleared: ["permissions"],
};
