/** Delivers what stands in the outbox. */
export interface Notifier {
  /** There may be something due: look soon. Returns at once. */
  wake(): void;
  /**
   * Resolves when nothing is due by the clock and no delivery is under way, in any process on the same database.
   * Rejects when the database fails.
   */
  settled(): Promise<void>;
  /** Breaks deliveries off, does the work, and looks again: for a reset, after which nothing old must go out. */
  whileStopped(work: () => Promise<void>): Promise<void>;
  /** Breaks deliveries off and stops; what is not delivered stays in the outbox. */
  close(): Promise<void>;
}
