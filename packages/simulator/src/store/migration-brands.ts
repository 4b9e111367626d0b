import type { Kysely } from "kysely";

/** Brands stand beside the merchants; everybody who was there before is a merchant. */
export async function addBrands({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable("merchants")
    .addColumn("kind", "text", (column) => column.notNull().defaultTo("merchant"))
    .execute();
}
