import { Pool, types } from "pg";
import { PostgresDialect } from "kysely";
import type { Dialect } from "kysely";

const INT8 = 20;

/**
 * PostgreSQL at a `postgres://…` address; several simulators may share the database.
 *
 * @param onError told when a connection breaks outside of a query; the pool replaces it
 */
export function postgresDialect(url: string, onError: (error: unknown) => void): Dialect {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    types: {
      // Our 64-bit columns are milliseconds and counters, which a JavaScript number holds exactly; pg would hand out text.
      getTypeParser: (oid: number, format?: "text" | "binary") =>
        oid === INT8 && format !== "binary" ? Number : types.getTypeParser(oid, format),
    },
  });
  // Without a listener, a database that restarts would end this process. The pool repeats what an idle client said.
  pool.on("connect", (client) => client.on("error", onError));
  pool.on("error", () => {});
  return new PostgresDialect({ pool });
}
