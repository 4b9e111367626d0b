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
 */
export function keepingStatements(database: Libsql.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    prepare: (sql) => {
      const statement = kept.get(sql) ?? prepare(database, sql);
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

function prepare(database: Libsql.Database, sql: string): SqliteStatement {
  const statement = database.prepare(sql);
  return {
    reader: statement.reader,
    all: (parameters) => statement.all(parameters),
    run: (parameters) => statement.run(parameters),
    iterate: (parameters) => statement.iterate(parameters),
  };
}
