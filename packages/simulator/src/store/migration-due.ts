import type { Kysely } from "kysely";

/** What happens by itself when the clock passes a time. */
export async function createDueWorkTable({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("due_work")
    .addColumn("work", "text", (column) => column.notNull())
    .addColumn("reference", "text", (column) => column.notNull())
    .addColumn("mchid", "text", (column) => column.notNull())
    .addColumn("due_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("due_work_pk", ["work", "reference"])
    .execute();
  await schema.createIndex("due_work_reference").on("due_work").column("reference").execute();
  await schema
    .createIndex("due_work_next")
    .on("due_work")
    .columns(["due_at", "work", "reference"])
    .execute();
}
