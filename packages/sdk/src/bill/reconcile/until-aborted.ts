import { onAbort } from "../../transport/on-abort.ts";

/** The same items, but for a signal: once it is aborted, its reason is thrown, also while the source lets one wait. */
export function untilAborted<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  signal: AbortSignal | undefined,
): Iterable<Item> | AsyncIterable<Item> {
  if (signal === undefined) return items;
  return { [Symbol.asyncIterator]: () => abortable(items, signal) };
}

function abortable<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  signal: AbortSignal,
): AsyncIterator<Item> {
  const source =
    Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  let give: (reason: unknown) => void = () => {};
  // One listener for all items: a race for each would leave a reaction behind for each.
  const unlisten = onAbort(signal, () => {
    give(signal.reason);
    // Who waits for nothing can't be waited for. What it says then is of no use to anybody: the reason was told.
    void Promise.resolve(source.return?.()).catch(() => {});
  });
  return {
    next: () =>
      new Promise((resolve, reject) => {
        give = reject;
        signal.throwIfAborted();
        Promise.resolve(source.next()).then(
          (result) => {
            if (result.done === true) unlisten();
            resolve(result);
          },
          (error: unknown) => {
            unlisten();
            reject(error);
          },
        );
      }),
    async return() {
      unlisten();
      await source.return?.();
      return { done: true, value: undefined };
    },
  };
}
