import { timedOut } from "./failures.ts";
import { onAbort } from "./on-abort.ts";
import type { Limits } from "./transport.ts";

/** A call as errors name it. */
export interface Named {
  readonly method: string;
  readonly label: string;
}

/** How many may be on their way at once; the others wait in their order, each within its own limits. */
export class Slots {
  readonly #most: number;
  // In the order in which they came.
  readonly #waiting = new Set<() => void>();
  #taken = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Whether nobody has a slot, nor waits for one. */
  get free(): boolean {
    return this.#taken === 0 && this.#waiting.size === 0;
  }

  /** Takes a slot when there is one; gives what frees it. Rejects with a `TimeoutError`, or with the signal's reason. */
  async take(call: Named, limits: Limits): Promise<() => void> {
    limits.signal?.throwIfAborted();
    if (this.#taken < this.#most) this.#taken += 1;
    else await this.#turn(call, limits);
    let held = true;
    return () => {
      if (held) this.#give();
      held = false;
    };
  }

  #turn(call: Named, { signal, deadline, timeout }: Limits): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        clearTimeout(timer);
        unlisten();
        this.#waiting.delete(turn);
      };
      const turn = (): void => {
        leave();
        resolve();
      };
      const timer = setTimeout(() => {
        leave();
        reject(timedOut(call, false, timeout, "its turn did not come"));
      }, deadline - performance.now());
      const unlisten = onAbort(signal, () => {
        leave();
        reject(signal?.reason);
      });
      this.#waiting.add(turn);
    });
  }

  #give(): void {
    const [next] = this.#waiting;
    // The slot goes from hand to hand: who comes now is behind who waits.
    if (next === undefined) this.#taken -= 1;
    else next();
  }
}
