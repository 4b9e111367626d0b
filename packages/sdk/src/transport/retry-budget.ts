/** Tokens at the start, and at most. */
const FULL = 10;
/** What a call that succeeded gives back. */
const EARNED = 0.1;

/**
 * How many second attempts a client may make: as long as calls succeed one in ten, and ten at once. When WeChat Pay is down
 * for everybody, clients that all tried again would keep it down.
 */
export class RetryBudget {
  #tokens = FULL;

  /** Takes a token, where there is one. */
  take(): boolean {
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }

  /** Gives one back that was not needed. */
  giveBack(): void {
    this.#tokens = Math.min(FULL, this.#tokens + 1);
  }

  /** A call has succeeded. */
  earn(): void {
    if (this.#tokens < FULL) this.#tokens = Math.min(FULL, this.#tokens + EARNED);
  }
}
