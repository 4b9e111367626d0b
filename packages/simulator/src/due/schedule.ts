import type { Tx } from "../store/store.ts";
import type { DueWorkRow } from "../store/tables.ts";

/**
 * Has something happen when the clock passes a time: the product's work of that name, once. The same work of the same
 * thing has one time; a later call changes it.
 */
export async function schedule(tx: Tx, due: DueWorkRow): Promise<void> {
  await tx
    .insertInto("due_work")
    .values(due)
    .onConflict((conflict) =>
      conflict.columns(["work", "reference"]).doUpdateSet({ due_at: due.due_at }),
    )
    .execute();
}
