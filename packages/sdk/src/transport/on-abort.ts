/** Those who share a signal, and the one listener that calls them. */
interface Shared {
  readonly callbacks: Set<() => void>;
  readonly listener: () => void;
}

const signals = new WeakMap<AbortSignal, Shared>();

/**
 * Calls back when a signal is aborted; gives back what takes that off again. However many calls share a signal, it has one
 * listener of ours: Node warns of more than ten.
 */
export function onAbort(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (signal === undefined) return nothing;
  const shared = signals.get(signal) ?? share(signal);
  const { callbacks, listener } = shared;
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size > 0 || signals.get(signal) !== shared) return;
    signals.delete(signal);
    signal.removeEventListener("abort", listener);
  };
}

function share(signal: AbortSignal): Shared {
  const callbacks = new Set<() => void>();
  const listener = (): void => {
    signals.delete(signal);
    for (const callback of callbacks) callback();
  };
  const shared = { callbacks, listener };
  signals.set(signal, shared);
  signal.addEventListener("abort", listener, { once: true });
  return shared;
}

function nothing(): void {}
