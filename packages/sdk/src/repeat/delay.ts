import { ApiError } from "../errors.ts";

const FIRST = 250;
const LONGEST = 8000;

/**
 * Milliseconds before the next attempt: what the answer asks for in `Retry-After`, otherwise a random part of a time that
 * doubles, so that clients which failed together do not come back together.
 *
 * @param failed how many attempts have failed: 1 and more
 */
export function delayAfter(error: unknown, failed: number): number {
  if (error instanceof ApiError && error.retryAfter !== undefined) return error.retryAfter;
  return Math.random() * Math.min(LONGEST, FIRST * 2 ** (failed - 1));
}
