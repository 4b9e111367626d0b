import { compact } from "../../clock/time.ts";
import type { Context } from "../../core/context.ts";

/** `5030…`: six digits, the day, eleven digits; twenty-nine in all. */
export function refundId({ ids }: Context, now: number): string {
  const digits = BigInt(`0x${ids.hex(24)}`)
    .toString()
    .padStart(17, "0");
  return `5030${digits.slice(0, 6)}${compact(now).slice(0, 8)}${digits.slice(6, 17)}`;
}
