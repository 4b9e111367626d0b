import type { Db, Tx } from "./store.ts";
import type { CounterRow } from "./tables.ts";

export type Counter = CounterRow["name"];

/** Adds to a counter and gives its new value, in one statement: two processes never get the same one. */
export async function addToCounter(db: Db | Tx, name: Counter, amount: number): Promise<number> {
  const { value } = await db
    .insertInto("counters")
    .values({ name, value: amount })
    .onConflict((conflict) =>
      conflict
        .column("name")
        .doUpdateSet((eb) => ({ value: eb("counters.value", "+", eb.ref("excluded.value")) })),
    )
    .returning("value")
    .executeTakeFirstOrThrow();
  return value;
}

/** Gives a counter a value that does not depend on the one before. */
export async function setCounter(db: Db | Tx, name: Counter, value: number): Promise<void> {
  await db
    .insertInto("counters")
    .values({ name, value })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
    .execute();
}

/** All counters; one that was never written is 0. */
export async function readCounters(db: Db): Promise<Record<Counter, number>> {
  const rows = await db.selectFrom("counters").selectAll().execute();
  const values = new Map(rows.map((row) => [row.name, row.value]));
  return {
    clock_offset: values.get("clock_offset") ?? 0,
    epoch: values.get("epoch") ?? 0,
    instances: values.get("instances") ?? 0,
    faults: values.get("faults") ?? 0,
    rate_limits: values.get("rate_limits") ?? 0,
  };
}
