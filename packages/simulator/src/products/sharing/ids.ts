import { compact } from "../../clock/time.ts";
import type { Context } from "../../core/context.ts";

/** A number of WeChat Pay's: ten digits, the day, ten digits. @param prefix its first four digits */
function numberOf({ ids }: Context, prefix: string, now: number): string {
  const digits = BigInt(`0x${ids.hex(24)}`)
    .toString()
    .padStart(16, "0");
  return `${prefix}${digits.slice(0, 6)}${compact(now).slice(0, 8)}${digits.slice(6, 16)}`;
}

/** Of a sharing: `3008…` */
export const sharingId = (context: Context, now: number): string => numberOf(context, "3008", now);

/** Of a share: `3601…` */
export const shareId = (context: Context, now: number): string => numberOf(context, "3601", now);

/** Of a return: `3009…` */
export const returnId = (context: Context, now: number): string => numberOf(context, "3009", now);
