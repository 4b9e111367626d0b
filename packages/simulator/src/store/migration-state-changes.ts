import type { Kysely } from "kysely";

/** How things came to their states; by what requests and notifications are found, and changes seen. */
export async function createStateChanges({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("state_changes")
    .addColumn("thing", "text", (column) => column.notNull())
    .addColumn("event", "text", (column) => column.notNull())
    .addColumn("before", "text", (column) => column.notNull())
    .addColumn("after", "text", (column) => column.notNull())
    .addColumn("by_clock", "integer", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .addColumn("seq", "bigint", (column) => column.notNull())
    .execute();
  await schema
    .createIndex("state_changes_thing")
    .on("state_changes")
    .columns(["thing", "at", "seq"])
    .execute();
  await schema
    .createIndex("state_changes_newest")
    .on("state_changes")
    .columns(["at", "seq"])
    .execute();
  // What was stored by an older version names none: it is found no more than before.
  await schema
    .alterTable("requests")
    .addColumn("numbers", "text", (column) => column.notNull().defaultTo(""))
    .execute();
  await schema.alterTable("notifications").addColumn("number", "text").execute();
  await schema.createIndex("notifications_number").on("notifications").column("number").execute();
  await schema
    .createIndex("notification_attempts_newest")
    .on("notification_attempts")
    .column("wall_at")
    .execute();
}
