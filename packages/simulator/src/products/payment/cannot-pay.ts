import type { Bilingual } from "../../browser/language.ts";

/** Thrown where what the user has, or enters, does not pay the order, to undo what was done so far. */
export class CannotPayError extends Error {
  override readonly name = "CannotPayError";
  readonly outcome:
    | "wrong-password"
    | "insufficient-balance"
    | "card-refused"
    | "no-such-card"
    | "credit-excluded"
    | "way-excluded";
  /** What a developer has to know. */
  readonly why: Bilingual;

  constructor(outcome: CannotPayError["outcome"], why: Bilingual) {
    super(why.en);
    this.outcome = outcome;
    this.why = why;
  }
}
