import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Context } from "../../core/context.ts";
import { claim, findWaiting, finish, isAnythingDue, takeBack } from "../outbox/outbox.ts";
import type { Claimed } from "../outbox/outbox.ts";
import { createPlaces } from "./places.ts";
import { ANSWER_LIMIT } from "./schedule.ts";

/** Delivers what stands in the outbox. */
export interface Notifier {
  /** There may be something due: look soon. Returns at once. */
  wake(): void;
  /**
   * Resolves when nothing is due by the clock and no delivery is under way, in any process on the same database.
   * Rejects when the database fails.
   */
  settled(): Promise<void>;
  /** Breaks deliveries off, does the work, and looks again: for a reset, after which nothing old must go out. */
  whileStopped(work: () => Promise<void>): Promise<void>;
  /** Breaks deliveries off and stops; what is not delivered stays in the outbox. */
  close(): Promise<void>;
}

interface Delivery {
  readonly controller: AbortController;
  /** Never rejects. */
  readonly done: Promise<void>;
}

/** Notifications looked at in one go. */
const BATCH = 100;
/** By the machine's clock: longer than any attempt takes. */
const LEASE = ANSWER_LIMIT + 10_000;
/** Longest time between two looks where something may become due: timers do not notice when a clock is set. */
const LOOK_AGAIN = 10_000;
/** Time between two looks of someone who waits for another process. */
const ASK_AGAIN = 20;

/**
 * Looks into the outbox as soon as the context exists, for what an earlier process left.
 *
 * @param openedAt when the simulator was opened, by the movable clock
 */
export function createNotifier(getContext: () => Context, openedAt: number): Notifier {
  const owner = randomUUID();
  const places = createPlaces();
  const underWay = new Set<Delivery>();
  let leases = 0;
  let first = true;
  let closed = false;
  let stops = 0;
  let wanted = false;
  let faults = 0;
  let lastFault: unknown;
  let looking: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const resting = (): boolean => closed || stops > 0;

  const wake = (): void => {
    wanted = true;
    if (resting()) return;
    looking ??= lookWhileWanted().finally(() => {
      looking = undefined;
      // Wanted between the last look and this moment.
      if (wanted) wake();
    });
  };

  const lookWhileWanted = async (): Promise<void> => {
    const context = getContext();
    let next: number | undefined;
    try {
      while (wanted && !resting()) {
        wanted = false;
        next = await look(context);
      }
    } catch (error) {
      fault(context, error);
    }
    arm(context, next);
  };

  /** Starts what is due and finds a place; gives when the next becomes due. */
  const look = async (context: Context): Promise<number | undefined> => {
    const { clock, store } = context;
    await context.refresh();
    if (first && !store.shared) await takeBack(store.db, openedAt);
    first = false;
    // Where places are missing, the end of a delivery causes the next look.
    while (places.anyFree() && !resting()) {
      const waiting = await findWaiting(store.db, {
        wall: clock.wall(),
        limit: BATCH,
        exceptLanes: places.fullLanes(),
      });
      const now = clock.now();
      const due = waiting.filter((notification) => notification.due <= now);
      for (const notification of due) {
        if (resting() || !places.isFree(notification.lane)) continue;
        const wall = clock.wall();
        const claimed = await claim(store.db, notification, {
          lease: `${owner}/${++leases}`,
          wall,
          until: wall + LEASE,
        });
        if (claimed !== undefined) start(context, claimed);
      }
      if (due.length === 0 || waiting.length < BATCH) return waiting[due.length]?.due;
    }
    return undefined;
  };

  const start = (context: Context, claimed: Claimed): void => {
    const controller = new AbortController();
    const leave = places.take(claimed.row.lane);
    const done = deliver(context, claimed, controller.signal).finally(() => {
      leave();
      underWay.delete(delivery);
      wake();
    });
    const delivery: Delivery = { controller, done };
    underWay.add(delivery);
  };

  const deliver = async (
    context: Context,
    claimed: Claimed,
    signal: AbortSignal,
  ): Promise<void> => {
    try {
      // Loaded with the first delivery, and the HTTP client with it: most starts make none.
      const { attempt } = await import("./attempt.ts");
      await finish(context.store.db, claimed, await attempt(context, claimed, signal));
    } catch (error) {
      fault(context, error);
    }
  };

  const fault = (context: Context, error: unknown): void => {
    faults++;
    lastFault = error;
    context.settings.onError(error);
  };

  const arm = (context: Context, next: number | undefined): void => {
    clearTimeout(timer);
    // Another process on the same database may die and leave its notifications to this one, and where the database
    // failed, one may be leased to nobody.
    const mayCome = next !== undefined || context.store.shared || faults > 0;
    if (closed || !mayCome) return;
    const wait = next === undefined ? LOOK_AGAIN : next - context.clock.now();
    timer = setTimeout(wake, Math.max(0, Math.min(wait, LOOK_AGAIN))).unref();
  };

  const stop = async (): Promise<void> => {
    clearTimeout(timer);
    await looking;
    for (const { controller } of underWay) controller.abort();
    await Promise.all([...underWay].map(({ done }) => done));
  };

  setImmediate(wake);

  return {
    wake,
    settled: async () => {
      const { clock, store } = getContext();
      const known = faults;
      for (;;) {
        if (closed) return;
        wake();
        await looking;
        if (faults > known) throw lastFault;
        if (underWay.size > 0) await Promise.all([...underWay].map(({ done }) => done));
        else if (await isAnythingDue(store.db, clock.now())) await pause(ASK_AGAIN);
        else return;
      }
    },
    whileStopped: async (work) => {
      stops++;
      try {
        await stop();
        await work();
      } finally {
        stops--;
        wake();
      }
    },
    close: async () => {
      closed = true;
      await stop();
    },
  };
}
