import type { Config } from "./config.ts";
import type { OwnKey } from "./own-key.ts";
import type { KeptKey } from "../keys/kept-key.ts";
import type { PlatformKeys } from "../keys/platform-keys.ts";
import type { RetryBudget } from "../transport/retry-budget.ts";
import type { Observer } from "../observe/observer.ts";
import type { Slots } from "../transport/slots.ts";
import type { Transport } from "../transport/transport.ts";

/** What one client works with. Nothing in it is shared with another client. */
export interface Context {
  readonly config: Config;
  /** What signs requests, and opens what is encrypted for the caller. */
  readonly own: OwnKey;
  readonly keys: PlatformKeys;
  /** The key that some operations of APIv2 want bank card numbers and names encrypted with. */
  readonly bankKey: KeptKey;
  readonly transport: Transport;
  /** How often calls may be sent again. */
  readonly budget: RetryBudget;
  /** Who is told of calls. */
  readonly observer: Observer;
  /** The transport whose connections present the merchant's certificate, where there is one. */
  readonly certified: Transport | undefined;
  /** Of a client that makes so many calls at once and no more. */
  readonly slots: Slots | undefined;
  /** Calls that have begun and not ended. */
  readonly inFlight: { count: number };
}
