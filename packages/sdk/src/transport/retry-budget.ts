// In tenths of an attempt: sums of 0.1 do not come to 1.
const FULL = 100;
const ATTEMPT = 10;
const EARNED = 1;

/**
 * How many second attempts a client may make: ten at once, and as calls succeed one more for every ten. When WeChat Pay is
 * down for everybody, clients that all tried again would keep it down.
 */
export class RetryBudget {
  #left = FULL;

  /** Takes an attempt, where there is one left. */
  take(): boolean {
    if (this.#left < ATTEMPT) return false;
    this.#left -= ATTEMPT;
    return true;
  }

  /** A call has succeeded. */
  earn(): void {
    if (this.#left < FULL) this.#left += EARNED;
  }
}
