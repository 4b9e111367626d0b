import { randomUUID } from "../crypto/native.ts";
import { describe } from "../config/connection-options.ts";
import { wrongOption } from "../errors.ts";
import type { Claim, NotificationStore } from "./notification-store.ts";
import { unref } from "./unref.ts";

/** The right to handle a notification, kept until it is given up or turned into the mark that it is done. */
export class HeldClaim {
  readonly #store: NotificationStore;
  readonly #lease: number;
  readonly #failed: (error: unknown) => void;
  /** Tells this attempt from others. */
  readonly owner: string = randomUUID();
  readonly #lost = new AbortController();
  #keys: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #renewal: Promise<void> = Promise.resolve();
  #ended = false;
  /** Until when nobody else can have it. */
  #until = 0;

  /** @param failed is told when it could not be renewed. */
  constructor(store: NotificationStore, lease: number, failed: (error: unknown) => void) {
    this.#store = store;
    this.#lease = lease;
    this.#failed = failed;
  }

  /** Aborted when another owner has it. */
  get signal(): AbortSignal {
    return this.#lost.signal;
  }

  /** Claims one more key, and keeps it from then on. */
  async take(key: string): Promise<Claim> {
    const until = performance.now() + this.#lease;
    const state = readClaim(await this.#store.claim(key, this.owner, this.#lease));
    if (state !== "claimed") return state;
    if (this.#keys.push(key) === 1) this.#until = until;
    if (this.#timer === undefined) this.#schedule();
    return state;
  }

  /** Gives up all but one key, and keeps that. */
  async keepOnly(kept: string): Promise<void> {
    const others = this.#keys.filter((key) => key !== kept);
    this.#keys = this.#keys.filter((key) => key === kept);
    // A renewal on its way would claim again what is given up here.
    await this.#renewal;
    const ends = others.map(async (key) => this.#store.release(key, this.owner));
    for (const end of await Promise.allSettled(ends)) {
      if (end.status === "rejected") this.#failed(end.reason);
    }
  }

  /** Gives up what was claimed, but for what is done. Nothing is renewed any more. */
  async end(done = ""): Promise<void> {
    this.#ended = true;
    clearTimeout(this.#timer);
    await this.keepOnly(done);
  }

  #schedule(): void {
    this.#timer = setTimeout(() => {
      this.#renewal = this.#renew();
    }, this.#lease / 3);
    // A process that has nothing else to do may end.
    unref(this.#timer);
  }

  async #renew(): Promise<void> {
    const until = performance.now() + this.#lease;
    try {
      for (const key of this.#keys) {
        const state = await this.#store.claim(key, this.owner, this.#lease);
        if (state !== "claimed") this.#lost.abort();
      }
      this.#until = until;
    } catch (error) {
      this.#failed(error);
      // It can't be told whether somebody has it by now.
      if (performance.now() >= this.#until) this.#lost.abort();
    }
    if (!this.#ended && !this.#lost.signal.aborted) this.#schedule();
  }
}

/** A store that says anything else (`true`, the rows of its statement) would let nothing be handled, and nobody be told. */
function readClaim(state: unknown): Claim {
  if (state === "claimed" || state === "busy" || state === "done") return state;
  throw wrongOption(
    "store",
    `expected its claim to give "claimed", "busy" or "done", found ${describe(state)}.`,
  );
}
