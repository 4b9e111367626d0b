import { Migrator } from "kysely";
import type { Kysely } from "kysely";
import { migrationsWith } from "./migrations.ts";
import type { Migrations } from "./migrations.ts";

/**
 * Makes the tables what this version wants, step by step from whatever version wrote them.
 *
 * @param products what makes the tables of products, beside those of the world
 * @param schema of PostgreSQL: the tables are in it, and so is the list of the steps taken
 */
export async function migrate<Tables>(
  db: Kysely<Tables>,
  products: readonly Migrations[],
  schema?: string,
): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: migrationsWith(products),
    ...(schema !== undefined && { migrationTableSchema: schema }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
