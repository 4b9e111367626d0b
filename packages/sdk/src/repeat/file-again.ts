import type { Context } from "../config/context.ts";
import { AnswerError } from "../errors.ts";
import { pause } from "../transport/limits.ts";
import { delayAfter } from "./delay.ts";
import { reasonOf } from "./reason.ts";

/** Whether a file that broke off on its way is asked for again, said when it is time for it: as often as a call is sent again. */
export async function fileAgain(
  { config, budget }: Pick<Context, "config" | "budget">,
  error: unknown,
  times: number,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const brokeOff =
    reasonOf(error) !== undefined || (error instanceof AnswerError && error.code === "FILE_SIZE");
  if (!brokeOff || times > config.retries || !budget.take()) return false;
  await pause(delayAfter(error, times), { signal });
  return true;
}
