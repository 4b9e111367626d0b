/** The time in which a delivery has to be answered, from when it began to come in. */
export class Deadline {
  /** Resolves when it is over. */
  readonly over: Promise<void>;
  readonly #began = performance.now();
  readonly #end = new AbortController();
  #milliseconds: number;
  #timer: NodeJS.Timeout;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
    const { signal } = this.#end;
    this.over = new Promise((resolve) => {
      signal.addEventListener("abort", () => resolve());
    });
    this.#timer = this.#start();
  }

  /** Aborted when it is over. */
  get signal(): AbortSignal {
    return this.#end.signal;
  }

  get milliseconds(): number {
    return this.#milliseconds;
  }

  /** Makes it a shorter one, from the same beginning. */
  shorten(milliseconds: number): void {
    if (milliseconds >= this.#milliseconds) return;
    this.#milliseconds = milliseconds;
    this.clear();
    this.#timer = this.#start();
  }

  /** It was answered. */
  clear(): void {
    clearTimeout(this.#timer);
  }

  #start(): NodeJS.Timeout {
    const left = this.#milliseconds - (performance.now() - this.#began);
    return setTimeout(() => this.#end.abort(), Math.max(0, left));
  }
}
