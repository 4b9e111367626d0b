import { sql } from "kysely";
import { SCHEMA } from "../store/store.ts";
import type { Tx } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";

// Typed so that a new table cannot be forgotten. Counters stay: identifiers must not come twice, and epochs only grow.
const cleared: Record<Exclude<keyof Tables, "counters">, true> = {
  merchants: true,
  merchant_appids: true,
  sub_merchants: true,
  platform_keys: true,
  services: true,
  users: true,
  permissions: true,
  resources: true,
  resource_numbers: true,
  resource_counts: true,
  // Before notifications: who stores one asks for faults first, and a reset that locks in another order is a deadlock.
  faults: true,
  notifications: true,
  notification_attempts: true,
  requests: true,
};

/**
 * Deletes everything stored.
 *
 * @param shared other processes may be at work in the same tables
 */
export async function clearWorld(tx: Tx, shared: boolean): Promise<void> {
  // Object.keys of a record gives exactly its keys.
  const tables = Object.keys(cleared) as (keyof typeof cleared)[];
  if (shared) {
    // Waits for transactions under way; row by row, one that takes its rows in another order would be a deadlock.
    const names = sql.join(tables.map((table) => sql.id(SCHEMA, table)));
    await sql`LOCK TABLE ${names} IN EXCLUSIVE MODE`.execute(tx);
  }
  for (const table of tables) await tx.deleteFrom(table).execute();
  await tx.updateTable("counters").set({ value: 0 }).where("name", "=", "clock_offset").execute();
}
