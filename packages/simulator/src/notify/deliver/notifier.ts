import { setTimeout as pause } from "node:timers/promises";
import type { Context, Notifier } from "../../core/context.ts";
import { isAnythingDue, takeBack } from "../outbox/outbox.ts";
import { Deliveries } from "./deliveries.ts";
import { startDue } from "./start-due.ts";

/** Milliseconds between two looks at most where something may become due: timers do not notice when a clock is set. */
const LOOK_AGAIN = 10_000;
/** Milliseconds between two looks of someone who waits for another process. */
const ASK_AGAIN = 20;

/**
 * Looks into the outbox as soon as the context exists, for what an earlier process left; in memory it left nothing.
 *
 * @param openedAt when the simulator was opened, by the movable clock
 */
export function createNotifier(getContext: () => Context, openedAt: number): Notifier {
  const notifier = new OutboxNotifier(getContext, openedAt);
  setImmediate(() => {
    if (getContext().store.lasting) notifier.wake();
  });
  return notifier;
}

class OutboxNotifier implements Notifier {
  readonly #getContext: () => Context;
  readonly #openedAt: number;
  readonly #deliveries = new Deliveries({
    onEnd: () => this.wake(),
    onFault: (context, error) => this.#fault(context, error),
  });
  /** Whether somebody asked for a look that has not begun. */
  #wanted = false;
  #looking: Promise<void> | undefined;
  #isFirstLook = true;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;
  /** How many want deliveries to rest. */
  #stops = 0;
  #faults = 0;
  #lastFault: unknown;

  constructor(getContext: () => Context, openedAt: number) {
    this.#getContext = getContext;
    this.#openedAt = openedAt;
  }

  wake(): void {
    this.#wanted = true;
    if (this.#isResting()) return;
    this.#looking ??= this.#lookWhileWanted().finally(() => {
      this.#looking = undefined;
      // Wanted between the last look and this moment.
      if (this.#wanted) this.wake();
    });
  }

  async settled(): Promise<void> {
    const { clock, store } = this.#getContext();
    const known = this.#faults;
    while (!this.#closed) {
      this.wake();
      await this.#looking;
      if (this.#faults > known) throw this.#lastFault;
      if (this.#deliveries.any()) await this.#deliveries.ended();
      else if (await isAnythingDue(store.db, clock.now())) await pause(ASK_AGAIN);
      else return;
    }
  }

  async whileStopped(work: () => Promise<void>): Promise<void> {
    this.#stops++;
    try {
      await this.#stop();
      await work();
    } finally {
      this.#stops--;
      this.wake();
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#stop();
  }

  #isResting(): boolean {
    return this.#closed || this.#stops > 0;
  }

  async #lookWhileWanted(): Promise<void> {
    const context = this.#getContext();
    let next: number | undefined;
    try {
      while (this.#wanted && !this.#isResting()) {
        this.#wanted = false;
        next = await this.#look(context);
      }
    } catch (error) {
      this.#fault(context, error);
    }
    this.#arm(context, next);
  }

  /** Does and sends what is due; gives when the next becomes due. */
  async #look(context: Context): Promise<number | undefined> {
    const { store } = context;
    await context.refresh();
    if (this.#isFirstLook && store.lasting && !store.shared)
      await takeBack(store.db, this.#openedAt);
    this.#isFirstLook = false;
    const isResting = (): boolean => this.#isResting();
    // First: it puts notifications into the outbox.
    const nextWork = await context.due.run(isResting);
    return earlier(nextWork, await startDue(context, this.#deliveries, isResting));
  }

  #fault(context: Context, error: unknown): void {
    this.#faults++;
    this.#lastFault = error;
    context.settings.onError(error);
  }

  /** Sets the timer for the next look. */
  #arm(context: Context, next: number | undefined): void {
    clearTimeout(this.#timer);
    // Another process on the same database may die and leave its notifications to this one, and where the database
    // failed, one may be leased to nobody.
    const mayCome = next !== undefined || context.store.shared || this.#faults > 0;
    if (this.#closed || !mayCome) return;
    const wait = next === undefined ? LOOK_AGAIN : next - context.clock.now();
    const timer = setTimeout(() => this.wake(), Math.max(0, Math.min(wait, LOOK_AGAIN)));
    this.#timer = timer.unref();
  }

  async #stop(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#looking;
    await this.#deliveries.breakOff();
  }
}

function earlier(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
}
