import { sql } from "kysely";
import { SCHEMA } from "../store/store.ts";
import type { Tx } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";

// Counters stay: identifiers must not come twice, and epochs only grow.
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
  // Before notifications: who stores one asks for faults first, and a reset that locks in another order is a deadlock.
  "faults",
  "notifications",
  "notification_attempts",
  "requests",
  // Last: whoever schedules does so when all else is written.
  "due_work",
] as const;

/**
 * Deletes everything stored.
 *
 * @param shared other processes may be at work in the same tables
 * @param products the tables of products: whoever writes to them has taken its users before and notifies afterwards
 */
export async function clearWorld(
  tx: Tx,
  shared: boolean,
  products: readonly (keyof Tables)[],
): Promise<void> {
  const tables = [...beforeProducts, ...products, ...afterProducts];
  if (shared) {
    // Waits for transactions under way; row by row, one that takes its rows in another order would be a deadlock.
    const names = sql.join(tables.map((table) => sql.id(SCHEMA, table)));
    await sql`LOCK TABLE ${names} IN EXCLUSIVE MODE`.execute(tx);
  }
  for (const table of tables) await tx.deleteFrom(table).execute();
  await tx.updateTable("counters").set({ value: 0 }).where("name", "=", "clock_offset").execute();
}
