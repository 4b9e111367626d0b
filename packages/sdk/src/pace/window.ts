/** How many have left in a time that moves along: never more than `count` in any `length` milliseconds. */
export class Window {
  readonly #count: number;
  readonly #length: number;
  // When they left, by a clock that does not jump; the oldest stands where the next one goes.
  readonly #left: number[] = [];
  #next = 0;

  constructor(count: number, length: number) {
    this.#count = count;
    this.#length = length;
  }

  /** Milliseconds until one more may leave; 0 where it may now. */
  wait(now: number): number {
    const oldest = this.#left[this.#next];
    return oldest === undefined ? 0 : Math.max(0, oldest + this.#length - now);
  }

  add(now: number): void {
    this.#left[this.#next] = now;
    this.#next = (this.#next + 1) % this.#count;
  }

  /** Whether none of those that left counts any more. */
  isOver(now: number): boolean {
    const last = this.#left[(this.#next + this.#count - 1) % this.#count];
    return last === undefined || last + this.#length <= now;
  }
}
