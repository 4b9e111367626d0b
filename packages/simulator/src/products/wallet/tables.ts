import type { Kysely } from "kysely";
import type { ProductTables } from "../product.ts";

declare module "../../store/tables.ts" {
  interface Tables {
    people: PersonRow;
  }
}

/** A human being who was made on demand; others have what everybody has at the beginning. */
export interface PersonRow {
  /** As in `users`. */
  person: string;
  /** Their bank cards, as JSON, the one that is taken first at the head. */
  cards: string;
  /** What they enter to pay; null where it is everybody's. */
  password: string | null;
}

async function createPeople({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("people")
    .addColumn("person", "text", (column) => column.primaryKey())
    .addColumn("cards", "text", (column) => column.notNull())
    .addColumn("password", "text")
    .execute();
}

export const walletTables: ProductTables = {
  migrations: { "2026-12-people": createPeople },
  cleared: ["people"],
};
