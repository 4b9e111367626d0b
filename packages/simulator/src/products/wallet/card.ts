/** A bank card that a user has bound. */
export interface Card {
  /** As queries name it: `CMB_DEBIT`, `ICBC_CREDIT`. A user has one card of a kind at a bank. */
  readonly bankType: string;
  /** The bank refuses whatever is to be paid by it. */
  readonly refused?: boolean;
}
