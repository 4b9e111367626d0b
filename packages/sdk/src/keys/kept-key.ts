import type { KeyObject } from "node:crypto";

/**
 * A key that stays for years: asked for when it is first needed, once for all who wait. A failure is not kept: the next call
 * asks again.
 */
export class KeptKey {
  readonly #ask: () => Promise<KeyObject>;
  #asked: Promise<KeyObject> | undefined;

  constructor(ask: () => Promise<KeyObject>) {
    this.#ask = ask;
  }

  get(): Promise<KeyObject> {
    this.#asked ??= this.#ask().catch((error: unknown) => {
      this.#asked = undefined;
      throw error;
    });
    return this.#asked;
  }
}
