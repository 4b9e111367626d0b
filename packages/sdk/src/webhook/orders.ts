/** Lets one after another to what has the same name, within this process. */
export class Orders {
  readonly #held = new Map<string, Promise<void>>();

  /** Waits until nobody has any of the names, takes them all, and gives what frees them. */
  async wait(names: readonly string[]): Promise<() => void> {
    for (;;) {
      const other = names.map((name) => this.#held.get(name)).find((held) => held !== undefined);
      if (other === undefined) break;
      await other;
    }
    const free = new AbortController();
    const held = new Promise<void>((resolve) => {
      free.signal.addEventListener("abort", () => resolve());
    });
    for (const name of names) this.#held.set(name, held);
    return () => {
      for (const name of names) this.#held.delete(name);
      free.abort();
    };
  }
}
