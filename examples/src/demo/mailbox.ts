/** Hands over what arrives in order; `next` waits where nothing has arrived yet. */
export class Mailbox {
  readonly #arrived: unknown[] = [];
  readonly #waiting: ((value: unknown) => void)[] = [];

  put(value: unknown): void {
    const waiting = this.#waiting.shift();
    if (waiting === undefined) this.#arrived.push(value);
    else waiting(value);
  }

  next(): Promise<unknown> {
    if (this.#arrived.length > 0) return Promise.resolve(this.#arrived.shift());
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }
}
