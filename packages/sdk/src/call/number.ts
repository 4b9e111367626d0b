import { fractions } from "../generated/routes.ts";

/**
 * Why a number can't be sent as the member `name`; `undefined` where it can: WeChat Pay would get another value than was
 * meant, or none.
 */
export function whyNotSent(name: string, value: number): string | undefined {
  if (!Number.isFinite(value)) return `is ${value}, which is no number that can be sent.`;
  if (Number.isSafeInteger(value)) return undefined;
  if (Number.isInteger(value)) {
    return "is a number too large to be exact; write it as a string.";
  }
  if (fractions.has(name)) return undefined;
  return "is a number with a fraction, and WeChat Pay takes integers: amounts are in fen, Math.round(yuan * 100). Where a text with a point is meant, give it as a string.";
}
