import type Libsql from "libsql";
import { SqliteDialect } from "kysely";
import type { Dialect } from "kysely";
import { libsql } from "./libsql.ts";
import { lockFile } from "./file-lock.ts";
import { keepingStatements } from "./kept-statements.ts";
import { newSchema } from "./new-schema.ts";

/**
 * SQLite in a file, or in memory where no file is named.
 *
 * The write-ahead log keeps what was committed when the process is killed at any moment. libsql works synchronously on
 * one connection and Kysely lets one transaction at a time have it: awaiting anything but queries inside a transaction
 * makes every other request wait.
 */
export function sqliteDialect(file?: string): Dialect {
  if (file === undefined) return new SqliteDialect({ database: keepingStatements(openMemory()) });
  const unlock = lockFile(file);
  try {
    const database = open(file);
    const { prepare, close } = keepingStatements(database, file);
    const closeAndUnlock = (): void => {
      close();
      unlock();
    };
    return new SqliteDialect({ database: { prepare, close: closeAndUnlock } });
  } catch (error) {
    unlock();
    throw error;
  }
}

/** A new database with all tables: at once, as the migrations would make them step by step. */
function openMemory(): Libsql.Database {
  const database = new (libsql())(":memory:");
  database.exec(newSchema);
  return database;
}

function open(file: string): Libsql.Database {
  const database = new (libsql())(file);
  database.pragma("busy_timeout = 5000");
  database.pragma("journal_mode = WAL");
  // NORMAL survives the death of the process; only a power cut could cost the last commits.
  database.pragma("synchronous = NORMAL");
  return database;
}
