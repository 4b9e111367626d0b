import type { Context } from "../core/context.ts";
import { addToCounter } from "../store/counters.ts";
import type { Db, Tx } from "../store/store.ts";
import type { FaultRow } from "../store/tables.ts";

/** All faults that were set, in that order, with those that are used up. */
export function listFaults(db: Db): Promise<FaultRow[]> {
  return db.selectFrom("faults").selectAll().orderBy("position").execute();
}

export function findFault(db: Db, id: string): Promise<FaultRow | undefined> {
  return db.selectFrom("faults").selectAll().where("id", "=", id).executeTakeFirst();
}

/** Stores a fault after those that there are. */
export function addFault(
  context: Stored,
  fault: Omit<FaultRow, "position" | "seen" | "struck">,
): Promise<FaultRow> {
  return change(context, (tx, position) =>
    tx
      .insertInto("faults")
      .values({ ...fault, position, seen: 0, struck: 0 })
      .returningAll()
      .executeTakeFirstOrThrow(),
  );
}

/** @returns false when there is no such fault */
export async function removeFault(context: Stored, id: string): Promise<boolean> {
  const { numDeletedRows } = await change(context, (tx) =>
    tx.deleteFrom("faults").where("id", "=", id).executeTakeFirstOrThrow(),
  );
  return numDeletedRows === 1n;
}

export async function removeFaults(context: Stored): Promise<void> {
  await change(context, (tx) => tx.deleteFrom("faults").execute());
}

type Stored = Pick<Context, "store" | "faults">;

// The counter tells other processes, and gives a new fault its place in the order.
async function change<Result>(
  { store, faults }: Stored,
  work: (tx: Tx, position: number) => Promise<Result>,
): Promise<Result> {
  const result = await store.db
    .transaction()
    .execute(async (tx) => work(tx, await addToCounter(tx, "faults", 1)));
  await faults.load();
  return result;
}
