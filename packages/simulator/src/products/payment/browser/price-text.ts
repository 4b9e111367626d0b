import type { Money } from "./answers.ts";

/** `¥ 12.99` */
export function priceText({ total, currency }: Money): string {
  const sign = currency === "CNY" ? "¥" : currency;
  return `${sign} ${Math.trunc(total / 100)}.${String(total % 100).padStart(2, "0")}`;
}
