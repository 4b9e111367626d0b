import { sql } from "kysely";
import type { Compilable, CompiledQuery, DialectAdapter, RawBuilder } from "kysely";
import type { Db, Tx } from "./store.ts";

/** Stands in a query where a value comes in at each run. */
class Slot {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A query that is built and compiled once for each database, for those that run with most requests: building and compiling
 * takes Kysely as long as SQLite takes to answer.
 *
 * @param build builds the query; what differs from run to run comes in by `value(name)`
 * @returns runs the query and gives its rows
 */
export function keptQuery<Values extends Readonly<Record<string, unknown>>, Row>(
  build: (
    db: Db | Tx,
    value: <Name extends keyof Values & string>(name: Name) => RawBuilder<Values[Name]>,
  ) => Compilable<Row>,
): (db: Db | Tx, values: Values) => Promise<readonly Row[]> {
  // A transaction has the adapter of its database: the dialect and the schema are the same.
  const kept = new WeakMap<DialectAdapter, CompiledQuery<Row>>();
  return async (db, values) => {
    const { adapter } = db.getExecutor();
    let query = kept.get(adapter);
    if (query === undefined) {
      query = build(db, (name) => sql`${new Slot(name)}`).compile();
      kept.set(adapter, query);
    }
    const parameters = query.parameters.map((given) =>
      given instanceof Slot ? values[given.name] : given,
    );
    const { rows } = await db.executeQuery<Row>({ ...query, parameters });
    return rows;
  };
}
