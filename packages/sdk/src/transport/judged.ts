import { ApiError } from "../errors.ts";
import type { WireAnswer } from "./transport.ts";

/**
 * Gives an answer to who understands and verifies it. Its connection is used again only where that succeeds, or ends in
 * a refusal of WeChat Pay's own: an answer that was not its request's would be followed by others that are not.
 */
export async function judged<Result>(
  answer: WireAnswer,
  judge: (answer: WireAnswer) => Result | Promise<Result>,
): Promise<Result> {
  let good = false;
  try {
    const result = await judge(answer);
    good = true;
    return result;
  } catch (error) {
    good = isRefusal(error);
    throw error;
  } finally {
    answer.release?.(good);
  }
}

// A proxy's page has no code.
function isRefusal(error: unknown): boolean {
  return error instanceof ApiError && error.code !== "NO_CODE";
}
