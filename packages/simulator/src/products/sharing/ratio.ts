/** The most of an order that is shared, in ten-thousandths: what a merchant has that asked for no more. */
export const MAX_RATIO = 3000;

/** The most of an order that is shared, in fen. @param total what it cost */
export function shareable(total: number): number {
  return Math.floor((total * MAX_RATIO) / 10_000);
}
