import type { HeaderReader } from "./headers.ts";

/** Milliseconds by which the server's clock is ahead of this machine's, as a message's `Date` has it. */
export function clockSkewOf(header: HeaderReader): number | undefined {
  const date = Date.parse(header("date") ?? "");
  return Number.isNaN(date) ? undefined : date - Date.now();
}

/** Says by how much the clocks differ, where that is more than a minute. */
export function clockNote(skew: number | undefined): string | undefined {
  if (skew === undefined || Math.abs(skew) < 60_000) return undefined;
  const minutes = Math.round(Math.abs(skew) / 60_000);
  return `By the answer's Date this machine's clock is ${minutes} min ${skew > 0 ? "behind" : "ahead of"} WeChat Pay's: set it (NTP).`;
}
