import { randomUUID } from "node:crypto";
import type { Context } from "../../core/context.ts";
import { claim, findWaiting } from "../outbox/outbox.ts";
import type { Waiting } from "../outbox/outbox.ts";
import type { Deliveries } from "./deliveries.ts";
import { ANSWER_LIMIT } from "./schedule.ts";

/** How many notifications one look reads. */
const BATCH = 100;
/**
 * Milliseconds for which a process claims a notification: longer than any attempt takes. By the machine's clock, the
 * only one that the processes on one database share; no process takes over what it has under way itself, however that
 * is set.
 */
const LEASE = ANSWER_LIMIT + 10_000;

/**
 * Starts what is due and finds a slot.
 *
 * @param isResting whether to leave the rest
 * @returns when the next becomes due, by the movable clock; undefined where nothing waits, or where the end of a
 *   delivery
 *   causes the next look because slots are missing
 */
export async function startDue(
  context: Context,
  deliveries: Deliveries,
  isResting: () => boolean,
): Promise<number | undefined> {
  const { clock, store } = context;
  const { slots } = deliveries;
  while (slots.anyFree() && !isResting()) {
    const waiting = await findWaiting(store.db, {
      wall: clock.wall(),
      limit: BATCH,
      exceptLanes: slots.fullLanes(),
      exceptLeases: deliveries.leases(),
    });
    const now = clock.now();
    const due = waiting.filter((notification) => notification.due <= now);
    for (const notification of due) {
      if (!isResting() && slots.isFree(notification.lane)) {
        await startOne(context, deliveries, notification);
      }
    }
    if (due.length === 0 || waiting.length < BATCH) return waiting[due.length]?.due;
  }
  return undefined;
}

async function startOne(context: Context, deliveries: Deliveries, waiting: Waiting): Promise<void> {
  const wall = context.clock.wall();
  const claimed = await claim(context.store.db, waiting, {
    lease: randomUUID(),
    wall,
    until: wall + LEASE,
    exceptLeases: deliveries.leases(),
  });
  if (claimed !== undefined) deliveries.start(context, claimed);
}
