/** How a payment by code ends. `password`: the user is asked for it, and nothing is paid before. */
export const CODE_OUTCOMES = [
  "paid",
  "password",
  "insufficient-balance",
  "card-refused",
  "risk-refused",
] as const;

export type CodeOutcome = (typeof CODE_OUTCOMES)[number];
