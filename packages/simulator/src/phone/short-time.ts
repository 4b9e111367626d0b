import { rfc3339Milliseconds } from "../clock/time.ts";

/** `05-20 13:29`, in China's time. */
export function shortTime(time: number): string {
  return rfc3339Milliseconds(time).slice(5, 16).replace("T", " ");
}
