import type { Context } from "../../core/context.ts";
import { finish } from "../outbox/outbox.ts";
import type { Claimed } from "../outbox/outbox.ts";
import { Slots } from "./slots.ts";

/** What {@link Deliveries} tells whoever starts them. */
export interface DeliveryEvents {
  /** A delivery has ended, well or not: its slot is free. */
  readonly onEnd: () => void;
  /** The result of an attempt could not be stored. */
  readonly onFault: (context: Context, error: unknown) => void;
}

interface Delivery {
  readonly lease: string;
  readonly controller: AbortController;
  /** Never rejects. */
  readonly done: Promise<void>;
}

/** The deliveries that this process has under way. */
export class Deliveries {
  readonly slots: Slots = new Slots();
  readonly #underWay = new Set<Delivery>();
  readonly #events: DeliveryEvents;

  constructor(events: DeliveryEvents) {
    this.#events = events;
  }

  /** Attempts a delivery that was claimed; notes in the outbox how it ended. */
  start(context: Context, claimed: Claimed): void {
    const { lease, row } = claimed;
    const controller = new AbortController();
    this.slots.take(row.lane);
    const done = this.#deliver(context, claimed, controller.signal).finally(() => {
      this.slots.giveBack(row.lane);
      this.#underWay.delete(delivery);
      this.#events.onEnd();
    });
    const delivery: Delivery = { lease, controller, done };
    this.#underWay.add(delivery);
  }

  any(): boolean {
    return this.#underWay.size > 0;
  }

  /** The leases of all deliveries under way. */
  leases(): string[] {
    return [...this.#underWay].map(({ lease }) => lease);
  }

  /** Resolves when those that are under way now have ended. */
  async ended(): Promise<void> {
    await Promise.all([...this.#underWay].map(({ done }) => done));
  }

  /** Breaks all off and waits until that is noted. */
  async breakOff(): Promise<void> {
    for (const { controller } of this.#underWay) controller.abort();
    await this.ended();
  }

  async #deliver(context: Context, claimed: Claimed, signal: AbortSignal): Promise<void> {
    try {
      // Loaded with the first delivery, and the HTTP client with it: most starts make none.
      const { attempt } = await import("./attempt.ts");
      await finish(context.store.db, claimed, await attempt(context, claimed, signal));
    } catch (error) {
      this.#events.onFault(context, error);
    }
  }
}
