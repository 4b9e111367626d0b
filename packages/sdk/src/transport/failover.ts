import { ConnectionError, TimeoutError } from "../errors.ts";
import type { Transport } from "./transport.ts";

/** Milliseconds for which a host whose connections failed is not tried first. */
const COOL_DOWN = 30_000;

/**
 * Two hosts that serve the same: the second one where connections to the first fail. A request goes to the other host at once
 * where nothing of it had left; where it may have arrived, that is for `repeat/again.ts` to decide, whose attempt then finds
 * the other host. An answer, whatever it says, is no failure of a host.
 *
 * The same signed bytes go to both: a signature does not hold for one host alone.
 */
export function failover(first: Transport, second: Transport): Transport {
  // Monotonic: no change of the machine's clock makes a host ill or well.
  let avoidedUntil = 0;
  return async (request, limits, before) => {
    // An operation with a host of its own has no second one.
    if (request.origin !== undefined) return first(request, limits, before);
    const well = performance.now() >= avoidedUntil;
    const [near, far] = well ? [first, second] : [second, first];
    try {
      return await near(request, limits, before);
    } catch (error) {
      // At the end of a call's time nothing is known of its host.
      if (!isOfHost(error) || performance.now() >= limits.deadline) throw error;
      avoidedUntil = well ? performance.now() + COOL_DOWN : 0;
      if (error.mayHaveReachedServer) throw error;
      return far(request, limits, before);
    }
  };
}

function isOfHost(error: unknown): error is ConnectionError | TimeoutError {
  return error instanceof ConnectionError || error instanceof TimeoutError;
}
