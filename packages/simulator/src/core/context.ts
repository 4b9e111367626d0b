import type { Router } from "../catalogue/router.ts";
import type { Clock } from "../clock/clock.ts";
import type { Ids } from "../clock/ids.ts";
import type { Settings } from "./settings.ts";
import type { Store } from "../store/store.ts";
import type { RequestRow } from "../store/tables.ts";
import type { Faults } from "./faults.ts";
import type { Merchants } from "./merchant.ts";
import type { RateLimits } from "./rate-limits.ts";

/** What a request can reach: one per simulator, handed to every handler. */
export interface Context {
  readonly settings: Settings;
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly router: Router;
  readonly merchants: Merchants;
  readonly notifier: Notifier;
  readonly due: DueWork;
  readonly requests: RequestLog;
  readonly faults: Faults;
  /** Tells who looks at the simulator what changed. */
  readonly changes: Changes;
  /** Nobody asked for what happens: the clock came to it. */
  readonly byClock?: true;
  readonly rateLimits: RateLimits;
  /** Takes over what other processes on the same database changed: the clock, faults, limits, a reset. Costs nothing where there are none. */
  readonly refresh: () => Promise<void>;
  /** Back to the default world: everything stored is gone, the clock is the machine's again. */
  readonly reset: () => Promise<void>;
}

/** Does what happens by itself when the clock passes a time. */
export interface DueWork {
  /**
   * Does everything that is due, and waits where another process on the same database is at it.
   *
   * @param isResting whether to leave the rest
   * @returns when the next becomes due, by the movable clock; undefined where nothing waits
   */
  run(isResting?: () => boolean): Promise<number | undefined>;
}

/** Watches the store while somebody listens. */
export interface Changes {
  /**
   * Gives all topics of `api.ts` first, then those that changed since the last ones were taken, in every process on the same database;
   * none after a while without any, so that who is gone is noticed. Ends when the simulator is closed.
   *
   * @returns undefined where too many listen already
   */
  listen(): AsyncIterableIterator<ReadonlySet<string>> | undefined;
  /** Ends all that listen. */
  close(): void;
}

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

/** A request as it is noted; what names it in the log is added when it is written. */
export type NotedRequest = Omit<RequestRow, "numbers">;

/** The requests that the simulator answered, newest kept, oldest dropped. */
export interface RequestLog {
  /** Notes a request; it is written with others a moment later, so that no answer waits for the log. */
  add(row: NotedRequest): void;
  /** Resolves when everything noted so far is stored. */
  flush(): Promise<void>;
  /** Drops what is noted but not stored: a reset leaves no traces. */
  drop(): void;
}
