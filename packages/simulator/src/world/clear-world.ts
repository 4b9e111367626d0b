import { sql } from "kysely";
import { SCHEMA } from "../store/store.ts";
import type { Tx } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";

// Counters stay: identifiers must not come twice, and epochs only grow. Tables stand in the order in which most transactions
// take them, so that a reset waits for the first of these and hardly ever has to begin again.
const beforeProducts = [
  "merchants",
  "merchant_appids",
  "sub_merchants",
  "platform_keys",
  "services",
  "users",
] as const;

const afterProducts = [
  "state_changes",
  "resources",
  "resource_numbers",
  "resource_counts",
  "faults",
  "notifications",
  "notification_attempts",
  "requests",
  "due_work",
] as const;

/**
 * Deletes everything stored.
 *
 * @param shared other processes may be at work in the same tables
 * @param products the tables of products
 */
export async function clearWorld(
  tx: Tx,
  shared: boolean,
  products: readonly (keyof Tables)[],
): Promise<void> {
  const tables = [...beforeProducts, ...products, ...afterProducts];
  if (shared) await lockTables(tx, tables);
  for (const table of tables) await tx.deleteFrom(table).execute();
  await tx.updateTable("counters").set({ value: 0 }).where("name", "=", "clock_offset").execute();
}

/** PostgreSQL's code of a wait that `lock_timeout` ended. */
const LOCK_NOT_AVAILABLE = "55P03";

/**
 * Waits for transactions under way and keeps new ones away from all tables. They take the tables in orders of their own: one
 * that has the next table may wait for the last. Whoever waits too long gives everything back, so that they end, and begins
 * again: well before PostgreSQL (`deadlock_timeout`, a second) would end one of both as a deadlock.
 */
async function lockTables(tx: Tx, tables: readonly (keyof Tables)[]): Promise<void> {
  const names = sql.join(tables.map((table) => sql.id(SCHEMA, table)));
  await sql`SET LOCAL lock_timeout = '100ms'`.execute(tx);
  await sql`SAVEPOINT unlocked`.execute(tx);
  for (;;) {
    try {
      await sql`LOCK TABLE ${names} IN EXCLUSIVE MODE`.execute(tx);
      break;
    } catch (error) {
      const late = error instanceof Error && "code" in error && error.code === LOCK_NOT_AVAILABLE;
      if (!late) throw error;
      await sql`ROLLBACK TO SAVEPOINT unlocked`.execute(tx);
    }
  }
  await sql`SET LOCAL lock_timeout = DEFAULT`.execute(tx);
}
