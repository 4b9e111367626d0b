/** How good each state of an order is, for whoever looks at a list. */
export const tones = {
  NOTPAY: "wait",
  USERPAYING: "wait",
  SUCCESS: "good",
  PAYERROR: "bad",
  CLOSED: "plain",
  REVOKED: "plain",
  REFUND: "plain",
} as const;
