import { milliseconds } from "./duration.ts";
import { addToCounter } from "../store/counters.ts";
import type { Store } from "../store/store.ts";

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
  /**
   * Moves the movable clock forward, for all processes on the same database; what it passes has happened then.
   *
   * @throws RangeError for what is no duration, and beyond the year 9998
   */
  advance(by: string | number): Promise<void>;
  /** Takes over the offset that the database holds. */
  set(offset: number): void;
}

// Times are written with four digits for the year.
const END_OF_TIME = Date.parse("9999-01-01T00:00:00Z");

export function createClock(store: Store, offset: number, wallClock: () => number): Clock {
  let ahead = offset;
  return {
    now: () => wallClock() + ahead,
    wall: wallClock,
    ahead: () => ahead,
    advance: async (by) => {
      const step = milliseconds(by);
      // The transaction takes the step back where it, or another one at the same time, went too far.
      ahead = await store.db.transaction().execute(async (tx) => {
        const moved = await addToCounter(tx, "clock_offset", step);
        if (wallClock() + moved < END_OF_TIME) return moved;
        throw new RangeError("The clock can't be moved beyond the year 9998.");
      });
    },
    set: (value) => {
      ahead = value;
    },
  };
}
