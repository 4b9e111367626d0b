const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** China's time, in which days begin and end. */
const CHINA = 8 * HOUR;

/**
 * Settlement is T+1: the pages say the day and no hour. Nine o'clock, as bills: what a morning's bill shows is settled
 * when it can be fetched.
 */
const SETTLES = 9 * HOUR;

/** The day in China of a time: `2026-12-01`. */
export function dayOf(time: number): string {
  return new Date(time + CHINA).toISOString().slice(0, 10);
}

/** When a day ends, in milliseconds since 1970; NaN where it is none. */
export function endOf(day: string): number {
  return Date.parse(`${day}T00:00:00+08:00`) + DAY;
}

/** When what came in on a day is settled: the next day. */
export function settlesAt(day: string): number {
  return endOf(day) + SETTLES;
}
