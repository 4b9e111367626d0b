/** Hands over what arrives in order; `next` waits where nothing has arrived yet. */
export class Mailbox<Value> {
  readonly #arrived: Value[] = [];
  readonly #waiting: ((value: Value) => void)[] = [];

  put(value: Value): void {
    const waiting = this.#waiting.shift();
    if (waiting === undefined) this.#arrived.push(value);
    else waiting(value);
  }

  next(): Promise<Value> {
    const arrived = this.#arrived.shift();
    if (arrived !== undefined) return Promise.resolve(arrived);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }
}
