import type { Context } from "../core/context.ts";
import type { Db, Tx } from "../store/store.ts";
import type { StateChangeRow } from "../store/tables.ts";

/** A thing before and after an event. */
export interface StateChange {
  readonly event: string;
  readonly before: { readonly state: string };
  readonly after: { readonly id: string; readonly state: string };
}

/** Notes what became of a thing, in the transaction that stores it: who looks at its life sees when and why. */
export async function noteState(
  { clock, ids, byClock }: Context,
  tx: Tx,
  { event, before, after }: StateChange,
): Promise<void> {
  await tx
    .insertInto("state_changes")
    .values({
      thing: after.id,
      event,
      before: before.state,
      after: after.state,
      by_clock: byClock === true ? 1 : 0,
      at: clock.now(),
      seq: ids.sequence(),
    })
    .execute();
}

/** How things came to their states, oldest first. */
export async function stateChangesOf(
  db: Db,
  things: readonly string[],
): Promise<readonly StateChangeRow[]> {
  // PostgreSQL has no list without members.
  if (things.length === 0) return [];
  return db
    .selectFrom("state_changes")
    .selectAll()
    .where("thing", "in", things)
    .orderBy("at")
    .orderBy("seq")
    .execute();
}
