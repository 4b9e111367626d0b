import type { Operation } from "@wechatpay-kit/catalog";
import type { SimRequest } from "./http.ts";
import type { Merchant } from "./merchant.ts";

/** The documented rate limits of operations, where they are switched on. */
export interface RateLimits {
  isOn(): boolean;
  /** Switches them on or off, for all processes on the same database. */
  switchTo(on: boolean): Promise<void>;
  /** Takes over what another process on the same database switched. */
  follow(counters: { readonly rate_limits: number }): void;
  /**
   * Counts a request whose caller is known.
   *
   * @returns undefined where nothing is counted
   * @throws Refusal for one too many, which is not counted
   */
  count(asked: LimitedRequest, merchant: Merchant): CountedRequest | undefined;
  /** Forgets what was counted. */
  forget(): void;
}

/** What a limit is told of a request: of what, and from where. */
export interface LimitedRequest {
  readonly operation: Operation;
  readonly request: Pick<SimRequest, "remote">;
}

/** A request that was counted, until it is known what became of it. */
export interface CountedRequest {
  /**
   * Counts it by what it speaks of as well.
   *
   * @throws Refusal for one too many, which is not counted at all
   */
  countMembers(body: Readonly<Record<string, unknown>>): void;
  /** It came to nothing: some limits are of successes, some of failures. */
  failed(): void;
}
