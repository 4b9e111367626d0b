/** A time in which requests are counted: it begins with its first. */
export interface Window {
  readonly endsAt: number;
  count: number;
}

/** What is kept at least before windows that are over are looked for. */
const FEW = 1_000;

/**
 * Counts by name, each in a window that begins with the first request after the last one's end. The pages say how many a
 * second, not how a second is measured; this way as many requests as a test makes in less than a second are in one.
 */
export class Windows {
  readonly #windows = new Map<string, Window>();
  #sweepAt = FEW;

  /** How many were counted in the window that is open. */
  count(name: string, now: number): number {
    return this.#open(name, now)?.count ?? 0;
  }

  /**
   * Counts one more.
   *
   * @param length of a window, in milliseconds
   * @returns the window that it stands in; to take it back, lower its count
   */
  add(name: string, length: number, now: number): Window {
    const open = this.#open(name, now);
    if (open !== undefined) {
      open.count++;
      return open;
    }
    if (this.#windows.size >= this.#sweepAt) this.#sweep(now);
    const window = { endsAt: now + length, count: 1 };
    this.#windows.set(name, window);
    return window;
  }

  clear(): void {
    this.#windows.clear();
  }

  /** How many windows are kept. */
  get size(): number {
    return this.#windows.size;
  }

  #open(name: string, now: number): Window | undefined {
    const window = this.#windows.get(name);
    return window !== undefined && now < window.endsAt ? window : undefined;
  }

  // What is open stays; so often that it costs no more than the requests that opened it.
  #sweep(now: number): void {
    for (const [name, { endsAt }] of this.#windows) {
      if (now >= endsAt) this.#windows.delete(name);
    }
    this.#sweepAt = Math.max(FEW, 2 * this.#windows.size);
  }
}
