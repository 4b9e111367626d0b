import type { CheckedCall } from "../call/call.ts";
import type { Context } from "../config/context.ts";
import type { Limits } from "../transport/transport.ts";
import type { RateLimits } from "./rate-limits.ts";

// Of the clients that keep to rates; a client goes, and what it has counted goes with it.
const kept = new WeakMap<Context, RateLimits>();

/**
 * Waits until an attempt of a client that keeps to the documented rates may leave; gives the milliseconds. The rates are loaded
 * with the first.
 */
export async function keepRates(
  context: Context,
  call: CheckedCall,
  limits: Limits,
): Promise<number> {
  const from = performance.now();
  const { RateLimits } = await import("./rate-limits.ts");
  const rates = kept.get(context) ?? new RateLimits();
  kept.set(context, rates);
  await rates.pass(call, limits);
  return performance.now() - from;
}
