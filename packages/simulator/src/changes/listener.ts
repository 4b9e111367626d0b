import type { Topic } from "../api/api.ts";

/** One who listens. */
export interface Listener {
  /** What changed since the last was taken: the same topic twice is told once, so a slow one costs no memory. */
  readonly topics: AsyncIterableIterator<ReadonlySet<Topic>>;
  tell(changed: readonly Topic[]): void;
  end(): void;
}

/** Milliseconds after which who listens is told that nothing changed: shorter than the server's patience with idle clients. */
const SILENCE = 10_000;

/** @param gone is called once, when it ended or its reader left */
export function createListener(gone: () => void): Listener {
  let changed = new Set<Topic>();
  let over = false;
  /** Wakes the reader. */
  let wake: () => void = () => {};

  const end = (): void => {
    if (over) return;
    over = true;
    wake();
    gone();
  };
  const somethingToSay = (): Promise<void> =>
    new Promise((resolve) => {
      const silence = setTimeout(resolve, SILENCE).unref();
      wake = () => {
        clearTimeout(silence);
        resolve();
      };
    });
  // Not an async generator: that would not hear of its reader's leaving while it waits.
  const topics: AsyncIterableIterator<ReadonlySet<Topic>> = {
    [Symbol.asyncIterator]: () => topics,
    next: async () => {
      if (!over && changed.size === 0) await somethingToSay();
      if (over) return { done: true, value: undefined };
      const value = changed;
      changed = new Set();
      return { done: false, value };
    },
    return: () => {
      end();
      return Promise.resolve({ done: true, value: undefined });
    },
  };
  return {
    topics,
    tell: (now) => {
      for (const topic of now) changed.add(topic);
      if (changed.size > 0) wake();
    },
    end,
  };
}
