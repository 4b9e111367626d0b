import { milliseconds } from "./duration.ts";
import { addToCounter } from "./store/counters.ts";
import type { Store } from "./store/store.ts";

/**
 * Two clocks. Business runs on the movable one: times in records, the life of tokens, the schedule of notifications.
 * Signatures run on the machine's: SDKs sign and verify by the clock of their machine, so the five-minute window of
 * `Authorization` and the `Wechatpay-Timestamp` of answers must not move when a test jumps a day ahead.
 */
export interface Clock {
  /** The movable clock, milliseconds since 1970. */
  now(): number;
  /** The machine's clock, milliseconds since 1970. */
  wall(): number;
  /** Milliseconds that the movable clock is ahead of the machine's. */
  ahead(): number;
  /** Moves the movable clock forward, for all processes on the same database. */
  advance(by: string | number): Promise<void>;
  /** Takes over the offset that the database holds. */
  set(offset: number): void;
}

export function createClock(store: Store, offset: number, wallClock: () => number): Clock {
  let ahead = offset;
  return {
    now: () => wallClock() + ahead,
    wall: wallClock,
    ahead: () => ahead,
    advance: async (by) => {
      ahead = await addToCounter(store.db, "clock_offset", milliseconds(by));
    },
    set: (value) => {
      ahead = value;
    },
  };
}
