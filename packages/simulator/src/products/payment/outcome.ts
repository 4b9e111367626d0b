/** How the answer to a question for the password ends. */
export const CONFIRMATION_OUTCOMES = [
  "paid",
  "cancelled",
  "wrong-password",
  "insufficient-balance",
  "card-refused",
  "risk-refused",
] as const;

export type ConfirmationOutcome = (typeof CONFIRMATION_OUTCOMES)[number];

/**
 * How the user's attempt ends, where nothing is wrong with the order. `late`: it comes after `time_expire`; `closed`: it
 * comes after the shop closed the order. Both are refused in the words that the user then reads, and leave the order as it
 * is. `twice`: two phones pay at once, and one wins.
 */
export type PaymentOutcome = ConfirmationOutcome | "late" | "closed" | "twice";

export const PAYMENT_OUTCOMES: readonly PaymentOutcome[] = [
  ...CONFIRMATION_OUTCOMES,
  "late",
  "closed",
  "twice",
];

/** What came of an attempt. */
export type PaymentResult =
  | {
      readonly result: "paid";
      readonly transaction: Readonly<Record<string, unknown>>;
      /** What the other phone was told, of two that paid at once. */
      readonly other?: PaymentResult;
    }
  | { readonly result: "cancelled" }
  | PaymentFailure;

/** Why nothing was paid. */
export interface PaymentFailure {
  readonly result: "failed";
  /** What the user reads, as WeChat words it. */
  readonly message: string;
  /** The same for readers of English. */
  readonly message_en: string;
  /** What a developer has to know, line by line. */
  readonly why: readonly string[];
  /** The same in Chinese. */
  readonly why_zh: readonly string[];
}
