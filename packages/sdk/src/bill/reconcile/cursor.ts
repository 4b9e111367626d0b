import type { Entry } from "./entry.ts";
import type { Batches } from "./read-side.ts";

/** A place among entries in order. */
export class Cursor {
  readonly #batches: Batches;
  #batch: readonly Entry[] = [];
  #at = 0;

  constructor(batches: Batches) {
    this.#batches = batches;
  }

  /** The entry at the place; undefined at the end, and where more have to be fetched. */
  get entry(): Entry | undefined {
    return this.#batch[this.#at];
  }

  /** One entry on; false where more have to be fetched. */
  step(): boolean {
    this.#at++;
    return this.#at < this.#batch.length;
  }

  /** Fetches more where there are none left. */
  async fetch(): Promise<void> {
    if (this.entry !== undefined) return;
    const { done, value } = await this.#batches.next();
    this.#batch = done === true ? [] : value;
    this.#at = 0;
  }

  async close(): Promise<void> {
    await this.#batches.return();
  }
}
