/** Thrown where what the user has does not pay the order, to undo what was done so far. */
export class CannotPayError extends Error {
  override readonly name = "CannotPayError";
  readonly outcome:
    | "insufficient-balance"
    | "card-refused"
    | "no-such-card"
    | "credit-excluded"
    | "way-excluded";

  /** @param why what a developer has to know */
  constructor(outcome: CannotPayError["outcome"], why: string) {
    super(why);
    this.outcome = outcome;
  }
}
