import type { Context } from "../context.ts";

/** Delivers what stands in the outbox. */
export interface Notifier {
  /** There may be something due: look soon. Returns at once. */
  wake(): void;
  /** Resolves when nothing is due by the clock and no delivery is under way. */
  settled(): Promise<void>;
  /** Forgets deliveries under way: the world was reset. */
  reset(): void;
  /** Stops; what is not delivered stays in the outbox. */
  close(): Promise<void>;
}

/** Nothing is delivered yet: notifications stay in the outbox. */
export function createNotifier(_context: () => Context): Notifier {
  return {
    wake: () => {},
    settled: () => Promise.resolve(),
    reset: () => {},
    close: () => Promise.resolve(),
  };
}
