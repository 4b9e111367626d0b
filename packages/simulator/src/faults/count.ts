import { createHash } from "node:crypto";
import { addToCounter } from "../store/counters.ts";
import type { Db, Tx } from "../store/store.ts";
import type { FaultRow } from "../store/tables.ts";

/** Whether a fault is applied; the last time, others must know. `over`: it was used up or removed meanwhile. */
export type Count = "applied" | "applied last" | "missed" | "over";

/** Counts an occasion in the store, so that of several processes each gets its own number. */
export async function countFault(db: Db | Tx, row: FaultRow): Promise<Count> {
  return row.rate === null ? countDown(db, row) : countShare(db, row, row.rate);
}

async function countDown(db: Db | Tx, { id, times }: FaultRow): Promise<Count> {
  const counted = await db
    .updateTable("faults")
    .set((eb) => ({ struck: eb("struck", "+", 1) }))
    .where("id", "=", id)
    .whereRef("struck", "<", "times")
    .returning("struck")
    .executeTakeFirst();
  if (counted === undefined) return "over";
  if (counted.struck !== times) return "applied";
  // Others must know: what was set after it waits for it.
  await addToCounter(db, "faults", 1);
  return "applied last";
}

async function countShare(db: Db | Tx, { id }: FaultRow, rate: number): Promise<Count> {
  const counted = await db
    .updateTable("faults")
    .set((eb) => ({ seen: eb("seen", "+", 1) }))
    .where("id", "=", id)
    .returning("seen")
    .executeTakeFirst();
  if (counted === undefined) return "over";
  if (draw(id, counted.seen) >= rate) return "missed";
  await db
    .updateTable("faults")
    .set((eb) => ({ struck: eb("struck", "+", 1) }))
    .where("id", "=", id)
    .execute();
  return "applied";
}

// The id comes from the seed: the same seed chooses the same requests, in whatever process they arrive.
function draw(id: string, number: number): number {
  const hash = createHash("sha256").update(`${id}/${number}`).digest();
  return hash.readUInt32BE() / 2 ** 32;
}
