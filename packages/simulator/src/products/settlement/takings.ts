import type { Tx } from "../../store/store.ts";

/**
 * Adds to what came in on a day.
 *
 * @returns whether the day has to be scheduled: this is the first of it
 */
export async function addTakings(
  tx: Tx,
  owner: string,
  day: string,
  amount: number,
): Promise<boolean> {
  const { amount: sum } = await tx
    .insertInto("takings")
    .values({ owner, day, amount })
    .onConflict((conflict) =>
      conflict.columns(["owner", "day"]).doUpdateSet((eb) => ({
        amount: eb("takings.amount", "+", eb.ref("excluded.amount")),
      })),
    )
    .returning("amount")
    .executeTakeFirstOrThrow();
  // The first always; and again after everything was refunded, which does no harm.
  return sum === amount;
}

/**
 * Changes what came in on a day that is not settled, and holds it to the end of the transaction.
 *
 * @param amount may be zero: to hold it alone
 * @returns false where the day is settled
 */
export async function changeTakings(
  tx: Tx,
  owner: string,
  day: string,
  amount: number,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("takings")
    .set((eb) => ({ amount: eb("amount", "+", amount) }))
    .where("owner", "=", owner)
    .where("day", "=", day)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Takes a day out, to be settled: what came in on it, in fen; undefined where somebody settled it before. */
export async function removeTakings(
  tx: Tx,
  owner: string,
  day: string,
): Promise<number | undefined> {
  const row = await tx
    .deleteFrom("takings")
    .where("owner", "=", owner)
    .where("day", "=", day)
    .returning("amount")
    .executeTakeFirst();
  return row?.amount;
}
