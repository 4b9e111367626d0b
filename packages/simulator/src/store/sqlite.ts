import Libsql from "libsql";
import { SqliteDialect } from "kysely";
import type { Dialect } from "kysely";

/**
 * SQLite in a file, or in memory for `:memory:`.
 *
 * The write-ahead log keeps what was committed when the process is killed at any moment. libsql works synchronously on
 * one connection and Kysely lets one transaction at a time have it: awaiting anything but queries inside a transaction
 * makes every other request wait.
 */
export function sqliteDialect(file: string): Dialect {
  const database = new Libsql(file);
  database.pragma("busy_timeout = 5000");
  database.pragma("journal_mode = WAL");
  // NORMAL survives the death of the process; only a power cut could cost the last commits.
  database.pragma("synchronous = NORMAL");
  return new SqliteDialect({ database });
}
