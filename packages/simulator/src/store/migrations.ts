import type { Kysely, MigrationProvider } from "kysely";
import { addBrands } from "./migration-brands.ts";
import { createDueWorkTable } from "./migration-due.ts";
import { createFaults } from "./migration-faults.ts";
import { createStateChanges } from "./migration-state-changes.ts";
import { addTerms } from "./migration-terms.ts";

/** Migrations by name; they run in the order of their names. */
export type Migrations = Readonly<Record<string, (db: Kysely<unknown>) => Promise<void>>>;

// One that was published is never edited: add another.
const worldMigrations: Migrations = {
  "2026-01-world": createWorld,
  "2026-02-resources": createResources,
  "2026-03-faults": createFaults,
  "2026-04-brands": addBrands,
  "2026-12-due-work": createDueWorkTable,
  "2026-12-state-changes": createStateChanges,
  "2026-12-terms": addTerms,
};

/**
 * All migrations: the world's, then those of products, which may take part in one of the world's under its name.
 * Kysely runs them by name and refuses a new one whose name comes before one that a database already has.
 */
export function migrationsWith(products: readonly Migrations[]): MigrationProvider {
  const parts = new Map<string, Migrations[string][]>();
  for (const migrations of [worldMigrations, ...products]) {
    for (const [name, up] of Object.entries(migrations)) {
      parts.set(name, [...(parts.get(name) ?? []), up]);
    }
  }
  const composed = [...parts].map(([name, ups]) => [name, { up: inOrder(ups) }] as const);
  return { getMigrations: () => Promise.resolve(Object.fromEntries(composed)) };
}

function inOrder(ups: readonly Migrations[string][]): Migrations[string] {
  return async (db) => {
    for (const up of ups) await up(db);
  };
}

// Kysely asks for a schema-less database here: a migration speaks of tables as they were, not as the types say today.
async function createWorld(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable("merchants")
    .addColumn("mchid", "text", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("appid", "text", (column) => column.notNull())
    .addColumn("key_mode", "text", (column) => column.notNull())
    .addColumn("serial", "text", (column) => column.notNull())
    .addColumn("private_key", "text", (column) => column.notNull())
    .addColumn("certificate", "text", (column) => column.notNull())
    .addColumn("api_v3_key", "text", (column) => column.notNull())
    .addColumn("api_v2_key", "text", (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .execute();
  await schema
    .createTable("merchant_appids")
    .addColumn("mchid", "text", (column) => column.notNull())
    .addColumn("appid", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("merchant_appids_pk", ["mchid", "appid"])
    .execute();
  await schema
    .createTable("sub_merchants")
    .addColumn("mchid", "text", (column) => column.notNull())
    .addColumn("sub_mchid", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("sub_appid", "text")
    .addPrimaryKeyConstraint("sub_merchants_pk", ["mchid", "sub_mchid"])
    .execute();
  await schema
    .createTable("platform_keys")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("mchid", "text")
    .addColumn("private_key", "text", (column) => column.notNull())
    .addColumn("public_pem", "text", (column) => column.notNull())
    .addColumn("effective_at", "bigint")
    .addColumn("expires_at", "bigint")
    .execute();
  await schema
    .createTable("services")
    .addColumn("mchid", "text", (column) => column.notNull())
    .addColumn("service_id", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("pre_authorization", "integer", (column) => column.notNull())
    .addColumn("risk_tier", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("services_pk", ["mchid", "service_id"])
    .execute();
  await schema
    .createTable("users")
    .addColumn("appid", "text", (column) => column.notNull())
    .addColumn("openid", "text", (column) => column.notNull())
    .addColumn("person", "text", (column) => column.notNull())
    .addColumn("nickname", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("users_pk", ["appid", "openid"])
    .execute();
  await schema
    .createTable("notifications")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("mchid", "text", (column) => column.notNull())
    .addColumn("event_type", "text", (column) => column.notNull())
    .addColumn("url", "text", (column) => column.notNull())
    .addColumn("lane", "text", (column) => column.notNull())
    .addColumn("resource", "text", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("attempts", "integer", (column) => column.notNull())
    .addColumn("next_attempt_at", "bigint")
    .addColumn("lease_owner", "text")
    .addColumn("lease_until", "bigint")
    .execute();
  await schema
    .createIndex("notifications_due")
    .on("notifications")
    .columns(["state", "next_attempt_at", "id", "lane", "lease_until"])
    .execute();
  await schema
    .createIndex("notifications_created")
    .on("notifications")
    .column("created_at")
    .execute();
  await schema
    .createTable("notification_attempts")
    .addColumn("notification_id", "text", (column) => column.notNull())
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("wall_at", "bigint", (column) => column.notNull())
    .addColumn("duration_ms", "integer", (column) => column.notNull())
    .addColumn("status", "integer")
    .addColumn("error", "text")
    .addPrimaryKeyConstraint("notification_attempts_pk", ["notification_id", "number"])
    .execute();
  await schema
    .createTable("requests")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("seq", "bigint", (column) => column.notNull())
    .addColumn("mchid", "text")
    .addColumn("operation", "text")
    .addColumn("method", "text", (column) => column.notNull())
    .addColumn("target", "text", (column) => column.notNull())
    .addColumn("status", "integer", (column) => column.notNull())
    .addColumn("code", "text")
    .addColumn("message", "text")
    .addColumn("duration_ms", "integer", (column) => column.notNull())
    .addColumn("request_body", "text", (column) => column.notNull())
    .addColumn("response_body", "text", (column) => column.notNull())
    .execute();
  await schema.createIndex("requests_at").on("requests").columns(["at", "seq"]).execute();
  await schema
    .createTable("counters")
    .addColumn("name", "text", (column) => column.primaryKey())
    .addColumn("value", "bigint", (column) => column.notNull())
    .execute();
}

async function createResources({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("resources")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("mchid", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("own", "text")
    .addColumn("request", "text", (column) => column.notNull())
    .addColumn("operation", "text", (column) => column.notNull())
    .addColumn("stage", "text", (column) => column.notNull())
    .addColumn("seed", "text", (column) => column.notNull())
    .addColumn("members", "text", (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("updated_at", "bigint", (column) => column.notNull())
    .addUniqueConstraint("resources_own", ["mchid", "kind", "own"])
    .execute();
  await schema
    .createIndex("resources_created")
    .on("resources")
    .columns(["mchid", "kind", "created_at", "id"])
    .execute();
  await schema
    .createTable("resource_numbers")
    .addColumn("mchid", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("value", "text", (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("resource_id", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("resource_numbers_pk", [
      "mchid",
      "kind",
      "name",
      "value",
      "created_at",
      "resource_id",
    ])
    .execute();
  await schema
    .createIndex("resource_numbers_resource")
    .on("resource_numbers")
    .column("resource_id")
    .execute();
  await schema
    .createTable("resource_counts")
    .addColumn("mchid", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("value", "text", (column) => column.notNull())
    .addColumn("count", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("resource_counts_pk", ["mchid", "kind", "name", "value"])
    .execute();
}
