import type { Context } from "../core/context.ts";
import type { Merchant } from "../core/merchant.ts";
import type { Tx } from "../store/store.ts";

/** What a piece of work is about. */
export interface Subject {
  readonly merchant: Merchant;
  /** What it happens to, as the product named it when it scheduled it: a refund's number. */
  readonly reference: string;
}

/**
 * What happens by itself when the clock passes a time: a refund arrives, a day is settled. The context's clock stands at
 * the time at which it was due, however far the clock was moved at once.
 *
 * Runs in the transaction that takes it from the list. Two simulators on one database may run it at the same time; what
 * the second did is undone when the first has ended. What was scheduled may be out of date: look, and do nothing then.
 */
export type Work = (context: Context, tx: Tx, subject: Subject) => Promise<void>;
