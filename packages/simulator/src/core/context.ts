import type { Clock } from "../clock/clock.ts";
import type { Faults } from "../faults/active-faults.ts";
import type { Handler } from "./handler.ts";
import type { Ids } from "../clock/ids.ts";
import type { Settings } from "../options.ts";
import type { RequestLog } from "../request-log.ts";
import type { Router } from "../catalogue/match.ts";
import type { Store } from "../store/store.ts";
import type { Merchants } from "./merchant.ts";

/** What a request can reach: one per simulator, handed to every handler. */
export interface Context {
  readonly settings: Settings;
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly router: Router;
  /** Answers the operations that have no handler of their own. */
  readonly fallback: Handler;
  readonly merchants: Merchants;
  readonly notifier: Notifier;
  readonly requests: RequestLog;
  readonly faults: Faults;
  /** Takes over what other processes on the same database changed: the clock, faults, a reset. Costs nothing where there are none. */
  readonly refresh: () => Promise<void>;
  /** Back to the default world: everything stored is gone, the clock is the machine's again. */
  readonly reset: () => Promise<void>;
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
