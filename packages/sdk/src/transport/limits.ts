import { timedOut } from "./failures.ts";
import { onAbort } from "./on-abort.ts";
import type { Limits } from "./transport.ts";

/** What one call may take, counted from now: signing, sending, a second attempt and fetching certificates included. */
export function startLimits(
  usual: Pick<Limits, "timeout" | "connectTimeout" | "answerTimeout">,
  own: { readonly timeout: number | undefined; readonly signal: AbortSignal | undefined },
): Limits {
  const timeout = own.timeout ?? usual.timeout;
  return {
    timeout,
    deadline: performance.now() + timeout,
    connectTimeout: usual.connectTimeout,
    answerTimeout: usual.answerTimeout,
    signal: own.signal,
  };
}

/** Waits before an attempt; rejects with the signal's reason where the caller gives up meanwhile. */
export function pause(milliseconds: number, { signal }: Pick<Limits, "signal">): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      unlisten();
      resolve();
    }, milliseconds);
    const unlisten = onAbort(signal, () => {
      clearTimeout(timer);
      unlisten();
      reject(signal?.reason);
    });
  });
}

/**
 * Waits for work that others may wait for too: this call gives up within its limits, the work goes on. `missing` says in the
 * error what was waited for.
 */
export async function within<Result>(
  limits: Limits,
  call: { readonly method: string; readonly label: string },
  sent: boolean,
  work: Promise<Result>,
  missing?: string,
): Promise<Result> {
  const { signal, deadline, timeout } = limits;
  let stop = (): void => {};
  const given = new Promise<never>((_, reject) => {
    const timer = setTimeout(
      () => reject(timedOut(call, sent, timeout, missing)),
      deadline - performance.now(),
    );
    const give = (): void => reject(signal?.reason);
    const unlisten = onAbort(signal, give);
    // Not thrown before the race: a failure of the work would then be reported as unhandled.
    if (signal?.aborted === true) give();
    stop = () => {
      clearTimeout(timer);
      unlisten();
    };
  });
  try {
    return await Promise.race([work, given]);
  } finally {
    stop();
  }
}
