import type { Kysely } from "kysely";

/** Faults on demand, and what they do to a notification. */
export async function createFaults({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("faults")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("position", "bigint", (column) => column.notNull())
    .addColumn("mchid", "text")
    .addColumn("operation", "text")
    .addColumn("event_type", "text")
    .addColumn("fault", "text", (column) => column.notNull())
    .addColumn("times", "integer")
    .addColumn("rate", "double precision")
    .addColumn("seen", "bigint", (column) => column.notNull())
    .addColumn("struck", "bigint", (column) => column.notNull())
    .execute();
  await schema.alterTable("notifications").addColumn("fault", "text").execute();
}
