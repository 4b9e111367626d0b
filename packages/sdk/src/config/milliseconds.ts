// Above this, timers of every runtime fire at once instead of late.
const LONGEST_TIMER = 2 ** 31 - 1;

/** Whether a value is a time that a timer can wait. */
export function isMilliseconds(value: unknown): value is number {
  return typeof value === "number" && value > 0 && value <= LONGEST_TIMER;
}

export const MILLISECONDS_EXPECTED: string = `expected milliseconds above 0 and up to ${LONGEST_TIMER}`;
