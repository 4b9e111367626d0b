import { Migrator } from "kysely";
import type { Kysely } from "kysely";
import { migrations } from "./migrations.ts";

/**
 * Makes the tables what this version wants, step by step from whatever version wrote them.
 *
 * @param schema of PostgreSQL: the tables are in it, and so is the list of the steps taken
 */
export async function migrate<Tables>(db: Kysely<Tables>, schema?: string): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: migrations,
    ...(schema !== undefined && { migrationTableSchema: schema }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
