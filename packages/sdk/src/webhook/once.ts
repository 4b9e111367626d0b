import { HeldClaim } from "./held-claim.ts";
import type { NotificationStore } from "./notification-store.ts";
import { Orders } from "./orders.ts";
import { unref } from "./unref.ts";

/** A notification to be handled once. */
export interface Task {
  readonly key: string;
  /** The orders of which no other notification is handled meanwhile. */
  readonly orders: readonly string[];
  readonly run: (signal: AbortSignal) => Promise<unknown>;
  /** Is told what the store failed at beside the handling. */
  readonly failed: (error: unknown) => void;
}

/** What became of it. */
export type Handling =
  | { readonly state: "handled" | "repeated" | "busy" }
  | { readonly state: "failed"; readonly error: unknown };

/** How often and after how long it is tried again to store that something was handled: for a quarter of an hour. */
const TRIES = 10;
const FIRST_WAIT_MS = 1000;

/** Runs handlers, each unless it has run or is running for its notification. */
export class Once {
  readonly #store: NotificationStore;
  readonly #lease: number;
  readonly #orders = new Orders();
  /** What was handled, which the store did not take yet. */
  readonly #unstored = new Set<string>();

  constructor(store: NotificationStore, lease: number) {
    this.#store = store;
    this.#lease = lease;
  }

  /** Never rejects. */
  async run(task: Task): Promise<Handling> {
    if (this.#unstored.has(task.key)) return { state: "repeated" };
    const claim = new HeldClaim(this.#store, this.#lease, task.failed);
    let free = (): void => undefined;
    try {
      const state = await claim.take(task.key);
      if (state !== "claimed") return { state: state === "done" ? "repeated" : "busy" };
      // One of an order at a time: in this process they wait, between processes the later one comes again.
      free = await this.#orders.wait(task.orders);
      for (const order of task.orders) {
        if ((await claim.take(`order:${order}`)) === "claimed") continue;
        await claim.end();
        return { state: "busy" };
      }
      return await this.#handle(task, claim);
    } catch (error) {
      await claim.end();
      return { state: "failed", error };
    } finally {
      free();
    }
  }

  async #handle(task: Task, claim: HeldClaim): Promise<Handling> {
    // What this throws is the handler's.
    await task.run(claim.signal);
    try {
      await this.#store.finish(task.key, claim.owner);
    } catch (error) {
      task.failed(error);
      this.#unstored.add(task.key);
      await claim.keepOnly(task.key);
      void this.#storeLater(task, claim);
      return { state: "handled" };
    }
    await claim.end(task.key);
    return { state: "handled" };
  }

  /**
   * The handler has ended well, so the answer is good all the same, which keeps the notification from coming again. Copies of
   * it that are on their way are known here, and the claim keeps them from other processes meanwhile.
   */
  async #storeLater({ key, failed }: Task, claim: HeldClaim): Promise<void> {
    let last: unknown;
    for (let tried = 0; tried < TRIES; tried++) {
      await new Promise<void>((resolve) => {
        unref(setTimeout(resolve, FIRST_WAIT_MS * 2 ** tried));
      });
      try {
        await this.#store.finish(key, claim.owner);
        this.#unstored.delete(key);
        await claim.end(key);
        return;
      } catch (error) {
        last = error;
      }
    }
    this.#unstored.delete(key);
    failed(last);
    await claim.end(key);
  }
}
