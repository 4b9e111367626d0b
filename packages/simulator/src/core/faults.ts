import type { Db, Tx } from "../store/store.ts";
import type { Fault } from "./fault.ts";

/** A fault on demand that was applied to a request or a notification. */
export interface AppliedFault {
  readonly id: string;
  readonly fault: Fault;
}

/** What a fault may be applied to: a request of a merchant, or a notification to it. */
export type Occasion =
  | { readonly mchid: string; readonly operation: string }
  | { readonly mchid: string; readonly event_type: string };

/** The faults that may still be applied, kept in memory; the store counts them down for all processes. */
export interface Faults {
  /** Whether there are any at all: asked with every request, and nearly always the end of it. */
  any(): boolean;
  /**
   * Applies the first fault that is meant for the occasion: those that are counted before those by rate, and in the
   * order they were set.
   *
   * @param db where an open transaction counts it down, the fault is given back if that fails
   * @param suits whether the fault can do anything at this point; `later`: not yet, and those that were set after it
   *   wait for it, unless it goes by rate
   */
  apply(
    db: Db | Tx,
    occasion: Occasion,
    suits: (fault: Fault) => boolean | "later",
  ): Promise<AppliedFault | undefined>;
  /** Reads from the store which there are. */
  load(): Promise<void>;
  /** Reads them when another process changed them. */
  follow(counters: { readonly faults: number; readonly epoch: number }): Promise<void>;
}
