import type { Clock } from "../clock/clock.ts";
import type { Faults } from "../faults/faults.ts";
import type { Handler } from "./handler.ts";
import type { Ids } from "../clock/ids.ts";
import type { Notifier } from "../notify/deliver/notifier.ts";
import type { Settings } from "../options.ts";
import type { RequestLog } from "../request-log.ts";
import type { Router } from "../catalogue/router.ts";
import type { Store } from "../store/store.ts";
import type { Merchants } from "../world/merchants.ts";

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
