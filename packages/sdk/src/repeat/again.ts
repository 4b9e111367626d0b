import type { CheckedCall } from "../call/call.ts";
import type { Context } from "../config/context.ts";
import { pause } from "../transport/limits.ts";
import type { Limits } from "../transport/transport.ts";
import { delayAfter } from "./delay.ts";
import { reasonOf } from "./reason.ts";
import { resolveUnknown } from "./resolve-unknown.ts";
import type { Ask } from "./resolve-unknown.ts";
import { repeatable } from "./rule.ts";

/** A call of which an attempt has failed. */
export interface Failed {
  readonly call: CheckedCall;
  readonly limits: Limits;
  readonly error: unknown;
  /** How many attempts have failed. */
  readonly times: number;
}

/**
 * Whether a failed call that has attempts left is to be sent again, said when it is time for it: after its delay, and for money that goes to
 * somebody after asking what became of it.
 */
export async function again(
  { budget }: Context,
  { call, limits, error, times }: Failed,
  ask: Ask,
): Promise<boolean> {
  if (limits.signal?.aborted === true) return false;
  const reason = reasonOf(error);
  if (reason === undefined) return false;
  const safe = reason === "unsent" ? undefined : repeatable(call);
  if (reason !== "unsent" && safe === undefined) return false;
  const delay = delayAfter(error, times);
  if (performance.now() + delay >= limits.deadline) return false;
  if (!budget.take()) return false;
  await pause(delay, limits);
  return safe === undefined || (await resolveUnknown(safe, ask));
}
