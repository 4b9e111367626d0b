import { headerOf } from "./transport.ts";
import type { WireAnswer } from "./transport.ts";

/** Milliseconds to wait, as an answer's `Retry-After` has it: seconds, or a date. `undefined` where it says nothing that can be read. */
export function retryAfterOf(answer: WireAnswer): number | undefined {
  const text = headerOf(answer, "retry-after")?.trim();
  if (text === undefined || text === "") return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // The server's clock and ours may differ: what counts is how far it is from the answer's own date.
  const until = Date.parse(text);
  const now = Date.parse(headerOf(answer, "date") ?? "");
  const wait = until - (Number.isNaN(now) ? Date.now() : now);
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
