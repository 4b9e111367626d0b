/** A lane has few slots of many, so that one that never answers does not take those of the others. */
const PER_LANE = 8;
const IN_ALL = 64;

/** How many deliveries are made at the same time: each takes a slot of its lane. */
export class Slots {
  readonly #taken = new Map<string, number>();
  #inAll = 0;

  anyFree(): boolean {
    return this.#inAll < IN_ALL;
  }

  isFree(lane: string): boolean {
    return this.anyFree() && this.#at(lane) < PER_LANE;
  }

  /** Lanes that have no slot left. */
  fullLanes(): string[] {
    return [...this.#taken].filter(([, count]) => count >= PER_LANE).map(([lane]) => lane);
  }

  take(lane: string): void {
    this.#inAll++;
    this.#taken.set(lane, this.#at(lane) + 1);
  }

  giveBack(lane: string): void {
    this.#inAll--;
    if (this.#at(lane) === 1) this.#taken.delete(lane);
    else this.#taken.set(lane, this.#at(lane) - 1);
  }

  #at(lane: string): number {
    return this.#taken.get(lane) ?? 0;
  }
}
