import type { Kysely } from "kysely";

/** What WeChat Pay keeps of a merchant's payments, and where it tells of refunds that name no address. */
export async function addTerms({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable("merchants")
    .addColumn("fee_rate", "integer", (column) => column.notNull().defaultTo(60))
    .execute();
  await schema.alterTable("merchants").addColumn("refund_notify_url", "text").execute();
}
