import type { Config } from "./config.ts";
import type { CheckedCall } from "./options.ts";
import { timedOut } from "./transport/failures.ts";
import type { Limits } from "./transport/transport.ts";

/** What one call may take, counted from now: signing, sending, a second attempt and fetching certificates included. */
export function startLimits(config: Config, call: CheckedCall): Limits {
  const timeout = call.timeout ?? config.timeout;
  return {
    timeout,
    deadline: performance.now() + timeout,
    connectTimeout: config.connectTimeout,
    signal: call.signal,
  };
}

/** Waits for work that others may wait for too: this call gives up within its limits, the work goes on. */
export async function within<Result>(
  limits: Limits,
  call: { readonly method: string; readonly label: string },
  sent: boolean,
  work: Promise<Result>,
): Promise<Result> {
  const { signal, deadline, timeout } = limits;
  let stop = (): void => {};
  const given = new Promise<never>((_, reject) => {
    const timer = setTimeout(
      () => reject(timedOut(call, sent, timeout, false)),
      deadline - performance.now(),
    );
    const onAbort = (): void => reject(signal?.reason);
    signal?.addEventListener("abort", onAbort, { once: true });
    // Not thrown before the race: a failure of the work would then be reported as unhandled.
    if (signal?.aborted === true) onAbort();
    stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
  });
  try {
    return await Promise.race([work, given]);
  } finally {
    stop();
  }
}
