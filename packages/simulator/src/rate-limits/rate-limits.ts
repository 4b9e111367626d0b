import type { RateLimit } from "@wechatpay-kit/catalog";
import type { Clock } from "../clock/clock.ts";
import type { Members } from "../core/handler.ts";
import type { Merchant } from "../core/merchant.ts";
import type { LimitedRequest, CountedRequest, RateLimits } from "../core/rate-limits.ts";
import { setCounter } from "../store/counters.ts";
import type { Store } from "../store/store.ts";
import { limitsOfCaller, limitsOfMembers } from "./limits-of.ts";
import type { Applied } from "./limits-of.ts";
import { tooOften } from "./too-often.ts";
import { Windows } from "./windows.ts";
import type { Window } from "./windows.ts";

/**
 * Holds requests to the documented limits, by the movable clock. What is counted stays in this process: of several on one
 * database, each counts its own.
 *
 * @param on as the database has it
 */
export function createRateLimits(
  { db }: Pick<Store, "db">,
  clock: Pick<Clock, "now">,
  on: boolean,
): RateLimits {
  let isOn = on;
  const windows = new Windows();
  return {
    isOn: () => isOn,
    switchTo: async (wanted) => {
      await setCounter(db, "rate_limits", wanted ? 1 : 0);
      isOn = wanted;
      windows.clear();
    },
    follow: ({ rate_limits }) => {
      isOn = rate_limits === 1;
    },
    count: (asked, merchant) => {
      if (!isOn || asked.operation.rateLimits === undefined) return undefined;
      const counted = new Counted(windows, clock, asked, merchant);
      counted.countCaller();
      return counted;
    },
    forget: () => windows.clear(),
  };
}

/** One request in the windows of its limits. */
class Counted implements CountedRequest {
  readonly #windows: Windows;
  readonly #clock: Pick<Clock, "now">;
  readonly #asked: LimitedRequest;
  readonly #merchant: Merchant;
  /** The limits that it was held to; without a window where only failures are counted. */
  #held: readonly (Applied & { readonly window?: Window })[] = [];

  constructor(
    windows: Windows,
    clock: Pick<Clock, "now">,
    asked: LimitedRequest,
    merchant: Merchant,
  ) {
    this.#windows = windows;
    this.#clock = clock;
    this.#asked = asked;
    this.#merchant = merchant;
  }

  /** @throws Refusal */
  countCaller(): void {
    this.#hold(limitsOfCaller(this.#asked, this.#merchant));
  }

  countMembers(body: Members): void {
    this.#hold(limitsOfMembers(this.#asked, this.#merchant, body));
  }

  failed(): void {
    const now = this.#clock.now();
    for (const { limit, name, window } of this.#held) {
      if (limit.when === "failing") this.#windows.add(name, lengthOf(limit), now);
      else if (limit.when === "succeeding" && window !== undefined) window.count--;
    }
    this.#held = [];
  }

  #hold(limits: readonly Applied[]): void {
    const now = this.#clock.now();
    const reached = limits.find(({ limit, name }) => this.#windows.count(name, now) >= limit.count);
    if (reached !== undefined) {
      for (const { window } of this.#held) if (window !== undefined) window.count--;
      this.#held = [];
      throw tooOften(this.#asked.operation, reached.limit);
    }
    // Successes are counted now too, so that many at once are not too many; failures are known afterwards.
    const held = limits.map((applied) =>
      applied.limit.when === "failing"
        ? applied
        : { ...applied, window: this.#windows.add(applied.name, lengthOf(applied.limit), now) },
    );
    this.#held = [...this.#held, ...held];
  }
}

function lengthOf({ per }: RateLimit): number {
  return per === "s" ? 1_000 : 60_000;
}
