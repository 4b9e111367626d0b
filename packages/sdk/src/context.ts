import type { Config } from "./config.ts";
import type { PlatformKeys } from "./keys/platform-keys.ts";
import type { Transport } from "./transport/transport.ts";

/** What one client works with. Nothing in it is shared with another client. */
export interface Context {
  readonly config: Config;
  readonly keys: PlatformKeys;
  readonly transport: Transport;
  /** Calls that have begun and not ended. */
  readonly inFlight: { count: number };
}
