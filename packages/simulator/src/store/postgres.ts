import { Pool, types } from "pg";
import { PostgresDialect } from "kysely";
import type { Dialect } from "kysely";

const INT8 = 20;

/** PostgreSQL at a `postgres://…` address; several simulators may share the database. */
export function postgresDialect(url: string): Dialect {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    types: {
      // Our 64-bit columns are milliseconds and counters, which a JavaScript number holds exactly; pg would hand out text.
      getTypeParser: (oid: number, format?: "text" | "binary") =>
        oid === INT8 && format !== "binary" ? Number : types.getTypeParser(oid, format),
    },
  });
  return new PostgresDialect({ pool });
}
