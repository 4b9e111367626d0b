import type { Context } from "../../core/context.ts";

/**
 * Makes a notification due now, whatever its state: one that was delivered goes out again, one that was given up or
 * blocked gets another attempt. When that attempt fails, the schedule goes on from where it stood.
 *
 * @returns false when there is no such notification
 */
export async function redeliver(context: Context, id: string): Promise<boolean> {
  const { numUpdatedRows } = await context.store.db
    .updateTable("notifications")
    // Taking the lease away lets the new attempt begin beside one that is under way.
    .set({
      state: "pending",
      next_attempt_at: context.clock.now(),
      lease_owner: null,
      lease_until: null,
      fault: null,
    })
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  context.notifier.wake();
  return numUpdatedRows === 1n;
}
