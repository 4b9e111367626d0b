import type { ConnectionOptions } from "./connection-options.ts";
import type { ObserverOptions } from "./read-observers.ts";

/** What the clients of all callers may be given. */
export interface ClientOptions extends ConnectionOptions, ObserverOptions {}
