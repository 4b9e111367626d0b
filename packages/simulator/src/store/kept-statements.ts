import type Libsql from "libsql";
import type { SqliteDatabase, SqliteStatement } from "kysely";

/** Statements kept; the simulator has about a hundred. */
const KEEP = 200;

/** Characters of a statement that is kept: longer ones insert so many rows that they hardly come again. */
const LONGEST = 4_000;

/**
 * A database that prepares each text once: preparing takes longer than running. The least recently used are dropped.
 * Kysely reads all rows of a statement at once and lets one query at a time have the connection, so that no statement is
 * asked for while it runs.
 *
 * @param file named where its disk is full
 */
export function keepingStatements(database: Libsql.Database, file = ""): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    prepare: (sql) => {
      const statement = kept.get(sql) ?? prepare(database, sql, file);
      if (sql.length > LONGEST) return statement;
      kept.delete(sql);
      kept.set(sql, statement);
      const [oldest] = kept.keys();
      if (kept.size > KEEP && oldest !== undefined) kept.delete(oldest);
      return statement;
    },
    close: () => {
      kept.clear();
      database.close();
    },
  };
}

function prepare(database: Libsql.Database, sql: string, file: string): SqliteStatement {
  const statement = database.prepare(sql);
  const explained = <Result>(run: () => Result): Result => {
    try {
      return run();
    } catch (error) {
      throw explain(error, file);
    }
  };
  return {
    reader: statement.reader,
    all: (parameters) => explained(() => statement.all(parameters)),
    run: (parameters) =>
      // Where SQLite has ended a transaction itself, Kysely's rollback would fail, and hide why that was.
      sql === "rollback" && !database.inTransaction
        ? { changes: 0, lastInsertRowid: 0 }
        : explained(() => statement.run(parameters)),
    iterate: (parameters) => statement.iterate(parameters),
  };
}

function explain(error: unknown, file: string): unknown {
  const full = error instanceof Error && "code" in error && error.code === "SQLITE_FULL";
  if (!full) return error;
  return new Error(
    `The disk that holds ${file} is full: nothing more can be stored. Make room on it; the simulator goes on by itself.`,
    { cause: error },
  );
}
