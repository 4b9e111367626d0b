/** Longer than the five minutes, on either side, within which a signature counts. */
const KEPT_MS = 11 * 60_000;
const MOST = 50_000;

/**
 * Messages that were taken or are being handled, by what signs them. WeChat Pay signs each delivery anew, so one that comes twice as it is was recorded by
 * somebody on the way. It is remembered in this process alone: what makes handlers run once is the store.
 */
export class SeenMessages {
  readonly #seen = new Map<string, number>();

  has(signature: string): boolean {
    const until = this.#seen.get(signature);
    return until !== undefined && performance.now() < until;
  }

  add(signature: string): void {
    this.#seen.set(signature, performance.now() + KEPT_MS);
    const [oldest] = this.#seen.keys();
    if (this.#seen.size > MOST && oldest !== undefined) this.#seen.delete(oldest);
  }

  /** It was not taken: the same message may come once more. */
  forget(signature: string): void {
    this.#seen.delete(signature);
  }
}
