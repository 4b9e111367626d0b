/** How the user's attempt ends, where nothing is wrong with the order. */
export const PAYMENT_OUTCOMES = [
  "paid",
  "cancelled",
  "wrong-password",
  "insufficient-balance",
  "card-refused",
  "risk-refused",
] as const;

export type PaymentOutcome = (typeof PAYMENT_OUTCOMES)[number];

/** What came of an attempt. */
export type PaymentResult =
  | { readonly result: "paid"; readonly transaction: Readonly<Record<string, unknown>> }
  | { readonly result: "cancelled" }
  | PaymentFailure;

/** Why nothing was paid. */
export interface PaymentFailure {
  readonly result: "failed";
  /** What the user reads. */
  readonly message: string;
  /** What a developer has to know, line by line. */
  readonly why: readonly string[];
}
